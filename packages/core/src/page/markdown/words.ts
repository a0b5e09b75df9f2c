/** The words of a Markdown block without its signs, and what the signs say of them. */
import type { Mark } from '../../record/index.ts'
import { resolve } from '../html/address.ts'
import { decode } from '../html/declared.ts'
import { trim } from '../text/characters.ts'

/**
 * Text as it is put together, with the place in the source that each stretch comes from. What is looked at while the
 * text still grows is its last block alone: whoever reads a growing string pays for all of it every time.
 */
export class Written {
  size = 0
  private readonly blocks: string[] = []
  /** Where the last block begins, and what it holds so far. */
  private from = 0
  private block = ''
  private readonly inText: number[] = []
  private readonly inSource: number[] = []

  put(s: string, at: number): void {
    if (s === '') return
    const last = this.inText.length - 1
    if (last < 0 || at - this.size !== this.inSource[last] - this.inText[last]) {
      this.inText.push(this.size)
      this.inSource.push(at)
    }
    this.block += s
    this.size += s.length
  }

  /** Begins a block; returns where. */
  begin(): number {
    this.blocks.push(this.block)
    this.block = ''
    this.from = this.size
    return this.from
  }

  /** A range of the last block without the white space at its edges. */
  trimmed(start: number, end: number): { start: number; end: number } {
    const inner = trim(this.block, start - this.from, end - this.from)
    return { start: inner.start + this.from, end: inner.end + this.from }
  }

  text(): string {
    return this.blocks.join('') + this.block
  }

  /** Offset into the source of a character of the text. */
  origin(offset: number): number {
    let lo = 0
    let hi = this.inText.length - 1
    while (lo < hi) {
      const mid = (lo + hi + 1) >> 1
      if (this.inText[mid] <= offset) lo = mid
      else hi = mid - 1
    }
    return this.inText.length ? this.inSource[lo] + offset - this.inText[lo] : 0
  }

  /** Offset into the text of a character of the source; −1 where the text does not show it. */
  shown(offset: number): number {
    const { inText, inSource } = this
    for (let k = 0; k < inText.length; k++) {
      const behind = offset - inSource[k]
      if (behind >= 0 && behind < (inText[k + 1] ?? this.size) - inText[k]) return inText[k] + behind
    }
    return -1
  }
}

interface Delimiter {
  /** Offset in the text, and index of the piece that holds the signs. */
  readonly at: number
  readonly piece: number
  left: number
}
interface Bracket {
  readonly at: number
  readonly piece: number
  readonly image: boolean
}
interface Piece {
  text: string
  readonly from: number
}

const SIGN = /[\p{P}\p{S}]/u
const isWhite = (c: string): boolean => c === '' || /\s/.test(c)
const TAG = /^<(?:\/?[a-z][a-z\d-]{0,30}(?:\s[^<>]{0,1000})?\/?)>/i
const AUTOLINK = /^<((?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/i
const TARGET =
  /^\(\s{0,9}(?:<([^<>\n]{0,2000})>|((?:[^\s()\\]|\\.|\([^\s()]{0,500}\)){0,2000}))(?:\s{1,9}(?:"[^"]{0,500}"|'[^']{0,500}'))?\s{0,9}\)/
const REFERENCE = /^\[([^[\]]{0,200})\]/
const ENTITY = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i

/**
 * Writes a stretch of Markdown to `out` without its signs; returns the marks, as offsets into the text. Emphasis is
 * matched with a stack for each sign, links with a stack of brackets: linear, without recursion.
 */
export function writeWords(
  out: Written,
  source: string,
  lines: readonly { start: number; end: number }[],
  definitions: ReadonlyMap<string, string>,
  base: string | null,
): Mark[] {
  const pieces: Piece[] = []
  /** What is found, by index of the pieces it begins and ends before. */
  const found: { kind: Mark['kind']; from: number; to: number; href?: string }[] = []
  const open: { [sign: string]: Delimiter[] } = { '*': [], _: [] }
  let brackets: Bracket[] = []
  let ends = -1
  const put = (text: string, from: number) => pieces.push({ text, from }) - 1
  for (const [n, { start, end }] of lines.entries()) {
    let stop = end
    while (stop > start && /[ \t]/.test(source[stop - 1])) stop--
    const breaks = end - stop >= 2 || (source[stop - 1] === '\\' && source[stop - 2] !== '\\')
    if (source[stop - 1] === '\\' && n < lines.length - 1 && source[stop - 2] !== '\\') stop--
    for (let i = start; i < stop; ) {
      const c = source[i]
      const rest = () => source.slice(i, Math.min(stop, i + 3000))
      if (c === '\\' && i + 1 < stop && /[!-/:-@[-`{-~]/.test(source[i + 1])) {
        put(source[i + 1], i + 1)
        i += 2
      } else if (c === '`') {
        const run = /^`+/.exec(source.slice(i, stop))![0]
        const close = closing(source, i + run.length, stop, run.length)
        if (close < 0) put(run, i)
        else {
          const inner = source.slice(i + run.length, close)
          const pad = inner.length > 2 && inner.startsWith(' ') && inner.endsWith(' ') ? 1 : 0
          const at = put(inner.slice(pad, inner.length - pad), i + run.length + pad)
          found.push({ kind: 'code', from: at, to: at + 1 })
        }
        i = close < 0 ? i + run.length : close + run.length
      } else if (c === '*' || c === '_') {
        let to = i
        while (to < stop && source[to] === c) to++
        signs(c, i, to, i > start ? source[i - 1] : '', to < stop ? source[to] : '')
        i = to
      } else if (c === '[' || (c === '!' && source[i + 1] === '[')) {
        const size = c === '!' ? 2 : 1
        brackets.push({ at: i, piece: put(source.slice(i, i + size), i), image: size === 2 })
        if (brackets.length > 200) brackets = brackets.slice(100)
        i += size
      } else if (c === ']') i = bracket(i, stop)
      else if (c === '<') {
        const auto = AUTOLINK.exec(rest())
        const tag = auto ? null : TAG.exec(rest())
        const comment = auto || tag ? 0 : comments(i, stop)
        if (auto) {
          const at = put(auto[1], i + 1)
          found.push({ kind: 'link', from: at, to: at + 1, href: auto[1] })
        } else if (tag && /^<br[\s/>]/i.test(tag[0])) put('\n', i)
        else if (!tag && comment === 0) put(c, i)
        i += (auto ?? tag)?.[0].length ?? (comment || 1)
      } else if (c === '&') {
        const entity = ENTITY.exec(rest())?.[0]
        put(entity ? decodeEntity(entity) : c, i)
        i += entity?.length ?? 1
      } else {
        let to = i + 1
        while (to < stop && !'\\`*_[]!<&'.includes(source[to])) to++
        put(source.slice(i, to), i)
        i = to
      }
    }
    if (n < lines.length - 1) put(breaks ? '\n' : ' ', stop)
  }

  /** The length of a comment that begins here, 0 for none; where it ends is looked up once. */
  function comments(i: number, stop: number): number {
    if (!source.startsWith('<!--', i)) return 0
    if (ends < i + 4) {
      ends = source.indexOf('-->', i + 4)
      if (ends < 0) ends = source.length
    }
    return ends + 3 <= stop ? ends + 3 - i : 0
  }

  function signs(c: string, from: number, to: number, before: string, behind: string): void {
    const left = !isWhite(behind) && (!SIGN.test(behind) || isWhite(before) || SIGN.test(before))
    const right = !isWhite(before) && (!SIGN.test(before) || isWhite(behind) || SIGN.test(behind))
    const opens = left && (c === '*' || !right || SIGN.test(before))
    const closes = right && (c === '*' || !left || SIGN.test(behind))
    let size = to - from
    if (closes)
      while (size > 0 && open[c].length > 0) {
        const o = open[c].at(-1)!
        const n = size >= 2 && o.left >= 2 ? 2 : 1
        found.push({ kind: n === 2 ? 'strong' : 'emphasis', from: o.piece, to: pieces.length })
        pieces[o.piece].text = pieces[o.piece].text.slice(n)
        o.left -= n
        size -= n
        if (o.left === 0) open[c].pop()
      }
    if (size === 0) return
    const piece = put(c.repeat(size), to - size)
    if (opens) open[c].push({ at: from, piece, left: size })
  }

  /** A closing bracket: the end of a link, of a picture, or a sign. */
  function bracket(i: number, stop: number): number {
    const o = brackets.pop()
    const behind = source.slice(i + 1, Math.min(stop, i + 4000))
    const target = o ? TARGET.exec(behind) : null
    const label = target || !o ? null : REFERENCE.exec(behind)
    const name = o ? label?.[1] || source.slice(o.at + (o.image ? 2 : 1), Math.min(i, o.at + LABEL)) : ''
    const href = target ? (target[1] ?? target[2]) : definitions.get(labelKey(name))
    if (!o || href === undefined) {
      put(']', i)
      return i + 1
    }
    pieces[o.piece].text = ''
    // a picture shows no words
    if (o.image) for (let k = o.piece; k < pieces.length; k++) pieces[k].text = ''
    else {
      found.push({ kind: 'link', from: o.piece, to: pieces.length, href: href.replace(/\\([!-/:-@[-`{-~])/g, '$1') })
      // links hold no links
      brackets = brackets.filter((b) => b.image)
    }
    return i + 1 + ((target ?? label)?.[0].length ?? 0)
  }

  const at: number[] = []
  for (const p of pieces) {
    at.push(out.size)
    out.put(p.text, p.from)
  }
  at.push(out.size)
  return found.flatMap((f): Mark[] => {
    const href = f.href === undefined ? undefined : resolve(f.href, base)
    const [start, end] = [at[f.from], at[f.to]]
    return href === null || start >= end ? [] : [{ kind: f.kind, start, end, ...(href === undefined ? {} : { href }) }]
  })
}

/** Labels of definitions are shorter. */
const LABEL = 300
/** A label as definitions are kept by. */
export const labelKey = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase()

/** Code is not looked for further than this. */
const FAR = 3000

/** The next run of exactly so many backticks; −1 where there is none near. */
function closing(source: string, from: number, stop: number, size: number): number {
  for (let i = source.indexOf('`', from); i >= 0 && i < Math.min(stop, from + FAR); i = source.indexOf('`', i)) {
    let to = i
    while (to < stop && source[to] === '`') to++
    if (to - i === size) return i
    i = to
  }
  return -1
}

/** One character reference; names other than the most common stay as they are written. */
const decodeEntity = (entity: string): string => decode(entity) || '\u00a0'
