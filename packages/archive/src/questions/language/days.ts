/** Days as people write them in a question. */
import { DAY, dayNumber, isoOf } from '../days.ts'

export interface Days {
  /** Days since 1970-01-01, both included. */
  readonly first: number
  readonly last: number
}

const WORDS = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])

/**
 * A year, month or day; `today`, `yesterday`, `tomorrow`; `30d` ago and `+7d` on, in days or weeks (`2w`). Null for anything else.
 * @param now what today is, in milliseconds since 1970
 * @example daysOf('2025-02', Date.now()) // { first: 20120, last: 20147 }
 */
export function daysOf(text: string, now: number): Days | null {
  const word = WORDS.get(text.toLowerCase())
  const today = Math.floor(now / DAY)
  if (word !== undefined) return { first: today + word, last: today + word }
  const away = /^(\+?)(\d{1,5})([dw])$/i.exec(text)
  if (away) {
    const days = Number(away[2]) * (away[3]!.toLowerCase() === 'w' ? 7 : 1)
    const day = today + (away[1] ? days : -days)
    return { first: day, last: day }
  }
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!iso) return null
  const [, year, month, day] = iso
  const first = dayNumber(Number(year), Number(month ?? 1), Number(day ?? 1))
  // 31 February is 3 March to the calendar, and a mistake to whoever typed it
  if (isoOf(first) !== `${year}-${month ?? '01'}-${day ?? '01'}`) return null
  if (day) return { first, last: first }
  const after = month ? dayNumber(Number(year), Number(month) + 1, 1) : dayNumber(Number(year) + 1, 1, 1)
  return { first, last: after - 1 }
}
