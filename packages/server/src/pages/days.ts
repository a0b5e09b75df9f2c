/** Days of the archive, counted from 1970-01-01, as ISO 8601. */
export const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)

/** A day of ISO 8601 as the archive counts it. */
export const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000
