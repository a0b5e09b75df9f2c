/** Entries of live blogs: where each begins and ends, and when it was written. */
import { type Block, isApparatus, isBody, type Mark } from '../../record/index.ts'
import { isoDay } from '../text/dates.ts'
import { readMoment } from '../text/moment.ts'
import { ageOf, writtenAt } from './ages.ts'

/** An entry before its time is worked out. */
export interface Entry {
  /** Blocks [from, to). */
  readonly from: number
  readonly to: number
  /** Its time as the mark-up gives it; null where only a stamp says it. */
  readonly written: string | null
}

/** Fewer are no live blog. */
const FEWEST = 4
/** A clock that goes back by more minutes has passed midnight; by fewer, entries are out of order. */
const MIDNIGHT = 720

/** Entries by their stamps: each reaches to the next one, with a heading that stands over its stamp. */
export function stampedEntries(blocks: readonly Block[]): Entry[] {
  const starts: number[] = []
  for (const [i, b] of blocks.entries()) {
    if (b.role !== 'live-stamp') continue
    const headed = blocks[i - 1]?.role === 'heading' && blocks[i + 1]?.role !== 'heading'
    starts.push(headed ? i - 1 : i)
  }
  if (starts.length < FEWEST) return []
  return starts.map((from, k) => ({ from, to: starts[k + 1] ?? blocks.length, written: null }))
}

/**
 * Marks of entries, each from its first to its last block of the article. A stamp without a day is of the day of publication, on
 * which the blog began, or of a day behind it where the clock has passed midnight since the entry before; the page's order may be either.
 */
export function entryMarks(
  text: string,
  blocks: readonly Block[],
  entries: readonly Entry[],
  published: string | null,
  retrieved?: string,
): Mark[] {
  const found = entries.flatMap((e): (Mark & Written)[] => {
    let { from, to } = e
    const ours = (b: Block) => isBody(b.role) || isApparatus(b.role)
    while (from < to && !ours(blocks[from])) from++
    while (to > from && !ours(blocks[to - 1])) to--
    if (!blocks.slice(from, to).some((b) => isBody(b.role))) return []
    const stamp = blocks.slice(from, to).find((b) => b.role === 'live-stamp')
    const clock = stamp ? text.slice(stamp.start, stamp.end) : null
    const age = clock === null ? null : ageOf(clock)
    const pinned = blocks
      .slice(Math.max(0, e.from - 1), e.from + 3)
      .some((b) => PINNED.test(text.slice(b.start, Math.min(b.end, b.start + 60))) && !isBody(b.role))
    return [
      {
        kind: 'entry',
        start: blocks[from].start,
        end: blocks[to - 1].end,
        clock: age ? null : clock,
        written: age ? writtenAt(age, retrieved) : e.written,
        pinned,
      },
    ]
  })
  if (found.length < 2) return []
  const times = timesOf(found, published?.slice(0, 10) ?? null)
  return found.map(({ kind, start, end }, i) => ({ kind, start, end, ...(times[i] ? { time: times[i] } : {}) }))
}

/** What is known of when an entry was written. */
interface Written {
  readonly clock: string | null
  readonly written: string | null
  /** It stands at the top whenever it was written. */
  readonly pinned: boolean
}
const PINNED = /(?:^|\s)pinned(?: (?:post|entry|update))?\s*$/i

function timesOf(entries: readonly Written[], published: string | null): (string | null)[] {
  const minutes = entries.map(({ clock }) => (clock === null ? null : minutesOf(clock)))
  const times = entries.map(
    ({ written, clock }) => momentOf(written) ?? dayOf(written) ?? (clock === null ? null : momentOf(clock)),
  )
  if (published === null) return times
  let down = 0
  const ordered = entries.flatMap((e, i) => (e.pinned ? [] : [i]))
  for (let k = 1; k < ordered.length; k++)
    down += Math.sign((minutes[ordered[k - 1]] ?? 0) - (minutes[ordered[k]] ?? 0))
  const oldestFirst = [...ordered]
  if (down > 0) oldestFirst.reverse()
  let day = published
  let before = -1
  for (const i of oldestFirst) {
    const known = times[i]
    const at = minutes[i]
    if (known !== null) day = known.slice(0, 10)
    else if (at !== null && before - at > MIDNIGHT) day = dayAfter(day)
    if (at !== null) before = at
    if (known === null && at !== null) times[i] = momentOf(`${day} ${timeAlone(entries[i].clock!)}`)
  }
  // a pinned entry has a day where all the others are of that one
  const days = new Set(ordered.map((i) => times[i]?.slice(0, 10)))
  for (const [i, { pinned, clock }] of entries.entries())
    if (pinned && times[i] === null && clock !== null && days.size === 1 && minutes[i] !== null)
      times[i] = momentOf(`${[...days][0] ?? ''} ${timeAlone(clock)}`)
  return times
}

/** A day alone, as an age in hours or days tells it. */
const dayOf = (words: string | null): string | null =>
  words !== null && /^\d{4}-\d\d-\d\d$/.test(words) ? words : null

/** A time to the minute, ISO 8601; null for a day alone. */
function momentOf(words: string | null): string | null {
  const time = words === null ? null : readMoment(words, null)
  return time && (time.precision === 'minute' || time.precision === 'second') ? time.value : null
}

const CLOCK = /(\d{1,2})(?:[.:h]?(\d{2}))? ?(?:([ap])\.?m\.?)?/i
function minutesOf(stamp: string): number | null {
  const m = CLOCK.exec(stamp)
  if (!m) return null
  const hour = (+m[1] % (m[3] ? 12 : 24)) + (m[3]?.toLowerCase() === 'p' ? 12 : 0)
  return hour * 60 + (m[2] ? +m[2] : 0)
}
/** The clock of a stamp with its zone, in a shape that is read beside a day. */
function timeAlone(stamp: string): string {
  const m = CLOCK.exec(stamp)!
  const zone = /\b(?:[A-Z]{2,5})\b/.exec(stamp.slice(m.index + m[0].length))?.[0] ?? ''
  const minutes = minutesOf(stamp)!
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)} ${/^(?:KEY|NEW|LIVE|EVENT|PINNED)$/.test(zone) ? '' : zone}`.trim()
}

function dayAfter(day: string): string {
  const [y, m, d] = day.split('-').map(Number)
  return isoDay(y, m, d + 1) ?? isoDay(y, m + 1, 1) ?? isoDay(y + 1, 1, 1) ?? day
}
