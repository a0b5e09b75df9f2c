import { civil, dayNumber, isDate, isoWeek, mondayOfWeek, monthLength } from './calendar.ts'

const pad = (n: number, width = 2): string => String(n).padStart(width, '0')
const inYears = (year: number): boolean => year >= 1 && year <= 9999

/** "2025-02-20"; null beyond the years 1 to 9999. */
export function dayValue(n: number): string | null {
  const [y, m, d] = civil(n)
  return inYears(y) ? `${pad(y, 4)}-${pad(m)}-${pad(d)}` : null
}
/** "2025-W08", the ISO week of a day. */
export function weekValue(n: number): string | null {
  const [y, w] = isoWeek(n)
  return inYears(y) ? `${pad(y, 4)}-W${pad(w)}` : null
}
/** "2025-02". */
export const monthValue = (year: number, month: number): string | null =>
  inYears(year) ? `${pad(year, 4)}-${pad(month)}` : null
/** "2025". */
export const yearValue = (year: number): string | null => (inYears(year) ? pad(year, 4) : null)
/** "199X", the decade that begins with the year. */
export const decadeValue = (year: number): string | null =>
  year >= 0 && year <= 9990 ? `${pad(Math.floor(year / 10), 3)}X` : null
/** "19", the years 1900 to 1999. */
export const centuryValue = (hundreds: number): string | null =>
  hundreds >= 0 && hundreds <= 99 ? pad(hundreds) : null
/** "2025-02-24/2025-02-28"; null if either end is. */
export const interval = (first: string | null, last: string | null): string | null =>
  first === null || last === null ? null : `${first}/${last}`

/** Day number of "2025-02-20" (what follows the day is ignored), or null if that is no date. */
export function parseDay(iso: string | null | undefined): number | null {
  if (!iso || iso.length < 10 || iso[4] !== '-' || iso[7] !== '-') return null
  const [y, m, d] = [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10))]
  return isDate(y, m, d) ? dayNumber(y, m, d) : null
}

const last = (y: number, m: number): number => dayNumber(y, m, monthLength(y, m))

/** First and last day (as day numbers) that a TIMEX3 calendar value covers; null for durations, sets and what names no days. */
export function daysOf(value: string | null): [first: number, last: number] | null {
  if (value === null || value.length > 64) return null
  const slash = value.indexOf('/')
  if (slash > 0) {
    const a = daysOf(value.slice(0, slash))
    const end = value.slice(slash + 1)
    if (end === '..') return a && [a[0], dayNumber(9999, 12, 31)]
    const b = daysOf(end)
    return a && b && a[0] <= b[1] ? [a[0], b[1]] : null
  }
  const m = /^(\d{2})(?:(\d)(?:X|(\d)(?:-(.*))?))?$/.exec(value)
  if (!m) return null
  if (m[2] === undefined) return [dayNumber(Number(m[1]) * 100 || 1, 1, 1), dayNumber(Number(m[1]) * 100 + 99, 12, 31)]
  if (m[3] === undefined) {
    const decade = Number(m[1]! + m[2]) * 10
    return [dayNumber(decade || 1, 1, 1), dayNumber(decade + 9, 12, 31)]
  }
  const y = Number(value.slice(0, 4))
  if (!inYears(y)) return null
  const rest = m[4]
  if (rest === undefined) return [dayNumber(y, 1, 1), dayNumber(y, 12, 31)]
  let p: RegExpExecArray | null
  if ((p = /^W(\d{2})(?:-(\d|WE))?$/.exec(rest))) {
    const monday = mondayOfWeek(y, Number(p[1]))
    if (monday === null) return null
    if (p[2] === 'WE') return [monday + 5, monday + 6]
    return p[2] ? [monday + Number(p[2]) - 1, monday + Number(p[2]) - 1] : [monday, monday + 6]
  }
  if ((p = /^Q([1-4])$/.exec(rest))) return [dayNumber(y, Number(p[1]) * 3 - 2, 1), last(y, Number(p[1]) * 3)]
  if ((p = /^H([12])$/.exec(rest))) return [dayNumber(y, Number(p[1]) * 6 - 5, 1), last(y, Number(p[1]) * 6)]
  if ((p = /^(SP|SU|FA|WI)$/.exec(rest))) {
    const first = { SP: 3, SU: 6, FA: 9, WI: 12 }[p[1] as 'SP']!
    return [dayNumber(y, first, 1), first === 12 ? last(y + 1, 2) : last(y, first + 2)]
  }
  if ((p = /^(\d{2})$/.exec(rest)))
    return isDate(y, Number(p[1]), 1) ? [dayNumber(y, Number(p[1]), 1), last(y, Number(p[1]))] : null
  const day = /^\d{2}-\d{2}(?:T.*)?$/.test(rest) ? parseDay(value) : null
  return day === null ? null : [day, day]
}

/**
 * First and last day of a TIMEX3 value, ISO 8601; an interval without end ("2024-09-23/..") ends with 9999-12-31.
 * Null for durations, sets, null and malformed values.
 * @example rangeOf('2025-W08') // ['2025-02-17', '2025-02-23']
 */
export function rangeOf(value: string | null): [firstDay: string, lastDay: string] | null {
  const days = daysOf(value)
  const first = days && dayValue(days[0])
  const end = days && dayValue(days[1])
  return first && end ? [first, end] : null
}

/**
 * True if all days of `inner` lie within `outer`; false if either names no days.
 * @example contains('2025-W08', '2025-02-20') // true
 */
export function contains(outer: string | null, inner: string | null): boolean {
  const a = daysOf(outer)
  const b = daysOf(inner)
  return a !== null && b !== null && a[0] <= b[0] && b[1] <= a[1]
}
