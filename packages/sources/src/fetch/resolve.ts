/** Names to addresses, each judged before anybody connects to it. */
import { promises as dns, type LookupAddress } from 'node:dns'
import { isIP } from 'node:net'
import { guarded, isInsideName } from './address.ts'
import { FetchError } from './error.ts'
import { forbiddenAddress } from './ranges.ts'
import type { FetcherOptions } from './types.ts'

type Resolver = NonNullable<FetcherOptions['resolver']>

/** How long the second family is waited for once the first has answered, ms of the machine. */
const GRACE = 250
/** Addresses of one family that are tried at most. */
const MOST = 4
const UNKNOWN = new Set(['ENOTFOUND', 'ENODATA', 'ENONAME'])

export interface Names {
  /**
   * All addresses of a name, judged. One that is not of the public internet spoils the name: that is how a name is
   * turned against its asker.
   * @throws FetchError R6003, R6005, R6006
   */
  addresses(host: string, url: string): Promise<LookupAddress[]>
  close(): void
}

/**
 * Looks names up with a resolver of one's own, which a silent name server does not bring to a halt as it does the
 * machine's `getaddrinfo` (four look-ups that hang stop all work with files). Names that only the machine's hosts file
 * has are asked there afterwards.
 */
export function namesWith(options: Pick<FetcherOptions, 'resolver' | 'allowPrivate'>): Names {
  const fresh = () => new dns.Resolver({ timeout: 3000, tries: 3 })
  let own = options.resolver === undefined ? fresh() : null
  const allowPrivate = options.allowPrivate === true
  const find = async (host: string, url: string): Promise<LookupAddress[]> => {
    if (isIP(host)) return [{ address: host, family: isIP(host) }]
    if (allowPrivate && /(?:^|\.)localhost$/.test(host)) return [{ address: '127.0.0.1', family: 4 }]
    const { found, fault } = await both(options.resolver ?? own!, host)
    if (found.length > 0) return found
    if (own !== null && (UNKNOWN.has(fault ?? '') || isInsideName(host))) {
      const listed = await dns.lookup(host, { all: true }).catch(() => [])
      if (listed.length > 0) return listed
    }
    if (fault === null || UNKNOWN.has(fault))
      throw new FetchError('R6005', `${host} is not known to the name server: check the spelling of the address`, {
        url,
      })
    // a machine that has moved to another network has other name servers
    if (own !== null) own = fresh()
    throw new FetchError(
      'R6006',
      `the name server gave no answer for ${host} (${fault}): check the connection, or try later`,
      { url },
    )
  }
  return {
    async addresses(host, url) {
      const all = await find(host, url)
      for (const { address } of all) {
        const wrong = forbiddenAddress(address, allowPrivate)
        if (wrong !== null) throw guarded(url, address, wrong)
      }
      return [
        ...all.filter(({ family }) => family === 4).slice(0, MOST),
        ...all.filter(({ family }) => family === 6).slice(0, MOST),
      ]
    },
    close: () => own?.cancel(),
  }
}

/** Both families at once; where one has answered, the other gets only a short while more. */
function both(resolver: Resolver, host: string): Promise<{ found: LookupAddress[]; fault: string | null }> {
  return new Promise((done) => {
    const found: LookupAddress[] = []
    let fault: string | null = null
    let open = 2
    let timer: ReturnType<typeof setTimeout> | undefined
    const end = () => {
      clearTimeout(timer)
      done({ found: found.sort((a, b) => a.family - b.family), fault })
    }
    const ask = (answer: Promise<string[]>, family: number) =>
      answer
        .then(
          (list) => void found.push(...list.map((address) => ({ address, family }))),
          (error: NodeJS.ErrnoException) => {
            const code = error.code ?? 'unknown'
            // “no record of this family” says less than a failure does
            if (fault === null || UNKNOWN.has(fault)) fault = code
          },
        )
        .then(() => {
          open -= 1
          if (open === 0) end()
          else if (found.length > 0) timer = setTimeout(end, GRACE)
        })
    ask(resolver.resolve4(host), 4)
    ask(resolver.resolve6(host), 6)
  })
}
