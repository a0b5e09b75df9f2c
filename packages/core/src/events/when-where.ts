/** Time and place of an event: its own phrase first, then its clause. */
import type { Analysis, Time } from '../record/index.ts'
import type { Draft } from './draft.ts'
import { isVerb, relation, startsClause } from './tree.ts'

/** Time and place of a draft: its own phrase first, then its clause. */
export function settlePlaceAndTime(
  a: Analysis,
  d: Draft,
  timeOf: (i: number) => number,
  timeAt: Int32Array,
  placeOf: Int32Array,
  times: readonly Time[],
): void {
  let time = timeOf(d.head)
  if (d.verb >= 0 && d.verb !== d.head) {
    const above = timeOf(d.verb)
    if (d.status === 'postponed' && above >= 0) time = above
    else if (
      time < 0 &&
      (d.rule.includes('noun-') && !/noun-(free|bound|only)/.test(d.rule) ? d.status !== 'cancelled' : true)
    )
      time = above
  }
  if (d.status === 'postponed' && d.verb >= 0) {
    // "from May to September": the new date
    const later = newDate(a, d.verb, timeAt, times)
    if (later >= 0) {
      time = later
      d.moved = true
    }
  }
  // "set for November 18 will not go ahead": the day stands with another mention in the same clause
  if (time < 0 && d.noun)
    for (const [from] of d.also)
      if (time < 0 && from !== d.verb && a.sentenceOf[from] === a.sentenceOf[d.head]) time = timeOf(from)
  if (time < 0 && !d.noun) time = beside(a, d.head, timeAt)
  d.time = time
  // place: in the phrase of the trigger, else in its clause
  let best = -1
  const scan = (head: number) => {
    const left = Math.max(a.left[head] ?? head, head - 60)
    const right = Math.min(a.right[head] ?? head, head + 60)
    for (let t = left; t < right; t++) {
      const p = placeOf[t] ?? -1
      if (p < 0 || p === best) continue
      if (!ownPlace(a, t, head)) continue
      best = p
      return
    }
  }
  scan(d.head)
  if (best < 0 && d.verb >= 0) scan(d.verb)
  d.place = best
}

/** "The ministry on Tuesday lifted a ban": the day right before the verb, whatever the parser hung it on; −1 if there is none. */
function beside(a: Analysis, verb: number, timeAt: Int32Array): number {
  let t = verb - 1
  while (t > verb - 4 && t >= 0 && (a.uposCode[t] === ADVERB || a.uposCode[t] === AUXILIARY)) t--
  if (t < 0 || a.sentenceOf[t] !== a.sentenceOf[verb] || (timeAt[t] ?? -1) < 0) return -1
  let first = t
  while (first > 0 && timeAt[first - 1] === timeAt[t]) first--
  // a day within another phrase ("talks due on Tuesday collapsed") belongs to that phrase
  return a.lower[first - 1] === 'on' && PARTICIPLE.has(a.xpos[first - 2] ?? '') ? -1 : (timeAt[t] ?? -1)
}
const ADVERB = 2
const AUXILIARY = 3
const PARTICIPLE = new Set(['VBN', 'VBG', 'JJ'])

/** The time behind "to", "until" or "for" after the verb that puts an event off, as an index, or −1. */
function newDate(a: Analysis, verb: number, timeAt: Int32Array, times: readonly Time[]): number {
  const end = a.sentences[(a.sentenceOf[verb] ?? 0) + 1] ?? a.size
  for (let t = verb + 1; t < end && t < verb + 25; t++) {
    if (a.lower[t] !== 'to' && a.lower[t] !== 'until' && a.lower[t] !== 'till' && a.lower[t] !== 'for') continue
    for (let n = t + 1; n <= t + 3 && n < end; n++) {
      const type = times[timeAt[n] ?? -1]?.type
      if (type === 'DATE' || type === 'TIME') return timeAt[n] ?? -1
    }
  }
  return -1
}

/** By how long an event is put off ("by two weeks"), as an ISO 8601 duration, with a minus where it is brought forward; null if not told. */
export function delayOf(a: Analysis, verb: number, timeAt: Int32Array, times: readonly Time[]): string | null {
  const end = a.sentences[(a.sentenceOf[verb] ?? 0) + 1] ?? a.size
  for (let t = verb + 1; t < end && t < verb + 12; t++) {
    const time = times[timeAt[t] ?? -1]
    if (time?.type !== 'DURATION' || time.value === null) continue
    const by = a.lower[t - 1] === 'by' || a.lower[t - 2] === 'by'
    if (!by) return null
    return a.lower[verb + 1] === 'forward' ? `-${time.value}` : time.value
  }
  return null
}

/** A day moved by a duration of whole days, weeks, months or years; the day itself if the duration is another. */
export function movedBy(day: string, duration: string): string {
  const m = /^(-?)P(\d+)([DWMY])$/.exec(duration) ?? /^(-?)PT(\d+)(H)$/.exec(duration)
  if (!m || !/^\d{4}-\d\d-\d\d$/.test(day)) return day
  const n = Number(m[2]) * (m[1] === '-' ? -1 : 1)
  const date = new Date(`${day}T00:00:00Z`)
  if (m[3] === 'D') date.setUTCDate(date.getUTCDate() + n)
  else if (m[3] === 'W') date.setUTCDate(date.getUTCDate() + 7 * n)
  else if (m[3] === 'M') date.setUTCMonth(date.getUTCMonth() + n)
  else if (m[3] === 'Y') date.setUTCFullYear(date.getUTCFullYear() + n)
  else date.setUTCHours(date.getUTCHours() + n)
  const out = date.getTime()
  return Number.isNaN(out) || out < 0 ? day : date.toISOString().slice(0, 10)
}

const PLACE_PREPOSITIONS = new Set([
  'in',
  'at',
  'to',
  'into',
  'near',
  'outside',
  'across',
  'inside',
  'around',
  'on',
  'for',
  'over',
  'of',
])

/** True if the place at token t hangs on `head` as where it was: by a preposition of place, with no other clause between. */
function ownPlace(a: Analysis, token: number, head: number): boolean {
  let t = token
  let prep = ''
  for (let step = 0; step < 6; step++) {
    const rel = relation(a, t)
    if (rel === 'obl' || rel === 'nmod') {
      if (a.deprel[t] === 'nmod:poss') return false
      for (let i = a.childStart[t] ?? 0; i < (a.childStart[t + 1] ?? 0); i++) {
        const c = a.childList[i] ?? -1
        if (a.deprel[c] === 'case' && c < t) prep = a.lower[c] ?? ''
      }
    }
    const up = a.head[t] ?? -1
    if (up < 0) return false
    if (up === head) {
      if (prep === 'of' || prep === 'for') return !isVerb(a, head)
      return PLACE_PREPOSITIONS.has(prep) || (rel === 'compound' && step === 0)
    }
    if (
      rel === 'nsubj' ||
      rel === 'obj' ||
      rel === 'acl' ||
      rel === 'advcl' ||
      rel === 'ccomp' ||
      (isVerb(a, up) && startsClause(a, up))
    )
      return false
    t = up
  }
  return false
}
