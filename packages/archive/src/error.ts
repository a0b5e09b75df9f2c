/** What SQLite and the file system report, as errors a person can act on. */
import { ReadoutError } from '@readout/core'

/** SQLite's primary result codes (https://www.sqlite.org/rescode.html). */
const BUSY = new Set([5, 6, 261, 517])
const READ_ONLY = 8
const IO_ERROR = 10
const CORRUPT = 11
const FULL = 13
const CANNOT_OPEN = 14
const NOT_A_DATABASE = 26

export const notAnArchive = (file: string, why: string, cause?: unknown) =>
  new ReadoutError(
    'R3002',
    `${file} is not a readable archive: ${why}; move it aside or give another data folder`,
    cause === undefined ? undefined : { cause },
  )

export const notWritable = (place: string, why: string, cause?: unknown) =>
  new ReadoutError(
    'R3003',
    `cannot write to ${place}: ${why}; check its permissions and free space, or give another data folder`,
    cause === undefined ? undefined : { cause },
  )

/**
 * The error to throw for `error`: a ReadoutError as it is, a fault of SQLite or of the file system under its code,
 * anything else (a fault of ours) unchanged.
 */
export function toReadoutError(error: unknown, file: string): unknown {
  if (error instanceof ReadoutError || !(error instanceof Error)) return error
  const { code, errcode, syscall } = error as Error & { code?: string; errcode?: number; syscall?: string }
  if (code === 'ERR_SQLITE_ERROR' && errcode !== undefined) {
    const primary = errcode & 0xff
    if (BUSY.has(primary))
      return new ReadoutError('R3006', `${file} is busy: another program is writing to it; try again`, { cause: error })
    if (primary === CORRUPT || primary === NOT_A_DATABASE) return notAnArchive(file, error.message, error)
    if (primary === READ_ONLY || primary === CANNOT_OPEN || primary === FULL || primary === IO_ERROR)
      return notWritable(file, error.message, error)
  }
  // whatever the system says of the file or of a folder above it
  if (code && syscall !== undefined) return notWritable(file, error.message, error)
  return error
}
