/** What else stands about a quotation in its article: who is named beside it, and which earlier days. */
import type { Record } from '@readout/core'
import { placesAround } from './around.ts'
import { nameWords, plainWords } from './speakers.ts'
import { dayOf } from './time.ts'

/** People of an article that are kept, those it names most; and days of a month, roughly. */
const KEPT = 12
const MONTH = 31

/** Surnames of the people an article names, those it names most first. */
export function namedIn(record: Record): string[] {
  const people = record.actors.filter((a) => a.kind === 'person' && /^\p{Lu}/u.test(a.name))
  people.sort((a, b) => b.mentions.length - a.mentions.length)
  const names = new Set<string>()
  for (const { name } of people) {
    const surname = nameWords(name).at(-1)
    if (surname && surname.length > 1) names.add(surname)
    if (names.size >= KEPT) break
  }
  return [...names]
}

/** Those of them that stand in the sentence a quotation stands in, outside of its marks. */
export function besideOf(record: Record, named: readonly string[], start: number, end: number): string[] {
  const words = new Set(
    placesAround(record.text, start, end).flatMap(([from, to]) => plainWords(record.text.slice(from, to))),
  )
  return named.filter((name) => words.has(name))
}

type Days = readonly [first: number, last: number]

/** Days of a value of a time expression: a day, or a month. */
function daysOf(value: string | null): Days | null {
  const day =
    value && /^\d{4}-\d\d(?:-\d\d|$)/.test(value) ? dayOf(value.length < 10 ? `${value.slice(0, 7)}-01` : value) : null
  if (day === null) return null
  return value!.length < 10 ? [day, day + MONTH - 1] : [day, day]
}

/** Days that an article gives, those before its own publication, in order of place. */
export class EarlierDays {
  private readonly own: number | null
  private readonly times: { readonly start: number; readonly end: number; readonly days: Days }[] = []
  constructor(record: Record) {
    const own = dayOf(record.page?.published?.value ?? record.published?.value ?? null)
    this.own = own
    if (own === null) return
    for (const { type, value, start, end } of record.times) {
      const days = type === 'DATE' ? daysOf(value) : null
      if (days && days[0] < own) this.times.push({ start, end, days: [days[0], Math.min(days[1], own - 1)] })
    }
    this.times.sort((a, b) => a.start - b.start)
  }
  /** Those beside a quotation: behind it, else before it. */
  beside(text: string, start: number, end: number): Days | null {
    if (this.own === null || !this.times.length) return null
    for (const [from, to] of placesAround(text, start, end)) {
      let low = 0
      let high = this.times.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (this.times[middle]!.start < from) low = middle + 1
        else high = middle
      }
      const next = this.times[low]
      if (next && next.end <= to) return next.days
    }
    return null
  }
}
