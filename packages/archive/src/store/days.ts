/** Times of records as whole days since 1970-01-01, so that a question for a span of days compares numbers. */

/** Milliseconds of a day. */
export const DAY = 86_400_000

/** The day of a date in ISO 8601, whatever follows it; null where it does not begin with one. */
export function dayOf(value: string | null | undefined): number | null {
  const [, y, m, d] = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(value ?? '') ?? []
  return y === undefined ? null : utc(Number(y), Number(m), Number(d))
}

/** Null where the calendar has no such day. */
function utc(year: number, month: number, day: number): number | null {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / DAY : null
}

/** From a day of the month to the day before that of another, as months are counted from the year 0. */
const months = (from: number, past: number): readonly [number, number] => {
  const first = (n: number) => utc(Math.floor(n / 12), (n % 12) + 1, 1)!
  return [first(from), first(past) - 1]
}

/** Monday of the first week of a year, by ISO 8601: the week of 4 January. */
const firstMonday = (year: number) => {
  const fourth = utc(year, 1, 4)!
  return fourth - ((fourth + 3) % 7)
}

/** Months that a season or a half covers, counted from January = 0; winter is that which begins in the year. */
const PARTS: { readonly [name: string]: readonly [from: number, past: number] } = {
  Q1: [0, 3],
  Q2: [3, 6],
  Q3: [6, 9],
  Q4: [9, 12],
  H1: [0, 6],
  H2: [6, 12],
  SP: [2, 5],
  SU: [5, 8],
  FA: [8, 11],
  WI: [11, 14],
}

/** First and last day of a date, week, month, quarter, season, year, decade or interval in ISO 8601 or TIMEX3; null for anything else. */
export function daysOf(value: string | null): readonly [first: number, last: number] | null {
  if (value === null) return null
  const slash = value.indexOf('/')
  if (slash >= 0) {
    const [from, to] = [daysOf(value.slice(0, slash)), daysOf(value.slice(slash + 1))]
    return from && to && from[0] <= to[1] ? [from[0], to[1]] : null
  }
  const day = dayOf(value)
  if (day !== null) return [day, day]
  const [, y, rest] = /^(\d{4})(?:-([A-Z0-9-]+))?$/.exec(value) ?? []
  if (y === undefined) return decade(value)
  const year = Number(y)
  if (rest === undefined) return months(year * 12, (year + 1) * 12)
  if (/^(?:0[1-9]|1[0-2])$/.test(rest)) return months(year * 12 + Number(rest) - 1, year * 12 + Number(rest))
  const part = PARTS[rest]
  if (part) return months(year * 12 + part[0], year * 12 + part[1])
  return week(year, rest)
}

function week(year: number, rest: string): readonly [number, number] | null {
  const [, w, d] = /^W(\d\d)(?:-(WE|[1-7]))?$/.exec(rest) ?? []
  if (w === undefined || Number(w) < 1 || Number(w) > 53) return null
  const monday = firstMonday(year) + (Number(w) - 1) * 7
  if (d === 'WE') return [monday + 5, monday + 6]
  return d === undefined ? [monday, monday + 6] : [monday + Number(d) - 1, monday + Number(d) - 1]
}

function decade(value: string): readonly [number, number] | null {
  const [, tens] = /^(\d{3})X?$/.exec(value) ?? []
  return tens === undefined ? null : months(Number(tens) * 120, (Number(tens) + 1) * 120)
}

/** @example isoOf(20120) // '2025-02-01' */
export const isoOf = (day: number): string => new Date(day * DAY).toISOString().replace(/T.*/, '')
