import type { Event, Place, Record } from '../record/index.ts'

/** The place an event was at, as the record's list of places has it; null where the event has none. */
export function placeOfEvent(record: Record, event: Event): Place | null {
  const at = event.whereEvidence
  if (at === null) return null
  return record.places.find((p) => p.start === at.start && p.end === at.end) ?? null
}
