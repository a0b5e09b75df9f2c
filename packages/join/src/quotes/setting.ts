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

/** The days that the article gives beside a quotation, where they lie before its own: the nearest to the quotation. */
export function datedOf(record: Record, start: number, end: number, published: string | null): Days | null {
  const own = dayOf(published)
  if (own === null) return null
  for (const [from, to] of placesAround(record.text, start, end))
    for (const time of record.times) {
      if (time.type !== 'DATE' || time.start < from || time.end > to) continue
      const days = daysOf(time.value)
      if (days && days[0] < own) return [days[0], Math.min(days[1], own - 1)]
    }
  return null
}
