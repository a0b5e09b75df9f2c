/** Dates of the calendar: "4 July 2023", "July 4, 2023", "on 12 July", "the 3rd of May", "March 2024", "in November", "mid-March". */
import { civil, dayNumber, isDate, monthOf } from '../calendar.ts'
import { type Context, found, type Match, type Rule } from '../context.ts'
import { AMBIGUOUS_MONTHS } from '../en/words.ts'
import { resolveMonth, resolveMonthDay } from '../resolve.ts'
import { KIND, type Scan } from '../scan.ts'
import { dayValue, interval, monthValue } from '../value.ts'

const SUFFIX = new Set(['st', 'nd', 'rd', 'th'])
const DASH = new Set(['-', '–', '—', '‑'])

/** A day of the month in digits, with or without "th". The number itself may be impossible (34): the date then has no value. */
export function readDay(s: Scan, i: number): { day: number; to: number } | null {
  const n = s.digits(i)
  if (n < 1 || n > 2 || (s.glued(i) && (s.at(i - 1) === '.' || s.at(i - 1) === ','))) return null
  const suffix = SUFFIX.has(s.at(i + 1)) && s.glued(i + 1)
  return { day: s.value[i]!, to: suffix ? i + 2 : i + 1 }
}

/** A year after a date: "2023", ", 2023", "of 2023", "’23" no. Null if there is none. */
export function readYear(s: Scan, i: number, comma = true): { year: number; to: number } | null {
  let k = i
  if (comma && s.at(k) === ',') k++
  else if (s.at(k) === 'of' || s.at(k) === 'in') k++
  if (s.digits(k) !== 4 || s.value[k]! < 1) return null
  if (s.at(k + 1) === ',' && s.glued(k + 1) && s.glued(k + 2) && s.digits(k + 2) === 3) return null
  // "4 July 1400 GMT" is an hour; no year opens a decimal or a percentage
  if (s.glued(k + 1) && (s.at(k + 1) === '.' || s.at(k + 1) === ':') && s.digits(k + 2) > 0 && s.glued(k + 2))
    return null
  if (k > i && s.at(k - 1) !== ',' && (s.value[k]! < 1000 || s.value[k]! > 2199)) return null
  return { year: s.value[k]!, to: k + 1 }
}

function date(
  c: Context,
  from: number,
  to: number,
  month: number,
  day: number,
  year: number | null,
  rule: string,
): Match {
  if (year !== null)
    return found(
      from,
      to,
      'DATE',
      isDate(year, month, day) ? dayValue(dayNumber(year, month, day)) : null,
      'asserted',
      rule,
    )
  const told = thatYear(c, to)
  if (told) {
    const known = told.year > 0 && isDate(told.year, month, day)
    return found(from, told.to, 'DATE', known ? dayValue(dayNumber(told.year, month, day)) : null, 'implied', rule)
  }
  const printed = c.yearTold(from)
  if (printed !== null && isDate(printed, month, day) && c.tense(from, to) !== 'future')
    return found(from, to, 'DATE', dayValue(dayNumber(printed, month, day)), 'implied', rule, {
      yearless: [month, day],
    })
  const n =
    c.published === null ? null : resolveMonthDay(c.published, month, day, c.tense(from, to), 0, limited(c, from))
  return found(from, to, 'DATE', n === null ? null : dayValue(n), 'implied', rule, { yearless: [month, day] })
}

/** "will be shut until 2 January": a limit of something ahead lies ahead itself, however near the last one was. */
const limited = (c: Context, from: number): boolean =>
  /^(?:until|till|by|before|through|to|for)$/.test(c.scan.at(from - 1))

/** Several days of one month: "3 to 5 May", "18-20 November 2024". */
function days(
  c: Context,
  from: number,
  to: number,
  month: number,
  a: number,
  b: number,
  year: number | null,
  rule: string,
): Match {
  const x = date(c, from, to, month, a, year, rule)
  const y = date(c, from, to, month, b, year, rule)
  const certainty = year === null ? 'implied' : 'asserted'
  return found(from, to, 'DATE', a < b ? interval(x.value, y.value) : null, certainty, rule)
}

const isMonth = (s: Scan, i: number): boolean => s.is(i, KIND.month)
/** One past a month's name, with the full stop of an abbreviation. */
const afterMonth = (s: Scan, i: number): number => (s.short[i] && s.at(i + 1) === '.' && s.glued(i + 1) ? i + 2 : i + 1)

/** Day first: "4 July", "the 4th of July 2023", "3 to 5 May", "between 3 and 5 May". */
export const dayMonth: Rule = (c, i) => {
  const s = c.scan
  const first = readDay(s, i)
  if (!first || s.at(i - 1) === '$' || s.at(i - 1) === '£' || s.at(i - 1) === '€') return null
  let k = first.to
  if (s.at(k) === 'of') k++
  if (isMonth(s, k) && !s.glued(k)) {
    const to = afterMonth(s, k)
    const year = readYear(s, to)
    return date(c, i, year?.to ?? to, s.value[k]!, first.day, year?.year ?? null, 'time.date.day-month')
  }
  if (k === first.to + 1) return null
  const link = s.at(k)
  if (!(link === 'to' || link === 'and' || link === 'until' || link === 'or' || DASH.has(link))) return null
  const second = readDay(s, k + 1)
  if (!second) return null
  let m = second.to
  if (s.at(m) === 'of') m++
  if (!isMonth(s, m)) return null
  const to = afterMonth(s, m)
  const year = readYear(s, to)
  const end = year?.to ?? to
  if (link === 'or' || (link === 'and' && s.at(i - 1) !== 'between')) {
    // two days, not a stretch: each is a date of its own, this one borrows month and year
    return date(c, i, first.to, s.value[m]!, first.day, year?.year ?? null, 'time.date.day-month')
  }
  return days(c, i, end, s.value[m]!, first.day, second.day, year?.year ?? null, 'time.date.days')
}

/** Month first: "July 4, 2023", "July 4", "May 3-5", "March 2024", "March of 2024". */
export const monthDay: Rule = (c, i) => {
  const s = c.scan
  const month = s.value[i]!
  const k = afterMonth(s, i)
  const the = s.at(k) === 'the' ? k + 1 : k
  const first = readDay(s, the)
  // "May 1,500 people", "in June 20 people died" is rarer than a date: only a following thousand or percentage bars it
  if (
    first &&
    !(s.at(first.to) === ',' && s.glued(first.to) && s.digits(first.to + 1) === 3 && s.glued(first.to + 1))
  ) {
    if (s.at(first.to) === '%' || (s.glued(first.to) && s.at(first.to) === ':')) return null
    const link = s.at(first.to)
    if (link === 'to' || link === 'until' || link === 'and' || DASH.has(link)) {
      const second = readDay(s, first.to + 1)
      if (second && !isMonth(s, second.to) && (link !== 'and' || s.at(i - 1) === 'between')) {
        const year = readYear(s, second.to)
        return days(c, i, year?.to ?? second.to, month, first.day, second.day, year?.year ?? null, 'time.date.days')
      }
    }
    const year = readYear(s, first.to)
    return date(c, i, year?.to ?? first.to, month, first.day, year?.year ?? null, 'time.date.month-day')
  }
  const year = the === k ? readYear(s, k) : null
  if (year && year.year >= 1000 && year.year <= 2199)
    return found(i, year.to, 'DATE', monthValue(year.year, month), 'asserted', 'time.date.month-year')
  return null
}

const BEFORE_MONTH = new Set([
  'in',
  'since',
  'until',
  'till',
  'by',
  'of',
  'during',
  'before',
  'after',
  'from',
  'mid',
  'early',
  'late',
  'through',
  'between',
  'next',
  'last',
  'this',
  'to',
])

/** A month alone: "in November", "until September", "fixed for November". */
export const bareMonth: Rule = (c, i) => {
  const s = c.scan
  if (s.short[i] && s.at(i) !== 'sept' && s.at(i + 1) !== '.') return null
  const previous = s.at(i - 1)
  const after = s.at(i + 1)
  if (c.person(i)) return null
  if (AMBIGUOUS_MONTHS.has(s.at(i)) || s.short[i]) {
    const led =
      BEFORE_MONTH.has(previous) ||
      (DASH.has(previous) && s.glued(i)) ||
      ((previous === 'for' || previous === 'and') && plannedFor(s, i)) ||
      ((previous === 'or' || previous === 'and') && s.is(i - 2, KIND.month)) ||
      (s.raw(i - 1) === 'as' && /^(?:early|late|soon|recently)$/.test(s.raw(i - 2).toLowerCase())) ||
      ((after === 'last' || after === 'next' || after === 'this') && s.at(i + 2) === 'year')
    if (!led || (after === "'s" && s.at(i) !== 'march')) return null
    if (after === '' && s.capital(i + 1) && !s.glued(i + 1)) return null // "by May Smith"
    if (s.at(i) === 'march' && (after === 'for' || after === 'on')) return null
    // "to march", "of May" as a surname: a capital before the preposition's noun cannot be seen here; "to" needs a date before it
    if (previous === 'to' && !rangeBefore(s, i - 1)) return null
  } else if (s.capital(i - 1) && s.at(i - 1) === '' && !s.glued(i) && s.capital(i + 1) && s.at(i + 1) === '')
    return null
  const told = thatYear(c, i + 1)
  if (told) return found(i, told.to, 'DATE', monthValue(told.year, s.value[i]!), 'implied', 'time.date.month')
  const printed = c.yearTold(i)
  if (printed !== null && c.tense(i, i + 1) !== 'future')
    return found(i, i + 1, 'DATE', monthValue(printed, s.value[i]!), 'implied', 'time.date.month')
  if (c.published === null) return found(i, i + 1, 'DATE', null, 'implied', 'time.date.month')
  const [y, m] = monthOf(resolveMonth(c.published, s.value[i]!, c.tense(i, i + 1)))
  return found(i, i + 1, 'DATE', monthValue(y, m), 'implied', 'time.date.month')
}

/** "June that year", "March of the same year": the year told last, 0 if none was; null where no such words follow. */
function thatYear(c: Context, i: number): { year: number; to: number } | null {
  const s = c.scan
  const k = s.at(i) === 'of' ? i + 1 : i
  const to = s.at(k) === 'that' ? k + 1 : s.at(k) === 'the' && s.at(k + 1) === 'same' ? k + 2 : -1
  if (to < 0 || s.at(to) !== 'year') return null
  const told = c.lastTime()
  return { year: told === null ? 0 : civil(told)[0], to: to + 1 }
}

/** "set for May", "planned for March": what waits for a month is planned. */
const plannedFor = (s: Scan, i: number): boolean =>
  /^(?:set|due|planned|scheduled|fixed|slated|booked|expected|called|arranged|pencilled|rescheduled|postponed)$/.test(
    s.raw(i - 2).toLowerCase(),
  )
const rangeBefore = (s: Scan, i: number): boolean => s.is(i - 1, KIND.month) || s.is(i - 1, KIND.digits)
