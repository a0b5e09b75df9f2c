/** A postponed event's days: a record has one `when`, which is the new day, or the old one where the text names no new one. */
import type { Event, Record, Time } from '../../record/index.ts'

/** Between the postponing words and the new day stand no more characters than this, and no word of planning. */
const REACH = 80
/** Times looked at in front of the new day, for the old one. */
const BEFORE = 8
const TO = /(?:^|\s)(?:to|until|till|for|into)\s+(?:the\s+|early\s+|late\s+)?$/i
const PLANNED = /\b(?:planned|scheduled|set|due|slated|booked|originally|first|billed)\b/i
const FROM = /\bfrom\s+(?:the\s+)?$/i
const PLAN_TO_DAY = /^\s+(?:for|on|in|at)?\s*(?:the\s+)?$/

/** Both as ISO 8601; `from` is null where the record does not tell the old day. */
export interface Moved {
  readonly to: string
  readonly from: string | null
}

/**
 * Where each postponed event of a record was moved to, by the event's id. Events for which the text names no new day are not in
 * it: their `when` is the day they had been meant for, or the day on which they were put off.
 * @example movedDays(record).get('e3') // { to: '2026-03-26', from: '2026-03-13' }
 */
export function movedDays(record: Record): Map<string, Moved> {
  const found = new Map<string, Moved>()
  const times = record.times.toSorted((a, b) => a.start - b.start)
  const placeOf = new Map(times.map((t, i) => [t.start, i]))
  for (const e of record.events) {
    if (e.status !== 'postponed' || e.when === null || e.whenEvidence === null) continue
    const moved = movedDay(record.text, e, e.when, times, placeOf.get(e.whenEvidence.start) ?? -1)
    if (moved) found.set(e.id, moved)
  }
  return found
}

function movedDay(text: string, e: Event, to: string, times: readonly Time[], at: number): Moved | null {
  const named = times[at]
  if (!named) return null
  const day = named.value?.slice(0, to.length)
  // "due on 20 May, delayed by two weeks": the day named is the old one, the new one was counted from it
  if (day && day !== to) return { to, from: day }
  const words = e.statusEvidence.findLast((s) => s.end <= named.start)
  if (!words || named.start - words.end > REACH) return null
  const between = text.slice(words.end, named.start)
  if (!TO.test(between) || PLANNED.test(between)) return null
  for (const t of times.slice(Math.max(0, at - BEFORE), at)) {
    if (t.start >= words.end) {
      if (FROM.test(text.slice(words.end, t.start))) return { to, from: t.value }
      continue
    }
    // "first planned for Friday": a word of planning that is a mention of the event, and the day beside it
    const plan = e.also.some(
      (s) =>
        PLANNED.test(s.text) &&
        s.end <= t.start &&
        t.start - s.end < 16 &&
        PLAN_TO_DAY.test(text.slice(s.end, t.start)),
    )
    if (plan) return { to, from: t.value }
  }
  return { to, from: null }
}
