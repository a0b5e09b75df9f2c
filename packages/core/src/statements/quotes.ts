/**
 * The quotation scanner: quotation marks paired by a stack, one pass per block, told apart from apostrophes.
 * Straight, curly, doubled (``…''), low („…“) and guillemets; single marks where they open and close a stretch.
 * A quotation left open at the end of a block runs to the block's end; where the next block opens with the same
 * mark, the two are pieces of one speech (`continues`).
 */
import type { Analysis, Article } from '../record/index.ts'
import { isBody } from '../record/index.ts'
import type { Turn } from './turns.ts'

export interface Quotation {
  /** UTF-16 offsets with the marks. */
  readonly start: number
  readonly end: number
  /** Tokens inside, with the marks: [first, last). */
  readonly first: number
  readonly last: number
  readonly block: number
  /** 0 for a quotation in the narrator's text, 1 for one inside another, … */
  readonly depth: number
  readonly closed: boolean
  /** The block before ended in the open piece of this speech. */
  readonly continues: boolean
}

export interface Quotes {
  /** Outermost quotations in reading order. */
  readonly outer: readonly Quotation[]
  /** Quotations inside quotations, in reading order. */
  readonly inner: readonly Quotation[]
  /** Index into `outer` of the quotation that covers a token, or −1. */
  readonly at: Int32Array
  /** Number of quoted word tokens before token i (length size + 1). */
  readonly quotedBefore: Int32Array
  /** Number of word tokens before token i (length size + 1). */
  readonly wordsBefore: Int32Array
}

/** Deeper marks than this are read as plain characters. */
const MAX_DEPTH = 4

interface Mark {
  at: number
  width: number
  family: 'curly' | 'straight' | 'double' | 'guillemet' | 'low' | 'single'
  role: 'open' | 'close' | 'either'
}
interface Open {
  start: number
  family: Mark['family']
  depth: number
}
interface Piece {
  start: number
  end: number
  depth: number
  closed: boolean
  family: Mark['family']
}

const LETTER = /[\p{L}\p{N}]/u
const ELISION = /^(?:em|tis|twas|cause|til|round|bout|cos|n)\b/i
const isSpace = (c: string | undefined) => c === undefined || /\s/.test(c)
const opensAfter = (c: string | undefined) => isSpace(c) || /[([{—–\-“"«„‘/:`]/.test(c!)

/** Finds the quotations of the body. Linear in the text. */
export function findQuotes(article: Article, analysis: Analysis, turns: ReadonlyMap<number, Turn> = new Map()): Quotes {
  const found: { piece: Piece; block: number; continues: boolean }[] = []
  let openFamily: Mark['family'] | null = null
  for (let b = 0; b < article.blocks.length; b++) {
    const block = article.blocks[b]!
    if (!isBody(block.role)) continue
    const pieces = scan(article.text, block.start, block.end)
    const continued = openFamily
    openFamily = null
    const turn = turns.get(b)
    if (turn) {
      // the whole turn is quoted; marks in it are inner ones; one that opened before the label may be opened again
      const lead = pieces.find((p) => p.start < turn.start && !p.closed)
      if (lead) openFamily = lead.family
      found.push({
        piece: { start: turn.start, end: block.end, depth: 0, closed: false, family: 'curly' },
        block: b,
        continues: false,
      })
      for (const piece of pieces)
        if (piece.start >= turn.start)
          found.push({ piece: { ...piece, depth: piece.depth + 1 }, block: b, continues: false })
      continue
    }
    for (const piece of pieces) {
      const atHead = piece.depth === 0 && article.text.slice(block.start, piece.start).trim() === ''
      found.push({ piece, block: b, continues: continued !== null && atHead && piece.family === continued })
      if (piece.depth === 0 && !piece.closed) openFamily = piece.family
    }
  }
  return index(found, analysis)
}

function scan(text: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = []
  const stack: Open[] = []
  const singles = sureSingles(text, from, to)
  for (let i = from; i < to; i++) {
    const mark = markAt(text, i, from, to)
    if (mark === null) continue
    i += mark.width - 1
    const place = mark.role === 'open' ? -1 : lastOpen(stack, mark)
    if (mark.family === 'single') {
      if (place >= 0 && closesSingle(text, mark.at, to, singles)) close(stack, place, mark, pieces)
      else if (mark.role !== 'close' && opensSingle(text, mark.at, from)) push(stack, mark)
    } else if (place >= 0 && (mark.role === 'close' || closesStraight(text, mark, to)))
      close(stack, place, mark, pieces)
    else if (place >= 0) {
      // looks like an opening: what was open before had no end of its own
      stack.length = place
      push(stack, mark)
    } else if (mark.role !== 'close' && opensDouble(text, mark, from, to)) push(stack, mark)
  }
  // what is still open runs to the end of the block; inner marks left open are dropped
  const left = stack.find((o) => o.family !== 'single')
  if (left) {
    const kept = pieces.filter((p) => p.start < left.start || p.depth > left.depth)
    kept.push({
      start: left.start,
      end: trimEnd(text, left.start, to),
      depth: left.depth,
      closed: false,
      family: left.family,
    })
    return kept.sort((a, b) => a.start - b.start)
  }
  return pieces.sort((a, b) => a.start - b.start)
}

function markAt(text: string, i: number, from: number, to: number): Mark | null {
  const c = text[i]!
  const next = i + 1 < to ? text[i + 1] : undefined
  switch (c) {
    case '“':
      return {
        at: i,
        width: 1,
        family: 'curly',
        role: opensAfter(i > from ? text[i - 1] : undefined) ? 'open' : 'either',
      }
    case '”':
      return { at: i, width: 1, family: 'curly', role: i > from && !isSpace(text[i - 1]) ? 'close' : 'either' }
    case '«':
      return { at: i, width: 1, family: 'guillemet', role: 'open' }
    case '»':
      return { at: i, width: 1, family: 'guillemet', role: 'close' }
    case '„':
      return { at: i, width: 1, family: 'curly', role: 'open' }
    case '"':
      return { at: i, width: 1, family: 'straight', role: 'either' }
    case '`':
      if (next === '`') return { at: i, width: 2, family: 'double', role: 'open' }
      return null
    case "'":
      if (next === "'") return { at: i, width: 2, family: 'double', role: 'either' }
      return { at: i, width: 1, family: 'single', role: 'either' }
    case '‘':
      return { at: i, width: 1, family: 'single', role: 'open' }
    case '’':
      return { at: i, width: 1, family: 'single', role: 'close' }
    default:
      return null
  }
}

function lastOpen(stack: readonly Open[], mark: Mark): number {
  for (let k = stack.length - 1; k >= 0; k--) if (stack[k]!.family === mark.family) return k
  return -1
}

function push(stack: Open[], mark: Mark) {
  if (stack.length < MAX_DEPTH) stack.push({ start: mark.at, family: mark.family, depth: stack.length })
}

function close(stack: Open[], place: number, mark: Mark, pieces: Piece[]) {
  const open = stack[place]!
  stack.length = place
  if (mark.at > open.start + 1)
    pieces.push({ start: open.start, end: mark.at + mark.width, depth: place, closed: true, family: open.family })
}

/** A straight or doubled mark inside an open quotation closes it, unless it can only be an opening one. */
function closesStraight(text: string, mark: Mark, to: number): boolean {
  const before = text[mark.at - 1]
  const after = mark.at + mark.width < to ? text[mark.at + mark.width] : undefined
  return !(isSpace(before) && after !== undefined && LETTER.test(after))
}

function opensDouble(text: string, mark: Mark, from: number, to: number): boolean {
  const after = mark.at + mark.width < to ? text[mark.at + mark.width] : undefined
  if (mark.family === 'double' && mark.role === 'either')
    return !isSpace(after) && opensAfter(mark.at > from ? text[mark.at - 1] : undefined)
  if (mark.family === 'straight') {
    // 5'10" and 12" are measures
    if (mark.at > from && /\d/.test(text[mark.at - 1]!)) return false
    return !isSpace(after) || opensAfter(mark.at > from ? text[mark.at - 1] : undefined)
  }
  return true
}

function opensSingle(text: string, at: number, from: number): boolean {
  const after = text[at + 1]
  if (after === undefined || !(LETTER.test(after) || /[\p{Lu}“"([…]/u.test(after))) return false
  if (!opensAfter(at > from ? text[at - 1] : undefined)) return false
  if (/\d/.test(after) && text[at + 3] === 's') return false
  return !ELISION.test(text.slice(at + 1, at + 8))
}

/** Single marks that surely close (punctuation before, none of a word after), as sorted positions. */
function sureSingles(text: string, from: number, to: number): Int32Array {
  const next = new Int32Array(to - from + 1).fill(-1)
  let sure = -1
  for (let i = to - 1; i >= from; i--) {
    const c = text[i]!
    if (c === '’' || c === "'") {
      const after = i + 1 < to ? text[i + 1] : undefined
      if (i > from && /[.,!?…]/.test(text[i - 1]!) && !(after !== undefined && LETTER.test(after))) sure = i
    } else if (c === '‘') sure = -1
    next[i - from] = sure
  }
  next[to - from] = from
  return next
}

function closesSingle(text: string, at: number, to: number, sure: Int32Array): boolean {
  const after = at + 1 < to ? text[at + 1] : undefined
  if (after !== undefined && LETTER.test(after)) return false
  if (isSpace(text[at - 1])) return false
  const from = sure[sure.length - 1]!
  // "the workers’ pay …,’": a plural genitive when a surer end follows
  if (/s/i.test(text[at - 1]!) && after === ' ' && sure[at + 1 - from]! > at) return false
  return true
}

function trimEnd(text: string, start: number, end: number): number {
  while (end > start + 1 && isSpace(text[end - 1])) end--
  return end
}

function index(found: readonly { piece: Piece; block: number; continues: boolean }[], a: Analysis): Quotes {
  const outer: Quotation[] = []
  const inner: Quotation[] = []
  const at = new Int32Array(a.size).fill(-1)
  let token = 0
  let covered = 0
  for (const { piece, block, continues } of found) {
    while (token < a.size && a.end[token]! <= piece.start) token++
    let last = token
    if (piece.depth > 0 && piece.start < covered) {
      while (last < a.size && a.start[last]! < piece.end) last++
      if (last > token)
        inner.push({
          start: piece.start,
          end: piece.end,
          first: token,
          last,
          block,
          depth: piece.depth,
          closed: piece.closed,
          continues,
        })
      continue
    }
    while (last < a.size && a.start[last]! < piece.end) at[last++] = outer.length
    if (last === token) continue
    covered = piece.end
    outer.push({
      start: piece.start,
      end: piece.end,
      first: token,
      last,
      block,
      depth: 0,
      closed: piece.closed,
      continues,
    })
  }
  const quotedBefore = new Int32Array(a.size + 1)
  const wordsBefore = new Int32Array(a.size + 1)
  for (let i = 0; i < a.size; i++) {
    const word = LETTER.test(a.lower[i]!) ? 1 : 0
    wordsBefore[i + 1] = wordsBefore[i]! + word
    quotedBefore[i + 1] = quotedBefore[i]! + (at[i]! >= 0 ? word : 0)
  }
  return { outer, inner, at, quotedBefore, wordsBefore }
}
