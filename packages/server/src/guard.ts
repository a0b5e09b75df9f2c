/**
 * What stands before every page. The server has no password: whoever reaches it reads the archive, so only this
 * machine's own browser may, and no page of another site through it.
 */
import { ReadoutError } from '@readout/core'
import type { MiddlewareHandler } from 'hono'

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]', '::1'])

export const isLoopback = (host: string) => LOOPBACK.has(host.toLowerCase()) || /^127(?:\.\d{1,3}){3}$/.test(host)

/** The name in a Host header, without its port. */
const nameOf = (host: string) => host.replace(/:\d*$/, '')

/** Refuses requests under a name that is not this machine's own (DNS rebinding): R4006. */
export const ownHost: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? new URL(c.req.url).host
  if (!isLoopback(nameOf(host)))
    throw new ReadoutError('R4006', `“${host.slice(0, 80)}” is not this machine’s own name: use localhost`)
  await next()
}

/**
 * Refuses what a page of another site sends (R4005). Browsers say where a form stands, in Sec-Fetch-Site or at least
 * in Origin; a request that says neither comes from no browser.
 */
export const ownForms: MiddlewareHandler = async (c, next) => {
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
    const site = c.req.header('sec-fetch-site')
    const origin = c.req.header('origin')
    const host = c.req.header('host') ?? new URL(c.req.url).host
    const own = site !== undefined ? site === 'same-origin' : origin === undefined || origin === `http://${host}`
    if (!own) throw new ReadoutError('R4005', 'the form came from another site: send it from the start page')
  }
  await next()
}

const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  // not no-referrer: with it browsers send the Origin of our own form as "null"
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
}

/** Headers of every answer: nothing from elsewhere, no inline script, no frames. */
export const secureHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value)
  // an address has a page and data: what is kept of one is no answer to who wants the other
  c.res.headers.append('Vary', 'Accept')
  if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-cache')
}
