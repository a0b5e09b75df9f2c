/** Named days: "New Year's Day", "Christmas", "Good Friday", "last Christmas", "Easter Monday 2024". */
import { civil, dayNumber, easter, nthWeekday } from '../calendar.ts'
import { found, type Rule, type Tense } from '../context.ts'
import { ATTRIBUTIVE, HOLIDAYS, type Holiday, NATIONAL, OF_COUNTRY } from '../en/holidays.ts'
import { KIND, type Scan } from '../scan.ts'
import { dayValue } from '../value.ts'
import { readYear } from './date.ts'

const FIRST = new Map<string, [words: string[], name: string][]>()
for (const name of [...Object.keys(HOLIDAYS), ...Object.keys(NATIONAL)]) {
  const words = name.split(' ')
  const first = words[0]!
  FIRST.set(
    first,
    [...(FIRST.get(first) ?? []), [words, name] as [string[], string]].sort((a, b) => b[0].length - a[0].length),
  )
}
/** Lower-case first words of named days, for the scanner's quick look. */
export const startsHoliday = (raw: string): boolean => FIRST.has(raw.toLowerCase())

const onDay = (h: Holiday, year: number): number =>
  'easter' in h
    ? easter(year) + h.easter
    : 'nth' in h
      ? nthWeekday(year, h.month, h.weekday, h.nth)
      : dayNumber(year, h[0], h[1])

const LEAD = new Set([
  'by',
  'since',
  'before',
  'after',
  'at',
  'over',
  'until',
  'till',
  'this',
  'last',
  'next',
  'for',
  'on',
  'during',
  'from',
  'around',
  'in',
  'to',
])

export const holiday: Rule = (c, i) => {
  const s = c.scan
  let k = i
  const which = s.at(i) === 'last' || s.at(i) === 'next' || s.at(i) === 'this' ? s.at(i) : ''
  if (which) k++
  if (!s.capital(k)) return null
  const name = readName(s, k)
  if (!name) return null
  if (name.name === 'new year' && (s.at(k - 1) === 'the' || s.at(k - 1) === 'a' || !LEAD.has(s.at(k - 1)))) return null
  if (ATTRIBUTIVE.has(name.name)) {
    if (!LEAD.has(s.at(k - 1))) return null
    // "for Christmas dinner": a noun of its own follows
    if (
      s.is(name.to, KIND.other) &&
      !/^(?:when|while|but|because|because|though|after|without|with|as|if|he|she|they|it|we|who|which|would|will|was|is|are|were|has|have|had|said|says)$/i.test(
        s.raw(name.to),
      )
    )
      return null
    if (
      s.is(name.to, KIND.part) ||
      s.at(name.to) === 'night' ||
      s.at(name.to) === 'week' ||
      s.is(name.to, KIND.weekday)
    )
      return null
  }
  const h = HOLIDAYS[name.name] ?? national(s, k, name.name)
  if (!h) return found(i, name.to, 'DATE', null, 'implied', 'time.holiday')
  const printed = readYear(s, name.to, true)
  if (printed) return found(i, printed.to, 'DATE', dayValue(onDay(h, printed.year)), 'asserted', 'time.holiday')
  if (c.published === null) return found(i, name.to, 'DATE', null, 'implied', 'time.holiday')
  return found(
    i,
    name.to,
    'DATE',
    dayValue(nearest(c.published, h, which, c.tense(i, name.to))),
    'implied',
    'time.holiday',
  )
}

/** The day of the state that stands right before it; null where none does, since every state has its own. */
function national(s: Scan, i: number, day: string): Holiday | null {
  const before = s.at(i - 1) === "'s" ? i - 2 : i - 1
  const word = s.raw(before).toLowerCase()
  return NATIONAL[day]?.[OF_COUNTRY[word] ?? word] ?? null
}

function nearest(published: number, h: Holiday, which: string, tense: Tense): number {
  const year = civil(published)[0]
  const days = [year - 1, year, year + 1].map((y) => onDay(h, y))
  const past = days.filter((n) => n < published).at(-1)!
  const future = days.find((n) => n >= published)!
  if (which === 'last') return past
  if (which === 'next' || which === 'this') return future
  // as with dates: one just gone or just ahead is meant, whatever the tense
  if (published - past <= 30 && future - published > 180 && tense !== 'future') return past
  if (tense === 'past') return future === published ? future : past
  if (tense === 'future') return future
  return future - published <= published - past ? future : past
}

function readName(s: Scan, i: number): { name: string; to: number } | null {
  const candidates = FIRST.get(s.raw(i).toLowerCase())
  if (!candidates) return null
  for (const [words, name] of candidates) {
    let k = i
    let ok = true
    for (const w of words) {
      const at = s.at(k) === "'s" ? "'s" : s.at(k) === '’' ? "'" : s.raw(k).toLowerCase().replace('’', "'")
      if (w === 'st.' ? at === 'st' && s.at(k + 1) === '.' && ++k : at === w) k++
      else {
        ok = false
        break
      }
    }
    if (ok) return { name, to: k }
  }
  return null
}
