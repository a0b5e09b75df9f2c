/** What the rooms of this package hand one another: bytes with where they came from, and pages ready to be read. */
import type { Container, Page, ReadoutError } from '@readout/core'

/** One document as it came in: unpacked of everything around it, but not yet decoded. */
export interface Raw {
  /** What to call it in messages: “story.html”, “crawl.warc.gz record 12”, an address. */
  readonly name: string
  readonly bytes: Uint8Array
  /** As a server or container says it, such as “text/html; charset=utf-8”; null where nobody does. Never believed against the bytes. */
  readonly contentType: string | null
  /** Address it was fetched from, after redirects; null where there is none. */
  readonly url: string | null
  /** When it was fetched, ISO 8601; null where that is not known. */
  readonly retrieved: string | null
  /** What it came out of; absent for a page that stood by itself. */
  readonly container?: Container | undefined
}

/** Bytes as they came, and what a server or container said of them. */
export type Came = Pick<Raw, 'bytes' | 'contentType'>

/** One input of the reading: a page, or in one line why there is none. */
export interface Arrival {
  /** What to call it in messages. */
  readonly name: string
  readonly page: Page | ReadoutError
  /** The bytes of the page and of each that goes on with it, as they came; absent where the page was made of something else. */
  readonly came?: readonly Came[] | undefined
  /** What a person should know of how it came in, such as how its bytes were decoded; null where there is nothing to say. */
  readonly note: string | null
  /** Bytes of the whole input up to and with this one, for progress; absent where that is not known. */
  readonly position?: number | undefined
  /** True for one of a source that may hold several, such as a folder, a feed or a web archive. */
  readonly several?: boolean | undefined
  /** The file of this machine that it came out of, by the name that leads there; absent where there is none. */
  readonly file?: string | undefined
}
