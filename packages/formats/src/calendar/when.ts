/** When an entry of a calendar begins and ends. */
import { calendarLine as line } from '@readout/core'
import { daysOf, instant } from '../dates.ts'

export interface When {
  /** The value that it was made of. */
  readonly value: string
  /** DTSTART, and DTEND where there is one, with their line ends. */
  readonly lines: string
}

const digits = (iso: string): string => iso.replace(/[-:]/g, '')
const CLOCK = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::(\d\d))?(Z|[+-]\d\d:?\d\d)?$/

/**
 * All-day where only days are known; where a clock time is known, that time: in UTC where a zone is told, else that of wherever the
 * reader is, as RFC 5545 has it. A month covers its days, "by the end of May" stands on its last, a stretch without end on its first.
 * Null for what names no days.
 */
export function whenOf(value: string | null, published: string | null): When | null {
  if (value === null) return null
  const clock = CLOCK.exec(value)
  const days = daysOf(value)
  if (clock) {
    const at = instant(value)
    if (at === null) return null
    // floating: 20:00 is 20:00 wherever the reader is
    const start = clock[4] === undefined ? digits(at).replace('Z', '') : digits(at)
    return { value, lines: line('DTSTART', start) }
  }
  if (!days) return null
  // "by": from the day of publication to the limit
  const limit = value.includes('/') && days.last !== null && days.first === published && days.last > days.first
  const first = limit ? days.last! : days.first
  const last = days.last ?? first
  const end = dayAfter(last)
  if (end === null) return null
  return {
    value,
    lines: line('DTSTART;VALUE=DATE', digits(first)) + line('DTEND;VALUE=DATE', digits(end)),
  }
}

/** DTEND is exclusive; null beyond the years of a calendar. */
function dayAfter(day: string): string | null {
  if (day >= '9999-12-31') return null
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}
