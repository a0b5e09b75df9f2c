/** Days as numbers: since 1970-01-01, in the calendar of ISO 8601. */

/** Milliseconds. */
export const DAY = 86_400_000

/** Months and days past the end of theirs are carried over. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.floor(date.getTime() / DAY)
}

/** @example isoOf(20120) // '2025-02-01' */
export function isoOf(day: number): string {
  const date = new Date(day * DAY)
  const year = date.getUTCFullYear()
  const padded = year < 0 ? `-${String(-year).padStart(6, '0')}` : String(year).padStart(4, '0')
  return `${padded}-${String(date.getUTCMonth() + 1).padStart(2, '0')}-${String(date.getUTCDate()).padStart(2, '0')}`
}
