/** A record as the bytes that are kept, and back: packed, with a checksum that tells a flipped bit. */
import { hash } from 'node:crypto'
import { constants, type ZstdOptions, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { RECORD } from './dictionary.ts'
import type { Page } from './types.ts'

/** zstd's own usual level: 6 saves a tenth of the bytes for four times the time. */
const LEVEL = { params: { [constants.ZSTD_c_compressionLevel]: 3 } }

/** With the dictionary 5 saves a tenth against the records of level 3 without, in about the same time; 9 saves as little more for three times the time. */
const RECORD_LEVEL = { [constants.ZSTD_c_compressionLevel]: 5 }

/** No record unpacks to more bytes than a string may have characters. */
const MOST = 2 ** 29

/** The first byte of what was packed with the dictionary; without one zstd's own mark comes first, which begins with another. */
const WITH_DICTIONARY = 1
const dictionary = Buffer.from(RECORD)

const sha256 = (bytes: Uint8Array): Buffer => hash('sha256', bytes, 'buffer')

/** The JSON of a record, packed. */
export function pack(json: string): { json: Uint8Array; sum: Uint8Array } {
  const bytes = Buffer.from(json)
  // it looks back no farther than there is something: looking takes memory that has to be made ready
  const reach = Math.ceil(Math.log2(bytes.length + dictionary.length))
  const params = { ...RECORD_LEVEL, [constants.ZSTD_c_windowLog]: Math.min(22, Math.max(14, reach)) }
  const packed = Buffer.concat([Buffer.of(WITH_DICTIONARY), zstdCompressSync(bytes, { dictionary, params })])
  return { json: packed, sum: sha256(packed) }
}

/** A page packed, with what it is and the checksum of what is kept. */
export function packPage({ bytes, mime }: Page): { bytes: Uint8Array; mime: string; hash: Uint8Array } {
  const packed = zstdCompressSync(bytes, LEVEL)
  return { bytes: packed, mime, hash: sha256(packed) }
}

/** The page as it came, or null where the bytes are no longer those that were kept. */
export function unpackPage(kept: { bytes: Uint8Array; mime: string; hash: Uint8Array }): Page | null {
  const bytes = unpacked(kept.bytes, kept.hash, zstdDecompressSync)
  return bytes && { bytes, mime: kept.mime }
}

/** The JSON as it went in, or null where the bytes are no longer those that were kept. */
export function unpack(kept: { json: unknown; sum: unknown }): string | null {
  return unpacked(kept.json, kept.sum, ofRecord)?.toString() ?? null
}

const ofRecord: Unpack = (bytes, options) =>
  bytes[0] === WITH_DICTIONARY
    ? zstdDecompressSync(bytes.subarray(1), { ...options, dictionary })
    : zstdDecompressSync(bytes, options)

type Unpack = (bytes: Uint8Array, options: ZstdOptions) => Buffer

function unpacked(bytes: unknown, sum: unknown, unpack: Unpack): Buffer | null {
  if (!(bytes instanceof Uint8Array && sum instanceof Uint8Array)) return null
  // the checksum first: nothing is unpacked that is not what was packed
  if (!sha256(bytes).equals(sum)) return null
  try {
    return unpack(bytes, { maxOutputLength: MOST })
  } catch {
    return null
  }
}
