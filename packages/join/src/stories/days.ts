/** Days since 1970 of publication and of what an article tells of. */
import type { Record } from '@readout/core'

/** @example dayOf('1970-01-03T12:00') // 2 */
export function dayOf(value: string | null): number | null {
  const m = value?.match(/^(\d{4})-(\d\d)-(\d\d)/)
  if (!m) return null
  const day = Date.UTC(Number(m[1]), Number(m[2]) - 1, Number(m[3])) / 86_400_000
  return Number.isFinite(day) ? day : null
}

const MOST = 6

/** Days the lead speaks of and days of the foremost events: whole days only, each once, in the order of the text. */
export function daysToldOf(record: Record, leadEnds: number): number[] {
  const out = new Set<number>()
  const add = (value: string | null) => {
    const day = value && !value.includes('/') ? dayOf(value) : null
    if (day !== null && out.size < MOST) out.add(day)
  }
  const events = [...record.events].filter((e) => e.worth === 'lead')
  for (const e of events) add(e.when)
  const stamps = record.blocks.filter((b) => b.role === 'dateline' || b.role === 'stamp' || b.role === 'headline')
  for (const t of record.times)
    if (
      t.end <= leadEnds &&
      t.type !== 'DURATION' &&
      t.type !== 'SET' &&
      !stamps.some((b) => t.start >= b.start && t.end <= b.end)
    )
      add(t.value)
  return [...out]
}

const TOLD = 16

/** All whole days that the text speaks of, each once, those of events first: what was planned for a day is told of again when it comes. */
export function daysOf(record: Record): number[] {
  const out = new Set<number>()
  const add = (value: string | null) => {
    const day = value && !value.includes('/') ? dayOf(value) : null
    if (day !== null && out.size < TOLD) out.add(day)
  }
  for (const e of record.events) add(e.when)
  for (const t of record.times) if (t.type !== 'DURATION' && t.type !== 'SET') add(t.value)
  return [...out]
}

/** The year an article is of: that of its publication, else the latest that it names. */
export function yearOf(record: Record, day: number | null): number | null {
  if (day !== null) return new Date(day * 86_400_000).getUTCFullYear()
  let latest: number | null = null
  for (const t of record.times) {
    const year = t.type === 'DURATION' || t.type === 'SET' ? null : t.value?.match(/^(\d{4})(?!\d)/)?.[1]
    if (year && (latest === null || Number(year) > latest)) latest = Number(year)
  }
  return latest
}

const WEEK = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** The first day of the week that an article names, 0 for Sunday. */
export function weekdayOf(text: string): number | null {
  const first = text.match(/\b(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b/)
  return first ? WEEK.indexOf(first[0].toLowerCase()) : null
}
