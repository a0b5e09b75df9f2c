/** A time as a page writes it: day, time of day, zone, and how precise it is. */
import type { Moment } from '../../record/index.ts'
import { AMERICAN, ZONES } from '../en/zones.ts'
import { findDay, isoDay } from './dates.ts'

export type Time = Pick<Moment, 'value' | 'precision' | 'zone'> & {
  /** The day alone. */
  readonly day: string
}

const NAMES = [...ZONES.keys(), ...AMERICAN.keys()].sort((a, b) => b.length - a.length).join('|')
const CLOCK = new RegExp(
  `(?<![\\d:.])(\\d{1,2})(?:[:.hH](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d{1,9})?)?)? ?([aApP]\\.?[mM]\\.?)?(?: ?(?:Uhr|h))?(?: ?\\(?(?:UTC|GMT)?([+-]\\d{2}):?(\\d{2})?(?!\\d)| ?\\(?(${NAMES})(?![\\p{L}\\d]))?`,
  'gu',
)
const LOWER = /([ap])\.?m\.?/i
const COMPACT = /(?:T| )(\d{2})(\d{2})(\d{2})?(?=Z|[+-]\d|$)/

const two = (n: number): string => String(n).padStart(2, '0')

/** An offset in minutes as ISO 8601 writes it. */
const offset = (minutes: number): string =>
  `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`

/** Is it summer time in America on that day (from the second Sunday of March to the first of November)? */
function american(day: string): boolean {
  const [y, m, d] = day.split('-').map(Number) as [number, number, number]
  const sunday = (month: number, nth: number) =>
    1 + ((7 - new Date(Date.UTC(y, month - 1, 1)).getUTCDay()) % 7) + 7 * (nth - 1)
  if (m === 3) return d >= sunday(3, 2)
  if (m === 11) return d < sunday(11, 1)
  return m > 3 && m < 11
}

function zoneOf(m: RegExpExecArray, day: string): string | null {
  if (m[5]) return `${m[5]}:${m[6] ?? '00'}`
  const name = m[7]
  if (!name) return null
  if (name === 'Z' || name === 'UTC' || name === 'GMT') return 'Z'
  const minutes = ZONES.get(name) ?? AMERICAN.get(name)! + (american(day) ? 60 : 0)
  return offset(minutes)
}

/**
 * Reads a time: ISO 8601 in all its shapes, the dates of HTTP and mail, seconds since 1970, and what is printed for
 * people. `monthFirst` as for {@link findDay}. Null where there is not even a year.
 * @example readMoment('Published 3 May 2024, 10:15 BST', null)
 * // { value: '2024-05-03T10:15+01:00', precision: 'minute', zone: '+01:00', day: '2024-05-03' }
 */
export function readMoment(raw: string, monthFirst: boolean | null): Time | null {
  const text = raw.trim().slice(0, 300)
  if (/^\d{10}$|^\d{13}$/.test(text)) return sinceEpoch(text)
  const part = /^(\d{4})(?:-(\d{2}))?$/.exec(text)
  if (part) return partOfYear(part)
  const found = findDay(text, monthFirst)
  if (!found) return null
  const day = found.value
  const clock = clockIn(text, found, day)
  if (!clock) return { value: day, precision: 'day', zone: null, day }
  const { time, seconds, zone } = clock
  return { value: `${day}T${time}${zone ?? ''}`, precision: seconds ? 'second' : 'minute', zone, day }
}

/** Years and months are told from other numbers by their range alone. */
function partOfYear(m: RegExpExecArray): Time | null {
  const day = isoDay(+m[1], m[2] ? +m[2] : 1, 1)
  return day ? { value: m[0], precision: m[2] ? 'month' : 'year', zone: null, day } : null
}

function sinceEpoch(digits: string): Time | null {
  const iso = new Date(digits.length === 10 ? +digits * 1000 : +digits).toISOString()
  const day = iso.slice(0, 10)
  return /^(?:19[89]|20[0-4])\d/.test(day)
    ? { value: `${iso.slice(0, 19)}Z`, precision: 'second', zone: 'Z', day }
    : null
}

interface Clock {
  readonly time: string
  readonly seconds: boolean
  readonly zone: string | null
}

/** The time of day behind the date, else before it. */
function clockIn(text: string, day: { start: number; end: number }, value: string): Clock | null {
  const compact = COMPACT.exec(text.slice(day.end, day.end + 30))
  if (compact && compact.index < 2) {
    const rest = text.slice(day.end + compact.index + compact[0].length, day.end + 40)
    const zone = /^\s?(Z|[+-]\d{2}):?(\d{2})?/.exec(rest)
    return formed(
      +compact[1],
      +compact[2],
      compact[3] ? +compact[3] : null,
      zone && (zone[1] === 'Z' ? 'Z' : `${zone[1]}:${zone[2] ?? '00'}`),
    )
  }
  return (
    clockOf(text.slice(day.end, day.end + 60), value) ??
    clockOf(text.slice(Math.max(0, day.start - 40), day.start), value)
  )
}

function clockOf(text: string, day: string): Clock | null {
  for (const m of text.matchAll(CLOCK)) {
    const half = m[4] ? LOWER.exec(m[4])![1].toLowerCase() : null
    // a number alone is a time only with "am" or "pm"
    if (m[2] === undefined && half === null) continue
    let hour = +m[1]
    if (half && (hour < 1 || hour > 12)) continue
    if (half === 'p' && hour < 12) hour += 12
    if (half === 'a' && hour === 12) hour = 0
    const clock = formed(hour, m[2] ? +m[2] : 0, m[3] ? +m[3] : null, zoneOf(m, day))
    if (clock) return clock
  }
  return null
}

function formed(hour: number, minute: number, second: number | null, zone: string | null): Clock | null {
  if (hour > 23 || minute > 59 || (second ?? 0) > 59) return null
  return {
    time: `${two(hour)}:${two(minute)}${second === null ? '' : `:${two(second)}`}`,
    seconds: second !== null,
    zone,
  }
}
