/** When a feed is asked again: from how often it brings something, what it asks for, and what went wrong. */

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Never more often than this, and at least so often. */
export const SHORTEST = 5 * MINUTE
export const LONGEST = 24 * HOUR
/** Of a feed that has just been added and has not said anything. */
const FIRST = HOUR
/** Askings for each item that is to be expected: half its time apart on the mean. */
const FOR_EACH = 2

export interface Seen {
  /** Items that were new this time. */
  readonly fresh: number
  /** Items of the days before, and how many days these are. */
  readonly items: number
  readonly days: number
  /** The time between askings until now; null for the first. */
  readonly before: number | null
  /** What feed and server ask for (ttl, sy:updatePeriod, max-age), the longest of it; null for nothing. */
  readonly hint: number | null
}

const bounded = (ms: number) => Math.min(Math.max(ms, SHORTEST), LONGEST)

/**
 * Milliseconds between two askings. What the feed asks for is a lower bound, up to a day.
 * @example everyFor({ fresh: 0, items: 48, days: 1, before: HOUR, hint: null }) // 15 minutes
 */
export function everyFor({ fresh, items, days, before, hint }: Seen): number {
  const rate = items / Math.max(days, 1)
  const byRate = rate > 0 ? DAY / rate / FOR_EACH : LONGEST
  // the first answer brings all that stands in the feed, which says nothing of how often it changes
  const aim =
    before === null ? FIRST : fresh > 0 ? Math.min(byRate, before) : Math.min(Math.max(byRate, before), before * 1.5)
  return Math.round(bounded(Math.max(bounded(aim), hint ?? 0)))
}

/** The same after so many failures in a row, each twice as long; a server's own wish is a lower bound, up to a week. */
export function afterFailure(every: number | null, failures: number, retryAfter: number | null): number {
  const grown = bounded((every ?? FIRST / 4) * 2 ** Math.min(failures, 10))
  return Math.round(Math.max(grown, Math.min(retryAfter ?? 0, 7 * DAY)))
}

/** A little later, by up to a tenth, so that feeds do not come all at once; never earlier than allowed. */
export const withJitter = (ms: number, random: () => number): number => Math.round(ms * (1 + random() / 10))

/** So long an item waits after it could not be had for the first, second … time; then it is given up. */
const ITEM_WAITS = [10 * MINUTE, HOUR, 6 * HOUR]
/** Of a server that wants to be left alone, more often. */
const PATIENT_WAITS = [...ITEM_WAITS, 12 * HOUR, DAY, DAY, DAY]

/** How long an item waits until it is tried again, null where that is no use. */
export function itemWait(tries: number, retryAfter: number | null, leftAlone: boolean): number | null {
  const wait = (leftAlone ? PATIENT_WAITS : ITEM_WAITS)[tries]
  return wait === undefined ? null : Math.round(Math.max(wait, Math.min(retryAfter ?? 0, 7 * DAY)))
}
