/** Tells from its first bytes what a file is, whatever it is called. */
import { type Binary, DATA, PDF, SIGNATURES, ZIP, ZIPPED } from './signatures.ts'

const latin1 = (bytes: Uint8Array, start: number, end: number) =>
  String.fromCharCode(...bytes.subarray(start, Math.min(end, bytes.length)))

/** Names of entries stand before each, and together at the end, where all of the bytes are there. */
const ZIP_NAMES = 65_536

function zipped(bytes: Uint8Array): Binary {
  const names = new TextDecoder('latin1')
  const head = names.decode(bytes.subarray(0, 4096))
  const end = names.decode(bytes.subarray(Math.max(4096, bytes.length - ZIP_NAMES)))
  return ZIPPED.find(([entry]) => entry.test(head) || entry.test(end))?.[1] ?? ZIP
}

/**
 * What the bytes are where they are not text; else null. All of the bytes, or their beginning.
 * Text with a few control characters or NULs stays text: the reading copes with those.
 * @example binaryOf(new TextEncoder().encode('%PDF-1.7'))?.what // 'a PDF'
 */
export function binaryOf(bytes: Uint8Array): Binary | null {
  if (latin1(bytes, 0, 4) === 'PK\u0003\u0004') return zipped(bytes)
  for (const [binary, ...parts] of SIGNATURES)
    if (parts.every(([offset, want]) => latin1(bytes, offset, offset + want.length) === want)) return binary
  if (utf16Order(bytes) !== null) return null
  const head = bytes.subarray(0, 4096)
  let control = 0
  for (const b of head) if (b < 9 || (b > 13 && b < 32 && b !== 27) || b === 127) control++
  // packed bytes have every character equally often; a short text may have a few control characters
  if (control <= 2 || control / head.length <= (head.length < 512 ? 0.1 : 0.05)) return null
  // whatever a mail gateway or a web server put before it
  return /(?:^|[\r\n])%PDF-\d/.test(latin1(bytes, 0, 1024)) ? PDF : DATA
}

/** The byte order of UTF-16 with a mark, or without one where every other byte of the first kilobyte is nought. */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const size = Math.min(bytes.length, 1024) & ~1
  if (size < 8) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < size; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const half = size / 2
  if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le'
  if (even > half * 0.7 && odd < half * 0.1) return 'utf-16be'
  return null
}

/**
 * UTF-16 without a mark in a script other than Latin, where not every other byte is nought: read in one order it is
 * made of letters of a few scripts, spaces and signs, in the other it is not. Asked only of what would else be refused.
 */
export function hiddenUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const part = bytes.subarray(0, 2048 & ~1)
  if (part.length < 16 || bytes.length % 2 === 1) return null
  const orders = (['utf-16le', 'utf-16be'] as const).filter((order) => isWriting(new TextDecoder(order).decode(part)))
  return orders.length === 1 ? orders[0]! : null
}

/** Nearly all letters and spaces, and those of at most four blocks of 256 characters (Chinese and Korean need more). */
function isWriting(text: string): boolean {
  const plain = text.match(/[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\t\n\r]/gu)?.length ?? 0
  if (plain < text.length * 0.98 || !/[\s、-〟]/u.test(text)) return false
  const blocks = new Set<number>()
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c < 0x3000 || c > 0xd7ff) blocks.add(c >> 8)
  }
  return blocks.size <= 4
}
