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
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })
  const western = new TextDecoder('windows-1252')
  const parts: string[] = []
  let recovered = 0
  let from = 0
  for (let i = 0; i < bytes.length; ) {
    if (bytes[i]! < 0x80) {
      i++
      continue
    }
    const length = sequence(bytes, i)
    if (length > 0) i += length
    else if (isWestern(bytes, i)) {
      parts.push(utf8.decode(bytes.subarray(from, i)), western.decode(bytes.subarray(i, i + 1)))
      recovered++
      from = ++i
    } else i++
  }
  parts.push(utf8.decode(bytes.subarray(from)))
  const joined = parts.join('')
  const text = joined.startsWith('\ufeff') ? joined.slice(1) : joined
  let lost = 0
  for (let i = text.indexOf('\ufffd'); i >= 0; i = text.indexOf('\ufffd', i + 1)) lost++
  return { text, recovered, lost }
}
