/** A stream of any packing as pieces of its content. */
import { zstdDecompressSync } from 'node:zlib'
import { begins } from './begins.ts'
import { type Codec, gzip, zstd } from './codec.ts'
import { members, nextHead } from './members.ts'
import { Window } from './window.ts'

/** Content, in order. */
export interface Piece {
  /** Good until the next piece is asked for. */
  readonly bytes: Buffer
  /** A packed member begins with it, or ends with it. */
  readonly first: boolean
  readonly last: boolean
  /** The packing says that something in it is not what it was. */
  readonly doubtful: boolean
  /** Bytes of the stream before it, and with it. */
  readonly at: number
  readonly position: number
}

/** A stretch that no content could be had of. */
export interface Gap {
  /** Where it begins: bytes of the stream before it. */
  readonly gap: number
  readonly skipped: number
  readonly why: string
  readonly position: number
}

const DICTIONARY = 0x184d2a5d
const LARGEST_DICTIONARY = 1 << 24
/** So much is looked at to know what the stream is. */
const FIRST = 1 << 18

export async function* pieces(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Piece | Gap> {
  const w = new Window(stream)
  try {
    await w.fill(8)
    const view = w.view()
    if (gzip().head(view, 0) !== -1 && w.length > 2) yield* members(w, gzip())
    else if (w.length >= 8 && view.readUInt32LE(0) === DICTIONARY) yield* members(w, await dictionary(w))
    else if (zstd().head(view, 0) === 0) yield* members(w, zstd())
    else {
      const codec = await packedAfterAll(w)
      yield* codec === null ? plain(w) : members(w, codec)
    }
  } finally {
    await w.close()
  }
}

/** The packing where the very first bytes are damaged: members that begin with records stand behind them, before any plain record. */
async function packedAfterAll(w: Window): Promise<Codec | null> {
  await w.fill(FIRST)
  const view = w.view().subarray(0, FIRST)
  const plain = begins(view, 0)
  for (const codec of [gzip(), zstd()]) {
    const at = nextHead(view, codec, 0)
    if (at !== -1 && (plain === -1 || at < plain)) return codec
  }
  return null
}

async function* plain(w: Window): AsyncGenerator<Piece> {
  for await (const bytes of w.rest()) {
    const at = w.position - bytes.length
    yield { bytes, first: false, last: false, doubtful: false, at, position: w.position }
  }
}

/** The dictionary before the frames of a .warc.zst: https://iipc.github.io/warc-specifications/specifications/warc-zstd/ */
async function dictionary(w: Window): Promise<Codec> {
  const length = w.view().readUInt32LE(4)
  if (length > LARGEST_DICTIONARY || !(await w.fill(8 + length))) return zstd()
  const bytes = Buffer.from(w.view().subarray(8, 8 + length))
  w.advance(8 + length)
  if (zstd().head(bytes, 0) !== 0) return zstd(bytes)
  try {
    return zstd(zstdDecompressSync(bytes, { maxOutputLength: LARGEST_DICTIONARY }))
  } catch {
    return zstd()
  }
}
