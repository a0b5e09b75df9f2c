/** Events between two actors as conflict and cooperation, by week or month, and the one sentence that says what they show. */
import { type PloverType, SCORE, type Status } from '@readout/core'
import { counted, dateWords } from '@readout/core/words'
import type { PairPeriod } from './pairs.ts'

export interface Sides {
  /** Events that happened or go on and whose type has a score above zero, and below. */
  readonly cooperation: number
  readonly conflict: number
  /** All others: what is planned, called off or denied, and what is of no type. */
  readonly other: number
}

/** By its type and status: an event of conflict or cooperation has come about, all else is neither. */
export function sideOf(type: string | null, status: string): keyof Sides {
  const score = SCORE[type as PloverType] ?? 0
  const isThere = status === ('happened' satisfies Status) || status === ('ongoing' satisfies Status)
  return !isThere || score === 0 ? 'other' : score > 0 ? 'cooperation' : 'conflict'
}

/** @example sidesOf({ types: { CONSULT: { happened: 2, planned: 1 } }, … }) // { cooperation: 2, conflict: 0, other: 1 } */
export function sidesOf({ types }: Pick<PairPeriod, 'types'>): Sides {
  const sides = { cooperation: 0, conflict: 0, other: 0 }
  for (const [type, statuses] of Object.entries(types))
    for (const [status, n] of Object.entries(statuses)) sides[sideOf(type, status)] += n
  return sides
}

/** @example sidesWords({ cooperation: 1, conflict: 2, other: 0 }) // '2 of conflict and 1 of cooperation' */
export function sidesWords({ cooperation, conflict, other }: Sides): string {
  const some = [
    conflict > 0 && `${conflict} of conflict`,
    cooperation > 0 && `${cooperation} of cooperation`,
    other > 0 && `${other} of neither`,
  ].filter((s) => s !== false)
  return some.length > 1 ? `${some.slice(0, -1).join(', ')} and ${some.at(-1)}` : (some[0] ?? '')
}

/** @example periodWords('2026-03-02', 'week') // 'the week from 2 March 2026' */
export const periodWords = (from: string, by: 'week' | 'month'): string =>
  by === 'month' ? dateWords(from.slice(0, 7)) : `the week from ${dateWords(from)}`

/** What events between two actors show, in one sentence. */
export function pairLine(a: string, b: string, periods: readonly PairPeriod[], by: 'week' | 'month'): string {
  const total = periods.reduce((n, p) => n + p.events, 0)
  if (total === 0) return `No event that is kept has both ${a} and ${b}.`
  const most = Math.max(...periods.map((p) => p.events))
  const top = periods.filter((p) => p.events === most)
  const peak = top[0]!
  const sides = sidesWords(sidesOf(peak))
  const between = `between ${a} and ${b}`
  if (total === 1) return `One event ${between} is told, in ${periodWords(peak.from, by)}: ${sides}.`
  if (periods.length === 1) return `All ${total} events ${between} fall in ${periodWords(peak.from, by)}: ${sides}.`
  if (top.length > 1)
    return `The ${total} events ${between} are spread over ${counted(periods.length, by)}: no ${by} has more than ${most}.`
  const share = most * 2 > total ? `Most events ${between} fell` : `More events ${between} fell`
  const than = most * 2 > total ? '' : ` than in any other ${by}`
  return `${share} in ${periodWords(peak.from, by)}${than}: ${most} of ${total} (${sides}).`
}

/** First days of all weeks or months from one to another, both included; of more than `most` the last. */
export function periodsBetween(first: string, last: string, by: 'week' | 'month', most: number): string[] {
  const all: string[] = []
  for (let at = last; at >= first && all.length < most; ) {
    all.push(at)
    const day = new Date(`${at}T00:00:00Z`)
    if (by === 'week') day.setUTCDate(day.getUTCDate() - 7)
    else day.setUTCMonth(day.getUTCMonth() - 1)
    at = day.toISOString().slice(0, 10)
  }
  return all.reverse()
}
