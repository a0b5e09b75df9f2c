/** Years and more: "in 2023", "2021-22", "the 1990s", "the sixties", "the 20th century", "the first quarter of 2024", "H1 2024". */
import { civil } from '../calendar.ts'
import { type Context, found, type Match, type Rule, type Tense } from '../context.ts'
import { ACCOUNTS } from '../en/money.ts'
import { KIND, type Scan } from '../scan.ts'
import { decadeValue, interval, yearValue } from '../value.ts'
import { readYear } from './date.ts'

const LEAD = new Set([
  'in',
  'since',
  'by',
  'until',
  'till',
  'from',
  'of',
  'before',
  'after',
  'during',
  'between',
  'late',
  'early',
  'mid',
  'through',
  'for',
  'last',
  'throughout',
  'to',
  'than',
  'and',
])
const MONEY = new Set(['$', '£', '€', '¥', '#', '+', '*', '='])
const MEASURE =
  /^(?:people|votes?|miles?|km|kilomet(?:er|re)s?|met(?:er|re)s?|feet|ft|kg|tons?|tonnes|percent|per|pounds?|dollars?|euros?|million|billion|trillion|m|bn|men|women|children|soldiers|troops|workers|jobs|homes|houses|deaths|cases|points|barrels|acres|hectares|words|pages|copies|seats|members|delegates|police|officers|protesters|protestors|others|passengers|cars|vehicles|calories|watts|rpm|hp|mb|gb|others|items|units|students|runs|yards|square|cubic|and)$/i
const COUNTED =
  /^(?:about|around|approximately|nearly|almost|over|some|roughly|least|most|than|only|just|exactly|estimated|no|another|all|least|room|flight|route|highway|unit|resolution|number|no|page|section|line|form|channel|model|lot|suite|apartment)$/i

/** A year in four figures. 1900 to 2099 unless it counts something; earlier and later ones only after a preposition. */
export const year: Rule = (c, i) => {
  const s = c.scan
  if (s.digits(i) !== 4) return null
  const y = s.value[i]!
  if (y < 1000 || y > 2199) return null
  const previous = s.at(i - 1)
  if (s.glued(i) && !'([“‘"\'-–—/'.includes(previous)) return null
  if (MONEY.has(previous)) return null
  const decade = s.raw(i + 1) === 's' || (s.at(i + 1) === "'s" && y % 10 === 0 && s.at(i - 1) === 'the')
  if (decade && s.glued(i + 1) && y % 10 === 0) {
    const value = y % 100 === 0 && previous !== 'early' && y < 2000 ? `${y / 100}` : `${y / 10}X`
    return found(i, i + 2, 'DATE', value, 'asserted', 'time.year.decade')
  }
  const next = s.at(i + 1)
  if (s.glued(i + 1) && (next === '.' || next === ',' || next === ':') && s.glued(i + 2) && s.digits(i + 2) > 0)
    return null
  if (
    s.glued(i + 1) &&
    (next === '' || next === '%' || next === '°' || next === "'" || next === '/') &&
    s.digits(i + 2) === 0
  )
    return null
  const after = s.raw(i + 1)
  if (
    next === '%' ||
    (s.is(i + 1, KIND.unit) && after.endsWith('s')) ||
    (MEASURE.test(after) && !(after === 'and' && LEAD.has(previous)))
  )
    return null
  const lead = LEAD.has(previous)
  const before = s.raw(i - 1)
  if (!lead && COUNTED.test(before) && !range(s, i)) return null
  if (previous === 'than' && /^(?:more|less|fewer|higher|lower)$/i.test(s.raw(i - 2))) return null
  if (
    (y < 1900 || y > 2099) &&
    !(lead && previous !== 'for' && previous !== 'to' && previous !== 'and' && previous !== 'of') &&
    !bracketed(s, i) &&
    previous !== 'year'
  )
    return null
  if (/^(?:nhs|grmt)$/i.test(after)) return null
  // 2021-22, 2021/22: a season or a financial year
  if (
    (next === '-' || next === '–' || next === '/') &&
    s.glued(i + 1) &&
    s.glued(i + 2) &&
    s.digits(i + 2) === 2 &&
    s.value[i + 2] === (y + 1) % 100 &&
    !(s.glued(i + 3) && !s.is(i + 3, KIND.punct))
  )
    return found(i, i + 3, 'DATE', interval(yearValue(y), yearValue(y + 1)), 'asserted', 'time.year.double')
  return found(i, i + 1, 'DATE', yearValue(y), 'asserted', 'time.year')
}
/** "2000–2050": two years, whatever stands before them. */
const range = (s: Scan, i: number): boolean =>
  /^[-–—]$/.test(s.at(i + 1)) && s.digits(i + 2) === 4 && s.value[i + 2]! > s.value[i]!
const bracketed = (s: Scan, i: number): boolean =>
  s.at(i - 1) === '(' && (s.at(i + 1) === ')' || s.at(i + 1) === '-' || s.at(i + 1) === '–')

/** "the sixties", "the 90s", "the ’80s": the last decade of that name that has begun. */
export const namedDecade: Rule = (c, i) => {
  const s = c.scan
  const anchor = c.published === null ? 2000 : civil(c.published)[0]
  const of = (tens: number): string | null => {
    const value = Math.floor(anchor / 100) * 100 + tens
    return decadeValue(value > anchor ? value - 100 : value)
  }
  if (s.is(i, KIND.decade)) {
    const the =
      s.at(i - 1) === 'the' ||
      s.at(i - 1) === 'early' ||
      s.at(i - 1) === 'late' ||
      s.at(i - 1) === 'mid' ||
      (s.at(i - 1) === '-' && s.glued(i))
    return the && s.at(s.at(i - 1) === 'the' ? i - 2 : -1) !== 'of' && s.at(i + 1) !== 'of'
      ? found(s.at(i - 1) === 'the' ? i - 1 : i, i + 1, 'DATE', of(s.value[i]!), 'implied', 'time.year.named-decade')
      : null
  }
  if (s.digits(i) !== 2 || s.value[i]! % 10 !== 0 || s.raw(i + 1) !== 's' || !s.glued(i + 1)) return null
  const quote = s.at(i - 1) === '’' || s.at(i - 1) === "'" || s.at(i - 1) === '‘'
  if (!quote && s.at(i - 1) !== 'the') return null
  // "in her 90s" is an age, "in the 90s" may be a temperature, but seldom in news
  return found(quote && s.glued(i) ? i - 1 : i, i + 2, 'DATE', of(s.value[i]!), 'implied', 'time.year.named-decade')
}

/** "the 20th century", "19th-century", "the twenty-first century". */
export const century: Rule = (c, i) => {
  const s = c.scan
  let n = 0
  let k = i
  if (s.is(i, KIND.ordinal)) {
    n = s.value[i]!
    k = i + 1
  } else if (s.at(i) === 'twenty' && s.at(i + 1) === '-' && s.at(i + 2) === 'first') {
    n = 21
    k = i + 3
  } else if (s.digits(i) > 0 && s.digits(i) < 3 && s.glued(i + 1) && /^(?:st|nd|rd|th)$/.test(s.at(i + 1))) {
    n = s.value[i]!
    k = i + 2
  } else return null
  if (s.at(k) === '-') k++
  if (s.at(k) !== 'century' || n < 1 || n > 99) return null
  const from = s.at(i - 1) === 'the' ? i - 1 : i
  return found(from, k + 1, 'DATE', String(n - 1).padStart(2, '0'), 'asserted', 'time.year.century')
}

const RANK: { readonly [word: string]: number } = { first: 1, second: 2, third: 3, fourth: 4, final: 4, last: 4 }

/** "the first quarter of 2024", "third-quarter", "Q3 2024", "the second half of the year", "H1". */
export const quarter: Rule = (c, i) => {
  const s = c.scan
  let from = i
  let n = 0
  let k = i
  let letter = 'Q'
  const short =
    /^([QH])([1-4])$/.exec(s.raw(i)) ??
    (/^[QH]$/.test(s.raw(i)) && s.digits(i + 1) === 1 && s.glued(i + 1) ? ['', s.raw(i), s.raw(i + 1)] : null)
  if (short) {
    letter = short[1]!
    n = Number(short[2])
    k = s.digits(i + 1) === 1 && s.glued(i + 1) ? i + 2 : i + 1
    if (n < 1 || (letter === 'H' ? n > 2 : n > 4)) return null
  } else {
    if (s.at(k) === 'the') k++
    n = RANK[s.at(k)] ?? (/^\d(?:st|nd|rd|th)$/.test(s.raw(k) + s.raw(k + 1)) ? s.value[k++]! : 0)
    if (!n) return null
    k++
    if (s.at(k) === '-') k++
    if (s.at(k) === 'half') letter = 'H'
    else if (s.at(k) !== 'quarter') return null
    if (s.at(k - 2) === 'last' && letter === 'H') n = 2
    if (letter === 'H' && n > 2) return null
    k++
  }
  const y = yearOf(c, k, from)
  if (!y) {
    if (letter !== 'Q' || !(short || ofAccounts(s, from, k))) return null
    if (c.published === null) return found(from, k, 'DATE', null, 'implied', 'time.year.quarter')
    return quarterValue(from, k, yearOfQuarter(c.published, n, c.tense(from, k)), letter, n, 'implied')
  }
  from = i
  return quarterValue(from, y.to, y.year, letter, n, y.asserted ? 'asserted' : 'implied')
}

/** A word of accounts within so many atoms of a quarter without year makes it one of the calendar. */
const NEAR_ACCOUNTS = 12
function ofAccounts(s: Scan, from: number, to: number): boolean {
  for (let k = from - NEAR_ACCOUNTS; k < to + NEAR_ACCOUNTS; k++)
    if (s.is(k, KIND.other) && ACCOUNTS.has(s.raw(k).toLowerCase())) return true
  return false
}

/** The latest such quarter that has ended, the running one, or where the clause looks ahead the next that has not. */
function yearOfQuarter(published: number, n: number, tense: Tense): number {
  const [y, m] = civil(published)
  const now = Math.ceil(m / 3)
  if (tense === 'future') return n >= now ? y : y + 1
  return n <= now ? y : y - 1
}

const quarterValue = (
  from: number,
  to: number,
  y: number,
  letter: string,
  n: number,
  certainty: 'asserted' | 'implied',
): Match =>
  found(
    from,
    to,
    'DATE',
    yearValue(y) && `${yearValue(y)}-${letter}${n}`,
    certainty,
    letter === 'Q' ? 'time.year.quarter' : 'time.year.half',
  )

/** The year a part of it belongs to: "2024", "of 2024", "of the year", "of this year", "of last year". */
function yearOf(c: Context, k: number, _from: number): { year: number; to: number; asserted: boolean } | null {
  const s = c.scan
  const printed = readYear(s, k)
  if (printed) return { ...printed, asserted: true }
  if (c.published === null) return null
  const now = civil(c.published)[0]
  const j = s.at(k) === 'of' ? k + 1 : k
  const shift: { readonly [w: string]: number } = { the: 0, this: 0, last: -1, next: 1 }
  const step = shift[s.at(j)]
  return step !== undefined && s.at(j + 1) === 'year' && (j > k || s.at(j) !== 'the')
    ? { year: now + step, to: j + 2, asserted: false }
    : null
}
