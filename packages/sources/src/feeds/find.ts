/** From what a person has (an address, a file) to feeds that can be followed. */
import { decodePage, looksLikeHtml, ReadoutError } from '@readout/core'
import type { Fetcher } from '../fetch/index.ts'
import type { Raw } from '../raw.ts'
import { type FoundFeed, feedsIn } from './discover.ts'
import { looksLikeOpml, readOpml, type Subscription } from './opml.ts'
import { FEED_BYTES, readFeed } from './read.ts'

/** Feeds that a page names and that are tried one after the other. */
const MOST_TRIED = 5

/**
 * The feeds of a list (OPML), or the feed itself; null for a web page. `at` is its address, where it has one.
 * Throws R6101 for what is neither, R6103 for a feed in a file that does not say its own address.
 */
export async function subscriptionsIn(raw: Raw, at: string | null): Promise<Subscription[] | null> {
  const { text } = decodePage(raw.bytes.subarray(0, 65_536), {
    contentType: raw.contentType ?? undefined,
    name: raw.name,
  })
  if (looksLikeOpml(text)) return readOpml(raw)
  if (looksLikeHtml(text) && !/<(?:[\w.-]+:)?(?:rss|feed|rdf)[\s>]/i.test(text)) return null
  const feed = await readFeed(raw)
  const url = at ?? feed.url
  if (url === null)
    throw new ReadoutError(
      'R6103',
      `${raw.name} is a feed that does not say its own address: give the address to follow it`,
    )
  return [{ url, title: feed.title, home: feed.home, folders: [] }]
}

/**
 * The feeds to follow at an address: those of a list, the feed there, or the first that the page there names. `others` are
 * the further ones that it names. Throws R6106 where there is none.
 */
export async function feedsAt(
  address: string,
  fetcher: Fetcher,
  signal?: AbortSignal,
): Promise<{ feeds: Subscription[]; others: FoundFeed[] }> {
  const url = address.replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:/i, 'https:')
  const got = await fetched(url, fetcher, signal)
  const there = await subscriptionsIn(got.raw, got.address)
  if (there) return { feeds: there, others: [] }
  const { text } = decodePage(got.raw.bytes, { contentType: got.raw.contentType ?? undefined, name: url })
  const named = feedsIn(text, got.raw.url!)
  const faults: string[] = []
  for (const found of named.slice(0, MOST_TRIED)) {
    try {
      const feed = await fetched(found.url, fetcher, signal)
      const feeds = await subscriptionsIn(feed.raw, feed.address)
      if (feeds) return { feeds, others: named.filter((f) => f !== found) }
      faults.push(`${found.url} is a web page`)
    } catch (error) {
      if (!(error instanceof ReadoutError)) throw error
      faults.push(error.message)
    }
  }
  const why = faults.length > 0 ? `names feeds that cannot be had (${faults[0]})` : 'is a web page that names no feed'
  throw new ReadoutError('R6106', `${url} ${why}: look on the site for “RSS” and give that address`)
}

async function fetched(
  url: string,
  fetcher: Fetcher,
  signal: AbortSignal | undefined,
): Promise<{ raw: Raw; address: string }> {
  const got = await fetcher.get(url, { signal, maxBytes: FEED_BYTES, accept: '*/*' })
  const raw = { name: url, bytes: got.bytes, contentType: got.contentType, url: got.url, retrieved: got.retrieved }
  return { raw, address: got.permanentUrl ?? got.asked }
}
