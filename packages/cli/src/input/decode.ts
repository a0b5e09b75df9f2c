/** Bytes to text: byte-order marks, UTF-16, strict UTF-8, the charset a page declares, else windows-1252. */
import { ReadoutError } from '@readout/core'
import { binaryKind, utf16Order } from './sniff.ts'

export interface Decoded {
  readonly text: string
  /** The encoding taken, by its WHATWG name. */
  readonly encoding: string
  /** What the reader should know about the decoding, or null. */
  readonly note: string | null
}

/**
 * Decodes the bytes of a page. Throws R1002 where they are no text (a PDF, an image, compressed data).
 * @example decode(Uint8Array.of(0x93, 0x6e, 0x6f, 0x94)).text // '“no”' (windows-1252)
 */
export function decode(bytes: Uint8Array, name = 'the input'): Decoded {
  const kind = binaryKind(bytes)
  if (kind !== null)
    throw new ReadoutError('R1002', `${name} is ${kind}, not text: give the article as text or HTML${remedy(kind)}`)
  const order = utf16Order(bytes)
  if (order !== null) return { text: strip(new TextDecoder(order).decode(bytes)), encoding: order, note: null }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', note: null }
  } catch {
    return decodeLegacy(bytes)
  }
}

/** For bytes that are not clean UTF-8. */
function decodeLegacy(bytes: Uint8Array): Decoded {
  const declared = declaredCharset(bytes)
  if (declared !== null && declared !== 'utf-8') {
    try {
      const decoder = new TextDecoder(declared)
      return { text: decoder.decode(bytes), encoding: decoder.encoding, note: null }
    } catch {
      // an unknown label: go on as if none were declared
    }
  }
  // UTF-8 with a few bad bytes: legacy encodings hardly ever give well-formed sequences of several bytes by chance
  const lossy = new TextDecoder('utf-8').decode(bytes)
  let bad = 0
  let good = 0
  for (let i = 0; i < lossy.length; i++) {
    const c = lossy.charCodeAt(i)
    if (c === 0xfffd) bad++
    else if (c > 0x7f) good++
  }
  if (good > bad)
    return {
      text: lossy,
      encoding: 'utf-8',
      note: `${bad} ${bad === 1 ? 'place is' : 'places are'} not UTF-8 and shown as “\ufffd”`,
    }
  return {
    text: new TextDecoder('windows-1252').decode(bytes),
    encoding: 'windows-1252',
    note: 'not UTF-8; read as windows-1252',
  }
}

const strip = (text: string) => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)

/** The charset that an HTML or XML page declares within its first 1,024 bytes, in lower case. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  const label = /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1]
  return label?.toLowerCase() ?? null
}

const remedy = (kind: string) =>
  /compressed|ZIP|7-Zip|RAR/.test(kind)
    ? '; unpack it first'
    : /PDF|Office|OpenDocument|RTF|EPUB/.test(kind)
      ? '; save or export it as text first'
      : ''

/** Elements that only stand near the head of a page or make up its body. */
const OPENING =
  /^<(?:!doctype\s+html|html|head|body|meta|title|script|style|link|article|main|section|div|p|h[1-6]|nav|header|table|ul|ol|blockquote|figure|span|a|b|i|em|strong|br|img|iframe)\b/i

/**
 * True where a text is HTML by its content: it begins with a tag, after white space, comments and an XML head.
 * @example looksLikeHtml('<p>He said no.') // true
 */
export function looksLikeHtml(text: string): boolean {
  let at = 0
  for (let i = 0; i < 50; i++) {
    while (at < text.length && /\s|\ufeff/.test(text[at]!)) at++
    const close = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '?>' : null
    if (close === null) break
    const end = text.indexOf(close, at)
    if (end === -1) return true
    at = end + close.length
  }
  return text[at] === '<' && OPENING.test(text.slice(at, at + 40))
}
