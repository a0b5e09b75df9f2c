/** Which stretches of a text stand in quotation marks: paragraph by paragraph, also where a mark is lost or badly spaced. */
import { opensSingle, singleEnds } from './singles.ts'

/** A stretch in marks: from the opening mark to one past the closing one. */
export interface Quoted {
  readonly start: number
  readonly end: number
  /** 0: nothing quoted is around it; 1: within another. */
  readonly depth: number
  /** false: its closing mark is missing; it runs to the next opening mark or to the end of the paragraph. */
  readonly closed: boolean
}

const LETTER = /[\p{L}\p{N}]/u
const SPACE = /\s/
/** A quotation may open behind these, and close before those; where two marks touch, one closes and one opens. */
const OPENERS = '([{—–-/"”»'
const ENDERS = '.,;:!?)]}—–…-/"“«'

/** How unlikely a glyph is as an opening and as a closing mark: the straight ones are as good as either. */
const GLYPHS: { readonly [glyph: string]: readonly [open: number, close: number] } = {
  '"': [0, 0],
  '“': [0, 2.5],
  '”': [2.5, 0],
  '„': [0, 4],
  '‟': [0, 3],
  '«': [0, 1.5],
  '»': [1.5, 0],
  '＂': [0, 0],
}

/** What it costs that a closing mark is missing, that one closes nothing, that one is passed over, that a paragraph ends inside, that one opens within another. */
const LOST = 2
const STRAY = 2
const PASSED = 3
const UNENDED = 0.7
const NESTED = 1.2
const DEEPEST = 2

interface Mark {
  readonly at: number
  readonly width: number
  readonly open: number
  readonly close: number
}

/** Double marks of a stretch, with what each costs as an opening and as a closing one. */
function doublesOf(text: string, from: number, to: number): Mark[] {
  const marks: Mark[] = []
  for (let i = from; i < to; i++) {
    const c = text[i]!
    const doubled = (c === "'" || c === '`' || c === '’' || c === '‘') && text[i + 1] === c && i + 1 < to
    const glyph = doubled ? (c === '`' || c === '‘' ? [0, 4] : c === '’' ? [2.5, 0] : [0, 0]) : GLYPHS[c]
    if (!glyph) continue
    const width = doubled ? 2 : 1
    const before = i > from ? text[i - 1]! : ' '
    const after = i + width < to ? text[i + width]! : ' '
    const inches = c === '"' && /\d/.test(before) && !(after === ' ' && i + 2 >= to) ? 0.5 : 0
    marks.push({
      at: i,
      width,
      open: glyph[0]! + openingAt(before, after) + inches,
      close: glyph[1]! + closingAt(text, i, before, after) + inches,
    })
    i += width - 1
  }
  return marks
}

function openingAt(before: string, after: string): number {
  const gap = SPACE.test(before) || OPENERS.includes(before) || before === "'" || before === '‘'
  if (SPACE.test(after)) return gap ? 1.2 : 3
  return gap ? 0 : LETTER.test(after) || after === '[' || after === '…' ? 1.5 : 2.5
}

function closingAt(text: string, i: number, before: string, after: string): number {
  const loose = SPACE.test(after) || ENDERS.includes(after) || after === "'" || after === '’'
  if (!SPACE.test(before)) return loose ? 0 : 1
  // a space has crept in before the mark: likelier behind the end of a clause
  const ended = i > 1 && ',.?!'.includes(text[i - 2]!)
  return (loose ? 0.6 : 1.5) - (ended ? 0.5 : 0)
}

const OPEN = 1
const CLOSE = 2
const RESTART = 3
const STRAYED = 4
const PASS = 5

/** The cheapest reading of the double marks of a paragraph: a path over depths. */
function pairDoubles(text: string, from: number, to: number, into: Quoted[]) {
  const marks = doublesOf(text, from, to)
  if (!marks.length) return
  const width = DEEPEST + 1
  const moves = new Uint8Array(marks.length * width)
  let cost = new Float64Array(width).fill(Number.POSITIVE_INFINITY)
  let next = new Float64Array(width)
  cost[0] = 0
  for (let k = 0; k < marks.length; k++) {
    next.fill(Number.POSITIVE_INFINITY)
    const { open, close } = marks[k]!
    for (let d = 0; d < width; d++) {
      if (cost[d] === Number.POSITIVE_INFINITY) continue
      const go = (to: number, price: number, move: number) => {
        const total = cost[d]! + price
        if (total >= next[to]!) return
        next[to] = total
        moves[k * width + to] = move
      }
      if (d < DEEPEST) go(d + 1, open + (d ? NESTED : 0), OPEN)
      if (d > 0) go(d - 1, close, CLOSE)
      if (d === 1) go(1, open + LOST, RESTART)
      if (d === 0) go(0, close + STRAY, STRAYED)
      go(d, PASSED, PASS)
    }
    const spent = cost
    cost = next
    next = spent
  }
  let depth = 0
  for (let d = 1; d < width; d++) if (cost[d]! + UNENDED * d * d < cost[depth]! + UNENDED * depth * depth) depth = d
  const path = new Uint8Array(marks.length)
  for (let k = marks.length - 1, d = depth; k >= 0; k--) {
    const move = moves[k * width + d]!
    path[k] = move
    if (move === OPEN) d--
    else if (move === CLOSE) d++
  }
  follow(text, to, marks, path, into)
}

function follow(text: string, to: number, marks: readonly Mark[], path: Uint8Array, into: Quoted[]) {
  const stack: number[] = []
  const end = (until: number, closed: boolean) => {
    const start = stack.pop()!
    let last = until
    if (!closed) while (last > start + 1 && SPACE.test(text[last - 1]!)) last--
    into.push({ start, end: last, depth: stack.length, closed })
  }
  for (let k = 0; k < marks.length; k++) {
    const { at, width } = marks[k]!
    if (path[k] === RESTART) end(at, false)
    if (path[k] === OPEN || path[k] === RESTART) stack.push(at)
    else if (path[k] === CLOSE) end(at + width, true)
  }
  while (stack.length) end(to, false)
}

/** Single marks where no double ones are around them, and within double ones; those that hold whole double ones are the outer. */
function pairSingles(text: string, from: number, to: number, doubles: readonly Quoted[]): Quoted[] {
  if (!/['‘’‚‛]/.test(text.slice(from, to))) return [...doubles]
  const outer = doubles.filter((q) => q.depth === 0)
  const singles: Quoted[] = []
  const inner = new Set<Quoted>()
  const ends = singleEnds(text, from, to)
  for (let i = from, d = 0; i < to; i++) {
    while (d < outer.length && outer[d]!.end <= i) d++
    if (!opensSingle(text, i, from, to)) continue
    const close = ends.after(i + 1)
    if (close < 0) continue
    if (d < outer.length && outer[d]!.start < i) {
      if (close >= outer[d]!.end) continue
      singles.push({ start: i, end: close + 1, depth: 1, closed: true })
    } else {
      let k = d
      while (k < outer.length && outer[k]!.end <= close && outer[k]!.closed) k++
      // one that closes in the midst of double marks is an apostrophe
      if (k < outer.length && outer[k]!.start < close) continue
      for (; d < k; d++) inner.add(outer[d]!)
      singles.push({ start: i, end: close + 1, depth: 0, closed: true })
    }
    i = close
  }
  return [...doubles.map((q) => (inner.has(q) ? { ...q, depth: 1 } : q)), ...singles]
}

/** What stands in quotation marks in `text[from, to)`, in order of place. Time grows linearly with the text. */
export function quotedIn(text: string, from = 0, to = text.length): Quoted[] {
  const found: Quoted[] = []
  for (let at = from; at < to; ) {
    let end = text.indexOf('\n', at)
    if (end < 0 || end > to) end = to
    const inside: Quoted[] = []
    pairDoubles(text, at, end, inside)
    inside.sort((a, b) => a.start - b.start || b.end - a.end)
    for (const q of pairSingles(text, at, end, inside).sort((a, b) => a.start - b.start || b.end - a.end)) found.push(q)
    at = end + 1
  }
  return found
}
