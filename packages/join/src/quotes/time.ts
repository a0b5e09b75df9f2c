/** Days and moments of publication. */
const DAY = 86_400_000

/** Milliseconds since 1970 of an ISO 8601 moment or day; null where there is none. */
export function momentOf(published: string | null): number | null {
  if (!published) return null
  const ms = Date.parse(
    published.length <= 10 ? published : /[zZ]|[+-]\d\d:?\d\d$/.test(published) ? published : `${published}Z`,
  )
  return Number.isNaN(ms) ? null : ms
}

/** Whole days since 1970. */
export function dayOf(published: string | null): number | null {
  const ms = momentOf(published?.slice(0, 10) ?? null)
  return ms === null ? null : Math.floor(ms / DAY)
}
