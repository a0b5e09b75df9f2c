import { AttributeColumns } from './attributes.ts'
import { referencesIn } from './references.ts'

/** What a scan tells of: stretches of the source, by offsets, end exclusive. */
export interface Sink {
  /** Text as it stands in the source. */
  text(from: number, to: number): void
  /** A character reference that stands for `s`. */
  reference(s: string, from: number, to: number): void
  /** A start tag: where its name stands, and its attributes, which hold until the next tag. */
  open(from: number, to: number, attributes: AttributeColumns): void
  /** An end tag: where its name stands. */
  close(from: number, to: number): void
}

const GT = 62
const SLASH = 47
const isSpace = (c: number): boolean => c === 32 || c === 10 || c === 9 || c === 13 || c === 12
const isLetter = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90)

/** Elements whose content holds no tags: all up to their own closing tag is text. */
const RAW = ['script', 'style', 'title', 'textarea', 'xmp']

/** Does this name stand here, in either case? */
function isName(source: string, from: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) if ((source.charCodeAt(from + i) | 32) !== name.charCodeAt(i)) return false
  return true
}

/**
 * Cuts HTML into text and tags, as htmlparser2's tokenizer does, but with searches for the next mark instead of a state
 * for each character, and without a string for what nobody asks for. What the source breaks off in the middle of (a
 * tag, a comment, a declaration) is no text; CDATA is, in XHTML. Linear: no stretch is looked at twice.
 */
export function scan(source: string, sink: Sink, xhtml = false): void {
  const size = source.length
  const attributes = new AttributeColumns(source)
  /** The next "&" at or behind where it was last asked for. */
  let ampersand = -1
  const references = referencesIn(source, sink)
  const text = (from: number, to: number) => {
    if (from >= to) return
    if (ampersand < from) {
      ampersand = source.indexOf('&', from)
      if (ampersand < 0) ampersand = size
    }
    if (ampersand >= to) sink.text(from, to)
    else {
      if (ampersand > from) sink.text(from, ampersand)
      references(ampersand, to)
    }
  }
  /** Behind the next ">"; the end where there is none. */
  const behind = (from: number): number => {
    const at = source.indexOf('>', from)
    return at < 0 ? size : at + 1
  }

  let start = 0
  let from = 0
  while (from < size) {
    const lt = source.indexOf('<', from)
    if (lt < 0) break
    const c = source.charCodeAt(lt + 1)
    if (isLetter(c)) {
      text(start, lt)
      let at = lt + 2
      while (at < size) {
        const d = source.charCodeAt(at)
        if (d === GT || d === SLASH || isSpace(d)) break
        at++
      }
      const name = at
      const end = attributes.read(at)
      if (end < 0) return
      const { selfClosing } = attributes
      sink.open(lt + 1, name, attributes)
      start = from = end
      const raw = selfClosing ? undefined : RAW.find((r) => r.length === name - lt - 1 && isName(source, lt + 1, r))
      if (raw) {
        const close = endOfRaw(source, from, raw)
        if (raw === 'title') text(from, close)
        else if (close > from) sink.text(from, close)
        if (close === size) return
        start = from = behind(close + 2)
        if (from > close + 2 && source.charCodeAt(from - 1) === GT) sink.close(close + 2, close + 2 + raw.length)
      }
    } else if (c === SLASH) {
      let at = lt + 2
      while (at < size && isSpace(source.charCodeAt(at))) at++
      if (at >= size) break
      text(start, lt)
      if (isLetter(source.charCodeAt(at))) {
        const name = at
        while (at < size && source.charCodeAt(at) !== GT && !isSpace(source.charCodeAt(at))) at++
        const end = behind(at)
        if (end === size && source.charCodeAt(size - 1) !== GT) return
        sink.close(name, at)
        start = from = end
      } else start = from = behind(at)
    } else if (c === 33) {
      text(start, lt)
      if (source.startsWith('--', lt + 2)) {
        const end = source.indexOf('-->', lt + 2)
        if (end < 0) return
        start = from = end + 3
      } else if (source.startsWith('[CDATA[', lt + 2)) {
        const end = source.indexOf(']]>', lt + 9)
        if (end < 0) return
        if (xhtml && end > lt + 9) sink.text(lt + 9, end)
        start = from = end + 3
      } else start = from = behind(lt + 2)
    } else if (c === 63) {
      text(start, lt)
      start = from = behind(lt + 2)
    } else from = lt + 1
  }
  text(start, size)
}

/** Where the closing tag of a raw element begins; the end of the source where there is none. */
function endOfRaw(source: string, from: number, name: string): number {
  for (let at = source.indexOf('</', from); at >= 0; at = source.indexOf('</', at + 2)) {
    if (!isName(source, at + 2, name)) continue
    const c = source.charCodeAt(at + 2 + name.length)
    if (c === GT || isSpace(c)) return at
  }
  return source.length
}
