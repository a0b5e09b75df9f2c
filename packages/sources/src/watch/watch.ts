/** The watch: asks feeds when they are due, and brings each of their items once, until it is told to stop. */
import { ReadoutError } from '@readout/core'
import type { Clock } from '../clock.ts'
import type { StoryOf } from '../feeds/arrivals.ts'
import type { FeedItem } from '../feeds/feed.ts'
import type { Fetcher } from '../fetch/index.ts'
import type { Arrival } from '../raw.ts'
import { takeItems } from './items.ts'
import { poll } from './poll.ts'
import type { WatchedFeed, WatchStore } from './store.ts'

/**
 * What became of an arrival: kept, the same as one that is kept (`twin`), dealt with before (`known`), or too little of an
 * article to be worth keeping while there is another form of it (`thin`, never said of the last).
 */
export type Kept = 'kept' | 'twin' | 'known' | 'thin'

/** What happened, for a screen, a log and metrics. */
export type WatchEvent =
  | {
      readonly kind: 'asked'
      readonly feed: WatchedFeed
      readonly status: number
      readonly fresh: number
      readonly every: number
      readonly notes: readonly string[]
    }
  | { readonly kind: 'failed'; readonly feed: WatchedFeed; readonly error: ReadoutError; readonly wait: number }
  | { readonly kind: 'moved'; readonly feed: WatchedFeed; readonly to: string; readonly alone: boolean }
  | { readonly kind: 'gone'; readonly feed: WatchedFeed }
  | {
      readonly kind: 'item'
      readonly feed: WatchedFeed
      readonly item: FeedItem
      readonly kept: Kept
      readonly text: boolean
    }
  | {
      readonly kind: 'lost'
      readonly feed: WatchedFeed
      readonly item: FeedItem
      readonly error: ReadoutError
      readonly again: number | null
    }
  | { readonly kind: 'trouble'; readonly error: ReadoutError; readonly wait: number }

export interface WatchOptions {
  readonly store: WatchStore
  readonly fetcher: Fetcher
  readonly story: StoryOf
  /** Reads and keeps an arrival, item and record in one step: see the archive's `following.keep`. Rejects where it cannot be read. */
  readonly keep: (
    arrival: Arrival,
    item: { readonly seq: number; readonly item: FeedItem; readonly last: boolean },
  ) => Promise<Kept>
  readonly clock: Clock
  /** Ends the watch; it resolves as soon as what is being kept is kept. */
  readonly signal?: AbortSignal | undefined
  /** Asks what is due once and ends. */
  readonly once?: boolean | undefined
  /** Feeds worked on at once; 8 unless told. */
  readonly jobs?: number | undefined
  /** Numbers in [0, 1) for the jitter of the schedule. */
  readonly random?: (() => number) | undefined
  readonly say?: ((event: WatchEvent) => void) | undefined
}

/** What one feed is worked on with. */
export interface Work extends WatchOptions {
  readonly random: () => number
  readonly say: (event: WatchEvent) => void
  /** Addresses of items that are being fetched. */
  readonly underWay: Set<string>
}

/** So long nothing is looked at, whatever the schedule says: the clock may have been set meanwhile. */
const LONGEST_SLEEP = 60_000
/** Between two tries where the archive cannot be used; each time twice as long, since each asks sites for what cannot be kept. */
const TROUBLE = 60_000
const LONGEST_TROUBLE = 15 * 60_000

/**
 * Follows the feeds of a store: without an end, or once. Faults of a feed are noted in the store and said; where the archive
 * itself cannot be used (R3xxx) it says so and tries again in a minute, later in a quarter of an hour, but for `once`, where it rejects.
 * @example await watch({ store: archive.following, fetcher, story: storiesOf(fetcher), keep, clock: machineClock })
 */
export async function watch(options: WatchOptions): Promise<void> {
  const { store, clock, signal, jobs = 8 } = options
  const work: Work = {
    ...options,
    random: options.random ?? Math.random,
    say: options.say ?? (() => {}),
    underWay: new Set(),
  }
  const running = new Map<number, Promise<void>>()
  const done = new Set<number>()
  let trouble: unknown = null
  let troubles = 0
  let wake = new AbortController()

  const start = (feed: WatchedFeed) => {
    const run = oneFeed(feed, work)
      .then((more) => {
        troubles = 0
        if (options.once && !more) done.add(feed.feed)
      })
      .catch((error: unknown) => {
        trouble ??= error
      })
      .finally(() => {
        running.delete(feed.feed)
        wake.abort()
      })
    running.set(feed.feed, run)
  }

  while (!signal?.aborted) {
    wake = new AbortController()
    try {
      if (trouble !== null) throw trouble
      const free = jobs - running.size
      const due = free > 0 ? await store.due(clock.now(), running.size + done.size + free) : []
      const next = due.filter((f) => !running.has(f.feed) && !done.has(f.feed)).slice(0, free)
      for (const feed of next) start(feed)
      if (options.once && running.size === 0 && next.length === 0) break
      const wait = running.size === jobs ? LONGEST_SLEEP : await untilNext(store, clock)
      await clock.sleep(Math.min(wait, LONGEST_SLEEP), anyOf(signal, wake.signal))
    } catch (error) {
      trouble = null
      if (options.once || !(error instanceof ReadoutError)) {
        await Promise.allSettled(running.values())
        throw error
      }
      const wait = Math.min(TROUBLE * 2 ** troubles++, LONGEST_TROUBLE)
      work.say({ kind: 'trouble', error, wait })
      await clock.sleep(wait, signal)
    }
  }
  await Promise.allSettled(running.values())
}

async function untilNext(store: WatchStore, clock: Clock): Promise<number> {
  const next = await store.nextDue()
  // at least a second: what is due now and not taken is being worked on
  return next === null ? LONGEST_SLEEP : Math.max(next - clock.now(), 1000)
}

const anyOf = (a: AbortSignal | undefined, b: AbortSignal) => (a ? AbortSignal.any([a, b]) : b)

/** Asks the feed where it is due, then works on its items; true where more of them wait. */
async function oneFeed(feed: WatchedFeed, work: Work): Promise<boolean> {
  const now = work.clock.now()
  // due in more than a week: so reckoned by a clock that was wrong
  if (feed.due <= now || feed.due > now + 8 * 86_400_000) await poll(feed, work)
  return work.signal?.aborted ? false : takeItems(feed, work)
}
