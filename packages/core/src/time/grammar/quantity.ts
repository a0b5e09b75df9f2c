/** A number of units: "three years ago", "two days later", "in two weeks' time", "for six months", "a three-day visit", "11-year". */
import { civil, monthIndex, monthOf } from '../calendar.ts'
import { type Context, found, type Match, type Rule } from '../context.ts'
import { readQuantity } from '../number.ts'
import { KIND } from '../scan.ts'
import { dayValue, monthValue, weekValue, yearValue } from '../value.ts'

const FOR = new Set([
  'for',
  'within',
  'in',
  'over',
  'lasting',
  'nearly',
  'almost',
  'about',
  'around',
  'than',
  'another',
  'after',
  'half',
  'just',
  'roughly',
  'every',
  'during',
  'exactly',
  'approximately',
  'least',
])

/** ISO 8601 duration of n units; X where nobody counted. */
export function durationValue(n: number, code: string): string | null {
  if (!(n >= 0) && !Number.isNaN(n)) return null
  const x = (factor: number): string => (Number.isNaN(n) ? 'X' : String(Math.round(n * factor * 100) / 100))
  switch (code) {
    case 'S':
      return `PT${x(1)}S`
    case 'I':
      return `PT${x(1)}M`
    case 'H':
      return `PT${x(1)}H`
    case 'D':
    case 'N':
      return `P${x(1)}D`
    case 'W':
      return `P${x(1)}W`
    case 'F':
      return `P${x(2)}W`
    case 'E':
      return `P${x(2)}D`
    case 'M':
      return `P${x(1)}M`
    case 'Q':
      return `P${x(3)}M`
    case 'T':
      return Number.isNaN(n) ? 'PXE' : `P${x(10)}Y`
    case 'C':
      return Number.isNaN(n) ? 'PXC' : `P${x(100)}Y`
    default:
      return `P${x(1)}Y`
  }
}

/** The calendar time n units from a day, as exact as its unit: days and fortnights to the day, weeks, months and years to theirs. */
export function shifted(day: number, n: number, code: string): string | null {
  if (Number.isNaN(n)) return null
  const [y, m] = civil(day)
  switch (code) {
    case 'S':
    case 'I':
      return dayValue(day)
    case 'H':
      return dayValue(day + Math.trunc(n / 24))
    case 'D':
    case 'N':
      return dayValue(day + Math.trunc(n))
    case 'W':
      return Math.abs(n) === 1 || n % 1 !== 0 ? dayValue(day + Math.trunc(n * 7)) : weekValue(day + n * 7)
    case 'F':
      return dayValue(day + Math.trunc(n * 14))
    case 'M':
    case 'Q':
      return monthValue(...monthOf(monthIndex(y, m) + Math.trunc(n * (code === 'M' ? 1 : 3))))
    case 'Y':
    case 'T':
    case 'C':
      // "a year and a half ago" is as exact as its half
      if (code === 'Y' && n % 1 !== 0) return monthValue(...monthOf(monthIndex(y, m) + Math.trunc(n * 12)))
      return yearValue(y + Math.trunc(n * (code === 'Y' ? 1 : code === 'T' ? 10 : 100)))
    default:
      return null
  }
}

export const quantity: Rule = (c, i) => {
  const s = c.scan
  // "1,500 days", "2.5": a number's tail is no number
  if (s.glued(i) && s.is(i, KIND.digits) && !'-–—(/"\'“‘['.includes(s.at(i - 1))) return null
  const q = readQuantity(s, i)
  if (!q) return null
  let k = q.to
  const hyphen = (s.at(k) === '-' || s.at(k) === '‑') && s.is(k + 1, KIND.unit)
  if (hyphen) k++
  // "[Ten] years ago": an editor's brackets
  if (s.at(k) === ']' && s.is(k + 1, KIND.unit)) k++
  if (s.at(k) === 'more') k++
  if (!s.is(k, KIND.unit))
    return s.at(k) === 'second' && hyphen
      ? found(i, k + 1, 'DURATION', durationValue(q.n, 'S'), 'asserted', 'time.duration')
      : null
  const code = String.fromCharCode(s.value[k]!)
  // "a year and a half ago", "two years and a half"
  if (s.at(k + 1) === 'and' && s.at(k + 2) === 'a' && s.at(k + 3) === 'half' && !hyphen)
    return inTime(c, i, k + 3, q.n + 0.5, code, false, false)
  // "a quarter of the vote", "three quarters of"
  if (code === 'Q' && (q.article || s.at(k + 1) === 'of')) return null
  // "18-year-old", "18 years old", "aged 91 years", "a 40-day-old"
  if (s.at(k + 1) === '-' && s.at(k + 2) === 'old') return null
  if (s.at(k + 1) === 'old' || (s.at(k + 1) === 'of' && s.raw(k + 2).toLowerCase() === 'age') || s.at(i - 1) === 'aged')
    return null
  return inTime(c, i, k, q.n, code, q.article, hyphen)
}

function inTime(
  c: Context,
  i: number,
  k: number,
  n: number,
  code: string,
  article: boolean,
  hyphen: boolean,
): Match | null {
  const s = c.scan
  const p = c.published
  const after = s.at(k + 1)
  const date = (to: number, value: string | null, rule: string): Match => found(i, to, 'DATE', value, 'implied', rule)
  const from = (anchor: number | null, sign: number): string | null =>
    anchor === null ? null : shifted(anchor, sign * n, code)
  // "two years back", as India and Africa say it: ago; not "two years back in prison"
  if (s.raw(k + 1) === 'back' && !article && !hyphen && (k + 2 >= s.size || /^[.,;]$/.test(s.at(k + 2))))
    return date(k + 2, from(p, -1), 'time.ago')
  if (after === 'ago') {
    const today = s.at(k + 2) === 'today' && code === 'W' // "a week ago today"
    return date(today ? k + 3 : k + 2, today && p !== null ? dayValue(p - 7 * n) : from(p, -1), 'time.ago')
  }
  if (after === 'hence' || (after === 'from' && (s.at(k + 2) === 'now' || s.at(k + 2) === 'today')))
    return date(after === 'hence' ? k + 2 : k + 3, from(p, 1), 'time.from-now')
  // minutes are no calendar time; "had the bell rung an hour later" is none that was
  if ((after === 'earlier' || after === 'later') && (code === 'S' || code === 'I' || (code === 'H' && unreal(c, i))))
    return found(i, k + 2, 'DURATION', durationValue(n, code), 'asserted', 'time.duration')
  if ((after === 'earlier' || after === 'previously' || after === 'prior') && s.at(k + 2) !== 'than')
    return date(
      k + 2,
      from(code === 'Y' || code === 'T' || code === 'M' ? (c.lastTime() ?? p) : c.lastDay(), -1),
      'time.anaphora.earlier',
    )
  if (after === 'later' && s.at(k + 2) !== 'than')
    return date(k + 2, from(laterThan(c, code), 1), 'time.anaphora.later')
  if ((after === 'before' || after === 'after') && article && code === 'D') return null
  const genitive = after === "'s" || ((after === "'" || after === '’') && s.glued(k + 1))
  const time = genitive && s.raw(k + 2).toLowerCase() === 'time'
  if (
    s.at(i - 1) === 'in' &&
    (time || (!hyphen && !genitive && c.tense(i, k + 1) === 'future' && s.raw(k + 1) !== 'a' && !firstTime(c, i)))
  )
    return found(i, time ? k + 3 : k + 1, 'DATE', from(p, 1), 'implied', 'time.in')
  if (article && !FOR.has(s.at(i - 1)) && s.raw(i - 1).toLowerCase() !== 'spent') return null
  if (article && (s.at(i - 1) === 'in' || s.at(i - 1) === 'than') && code === 'D') return null
  return found(i, k + 1, 'DURATION', durationValue(n, code), 'asserted', 'time.duration')
}

/** "for the first time in sixteen months", "the third such attack in a month" look back, whatever the tense. */
const firstTime = (c: Context, i: number): boolean => {
  for (let k = i - 2; k > i - 6; k--) {
    const w = c.scan.at(k)
    if (c.scan.is(k, KIND.ordinal) || w === 'second' || c.scan.raw(k).toLowerCase() === 'time') return true
    if (w !== '' || c.scan.is(k, KIND.punct)) return false
  }
  return false
}

/** "for weeks", "for decades". */
export const vagueDuration: Rule = (c, i) => {
  const s = c.scan
  if (
    !s.raw(i).toLowerCase().endsWith('s') ||
    (s.at(i - 1) !== 'for' && s.at(i - 1) !== 'in' && s.at(i - 1) !== 'within')
  )
    return null
  const code = String.fromCharCode(s.value[i]!)
  if (s.at(i + 1) === 'ago') return null
  return found(i, i + 1, 'DURATION', durationValue(Number.NaN, code), 'asserted', 'time.duration.vague')
}

/** "Had the bell rung two hours earlier", "if the train had come an hour later". */
const unreal = (c: Context, i: number): boolean => {
  for (let k = i - 1; k > i - 8 && k >= 0; k--)
    if (c.scan.raw(k) === 'Had' || c.scan.raw(k).toLowerCase() === 'if') return true
  return false
}

/** What "later" counts from: a time told before, never the day of publication itself; hours may follow it. */
const laterThan = (c: Context, code: string): number | null =>
  code === 'H'
    ? c.lastDay()
    : c.lastTime() === null
      ? null
      : code === 'Y' || code === 'T' || code === 'M'
        ? c.lastTime()
        : c.lastDay()
