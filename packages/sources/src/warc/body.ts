/** What a server sent as the body of a page, without what it was wrapped in. */
import { brotliDecompressSync, constants, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib'
import { gunzipAtOnce } from './inflate.ts'

/** What was wrong with it: “large”, or a clause that says why. */
export type BodyTrouble = { readonly trouble: 'large' | string }

/**
 * Takes chunks apart. What is said to be in chunks and is not comes back as it is, and so does what is cut off within its first
 * chunk; archives often say one thing and hold another.
 */
export function unchunk(bytes: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; ; ) {
    const line = bytes.indexOf(10, at)
    if (line === -1 || line - at > 1024) return parts.length > 0 && at >= bytes.length ? Buffer.concat(parts) : bytes
    const size = /^([0-9a-f]{1,8})\s*(?:;.*)?\r?$/i.exec(bytes.toString('latin1', at, line))?.[1]
    if (size === undefined) return bytes
    const length = Number.parseInt(size, 16)
    if (length === 0) return Buffer.concat(parts)
    const end = line + 1 + length
    parts.push(bytes.subarray(line + 1, Math.min(end, bytes.length)))
    // the server hung up within a chunk: what came is there
    if (end >= bytes.length) return Buffer.concat(parts)
    at = bytes[end] === 13 && bytes[end + 1] === 10 ? end + 2 : bytes[end] === 10 ? end + 1 : -1
    if (at === -1) return bytes
  }
}

/** Are these chunks from the first to the last, though nobody said so? */
export const looksChunked = (bytes: Buffer): boolean =>
  /^[0-9a-f]{1,8}[ \t]*\r\n/i.test(bytes.toString('latin1', 0, 12)) &&
  /\r\n0\r\n(?:[\w-]+:[^\r\n]*\r\n)*\r\n$/.test(bytes.toString('latin1', Math.max(0, bytes.length - 256))) &&
  unchunk(bytes) !== bytes

type Unpack = (bytes: Buffer, most: number) => Buffer

const UNPACK: {
  readonly [coding: string]: { readonly begins: (b: Buffer) => boolean | null; readonly unpack: Unpack }
} = {
  gzip: {
    begins: (b) => b[0] === 0x1f && b[1] === 0x8b,
    unpack: gunzipAtOnce,
  },
  deflate: {
    begins: () => null,
    // the standard means zlib, some servers send it bare
    unpack: (b, most) =>
      (b[0]! & 15) === 8 && ((b[0]! << 8) | b[1]!) % 31 === 0
        ? inflateSync(b, { maxOutputLength: most })
        : inflateRawSync(b, { maxOutputLength: most }),
  },
  br: { begins: () => null, unpack: (b, most) => brotliDecompressSync(b, { maxOutputLength: most }) },
  zstd: {
    begins: (b) => b.length >= 4 && b.readUInt32LE(0) === 0xfd2fb528,
    unpack: (b, most) =>
      zstdDecompressSync(b, { maxOutputLength: most, params: { [constants.ZSTD_d_windowLogMax]: 27 } }),
  },
}

/**
 * Takes content codings off, the last first. What is said to be packed and is plain text already stays as it is: archives
 * unpack what they keep, and leave the field.
 */
export function decodeBody(body: Buffer, codings: readonly string[], most: number): Buffer | BodyTrouble {
  let bytes = body
  for (const coding of [...codings].reverse()) {
    const name = coding.toLowerCase().replace(/^x-/, '')
    if (name === '' || name === 'identity') continue
    const known = UNPACK[name]
    if (known === undefined) {
      if (isText(bytes)) continue
      return { trouble: `its coding ${JSON.stringify(coding.slice(0, 40))} is not known` }
    }
    if (bytes.length === 0 || known.begins(bytes) === false) {
      if (bytes.length === 0 || isText(bytes)) continue
      return { trouble: `it is no ${name}, though its head says so` }
    }
    try {
      bytes = known.unpack(bytes, most)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return { trouble: 'large' }
      if (known.begins(bytes) === null && isText(bytes)) continue
      return { trouble: `its ${name} is broken or cut off` }
    }
  }
  return bytes
}

/** Does it begin with characters only, as a page does and nothing packed? */
function isText(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 512)
  return !head.some((b) => b < 9 || (b > 13 && b < 32 && b !== 27)) && head.length > 0
}
