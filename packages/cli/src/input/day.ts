/** True for a day of the calendar as ISO 8601 writes it, with or without a time of day behind it. */
export function isDay(text: string): boolean {
  const day = /^(\d{4}-\d{2}-\d{2})(?:[T ][\d:.,]+(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(text)?.[1]
  if (!day) return false
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}
