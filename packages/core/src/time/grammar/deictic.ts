/** Days counted from now: "today", "yesterday morning", "tomorrow", "tonight", "last night", "this evening", "overnight", "the day before yesterday". */
import { type Context, found, type Match, type Rule } from '../context.ts'
import { KIND } from '../scan.ts'
import { dayValue, interval } from '../value.ts'
import { unitValue } from './period.ts'
import { readPart } from './weekday.ts'

function day(c: Context, from: number, to: number, step: number, code: string | null, rule: string): Match {
  const value = c.published === null ? null : dayValue(c.published + step)
  return found(from, to, code ? 'TIME' : 'DATE', value && (code ? `${value}T${code}` : value), 'implied', rule, {
    said: step,
  })
}

export const deictic: Rule = (c, i) => {
  const s = c.scan
  const w = s.at(i)
  if (w === 'today' || w === 'yesterday' || w === 'tomorrow') {
    // "USA Today", "Russia Today", "Pakistan Today": a name, not a day
    if (
      w === 'today' &&
      s.capital(i) &&
      s.capital(i - 1) &&
      (s.at(i - 1) === '' || s.is(i - 1, KIND.month)) &&
      s.at(i - 1) !== '.'
    )
      return null
    if (w === 'today' && s.capital(i) && /^(?:programme|program|show)$/.test(s.raw(i + 1))) return null
    const step = w === 'today' ? 0 : w === 'yesterday' ? -1 : 1
    const k = i + 1
    if (w === 'tomorrow' && s.at(k) === 'week') return day(c, i, k + 1, 8, null, 'time.deictic.week')
    const code = readPart(s, k)
    return code ? day(c, i, k + 1, step, code, 'time.deictic.part') : day(c, i, k, step, null, 'time.deictic.day')
  }
  if (w === 'tonight') return day(c, i, i + 1, 0, 'NI', 'time.deictic.part')
  if (w === 'overnight') {
    // "an overnight success", "an overnight train" are no times; "overnight strikes", "overnight on Monday" are
    if (s.at(i - 1) === 'an') return null
    const p = c.published
    if (s.at(i + 1) === 'from' || s.is(i + 1, KIND.weekday) || (s.at(i + 1) === 'on' && s.is(i + 2, KIND.weekday)))
      return null
    return found(
      i,
      i + 1,
      'DATE',
      p === null ? null : interval(dayValue(p - 1), dayValue(p)),
      'implied',
      'time.deictic.overnight',
      { said: Number.NaN },
    )
  }
  return null
}

/** "this morning", "last night", "later today", "the early hours". */
export const thisPart: Rule = (c, i) => {
  const s = c.scan
  if (s.at(i) === 'this') {
    const k = s.at(i + 1) === 'early' || s.at(i + 1) === 'late' ? i + 2 : i + 1
    const code = readPart(s, k)
    return code && s.at(k) !== 'night' ? day(c, i, k + 1, 0, code, 'time.deictic.part') : null
  }
  if (s.at(i) === 'last') {
    const code = s.at(i + 1) === 'night' ? 'NI' : s.at(i + 1) === 'evening' ? 'EV' : null
    return code ? day(c, i, i + 2, -1, code, 'time.deictic.part') : null
  }
  return null
}

const DAYS: { readonly [phrase: string]: readonly [step: number, code: string | null] } = {
  'day before yesterday': [-2, null],
  'day after tomorrow': [2, null],
  'night before last': [-2, 'NI'],
}
const WEEKS: { readonly [unit: string]: string } = { week: 'W', month: 'M', year: 'Y' }

/** "the day before yesterday", "the night before last", "the week after next", "the year before last". */
export const beforeLast: Rule = (c, i) => {
  const s = c.scan
  const k = s.at(i) === 'the' ? i + 1 : i
  const link = s.at(k + 1)
  if (link !== 'before' && link !== 'after') return null
  const known = DAYS[`${s.at(k)} ${link} ${s.at(k + 2)}`]
  if (known) return day(c, i, k + 3, known[0], known[1], 'time.deictic.twice')
  const code = WEEKS[s.at(k)]
  if (!code || s.at(k + 2) !== (link === 'before' ? 'last' : 'next')) return null
  const value = c.published === null ? null : unitValue(c.published, code, link === 'before' ? -2 : 2)
  return found(i, k + 3, 'DATE', value, 'implied', 'time.deictic.twice')
}
