/** "on Friday", "last Monday", "next Tuesday", "Monday week", "Friday morning", "Monday of last week", "Thursday night". */
import { mondayOf, weekdayOf } from '../calendar.ts'
import { type Context, found, type Match, type Rule } from '../context.ts'
import { NAMES_WITH_DAY, PARTS } from '../en/words.ts'
import { readQuantity } from '../number.ts'
import { resolveWeekday } from '../resolve.ts'
import { KIND, type Scan } from '../scan.ts'
import { dayValue } from '../value.ts'

/** Part of the day behind a day: "morning", "'s evening" no; the TIMEX3 code, or null. */
export function readPart(s: Scan, i: number): string | null {
  const w = s.at(i)
  return (s.is(i, KIND.part) || w === 'night') && PARTS[w] ? PARTS[w] : w === 'noon' || w === 'midday' ? 'MI' : null
}

export const weekday: Rule = (c, i) => {
  const s = c.scan
  let k = i
  let which: 'last' | 'next' | 'this' | null = null
  const word = s.at(k)
  if (
    word === 'last' ||
    word === 'next' ||
    word === 'this' ||
    word === 'past' ||
    word === 'coming' ||
    word === 'following'
  ) {
    if (s.at(k + 1) === 'past' || s.at(k + 1) === 'coming') k++
    which =
      s.at(k) === 'past' || word === 'last' || word === 'past' ? 'last' : word === 'this' && k === i ? 'this' : 'next'
    if (word === 'this' && k > i) which = 'this'
    k++
  }
  if (!s.is(k, KIND.weekday)) return null
  // "Following Wednesday's leak …": after it
  if (word === 'following' && (s.capital(i) || (s.at(k + 1) === "'s" && s.at(i - 1) !== 'the'))) return null
  if (s.short[k] && !shortForm(s, k)) return null
  // "The Sunday Times", "Bloody Sunday", "Sheffield Wednesday"
  if (NAMES_WITH_DAY.before.has(s.raw(k - 1)) || NAMES_WITH_DAY.behind.has(s.raw(k + 1))) return null
  const day = s.value[k]!
  let to = s.short[k] && s.at(k + 1) === '.' && s.glued(k + 1) ? k + 2 : k + 1
  const p = c.published
  let n: number | null = null
  let rule = 'time.weekday'
  if (p !== null) {
    const monday = mondayOf(p)
    if (which === 'last') n = weekdayOf(p) === day ? p - 7 : resolveWeekday(p, day, 'past')
    else if (which === 'next' && word === 'next') n = monday + 7 + day - 1
    else if (which === 'next') {
      // "due on Wednesday, put back to the following Monday": counted from the day told before
      const told = word === 'following' && s.at(i - 1) === 'the' && c.lastTime() !== null ? c.lastDay() : null
      n = resolveWeekday((told ?? p) + 1, day, 'future')
    } else {
      const tense = c.tense(i, to)
      n = resolveWeekday(p, day, which === 'this' && tense !== 'past' ? 'future' : tense)
    }
    if (which) rule = `time.weekday.${which}`
  }
  // "Monday week", "Friday fortnight": one or two weeks after the coming one
  if ((s.at(to) === 'week' || s.at(to) === 'fortnight') && which !== 'this' && s.at(to + 1) !== "'s") {
    const weeks = s.at(to) === 'week' ? 7 : 14
    // "last Tuesday week" lies as far behind
    if (p !== null) n = which === 'last' ? n! - weeks : resolveWeekday(p + 1, day, 'future') + weeks
    to++
    rule = 'time.weekday.week'
  } else {
    const week = otherWeek(s, to)
    if (week) {
      if (p !== null) n = mondayOf(p) + week.step * 7 + day - 1
      to = week.to
      rule = 'time.weekday.of-week'
    }
  }
  return withPart(c, i, to, n, rule, rule === 'time.weekday.week' ? {} : { weekday: day })
}

/** Adds a part of the day: "Thursday night" is 2025-02-20TNI. */
export function withPart(
  c: Context,
  from: number,
  to: number,
  n: number | null,
  rule: string,
  extra: Partial<Match> = {},
): Match {
  const s = c.scan
  const early = (s.at(to) === 'early' || s.at(to) === 'late') && readPart(s, to + 1) ? to + 1 : to
  const part = readPart(s, early)
  const day = n === null ? null : dayValue(n)
  if (part && !s.glued(early)) return found(from, early + 1, 'TIME', day && `${day}T${part}`, 'implied', rule, extra)
  return found(from, to, 'DATE', day, 'implied', rule, extra)
}

/** "Monday last week", "Monday of next week", "Friday this week". */
function otherWeek(s: Scan, i: number): { step: number; to: number } | null {
  const k = s.at(i) === 'of' ? i + 1 : i
  const step = { last: -1, this: 0, next: 1 }[s.at(k)]
  return step !== undefined && s.at(k + 1) === 'week' ? { step, to: k + 2 } : null
}

/** "Sat" and "Sun" are words and newspapers too: a short form needs "on", a full stop with a date, or a date beside it. */
function shortForm(s: Scan, i: number): boolean {
  const k = s.at(i + 1) === '.' || s.at(i + 1) === ',' ? i + 2 : i + 1
  return (
    s.is(k, KIND.month) || (s.digits(k) > 0 && s.digits(k) < 3) || (s.at(i - 1) === 'on' && !s.is(i + 1, KIND.other))
  )
}

/** "a week on Monday", "a week last Friday", "a fortnight ago last Friday", "a week today", "two weeks tomorrow". */
export const weekOn: Rule = (c, i) => {
  const s = c.scan
  const q = readQuantity(s, i)
  if (!q || !(q.n >= 1)) return null
  const unit = s.at(q.to)
  const days = unit === 'week' || unit === 'weeks' ? 7 * q.n : unit === 'fortnight' ? 14 * q.n : 0
  if (days === 0) return null
  const p = c.published
  const of = (to: number, n: number | null): Match =>
    found(i, to, 'DATE', p === null || n === null ? null : dayValue(n), 'implied', 'time.weekday.week')
  let k = q.to + 1
  if (s.at(k) === 'today' || s.at(k) === 'tomorrow')
    return of(k + 1, p === null ? null : p + days + (s.at(k) === 'today' ? 0 : 1))
  const lead = s.at(k)
  if (lead === 'ago' && (s.at(k + 1) === 'on' || s.at(k + 1) === 'last')) k++
  const back = lead === 'ago' || s.at(k) === 'last'
  if ((s.at(k) !== 'on' && s.at(k) !== 'last') || !s.is(k + 1, KIND.weekday) || s.short[k + 1]) return null
  const day = s.value[k + 1]!
  if (p === null) return of(k + 2, null)
  return of(k + 2, back ? resolveWeekday(p - 1, day, 'past') - days : resolveWeekday(p + 1, day, 'future') + days)
}
