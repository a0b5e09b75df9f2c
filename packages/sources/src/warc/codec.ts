/** The two packings of web archives, each record a member (gzip) or frame (Zstandard) of its own. */
import type { Transform } from 'node:stream'
import { constants, createInflateRaw, createZstdDecompress, inflateRawSync, zstdDecompressSync } from 'node:zlib'
import { attempt, Inflater } from './inflate.ts'

/** Why a member did not come out: more input is needed, it is too large for memory, or it is broken. */
export type Trouble = 'more' | 'large' | 'broken'

/** What came out, and how many bytes of the input it took. */
export interface Unpacked {
  readonly bytes: Buffer
  readonly used: number
}

export interface Codec {
  readonly magic: Buffer
  /** Length of the member's header at `at`; −1 where none is there, null where more input is needed to know. */
  head(view: Buffer, at: number): number | null
  /** Unpacks what follows a header, up to `most` bytes; they are good until the next call. */
  unpack(view: Buffer, most: number): Unpacked | Trouble
  /** All that comes out of the beginning of something broken or cut off; null where that too is broken. */
  partly(view: Buffer, most: number): Buffer | null
  stream(): Transform & { bytesWritten: number }
  /** Bytes behind the packed data: a check sum and the length. */
  readonly trailer: number
  /** Do the sum and length in the trailer fit? */
  fits(trailer: Buffer, sum: number, length: number): boolean
  /** Can a member be unpacked by whoever has nothing else? */
  readonly alone: boolean
}

const CHUNK = 1 << 18

function orNull(unpack: () => Buffer): Buffer | null {
  try {
    return unpack()
  } catch {
    return null
  }
}

export function gzip(): Codec {
  const inflater = new Inflater()
  return {
    magic: GZIP,
    head: gzipHead,
    unpack: (view, most) => inflater.unpack(view, most),
    partly: (view, most) =>
      orNull(() =>
        inflateRawSync(view, { finishFlush: constants.Z_SYNC_FLUSH, chunkSize: CHUNK, maxOutputLength: most }),
      ),
    stream: () => createInflateRaw({ finishFlush: constants.Z_SYNC_FLUSH, chunkSize: 1 << 15 }) as never,
    trailer: 8,
    fits: (trailer, sum, length) => trailer.readUInt32LE(0) === sum && trailer.readUInt32LE(4) === length >>> 0,
    alone: true,
  }
}

const GZIP = Buffer.from([0x1f, 0x8b, 8])

/** RFC 1952: ten bytes, then an extra field, a name, a comment and a sum of its own, where the flags say so. */
function gzipHead(view: Buffer, at: number): number | null {
  const known = Math.min(view.length - at, 3)
  if (view.compare(GZIP, 0, known, at, at + known) !== 0) return -1
  if (view.length - at < 10) return null
  const flags = view[at + 3]!
  if (flags & 0xe0) return -1
  let end = at + 10
  if (flags & 4) {
    if (view.length < end + 2) return null
    end += 2 + view.readUInt16LE(end)
  }
  for (const named of [8, 16])
    if (flags & named) {
      const zero = view.indexOf(0, end)
      if (zero === -1) return view.length - end > 4096 ? -1 : null
      end = zero + 1
    }
  if (flags & 2) end += 2
  return end > view.length ? null : end - at
}

/** Zstandard, with the dictionary of the archive where it has one. */
export function zstd(dictionary?: Buffer): Codec {
  const more = dictionary ? { dictionary } : {}
  return {
    magic: Buffer.from([0x28, 0xb5, 0x2f, 0xfd]),
    // the header is a part of what is unpacked
    head(view, at) {
      const known = Math.min(view.length - at, 4)
      return view.compare(this.magic, 0, known, at, at + known) !== 0 ? -1 : known < 4 ? null : 0
    },
    unpack: (view, most) =>
      attempt(
        () =>
          zstdDecompressSync(view, {
            info: true,
            chunkSize: CHUNK,
            maxOutputLength: most,
            ...more,
          }) as never,
      ),
    partly: (view, most) =>
      orNull(() =>
        zstdDecompressSync(view, {
          finishFlush: constants.ZSTD_e_flush,
          chunkSize: CHUNK,
          maxOutputLength: most,
          ...more,
        }),
      ),
    stream: () => createZstdDecompress({ chunkSize: 1 << 15, ...more }) as never,
    trailer: 0,
    fits: () => true,
    alone: false,
  }
}
