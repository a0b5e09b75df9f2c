/** All that a sitemap names, through indexes of sitemaps, bounded in depth, number and bytes. */
import { ReadoutError } from '@readout/core'
import type { Fetcher } from '../fetch/index.ts'
import { addressKey } from './address.ts'
import { readSitemap, SITEMAP_BYTES, type SitemapItem } from './sitemap.ts'

/** Indexes within indexes; the protocol allows none. */
const DEEPEST = 3
/** Sitemaps of one index that are fetched. */
const MOST_SITEMAPS = 1_000
/** Bytes of all of them. */
const MOST_BYTES = 2 ** 30

export interface SitemapOptions {
  /** Only what was changed or published at this time or later (ISO 8601); what has no date is taken. */
  readonly since?: string | undefined
  /** At most so many addresses. */
  readonly limit?: number | undefined
  readonly signal?: AbortSignal | undefined
  /** Keys of sitemaps that are read already, by other calls for the same index: read no more, and added to. */
  readonly known?: Set<string> | undefined
  /** Told of each sitemap that could not be read, and of bounds that were reached. */
  readonly note?: ((text: string) => void) | undefined
}

/**
 * The pages that the sitemap at `url` names, each once, one sitemap in memory at a time; an index that points at itself is
 * read once. Throws where the first sitemap cannot be had; of the others, `note` is told.
 * @example for await (const { url, title } of sitemapItems('https://gazette.example/news.xml', fetcher)) …
 */
export async function* sitemapItems(
  url: string,
  fetcher: Fetcher,
  options: SitemapOptions = {},
): AsyncGenerator<SitemapItem> {
  const { signal, note = () => {}, limit = Number.POSITIVE_INFINITY } = options
  const since = options.since === undefined ? Number.NEGATIVE_INFINITY : Date.parse(options.since)
  const queue: { url: string; depth: number }[] = [{ url, depth: 0 }]
  const known = options.known ?? new Set<string>()
  known.add(addressKey(url))
  const given = new Set<string>()
  let bytes = 0
  let fetched = 0
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (signal?.aborted || given.size >= limit) return
    if (bytes > MOST_BYTES)
      return note(`the sitemaps have more than ${MOST_BYTES / 2 ** 30} GiB: ${queue.length + 1} are left out`)
    let map: Awaited<ReturnType<typeof readSitemap>>
    try {
      const got = await fetcher.get(next.url, {
        maxBytes: SITEMAP_BYTES,
        signal,
        accept: 'application/xml,text/xml,*/*;q=0.5',
      })
      bytes += got.bytes.length
      map = await readSitemap({
        name: next.url,
        bytes: got.bytes,
        contentType: got.contentType,
        url: got.url,
        retrieved: got.retrieved,
      })
    } catch (error) {
      if (fetched === 0 || !(error instanceof ReadoutError)) throw error
      note(`${error.code} ${error.message}`)
      continue
    } finally {
      fetched++
    }
    for (const item of map.items) {
      const at = Date.parse(item.published ?? item.modified ?? '')
      const key = addressKey(item.url)
      if (at < since || given.has(key)) continue
      if (given.size >= limit) return
      given.add(key)
      yield item
    }
    for (const inner of map.sitemaps) {
      const key = addressKey(inner.url)
      if (known.has(key) || Date.parse(inner.modified ?? '') < since) continue
      known.add(key)
      if (next.depth === DEEPEST) note(`${inner.url} lies too deep in indexes of sitemaps: left out`)
      else if (known.size > MOST_SITEMAPS) note(`${inner.url} is one of too many sitemaps: left out`)
      else queue.push({ url: inner.url, depth: next.depth + 1 })
    }
  }
}
