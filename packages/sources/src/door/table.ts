/** What is done with each kind that comes in. A new kind is a row here and a file of its own. */
import { type Page, ReadoutError } from '@readout/core'
import type { Arrival, Raw } from '../raw.ts'
import { type Kind, kindOf } from './kind.ts'
import { type PageWish, pageOf } from './page.ts'

/** What the kinds share in one run. */
export interface Door {
  readonly wish: PageWish
}

type Unpack = (raw: Raw, door: Door) => AsyncGenerator<Arrival>

const TABLE: { readonly [kind in Kind]?: Unpack } = {
  page: async function* (raw, { wish }) {
    yield pageOf(raw, wish)
  },
}

/** The pages of one document, whatever it is. Never throws: what cannot be unpacked is an arrival that says so. */
export async function* arrivals(raw: Raw, door: Door): AsyncGenerator<Arrival> {
  try {
    yield* (TABLE[kindOf(raw.bytes, raw)] ?? TABLE.page!)(raw, door)
  } catch (error) {
    yield failed(raw.name, error)
  }
}

/** An error as an arrival; what is no ReadoutError is a fault of ours, R6409. */
export function failed(name: string, error: unknown): Arrival {
  if (error instanceof ReadoutError) return { name, page: error, note: null }
  const { message } = error as Error
  const fault = `${name} could not be unpacked (${message}): this is a fault in Readout, please report it with the input`
  return { name, page: new ReadoutError('R6409', fault, { cause: error }), note: null }
}

/** What whoever gave a page says of it outranks what its container says. */
export const wished = (page: Page, { url, published }: PageWish): Page => ({
  ...page,
  ...(url === undefined ? {} : { url }),
  ...(published === undefined ? {} : { published }),
})
