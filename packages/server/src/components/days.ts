/** Days of an event as lists say them: a day, a stretch, or the month, quarter or year that the stretch is. */
import { html } from 'hono/html'
import type { Html } from '../frame.ts'
import { timeOf } from '../time.ts'

const DAY = 86_400_000
export const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY
export const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

/** How many days there are from one to the other, both counted. */
export const lengthOf = (from: string, to: string): number => dayNumber(to) - dayNumber(from) + 1

/**
 * The stretch as the value that it is, where it is one.
 * @example spanValue('2026-01-01', '2026-03-31') // '2026-Q1'
 */
export function spanValue(from: string, to: string): string {
  if (from === to) return from
  const [year, month] = [from.slice(0, 4), Number(from.slice(5, 7))]
  const ends = (last: number) => to === isoDay(Date.UTC(Number(year), last, 1) / DAY - 1)
  if (from.endsWith('-01')) {
    if (ends(month)) return from.slice(0, 7)
    if (month % 3 === 1 && ends(month + 2)) return `${year}-Q${(month + 2) / 3}`
    if (month === 1 && ends(12)) return year
  }
  return `${from}/${to}`
}

/** `<time>` of a day, or of each end. */
export function spanOf(from: string, to: string): Html | string {
  const value = spanValue(from, to)
  if (!value.includes('/')) return timeOf(value)
  return lengthOf(from, to) === 7 && weekdayOf(from) === 1
    ? html`in the week of ${timeOf(from)}`
    : html`${timeOf(from)} to ${timeOf(to)}`
}

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (iso: string): number => ((((dayNumber(iso) + 3) % 7) + 7) % 7) + 1

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
export const weekdayWord = (iso: string): string => WEEKDAYS[weekdayOf(iso) - 1]!
export const WEEK: readonly string[] = WEEKDAYS
