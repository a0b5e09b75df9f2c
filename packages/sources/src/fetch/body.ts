/** Bodies of answers: content encodings undone, never more than so many bytes. */
import type { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'
import { FetchError } from './error.ts'

export const ACCEPT_ENCODING = 'gzip, deflate, br'

/** More layers than anybody has a reason for are a way to hide a bomb. */
const MOST_LAYERS = 3

export interface Body {
  readonly bytes: Uint8Array
  /** As it came over the line; null where nobody wanted it kept. */
  readonly sent: Uint8Array | null
}

interface BodyOptions {
  readonly url: string
  /** Of what came over the line and of what it unpacks to. */
  readonly maxBytes: number
  /** Gives the bytes as they came, too. */
  readonly keep: boolean
  /** Stops at `maxBytes` in place of failing. */
  readonly cut?: boolean
}

type Bytes = AsyncIterable<Uint8Array>

/**
 * Reads a body to its end.
 * @throws FetchError R6010 too large, R6015 an encoding that is not known, R6016 packed data broken
 */
export async function readBody(stream: Readable, encoding: string, options: BodyOptions): Promise<Body> {
  const { url, maxBytes, keep } = options
  const layers = encoding
    .toLowerCase()
    .split(',')
    .map((layer) => layer.trim())
    .filter((layer) => layer !== '' && layer !== 'identity')
  const sent: Uint8Array[] = []
  const parts: Uint8Array[] = []
  const take = async function* (source: Bytes): Bytes {
    let came = 0
    for await (const chunk of source) {
      came += chunk.length
      if (came > maxBytes && !options.cut) throw tooLarge(url, maxBytes)
      if (keep) sent.push(chunk)
      yield chunk
    }
  }
  try {
    if (layers.length > MOST_LAYERS)
      throw new FetchError('R6015', `${url} is packed ${layers.length} times over: not read`, { url })
    let unpacked = take(stream)
    for (const layer of layers.reverse()) unpacked = unpack(layer, unpacked, url)
    let size = 0
    for await (const chunk of unpacked) {
      parts.push(chunk.subarray(0, maxBytes - size))
      size += chunk.length
      if (size <= maxBytes) continue
      if (options.cut) break
      throw tooLarge(url, maxBytes)
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (!/^(?:Z_|ERR_BROTLI|ERR__|ERR_ZLIB)/.test(code)) throw error
    const message = `${url} came packed as ${encoding}, and broken or cut off (${code}): try later`
    throw new FetchError('R6016', message, { url, cause: error })
  } finally {
    stream.destroy()
  }
  return { bytes: Buffer.concat(parts), sent: keep ? Buffer.concat(sent) : null }
}

function unpack(layer: string, source: Bytes, url: string): Bytes {
  if (layer === 'gzip' || layer === 'x-gzip') return through(createGunzip(), source)
  if (layer === 'br') return through(createBrotliDecompress(), source)
  if (layer === 'deflate') return inflate(source)
  const message = `${url} is packed as “${layer.slice(0, 40)}”, which was not asked for and is not known`
  throw new FetchError('R6015', message, { url })
}

async function* through(unpacker: Transform, source: Bytes): Bytes {
  const fed = pipeline(source, unpacker)
  // the unpacker passes a fault on to who reads from it
  fed.catch(() => {})
  yield* unpacker
  await fed
}

/** “deflate” is meant with a zlib head, and sent without one by some; the first byte tells. */
async function* inflate(source: Bytes): Bytes {
  const chunks = source[Symbol.asyncIterator]()
  let first = await chunks.next()
  while (!first.done && first.value.length === 0) first = await chunks.next()
  if (first.done) return
  const head = first.value
  const rest = async function* () {
    yield head
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value
  }
  yield* through((head[0]! & 15) === 8 ? createInflate() : createInflateRaw(), rest())
}

function tooLarge(url: string, maxBytes: number): FetchError {
  const bound = maxBytes >= 1 << 20 ? `${Math.round(maxBytes / (1 << 20))} MiB` : `${maxBytes} bytes`
  return new FetchError('R6010', `${url} is larger than ${bound}, more than is read of one address: not read`, { url })
}
