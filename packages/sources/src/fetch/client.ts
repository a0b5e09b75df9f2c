/** The fetcher: an address in, bytes out, politely. */
import { randomInt } from 'node:crypto'
import { machineClock } from '../clock.ts'
import { fetchable } from './address.ts'
import { FetchError } from './error.ts'
import { type Answer, lineWith } from './exchange.ts'
import { brokeBeforeAnswer, failure } from './failure.ts'
import { givenUp, Hosts, randomFrom } from './hosts.ts'
import { loginAddress } from './login.ts'
import { follow } from './redirects.ts'
import { namesWith } from './resolve.ts'
import { retryAfter } from './retry-after.ts'
import { Robots } from './robots.ts'
import { maxAgeOf, robotsFrom } from './robots-load.ts'
import { refusal } from './status.ts'
import type { Fetched, Fetcher, FetcherOptions, GetOptions } from './types.ts'
import { productOf, userAgent } from './user-agent.ts'

const PAGES = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
const MAX_BYTES = 32 << 20
const ROBOTS_TOGETHER = 50_000_000

/**
 * Makes a fetcher. It goes to nobody's private network (unless allowed), asks robots.txt, keeps pauses, and bounds bytes,
 * seconds and redirects.
 * @example
 * const fetcher = createFetcher({ contact: 'desk@paper.example' })
 * const { bytes, url } = await fetcher.get('https://news.example/story')
 * await fetcher.close()
 */
export function createFetcher(options: FetcherOptions = {}): Fetcher {
  const clock = options.clock ?? machineClock
  const allowPrivate = options.allowPrivate === true
  const names = namesWith(options)
  const agentName = options.userAgent ?? userAgent(options.contact)
  const line = lineWith(options, clock, agentName, names)
  const patienceMs = options.patienceMs ?? 60_000
  const hosts = new Hosts({
    clock,
    pauseMs: options.pauseMs ?? 500,
    patienceMs,
    random: randomFrom(options.seed ?? randomInt(2 ** 31)),
  })
  const maxRedirects = options.maxRedirects ?? 10
  const retries = options.retries ?? 2
  let closed = false

  /** One exchange in its turn; a connection that broke before any answer is tried once more. */
  const once = (url: URL, ask: Parameters<typeof line.ask>[1], pause: boolean): Promise<Answer> =>
    hosts.turn(
      url,
      async () => {
        if (closed) throw givenUp(url.href)
        try {
          return await line.ask(url, ask)
        } catch (error) {
          if (!brokeBeforeAnswer(error)) throw failure(error, url.href)
        }
        return await line.ask(url, ask).catch((error) => {
          throw failure(error, url.href)
        })
      },
      { signal: ask.signal, pause },
    )

  const robots =
    options.robots === false
      ? null
      : new Robots(
          clock,
          options.robotsBytes ?? ROBOTS_TOGETHER,
          productOf(agentName),
          robotsFrom({ once, hosts, allowPrivate, clock }),
        )

  /** One address, asked again where it says “later” and later is soon. */
  const patiently = async (url: URL, get: GetOptions, cookie: string | null): Promise<Answer> => {
    if (robots) hosts.setDelay(url, await robots.check(url, get.signal))
    const headers: Record<string, string> = { accept: get.accept ?? PAGES, 'accept-language': 'en' }
    if (get.etag) headers['if-none-match'] = get.etag
    if (get.lastModified) headers['if-modified-since'] = get.lastModified
    if (cookie !== null) headers.cookie = cookie
    const ask = { headers, maxBytes: get.maxBytes ?? options.maxBytes ?? MAX_BYTES, signal: get.signal }
    for (let tries = 0; ; tries++) {
      const answer = await once(url, ask, true)
      const again = answer.status === 429 || answer.status >= 500
      if (!again) {
        hosts.welcomed(url)
        return answer
      }
      const wait = hosts.refused(url, retryAfter(answer.header('retry-after'), clock.now()))
      if (tries >= retries || wait > patienceMs) throw refusal(answer.status, url.href, answer.header, wait)
    }
  }

  return {
    async get(asked: string, get: GetOptions = {}): Promise<Fetched> {
      if (closed) throw givenUp(asked)
      const first = fetchable(asked, allowPrivate)
      const { url, answer, redirects } = await follow(first, {
        ask: (at, cookie) => patiently(at, get, cookie),
        next: (address, base) => fetchable(address, allowPrivate, base),
        most: maxRedirects,
      })
      const wait = retryAfter(answer.header('retry-after'), clock.now())
      const no = answer.status === 304 ? null : refusal(answer.status, url.href, answer.header, wait)
      if (no) throw no
      if (redirects.length > 0 && loginAddress(url) && !loginAddress(first))
        throw new FetchError(
          'R6022',
          `${asked} leads to a login page, ${url.href}: open it where you are logged in, save it and read the file`,
          {
            url: url.href,
            status: answer.status,
          },
        )
      if (answer.status === 304 && !get.etag && !get.lastModified)
        throw new FetchError('R6021', `${url.href} was answered with “not modified”, though nobody asked: try later`, {
          url: url.href,
        })
      const permanent = redirects.length > 0 && redirects.every(({ status }) => status === 301 || status === 308)
      return {
        url: url.href,
        asked,
        redirects,
        status: answer.status,
        notModified: answer.status === 304,
        contentType: answer.header('content-type') ?? null,
        bytes: answer.bytes,
        etag: answer.header('etag') ?? null,
        lastModified: answer.header('last-modified') ?? null,
        retryAfter: wait,
        freshFor: maxAgeOf(answer.header('cache-control')),
        retrieved: answer.retrieved,
        permanentUrl: permanent ? url.href : null,
      }
    },
    async close() {
      closed = true
      names.close()
      await line.close()
    },
  }
}
