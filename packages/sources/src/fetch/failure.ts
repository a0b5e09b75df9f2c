/** What goes wrong below HTTP, told in one line each. */
import { ReadoutError } from '@readout/core'
import { FetchError } from './error.ts'

const TLS: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'its certificate has expired',
  CERT_NOT_YET_VALID: 'its certificate is not valid yet (is the clock of this machine right?)',
  CERT_REVOKED: 'its certificate was revoked',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate comes from an authority that signed itself and is not known here',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    'its certificate comes from an authority that is not known here, or the server sends no chain',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its certificate comes from an authority that is not known here',
  UNABLE_TO_GET_ISSUER_CERT: 'its certificate comes from an authority that is not known here',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
  HOSTNAME_MISMATCH: 'its certificate is for another host',
}
const UNREACHABLE: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  EHOSTUNREACH: 'no way leads to that host',
  ENETUNREACH: 'no way leads to that network',
  EHOSTDOWN: 'that host is down',
  EADDRNOTAVAIL: 'no way leads to that address',
  EACCES: 'this machine does not allow the connection',
  EPERM: 'this machine does not allow the connection',
}
const CUT = new Set(['ECONNRESET', 'EPIPE', 'ECONNABORTED', 'UND_ERR_SOCKET', 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH'])

interface Coded {
  readonly name?: string
  readonly code?: string
  readonly message?: string
  readonly errors?: readonly Coded[]
  readonly cause?: Coded
}

/** The error that says most: of several attempts the first, of a wrapped one the inner. */
function innermost(error: Coded): Coded {
  let at = error
  for (let depth = 0; depth < 5; depth++) {
    const inner: Coded | undefined = at.errors?.[0] ?? (at.code === undefined ? at.cause : undefined)
    if (inner === undefined) break
    at = inner
  }
  return at
}

/** Whether the connection broke before an answer came: asked once more, since a socket kept alive may have just been closed. */
export function brokeBeforeAnswer(error: unknown): boolean {
  const code = innermost(error as Coded).code ?? ''
  return !(error instanceof ReadoutError) && (code === 'ECONNRESET' || code === 'UND_ERR_SOCKET' || code === 'EPIPE')
}

/** An error of a socket, of TLS or of the HTTP parser as a line for people. */
export function failure(error: unknown, url: string): ReadoutError {
  // a web archive that cannot be written has a line of its own
  if (error instanceof ReadoutError) return error
  const inner = innermost(error as Coded)
  if (inner instanceof FetchError) return inner
  const code = inner.code ?? ''
  const host = new URL(url).host
  const make = (number: string, message: string) => new FetchError(number, message, { url, cause: error })
  if (TLS[code] !== undefined)
    return make(
      'R6008',
      `${host} cannot be trusted: ${TLS[code]} (${code}); nothing was read, tell the site or look at it in a browser`,
    )
  if (UNREACHABLE[code] !== undefined)
    return make('R6007', `${host} cannot be reached: ${UNREACHABLE[code]} (${code}); check the address, or try later`)
  if (code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'ETIMEDOUT')
    return make('R6009', `${host} did not take the connection in time: try later`)
  if (code === 'UND_ERR_HEADERS_OVERFLOW' || code === 'HPE_HEADER_OVERFLOW')
    return make('R6015', `${host} sends header fields without an end: it does not answer as a web server does`)
  if (code.startsWith('HPE_') || inner.name === 'HTTPParserError')
    return make(
      'R6015',
      `${host} does not answer as a web server does (${code || inner.message}): check the scheme and port of the address`,
    )
  if (code.startsWith('ERR_SSL') || code === 'EPROTO' || code.startsWith('ERR_TLS'))
    return make(
      'R6008',
      `${host} and this machine cannot agree on an encrypted connection (${code}): does it speak https on that port?`,
    )
  if (/before secure TLS connection/.test(inner.message ?? ''))
    return make('R6008', `${host} hung up before the connection was encrypted: does it speak https on that port?`)
  if (CUT.has(code)) return make('R6016', `${host} broke the connection off before all was there (${code}): try later`)
  return make('R6016', `the connection to ${host} failed (${code || inner.message || 'no reason given'}): try later`)
}
