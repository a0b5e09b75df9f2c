/** What PostgreSQL and the way to it report, as errors a person can act on. */
import { ReadoutError } from '@readout/core'

/** Codes of PostgreSQL (https://www.postgresql.org/docs/current/errcodes-appendix.html) and of Node's sockets. */
const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOENT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  'EACCES',
])
const REFUSED = new Set(['28000', '28P01', '3D000', '53300'])
const GONE = new Set(['57P01', '57P02', '57P03', 'ECONNRESET', 'EPIPE'])
const BUSY = new Set(['55P03', '40P01', '40001'])
const NOT_WRITABLE = new Set(['53100', '53200', '25006', '42501', '58030'])
const DAMAGED = new Set(['XX001', 'XX002'])
/** What pg says without a code. */
const ENDED = /Connection terminated|Client has encountered a connection error|not queryable|Cannot use a pool after/i
const SLOW = /timeout (?:exceeded|expired)/i

export const unreachable = (place: string, why: string, cause?: unknown) =>
  new ReadoutError(
    'R3010',
    `cannot open the archive at ${place}: ${why}; check that the server runs, and the address, name and password`,
    cause === undefined ? undefined : { cause },
  )

/** The error to throw for `error`: a ReadoutError as it is, a fault of the server under its code, anything else (a fault of ours) unchanged. */
export function postgresError(error: unknown, place: string): unknown {
  if (error instanceof ReadoutError || !(error instanceof Error)) return error
  const code = (error as Error & { code?: string }).code ?? ''
  const why = error.message || code
  if (UNREACHABLE.has(code) || REFUSED.has(code)) return unreachable(place, why, error)
  if (GONE.has(code) || code.startsWith('08') || ENDED.test(why))
    return new ReadoutError(
      'R3011',
      `the database at ${place} went away: ${why}; what was acknowledged is kept, try again when the server runs`,
      { cause: error },
    )
  if (BUSY.has(code))
    return new ReadoutError('R3006', `${place} is busy: another program is writing to it; try again`, { cause: error })
  if (NOT_WRITABLE.has(code))
    return new ReadoutError(
      'R3003',
      `cannot write to ${place}: ${why}; check the rights of its user and the free space of the server`,
      { cause: error },
    )
  if (DAMAGED.has(code))
    return new ReadoutError('R3002', `${place} is not a readable archive: ${why}; restore it from a backup`, {
      cause: error,
    })
  if (SLOW.test(why)) return unreachable(place, why, error)
  return error
}
