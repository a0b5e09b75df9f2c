import { ReadoutError } from '../../record/error.ts'
import type { Gap } from '../../record/index.ts'
import { otherThanArticle } from '../other/index.ts'
import { detectLegacy } from './detect.ts'
import { decodeMixed } from './mixed.ts'
import { DATA } from './signatures.ts'
import { binaryOf, hiddenUtf16, utf16Order } from './sniff.ts'

export interface DecodedPage {
  readonly text: string
  /** The encoding taken, by its WHATWG name. */
  readonly encoding: string
  /** What the reader should know of the decoding: `recovered-encoding`, `guessed-encoding`, `undecodable-bytes`. */
  readonly gaps: readonly Gap[]
}

export interface DecodeOptions {
  /** The HTTP header Content-Type, or a part of it: "text/html; charset=iso-8859-1". */
  readonly contentType?: string | undefined
  /** What errors call the input. */
  readonly name?: string | undefined
}

/**
 * Decodes the bytes of a page as browsers do: byte-order mark, charset of the HTTP header, charset the page declares;
 * and where those are missing or plainly false, by the bytes themselves. Bytes that are well-formed UTF-8 with
 * characters beyond ASCII are UTF-8 whatever is declared: other encodings hardly ever look so by chance.
 * @throws ReadoutError R1002 for bytes that are no text (a PDF, an image, an office file, compressed data)
 * @example decodePage(Uint8Array.of(0x93, 0x6e, 0x6f, 0x94)).text // '“no”' (windows-1252)
 */
export function decodePage(bytes: Uint8Array, options: DecodeOptions = {}): DecodedPage {
  const name = options.name ?? 'the input'
  const header = charsetIn(options.contentType ?? '')
  const binary = binaryOf(bytes)
  const order =
    utf16Order(bytes) ??
    (bytes.subarray(0, 4096).includes(0) ? utf16Label(header) : null) ??
    (binary === DATA ? hiddenUtf16(bytes) : null)
  if (order !== null && (binary === null || binary === DATA))
    return withLosses(new TextDecoder(order).decode(bytes), order)
  // archives of pages and e-mails hold bytes of all kinds behind a head that is text
  const other = binary === DATA ? otherThanArticle(new TextDecoder('latin1').decode(bytes.subarray(0, 4096))) : null
  if (other) throw new ReadoutError('R1002', `${name} is ${other.what}, not an article: ${other.advice}`)
  if (binary !== null) throw new ReadoutError('R1002', `${name} is ${binary.what}, not text: ${binary.advice}`)
  const said = encodingOf(header)
  const own = declaredCharset(bytes)
  const declared = said ?? own
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    // ISO-2022-JP is written in ASCII bytes alone.
    if (declared !== 'iso-2022-jp') return { text, encoding: 'utf-8', gaps: [] }
  } catch {}
  if (declared !== null && declared !== 'utf-8') return withLosses(new TextDecoder(declared).decode(bytes), declared)
  if (said === 'utf-8' && own !== null && own !== 'utf-8') {
    const { text, gaps } = withLosses(new TextDecoder(own).decode(bytes), own)
    const note = `declared as UTF-8 by the server, but its bytes are not; read as ${own}, as the page itself says`
    return { text, encoding: own, gaps: [{ code: 'recovered-encoding', note, at: null }, ...gaps] }
  }
  // UTF-8 with a few bad bytes: legacy encodings hardly ever give well-formed sequences of several bytes by chance.
  const mixed = decodeMixed(bytes)
  let good = -mixed.recovered
  for (let i = 0; i < mixed.text.length; i++) if (mixed.text.charCodeAt(i) > 0x7f) good++
  good -= mixed.lost
  if (good * 2 > mixed.recovered + mixed.lost) {
    const { text, gaps } = withLosses(mixed.text, 'utf-8')
    if (mixed.recovered === 0) return { text, encoding: 'utf-8', gaps }
    const note = `${places(mixed.recovered)} windows-1252 among UTF-8, and read as such`
    return { text, encoding: 'utf-8', gaps: [{ code: 'recovered-encoding', note, at: null }, ...gaps] }
  }
  const guess = detectLegacy(bytes)
  const note =
    declared === 'utf-8'
      ? `declared as UTF-8, but its bytes are not; read as ${guess}`
      : `not UTF-8 and no encoding declared; read as ${guess}`
  const code = declared === 'utf-8' ? 'recovered-encoding' : 'guessed-encoding'
  return { text: new TextDecoder(guess).decode(bytes), encoding: guess, gaps: [{ code, note, at: null }] }
}

function withLosses(text: string, encoding: string): DecodedPage {
  let bad = 0
  for (let i = text.indexOf('\ufffd'); i >= 0; i = text.indexOf('\ufffd', i + 1)) bad++
  if (bad === 0) return { text, encoding, gaps: [] }
  const what = encoding === 'utf-8' ? 'UTF-8' : encoding
  const note = `${places(bad)} not ${what} and shown as “\ufffd”`
  return { text, encoding, gaps: [{ code: 'undecodable-bytes', note, at: null }] }
}

const places = (n: number): string => (n === 1 ? '1 place is' : `${n} places are`)

const charsetIn = (contentType: string): string | null =>
  /charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec(contentType.slice(0, 400))?.[1] ?? null

/** An encoding by one of its labels, or null where there is none such. */
function encodingOf(label: string | null): string | null {
  if (label === null) return null
  try {
    const { encoding } = new TextDecoder(label)
    // A page whose declaration can be read byte by byte is not in UTF-16, says the HTML standard.
    if (encoding.startsWith('utf-16')) return 'utf-8'
    return encoding === 'x-user-defined' ? 'windows-1252' : encoding
  } catch {
    return null
  }
}

/** The byte order that a server declares. */
const utf16Label = (label: string | null): 'utf-16le' | 'utf-16be' | null =>
  label === null ? null : /^utf-?16be$/i.test(label) ? 'utf-16be' : /^utf-?16(?:le)?$/i.test(label) ? 'utf-16le' : null

/** The encoding that an HTML or XML page declares within its first 4,096 bytes (the standard looks at 1,024). */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).replace(/<!--[\s\S]{0,4096}?-->/g, '')
  for (const m of head.matchAll(/<(?:meta|\?xml)\s[^>]{0,300}>?/gi)) {
    const label = /(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i.exec(m[0])?.[1]
    const encoding = encodingOf(label ?? null)
    if (encoding !== null) return encoding
  }
  return null
}
