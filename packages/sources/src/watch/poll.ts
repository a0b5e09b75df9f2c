/** Asks one feed, and notes what became of it. */
import { ReadoutError } from '@readout/core'
import { addressKey } from '../feeds/address.ts'
import type { Feed, FeedItem } from '../feeds/feed.ts'
import { FEED_BYTES, readFeed } from '../feeds/read.ts'
import { hashOf } from '../feeds/text.ts'
import { FetchError, type Fetched } from '../fetch/index.ts'
import { afterFailure, everyFor, SHORTEST, withJitter } from './schedule.ts'
import type { WatchedFeed } from './store.ts'
import { isTrouble } from './trouble.ts'
import type { Work } from './watch.ts'

const ACCEPT =
  'application/rss+xml,application/atom+xml,application/feed+json,application/rdf+xml;q=0.9,application/xml;q=0.8,text/xml;q=0.8,*/*;q=0.5'
/** A rate is that of so many days. */
const RATED = 7
const DAY = 86_400_000
/** UTF-16 units of an item's text that are kept until it is read. */
const LONGEST_TEXT = 1_000_000

/** Asks a feed that is due. What goes wrong with it is noted and said; faults of the archive reject. */
export async function poll(feed: WatchedFeed, work: Work): Promise<void> {
  const { fetcher, store, clock, signal, say } = work
  try {
    const got = await fetcher.get(feed.url, {
      etag: feed.etag,
      lastModified: feed.modified,
      accept: ACCEPT,
      maxBytes: FEED_BYTES,
      signal,
    })
    if (!(await followMoved(feed, got, work))) return
    const read = got.notModified
      ? null
      : await readFeed({ ...got, name: feed.url, retrieved: new Date(clock.now()).toISOString() })
    await succeeded(feed, got, read, work)
  } catch (error) {
    if (!(error instanceof ReadoutError) || isTrouble(error)) throw error
    if (signal?.aborted) return
    const { status, retryAfter } = error instanceof FetchError ? error : { status: null, retryAfter: null }
    const now = clock.now()
    const line = `${error.code} ${error.message}`
    if (status === 410) {
      await store.asked(feed.feed, { now, due: now + DAY, every: feed.every, status, error: line })
      await store.setState(feed.feed, 'gone', now, 'it was taken down for good (410)')
      say({ kind: 'gone', feed })
      return
    }
    const wait = withJitter(afterFailure(feed.every, feed.failures, retryAfter), work.random)
    await store.asked(feed.feed, { now, due: now + wait, every: feed.every, status, error: line })
    say({ kind: 'failed', feed, error, wait })
  }
}

/** Where every redirect was a permanent one, the feed is followed there; false where that one is followed already. */
async function followMoved(feed: WatchedFeed, got: Fetched, { store, say }: Work): Promise<boolean> {
  const to = got.permanentUrl
  if (to === null || to === feed.url) return true
  const alone = await store.move(feed.feed, to, `it moved here from ${feed.url}`)
  say({ kind: 'moved', feed, to, alone })
  return alone
}

async function succeeded(feed: WatchedFeed, got: Fetched, read: Feed | null, work: Work): Promise<void> {
  const { store, clock, random, say } = work
  const now = clock.now()
  const days = Math.min(RATED, Math.max((now - feed.added) / DAY, 1))
  const earlier = await store.itemsSince(feed.feed, Math.max(now - days * DAY, feed.added + SHORTEST))
  const wishes = [read?.every ?? 0, got.freshFor ?? 0]
  const hint = Math.max(...wishes) || null
  const items = (read?.items ?? []).map((item) => waitingOf(item, got.retrieved)).reverse()
  const known = { now, due: now + SHORTEST, every: feed.every, status: got.status, error: null }
  const noted = {
    ...known,
    ...(read ? { etag: got.etag, modified: got.lastModified, title: read.title, home: read.home } : {}),
  }
  // what is new is kept first, with the mark to ask with next time: whatever happens then, nothing is lost
  const fresh = await store.asked(
    feed.feed,
    { ...noted, ...(read?.notes.length ? { note: read.notes.join('; ') } : {}) },
    items,
  )
  const every = everyFor({ fresh, items: earlier + (feed.every === null ? 0 : fresh), days, before: feed.every, hint })
  await store.asked(feed.feed, { ...known, due: now + withJitter(every, random), every })
  say({ kind: 'asked', feed, status: got.status, fresh, every, notes: read?.notes ?? [] })
}

/** An item as it is kept until its turn, with when its feed brought it. */
function waitingOf(item: FeedItem, retrieved: string) {
  const fit = (text: string | null) => (text !== null && text.length > LONGEST_TEXT ? null : text)
  const json = JSON.stringify({ ...item, retrieved, content: fit(item.content), summary: fit(item.summary) })
  // of an item without an address its text is what is known again
  const address = item.url === null ? `text:${hashOf(item.title, item.content ?? item.summary)}` : addressKey(item.url)
  return { id: item.id, address, json }
}
