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
  // decades and centuries as the years they are, since "199X" is no date of ISO 8601
  if (/^\d{2}$|^\d{3}X$/.test(time.value)) return `${dayValue(days[0])!.slice(0, 4)}/${dayValue(days[1])!.slice(0, 4)}`
  const both = pairOf(article, times, time)
  if (both !== null) return both
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
  // "by Friday", "will not be heard until Friday", "put off until Friday": that day; "by the end of the year", "shut until Friday": up to it
  const ahead = days[1] > published
  if (word === 'by' && ahead && !time.rule.startsWith('time.edge')) return value
  if ((word === 'until' || word === 'till') && ahead && NOT_UNTIL.test(clauseBefore(article.text, time.start)))
    return value
  if ((word === 'by' || word === 'until' || word === 'till') && ahead)
    return `${dayValue(published)}/${dayValue(days[1])}`
  return value
}

const NOT_UNTIL =
  /\b(?:not|never|no|n['’]t|unlikely|postponed|adjourned|delayed|deferred|put (?:back|off)|pushed|rescheduled|moved|shelved|held over|off)\b[^.;]*$/i
/** The words of the sentence before an offset, as far as they matter. */
const clauseBefore = (text: string, at: number): string => text.slice(Math.max(0, at - 70), at)

const AND = /^\s*(?:and|or|&)\s+(?:on\s+|in\s+)?$/i
/** "9 and 10 July", "September and October", "2009 and 2010": two of a kind, one after the other, are a stretch; null if they are not. */
function pairOf(article: Article, times: readonly Time[], time: Time): string | null {
  const next = timesIn(times, time.end, time.end + 40)[0]
  const before = timesIn(times, Math.max(0, time.start - 40), time.start).at(-1)
  const linked = (a: Time | undefined, b: Time | undefined): string | null => {
    if (!a || !b || a.value === null || b.value === null || !AND.test(article.text.slice(a.end, b.start))) return null
    const [x, y] = [plain(a.value), plain(b.value)]
    if (x === null || y === null || x.length !== y.length) return null
    const [p, q] = [daysOf(x), daysOf(y)]
    return p && q && p[1] + 1 === q[0] ? `${x}/${y}` : p && q && q[1] + 1 === p[0] ? `${y}/${x}` : null
  }
  return linked(time, next) ?? linked(before, time)
}

/** A value without interval and time of day, or null. */
const plain = (value: string): string | null => (value.includes('/') ? null : value.replace(/T.*$/, ''))
