/** How events of a story turned: the first that was told of each, and every article that told another status than the one before. */
import type { ArticleFacts, Happening, Placed } from '@readout/join'
import type { Engine } from '../engine/engine.ts'
import type { Reading } from '../store/records.ts'
import { describedAll } from './described.ts'
import { requestIn } from './request.ts'

export interface Turn {
  readonly status: string
  /** Day of publication, ISO 8601; null where it is not known. */
  readonly date: string | null
  readonly article: ArticleFacts
  /** The event in that article: `e3`. */
  readonly event: string | null
  /** Who says so, where the outlet does not say it itself. */
  readonly by: string | null
  /** When it was or is to be, by that article. */
  readonly when: string | null
  /** At whose request it was called off or put off, where the article says so. */
  readonly request: string | null
}

/** Turns of one event that are kept: the first, and the last of those that follow. */
const KEPT = 8

export interface TurnsOptions {
  /** Only what these articles tell, by their numbers. */
  readonly among?: ReadonlySet<number> | undefined
  /** At whose request is looked for in so many records at most. */
  readonly requests?: number
}

/** By event, in order of publication. */
export async function turnsOf(
  engine: Engine,
  records: Reading,
  events: readonly number[],
  { among, requests = 0 }: TurnsOptions = {},
): Promise<Map<number, readonly Turn[]>> {
  const turns = new Map<number, readonly Turn[]>()
  let left = requests
  for (const [id, { said, items }] of await describedAll(engine, 'event', events, { among })) {
    const own = turning(said.history)
    const made: Turn[] = []
    for (const entry of own) {
      const at = mentionsIn(items, entry)
      const asked = OFF.has(entry.status) && left-- > 0 ? await records.record(entry.article.seq) : null
      made.push({
        status: entry.status,
        date: entry.date,
        article: entry.article,
        event: at[0]?.local ?? null,
        by: entry.by,
        when: entry.when,
        request: asked && requestIn(asked, entry.status, [entry.evidence, ...at]),
      })
    }
    turns.set(id, made)
  }
  return turns
}

const OFF: ReadonlySet<string> = new Set(['cancelled', 'postponed', 'did-not-happen'])

type Entry = Happening['history'][number]

/** What goes on and what has happened are of one side: articles of one hour tell it either way. */
const sideOf = ({ status }: Entry): string => (status === 'ongoing' ? 'happened' : status)
const turned = (history: readonly Entry[]) => history.filter((e, i) => i === 0 || sideOf(e) !== sideOf(history[i - 1]!))

function turning(history: readonly Entry[]): Entry[] {
  const turns = turned(history)
  return turns.length <= KEPT ? turns : turned([turns[0]!, ...turns.slice(1 - KEPT)])
}

/** Mentions of the entry's article, the one that it speaks of first. */
function mentionsIn(items: readonly Placed[], { article, evidence }: Entry) {
  return items
    .filter((i) => i.article.seq === article.seq)
    .map(({ local, sketch }) => ({ local, start: (sketch as Spot).start, end: (sketch as Spot).end }))
    .sort((a, b) => Math.abs(a.start - evidence.start) - Math.abs(b.start - evidence.start))
}

interface Spot {
  readonly start: number
  readonly end: number
}
