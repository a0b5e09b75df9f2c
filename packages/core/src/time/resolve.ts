/** Which one of many: the year of a month, the week of a weekday, the year of a season, from tense and nearness. */
import { civil, dayNumber, isDate, monthIndex, monthOf, weekdayOf } from './calendar.ts'
import type { Tense } from './context.ts'
import { interval, monthValue } from './value.ts'

/** A date without year within this many days of publication is taken whatever the tense: a tense is misread more often than a year is skipped. */
const NEAR = 60

/** The weekday nearest in the direction of the tense; the day of publication itself counts both ways. Without tense the nearest, the past one on a tie. */
export function resolveWeekday(published: number, weekday: number, tense: Tense): number {
  const ahead = (weekday - weekdayOf(published) + 7) % 7
  if (ahead === 0) return published
  if (tense === 'future') return published + ahead
  if (tense === 'past') return published + ahead - 7
  return ahead <= (tense === 'none' ? 1 : tense === 'due' ? 4 : 3) ? published + ahead : published + ahead - 7
}

/** Day number of a month and day; null if it never exists. A printed weekday outranks tense and nearness; a `limit` of what lies ahead is never taken from the days just gone. */
export function resolveMonthDay(
  published: number,
  month: number,
  day: number,
  tense: Tense,
  weekday = 0,
  limit = false,
): number | null {
  const year = civil(published)[0]
  let nearest: number | null = null
  let directed: number | null = null
  let dated: number | null = null
  for (let y = year - 4; y <= year + 4; y++) {
    if (!isDate(y, month, day)) continue
    const n = dayNumber(y, month, day)
    const far = Math.abs(n - published)
    if (weekday && weekdayOf(n) === weekday && (dated === null || far < Math.abs(dated - published))) dated = n
    if (nearest === null || far < Math.abs(nearest - published)) nearest = n
    if (tense === 'past' ? n <= published : tense === 'future' ? n >= published : false)
      if (directed === null || far < Math.abs(directed - published)) directed = n
  }
  if (dated !== null) return dated
  if (limit && tense === 'future' && directed !== null) return directed
  // "released on 12 November", told in September: a past verb beside it is surer than nearness
  if (tense === 'past' && !limit && nearest !== null && nearest > published) return directed
  if (nearest === null || directed === null || Math.abs(nearest - published) <= NEAR) return nearest
  return directed
}

/** Index (months since year 0) of a month named without year. */
export function resolveMonth(published: number, month: number, tense: Tense): number {
  const [y, m] = civil(published)
  const now = monthIndex(y, m)
  const ahead = (month - m + 12) % 12
  if (tense === 'future') return now + ahead
  if (tense === 'past') return ahead === 0 ? now : now + ahead - 12
  return ahead <= 5 ? now + ahead : now + ahead - 12
}

/** First month (as index) of a season named without year. */
export function resolveSeason(
  published: number,
  first: number,
  which: 'this' | 'last' | 'next' | null,
  tense: Tense,
): number {
  const [y, m] = civil(published)
  const now = monthIndex(y, m)
  let start = now - ((m - first + 12) % 12) // the latest start not after this month
  const running = now - start < 3
  if (which === 'last') return running ? start - 12 : start
  if (which === 'next') return start + 12
  if (running) return start
  // "They mended two roofs this summer", told in September
  if (which === 'this' && tense !== 'past') {
    const own = monthIndex(y, first)
    return own + 2 < now && now - own < 6 ? own : own > now ? own : start + 12
  }
  if (tense === 'future' || (tense !== 'past' && start + 12 - now <= now - start - 2)) start += 12
  return start
}

/** Three months from this one on: "2025-03/2025-05". */
export const seasonValue = (start: number): string | null =>
  interval(monthValue(...monthOf(start)), monthValue(...monthOf(start + 2)))

/** Saturday of the weekend in the direction of the tense; on a Saturday or Sunday that weekend itself. */
export function resolveWeekend(published: number, which: 'this' | 'last' | 'next', tense: Tense): number {
  const day = weekdayOf(published)
  const coming = published + 6 - day // Saturday of this ISO week; on Sunday the day before
  if (which === 'last') return coming - 7
  if (which === 'next') return coming + 7
  if (day >= 6) return coming
  if (tense === 'past') return coming - 7
  if (tense === 'future') return coming
  return day <= 2 ? coming - 7 : coming
}
