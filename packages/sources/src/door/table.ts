/** What is done with each kind that comes in. A new kind is a row here and a file of its own. */
import { type Page, ReadoutError } from '@readout/core'
import type { Fetcher } from '../fetch/index.ts'
import type { Arrival, Raw } from '../raw.ts'
import { type Kind, kindOf } from './kind.ts'
import { type PageWish, pageOf } from './page.ts'

/** What the kinds share in one run. */
export interface Door {
  readonly wish: PageWish
  /** Hears what a person should know and belongs to no page. */
  readonly say: (line: string) => void
  /** The run's fetcher, made when it is first asked for. */
  readonly fetcher: () => Promise<Fetcher>
  /** Addresses that feeds and sitemaps of this run have named so far: none is fetched twice. */
  readonly named: Set<string>
  /** Articles that were read from addresses of this run, by their own address, with what they were called. */
  readonly read: Map<string, string>
}

type Unpack = (raw: Raw, door: Door) => AsyncGenerator<Arrival>

/** A document that is one page. */
const one = (load: () => Promise<(raw: Raw) => Promise<Page>>): Unpack =>
  async function* (raw, { wish }) {
    const page = await (await load())(raw)
    const note = page.gaps?.map((g) => g.note).join('; ') || null
    yield wishedFor({ name: raw.name, page, note }, wish)
  }

const TABLE: { readonly [kind in Kind]?: Unpack } = {
  page: async function* (raw, { wish }) {
    yield pageOf(raw, wish)
  },
  mhtml: one(async () => (await import('../documents/index.ts')).mhtml),
  pdf: one(async () => (await import('../documents/index.ts')).pdf),
  docx: one(async () => (await import('../documents/index.ts')).docx),
  mail: one(async () => (await import('../documents/index.ts')).mail),
  feed: async function* (raw, door) {
    yield* (await import('./lists.ts')).feed(raw, door)
  },
  opml: async function* (raw, door) {
    yield* (await import('./lists.ts')).opml(raw, door)
  },
  sitemap: async function* (raw, door) {
    yield* (await import('./lists.ts')).sitemap(raw, door)
  },
}
/** What leads elsewhere is not followed out of an archive or a mail: that has what it has. */
const LEADS_ELSEWHERE: ReadonlySet<Kind> = new Set(['feed', 'opml', 'sitemap'])

/** The pages of one document, whatever it is. Never throws: what cannot be unpacked is an arrival that says so. */
export async function* arrivals(raw: Raw, door: Door): AsyncGenerator<Arrival> {
  try {
    const kind = kindOf(raw.bytes, raw)
    // an archive comes as a stream; one within something else is refused by the page room
    const plain = kind === 'warc' || (raw.container !== undefined && LEADS_ELSEWHERE.has(kind))
    yield* (TABLE[plain ? 'page' : kind] ?? TABLE.page!)(raw, door)
  } catch (error) {
    yield failed(raw.name, error)
  }
}

/** The one page that a document is. What holds many is handed on as it stands: the reader refuses it by its name. */
export async function onePage(raw: Raw, wish: PageWish): Promise<Arrival & { readonly page: Page }> {
  const kind = kindOf(raw.bytes, raw)
  const unpack = LEADS_ELSEWHERE.has(kind) ? TABLE.page! : (TABLE[kind] ?? TABLE.page!)
  const door: Door = {
    wish,
    say: () => {},
    fetcher: () => Promise.reject(new Error('nothing is fetched for one document')),
    named: new Set(),
    read: new Map(),
  }
  for await (const arrival of unpack(raw, door)) {
    if (arrival.page instanceof ReadoutError) throw arrival.page
    return { ...arrival, page: arrival.page }
  }
  throw new ReadoutError('R1001', `${raw.name} is empty: give the text of an article`)
}

/** An error as an arrival; what is no ReadoutError is a fault of ours, R6409. */
export function failed(name: string, error: unknown): Arrival {
  if (error instanceof ReadoutError) return { name, page: error, note: null }
  const { message } = error as Error
  const fault = `${name} could not be unpacked (${message}): this is a fault in Readout, please report it with the input`
  return { name, page: new ReadoutError('R6409', fault, { cause: error }), note: null }
}

/** What whoever gave a page says of it outranks what its container says. */
export function wishedFor(arrival: Arrival, { url, published }: PageWish): Arrival {
  const { page } = arrival
  if (page instanceof ReadoutError || (url === undefined && published === undefined)) return arrival
  const said = { ...(url === undefined ? {} : { url }), ...(published === undefined ? {} : { published }) }
  return { ...arrival, page: { ...page, ...said } }
}
