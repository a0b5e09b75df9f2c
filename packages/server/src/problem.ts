/** Errors as answers: a page for people, problem+json (RFC 9457) for programs. */
import { ReadoutError } from '@readout/core'
import type { Context } from 'hono'
import { errorPage } from './pages/note.ts'

const STATUS: { readonly [code: string]: 400 | 403 | 404 | 405 | 413 | 421 | 503 } = {
  R3004: 404,
  R3006: 503,
  R4003: 404,
  R4004: 413,
  R4005: 403,
  R4006: 421,
  R4007: 400,
  R4013: 405,
}

/** The HTTP status for an error: what is wrong with the input is 422, what is wrong with this machine 500. */
export const statusOf = (error: ReadoutError) => STATUS[error.code] ?? (error.code.startsWith('R1') ? 422 : 500)

/** True where a program asks: a .json address, or JSON wanted rather than a page, or JSON sent with no wish. */
export const wantsJson = (c: Context): boolean => {
  return c.req.path.endsWith('.json') || wishesJson(c)
}

/** The same by the request's headers alone, whatever its address: an id may end in .json. */
export const wishesJson = (c: Context): boolean => {
  const accept = c.req.header('accept') ?? ''
  const json = weight(accept, /^application\/(?:[\w.-]+\+)?json$/)
  const html = weight(accept, /^(?:text\/html|application\/xhtml\+xml)$/)
  if (json !== html) return json > html
  return json === 0 && (c.req.header('content-type') ?? '').startsWith('application/json')
}

/** How much a kind of answer is wanted by an Accept header (RFC 9110, 12.5.1), 0 where it is not named; ranges with a star name none. */
function weight(accept: string, kind: RegExp): number {
  let most = 0
  for (const part of accept.toLowerCase().split(',')) {
    const [type = '', ...parameters] = part.split(';').map((p) => p.trim())
    if (!kind.test(type)) continue
    const q = parameters.find((p) => p.startsWith('q='))
    most = Math.max(most, q === undefined ? 1 : Number(q.slice(2)) || 0)
  }
  return most
}

/** The answer to an error. What is no ReadoutError is a fault of ours: it is told to `log`, not to the browser. */
export function answer(c: Context, thrown: unknown, log: (error: unknown) => void): Response | Promise<Response> {
  if (!(thrown instanceof ReadoutError)) log(thrown)
  const error =
    thrown instanceof ReadoutError
      ? thrown
      : new ReadoutError('R4008', 'the server failed at this; nothing kept is lost, its own output has the details')
  const status = statusOf(error)
  if (wantsJson(c)) {
    const problem = {
      type: `/errors/${error.code}`,
      title: error.code,
      status,
      detail: error.message,
      code: error.code,
      instance: c.req.path,
    }
    return c.body(JSON.stringify(problem), status, { 'Content-Type': 'application/problem+json; charset=utf-8' })
  }
  return c.html(errorPage({ status, code: error.code, message: error.message }), status)
}
