/** Errors as answers: a page for people, problem+json (RFC 9457) for programs. */
import { ReadoutError } from '@readout/core'
import type { Context } from 'hono'
import { API } from './api/address.ts'
import type { Notice } from './components/notice.ts'
import { framed } from './frame.ts'
import { errorPage } from './pages/note.ts'
import { LaterError } from './places.ts'
import { TokenError } from './tokens/authority.ts'

const STATUS: { readonly [code: string]: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 421 | 422 | 429 | 503 } = {
  R3003: 403,
  R3004: 404,
  R3006: 503,
  R4003: 404,
  R4004: 413,
  R4005: 403,
  R4006: 421,
  R4007: 400,
  R4009: 403,
  // not 503: the same page would take as long again
  R4010: 422,
  R4011: 503,
  R4012: 400,
  R4013: 405,
  R4014: 400,
  R4015: 422,
  R4016: 409,
  R3050: 409,
  R3051: 422,
  R3052: 409,
  R3053: 404,
  R4020: 401,
  R4021: 403,
  R4022: 429,
  R4023: 503,
  R3030: 400,
  R3031: 400,
  R3032: 409,
  R3033: 404,
  R3034: 404,
  R3035: 409,
  R3036: 409,
  R3037: 409,
  R3038: 409,
  R3039: 409,
  R3041: 404,
}

/** The HTTP status for an error: what is wrong with the input, a document or an address is 422, what is wrong with this machine 500. */
export const statusOf = (error: ReadoutError) => STATUS[error.code] ?? (/^R[16]/.test(error.code) ? 422 : 500)

type Header = (name: 'accept' | 'content-type') => string | undefined

/** True where a program asks: a .json address, one of the API, or JSON wanted rather than a page, or JSON sent with no wish. */
export const wantsJson = (c: Context): boolean => asksForJson(c.req.path, (name) => c.req.header(name))

/** The same of a request of any kind. */
export const asksForJson = (path: string, header: Header): boolean =>
  path.endsWith('.json') || path.startsWith(`${API}/`) || wishes(header)

/** The same by the request's headers alone, whatever its address: an id may end in .json. */
export const wishesJson = (c: Context): boolean => wishes((name) => c.req.header(name))

function wishes(header: Header): boolean {
  const accept = header('accept') ?? ''
  const json = weight(accept, /^application\/(?:[\w.-]+\+)?json$/)
  const html = weight(accept, /^(?:text\/html|application\/xhtml\+xml)$/)
  if (json !== html) return json > html
  return json === 0 && (header('content-type') ?? '').startsWith('application/json')
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
export async function answer(c: Context, thrown: unknown, log: (error: unknown) => void): Promise<Response> {
  // whoever went away reads no answer, and it is nobody's fault
  if (!(thrown instanceof ReadoutError) && !c.req.raw.signal.aborted && !isHangUp(thrown)) log(thrown)
  const error =
    thrown instanceof ReadoutError
      ? thrown
      : new ReadoutError('R4008', 'the server failed at this; nothing kept is lost, its own output has the details')
  const { body, type } = await bodyOf(error, statusOf(error), c.req.path, wantsJson(c), c.get('notice'))
  const wait = error instanceof LaterError ? { 'Retry-After': String(error.retryAfter) } : {}
  const ask = error instanceof TokenError ? { 'WWW-Authenticate': 'Bearer realm="readout"' } : {}
  return c.body(body, statusOf(error), { 'Content-Type': type, ...wait, ...ask })
}

/** A connection that ended while its request was still coming. */
const isHangUp = (error: unknown) =>
  (error as NodeJS.ErrnoException)?.code === 'ECONNRESET' || (error as Error)?.message === 'aborted'

/** An error as the text of an answer. */
export async function bodyOf(
  { code, message }: ReadoutError,
  status: number,
  instance: string,
  json: boolean,
  notice?: Notice,
) {
  if (!json) {
    const body = String(await framed(errorPage({ status, code, message }), '', notice))
    return { type: 'text/html; charset=UTF-8', body }
  }
  const problem = problemOf({ code, message }, status, instance)
  return { type: 'application/problem+json; charset=utf-8', body: JSON.stringify(problem) }
}

export const problemOf = (
  { code, message }: Pick<ReadoutError, 'code' | 'message'>,
  status: number,
  instance: string,
) => ({
  ...{ type: `/errors/${code}`, title: code, status, detail: message, code, instance },
})
