/** Which rules to try at which kind of atom, in the order of their strength: of all that match, the longest wins, then the first. */
import type { Rule } from '../context.ts'
import { KIND, type Scan } from '../scan.ts'
import { anaphora } from './anaphora.ts'
import { clockTime, namedHour, pastHour } from './clock.ts'
import { bareMonth, dayMonth, monthDay } from './date.ts'
import { dayOfMonth, listedDay } from './day.ts'
import { beforeLast, deictic, thisPart } from './deictic.ts'
import { edge, nthWeek, partOf } from './edge.ts'
import { calendarWeek, fiscalYear } from './fiscal.ts'
import { holiday, startsHoliday } from './holiday.ts'
import { numericDate } from './numeric.ts'
import { bareSeason, period } from './period.ts'
import { quantity, vagueDuration } from './quantity.ts'
import { every, frequency, times, weekdays } from './set.ts'
import { weekday, weekOn } from './weekday.ts'
import { century, namedDecade, quarter, year } from './year.ts'

const NUMBER: readonly Rule[] = [
  numericDate,
  dayMonth,
  listedDay,
  clockTime,
  year,
  namedDecade,
  century,
  quarter,
  times,
  weekOn,
  quantity,
]
const THE: readonly Rule[] = [edge, nthWeek, beforeLast, anaphora, quarter, period, dayOfMonth]
const WORDS: { readonly [word: string]: readonly Rule[] } = {
  the: THE,
  that: [anaphora],
  this: [period, weekday, thisPart, holiday],
  last: [period, weekday, thisPart, holiday, nthWeek],
  next: [period, weekday, holiday],
  past: [period],
  coming: [weekday],
  following: [weekday],
  early: [partOf, period],
  late: [partOf, period],
  mid: [partOf],
  earlier: [period],
  later: [period],
  today: [deictic],
  yesterday: [deictic],
  tomorrow: [deictic],
  tonight: [deictic],
  overnight: [deictic],
  every: [every],
  each: [every],
  once: [times],
  twice: [times],
  thrice: [times],
  noon: [namedHour],
  midday: [namedHour],
  midnight: [namedHour],
  half: [pastHour, quantity],
  quarter: [pastHour],
  end: [edge],
  year: [edge],
  month: [edge],
  a: [weekOn, quantity],
  an: [quantity],
  second: [century, quarter],
  fy: [fiscalYear],
  fiscal: [fiscalYear],
  q1: [quarter],
  q2: [quarter],
  q3: [quarter],
  q4: [quarter],
  h1: [quarter],
  h2: [quarter],
}
const KINDS: { readonly [kind: number]: readonly Rule[] } = {
  [KIND.digits]: NUMBER,
  [KIND.month]: [monthDay, holiday, bareMonth],
  [KIND.weekday]: [weekday],
  [KIND.weekdays]: [weekdays],
  [KIND.unit]: [edge, vagueDuration, beforeLast, calendarWeek],
  [KIND.numeral]: [clockTime, century, times, weekOn, quantity],
  [KIND.vague]: [quantity],
  [KIND.ordinal]: [century, quarter, nthWeek],
  [KIND.season]: [bareSeason],
  [KIND.frequency]: [frequency],
  [KIND.decade]: [namedDecade],
}
const HOLIDAY: readonly Rule[] = [holiday]
const QUARTER: readonly Rule[] = [quarter]
const NONE: readonly Rule[] = []

export function rulesAt(s: Scan, i: number): readonly Rule[] {
  const kind = s.kind[i]!
  if (kind === KIND.punct) return NONE
  if (kind === KIND.other || kind === KIND.grammar) {
    if (kind === KIND.grammar) {
      const rules = WORDS[s.word[i]!]
      if (rules) return rules
    }
    if (!s.capital(i)) return NONE
    const length = s.end[i]! - s.start[i]!
    if (length === 1) return QUARTER
    return length < 14 && startsHoliday(s.raw(i)) ? HOLIDAY : NONE
  }
  const word = kind === KIND.unit ? WORDS[s.word[i]!] : undefined
  return word && kind === KIND.unit && s.word[i] === 'quarter' ? word : (KINDS[kind] ?? NONE)
}
