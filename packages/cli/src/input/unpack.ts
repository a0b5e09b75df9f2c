/** Compressed files: gzip and Zstandard by their first bytes, Brotli, which has no mark of its own, by the name. */
import { Readable, type Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { brotliDecompressSync, createBrotliDecompress, createGunzip, createZstdDecompress } from 'node:zlib'
import { ReadoutError } from '@readout/core'

/** The largest plain input read as one page: far above any article, and below the longest string there can be. */
export const LARGEST_PAGE = 256 * 1024 * 1024
/** The most that a packed input may unpack to: a small file must not fill the memory. */
export const LARGEST_UNPACKED = 32 * 1024 * 1024

type Packing = readonly [name: string, open: () => Transform]

function packing(bytes: Uint8Array, file: string): Packing | null {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return ['gzip', createGunzip]
  if (bytes[0] === 0x28 && bytes[1] === 0xb5 && bytes[2] === 0x2f && bytes[3] === 0xfd)
    return ['Zstandard', createZstdDecompress]
  return /\.br$/i.test(file) ? ['Brotli', createBrotliDecompress] : null
}

/** How much may come: as it stands, and unpacked. */
export interface Bounds {
  readonly plain: number
  readonly unpacked: number
}
const BOUNDS: Bounds = { plain: LARGEST_PAGE, unpacked: LARGEST_UNPACKED }

/**
 * All bytes of a stream, unpacked where they are gzip, Zstandard or Brotli. It reads no further than it must to know that there is
 * too much, so that an endless stream ends too. Throws R1006 for too much and R1002 where the packing is broken.
 */
export async function gather(stream: AsyncIterable<Uint8Array>, file: string, bounds = BOUNDS): Promise<Uint8Array> {
  const chunks = stream[Symbol.asyncIterator]()
  let head: Uint8Array = new Uint8Array()
  // a pipe may bring its first bytes one by one
  while (head.length < 4) {
    const { done, value } = await chunks.next()
    if (done) break
    head = Buffer.concat([head, value])
  }
  const whole = followedBy(head, chunks)
  const found = packing(head, file)
  if (!found) return collect(whole, bounds.plain, () => tooLarge(file, 'is larger than', bounds.plain))
  const [name, open] = found
  try {
    const most = bounds.unpacked
    return await pipeline(Readable.from(whole, { objectMode: false }), open(), (out: AsyncIterable<Uint8Array>) =>
      collect(out, most, () => tooLarge(file, 'unpacks to more than', most)),
    )
  } catch (error) {
    // what the system says of the file itself is not the packing's fault
    if (error instanceof ReadoutError || (error as NodeJS.ErrnoException).syscall !== undefined) throw error
    throw new ReadoutError(
      'R1002',
      `${file} is ${name}-compressed, but broken or cut off: fetch it again, or unpack it yourself`,
    )
  }
}

async function* followedBy(head: Uint8Array, rest: AsyncIterator<Uint8Array>) {
  try {
    if (head.length > 0) yield head
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    // lets go of the file or pipe, however little of it was wanted
    await rest.return?.()
  }
}

async function collect(
  stream: AsyncIterable<Uint8Array>,
  most: number,
  error: () => ReadoutError,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > most) throw error()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Bytes that are no text and may be Brotli under another name: unpacked, or null where they are not. Throws R1006. */
export function tryBrotli(bytes: Uint8Array, file: string, most = LARGEST_UNPACKED): Uint8Array | null {
  try {
    return brotliDecompressSync(bytes, { maxOutputLength: most })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw tooLarge(file, 'unpacks to more than', most)
    return null
  }
}

/** Bytes in MiB, as exactly as a person wants to know. */
const inMiB = (bytes: number) => `${Number((bytes / 1024 / 1024).toPrecision(3))} MiB`

export const tooLarge = (file: string, what: string, most: number) =>
  new ReadoutError(
    'R1006',
    `${file} ${what} ${inMiB(most)}, the most that is read as one page: give one article at a time, or many as lines with --input`,
  )
