/** What unpacking one document may cost; beyond it the reader says so (R6301) and goes on to the next. */
export interface Limits {
  /** Bytes of the file as it came. */
  readonly bytes: number
  /** Bytes of all that is packed in it. */
  readonly unpacked: number
  readonly pages: number
  /** Pieces of text on one page, as a program that makes PDF sets them: words or lines. */
  readonly pieces: number
  readonly seconds: number
  /** Bytes of memory that reading a PDF may take beyond the file itself. */
  readonly memory: number
}

const MB = 1024 * 1024

export const LIMITS: Limits = {
  bytes: 128 * MB,
  unpacked: 32 * MB,
  pages: 2_000,
  pieces: 50_000,
  seconds: 60,
  memory: 1024 * MB,
}
