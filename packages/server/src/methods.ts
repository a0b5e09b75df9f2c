/** What an address can be asked for: 405 with `Allow` for all else, and an answer to OPTIONS. */
import { ReadoutError } from '@readout/core'
import type { Context, Hono } from 'hono'

const ASKED = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** The methods that some page of the app answers at this path; HEAD is asked where GET is. */
export function methodsAt(app: Hono, path: string): string[] {
  const known = ASKED.filter((method) =>
    // what stands before every page answers no address of its own
    app.router.match(method, path)[0].some(([[, route]]) => route.method === method),
  )
  return known.flatMap((m) => (m === 'GET' ? ['GET', 'HEAD'] : [m]))
}

/** For an address that was asked in a way that it does not answer: OPTIONS is told the methods, all else is R4013. Null for an unknown address. */
export function wrongMethod(app: Hono, c: Context): Response | ReadoutError | null {
  const allowed = methodsAt(app, c.req.path)
  if (allowed.length === 0 || allowed.includes(c.req.method)) return null
  c.header('Allow', [...allowed, 'OPTIONS'].join(', '))
  if (c.req.method === 'OPTIONS') return c.body(null, 204)
  const word = c.req.method.slice(0, 20)
  return new ReadoutError(
    'R4013',
    `${word} is not answered at ${c.req.path.slice(0, 200)}: ask with ${allowed.join(' or ')}`,
  )
}
