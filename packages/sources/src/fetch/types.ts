import type { promises as dns } from 'node:dns'
import type { Clock } from '../clock.ts'

/** One step of a redirected fetch. */
export interface Redirect {
  readonly from: string
  readonly to: string
  /** 301, 302, 303, 307 or 308. */
  readonly status: number
}

/** What a server gave for an address. */
export interface Fetched {
  /** Where the bytes came from at last, without a fragment. */
  readonly url: string
  /** The address as it was asked for. */
  readonly asked: string
  readonly redirects: readonly Redirect[]
  /** Such as 200; every status that says “no” is thrown as an error instead. */
  readonly status: number
  /** True for 304: nothing has changed since the `etag` or date that was sent along; `bytes` is empty. */
  readonly notModified: boolean
  /** The header Content-Type as sent; null where there is none. */
  readonly contentType: string | null
  /** The body, content encodings undone; never more than `maxBytes`. */
  readonly bytes: Uint8Array
  readonly etag: string | null
  readonly lastModified: string | null
  /** Milliseconds that the server asks to wait before the next request; null where it does not. */
  readonly retryAfter: number | null
  /** Milliseconds for which nothing new is to be expected, as Cache-Control says; null where it does not. */
  readonly freshFor: number | null
  /** When it was fetched, ISO 8601. */
  readonly retrieved: string
  /** The address to ask next time, where every redirect was a permanent one (301, 308); else null. */
  readonly permanentUrl: string | null
}

export interface GetOptions {
  /** Of the last answer: where nothing has changed the server says 304 and sends no body. */
  readonly etag?: string | null | undefined
  readonly lastModified?: string | null | undefined
  /** The header Accept; pages of HTML first where it is not given. */
  readonly accept?: string | undefined
  /** Decoded bytes of this one answer at most; the fetcher's own bound where not given. */
  readonly maxBytes?: number | undefined
  readonly signal?: AbortSignal | undefined
}

/** What keeps an exchange, such as the writer of a web archive. */
export interface ExchangeKeeper {
  exchange(kept: {
    readonly url: string
    /** Request line and header fields, lines ended by CR LF, without the empty line. */
    readonly requestHeaders: string
    /** Status line and header fields, lines ended by CR LF, without the empty line. */
    readonly responseHead: string
    /** The body as it was sent, content encodings kept, chunks joined. */
    readonly body: Uint8Array
    /** ISO 8601. */
    readonly retrieved: string
    readonly ip?: string | undefined
  }): Promise<void> | void
}

export interface FetcherOptions {
  /** Pauses and back-offs run by this clock; time limits of sockets run by the machine's own. */
  readonly clock?: Clock | undefined
  /** Lets private and loopback addresses through. Multicast, unspecified and metadata addresses stay forbidden. */
  readonly allowPrivate?: boolean | undefined
  /** The header User-Agent; `Readout/VERSION (+home; contact)` where not given. */
  readonly userAgent?: string | undefined
  /** How to reach who runs this: an address of mail or of a page; READOUT_CONTACT of the environment where not given. */
  readonly contact?: string | undefined
  /** Keeps every exchange, robots.txt and redirects included. */
  readonly warc?: ExchangeKeeper | undefined
  /** Milliseconds for one exchange, from the look-up of the name to the last byte; 30,000 where not given. */
  readonly timeoutMs?: number | undefined
  /** Bytes of one body, decoded, at most; 32 MiB where not given. */
  readonly maxBytes?: number | undefined
  /** Exchanges with all hosts together at one time; 16 where not given. */
  readonly concurrency?: number | undefined
  /** Redirects of one fetch at most; 10 where not given. */
  readonly maxRedirects?: number | undefined
  /** Milliseconds between two requests to one host; 500 where not given. A longer Crawl-delay of its robots.txt counts. */
  readonly pauseMs?: number | undefined
  /** Milliseconds that a fetch waits at most where a host wants to be left alone; 60,000 where not given. Beyond, it fails at once. */
  readonly patienceMs?: number | undefined
  /** How often a fetch is tried again after 429 and 5xx, within its patience; 2 where not given. */
  readonly retries?: number | undefined
  /** False asks no robots.txt: for addresses of one's own. */
  readonly robots?: boolean | undefined
  /** Bytes that all robots.txt kept may take together; 50 MB where not given. */
  readonly robotsBytes?: number | undefined
  /** Where the jitter of back-offs begins; random where not given. */
  readonly seed?: number | undefined
  /** Looks names up; the machine's name servers where not given. */
  readonly resolver?: Pick<dns.Resolver, 'resolve4' | 'resolve6'> | undefined
  /** Certificates, PEM, trusted in place of the well-known ones. */
  readonly ca?: string | readonly string[] | undefined
}

export interface Fetcher {
  /**
   * Fetches an address: politely, one request a host at a time, and never from a private network unless that is allowed.
   * @throws FetchError R6001 to R6022, each in one line; docs/errors.md explains them
   * @example (await fetcher.get('https://news.example/story')).bytes
   */
  get(url: string, options?: GetOptions): Promise<Fetched>
  /** Ends all connections; what is under way fails. */
  close(): Promise<void>
}
