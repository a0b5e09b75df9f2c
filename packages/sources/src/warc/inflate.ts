/** Raw deflate unpacked with one engine and into one buffer for all members: nothing is set aside for each. */
import { constants, createInflateRaw, gunzipSync, type InflateRaw, inflateRawSync } from 'node:zlib'
import type { Trouble, Unpacked } from './codec.ts'

/** What Node's own synchronous functions call; npm's tar has called it from outside since Node 10. */
interface Handle {
  writeSync(flush: number, from: Buffer, at: number, length: number, to: Buffer, toAt: number, room: number): void
  reset(): void
}
interface Inner {
  readonly _handle: Handle | null
  /** Room that is left in the output, and input that is left. */
  readonly _writeState: Uint32Array
}
type Engine = InflateRaw & Inner

const FIRST_ROOM = 1 << 20
/** Versions of Node that it was tried on (22.19, 24.21, 26.10); it is not written down, so others take the way that is. */
const TRIED = /^v2[2-6]\./

export class Inflater {
  readonly #kept: boolean
  #engine: Engine | null = null
  #out = Buffer.alloc(0)

  /** `kept`: false for an engine and a buffer each time, by what Node writes down. */
  constructor(kept = TRIED.test(process.version)) {
    this.#kept = kept
  }

  /** Unpacks what begins here, up to `most` bytes; they are good until the next call. */
  unpack(view: Buffer, most: number): Unpacked | Trouble {
    if (!this.#kept) return eachAnew(view, most)
    const engine = this.#ready()
    const handle = engine?._handle
    if (!engine || typeof handle?.writeSync !== 'function' || view.length === 0) return eachAnew(view, most)
    if (this.#out.length === 0) this.#out = Buffer.allocUnsafeSlow(FIRST_ROOM)
    let [used, length] = [0, 0]
    for (;;) {
      const room = Math.min(this.#out.length, most + 1) - length
      const left = view.length - used
      handle.writeSync(constants.Z_SYNC_FLUSH, view, used, left, this.#out, length, room)
      if (engine.destroyed) return 'broken'
      const [roomLeft, inputLeft] = engine._writeState as unknown as [number, number]
      used += left - inputLeft
      length += room - roomLeft
      if (length > most) return 'large'
      // it stops with input and room left only where the data end
      if (roomLeft > 0) return inputLeft > 0 ? { bytes: this.#out.subarray(0, length), used } : 'more'
      this.#grow(most + 1)
    }
  }

  /** The engine at its beginning; one that met broken data does not go on. */
  #ready(): Engine | null {
    if (this.#engine && !this.#engine.destroyed) this.#engine._handle?.reset()
    else {
      this.#engine = createInflateRaw({ chunkSize: constants.Z_MIN_CHUNK }) as Engine
      // what is broken shows in `destroyed`
      this.#engine.on('error', () => {})
    }
    return this.#engine
  }

  #grow(most: number): void {
    const larger = Buffer.allocUnsafeSlow(Math.min(this.#out.length * 2, most))
    this.#out.copy(larger)
    this.#out = larger
  }
}

// the types do not tell that `info` changes what comes back
type WithInfo = { buffer: Buffer; engine: { bytesWritten: number } }

function eachAnew(view: Buffer, most: number): Unpacked | Trouble {
  return attempt(
    () => inflateRawSync(view, { info: true, chunkSize: 1 << 18, maxOutputLength: most }) as unknown as WithInfo,
  )
}

/** What a call with `info` unpacks, or why it does not. */
export function attempt(unpack: () => WithInfo): Unpacked | Trouble {
  try {
    const { buffer, engine } = unpack()
    return { bytes: buffer, used: engine.bytesWritten }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ERR_BUFFER_TOO_LARGE') return 'large'
    return code === 'Z_BUF_ERROR' || message === 'unexpected end of file' ? 'more' : 'broken'
  }
}

/** Not more is set aside on the word of a trailer. */
const MOST_CHUNK = 1 << 21

/** Unpacks gzip into a buffer of the size that its trailer names: where that is right, nothing has to be put together. */
export function gunzipAtOnce(bytes: Buffer, most?: number): Buffer {
  const said = bytes.length < 18 ? 0 : bytes.readUInt32LE(bytes.length - 4) + 1
  const chunkSize = Math.min(Math.max(said, 1024), MOST_CHUNK)
  return gunzipSync(bytes, most === undefined ? { chunkSize } : { chunkSize, maxOutputLength: most })
}
