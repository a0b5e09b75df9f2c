/** What goes wrong with web archives, as errors a person can act on. */
import { ReadoutError } from '@readout/core'

/** Nothing in the whole input was a record. */
export const notWarc = (name: string) =>
  new ReadoutError('R6201', `${name} holds no WARC record: check that it is a web archive, whole and not encrypted`)

/** A stretch of the archive that no record could be made of. */
export const damaged = (name: string, at: number, skipped: number, why: string) =>
  new ReadoutError(
    'R6202',
    `${name} is damaged at byte ${at} (${why}): ${skipped} bytes were passed over, what stands before and behind them is read; fetch the archive again to have all of it`,
  )

export const broken = (name: string, why: string) =>
  new ReadoutError('R6203', `${name} cannot be unpacked: ${why}; fetch its page again`)

export const revisited = (name: string, original: string) =>
  new ReadoutError(
    'R6204',
    `${name} only says that the page had not changed since ${original}, and that record is not at hand: read the archive that holds it`,
  )

export const tooLargeRecord = (name: string, most: number) =>
  new ReadoutError(
    'R6205',
    `${name} is larger than ${Math.round(most / 1024 / 1024)} MiB, the most that is read as one page: it was passed over`,
  )

export const notWritten = (file: string, why: string, cause?: unknown) =>
  new ReadoutError(
    'R6206',
    `the web archive ${file} cannot be written (${why}): what was kept before is whole; make room or check permissions, or name another file`,
    cause === undefined ? undefined : { cause },
  )
