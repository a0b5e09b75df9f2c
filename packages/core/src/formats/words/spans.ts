/** Stretches of time for people, in whole units of the clock. */

/** @example ago(1000, 61_000) // '1 min ago' */
export const ago = (at: number | null, now: number): string =>
  at === null ? 'never' : now - at < 1000 ? 'just now' : `${span(now - at)} ago`

/** @example ahead(61_000, 1000) // 'in 1 min' */
export const ahead = (at: number, now: number): string => (at <= now ? 'now' : `in ${span(at - now)}`)

/**
 * Milliseconds in words.
 * @example span(7_200_000) // '2 h'
 */
export function span(ms: number): string {
  const seconds = Math.round(ms / 1000)
  if (seconds < 60) return `${Math.max(seconds, 1)} s`
  const minutes = Math.round(seconds / 60)
  if (minutes < 100) return `${minutes} min`
  const hours = Math.round(minutes / 60)
  return hours < 48 ? `${hours} h` : `${Math.round(hours / 24)} days`
}

/** @example perDay(0.25) // '0.3' */
export const perDay = (n: number): string => (n === 0 ? '0' : n < 10 ? n.toFixed(1) : String(Math.round(n)))
