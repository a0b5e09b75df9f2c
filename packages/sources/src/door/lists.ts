/** Feeds, lists of feeds and sitemaps: what they name is fetched, one after the other. */
import { ReadoutError } from '@readout/core'
import type { Arrival, Raw } from '../raw.ts'
import { kindOf } from './kind.ts'
import { arrivals, type Door, failed, wishedFor } from './table.ts'

const empty = (name: string, what: string) =>
  new ReadoutError('R6404', `${name} is ${what} that names nothing to read: give another, or the address of an article`)

/** The items of a feed. */
export async function* feed(raw: Raw, door: Door): AsyncGenerator<Arrival> {
  const { addressKey, readFeed, feedArrivals } = await import('../feeds/index.ts')
  const { fetchStory } = await import('../fetch/index.ts')
  const read = await readFeed(raw)
  for (const note of read.notes) door.say(`${raw.name}: ${note}`)
  if (read.items.length === 0) throw empty(raw.name, 'a feed')
  const fetcher = await door.fetcher()
  const story = (url: string, signal?: AbortSignal) => fetchStory(fetcher, url, { signal })
  const items = read.items.filter(({ url }) => url === null || !door.named.has(addressKey(url)))
  for (const { url } of items) if (url !== null) door.named.add(addressKey(url))
  const again = read.items.length - items.length
  if (again > 0) door.say(`${raw.name}: ${again} of ${read.items.length} items are in another feed: not read again`)
  for await (const arrival of feedArrivals({ ...read, items }, fetcher, { story })) yield several(arrival, door)
}

/** The items of every feed of a list; a feed that cannot be had is said, and the others come. */
export async function* opml(raw: Raw, door: Door): AsyncGenerator<Arrival> {
  const { readOpml } = await import('../feeds/index.ts')
  const fetcher = await door.fetcher()
  for (const { url } of readOpml(raw)) {
    try {
      const got = await fetcher.get(url, { accept: FEEDS })
      const found: Raw = { ...got, name: url, bytes: got.bytes }
      if (kindOf(found.bytes, found) === 'feed') yield* arrivals(found, door)
      else throw new ReadoutError('R6405', `${url} is no feed: look for its address on the site`)
    } catch (error) {
      yield several(failed(url, error), door)
    }
  }
}
const FEEDS = 'application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,*/*;q=0.5'

/** The pages that a sitemap names, and those of the sitemaps that it names. */
export async function* sitemap(raw: Raw, door: Door): AsyncGenerator<Arrival> {
  const { addressKey, readSitemap, sitemapItems } = await import('../feeds/index.ts')
  const { fetchStory } = await import('../fetch/index.ts')
  const map = await readSitemap(raw)
  const fetcher = await door.fetcher()
  const note = (line: string) => door.say(`${raw.name}: ${line}`)
  let named = 0
  // for all of them together: sitemaps that name one another in a circle would be fetched as often as they are named
  const known = new Set(raw.url === null ? [] : [addressKey(raw.url)])
  async function* of(url: string, from: string | null): AsyncGenerator<Arrival> {
    named++
    if (door.named.has(addressKey(url))) return
    door.named.add(addressKey(url))
    const arrival = await fetchStory(fetcher, url)
    const container = { kind: 'sitemap' as const, ...(from === null ? {} : { url: from }) }
    const { page } = arrival
    yield several({ ...arrival, page: page instanceof ReadoutError ? page : { ...page, container } }, door)
  }
  for (const { url } of map.items) yield* of(url, raw.url)
  let faults = 0
  for (const inner of map.sitemaps) {
    if (known.has(addressKey(inner.url))) continue
    try {
      for await (const { url } of sitemapItems(inner.url, fetcher, { note, known })) yield* of(url, inner.url)
    } catch (error) {
      faults++
      yield several(failed(inner.url, error), door)
    }
  }
  // an index that names only itself, or sitemaps without a page
  if (named + faults === 0) throw empty(raw.name, 'a sitemap')
}

const several = (arrival: Arrival, { wish }: Door): Arrival => ({ ...wishedFor(arrival, wish), several: true })
