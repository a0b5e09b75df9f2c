/** What two actors do to each other over time. */
import type { Status } from '@readout/core'
import { isoDay } from './fold.ts'

/** An event as a store hands it on. */
export interface EventRow {
  readonly article: string
  readonly id: string
  /** Joined actors. */
  readonly actors: readonly number[]
  readonly recipients: readonly number[]
  readonly type: string | null
  readonly status: Status
  readonly score: number | null
  /** Day it is counted on: of the event, else of publication. */
  readonly day: number | null
  /** Event over articles; each is counted once in a period. */
  readonly happening: number | null
}

export interface PairPeriod {
  /** First day, ISO 8601: a Monday, or the first of a month. */
  readonly from: string
  readonly events: number
  /** Who did it: the first to the second, the second to the first, both together. */
  readonly forth: number
  readonly back: number
  readonly mutual: number
  /** Counts by PLOVER type ('none' where it has none), then by status. */
  readonly types: { readonly [type: string]: { readonly [status: string]: number } }
  /** Mean score of those that happened or go on; null where none has a score. */
  readonly mean: number | null
  readonly scored: number
}

const HAPPENED: ReadonlySet<Status> = new Set<Status>(['happened', 'ongoing'])

/** First day of the week (a Monday) or month that a day stands in. */
export function periodOf(day: number, by: 'week' | 'month'): string {
  // 1970-01-01 was a Thursday
  if (by === 'week') return isoDay(day - ((((day + 3) % 7) + 7) % 7))
  return `${isoDay(day).slice(0, 7)}-01`
}

type Direction = 'forth' | 'back' | 'mutual'
function direction(row: EventRow, a: number, b: number): Direction | null {
  const [does, done] = [new Set(row.actors), new Set(row.recipients)]
  if (does.has(a) && does.has(b)) return 'mutual'
  const forth = does.has(a) && done.has(b)
  const back = does.has(b) && done.has(a)
  return forth && back ? 'mutual' : forth ? 'forth' : back ? 'back' : null
}

/** Events between two actors by week or month, in order of time; those without a day are left out. Copies of one event count once. */
export function pairOverTime(rows: readonly EventRow[], a: number, b: number, by: 'week' | 'month'): PairPeriod[] {
  const periods = new Map<string, Map<string, { row: EventRow; way: Direction }>>()
  for (const row of rows) {
    const way = direction(row, a, b)
    if (way === null || row.day === null) continue
    const from = periodOf(row.day, by)
    const own = periods.get(from) ?? new Map<string, { row: EventRow; way: Direction }>()
    periods.set(from, own)
    // of several articles the later word holds
    const key = row.happening === null ? `${row.article}\t${row.id}` : `h${row.happening}`
    const known = own.get(key)
    if (!known || (known.row.day as number) <= row.day) own.set(key, { row, way })
  }
  return [...periods]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([from, own]) => {
      const types: { [type: string]: { [status: string]: number } } = {}
      const ways = { forth: 0, back: 0, mutual: 0 }
      let sum = 0
      let scored = 0
      for (const { row, way } of own.values()) {
        ways[way]++
        const type = row.type ?? 'none'
        const statuses = types[type] ?? {}
        types[type] = statuses
        statuses[row.status] = (statuses[row.status] ?? 0) + 1
        if (row.score !== null && HAPPENED.has(row.status)) {
          sum += row.score
          scored++
        }
      }
      return {
        from,
        events: own.size,
        ...ways,
        types,
        mean: scored === 0 ? null : Math.round((sum / scored) * 100) / 100 + 0,
        scored,
      }
    })
}
