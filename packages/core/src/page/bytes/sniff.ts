/** Tells from its first bytes what a file is, whatever it is called. */

type Part = readonly [offset: number, bytes: string]

/** First bytes of formats that hold no page's text as such; from their public specifications. One character, one byte. */
const SIGNATURES: readonly (readonly [name: string, ...parts: Part[]])[] = [
  ['a PDF', [0, '%PDF-']],
  ['a PNG image', [0, '\x89PNG\r\n\x1a\n']],
  ['a JPEG image', [0, '\xff\xd8\xff']],
  ['a GIF image', [0, 'GIF87a']],
  ['a GIF image', [0, 'GIF89a']],
  ['a TIFF image', [0, 'II*\0']],
  ['a TIFF image', [0, 'MM\0*']],
  ['a WebP image', [0, 'RIFF'], [8, 'WEBP']],
  ['a sound', [0, 'RIFF'], [8, 'WAVE']],
  ['a sound', [0, 'OggS\0']],
  ['a sound', [0, 'ID3\x03']],
  ['a sound', [0, 'ID3\x04']],
  ['a video', [0, '\0\0\0'], [4, 'ftyp']],
  ['a video', [0, '\x1a\x45\xdf\xa3']],
  ['gzip-compressed data', [0, '\x1f\x8b\x08']],
  ['bzip2-compressed data', [0, 'BZh'], [4, '1AY&SY']],
  ['xz-compressed data', [0, '\xfd7zXZ\0']],
  ['zstd-compressed data', [0, '\x28\xb5\x2f\xfd']],
  ['a 7-Zip archive', [0, '7z\xbc\xaf\x27\x1c']],
  ['a RAR archive', [0, 'Rar!\x1a\x07']],
  ['an old Microsoft Office document', [0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1']],
  ['an RTF document', [0, '{\\rtf']],
  ['an SQLite database', [0, 'SQLite format 3\0']],
  ['a program', [0, '\x7fELF']],
  ['a WebAssembly module', [0, '\0asm']],
]

const latin1 = (bytes: Uint8Array, start: number, end: number) =>
  String.fromCharCode(...bytes.subarray(start, Math.min(end, bytes.length)))

/** ZIP is the wrapper of most office formats; the name of its first entries tells which. */
function zipKind(bytes: Uint8Array): string {
  const head = latin1(bytes, 0, 4096)
  if (head.includes('application/epub')) return 'an EPUB book'
  if (head.includes('application/vnd.oasis')) return 'an OpenDocument file'
  if (head.includes('[Content_Types].xml') || /\b(word|xl|ppt)\//.test(head)) return 'a Microsoft Office document'
  return 'a ZIP archive'
}

/**
 * What the bytes are, in words ("a PDF"), where they are not text; else null.
 * Text with a few control characters or NULs stays text: the reading copes with those.
 * @example binaryKind(new TextEncoder().encode('%PDF-1.7')) // 'a PDF'
 */
export function binaryKind(bytes: Uint8Array): string | null {
  if (latin1(bytes, 0, 4) === 'PK\u0003\u0004') return zipKind(bytes)
  for (const [name, ...parts] of SIGNATURES)
    if (parts.every(([offset, want]) => latin1(bytes, offset, offset + want.length) === want)) return name
  if (utf16Order(bytes) !== null) return null
  const head = bytes.subarray(0, 4096)
  let control = 0
  for (const b of head) if (b < 9 || (b > 13 && b < 32 && b !== 27) || b === 127) control++
  // packed bytes have every character equally often; a short text may have a few control characters
  return control > 2 && control / head.length > (head.length < 512 ? 0.1 : 0.05) ? 'binary data' : null
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
