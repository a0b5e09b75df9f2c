/** Compressed files: gzip and Zstandard by their first bytes, Brotli, which has no mark of its own, by the name. */
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { ReadoutError } from '@readout/core'

type Packing = readonly [name: string, open: (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array]

function packing(bytes: Uint8Array, file: string): Packing | null {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return ['gzip', gunzipSync]
  if (bytes[0] === 0x28 && bytes[1] === 0xb5 && bytes[2] === 0x2f && bytes[3] === 0xfd)
    return ['Zstandard', zstdDecompressSync]
  return /\.br$/i.test(file) ? ['Brotli', brotliDecompressSync] : null
}

/**
 * Unpacks gzip, Zstandard and Brotli; other bytes are returned as they are. `most` bounds what may come out, so that a
 * small file cannot fill the memory. Throws R1006 where it is more, R1002 where the packing is broken.
 */
export function unpack(bytes: Uint8Array, file: string, most: number): Uint8Array {
  const found = packing(bytes, file)
  if (!found) return bytes
  const [name, open] = found
  try {
    return open(bytes, { maxOutputLength: most })
  } catch (error) {
    if (isTooLarge(error)) throw tooLarge(file, most)
    throw new ReadoutError(
      'R1002',
      `${file} is ${name}-compressed, but broken or cut off: fetch it again, or unpack it yourself`,
    )
  }
}

/** Bytes that are no text and may be Brotli under another name: unpacked, or null where they are not. Throws R1006. */
export function tryBrotli(bytes: Uint8Array, file: string, most: number): Uint8Array | null {
  try {
    return brotliDecompressSync(bytes, { maxOutputLength: most })
  } catch (error) {
    if (isTooLarge(error)) throw tooLarge(file, most)
    return null
  }
}

const isTooLarge = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'

const tooLarge = (file: string, most: number) =>
  new ReadoutError(
    'R1006',
    `${file} unpacks to more than ${most / 1024 / 1024} MiB, the most that is read as one page: give one article at a time`,
  )
