/**
 * Addresses that people give to be read: fetched through the guard of the sources, within bounds of size, time and redirects, and let
 * go when whoever asked has gone.
 */
import { type Page, ReadoutError } from '@readout/core'
import type { Came, Fetcher } from '@readout/sources'

export interface AddressOptions {
  /** Lets private and loopback addresses through: where the pages to be read stand on one's own network. */
  readonly allowPrivate?: boolean | undefined
  /** The longest that one address may take with all its pages, in milliseconds; a minute unless told. */
  readonly fetchLimit?: number | undefined
}

const FETCH_LIMIT = 60_000
/** One exchange may take this long, and one answer be this large. */
const BOUNDS = { timeoutMs: 20_000, maxBytes: 10 << 20, maxRedirects: 5, patienceMs: 5_000, retries: 1 }
const PAGES = 10

export class Addresses {
  readonly #options: AddressOptions
  #fetcher: Promise<Fetcher> | null = null

  constructor(options: AddressOptions = {}) {
    this.#options = options
  }

  /**
   * The page at an address, and its bytes as they came.
   * @throws ReadoutError R6001 to R6026; docs/errors.md explains them
   */
  async read(
    address: string,
    wish: { readonly published?: string | undefined },
    signal: AbortSignal,
  ): Promise<{ page: Page; came: readonly Came[] }> {
    const { pageAt } = await import('@readout/sources/door')
    this.#fetcher ??= this.#open()
    const limit = this.#options.fetchLimit ?? FETCH_LIMIT
    const late = AbortSignal.timeout(limit)
    try {
      const both = AbortSignal.any([signal, late])
      const { page, came = [] } = await pageAt(address, {
        fetcher: await this.#fetcher,
        signal: both,
        maxPages: PAGES,
        ...wish,
      })
      return { page, came }
    } catch (error) {
      if (!late.aborted || signal.aborted) throw error
      const took = `${address.slice(0, 200)} took longer than ${limit / 1000} seconds with all that belongs to it`
      throw new ReadoutError('R6009', `${took}: save the page from a browser and send the file`, { cause: error })
    }
  }

  async #open(): Promise<Fetcher> {
    const { createFetcher } = await import('@readout/sources')
    return createFetcher({ ...BOUNDS, allowPrivate: this.#options.allowPrivate })
  }

  /** Ends what is under way. */
  async close(): Promise<void> {
    await (await this.#fetcher)?.close()
  }
}
