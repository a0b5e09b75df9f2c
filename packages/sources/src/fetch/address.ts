/** What may be asked for at all, seen from the address alone. */
import { isIP } from 'node:net'
import { FetchError } from './error.ts'
import { forbiddenAddress } from './ranges.ts'

/** Ports that browsers never ask pages from: other protocols listen there (the Fetch standard's list). */
const BAD_PORTS = new Set(
  (
    '0 1 7 9 11 13 15 17 19 20 21 22 23 25 37 42 43 53 69 77 79 87 95 101 102 103 104 109 110 111 113 115 117 119 123 135 137 139 ' +
    '143 161 179 389 427 465 512 513 514 515 526 530 531 532 540 548 554 556 563 587 601 636 989 990 993 995 1719 1720 1723 2049 ' +
    '3659 4045 4190 5060 5061 6000 6566 6665 6666 6667 6668 6669 6679 6697 10080'
  )
    .split(' ')
    .map(Number),
)

/** Names that never lead outside (RFC 6761, RFC 6762, RFC 8375, ICANN's “internal”). */
const INSIDE = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|private|corp|lan|home|home\.arpa)$/

/** Far beyond any article's address; what is longer is an attack or a slip. */
const LONGEST = 4096

const CUT = 120
/** An address without a name and password, be it well-formed or not. */
export const bareAddress = (address: string): string => address.replace(/^([^/?#]*[/\\]{2})[^/\\?#]*@/, '$1')

/** An address as messages show it: bare, and not too long. */
export function shown(address: string): string {
  const bare = bareAddress(address)
  return bare.length > CUT ? `${bare.slice(0, CUT)}…` : bare
}

/** Host of an address as a name server or a socket wants it: no brackets, no dot at its end. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '').replace(/\.+$/, '')

/** Whether a name can lead to nothing but one's own machine or network. */
export const isInsideName = (host: string): boolean => INSIDE.test(host)

/**
 * Reads an address, fragment left out, and says what forbids to fetch it. Decimal, octal, hexadecimal and short forms of
 * IPv4 are read as the URL standard reads them, before they are judged.
 * @throws FetchError R6001 (no address, not http or https), R6002 (credentials), R6003 (private address), R6004 (port)
 */
export function fetchable(address: string, allowPrivate: boolean, base?: string): URL {
  const said = shown(address)
  const refuse = (code: string, message: string): never => {
    throw new FetchError(code, message, { url: said })
  }
  if (address.length > LONGEST) refuse('R6001', `${said} is too long for an address (${address.length} characters)`)
  if (!URL.canParse(address, base))
    return refuse('R6001', `${said} is no address: give one such as https://news.example/story`)
  const url = new URL(address, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    refuse('R6001', `${said} is an address of “${url.protocol}”: only http: and https: are fetched`)
  if (url.username !== '' || url.password !== '')
    refuse(
      'R6002',
      `${said} was given with a name or password in it, which would end up in records and logs: leave them out`,
    )
  if (url.port !== '' && BAD_PORTS.has(Number(url.port)))
    refuse(
      'R6004',
      `${said} names port ${url.port}, where other services than web servers listen: browsers refuse it too`,
    )
  url.hash = ''
  const host = hostOf(url)
  const wrong = isIP(host) !== 0 ? forbiddenAddress(host, allowPrivate) : null
  if (wrong !== null) throw guarded(url.href, host, wrong)
  if (!allowPrivate && isInsideName(host))
    refuse(
      'R6003',
      `${said} is a name of one’s own machine or network, which is not fetched from: allow it with --allow-private`,
    )
  return url
}

/** The guard's refusal. */
export const guarded = (url: string, at: string, wrong: string): FetchError =>
  new FetchError(
    'R6003',
    `${shown(url)} leads to ${at}, ${wrong}: only the public internet is fetched from, unless --allow-private lets private addresses through`,
    { url },
  )
