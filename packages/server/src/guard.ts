/**
 * What stands before every page. Whoever reaches the server reads the archive, so unless it is told to serve others only this
 * machine's own browser may, and no page of another site through it either way.
 */
import { ReadoutError } from '@readout/core'
import type { Context, MiddlewareHandler } from 'hono'

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]', '::1'])

export const isLoopback = (host: string) =>
  LOOPBACK.has(host.toLowerCase()) ||
  (/^127(?:\.\d{1,3}){3}$/.test(host) && host.split('.').every((part) => Number(part) <= 255))

/** The name in a Host header, without its port; empty where the port is none. */
function nameOf(host: string): string {
  const [, name = '', port = ''] = /^(.*?)(?::(\d{1,5}))?$/.exec(host) ?? []
  return Number(port) <= 65_535 ? name : ''
}

/** Names under which others than this machine may ask, in small letters. */
export type Names = ReadonlySet<string>
const NO_NAMES: Names = new Set()

/** A name or an address as a Host header has it. */
export const isHostName = (name: string) => /^(?:[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\[[0-9a-f:.]+\])$/i.test(name)

/** The error for a Host header that is neither this machine's own name nor one it was told of, or null: R4006. */
export const hostFault = (host: string, names: Names = NO_NAMES): ReadoutError | null =>
  isLoopback(nameOf(host)) || names.has(nameOf(host).toLowerCase())
    ? null
    : new ReadoutError('R4006', `“${host.slice(0, 80)}” is not this machine’s own name: use localhost`)

/** Refuses requests under a name that is not this machine's own (DNS rebinding): R4006. */
export const ownHost =
  (names: Names = NO_NAMES): MiddlewareHandler =>
  async (c, next) => {
    const fault = hostFault(c.req.header('host') ?? new URL(c.req.url).host, names)
    if (fault) throw fault
    await next()
  }

/**
 * Refuses what a page of another site sends (R4005). Browsers say where a form stands, in Sec-Fetch-Site or at least
 * in Origin; a request that says neither comes from no browser.
 */
export const ownForms: MiddlewareHandler = async (c, next) => {
  if (!isReading(c)) {
    const site = c.req.header('sec-fetch-site')
    const own = site !== undefined ? site === 'same-origin' : fromOwnOrigin(c)
    if (!own) throw new ReadoutError('R4005', 'the form came from another site: send it from the start page')
  }
  await next()
}

/**
 * Refuses what a page of another site asks for behind the reader's back (R4009): it could not see the answer, but time it, and so
 * learn what the archive holds. A link that the reader follows is a navigation to a document, and welcome; frames, images, scripts,
 * fetches and pages fetched ahead are not. Refused before the archive is asked, so that every answer takes the same time.
 */
export const ownEyes: MiddlewareHandler = async (c, next) => {
  if (isReading(c)) {
    const site = c.req.header('sec-fetch-site')
    const own = site !== undefined ? site === 'same-origin' || site === 'none' || isVisit(c) : fromOwnOrigin(c)
    if (!own)
      throw new ReadoutError('R4009', 'a page of another site asked for this: open the address in the browser yourself')
  }
  await next()
}

const isReading = (c: Context) => c.req.method === 'GET' || c.req.method === 'HEAD'

/** True for a page opened in a tab, where the reader sees it. */
const isVisit = (c: Context) =>
  c.req.header('sec-fetch-mode') === 'navigate' &&
  c.req.header('sec-fetch-dest') === 'document' &&
  c.req.header('sec-purpose') === undefined

/** Old browsers say nothing but Origin, and that not always; what says neither comes from no browser. */
function fromOwnOrigin(c: Context): boolean {
  const origin = c.req.header('origin')
  const host = c.req.header('host') ?? new URL(c.req.url).host
  // a proxy in front may speak https
  return origin === undefined || origin === `http://${host}` || origin === `https://${host}`
}

/** Headers of every answer: nothing from elsewhere, no inline script, no frames. */
export const SECURE_HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  // not no-referrer: with it browsers send the Origin of our own form as "null"
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
}

export const secureHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  for (const [name, value] of Object.entries(SECURE_HEADERS)) c.res.headers.set(name, value)
  // an address has a page and data: what is kept of one is no answer to who wants the other
  c.res.headers.append('Vary', 'Accept')
  if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-cache')
}
