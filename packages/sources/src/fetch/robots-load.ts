/** Gets a robots.txt: redirects followed within limits, and what its answer means (RFC 9309, section 2.3.1). */
import type { Clock } from '../clock.ts'
import { fetchable } from './address.ts'
import { FetchError } from './error.ts'
import type { Answer, Ask } from './exchange.ts'
import type { Hosts } from './hosts.ts'
import { follow } from './redirects.ts'
import { retryAfter } from './retry-after.ts'
import { ROBOTS_BYTES, type RobotsAnswer } from './robots.ts'

/** RFC 9309 wants five at least. */
const MOST_REDIRECTS = 5

interface Means {
  once(url: URL, ask: Ask, pause: boolean): Promise<Answer>
  readonly hosts: Hosts
  readonly allowPrivate: boolean
  readonly clock: Clock
}

export const robotsFrom =
  ({ once, hosts, allowPrivate, clock }: Means) =>
  async (url: URL, signal: AbortSignal | undefined): Promise<RobotsAnswer> => {
    const ask = { headers: { accept: 'text/plain,*/*;q=0.5' }, maxBytes: ROBOTS_BYTES, cut: true, signal }
    try {
      const { answer } = await follow(url, {
        ask: (at) => once(at, ask, false),
        next: (address, base) => fetchable(address, allowPrivate, base),
        most: MOST_REDIRECTS,
      })
      const { status, header, bytes } = answer
      if (status === 429 || status >= 500) {
        const wait = retryAfter(header('retry-after'), clock.now())
        if (wait !== null) hosts.refused(url, wait)
        return {
          kind: 'fault',
          error: new FetchError('R6014', `${url.href}: ${status}`, { url: url.href, status, retryAfter: wait }),
        }
      }
      const maxAge = maxAgeOf(header('cache-control'))
      if (status < 200 || status >= 300) return { kind: 'none', maxAge }
      const text = new TextDecoder().decode(bytes)
      const html = /^\s*</.test(text) || /^\s*(?:text\/html|application\/xhtml)/i.test(header('content-type') ?? '')
      // a page of the site in place of the file, often its “not found”
      if (html && !/^\s*user-agent\s*:/im.test(text)) return { kind: 'none', maxAge }
      return { kind: 'rules', text, maxAge }
    } catch (error) {
      if (!(error instanceof FetchError) || error.code === 'R6023') throw error
      // too many redirects, in a circle, or to where nobody may go: as if there were none
      if (/^R60(?:01|02|03|04|11|12)$/.test(error.code) && error.url !== url.href) return { kind: 'none', maxAge: null }
      if (error.code === 'R6011' || error.code === 'R6012') return { kind: 'none', maxAge: null }
      return { kind: 'fault', error }
    }
  }

/** Milliseconds for which Cache-Control lets an answer be used; null where it does not say. */
export function maxAgeOf(value: string | undefined): number | null {
  if (/(?:^|[,\s])no-(?:cache|store)\b/i.test(value ?? '')) return 0
  const seconds = /(?:^|[,\s])max-age\s*=\s*"?(\d{1,10})/i.exec(value ?? '')?.[1]
  return seconds === undefined ? null : Number(seconds) * 1000
}
