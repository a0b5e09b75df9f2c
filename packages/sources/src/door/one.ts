/** One document, for programs that read one at a time: bytes that somebody sends, or an address. What holds many is not followed. */
import { type Page, ReadoutError } from '@readout/core'
import type { Fetcher } from '../fetch/index.ts'
import type { Arrival, Raw } from '../raw.ts'
import { kindOf } from './kind.ts'
import type { PageWish } from './page.ts'
import { onePage, wishedFor } from './table.ts'
import { unpacked } from './unpack.ts'

export interface OneOptions extends PageWish {
  readonly fetcher: Fetcher
  /** Ends all that is under way for it. */
  readonly signal?: AbortSignal | undefined
  /** Pages of one story at most; 20 where not given. */
  readonly maxPages?: number | undefined
}

type One = Arrival & { readonly page: Page }

/**
 * The page that these bytes are, packed or not. A feed, a list or a web archive stays as it is, and the reader says what it is.
 * @throws ReadoutError R1002, R1006, and those of the documents
 * @example (await pageIn({ name: 'story.pdf', bytes, contentType: null, url: null, retrieved: null })).page
 */
export async function pageIn(raw: Raw, wish: PageWish = {}): Promise<One> {
  return onePage({ ...raw, bytes: await unpacked(raw.bytes, raw.name) }, wish)
}

/**
 * The page at an address, with those on which its story goes on.
 * @throws ReadoutError R60xx where it cannot be had
 */
export async function pageAt(address: string, { fetcher, signal, maxPages, ...wish }: OneOptions): Promise<One> {
  const fetched = await fetcher.get(address, { signal })
  const { url, retrieved, contentType } = fetched
  const bytes = await unpacked(fetched.bytes, new URL(url).pathname)
  const raw: Raw = { name: address, bytes, contentType, url, retrieved }
  if (kindOf(bytes, raw) !== 'page') return onePage(raw, wish)
  const { storyFrom } = await import('../fetch/index.ts')
  const arrival = wishedFor(await storyFrom(fetcher, { ...fetched, bytes }, { signal, maxPages }), wish)
  if (arrival.page instanceof ReadoutError) throw arrival.page
  return { ...arrival, page: arrival.page }
}
