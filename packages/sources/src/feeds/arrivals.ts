/** Items of a feed as pages to be read: the item's page, or, where that cannot be had, the text in the feed. */
import { type Page, ReadoutError } from '@readout/core'
import { type Fetcher, fetchStory } from '../fetch/index.ts'
import type { Arrival } from '../raw.ts'
import type { Feed, FeedItem } from './feed.ts'
import { escaped } from './text.ts'

/** Fetches the page at an address, with those that belong to it. It rejects, or has an error for a page, where that cannot be had. */
export type StoryOf = (url: string, signal?: AbortSignal) => Promise<Arrival>

/** What there is of an item. */
export interface Brought {
  /** Its page; null where it has none or it could not be had. */
  readonly page: Arrival | null
  /** Why there is no page. */
  readonly failure: ReadoutError | null
  /** The text of the feed, full or a summary; null where the feed has none. */
  readonly text: Arrival | null
}

/** Stories as the fetcher brings them. */
export const storiesOf =
  (fetcher: Fetcher): StoryOf =>
  (url, signal) =>
    fetchStory(fetcher, url, { signal })

/** Brings an item of the feed at `url`, which was fetched when `retrieved` says; never rejects but for faults of ours. */
export async function bring(
  item: FeedItem,
  { url: feedUrl, retrieved }: Pick<Feed, 'url' | 'retrieved'>,
  story: StoryOf,
  signal?: AbortSignal,
): Promise<Brought> {
  const container = { kind: 'feed' as const, id: item.id.slice(0, 2000), ...(feedUrl === null ? {} : { url: feedUrl }) }
  const from = { container, retrieved: retrieved ?? undefined }
  const name = item.url ?? item.title ?? item.id
  let failure: ReadoutError | null = null
  if (item.url !== null) {
    try {
      const arrival = await story(item.url, signal)
      if (!(arrival.page instanceof ReadoutError)) {
        const note = [arrival.note, ...item.notes].filter((n) => n !== null).join('; ') || null
        const page = { ...arrival, page: { ...arrival.page, container }, note }
        return { page, failure: null, text: textOf(item, name, from, 'the page tells less than the feed') }
      }
      failure = arrival.page
    } catch (error) {
      if (!(error instanceof ReadoutError)) throw error
      failure = error
    }
  }
  const why = failure === null ? 'the item has no page of its own' : `the page cannot be had (${failure.code})`
  return { page: null, failure, text: textOf(item, name, from, why) }
}

/** A page made of what the feed says of an item. */
function textOf(
  item: FeedItem,
  name: string,
  from: Pick<Page, 'container' | 'retrieved'>,
  why: string,
): Arrival | null {
  const inner = item.content ?? item.summary
  if (inner === null) return null
  const what = item.content === null ? 'a summary in the feed' : 'the text in the feed'
  const note = `${why}: read from ${what}`
  const meta = item.authors.map((a) => `<meta name="author" content="${escaped(a)}">`).join('')
  const title = item.title === null ? '' : `<h1>${escaped(item.title)}</h1>\n`
  const head = `<head><meta charset="utf-8"><title>${escaped(item.title ?? '')}</title>${meta}</head>`
  const html = `<!doctype html>\n<html>${head}<body><article>\n${title}${inner}\n</article></body></html>\n`
  const page: Page = {
    html,
    url: item.url ?? undefined,
    published: item.published?.slice(0, 10),
    ...from,
    gaps: [{ code: 'feed-text', note, at: null }],
  }
  return { name, page, note: [note, ...item.notes].join('; ') }
}

/**
 * The items of a feed as pages, in its order. Where a page cannot be had, the text in the feed is read: `note` and the gap
 * `feed-text` say so.
 * @example for await (const { page } of feedArrivals(feed, fetcher)) …
 */
export async function* feedArrivals(
  feed: Feed,
  fetcher: Fetcher,
  options: { readonly story?: StoryOf | undefined; readonly signal?: AbortSignal | undefined } = {},
): AsyncGenerator<Arrival> {
  const story = options.story ?? storiesOf(fetcher)
  for (const item of feed.items) {
    if (options.signal?.aborted) return
    const { page, failure, text } = await bring(item, feed, story, options.signal)
    const none =
      failure ??
      new ReadoutError(
        'R6105',
        `${item.title ?? item.id} has neither a page nor a text in its feed: nothing can be read`,
      )
    yield page ?? text ?? { name: item.url ?? item.id, page: none, note: null }
  }
}
