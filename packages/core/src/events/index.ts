import type { Analysis, Article, Cast, Event, Place, Statement, Time } from '../record/index.ts'

export interface EventInput {
  readonly article: Article
  readonly analysis: Analysis
  readonly times: readonly Time[]
  readonly cast: Cast
  readonly places: readonly Place[]
  readonly statements: readonly Statement[]
}

/** Finds the events of the body, joins their mentions and decides their status. */
export function findEvents(_input: EventInput): Event[] {
  return []
}
