import { Column } from './columns.ts'

/** A block of visible text as the mark-up cuts it. */
export interface RawBlock {
  /** Offsets into the tree's text. */
  start: number
  end: number
  /** Nearest block-level element, and the innermost element at its first character. */
  readonly node: number
  readonly inner: number
  /** Characters inside links. */
  linked: number
}

/** Where the reader stands in the tree, as far as the text needs to know. */
export interface Place {
  /** Nearest block-level element that is open, and the innermost element. */
  owner(): { node: number; inner: number }
  /** The list that holds this element if it is an item, else −1. */
  listOf(node: number): number
  /** The cell around this element with its row and its table; null where it stands in none. */
  rowOf(node: number): { readonly cell: number; readonly row: number; readonly table: number } | null
  /** Is this element an item of a list or a cell of a table? */
  isItem(node: number): boolean
}

const isSpace = (c: number): boolean => c === 32 || c === 10 || c === 9 || c === 13 || c === 12

/** NUL, which HTML drops, and the soft hyphen, which shows only where a line breaks: words on both sides stay one. */
const isUnseen = (c: number): boolean => c === 0 || c === 0xad

/**
 * Puts the visible text together: white space collapsed, blocks apart by an empty line (items of one list and rows of
 * one table by a line break, cells of one row by a tab), and for every stretch the offset in the source it came from.
 */
export class VisibleText {
  readonly blocks: RawBlock[] = []
  size = 0
  private readonly place: Place
  private readonly pieces: string[] = []
  /** Offsets at which the distance between text and source changes. */
  private readonly inText = new Column()
  private readonly inSource = new Column()
  private delta = Number.NaN
  private block: RawBlock | null = null
  private space = false
  private breaks = 0

  constructor(place: Place) {
    this.place = place
  }

  /**
   * Writes [start, end) of a text. `at` is where a decoded character stands in the source as a whole, or −1: then the
   * text is the source. Returns the characters written.
   */
  write(s: string, start: number, end: number, at: number, pre: boolean, link: boolean): number {
    let written = 0
    let i = start
    while (i < end) {
      let j = i
      while (j < end && isSpace(s.charCodeAt(j))) {
        if (pre && this.block && s.charCodeAt(j) === 10 && this.breaks === 0) this.breaks = 1
        j++
      }
      if (j > i && this.block) this.space = true
      if (j >= end) break
      if (isUnseen(s.charCodeAt(j))) {
        i = j + 1
        continue
      }
      this.block ??= this.begin(s, j, end)
      const before = at >= 0 ? at : Math.max(start, j - 1)
      if (this.breaks > 0) this.put('\n', before)
      else if (this.space) this.put(' ', before)
      this.breaks = 0
      this.space = false
      const stop = runEnd(s, j, end, pre)
      const run = s.slice(j, stop)
      this.put(/[\t\n\r\f]/.test(run) ? run.replace(/[\t\n\r\f]/g, ' ') : run, at >= 0 ? at : j)
      if (link) this.block.linked += stop - j
      written += stop - j
      i = stop
    }
    return written
  }

  /** A <br>: one breaks the line, two end the block. */
  lineBreak(): void {
    if (this.block && ++this.breaks >= 2) this.endBlock()
  }

  endBlock(): void {
    if (this.block) {
      this.block.end = this.size
      this.blocks.push(this.block)
    }
    this.block = null
    this.space = false
    this.breaks = 0
  }

  text(): string {
    return this.pieces.join('')
  }

  /** Offset into the source of a character of the text. */
  origin(offset: number): number {
    let lo = 0
    let hi = this.inText.size - 1
    while (lo < hi) {
      const mid = (lo + hi + 1) >> 1
      if (this.inText.get(mid) <= offset) lo = mid
      else hi = mid - 1
    }
    return this.inText.size === 0 ? 0 : this.inSource.get(lo) + (offset - this.inText.get(lo))
  }

  private begin(s: string, at: number, end: number): RawBlock {
    const { node, inner } = this.place.owner()
    const before = this.blocks.at(-1)
    if (before && this.isInitial(before, node)) {
      const first = this.pieces.at(-1)!.at(-1)!
      const glue = glueOf(first, s.slice(at, Math.min(end, at + 24)))
      if (glue !== null) {
        this.blocks.pop()
        if (glue) this.put(glue, this.delta + this.size)
        return { start: before.start, end: this.size, node, inner, linked: before.linked }
      }
    }
    if (before) {
      this.put(this.between(before.node, node), this.delta + this.size)
    }
    return { start: this.size, end: this.size, node, inner, linked: 0 }
  }

  /** What stands between two blocks: a tab between cells of a row, a line break between rows and items of a list, else an empty line. */
  private between(before: number, node: number): string {
    const { place } = this
    if (before < 0 || node < 0) return '\n\n'
    const list = place.listOf(node)
    if (list >= 0) return place.listOf(before) === list ? '\n' : '\n\n'
    const here = place.rowOf(node)
    const there = here && place.rowOf(before)
    if (!here || !there || here.cell === there.cell || here.table !== there.table) return '\n\n'
    return here.row === there.row ? '\t' : '\n'
  }

  /** Is the block before this one a capital set apart for its size, by itself or behind a quotation mark? */
  private isInitial(before: RawBlock, node: number): boolean {
    const { place, pieces } = this
    return (
      before.end - before.start <= 2 &&
      before.end === this.size &&
      before.node >= 0 &&
      !place.isItem(before.node) &&
      (node < 0 || !place.isItem(node)) &&
      /^[“"‘']?\p{Lu}$/u.test(
        pieces
          .slice(-2)
          .join('')
          .slice(before.start - before.end),
      )
    )
  }

  private put(s: string, at: number): void {
    if (at - this.size !== this.delta) {
      this.delta = at - this.size
      this.inText.push(this.size)
      this.inSource.push(at)
    }
    this.pieces.push(s)
    this.size += s.length
  }
}

/** Up to the next run of white space that is longer than one character, or a line's end in preformatted text. */
function runEnd(s: string, from: number, end: number, pre: boolean): number {
  let k = from
  for (; k < end; k++) {
    const c = s.charCodeAt(k)
    if (c > 32 && c !== 0xad) continue
    if (isUnseen(c)) break
    if (!isSpace(c)) continue
    if (k + 1 >= end || (pre && c === 10)) break
    const d = s.charCodeAt(k + 1)
    if (isSpace(d) || isUnseen(d)) break
  }
  return k
}

/** Words that "a" and "i" begin as letters; behind other words they are words of their own. */
const BEGUN =
  /^(?:a(?:bout|bove|cross|ctivists?|fter|gain|gainst|head|ll|llies|long|lready|lso|lthough|lmost|lways|mid|mong|n|nd|ngry|nother|nti|ny|nyone|part|rmed|round|rtists?|s|side|t|tt|uthorities|way)|i(?:f|mages?|magine|n|ndeed|ndia|nflation|ndependent|nside|nstead|nternational|nto|nvestigators?|nvestors?|ran|raq|s|srael|sraeli|slands?|t|taly|ts|t['’]s))$/i

/** What stands between a capital set apart and the words behind it: nothing, a space, or null where they do not belong together. */
function glueOf(first: string, rest: string): '' | ' ' | null {
  const word = /^[\p{L}'’]+/u.exec(rest)?.[0]
  if (word === undefined) return null
  const capitals = /^\p{Lu}{2,}|^\p{Lu}\s/u.test(rest)
  if (!capitals && !/^\p{Ll}/u.test(word)) return null
  return (first === 'A' || first === 'I') && !BEGUN.test(first + word) ? ' ' : ''
}
