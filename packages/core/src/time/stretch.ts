/** From a time expression to the time of what happened: the preposition before it makes a stretch of a point. */
import type { Article, Time } from '../record/index.ts'
import { timesIn } from './attach.ts'
import { daysOf, dayValue, parseDay } from './value.ts'

const BEFORE =
  /\b(by|until|till|since|from|between|before|to|through)(?:\s+(?:the|early|late|mid-?|around|about|on|at|as|of|now|then))?\s*$/i
const LINK = /^\s*(?:to|until|till|through|and|–|—|-)\s*(?:the\s+)?$/i

/**
 * The ISO value of what a time is said of, with its preposition: "by the end of the year" is publication day to that end,
 * "since Monday" runs from Monday on ("2024-09-23/.."), "until Saturday" from publication to it, "from Monday to Wednesday"
 * joins both. Null for durations, sets and unresolved times.
 * @example stretchOf(article, times, times[0]) // '2024-11-06/2024-12-31'
 */
export function stretchOf(article: Article, times: readonly Time[], time: Time): string | null {
  if (time.type === 'DURATION' || time.type === 'SET' || time.value === null) return null
  const days = daysOf(time.value)
  if (!days) return time.value
  const word = BEFORE.exec(article.text.slice(Math.max(0, time.start - 24), time.start))?.[1]?.toLowerCase()
  if (!word) return time.value
  const published = parseDay(article.published?.value)
  const value = time.value
  if (word === 'from' || word === 'between') {
    const next = timesIn(times, time.end, time.end + 80)[0]
    const end = next && next.value !== null && next.start - time.end < 16 ? daysOf(next.value) : null
    if (end && LINK.test(article.text.slice(time.end, next!.start)) && days[0] <= end[1])
      return `${plain(value) ?? dayValue(days[0])}/${plain(next!.value!) ?? dayValue(end[1])}`
    return value
  }
  if (word === 'since') return `${plain(value) ?? dayValue(days[0])}/..`
  if (published === null) return value
  if ((word === 'by' || word === 'until' || word === 'till') && days[1] > published)
    return `${dayValue(published)}/${dayValue(days[1])}`
  return value
}

/** A value without interval and time of day, or null. */
const plain = (value: string): string | null => (value.includes('/') ? null : value.replace(/T.*$/, ''))
