/** What joining found out of articles that are coming in, for the rows that are made of them. */
import type { Record } from '@readout/core'

/** Groups of one article, by the ids of its record; null and what is missing stand in none. */
export interface JoinedArticle {
  readonly story: number | null
  readonly copies: number | null
  readonly relation: string | null
  /** By actor, statement and event. */
  readonly entities: ReadonlyMap<string, number>
  readonly quotes: ReadonlyMap<string, { readonly quote: number; readonly quoted: string | null }>
  readonly happenings: ReadonlyMap<string, number>
}

export const NOT_JOINED: JoinedArticle = {
  story: null,
  copies: null,
  relation: null,
  entities: new Map(),
  quotes: new Map(),
  happenings: new Map(),
}

export type JoinedOf = (seq: number) => JoinedArticle

/** How many statements each actor of an article makes. */
export function statementsBy(record: Record): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { speaker } of record.statements) if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
  return counts
}
