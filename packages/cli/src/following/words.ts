/** Times and counts of what is followed, for people. */

/** @example ago(1000, 61_000) // '1 min ago' */
export const ago = (at: number | null, now: number): string =>
  at === null ? 'never' : now - at < 1000 ? 'just now' : `${span(now - at)} ago`

/** @example ahead(61_000, 1000) // 'in 1 min' */
export const ahead = (at: number, now: number): string => (at <= now ? 'now' : `in ${span(at - now)}`)

/** @example span(7_200_000) // '2 h' */
export function span(ms: number): string {
  const seconds = Math.round(ms / 1000)
  if (seconds < 60) return `${Math.max(seconds, 1)} s`
  const minutes = Math.round(seconds / 60)
  if (minutes < 100) return `${minutes} min`
  const hours = Math.round(minutes / 60)
  return hours < 48 ? `${hours} h` : `${Math.round(hours / 24)} days`
}

export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

/** @example perDay(0.25) // '0.3' */
export const perDay = (n: number): string => (n === 0 ? '0' : n < 10 ? n.toFixed(1) : String(Math.round(n)))
