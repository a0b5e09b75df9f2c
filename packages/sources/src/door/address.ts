/** An address: fetched once, and then whatever its bytes are. */
import { ReadoutError } from '@readout/core'
import { addressKey } from '../feeds/address.ts'
import type { Arrival, Raw } from '../raw.ts'
import { fromArchive } from './archive.ts'
import { kindOf } from './kind.ts'
import { arrivals, type Door, failed, wishedFor } from './table.ts'
import { beginning, unpacked } from './unpack.ts'

/** True for an address that is fetched. */
export const isAddress = (source: string): boolean => /^https?:\/\//i.test(source)

/** The pages at an address: an article with the pages on which it goes on, or all that a feed, an archive or a document holds. */
export async function* fromAddress(address: string, door: Door): AsyncGenerator<Arrival> {
  try {
    const fetcher = await door.fetcher()
    const fetched = await fetcher.get(address)
    if (Buffer.from(beginning(fetched.bytes).subarray(0, 5)).toString('latin1') === 'WARC/')
      return yield* fromArchive(oneChunk(fetched.bytes), address, door, door.say)
    const bytes = await unpacked(fetched.bytes, new URL(fetched.url).pathname)
    const { url, retrieved, contentType } = fetched
    const raw: Raw = { name: address, bytes, contentType, url, retrieved }
    if (kindOf(bytes, raw) !== 'page') return yield* arrivals(raw, door)
    const { storyFrom } = await import('../fetch/index.ts')
    const arrival = await storyFrom(fetcher, { ...fetched, bytes })
    // the print page, the AMP page and the article itself lead to one
    const own = arrival.page instanceof ReadoutError || !arrival.page.url ? null : addressKey(arrival.page.url)
    const before = own === null ? undefined : door.read.get(own)
    if (before !== undefined) return door.say(`${address} is the same article as ${before}, and is read once`)
    if (own !== null) door.read.set(own, address)
    yield wishedFor(new URL(fetched.url).pathname === '/' ? await withFeed(arrival) : arrival, door.wish)
  } catch (error) {
    yield failed(address, error)
  }
}

/** A front page is rarely what somebody wants read: where its feed is, is said. */
async function withFeed(arrival: Arrival): Promise<Arrival> {
  const { page } = arrival
  if (page instanceof ReadoutError || page.html === undefined || !page.url) return arrival
  const { feedsIn } = await import('../feeds/index.ts')
  const [feed] = feedsIn(page.html, page.url)
  if (feed === undefined) return arrival
  const note = `a front page; what it links to is in its feed, ${feed.url}`
  return { ...arrival, note: [arrival.note, note].filter((n) => n !== null).join('; ') }
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
