/** Markdown cut into blocks: CommonMark's, as far as articles need them, line by line. */
import { labelKey } from './words.ts'

/** A quotation or an item around blocks; items of one list share it. */
export interface Container {
  readonly kind: 'blockquote' | 'item'
  /** Columns that its lines are indented by; 0 for quotations. */
  readonly indent: number
  readonly list: { readonly ordered: boolean; readonly sign: string } | null
  readonly number: number
  /** The list that a further item at this place belongs to. */
  last: Container['list']
}

export interface MarkdownBlock {
  readonly kind: 'paragraph' | 'heading' | 'table' | 'code'
  /** Level of a heading; 0 else. */
  level: number
  /** Its lines, as ranges of the source without what stands around the words. */
  readonly lines: { readonly start: number; readonly end: number }[]
  readonly around: readonly Container[]
}

/** A heading's line without the signs and the white space that close it. */
function withoutClosing(line: string): string {
  const bare = line.trimEnd()
  let end = bare.length
  while (end > 0 && bare[end - 1] === '#') end--
  return end < bare.length && /[ \t]/.test(bare[end - 1] ?? ' ') ? bare.slice(0, end).trimEnd() : bare
}

/** So many containers nest; further signs are words. */
const DEEPEST = 50
const ITEM = /^( {0,3})([-+*]|\d{1,9}[.)])( {1,4}(?=\S)| *$)/
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/
const RULE = /^ {0,3}(?:(?:- *){3,}|(?:\* *){3,}|(?:_ *){3,})$/
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+|$)/
const UNDERLINE = /^ {0,3}(=+|-+) *$/
const DEFINITION = /^ {0,3}\[([^[\]]{1,200})\]:[ \t]*<?([^\s<>]{1,2000})>?(?:[ \t]+["'(].{0,500})?[ \t]*$/
const TABLE_RULE = /^ {0,3}\|?(?: *:?-{1,100}:? *\|)+(?: *:?-{1,100}:? *)?$/

/**
 * The blocks of Markdown in reading order, and the addresses that it defines by label. Linear in the source; nothing
 * recurses. HTML blocks are paragraphs whose tags the inline reader leaves out.
 */
export function markdownBlocks(
  source: string,
  from: number,
): { blocks: MarkdownBlock[]; definitions: ReadonlyMap<string, string> } {
  const reader = new Blocks(source)
  for (let at = from; at < source.length; ) {
    let end = source.indexOf('\n', at)
    if (end < 0) end = source.length
    reader.line(at, end > at && source[end - 1] === '\r' ? end - 1 : end)
    at = end + 1
  }
  return { blocks: reader.blocks, definitions: reader.definitions }
}

class Blocks {
  readonly blocks: MarkdownBlock[] = []
  readonly definitions = new Map<string, string>()
  private readonly source: string
  private stack: Container[] = []
  /** The place of lists at the top. */
  private readonly root = { last: null as Container['list'] }
  private open: MarkdownBlock | null = null
  private fence: string | null = null

  constructor(source: string) {
    this.source = source
  }

  line(start: number, end: number): void {
    const text = this.source.slice(start, end)
    let at = 0
    let matched = 0
    for (; matched < this.stack.length; matched++) {
      const step = this.step(text, at, this.stack[matched])
      if (step < 0) break
      at += step
    }
    const blank = text.slice(at).trim() === ''
    if (this.fence !== null && matched === this.stack.length) {
      this.code(text, start, at, end)
      return
    }
    if (blank) {
      this.open = null
      this.fence = null
      // a quotation ends where its sign is missing, an item does not
      const quote = this.stack.findIndex((c, i) => i >= matched && c.kind === 'blockquote')
      if (quote >= 0) this.stack = this.stack.slice(0, quote)
      return
    }
    if (matched < this.stack.length) {
      if (this.open?.kind === 'paragraph' && !this.begins(text.slice(at))) {
        this.add(this.open, start, at, end, text)
        return
      }
      this.stack = this.stack.slice(0, matched)
      this.open = null
      this.fence = null
    }
    this.leaf(text, start, this.enter(text, at), end)
  }

  /** How far a line goes into a container; −1 where it does not. */
  private step(text: string, at: number, c: Container): number {
    const rest = text.slice(at, at + 200)
    if (c.kind === 'blockquote') return /^ {0,3}> ?/.exec(rest)?.[0].length ?? -1
    if (rest.trim() === '') return 0
    const white = /^[ \t]*/.exec(rest)![0]
    if (white.includes('\t')) return 1 + white.indexOf('\t')
    return white.length >= c.indent ? c.indent : -1
  }

  /** A line that begins a block of its own, rather than running on. */
  private begins(rest: string): boolean {
    return /^ {0,3}>/.test(rest) || ITEM.test(rest) || FENCE.test(rest) || RULE.test(rest) || HEADING.test(rest)
  }

  /** Opens the containers that a line begins; returns where its words begin. */
  private enter(text: string, from: number): number {
    let at = from
    while (this.stack.length < DEEPEST) {
      const rest = text.slice(at)
      if (RULE.test(rest)) break
      const quote = /^ {0,3}> ?/.exec(rest)
      const item = quote ? null : ITEM.exec(rest)
      // inside a paragraph only a first item, with words, begins a list
      if (!quote && (!item || (this.open?.kind === 'paragraph' && !/^ {0,3}(?:[-+*]|1[.)]) +\S/.test(rest)))) break
      this.open = null
      const around = this.stack.at(-1) ?? this.root
      if (quote) {
        around.last = null
        this.stack.push({ kind: 'blockquote', indent: 0, list: null, number: 0, last: null })
        at += quote[0].length
        continue
      }
      const sign = item![2].at(-1)!
      const ordered = /\d/.test(item![2])
      const list = around.last?.sign === sign ? around.last : { ordered, sign }
      around.last = list
      const indent = item![1].length + item![2].length + Math.max(1, item![3].length)
      this.stack.push({ kind: 'item', indent, list, number: Number.parseInt(item![2], 10) || 0, last: null })
      at += item![0].length
    }
    return at
  }

  private leaf(text: string, start: number, at: number, end: number): void {
    const rest = text.slice(at)
    if (rest.trim() === '') return
    const setext = this.open?.kind === 'paragraph' ? UNDERLINE.exec(rest) : null
    if (setext) {
      const { lines, around } = this.open!
      this.blocks[this.blocks.length - 1] = { kind: 'heading', level: setext[1][0] === '=' ? 1 : 2, lines, around }
      this.open = null
      return
    }
    if (RULE.test(rest)) {
      this.open = null
      return
    }
    const fence = FENCE.exec(rest)
    if (fence) {
      this.fence = fence[1]
      this.open = null
      return
    }
    const heading = HEADING.exec(rest)
    if (heading) {
      const words = withoutClosing(rest)
      if (words.length > heading[0].length) {
        const block = this.begin('heading', heading[1].length)
        block.lines.push({ start: start + at + heading[0].length, end: start + at + words.length })
      }
      this.open = null
      return
    }
    const definition = this.open ? null : DEFINITION.exec(rest)
    if (definition) {
      const label = labelKey(definition[1])
      if (!this.definitions.has(label)) this.definitions.set(label, definition[2])
      return
    }
    if (this.open && TABLE_RULE.test(rest) && this.open.lines.length === 1) {
      const { lines, around } = this.open
      this.open = { kind: 'table', level: 0, lines, around }
      this.blocks[this.blocks.length - 1] = this.open
      return
    }
    this.add(this.open ?? this.begin('paragraph', 0), start, at, end, text)
  }

  private begin(kind: MarkdownBlock['kind'], level: number): MarkdownBlock {
    ;(this.stack.at(-1) ?? this.root).last = null
    this.open = { kind, level, lines: [], around: [...this.stack] }
    this.blocks.push(this.open)
    return this.open
  }

  private add(block: MarkdownBlock, start: number, at: number, end: number, text: string): void {
    const white = /^\s*/.exec(text.slice(at))![0].length
    block.lines.push({ start: start + at + white, end })
  }

  private code(text: string, start: number, at: number, end: number): void {
    const rest = text.slice(at)
    const close = FENCE.exec(rest)
    if (close && close[1][0] === this.fence![0] && close[1].length >= this.fence!.length) {
      this.fence = null
      this.open = null
    } else if (rest.trim() !== '')
      this.add(this.open?.kind === 'code' ? this.open : this.begin('code', 0), start, at, end, text)
  }
}
