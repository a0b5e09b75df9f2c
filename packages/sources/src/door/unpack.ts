/** Compressed input: gzip and Zstandard by their first bytes, Brotli, which has no mark of its own, by the name. */
import { Readable, type Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  brotliDecompressSync,
  constants,
  createBrotliDecompress,
  createGunzip,
  createZstdDecompress,
  gunzipSync,
} from 'node:zlib'
import { ReadoutError } from '@readout/core'

/** The largest plain input read as one page: far above any article, and below the longest string there can be. */
export const LARGEST_PAGE = 256 * 1024 * 1024
/** The most that a packed input may unpack to: a small file must not fill the memory. */
export const LARGEST_UNPACKED = 32 * 1024 * 1024
/** So often a packed input may be packed again. */
const LAYERS = 3

type Packing = readonly [name: string, open: () => Transform]

function packing(bytes: Uint8Array, name: string): Packing | null {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return ['gzip', createGunzip]
  if (bytes[0] === 0x28 && bytes[1] === 0xb5 && bytes[2] === 0x2f && bytes[3] === 0xfd)
    return ['Zstandard', createZstdDecompress]
  return /\.br$/i.test(name) ? ['Brotli', createBrotliDecompress] : null
}

/** How much may come: as it stands, and unpacked. */
export interface Bounds {
  readonly plain: number
  readonly unpacked: number
}
const BOUNDS: Bounds = { plain: LARGEST_PAGE, unpacked: LARGEST_UNPACKED }

/**
 * All bytes of a stream, unpacked where they are gzip, Zstandard or Brotli, packed twice or thrice too. It reads no further than it
 * must to know that there is too much, so that an endless stream ends too. Throws R1006 for too much and R1002 where the packing is
 * broken.
 */
export async function gather(stream: AsyncIterable<Uint8Array>, name: string, bounds = BOUNDS): Promise<Uint8Array> {
  const [head, whole] = await peek(stream, 4)
  if (!packing(head, name)) return collect(whole, bounds.plain, () => tooLarge(name, 'is larger than', bounds.plain))
  return await unpackedFrom(head, whole, name, bounds.unpacked, LAYERS)
}

/** Bytes, unpacked where they are packed; else the same bytes. Throws R1006 and R1002. */
export async function unpacked(bytes: Uint8Array, name: string, most = LARGEST_UNPACKED): Promise<Uint8Array> {
  return packing(bytes, name) ? await unpackedFrom(bytes, [bytes], name, most, LAYERS) : bytes
}

async function unpackedFrom(
  head: Uint8Array,
  whole: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  file: string,
  most: number,
  layers: number,
): Promise<Uint8Array> {
  const [packed, open] = packing(head, file)!
  let bytes: Uint8Array
  try {
    bytes = await pipeline(Readable.from(whole, { objectMode: false }), open(), (out: AsyncIterable<Uint8Array>) =>
      collect(out, most, () => tooLarge(file, 'unpacks to more than', most)),
    )
  } catch (error) {
    // what the system says of the file itself is not the packing's fault
    if (error instanceof ReadoutError || (error as NodeJS.ErrnoException).syscall !== undefined) throw error
    throw new ReadoutError(
      'R1002',
      `${file} is ${packed}-compressed, but broken or cut off: fetch it again, or unpack it yourself`,
    )
  }
  const within = file.replace(/\.(?:gz|br|zst)$/i, '')
  if (layers <= 1 || !packing(bytes, within)) return bytes
  return await unpackedFrom(bytes, [bytes], within, most, layers - 1)
}

/** The first bytes of a stream, `least` of them where it has so many, and the whole stream with them. */
export async function peek(
  stream: AsyncIterable<Uint8Array>,
  least: number,
): Promise<readonly [head: Uint8Array, whole: AsyncGenerator<Uint8Array>]> {
  const chunks = stream[Symbol.asyncIterator]()
  let head: Uint8Array = new Uint8Array()
  // a pipe may bring its first bytes one by one
  while (head.length < least) {
    const { done, value } = await chunks.next()
    if (done) break
    head = head.length === 0 ? value : Buffer.concat([head, value])
  }
  return [head, followedBy(head, chunks)]
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

/** What gzip bytes begin with when unpacked, from their first kilobyte; the bytes themselves where they are not packed so. */
export function beginning(head: Uint8Array): Uint8Array {
  if (head[0] !== 0x1f || head[1] !== 0x8b) return head
  try {
    return gunzipSync(head.subarray(0, 1024), { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 2 << 20 })
  } catch {
    return head
  }
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
