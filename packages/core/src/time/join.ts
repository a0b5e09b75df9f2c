/** Two times side by side that are one: "Friday, July 21, 2017", "10.30am GMT on Tuesday", "Tuesday at 7pm", "the evening of 3 May". */
import type { Context, Match } from './context.ts'
import { PARTS } from './en/words.ts'
import { resolveMonthDay } from './resolve.ts'
import type { Scan } from './scan.ts'
import { daysOf, dayValue, interval } from './value.ts'

const isDay = (value: string | null): boolean => value !== null && /^\d{4}-\d{2}-\d{2}(?:T[A-Z]{2})?$/.test(value)

/** What may stand between the two, besides nothing. */
function linked(s: Scan, from: number, to: number, words: ReadonlySet<string>): boolean {
  if (to - from > 2) return false
  for (let i = from; i < to; i++) if (!words.has(s.at(i))) return false
  return true
}
const ON = new Set(['on', ',', '(', 'of'])
const AT = new Set(['at', ',', 'around', 'about', 'by', '(', 'from', 'until', 'before', 'after'])
const COMMA = new Set([',', '('])
const DAY_OF = new Set(['on', ','])

export function join(c: Context, matches: readonly Match[]): Match[] {
  const out: Match[] = []
  for (const m of matches) {
    const last = out.at(-1)
    const joined = last && pair(c, last, m)
    if (joined) out[out.length - 1] = joined
    else out.push(m)
  }
  return out
}

/** Months and days without year take it from "of last year", "next year" behind them. */
const YEAR = new Set(['of'])

function pair(c: Context, a: Match, b: Match): Match | null {
  const s = c.scan
  if (b.from - a.to > 2) return null
  if (b.rule === 'time.period.unit' && b.value?.length === 4 && linked(s, a.to, b.from, YEAR)) {
    if (a.yearless && a.value) {
      const value = `${b.value}-${String(a.yearless[0]).padStart(2, '0')}-${String(a.yearless[1]).padStart(2, '0')}`
      return { ...a, to: b.to, value: daysOf(value) && value }
    }
    if (a.rule === 'time.date.month' && a.value) return { ...a, to: b.to, value: b.value + a.value.slice(4) }
  }
  if (
    a.weekday &&
    b.type === 'DATE' &&
    b.value !== null &&
    /^\d{4}-\d{2}-\d{2}$/.test(b.value) &&
    a.type === 'DATE' &&
    b.rule.startsWith('time.date') &&
    linked(s, a.to, b.from, COMMA)
  ) {
    // a printed weekday finds the year of a date without one
    const day =
      b.yearless && c.published !== null
        ? resolveMonthDay(c.published, b.yearless[0], b.yearless[1], null, a.weekday)
        : null
    return { ...b, from: a.from, value: day === null ? b.value : dayValue(day) }
  }
  // "last week on Monday": the Monday of that week
  if (
    b.weekday &&
    !b.clock &&
    a.rule.startsWith('time.period') &&
    /^\d{4}-W\d{2}$/.test(a.value ?? '') &&
    linked(s, a.to, b.from, DAY_OF)
  ) {
    const days = daysOf(a.value!)
    if (days && b.rule === 'time.weekday')
      return { ...b, from: a.from, value: dayValue(days[0] + b.weekday - 1), said: undefined }
  }
  // "overnight into Thursday", "overnight to 5 May": the night before that day
  if (a.rule === 'time.deictic.overnight' && b.from === a.to + 1 && (s.at(a.to) === 'into' || s.at(a.to) === 'to')) {
    const days = b.value?.length === 10 ? daysOf(b.value) : null
    if (days) return { ...a, to: b.to, value: interval(dayValue(days[0] - 1), dayValue(days[0])), said: undefined }
  }
  if (a.clock && isDay(b.value) && !b.clock && linked(s, a.to, b.from, ON))
    return {
      ...b,
      from: a.from,
      type: 'TIME',
      value: b.value!.slice(0, 10) + late(a.clock, b.value!, s, a),
      rule: a.rule,
      said: undefined,
      weekday: undefined,
    }
  if (b.clock && isDay(a.value) && !a.clock && linked(s, a.to, b.from, AT))
    return {
      ...a,
      to: b.to,
      type: 'TIME',
      value: a.value!.slice(0, 10) + late(b.clock, a.value!, s, b),
      rule: b.rule,
      said: undefined,
      weekday: undefined,
    }
  return null
}

/** "6 o'clock this afternoon", "half past nine on Monday evening": after noon, unless the hour says am. */
function late(clock: string, day: string, s: Scan, m: Match): string {
  const hour = Number(clock.slice(1, 3))
  // "midnight tonight" ends the day
  if (hour === 0 && day.endsWith('TNI')) return `T24${clock.slice(3)}`
  if (hour >= 12 || !/T(?:AF|EV|NI)$/.test(day) || m.rule === 'time.clock.meridiem' || s.raw(m.from).startsWith('0'))
    return clock
  return `T${hour + 12}${clock.slice(3)}`
}

/** "the night of 3 May", "the morning of Tuesday", "at dawn on Monday", "early hours of Friday": widens a day to the left. */
export function widen(c: Context, m: Match): Match {
  const s = c.scan
  if (m.value === null || m.value.length < 10 || m.clock || m.value[10] === '/') return m
  const k = m.from - 1
  if (s.at(k) !== 'of' && s.at(k) !== 'on') return m
  // "the early hours of Friday", "in the small hours of Friday morning"
  if (s.at(k) === 'of' && s.at(k - 1) === 'hours' && /^(?:early|small|wee)$/i.test(s.raw(k - 2))) {
    const from = s.at(k - 3) === 'the' ? k - 3 : k - 2
    return { ...m, from, type: 'TIME', value: `${m.value.slice(0, 10)}TMO` }
  }
  if (m.type !== 'DATE' || m.value.length !== 10) return m
  const code = PARTS[s.at(k - 1)]
  if (!code || (s.at(k - 1) === 'night' && s.at(k) === 'on')) return m
  return { ...m, from: s.at(k - 2) === 'the' ? k - 2 : k - 1, type: 'TIME', value: `${m.value}T${code}` }
}
