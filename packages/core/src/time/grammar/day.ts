/** Days without their own month: "on the 20th", "the 28th of this month", the 4 and 5 of "February 3, 4 and 5", the 3 of "3, 4 and 5 February". */
import { civil, dayNumber, isDate, monthIndex, monthOf } from '../calendar.ts'
import { type Context, found, type Match, type Rule } from '../context.ts'
import { IRREGULAR_PAST } from '../en/tense.ts'
import { resolveMonthDay } from '../resolve.ts'
import { KIND, type Scan } from '../scan.ts'
import { dayValue } from '../value.ts'
import { closes } from './anaphora.ts'
import { readDay, readYear } from './date.ts'

const LEAD = new Set(['on', 'by', 'until', 'till', 'from', 'since', 'before', 'to', 'between', 'and', 'for'])
const STEP: { readonly [word: string]: number } = { this: 0, the: 0, last: -1, next: 1 }

/** Day number of a day in a month counted in months since year 0; null if that month has no such day. */
const inMonth = (index: number, day: number): number | null => {
  const [y, m] = monthOf(index)
  return y >= 1 && y <= 9999 && isDate(y, m, day) ? dayNumber(y, m, day) : null
}

export const dayOfMonth: Rule = (c, i) => {
  const s = c.scan
  const read = readDay(s, i + 1)
  if (!read || read.to !== i + 3 || !LEAD.has(s.at(i - 1))) return null // "the 20th", never "the 20"
  const rule = 'time.date.day'
  const p = c.published
  const step = s.at(read.to) === 'of' && s.at(read.to + 2) === 'month' ? STEP[s.at(read.to + 1)] : undefined
  if (step !== undefined) {
    const [y, m] = civil(p ?? 0)
    const n = p === null ? null : inMonth(monthIndex(y, m) + step, read.day)
    return found(i, read.to + 3, 'DATE', n === null ? null : dayValue(n), 'implied', rule)
  }
  const next = s.raw(read.to)
  const goesOn = closes(next) || IRREGULAR_PAST.has(next) || /^[a-z]{3,}ed$/.test(next)
  if (!goesOn || s.at(read.to) === '-' || s.at(read.to) === 'and') return null
  const n = p === null ? null : nearest(c, p, read.day, i, read.to)
  return found(i, read.to, 'DATE', n === null ? null : dayValue(n), 'implied', rule)
}

/** The month told last, else the one that the tense asks for. */
function nearest(c: Context, p: number, day: number, from: number, to: number): number | null {
  const told = c.lastTime()
  const [y, m] = civil(told ?? p)
  const now = monthIndex(y, m)
  const tense = c.tense(from, to)
  const same = inMonth(now, day)
  // "in force since 17 July … if it is rejected on the 14th": of the month told last only where the tense lets it
  if (told !== null && (tense !== 'future' || same === null || same >= p || told < p - 200)) return same
  const here = inMonth(now, day)
  if (here !== null && (tense === 'past' ? here <= p : tense === 'future' ? here >= p : Math.abs(here - p) < 16))
    return here
  return inMonth(now + (tense === 'past' || (tense !== 'future' && here !== null && here > p) ? -1 : 1), day)
}

const LINK = new Set([',', 'and', 'or', '&'])
/** Days in a row at most. */
const MOST = 8

/** One day of a row: the month stands before its first or behind its last. */
export const listedDay: Rule = (c, i) => {
  const s = c.scan
  const here = readDay(s, i)
  if (!here || here.day < 1 || here.day > 31) return null
  return LINK.has(s.at(i - 1)) ? behind(c, i, here.day, here.to) : ahead(c, i, here.day, here.to)
}

/** "February 3, [4] and [5]". */
function behind(c: Context, i: number, day: number, to: number): Match | null {
  const s = c.scan
  // "February 3 and 5 people", "on March 3, 20% of": a day is followed by nothing that it could count
  if (!closes(s.raw(to)) || s.at(to) === '%' || (s.glued(to) && !',.;:)'.includes(s.at(to)))) return null
  let k = i - 1
  for (let n = 0; n < MOST; n++) {
    if (s.at(k) === 'and' && s.at(k - 1) === ',') k--
    if (!LINK.has(s.at(k))) return null
    let d = k - 1
    if (!s.is(d, KIND.digits)) d-- // "3rd"
    if (s.digits(d) < 1 || s.digits(d) > 2) return null
    const m = s.short[d - 2] && s.at(d - 1) === '.' ? d - 2 : d - 1
    if (s.is(m, KIND.month)) return listed(c, i, to, s.value[m]!, day, yearBehind(s, to))
    k = d - 1
  }
  return null
}
/** "February 3, 4 and 5, 2025". */
function yearBehind(s: Scan, to: number): number | null {
  return readYear(s, to)?.year ?? null
}

/** "[3], 4 and 5 February"; the last two are read as dates of their own. */
function ahead(c: Context, i: number, day: number, to: number): Match | null {
  const s = c.scan
  if (s.at(to) !== ',' || s.glued(to + 1)) return null
  let k = to
  for (let n = 0; n < MOST && LINK.has(s.at(k)); n++) {
    if (s.at(k) === ',' && s.at(k + 1) === 'and') k++
    const next = readDay(s, k + 1)
    if (!next) return null
    if (s.is(next.to, KIND.month)) {
      const end = s.short[next.to] && s.at(next.to + 1) === '.' ? next.to + 2 : next.to + 1
      return listed(c, i, to, s.value[next.to]!, day, readYear(s, end)?.year ?? null)
    }
    k = next.to
  }
  return null
}

function listed(c: Context, from: number, to: number, month: number, day: number, year: number | null): Match {
  const n =
    year !== null
      ? isDate(year, month, day)
        ? dayNumber(year, month, day)
        : null
      : c.published === null
        ? null
        : resolveMonthDay(c.published, month, day, c.tense(from, to))
  const certainty = year === null ? 'implied' : 'asserted'
  return found(from, to, 'DATE', n === null ? null : dayValue(n), certainty, 'time.date.listed')
}
