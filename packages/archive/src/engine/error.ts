/** What SQLite and the file system report, as errors a person can act on. */
import { ReadoutError } from '@readout/core'

/** SQLite's primary result codes (https://www.sqlite.org/rescode.html). */
const BUSY = new Set([5, 6])
/** The file contradicts itself: damaged pages, rows of another type than their column's, an index against its table. */
const DAMAGED = new Set([11, 18, 19, 20, 24, 26])
/** Extended codes of reading that fails because the bytes are not there or are known to be wrong. */
const UNREADABLE = new Set([522, 8202, 8458])
/** Read-only, input or output, full, cannot open. */
const NOT_WRITABLE = new Set([8, 10, 13, 14])
const SQL_ERROR = 1

export const notAnArchive = (file: string, why: string, cause?: unknown) =>
  new ReadoutError(
    'R3002',
    // SQLite prints pieces of a damaged schema, on as many lines as they have
    `${file} is not a readable archive: ${why.replace(/\s+/g, ' ')}; move it aside or give another data folder`,
    cause === undefined ? undefined : { cause },
  )

export const notWritable = (place: string, why: string, cause?: unknown) =>
  new ReadoutError(
    'R3003',
    `cannot write to ${place}: ${why}; check its permissions and free space, or give another data folder`,
    cause === undefined ? undefined : { cause },
  )

export const mayOnlyBeRead = (file: string) =>
  new ReadoutError(
    'R3003',
    `cannot write to ${file}: it or its folder may only be read; what is kept can be read, give another data folder to keep more`,
  )

export const damagedRecord = (id: string | null, file: string, cause?: unknown) =>
  new ReadoutError(
    'R3002',
    `${id === null ? 'a record' : `the record “${id}”`} in ${file} is damaged and was not used: read its page again, or restore the archive from a copy`,
    cause === undefined ? undefined : { cause },
  )

/**
 * The error to throw for `error`: a ReadoutError as it is, a fault of SQLite or of the file system under its code,
 * anything else (a fault of ours) unchanged.
 */
export function toReadoutError(error: unknown, file: string): unknown {
  if (error instanceof ReadoutError || !(error instanceof Error)) return error
  const { code, errcode, syscall } = error as Error & { code?: string; errcode?: number; syscall?: string }
  // a number that no column of ours can hold
  if (code === 'ERR_OUT_OF_RANGE') return notAnArchive(file, 'a row of it is damaged', error)
  if (code === 'ERR_SQLITE_ERROR' && errcode !== undefined) {
    const primary = errcode & 0xff
    if (BUSY.has(primary))
      return new ReadoutError('R3006', `${file} is busy: another program is writing to it; try again`, { cause: error })
    if (DAMAGED.has(primary) || UNREADABLE.has(errcode)) return notAnArchive(file, error.message, error)
    if (NOT_WRITABLE.has(primary)) return notWritable(file, error.message, error)
    // the queries are fixed and the tables were compared when the file was opened, but for what FTS5 keeps for itself
    if (primary === SQL_ERROR && /vtable|no such (?:table|column)|malformed|fts5/i.test(error.message))
      return notAnArchive(file, error.message, error)
  }
  // whatever the system says of the file or of a folder above it
  if (code && syscall !== undefined) return notWritable(file, error.message, error)
  return error
}
