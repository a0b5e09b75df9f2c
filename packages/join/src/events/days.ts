/** Days of an ISO 8601 date, week, month, year or interval, counted from 1970-01-01. */

const DAY = 86_400_000
const dayOf = (y: number, m: number, d: number): number => Math.floor(Date.UTC(y, m, d) / DAY)

function one(value: string): [number, number] | null {
  let m = /^(\d{4})-(\d{2})-(\d{2})/.exec(value)
  if (m) {
    const day = dayOf(+m[1]!, +m[2]! - 1, +m[3]!)
    return [day, day]
  }
  m = /^(\d{4})-W(\d{2})(-WE)?/.exec(value)
  if (m) {
    // week 1 holds the 4th of January
    const fourth = dayOf(+m[1]!, 0, 4)
    const monday = fourth - ((fourth + 3) % 7) + (+m[2]! - 1) * 7
    return m[3] ? [monday + 5, monday + 6] : [monday, monday + 6]
  }
  m = /^(\d{4})-(\d{2})(?!\d)/.exec(value)
  if (m) return [dayOf(+m[1]!, +m[2]! - 1, 1), dayOf(+m[1]!, +m[2]!, 1) - 1]
  m = /^(\d{4})(?!\d)/.exec(value)
  if (m) return [dayOf(+m[1]!, 0, 1), dayOf(+m[1]! + 1, 0, 1) - 1]
  return null
}

/** First and last day of a value; null where it names none. */
export function daysOf(value: string | null): readonly [number, number] | null {
  if (!value) return null
  const [from, to] = value.split('/')
  const first = one(from!)
  if (!first) return null
  const last = to ? one(to) : null
  return [first[0], last ? last[1] : first[1]]
}

/** The day of a moment, ISO 8601; null where it is none. */
export const dayOfMoment = (iso: string | null): number | null => (iso ? (one(iso)?.[0] ?? null) : null)
