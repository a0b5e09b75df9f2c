/**
 * Countries in pairs: how often one acted towards another and how friendly on the mean.
 *
 * An event counts for the ordered pair (A, B) where a country A is that of one of its actors and another country B that of one
 * of its recipients; where an act is mutual and has no recipients, for every two of its actors' countries both ways. However
 * many actors a country has in an event, it counts once. Counted are events with a PLOVER type that happened or go on.
 * The mean of a pair is the sum of its events' PLOVER scores over their number.
 */
import type { Event, Record } from '../record/index.ts'
import { row } from './csv.ts'
import { alpha3 } from './iso3166.ts'
import { partiesOf } from './parties.ts'

export interface Pair {
  /** ISO 3166-1 alpha-2 of who acts and of whom it is done to or with. */
  readonly source: string
  readonly target: string
  readonly events: number
  /** Mean PLOVER score of those events, −10 to 10, rounded to two places. */
  readonly mean: number
  readonly lowest: number
  readonly highest: number
  /** How many of them have a score above and below zero. */
  readonly cooperation: number
  readonly conflict: number
  /** Records that tell of them. */
  readonly records: number
}

const COUNTED: ReadonlySet<Event['status']> = new Set(['happened', 'ongoing'])
/** Countries of one side that are counted: a list of all members of the United Nations would make 37,000 pairs. */
const MOST = 40

interface Sum {
  events: number
  total: number
  lowest: number
  highest: number
  cooperation: number
  conflict: number
  records: number
  last: string
}

/** Sums pairs over as many records as are added, in memory that grows with the pairs alone. */
export class Pairs {
  readonly #sums = new Map<string, Sum>()

  add(record: Record): void {
    const parties = partiesOf(record)
    const countries = (ids: readonly string[]) =>
      [...new Set(parties.of(ids).map((p) => p.country))].filter((c) => c !== null).slice(0, MOST)
    for (const e of record.events) {
      if (e.type === null || e.score === null || !COUNTED.has(e.status)) continue
      const sources = countries(e.actors)
      const targets = e.recipients.length > 0 ? countries(e.recipients) : sources
      for (const source of sources)
        for (const target of targets) if (source !== target) this.#count(source, target, e.score, record.id)
    }
  }

  #count(source: string, target: string, score: number, record: string): void {
    const key = `${source} ${target}`
    let sum = this.#sums.get(key)
    if (!sum) {
      sum = { events: 0, total: 0, lowest: 10, highest: -10, cooperation: 0, conflict: 0, records: 0, last: '' }
      this.#sums.set(key, sum)
    }
    sum.events++
    sum.total += score
    sum.lowest = Math.min(sum.lowest, score)
    sum.highest = Math.max(sum.highest, score)
    if (score > 0) sum.cooperation++
    if (score < 0) sum.conflict++
    if (sum.last !== record) sum.records++
    sum.last = record
  }

  /** The pairs, those with the most events first, then by their codes. */
  list(): Pair[] {
    return [...this.#sums]
      .map(([key, { total, last: _, ...sum }]): Pair => {
        const [source, target] = key.split(' ') as [string, string]
        // "+ 0" makes no difference but for −0, which JSON and CSV write differently
        return { source, target, ...sum, mean: Math.round((total / sum.events) * 100) / 100 + 0 }
      })
      .sort((a, b) => b.events - a.events || compare(a.source, b.source) || compare(a.target, b.target))
  }
}
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * The pairs of one record.
 * @example pairsOf(record) // [{ source: 'FR', target: 'DE', events: 2, mean: 3.15, … }]
 */
export function pairsOf(record: Record): Pair[] {
  const pairs = new Pairs()
  pairs.add(record)
  return pairs.list()
}

/** The header of {@link pairsCsv}, in order. */
export const PAIR_COLUMNS = [
  'source',
  'target',
  'sourceAlpha3',
  'targetAlpha3',
  'events',
  'mean',
  'lowest',
  'highest',
  'cooperation',
  'conflict',
  'records',
] as const

/** Pairs as a table with a header row. */
export const pairsCsv = (pairs: readonly Pair[]): string =>
  row(PAIR_COLUMNS) +
  pairs
    .map((p) =>
      row([
        p.source,
        p.target,
        alpha3(p.source),
        alpha3(p.target),
        p.events,
        p.mean,
        p.lowest,
        p.highest,
        p.cooperation,
        p.conflict,
        p.records,
      ]),
    )
    .join('')
