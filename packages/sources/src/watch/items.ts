/** Items that wait: brought one after the other and handed to whoever reads and keeps them. */
import { ReadoutError } from '@readout/core'
import { type Brought, bring } from '../feeds/arrivals.ts'
import type { FeedItem } from '../feeds/feed.ts'
import { FetchError } from '../fetch/index.ts'
import type { Arrival } from '../raw.ts'
import { itemWait } from './schedule.ts'
import type { WaitingItem, WatchedFeed } from './store.ts'
import { isTrouble } from './trouble.ts'
import type { Kept, Work } from './watch.ts'

/** Items of one feed in one turn, so that a feed of thousands does not keep the others waiting. */
export const A_TURN = 50

/** The server may answer otherwise another time: not reached, slow, cut off, asked too often, a fault of its own. */
const PASSING: ReadonlySet<string> = new Set(['R6005', 'R6006', 'R6007', 'R6009', 'R6014', 'R6016', 'R6019', 'R6020'])
const LEFT_ALONE: ReadonlySet<string> = new Set(['R6014', 'R6019'])

/** Works on the waiting items of a feed; true where more of them may be due. */
export async function takeItems(feed: WatchedFeed, work: Work): Promise<boolean> {
  const { store, clock, signal } = work
  const items = await store.waiting(feed.feed, clock.now(), A_TURN)
  for (const item of items) {
    if (signal?.aborted) return false
    // the same page is being fetched for another feed: this one's turn comes again, and then it is known
    if (item.address !== null && work.underWay.has(item.address)) continue
    if (item.address !== null) work.underWay.add(item.address)
    try {
      if (!(await take(feed, item, work))) return false
    } finally {
      if (item.address !== null) work.underWay.delete(item.address)
    }
  }
  return items.length === A_TURN
}

/** False where the server wants to be left alone: the other items would only be refused. */
async function take(feed: WatchedFeed, item: WaitingItem, work: Work): Promise<boolean> {
  const { retrieved, ...content } = JSON.parse(item.json) as FeedItem & { readonly retrieved?: string }
  const from = { url: feed.url, retrieved: retrieved ?? null }
  const brought = await bring(content, from, work.story, work.signal)
  if (work.signal?.aborted) return false
  const { failure } = brought
  if (failure && (await triedAgain(feed, item, failure, brought.text !== null, work)))
    return !LEFT_ALONE.has(failure.code)
  const { kept, error } = await firstThatCanBeRead(item, content, brought, work)
  if (kept !== null) {
    work.say({ kind: 'item', feed, item: content, kept, text: error !== null || brought.page === null })
    return true
  }
  const why = error ?? failure ?? new ReadoutError('R6105', 'it has neither a page nor a text in its feed')
  await work.store.failed(item.seq, `${why.code} ${why.message}`, null)
  work.say({ kind: 'lost', feed, item: content, error: why, again: null })
  return true
}

async function triedAgain(
  feed: WatchedFeed,
  item: WaitingItem,
  failure: ReadoutError,
  hasText: boolean,
  work: Work,
): Promise<boolean> {
  if (!PASSING.has(failure.code)) return false
  const retryAfter = failure instanceof FetchError ? failure.retryAfter : null
  // with the text at hand there is no use in waiting for days
  const wait = itemWait(item.tries, retryAfter, LEFT_ALONE.has(failure.code) && !hasText)
  if (wait === null) return false
  await work.store.failed(item.seq, `${failure.code} ${failure.message}`, work.clock.now() + wait)
  work.say({ kind: 'lost', feed, item: JSON.parse(item.json), error: failure, again: wait })
  return true
}

/** The page, or the text in the feed where the page cannot be read or tells less. */
async function firstThatCanBeRead(
  item: WaitingItem,
  content: FeedItem,
  { page, text }: Brought,
  work: Work,
): Promise<{ kept: Kept | null; error: ReadoutError | null }> {
  const ways = [page, text].filter((a): a is Arrival => a !== null)
  let error: ReadoutError | null = null
  for (const [i, arrival] of ways.entries()) {
    try {
      const kept = await work.keep(arrival, { seq: item.seq, item: content, last: i === ways.length - 1 })
      if (kept !== 'thin') return { kept, error }
    } catch (e) {
      if (!(e instanceof ReadoutError) || isTrouble(e)) throw e
      error ??= e
    }
  }
  return { kept: null, error }
}
