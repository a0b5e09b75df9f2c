/** Days and times as the forms of others want them. */
import { rangeOf } from '@readout/core'

const TIME = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/

/**
 * A moment in UTC (RFC 3339) of a day or a time; a day is its first moment, a time without zone is taken for UTC. Null for what is
 * neither, or lies before year 1.
 * @example instant('2026-04-21T07:30+02:00') // '2026-04-21T05:30:00Z'
 */
export function instant(value: string | null | undefined): string | null {
  if (value === null || value === undefined) return null
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return dayOf(value) && `${value}T00:00:00Z`
  const m = TIME.exec(value)
  if (!m || dayOf(m[1]!) === null) return null
  const zone = (m[4] ?? 'Z').replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')
  const at = new Date(`${m[1]}T${m[2]}:${m[3] ?? '00'}${zone}`)
  if (Number.isNaN(at.getTime())) return null
  const utc = at.toISOString().replace('.000', '')
  return /^\d{4}-/.test(utc) && utc >= '0001' ? utc.replace(/\.\d+Z$/, 'Z') : null
}

/** The day that a value begins with, where there is such a day; null for all else. */
export function dayOf(value: string | null | undefined): string | null {
  const day = value?.slice(0, 10) ?? ''
  return /^\d{4}-\d\d-\d\d$/.test(day) && rangeOf(day)?.[0] === day ? day : null
}

/** First and last day of a value in ISO 8601 or TIMEX3; `last` is null for a stretch without end. */
export function daysOf(value: string | null): { readonly first: string; readonly last: string | null } | null {
  const range = rangeOf(value)
  return range && { first: range[0], last: range[1] === '9999-12-31' ? null : range[1] }
}

/** Names a day or a few, and no week, month, limit or stretch without end. */
export const isExact = (value: string | null): boolean =>
  value !== null && /^\d{4}-\d\d-\d\d(?:T[^/]*)?(?:\/\d{4}-\d\d-\d\d)?$/.test(value)
