/** A stream of any packing as pieces of its content. */
import { zstdDecompressSync } from 'node:zlib'
import { begins } from './begins.ts'
import { type Codec, gzip, zstd } from './codec.ts'
import { members, nextHead } from './members.ts'
import type { Window } from './window.ts'

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
  /** The whole member that it came out of, as it stands, where that can be unpacked by itself. */
  readonly packed: Buffer | null
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

export async function pieces(w: Window): Promise<AsyncGenerator<Piece | Gap>> {
  await w.fill(8)
  const view = w.view()
  if (gzip().head(view, 0) !== -1 && w.length > 2) return members(w, gzip())
  if (w.length >= 8 && view.readUInt32LE(0) === DICTIONARY) return members(w, await dictionary(w))
  if (zstd().head(view, 0) === 0) return members(w, zstd())
  const codec = await packedAfterAll(w)
  return codec === null ? plain(w) : members(w, codec)
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
    yield { bytes, first: false, last: false, doubtful: false, at, position: w.position, packed: null }
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
