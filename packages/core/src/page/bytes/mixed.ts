/** UTF-8 with bytes of windows-1252 in it, as pages get them that paste from other programs. */

export interface Mixed {
  readonly text: string
  /** Bytes read as windows-1252. */
  readonly recovered: number
  /** Places that stay unreadable, shown as U+FFFD. */
  readonly lost: number
}

/** How long a well-formed sequence is that begins here; 0 where there is none. As the Encoding standard has it. */
function sequence(bytes: Uint8Array, at: number): number {
  const b = bytes[at]!
  const next = (k: number, from = 0x80, to = 0xbf) => bytes[at + k]! >= from && bytes[at + k]! <= to
  if (b >= 0xc2 && b <= 0xdf) return next(1) ? 2 : 0
  if (b >= 0xe0 && b <= 0xef) {
    const first = b === 0xe0 ? next(1, 0xa0) : b === 0xed ? next(1, 0x80, 0x9f) : next(1)
    return first && next(2) ? 3 : 0
  }
  if (b >= 0xf0 && b <= 0xf4) {
    const first = b === 0xf0 ? next(1, 0x90) : b === 0xf4 ? next(1, 0x80, 0x8f) : next(1)
    return first && next(2) && next(3) ? 4 : 0
  }
  return 0
}

const isAscii = (b: number | undefined): boolean => b === undefined || b < 0x80
const isLetter = (b: number | undefined): boolean => b !== undefined && ((b >= 97 && b <= 122) || (b >= 65 && b <= 90))

/**
 * Is the byte plainly a character of windows-1252? It stands alone between ASCII, and is one of the quotation marks,
 * dashes and signs, or a letter that touches a letter. A character that is cut off is none.
 */
function isWestern(bytes: Uint8Array, at: number): boolean {
  const b = bytes[at]!
  const [before, next] = [bytes[at - 1], bytes[at + 1]]
  if (!isAscii(before) || !isAscii(next)) return false
  if (b === 0x80 || b === 0x85 || (b >= 0x91 && b <= 0x97) || b === 0x99) return true
  if (b >= 0xc0 && b !== 0xd7 && b !== 0xf7) return isLetter(next) || (isLetter(before) && next !== undefined)
  return b === 0xa0 || b === 0xa3 || b === 0xa9 || b === 0xab || b === 0xae || b === 0xb0 || b === 0xbb
}

/**
 * Decodes UTF-8 and reads single bytes that are plainly windows-1252 as such.
 * @example decodeMixed(Uint8Array.of(0xc3, 0xbc, 0x20, 0x93, 0x6e, 0x6f, 0x94)).text // 'ü “no”'
 */
export function decodeMixed(bytes: Uint8Array): Mixed {
  const single: number[] = []
  for (let i = 0; i < bytes.length; ) {
    const length = bytes[i]! < 0x80 ? 1 : sequence(bytes, i)
    if (length === 0 && isWestern(bytes, i)) single.push(i)
    i += length || 1
  }
  const joined = new TextDecoder('utf-8', { ignoreBOM: true }).decode(asUtf8(bytes, single))
  const text = joined.startsWith('\ufeff') ? joined.slice(1) : joined
  let lost = 0
  for (let i = text.indexOf('\ufffd'); i >= 0; i = text.indexOf('\ufffd', i + 1)) lost++
  return { text, recovered: single.length, lost }
}

/** The bytes with those at some places, of windows-1252, as UTF-8: so that all can be decoded at once. */
function asUtf8(bytes: Uint8Array, places: readonly number[]): Uint8Array {
  if (places.length === 0) return bytes
  const western = new TextDecoder('windows-1252')
  const encoder = new TextEncoder()
  const known: Uint8Array[] = []
  // no character of windows-1252 is longer than three bytes of UTF-8
  const out = new Uint8Array(bytes.length + 2 * places.length)
  let from = 0
  let to = 0
  for (const at of places) {
    out.set(bytes.subarray(from, at), to)
    to += at - from
    const b = bytes[at]!
    const c = (known[b] ??= encoder.encode(western.decode(Uint8Array.of(b))))
    out.set(c, to)
    to += c.length
    from = at + 1
  }
  out.set(bytes.subarray(from), to)
  return out.subarray(0, to + bytes.length - from)
}
