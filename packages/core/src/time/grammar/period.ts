/** "last week", "next month", "earlier this year", "this autumn", "the past 30 days", "the coming weeks", "the weekend", "next June". */
import { civil, monthIndex, monthOf } from '../calendar.ts'
import { type Context, found, type Match, type Rule } from '../context.ts'
import { readQuantity } from '../number.ts'
import { resolveMonth, resolveSeason, resolveWeekend, seasonValue } from '../resolve.ts'
import { KIND } from '../scan.ts'
import { centuryValue, dayValue, decadeValue, interval, monthValue, weekValue, yearValue } from '../value.ts'
import { readYear } from './date.ts'
import { durationValue } from './quantity.ts'

const LASTS = /^(?:to|will|would|could|may|might|should|can|must|ll|not)$/i

/** "over the next year" is counted from now. */
const SPANS = new Set(['in', 'over', 'for', 'within', 'during', 'of', 'by', 'through'])

type Direction = 'this' | 'last' | 'next'
const DIRECTION: { readonly [word: string]: Direction } = {
  this: 'this',
  current: 'this',
  last: 'last',
  past: 'last',
  previous: 'last',
  next: 'next',
  coming: 'next',
  following: 'next',
}
const STEP: { readonly [D in Direction]: number } = { this: 0, last: -1, next: 1 }
const unit = (code: number): string => String.fromCharCode(code)

/** The value of a unit of the calendar, `step` units from the one a day lies in. */
export function unitValue(day: number, code: string, step: number): string | null {
  const [y, m] = civil(day)
  if (code === 'D') return dayValue(day + step)
  if (code === 'W') return weekValue(day + step * 7)
  if (code === 'F') return interval(weekValue(day + step * 14), weekValue(day + step * 14 + 7))
  if (code === 'M') return monthValue(...monthOf(monthIndex(y, m) + step))
  if (code === 'Y') return yearValue(y + step)
  if (code === 'Q') {
    const q = Math.floor((m - 1) / 3) + y * 4 + step
    return yearValue(Math.floor(q / 4)) && `${yearValue(Math.floor(q / 4))}-Q${(q % 4) + 1}`
  }
  if (code === 'T') return decadeValue((Math.floor(y / 10) + step) * 10)
  if (code === 'C') return centuryValue(Math.floor((y - 1) / 100) + step)
  return null
}

export const period: Rule = (c, i) => {
  const s = c.scan
  let k = i
  let part = false
  if (s.at(k) === 'earlier' || s.at(k) === 'later' || s.at(k) === 'early' || s.at(k) === 'late') {
    part = true
    k++
    if (s.at(k) === 'in' || s.at(k) === 'on') k++
  }
  const the = s.at(k) === 'the'
  if (the) k++
  let direction = DIRECTION[s.at(k)]
  // "expected to last three weeks", "could last months": the verb
  if (s.at(k) === 'last' && k === i && LASTS.test(s.raw(i - 1)) && (s.at(i - 1) !== 'to' || readQuantity(s, k + 1)))
    return null
  if (direction === undefined) {
    if (!the) return null
    // "the ferry sank in the week that the fair opened": the week of writing; not "in the weeks that followed"
    if (
      s.at(i - 1) === 'in' &&
      the &&
      s.at(k) === 'week' &&
      (s.at(k + 1) === 'that' || s.raw(k + 1) === 'when') &&
      !/^(?:followed|preceded|ended|began)$/.test(s.raw(k + 2))
    )
      return found(
        i,
        k + 1,
        'DATE',
        c.published === null ? null : unitValue(c.published, 'W', 0),
        'implied',
        'time.period.unit',
      )
    // "earlier in the week", "over the weekend"
    if (part && s.is(k, KIND.unit) && /[WMYQT]/.test(unit(s.value[k]!)))
      return c.published === null
        ? found(i, k + 1, 'DATE', null, 'implied', 'time.period.part')
        : found(i, k + 1, 'DATE', unitValue(c.published, unit(s.value[k]!), 0), 'implied', 'time.period.part')
    if (s.at(k) === 'weekend' && s.at(k + 1) !== 'of') return weekend(c, i, k, 'this')
    if (s.is(k, KIND.season)) return season(c, i, k, null)
    return null
  }
  const word = s.at(k)
  k++
  if (word === 'this' && (s.at(k) === 'past' || s.at(k) === 'last' || s.at(k) === 'coming' || s.at(k) === 'next')) {
    direction = DIRECTION[s.at(k)]!
    k++
  }
  const p = c.published
  // "the previous week" and "the following week" hang on what was told before
  const anchor = word === 'previous' || word === 'following' ? c.lastDay() : p
  if (s.is(k, KIND.unit)) {
    const code = unit(s.value[k]!)
    if (!s.raw(k).toLowerCase().endsWith('s') && !(the && word === 'this')) {
      // "the coming weekend" is the nearest ahead, "next weekend" the one of next week
      if (code === 'E') return weekend(c, i, k, s.at(k - 1) === 'coming' ? 'coming' : direction)
      if (!/[WFMYQTC]/.test(code)) return null
      // "the past year" is the twelve months up to now, "this past week" the week just over
      if (the && word === 'past' && code !== 'W' && p !== null)
        return found(i, k + 1, 'DATE', back(p, 1, code), 'implied', 'time.period.span')
      // "came in 2003, left the next year": the year after the one told
      const told = the && word === 'next' && !SPANS.has(s.at(i - 1)) ? c.lastTime() : null
      const from = told !== null && p !== null && civil(told)[0] < civil(p)[0] ? told : anchor
      return found(
        i,
        k + 1,
        'DATE',
        from === null ? null : unitValue(from, code, STEP[direction]),
        'implied',
        'time.period.unit',
      )
    }
    if ((the || word === 'this') && direction !== 'this' && code !== 'S' && code !== 'I')
      return span(c, i, k, direction, Number.NaN, code)
    return null
  }
  if (s.is(k, KIND.month) && !s.short[k]) {
    const tense = direction === 'last' ? 'past' : direction === 'next' ? 'future' : c.tense(i, k + 1)
    if (p === null) return found(i, k + 1, 'DATE', null, 'implied', 'time.period.month')
    let m = resolveMonth(p, s.value[k]!, tense)
    const now = monthIndex(civil(p)[0], civil(p)[1])
    if (direction === 'this') m = monthIndex(civil(p)[0], s.value[k]!)
    else if (m === now) m += direction === 'last' ? -12 : 12
    if (readYear(s, k + 1) || (s.digits(k + 1) > 0 && s.digits(k + 1) < 3)) return null
    return found(i, k + 1, 'DATE', monthValue(...monthOf(m)), 'implied', 'time.period.month')
  }
  if (s.is(k, KIND.season)) return season(c, i, k, word === 'same' ? null : direction)
  if (direction !== 'this') {
    const q = readQuantity(s, k)
    if (q && !q.article && s.is(q.to, KIND.unit)) return span(c, i, q.to, direction, q.n, unit(s.value[q.to]!))
  }
  return null
}

function season(c: Context, from: number, k: number, direction: Direction | null): Match | null {
  const s = c.scan
  const year = readYear(s, k + 1, false)
  if (year)
    return found(
      from,
      year.to,
      'DATE',
      seasonValue(monthIndex(year.year, s.value[k]!)),
      'asserted',
      'time.period.season-year',
    )
  if (s.at(k) === 'fall' && direction === null) return null // "the fall of Kabul"
  if (s.at(k) === 'spring' && s.capital(k) && s.capital(k - 1) && s.at(k - 1) === '') return null // "the Arab Spring"
  if (c.published === null) return found(from, k + 1, 'DATE', null, 'implied', 'time.period.season')
  const start = resolveSeason(c.published, s.value[k]!, direction, direction === 'last' ? 'past' : c.tense(from, k + 1))
  return found(from, k + 1, 'DATE', seasonValue(start), 'implied', 'time.period.season')
}

/** "in spring 2024", "summer of 1969", "in autumn". */
export const bareSeason: Rule = (c, i) => {
  const s = c.scan
  const year = readYear(s, i + 1, false)
  if (year && year.year > 1000) return season(c, i, i, null)
  return s.at(i - 1) === 'in' && s.at(i) !== 'fall' && s.at(i) !== 'spring' ? season(c, i, i, null) : null
}

export function weekend(c: Context, from: number, k: number, which: Direction | 'coming'): Match {
  if (c.published === null) return found(from, k + 1, 'DATE', null, 'implied', 'time.period.weekend')
  const coming = which === 'coming'
  const saturday = resolveWeekend(c.published, coming ? 'this' : which, coming ? 'future' : c.tense(from, k + 1))
  return found(
    from,
    k + 1,
    'DATE',
    interval(dayValue(saturday), dayValue(saturday + 1)),
    'implied',
    'time.period.weekend',
  )
}

/** From n units ago to the day of publication. */
function back(day: number, n: number, code: string): string | null {
  const [y, m, d] = civil(day)
  if (code === 'Y' || code === 'T' || code === 'C') {
    const years = Math.round(n * (code === 'Y' ? 1 : code === 'T' ? 10 : 100))
    return interval(yearValue(y - years), yearValue(y))
  }
  if (code === 'M' || code === 'Q') {
    const [a, b] = monthOf(monthIndex(y, m) - Math.round(n * (code === 'M' ? 1 : 3)))
    return interval(monthValue(a, b), monthValue(y, m))
  }
  void d
  const days = Math.round(n * (code === 'W' ? 7 : code === 'F' ? 14 : code === 'H' ? 1 / 24 : 1))
  return interval(dayValue(day - days), dayValue(day))
}

/** "the past 30 days", "the next three months", "in the coming hours", "the last few years". */
function span(c: Context, from: number, k: number, direction: Direction, n: number, code: string): Match | null {
  if (code === 'S' || code === 'I') return null
  const s = c.scan
  const p = c.published
  const rule = 'time.period.span'
  if (p === null) return found(from, k + 1, 'DATE', null, 'implied', rule)
  if (code === 'H')
    return found(from, k + 1, 'DATE', n >= 24 ? spanDays(p, direction, n / 24) : dayValue(p), 'implied', rule)
  if (Number.isNaN(n)) return found(from, k + 1, 'DATE', null, 'implied', rule)
  // "the last three weeks of his reign" are counted from its end, not from now
  if (s.at(k + 1) === 'of' && !(s.at(k + 2) === 'the' && s.is(k + 3, KIND.unit)) && s.digits(k + 2) !== 4)
    return found(from, k + 1, 'DURATION', durationValue(n, code), 'asserted', 'time.duration')
  if (direction === 'last') return found(from, k + 1, 'DATE', back(p, n, code), 'implied', rule)
  const [y, m] = civil(p)
  if (code === 'Y' || code === 'T' || code === 'C') {
    const years = n * (code === 'Y' ? 1 : code === 'T' ? 10 : 100)
    return found(from, k + 1, 'DATE', interval(yearValue(y), yearValue(y + Math.round(years))), 'implied', rule)
  }
  if (code === 'M' || code === 'Q') {
    const end = monthOf(monthIndex(y, m) + Math.round(n * (code === 'M' ? 1 : 3)))
    return found(from, k + 1, 'DATE', interval(monthValue(y, m), monthValue(...end)), 'implied', rule)
  }
  if (code === 'E') return null
  return found(
    from,
    k + 1,
    'DATE',
    spanDays(p, direction, n * (code === 'W' ? 7 : code === 'F' ? 14 : 1)),
    'implied',
    rule,
  )
}
const spanDays = (p: number, direction: Direction, n: number): string | null =>
  direction === 'last'
    ? interval(dayValue(p - Math.round(n)), dayValue(p))
    : interval(dayValue(p), dayValue(p + Math.round(n)))
