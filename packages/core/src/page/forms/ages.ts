/** Ages that stand for the times of entries: “4m ago”, “2 hrs ago”. */
import { type Block, isBody } from '../../record/index.ts'
import { readMoment } from '../text/moment.ts'

const AGE =
  /^(?:(?:updated|posted|published) )?(?:(\d{1,3}) ?(m|mins?|minutes?|h|hrs?|hours?|d|days?)|(an?) (minute|hour|day))\.? ago$/i
const MINUTES: { readonly [unit: string]: number } = { m: 1, h: 60, d: 1440 }
/** Fewer are no live blog. */
const FEWEST = 4

interface Age {
  readonly minutes: number
  /** What it is counted in. */
  readonly unit: number
}

/** @example ageOf('2 hrs ago') // { minutes: 120, unit: 60 } */
export function ageOf(words: string): Age | null {
  const m = AGE.exec(words.trim())
  if (!m) return null
  const unit = MINUTES[(m[2] ?? m[4])[0].toLowerCase()]
  return { minutes: unit * (m[1] === undefined ? 1 : +m[1]), unit }
}

/** The blocks with ages named as times of entries where words of the article stand behind each of four or more. */
export function agesAsStamps(text: string, blocks: readonly Block[]): readonly Block[] {
  const ages = blocks.flatMap((b, i) =>
    b.role === 'stamp' && b.end - b.start < 40 && ageOf(text.slice(b.start, b.end)) ? [i] : [],
  )
  const told = ages.filter((i, k) =>
    blocks.slice(i + 1, Math.min(ages[k + 1] ?? blocks.length, i + 6)).some((b) => isBody(b.role)),
  )
  if (told.length < FEWEST) return blocks
  const stamps = new Set(told)
  return blocks.map((b, i): Block => (stamps.has(i) ? { ...b, role: 'live-stamp', rule: 'live-age' } : b))
}

/**
 * When something of that age was written, as precise as it tells: minutes to the minute, hours and days to the day, where that is one day
 * alone (“2 hours ago” may be nearly three). Null without the time of retrieval.
 */
export function writtenAt({ minutes, unit }: Age, retrieved: string | undefined): string | null {
  const at = retrieved ? readMoment(retrieved, null) : null
  if (!at || at.zone === null || (at.precision !== 'minute' && at.precision !== 'second')) return null
  // the clock of the place of retrieval is kept: what is counted is the wall clock
  const wall = Date.parse(`${at.value.replace(/(?:Z|[+-]\d\d:\d\d)$/, '')}Z`)
  if (Number.isNaN(wall)) return null
  const day = (age: number) => new Date(wall - age * 60_000).toISOString()
  const latest = day(minutes)
  if (unit === 1) return latest.slice(0, 16) + at.zone
  const earliest = day(minutes + unit - 1)
  return latest.slice(0, 10) === earliest.slice(0, 10) ? latest.slice(0, 10) : null
}
