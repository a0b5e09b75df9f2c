/** iCalendar (RFC 5545): of records what lies ahead in each, of joined events one entry each with what became of it. */
import { CALENDAR, calendarEvents, calendarLine, calendarText, type Record } from '@readout/core'
import type { HappeningAnswer } from '../answers.ts'
import { piecewise } from '../pieces.ts'
import { oneLine } from '../text.ts'
import type { Pieces } from '../types.ts'
import { happeningEvent } from './happening.ts'

export const writer = piecewise<'records' | 'happenings'>((options, takes) => {
  const name = options.title === undefined ? '' : calendarText(oneLine(options.title))
  const pieces: Pieces<Record & HappeningAnswer> = {
    // NAME is RFC 7986's, the other what calendars have read for longer
    open: CALENDAR[0] + (name === '' ? '' : calendarLine('NAME', name) + calendarLine('X-WR-CALNAME', name)),
    between: '',
    close: CALENDAR[1],
    each: takes === 'records' ? calendarEvents : (happening) => happeningEvent(happening, options),
  }
  return pieces
})
