/**
 * What lies ahead, as iCalendar (RFC 5545): an all-day VEVENT for each event that is planned, put off or called off and has a
 * date. Lines end with CRLF and are folded at 75 octets; texts are escaped; nothing depends on the clock, so the same record
 * gives the same calendar.
 */
import type { Event, Record } from '../record/index.ts'
import { rangeOf } from '../time/index.ts'
import { partiesOf, sentenceOf } from './parties.ts'

/** What stands before and after the events of a calendar, for those who put several records into one. */
export const CALENDAR: readonly [open: string, close: string] = [
  'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Readout//Readout//EN\r\nCALSCALE:GREGORIAN\r\n',
  'END:VCALENDAR\r\n',
]

/** Octets of a line without its end. */
const WIDTH = 75
const octets = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4)

/**
 * One content line, folded so that no piece is longer than 75 octets of UTF-8 and no character is torn.
 * @example line('SUMMARY', 'talks') // 'SUMMARY:talks\r\n'
 */
export function line(name: string, value: string): string {
  let out = ''
  let length = 0
  for (const c of `${name}:${value}`) {
    const n = octets(c.codePointAt(0)!)
    if (length + n > WIDTH) {
      out += '\r\n '
      length = 1
    }
    out += c
    length += n
  }
  return `${out}\r\n`
}

/** A TEXT value: backslash, semicolon, comma and line end escaped, lone surrogates and other control characters left out. */
export const text = (value: string): string =>
  value
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, (c) => `\\${c}`)
    .replaceAll('\n', '\\n')

/** A URI value may hold no white space and no control character; null where it is none of the web. */
const uri = (value: string | null): string | null =>
  value !== null && /^https?:\/\/[^\s\u0000-\u001f\u007f"<>\\]+$/.test(value) ? value : null

const date = (day: string): string => day.replaceAll('-', '')
/** The day after, since DTEND is exclusive. */
function after(day: string): string {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}

/** First and last day to show, and whether the text names a day or a few rather than a month or "by then". */
function daysOf(record: Record, e: Event): { first: string; last: string; exact: boolean } | null {
  const range = rangeOf(e.when)
  if (!range) return null
  const [first, last] = range
  if (last === '9999-12-31') return { first, last: first, exact: false }
  const published = record.published?.value.slice(0, 10)
  // "by the end of the year" runs from publication: the day that counts is its last
  if (first === published && last > first && e.when?.includes('/')) return { first: last, last, exact: false }
  return { first, last, exact: /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/.test(e.when ?? '') }
}

const STATUSES: ReadonlySet<Event['status']> = new Set(['planned', 'postponed', 'cancelled'])

/**
 * The VEVENTs of a record, without the calendar around them ({@link CALENDAR}); '' where nothing lies ahead with a date.
 * STATUS is CANCELLED for what was called off; CONFIRMED for what the outlet itself says is to be on a day; TENTATIVE for the
 * rest: what somebody says, what is put off, what has but a week, a month or a limit.
 */
export function calendarEvents(record: Record): string {
  const parties = partiesOf(record)
  const stamp = `${date(record.published?.value.slice(0, 10) ?? '1970-01-01')}T000000Z`
  const url = uri(record.source.url)
  return record.events
    .map((e) => {
      const days = STATUSES.has(e.status) ? daysOf(record, e) : null
      if (!days || days.last > '9999-12-30') return ''
      const status =
        e.status === 'cancelled'
          ? 'CANCELLED'
          : e.status === 'planned' && days.exact && e.reportedBy === null
            ? 'CONFIRMED'
            : 'TENTATIVE'
      const who = parties.of([...e.actors, ...e.recipients]).map((p) => p.actor.name)
      const summary = `${e.trigger.text.replace(/\s+/g, ' ')}${who.length > 0 ? ` (${who.join(', ')})` : ''}`
      return [
        'BEGIN:VEVENT\r\n',
        // the text and the place in it make the id, so that another version of the reader updates the same entry
        line('UID', `${record.source.hash.slice(0, 24)}-${e.trigger.start}@readout`),
        line('DTSTAMP', stamp),
        line('SEQUENCE', e.status === 'planned' ? '0' : '1'),
        line('DTSTART;VALUE=DATE', date(days.first)),
        line('DTEND;VALUE=DATE', date(after(days.last))),
        line('STATUS', status),
        line('TRANSP', 'TRANSPARENT'),
        line('SUMMARY', text(summary)),
        line('DESCRIPTION', text(sentenceOf(record, e))),
        e.where === null ? '' : line('LOCATION', text(e.where)),
        e.type === null ? '' : line('CATEGORIES', e.type),
        url === null ? '' : line('URL', url),
        record.source.retrieved === null ? '' : line('X-READOUT-RETRIEVED', text(record.source.retrieved)),
        line('X-READOUT-STATUS', e.status.toUpperCase()),
        'END:VEVENT\r\n',
      ].join('')
    })
    .join('')
}

/**
 * A record as a whole calendar; one without events where nothing lies ahead with a date.
 * @example toCalendar(record) // 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n…'
 */
export const toCalendar = (record: Record): string => CALENDAR[0] + calendarEvents(record) + CALENDAR[1]
