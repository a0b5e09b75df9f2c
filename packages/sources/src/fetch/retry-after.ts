/** A server that asks for a year is not waited for any longer than this, ms. */
const LONGEST = 7 * 24 * 3_600_000

/**
 * The header Retry-After, which gives seconds or a date, as milliseconds from now; null where there is none or it is garbled.
 * @example retryAfter('120', now) // 120000
 */
export function retryAfter(value: string | undefined, now: number): number | null {
  if (value === undefined) return null
  const said = value.trim()
  const seconds = /^\d+(?:\.\d+)?$/.test(said) ? Number(said) * 1000 : null
  const date = seconds === null && /[a-z]{3}.*\d/i.test(said) ? Date.parse(said) - now : null
  const ms = seconds ?? date
  return ms === null || Number.isNaN(ms) ? null : Math.min(Math.max(Math.round(ms), 0), LONGEST)
}
