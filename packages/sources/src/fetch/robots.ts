/** robots.txt (RFC 9309): what a site lets programs fetch, asked once a day and kept. */
import type { Clock } from '../clock.ts'
import { FetchError } from './error.ts'
import { isAllowed, type Rules, rulesFor } from './robots-rules.ts'
import { inWords } from './status.ts'

/** What a site's robots.txt came to. */
export type RobotsAnswer =
  | { readonly kind: 'rules'; readonly text: string; readonly maxAge: number | null }
  | { readonly kind: 'none'; readonly maxAge: number | null }
  | { readonly kind: 'fault'; readonly error: FetchError }

type Load = (url: URL, signal: AbortSignal | undefined) => Promise<RobotsAnswer>

interface Entry {
  readonly rules: Rules | null
  readonly fault: FetchError | null
  readonly fetched: number
  until: number
  readonly size: number
}

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** RFC 9309: not to be kept longer than a day, unless it cannot be had. */
const LONGEST = DAY
const SHORTEST = 5 * 60_000
/** How long a site whose robots.txt cannot be had is left alone. */
const FAULT = 5 * 60_000
/** An old copy stands in for one that cannot be had so long. */
const STALE = 30 * DAY
/** What one rule takes in memory beside its own characters, and what a site takes (measured, rounded up). */
const PER_RULE = 150
const PER_SITE = 1500

/** Bytes of one robots.txt that are read: RFC 9309 wants 500 KiB at least. */
export const ROBOTS_BYTES = 512 * 1024

export class Robots {
  readonly #clock: Clock
  readonly #most: number
  readonly #product: string
  readonly #load: Load
  /** By origin, the one that was not asked for the longest time first. */
  readonly #entries = new Map<string, Entry>()
  readonly #loading = new Map<string, Promise<Entry>>()
  #size = 0

  /** `most`: bytes that all files may take together; `product`: the name that robots.txt files know us by. */
  constructor(clock: Clock, most: number, product: string, load: Load) {
    this.#clock = clock
    this.#most = most
    this.#product = product
    this.#load = load
  }

  /** Bytes that all kept files take, as counted against the bound. */
  get size(): number {
    return this.#size
  }

  /**
   * Passes where the site lets Readout fetch the address; gives the Crawl-delay in seconds.
   * @throws FetchError R6013 where it does not, R6014 where it cannot be told, or why its server cannot be reached
   */
  async check(url: URL, signal?: AbortSignal): Promise<number | undefined> {
    const entry = await this.#entryOf(url, signal)
    if (entry.fault) throw this.#faultOf(entry, url)
    if (entry.rules === null) return undefined
    if (!isAllowed(entry.rules.rules, url))
      throw new FetchError(
        'R6013',
        `${url.href} is not to be fetched by programs, says ${url.origin}/robots.txt: open it in a browser, save it and read the file`,
        { url: url.href },
      )
    return entry.rules.delay ?? undefined
  }

  #faultOf(entry: Entry, url: URL): FetchError {
    const fault = entry.fault!
    const wait = Math.max(entry.until - this.#clock.now(), 0)
    if (fault.status === null) return fault
    return new FetchError(
      'R6014',
      `${url.origin}/robots.txt cannot be had (${fault.status}), so nobody knows what may be fetched there: tried again in ${inWords(wait)}`,
      { url: url.href, status: fault.status, retryAfter: wait, cause: fault },
    )
  }

  async #entryOf(url: URL, signal: AbortSignal | undefined): Promise<Entry> {
    const origin = url.origin
    const known = this.#entries.get(origin)
    if (known && known.until > this.#clock.now()) {
      // to the end of the row: asked for last
      this.#entries.delete(origin)
      this.#entries.set(origin, known)
      return known
    }
    const under = this.#loading.get(origin)
    if (under)
      return under.catch((error: FetchError) => {
        // who asked first gave up; that stops nobody else
        if (error.code === 'R6023' && !signal?.aborted) return this.#entryOf(url, signal)
        throw error
      })
    const loading = this.#fresh(new URL('/robots.txt', origin), known, signal).finally(() =>
      this.#loading.delete(origin),
    )
    this.#loading.set(origin, loading)
    return loading
  }

  async #fresh(at: URL, old: Entry | undefined, signal: AbortSignal | undefined): Promise<Entry> {
    const answer = await this.#load(at, signal)
    const now = this.#clock.now()
    if (answer.kind === 'fault') {
      if (old?.fault === null && now - old.fetched < STALE) {
        old.until = now + FAULT
        return old
      }
      const wait = Math.min(Math.max(answer.error.retryAfter ?? 0, FAULT), DAY)
      return this.#keep(at.origin, {
        rules: null,
        fault: answer.error,
        fetched: now,
        until: now + wait,
        size: PER_SITE,
      })
    }
    const until = now + Math.min(Math.max(answer.maxAge ?? LONGEST, SHORTEST), LONGEST)
    if (answer.kind === 'none')
      return this.#keep(at.origin, { rules: null, fault: null, fetched: now, until, size: PER_SITE })
    const rules = rulesFor(answer.text, this.#product)
    const size = PER_SITE + rules.rules.reduce((sum, { pattern }) => sum + pattern.length + PER_RULE, 0)
    return this.#keep(at.origin, { rules, fault: null, fetched: now, until, size })
  }

  #keep(origin: string, entry: Entry): Entry {
    this.#size -= this.#entries.get(origin)?.size ?? 0
    this.#entries.delete(origin)
    this.#entries.set(origin, entry)
    this.#size += entry.size
    for (const [key, oldest] of this.#entries) {
      if (this.#size <= this.#most) break
      if (key === origin) continue
      this.#entries.delete(key)
      this.#size -= oldest.size
    }
    return entry
  }
}
