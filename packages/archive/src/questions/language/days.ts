/** Days as people write them in a question. */
import { DAY, daysOf as daysOfIso } from '../../store/days.ts'

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
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(text)) return null
  const iso = daysOfIso(text)
  return iso && { first: iso[0], last: iso[1] }
}
