/** Ends and parts of a period: "the end of the year", "year end", "the first week of February", "early 2024", "mid-March", "late last year". */
import { civil, monthIndex, nthWeekday } from '../calendar.ts'
import { type Context, found, type Match, type Rule } from '../context.ts'
import { seasonValue } from '../resolve.ts'
import { KIND } from '../scan.ts'
import { daysOf, dayValue, interval } from '../value.ts'
import { bareMonth, monthDay } from './date.ts'
import { bareSeason, period, unitValue } from './period.ts'
import { quarter, year } from './year.ts'

/** The period at atom i: "the year", "this month", "February", "March 2024", "2024", "next year". */
function whole(c: Context, i: number): Match | null {
  const s = c.scan
  const k = s.at(i) === 'the' ? i + 1 : i
  if (s.is(k, KIND.unit) && k > i) {
    const code = String.fromCharCode(s.value[k]!)
    if (!/[WMYQTC]/.test(code) || s.raw(k).endsWith('s')) return null
    return found(
      i,
      k + 1,
      'DATE',
      c.published === null ? null : unitValue(c.published, code, 0),
      'implied',
      'time.edge',
    )
  }
  if (s.is(i, KIND.month)) return monthDay(c, i) ?? bareMonth(c, i)
  if (s.is(i, KIND.digits)) return year(c, i)
  if (s.is(k, KIND.season)) return k === i ? bareSeason(c, i) : period(c, i)
  return period(c, i) ?? quarter(c, i)
}

const certainty = (m: Match): Match['certainty'] => m.certainty

/** "the end of May": its last day. "the start of", "the middle of": the period itself, since the text is no more exact. */
export const edge: Rule = (c, i) => {
  const s = c.scan
  let k = s.at(i) === 'the' ? i + 1 : i
  const w = s.at(k)
  if ((w === 'year' || w === 'month') && k === i) {
    // "by year end", "at month-end"
    const j = s.at(k + 1) === '-' ? k + 2 : k + 1
    if (s.at(j) !== 'end' || s.at(i - 1) === 'the') return null
    const value = c.published === null ? null : unitValue(c.published, w === 'year' ? 'Y' : 'M', 0)
    return last(i, j + 1, value, 'implied')
  }
  if (w === 'end' && (s.at(k + 1) === '-' || s.is(k + 1, KIND.month) || s.digits(k + 1) === 4) && k === i) {
    // "end-June", "end 2024", "by end of May" goes on below
    const p = whole(c, s.at(k + 1) === '-' ? k + 2 : k + 1)
    return p && last(i, p.to, p.value, certainty(p))
  }
  if (w !== 'end' && w !== 'start' && w !== 'beginning' && w !== 'middle' && w !== 'close') return null
  if (s.at(k + 1) !== 'of' || (k === i && w !== 'end')) return null
  k += 2
  const p = whole(c, k)
  if (p?.type !== 'DATE') return null
  if (w === 'end' || w === 'close') return last(i, p.to, p.value, certainty(p))
  return found(i, p.to, 'DATE', p.value, certainty(p), 'time.edge.part')
}

function last(from: number, to: number, value: string | null, sure: Match['certainty']): Match {
  const days = daysOf(value)
  return found(from, to, 'DATE', days && dayValue(days[1]), sure, 'time.edge.end')
}

/** "the first week of November", "the second week of 2024", "the last week of May", "the first days of June". */
export const nthWeek: Rule = (c, i) => {
  const s = c.scan
  const k = s.at(i) === 'the' ? i + 1 : i
  const w = s.at(k)
  const nth = s.is(k, KIND.ordinal)
    ? s.value[k]!
    : w === 'second'
      ? 2
      : w === 'last' || s.raw(k).toLowerCase() === 'final'
        ? -1
        : 0
  const unit = s.at(k + 1)
  if (nth !== 0 && s.is(k + 1, KIND.weekday) && !s.short[k + 1]) return nthDay(c, i, k, nth)
  if (
    nth === 0 ||
    nth > 5 ||
    (unit !== 'week' && unit !== 'days' && unit !== 'weekend') ||
    (s.at(k + 2) !== 'of' && s.at(k + 2) !== 'in')
  )
    return null
  const p = whole(c, k + 3)
  if (p?.type !== 'DATE') return null
  const days = daysOf(p.value)
  const rule = 'time.edge.week'
  if (!days || unit !== 'week') return found(i, p.to, 'DATE', unit === 'days' ? p.value : null, p.certainty, rule)
  const first = nth < 0 ? days[1] - 6 : days[0] + (nth - 1) * 7
  return found(i, p.to, 'DATE', interval(dayValue(first), dayValue(Math.min(first + 6, days[1]))), p.certainty, rule)
}

/** "the last Sunday in March", "the first Tuesday of November 2026"; of every month a set. */
function nthDay(c: Context, from: number, k: number, nth: number): Match | null {
  const s = c.scan
  if (nth > 5 || (s.at(k + 2) !== 'of' && s.at(k + 2) !== 'in')) return null
  const each = s.at(k + 3) === 'every' || s.at(k + 3) === 'each'
  if (each && s.at(k + 4) === 'month') return found(from, k + 5, 'SET', 'P1M', 'asserted', 'time.set.every')
  const p = whole(c, k + 3)
  if (p?.type !== 'DATE' || (p.value !== null && p.value.length !== 7)) return null
  const days = daysOf(p.value)
  const [y, m] = days ? civil(days[0]) : [0, 0]
  const n = days && nthWeekday(y, m, s.value[k + 1]!, nth)
  const exists = n !== null && days !== null && n >= days[0] && n <= days[1]
  return found(from, p.to, 'DATE', exists ? dayValue(n) : null, p.certainty, 'time.edge.weekday')
}

/** "mid-March", "early 2024", "late May", "late 2023", "mid-2024", "early next year", "early in 2025", "the early 1990s". */
export const partOf: Rule = (c, i) => {
  const s = c.scan
  const w = s.at(i)
  let k = s.at(i + 1) === '-' ? i + 2 : i + 1
  if (s.at(k) === 'to' && (s.at(k + 1) === 'mid' || s.at(k + 1) === 'late')) k += s.at(k + 2) === '-' ? 3 : 2 // "mid to late May"
  if (s.at(k) === 'in') k++
  if (s.at(k) === 'the' && !(s.digits(k + 1) === 4)) return null
  if (s.at(k) === 'the') k++
  if (s.is(k, KIND.month)) {
    const p = monthDay(c, k) ?? bareMonth(c, k)
    if (p?.value?.length !== 7)
      return p?.value === null && p.rule === 'time.date.month'
        ? found(i, p.to, 'DATE', null, 'implied', 'time.part-of')
        : null
    return found(i, p.to, 'DATE', p.value, p.certainty, 'time.part-of')
  }
  if (s.digits(k) === 4) {
    const p = year(c, k)
    return p && found(i, p.to, 'DATE', p.value, p.certainty, 'time.part-of')
  }
  if (s.is(k, KIND.season)) {
    const p = bareSeason(c, k)
    if (p) return found(i, p.to, 'DATE', p.value, p.certainty, 'time.part-of')
    if (c.published === null || w === 'mid') return null
    const [y] = civil(c.published)
    return s.raw(k) === s.at(k) && s.at(k) !== 'fall'
      ? found(i, k + 1, 'DATE', seasonValue(monthIndex(y, s.value[k]!)), 'implied', 'time.part-of')
      : null
  }
  return null
}
