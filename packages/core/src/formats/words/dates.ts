/** Values of time as people write them. */

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const HALVES = ['first', 'second', 'third', 'fourth']
const PARTS: { readonly [code: string]: string } = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
}
const UNITS: { readonly [code: string]: string } = { Y: 'year', M: 'month', W: 'week', D: 'day' }
const CLOCKED: { readonly [code: string]: string } = { H: 'hour', M: 'minute', S: 'second' }
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

const day = (year: string, month: string, date: string): string | null => {
  const name = MONTHS[Number(month) - 1]
  return name === undefined || date === '00' ? null : `${Number(date)} ${name} ${Number(year)}`
}

/** One point or stretch of the calendar, or null. */
function point(value: string): string | null {
  let m: RegExpExecArray | null
  if ((m = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value))) return day(m[1]!, m[2]!, m[3]!)
  if ((m = /^(\d{4})-(\d\d)-(\d\d)T(MO|MI|AF|EV|NI)$/.exec(value))) {
    const date = day(m[1]!, m[2]!, m[3]!)
    return date && `${date}, ${PARTS[m[4]!]}`
  }
  if ((m = /^(\d{4})-(\d\d)-(\d\d)T(\d\d)(?::(\d\d)(?::\d\d(?:\.\d+)?)?)?(Z|[+-]\d\d:?\d\d)?$/.exec(value))) {
    const date = day(m[1]!, m[2]!, m[3]!)
    const zone = m[6] === undefined ? '' : m[6] === 'Z' ? ' (UTC)' : ` (UTC${m[6]})`
    return date && `${date}, ${m[4]}:${m[5] ?? '00'}${zone}`
  }
  if ((m = /^(\d{4})-(\d\d)$/.exec(value))) {
    const name = MONTHS[Number(m[2]) - 1]
    return name === undefined ? null : `${name} ${Number(m[1])}`
  }
  if ((m = /^(\d{4})-W(\d\d)$/.exec(value))) return `week ${Number(m[2])} of ${Number(m[1])}`
  if ((m = /^(\d{4})-Q([1-4])$/.exec(value))) return `${HALVES[Number(m[2]) - 1]} quarter of ${Number(m[1])}`
  if ((m = /^(\d{4})-H([12])$/.exec(value))) return `${HALVES[Number(m[2]) - 1]} half of ${Number(m[1])}`
  if ((m = /^(\d{3})X$/.exec(value))) return `the ${m[1]}0s`
  if (/^\d{4}$/.test(value)) return String(Number(value))
  return null
}

/** A length of time, or null. */
function length(value: string): string | null {
  const m = /^P(?:(\d+(?:\.\d+)?|X)([YMWD])|T(\d+(?:\.\d+)?|X)([HMS]))$/.exec(value)
  if (!m) return null
  const [n, unit] = m[1] === undefined ? [m[3]!, CLOCKED[m[4]!]!] : [m[1], UNITS[m[2]!]!]
  if (n === 'X') return `some ${unit}s`
  return `${n} ${n === '1' ? unit : `${unit}s`}`
}

/**
 * A value of time (ISO 8601, TIMEX3) in words; what has none comes back as it is.
 * @example dateWords('2025-03-04') // '4 March 2025'
 * @example dateWords('2025-W07') // 'week 7 of 2025'
 * @example dateWords('2025-03-04/2025-03-06') // '4 March 2025 to 6 March 2025'
 * @example dateWords('2025-03-04/..') // 'from 4 March 2025'
 */
export function dateWords(value: string): string {
  const single = point(value) ?? length(value)
  if (single !== null) return single
  const every = /^XXXX-WXX-([1-7])$/.exec(value)
  if (every) return `every ${DAYS[Number(every[1]) - 1]}`
  const ends = value.split('/')
  if (ends.length !== 2) return value
  const [from, to] = ends.map((end) => (end === '..' ? '' : point(end)))
  if (from === null || to === null || (from === '' && to === '')) return value
  if (to === '') return `from ${from}`
  return from === '' ? `until ${to}` : `${from} to ${to}`
}

/**
 * The same value as the `datetime` of HTML's `time` element, or null where HTML has no form for it.
 * @example htmlTime('2025-03-04') // '2025-03-04'
 * @example htmlTime('2025-03-04TMO') // null
 */
export const htmlTime = (value: string): string | null =>
  /^\d{4}(?:-(?:W\d\d|\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:?\d\d)?)?)?))?$/.test(value) &&
  point(value) !== null
    ? value
    : null
