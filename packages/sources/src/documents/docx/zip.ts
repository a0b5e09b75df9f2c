/** A ZIP archive read by its central directory, with a bound on what is unpacked: on what it says and on what comes out. */
import { crc32, inflateRawSync } from 'node:zlib'
import { ReadoutError } from '@readout/core'

interface Entry {
  readonly method: number
  readonly encrypted: boolean
  readonly packed: number
  readonly size: number
  readonly crc: number
  readonly at: number
}

const MOST = 20_000
const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50

export class Zip {
  readonly names: readonly string[]
  readonly #bytes: Buffer
  readonly #entries: ReadonlyMap<string, Entry>
  readonly #name: string
  #left: number

  /** @throws ReadoutError R6302 for an archive without its end, R6301 for more than 20,000 files */
  constructor(bytes: Uint8Array, name: string, unpacked: number) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#name = name
    this.#left = unpacked
    const entries = directory(this.#bytes, name)
    if (entries === null)
      throw new ReadoutError(
        'R6302',
        `${name} is a cut off or damaged file: its list of contents is missing; get it again`,
      )
    this.#entries = entries
    this.names = [...entries.keys()]
  }

  has(file: string): boolean {
    return this.#entries.has(file)
  }

  /**
   * The bytes of a file in it; null where there is none.
   * @throws ReadoutError R6301 where it unpacks to too much, R6302 where it is damaged, R6303 where it is encrypted
   */
  read(file: string): Uint8Array | null {
    const entry = this.#entries.get(file)
    if (!entry) return null
    if (entry.encrypted)
      throw new ReadoutError('R6303', `${this.#name} is encrypted: open it with its password and save it without one`)
    if (entry.size > this.#left) throw this.#tooLarge()
    const head = entry.at
    if (head + 30 > this.#bytes.length || this.#bytes.readUInt32LE(head) !== LOCAL) throw this.#damaged(file)
    const from = head + 30 + this.#bytes.readUInt16LE(head + 26) + this.#bytes.readUInt16LE(head + 28)
    const packed = this.#bytes.subarray(from, from + entry.packed)
    const bytes = this.#inflate(packed, entry.method, file)
    if (crc32(bytes) !== entry.crc) throw this.#damaged(file)
    this.#left -= bytes.length
    return bytes
  }

  #inflate(packed: Buffer, method: number, file: string): Uint8Array {
    if (method === 0) return packed
    if (method !== 8) throw this.#damaged(file)
    try {
      return inflateRawSync(packed, { maxOutputLength: Math.max(1, this.#left) })
    } catch (error) {
      if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw this.#tooLarge()
      throw this.#damaged(file)
    }
  }

  #tooLarge = (): ReadoutError =>
    new ReadoutError(
      'R6301',
      `${this.#name} unpacks to more than a document may hold: if it is one, save its text alone and read that`,
    )
  #damaged = (file: string): ReadoutError =>
    new ReadoutError('R6302', `${this.#name} is damaged: ${file} in it cannot be unpacked; get the file again`)
}

/** The central directory; null where its end or a part of it is missing. */
function directory(bytes: Buffer, name: string): Map<string, Entry> | null {
  const least = Math.max(0, bytes.length - 22 - 0xffff)
  let end = bytes.length - 22
  while (end >= least && bytes.readUInt32LE(end) !== END) end--
  if (end < least || end < 0) return null
  const count = bytes.readUInt16LE(end + 10)
  if (count > MOST)
    throw new ReadoutError('R6301', `${name} holds ${count.toLocaleString('en')} files, which no document does`)
  const entries = new Map<string, Entry>()
  let at = bytes.readUInt32LE(end + 16)
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) return null
    const named = bytes.readUInt16LE(at + 28)
    const extra = bytes.readUInt16LE(at + 30)
    const file = bytes.toString('utf8', at + 46, at + 46 + named).replaceAll('\\', '/')
    entries.set(file, {
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    })
    at += 46 + named + extra + bytes.readUInt16LE(at + 32)
  }
  return entries
}
