/** One request a host at a time, with pauses between, and left alone where it says so. */
import type { Clock } from '../clock.ts'
import { FetchError } from './error.ts'
import { inWords } from './status.ts'

export interface Pace {
  readonly clock: Clock
  readonly pauseMs: number
  readonly patienceMs: number
  /** Next number from 0 to 1. */
  readonly random: () => number
}

interface Host {
  /** Ends when the last in the queue has ended. */
  tail: Promise<void>
  waiting: number
  /** When the last request ended. */
  last: number
  /** Pause of its robots.txt, ms. */
  delay: number
  /** Left alone until then. */
  until: number
  /** Answers 429 and 5xx in a row. */
  failures: number
}

const FIRST_BACKOFF = 2000
const LONGEST_BACKOFF = 30 * 60_000
/** A Crawl-delay beyond this would bring everything to a halt, ms. */
export const LONGEST_DELAY = 60_000
const MANY_HOSTS = 10_000

/** Whom a server's patience belongs to: http and https of one name are one. */
export const hostKey = (url: URL): string => (url.port === '' ? url.hostname : url.host)

export class Hosts {
  readonly #pace: Pace
  readonly #hosts = new Map<string, Host>()

  constructor(pace: Pace) {
    this.#pace = pace
  }

  /**
   * Runs a job when it is its turn at the host: after those before it, after the pause, after the time the host wants to be left alone.
   * @throws FetchError R6019 where that is longer than the patience, R6023 where the signal ends the waiting
   */
  async turn<T>(
    url: URL,
    job: () => Promise<T>,
    options: { signal?: AbortSignal | undefined; pause?: boolean } = {},
  ): Promise<T> {
    const { clock, pauseMs } = this.#pace
    const host = this.#host(hostKey(url))
    const before = host.tail
    let leave!: () => void
    host.tail = new Promise((done) => {
      leave = done
    })
    host.waiting += 1
    try {
      await untilAborted(before, options.signal)
      this.#stillWelcome(host, url)
      const due = options.pause === false ? host.until : Math.max(host.until, host.last + Math.max(pauseMs, host.delay))
      const wait = due - clock.now()
      if (wait > 0) await clock.sleep(wait, options.signal)
      if (options.signal?.aborted) throw givenUp(url.href)
      try {
        return await job()
      } finally {
        if (options.pause !== false) host.last = clock.now()
      }
    } finally {
      // who gives up while waiting must not let the next one in before those ahead have ended
      before.then(leave)
      host.waiting -= 1
    }
  }

  #stillWelcome(host: Host, url: URL): void {
    const wait = host.until - this.#pace.clock.now()
    if (wait > this.#pace.patienceMs)
      throw new FetchError('R6019', `${url.host} wants to be left alone for ${inWords(wait)}: not asked, try then`, {
        url: url.href,
        retryAfter: wait,
      })
  }

  /** The pause that the host's robots.txt asks for, in seconds. */
  setDelay(url: URL, seconds: number | undefined): void {
    const ms = seconds === undefined || !(seconds > 0) ? 0 : seconds * 1000
    this.#host(hostKey(url)).delay = Math.min(ms, LONGEST_DELAY)
  }

  /** An answer that says “too much” or “not now”: the host is left alone, each time twice as long. Gives the wait in ms. */
  refused(url: URL, asked: number | null): number {
    const host = this.#host(hostKey(url))
    const grown = Math.min(FIRST_BACKOFF * 2 ** Math.min(host.failures, 20), LONGEST_BACKOFF)
    host.failures += 1
    // from half to the whole of it, so that those who were sent away together do not come back together
    const wait = Math.max(asked ?? 0, Math.round(grown * (0.5 + this.#pace.random() / 2)))
    host.until = Math.max(host.until, this.#pace.clock.now() + wait)
    return wait
  }

  /** An answer of any other kind. */
  welcomed(url: URL): void {
    this.#host(hostKey(url)).failures = 0
  }

  #host(key: string): Host {
    const known = this.#hosts.get(key)
    if (known) return known
    if (this.#hosts.size >= MANY_HOSTS) this.#forget()
    const host: Host = {
      tail: Promise.resolve(),
      waiting: 0,
      last: Number.NEGATIVE_INFINITY,
      delay: 0,
      until: 0,
      failures: 0,
    }
    this.#hosts.set(key, host)
    return host
  }

  /** Hosts that are remembered. */
  get known(): number {
    return this.#hosts.size
  }

  /** Hosts that nothing has to be remembered of. */
  #forget(): void {
    const now = this.#pace.clock.now()
    for (const [key, host] of this.#hosts)
      if (host.waiting === 0 && host.until <= now && host.last + LONGEST_DELAY < now) this.#hosts.delete(key)
  }
}

export const givenUp = (url: string): FetchError =>
  new FetchError('R6023', `${url} was not fetched: stopped before`, { url })

function untilAborted(before: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (signal === undefined) return before
  return new Promise((done) => {
    if (signal.aborted) return done()
    const end = () => {
      signal.removeEventListener('abort', end)
      done()
    }
    signal.addEventListener('abort', end)
    before.then(end)
  })
}

/** A row of numbers from 0 to 1 that begins where it is told (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}
