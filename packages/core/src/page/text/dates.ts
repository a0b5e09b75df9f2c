import { MONTH } from '../en/calendar.ts'
import { ALL_MONTHS } from '../months.ts'

const pad = (n: number) => String(n).padStart(2, '0')
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** ISO 8601 day, or null where there is no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1600 || year > 2200 || month < 1 || month > 12 || day < 1 || day > DAYS[month - 1]) return null
  if (month === 2 && day === 29 && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0))) return null
  return `${year}-${pad(month)}-${pad(day)}`
}
const month = (word: string): number => ALL_MONTHS.get(word.toLowerCase().replace('.', '')) ?? 0

/** The forms of a date with one of `months` by name. */
const named = (months: string) => ({
  dmy: new RegExp(
    `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?(?: of| de)?[ \\-–,./]{1,3}(${months})(?: ?/ ?${months})?(?: de| del)?[ \\-–,./]{1,3}(\\d{4})(?!\\d)`,
    'iu',
  ),
  mdy: new RegExp(
    `(?<!\\p{L})(${months})[ ]{1,2}(\\d{1,2})(?:st|nd|rd|th)?(?:, ?| {1,2})(?:at )?(\\d{4})(?!\\d)`,
    'iu',
  ),
  ymd: new RegExp(`(?<!\\d)(\\d{4})[ \\-–,]{1,3}(${months})[ \\-–,]{1,3}(\\d{1,2})(?!\\d)`, 'iu'),
})

/**
 * The months that stand in a text with four figures, as part of a regular expression; null where there are none. One expression for all
 * 257 names takes a tenth of a second to compile, which the first page would pay.
 */
function monthsIn(text: string): string | null {
  if (!/\d{4}/.test(text)) return null
  const found = new Set<string>()
  for (const [word] of text.matchAll(/\p{L}+/gu)) if (ALL_MONTHS.has(word.toLowerCase())) found.add(word.toLowerCase())
  return found.size === 0 ? null : `(?:${[...found].sort((a, b) => b.length - a.length).join('|')})\\.?`
}
/** 2019年6月24日, also with year and month in Korean. */
const CJK = /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/
/** 26 | 01 | 2022: set apart for looks. */
const BARRED = /(?<![\d|])(\d{2}) ?\| ?(\d{2}) ?\| ?(20\d{2})(?!\d)/
/** 24.06.19 and 24. 6. 2019: dots put the day first. */
const DOTTED = /(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})(?![\d.])/
const ISO = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/
const COMPACT = /(?<!\d)(19\d\d|20\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?=T\d|$)/
const NUMERIC = /(?<![\d/.])(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?![\d])/
const WEEKDAY = /(?<!\p{L})(sun|mon|tue|wed|thu|fri|sat)(?:s?day|nesday|rsday|urday|s|rs?)?(?!\p{L})/giu
const WEEK = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/**
 * The reading of a date with slashes that falls on the weekday printed right beside it ("Wed, 04/03/2026" is in March); null where no
 * weekday stands there, or where both readings or none fall on it.
 */
function byWeekday(text: string, start: number, end: number, readings: readonly (string | null)[]): string | null {
  const from = Math.max(0, start - 14)
  const beside = `${text.slice(from, start)} | ${text.slice(end, end + 14)}`
  for (const m of beside.matchAll(WEEKDAY)) {
    const fits = readings.filter(
      (day) => day && new Date(`${day}T00:00Z`).getUTCDay() === WEEK.indexOf(m[1].toLowerCase()),
    )
    if (fits.length === 1) return fits[0]
  }
  return null
}

export interface Day {
  readonly value: string
  readonly start: number
  readonly end: number
}

/**
 * The first full date (with its year) in a short text. Where day and month could be exchanged ("03/04/2025") the
 * order is what a weekday beside it tells, else that of `monthFirst`; with null such a date is left alone.
 * @example findDay('Published 3 May 2024, 10:15 BST', false) // { value: '2024-05-03', start: 10, end: 20 }
 */
export function findDay(text: string, monthFirst: boolean | null): Day | null {
  let best: Day | null = null
  const take = (m: RegExpExecArray | null, value: string | null) => {
    if (m && value && (!best || m.index < best.start)) best = { value, start: m.index, end: m.index + m[0].length }
  }
  let m: RegExpExecArray | null
  if ((m = ISO.exec(text))) take(m, isoDay(+m[1], +m[2], +m[3]))
  const months = monthsIn(text)
  if (months !== null) {
    const { dmy, mdy, ymd } = named(months)
    if ((m = dmy.exec(text))) take(m, isoDay(+m[3], month(m[2]), +m[1]))
    if ((m = mdy.exec(text))) take(m, isoDay(+m[3], month(m[1]), +m[2]))
    if ((m = ymd.exec(text))) take(m, isoDay(+m[1], month(m[2]), +m[3]))
  }
  if ((m = CJK.exec(text))) take(m, isoDay(+m[1], +m[2], +m[3]))
  if ((m = DOTTED.exec(text))) {
    const year = m[3].length === 2 ? 2000 + +m[3] : +m[3]
    if (m[3].length === 4 || (+m[3] >= 1 && +m[3] <= 40)) take(m, isoDay(year, +m[2], +m[1]))
  }
  if ((m = BARRED.exec(text))) take(m, isoDay(+m[3], +m[2], +m[1]))
  if ((m = COMPACT.exec(text))) take(m, isoDay(+m[1], +m[2], +m[3]))
  if ((m = NUMERIC.exec(text))) {
    const [a, b] = [+m[1], +m[2]]
    if (a > 12) take(m, isoDay(+m[3], b, a))
    else if (b > 12) take(m, isoDay(+m[3], a, b))
    else {
      const readings = [isoDay(+m[3], a, b), isoDay(+m[3], b, a)]
      const told = byWeekday(text, m.index, m.index + m[0].length, readings)
      if (told !== null || a === b || monthFirst !== null) take(m, told ?? readings[monthFirst ? 0 : 1])
    }
  }
  return best
}

const MD = new RegExp(`(?<!\\p{L})(${MONTH})[ ]{1,2}(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)`, 'iu')
const DM = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ ]{1,2}(${MONTH})(?!\\p{L})`, 'iu')

/** A day of the year without its year: "March 13", "13 March". */
export function findMonthDay(text: string): { month: number; day: number } | null {
  const a = MD.exec(text)
  if (a && isoDay(2000, month(a[1]), +a[2])) return { month: month(a[1]), day: +a[2] }
  const b = DM.exec(text)
  return b && isoDay(2000, month(b[2]), +b[1]) ? { month: month(b[2]), day: +b[1] } : null
}
