/** The fetcher of one run, made when something is fetched first. */
import type { Fetcher } from '../fetch/index.ts'

export interface FetchWish {
  /** Lets private and loopback addresses through. */
  readonly allowPrivate?: boolean | undefined
  /** File of a web archive in which every exchange is kept. */
  readonly warc?: string | undefined
  /** How to reach who runs this, for the header User-Agent; READOUT_CONTACT of the environment where not given. */
  readonly contact?: string | undefined
}

export class Fetching {
  readonly #wish: FetchWish
  #made: Promise<{ fetcher: Fetcher; close: () => Promise<void> }> | null = null

  constructor(wish: FetchWish) {
    this.#wish = wish
  }

  /** Throws R6206 where the web archive cannot be written. */
  async fetcher(): Promise<Fetcher> {
    this.#made ??= make(this.#wish)
    return (await this.#made).fetcher
  }

  async close(): Promise<void> {
    await (await this.#made?.catch(() => null))?.close()
  }
}

async function make({ allowPrivate, warc: file, contact }: FetchWish) {
  const { createFetcher } = await import('../fetch/index.ts')
  const warc = file === undefined ? undefined : await (await import('../warc/index.ts')).createWarcWriter(file)
  const fetcher = createFetcher({ allowPrivate, warc, contact })
  return {
    fetcher,
    async close() {
      await fetcher.close()
      await warc?.close()
    },
  }
}
