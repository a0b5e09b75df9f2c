/** Compressed files: gzip by its first bytes, Brotli by the name, since it has no mark of its own. */
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { ReadoutError } from '@readout/core'

/**
 * Unpacks gzip and Brotli; other bytes are returned as they are. `most` bounds what may come out, so that a small file
 * cannot fill the memory. Throws R1006 where it is more, R1002 where the packing is broken.
 */
export function unpack(bytes: Uint8Array, file: string, most: number): Uint8Array {
  const gzip = bytes[0] === 0x1f && bytes[1] === 0x8b
  if (!gzip && !/\.br$/i.test(file)) return bytes
  const options = { maxOutputLength: most }
  try {
    return gzip ? gunzipSync(bytes, options) : brotliDecompressSync(bytes, options)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new ReadoutError(
        'R1006',
        `${file} unpacks to more than ${most / 1024 / 1024} MiB, the most that is read as one page: give one article at a time`,
      )
    throw new ReadoutError(
      'R1002',
      `${file} is ${gzip ? 'gzip' : 'Brotli'}-compressed, but broken or cut off: fetch it again, or unpack it yourself`,
    )
  }
}
