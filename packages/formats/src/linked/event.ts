/** What schema.org says of an event's status and days, and what it has no word for. */
import { daysOf } from '../dates.ts'
import { type Node, node } from './node.ts'

/**
 * schema.org knows scheduled, cancelled, postponed and rescheduled alone, all of something that is to be; what happened, was denied or
 * is only possible has our own `status` and none of these.
 */
function eventStatus(status: string, moved: boolean): string | null {
  if (status === 'cancelled') return 'schema:EventCancelled'
  if (moved && (status === 'postponed' || status === 'planned')) return 'schema:EventRescheduled'
  if (status === 'postponed') return 'schema:EventPostponed'
  return status === 'planned' ? 'schema:EventScheduled' : null
}

/**
 * Status and days; `before` are the days it was meant for and is no longer. `moved`: `when` is a new day, though nobody may say what the
 * old one was.
 */
export function course(status: string, when: string | null, before: readonly string[], moved = false): Node {
  const days = daysOf(when)
  const previous = before.map((b) => daysOf(b)?.first).filter((d) => d !== undefined && d !== days?.first)
  return node({
    status,
    eventStatus: eventStatus(status, days !== null && (moved || previous.length > 0)),
    when,
    startDate: days?.first,
    endDate: days?.last === days?.first ? null : days?.last,
    previousStartDate: [...new Set(previous)],
  })
}
