/** Lines in reading order into paragraphs: ended by their indents, by gaps, by lines that end early; gone on with in the next column or page. */
import type { Line } from './lines.ts'
import type { Block } from './order.ts'
import { isCut } from './words.ts'

export interface Paragraph {
  readonly lines: Line[]
  readonly size: number
  /** White space above it, in lines; large where a block begins. */
  readonly gap: number
  /** Items of a list begin with a sign. */
  readonly bullet: boolean
}

export const BULLET = /^[•▪◦‣●○■□∙·*–—-]\s+(?=\S)/
const CLOSED = /[.!?:;…]["'”’»)\]]{0,3}\d{0,2}$/
/** Where a block begins. */
const FAR = 9

/** @param body size of the text */
export function paragraphsOf(blocks: readonly Block[], body: number): Paragraph[] {
  const out: Paragraph[] = []
  for (const block of blocks) {
    const own = split(block, rightOf(block, blocks), body)
    const [first] = own
    const open = first && opened(out, first, body)
    if (open) {
      open.lines.push(...first.lines)
      own.shift()
    }
    out.push(...own)
  }
  return out
}

/** Where the lines of a block could reach to: as far as those of the block with the same edge next to it, where that is of the same column. */
function rightOf(block: Block, blocks: readonly Block[]): number {
  const at = blocks.indexOf(block)
  const { size, page } = block.lines[0]!
  for (const near of [blocks[at - 1], blocks[at + 1], blocks[at - 2], blocks[at + 2]]) {
    const first = near?.lines[0]
    if (!first || near.lines.length < 3 || first.page !== page || Math.abs(first.size - size) > size * 0.06) continue
    if (Math.abs(near.x - block.x) > size * 3 || near.right <= block.right) continue
    if (near.right - near.x < (block.right - block.x) * 1.6) return near.right
  }
  return block.right
}

function split(block: Block, right: number, body: number): Paragraph[] {
  const { lines } = block
  const steps = lines.slice(1).map((l, i) => l.y - lines[i]!.y)
  const leading = median(steps)
  const left = edge(lines)
  const out: Paragraph[] = []
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    const gap = before ? (line.y - before.y) / (leading || line.size) : FAR
    if (before && !begins(before, line, { gap, left, right, body })) out.at(-1)!.lines.push(line)
    else out.push({ lines: [line], size: line.size, gap, bullet: BULLET.test(line.text) })
  })
  return out
}

interface Place {
  readonly gap: number
  readonly left: number
  readonly right: number
  readonly body: number
}

/** Does a paragraph begin at a line? */
function begins(before: Line, line: Line, { gap, left, right, body }: Place): boolean {
  const heading = line.size > body * 1.12
  if (gap > (heading ? 1.6 : 1.35) || BULLET.test(line.text)) return true
  if (heading) return false
  const cut = isCut(before.text)
  if (cut) return false
  // an indent: this line stands in from the edge, and the one before it does not
  const inset = line.x - left
  if (inset > line.size * 0.7 && inset < line.size * 7 && before.x - left < line.size * 0.5 && !hangs(before, line))
    return true
  if (line.font !== before.font && /^\p{Lu}/u.test(line.text) && ends(before, line, right) && !CLOSED.test(before.text))
    return true
  return ends(before, line, right) && (CLOSED.test(before.text) || right - before.right > (right - left) * 0.35)
}

/** The second line of an item stands in under its first word. */
const hangs = (before: Line, line: Line): boolean => {
  const sign = BULLET.exec(before.text)
  return sign !== null && line.x - before.x < line.size * 3
}

/** A line ends early: the next word would have had room in it. */
function ends(before: Line, line: Line, right: number): boolean {
  const word = line.text.split(' ', 1)[0]!.length / Math.max(1, line.text.length)
  return right - before.right > (line.right - line.x) * word + line.size * 0.8
}

/** The paragraph that a block goes on with: one that was not closed, of the same size; over captions and notes only in the middle of a sentence. */
function opened(paragraphs: readonly Paragraph[], next: Paragraph, body: number): Paragraph | null {
  if (next.bullet || next.size > body * 1.12 || next.size < body * 0.88) return null
  const begin = next.lines[0]!
  for (let i = paragraphs.length - 1, over = 0; i >= 0 && over < 8; i--, over++) {
    const p = paragraphs[i]!
    const last = p.lines.at(-1)!
    if (Math.abs(p.size - next.size) > next.size * 0.06) continue
    if (p.lines.length === 1 && p.size !== next.size) continue
    if (begin.page - last.page > 1) return null
    if (isCut(last.text) && /^\p{Ll}/u.test(begin.text)) return p
    if (CLOSED.test(last.text)) return null
    if (/^[\p{Ll},;)]/u.test(begin.text)) return p
    // a name or a figure at the head of a column: only where nothing stands between
    const full = p.lines.length > 1 && last.right >= Math.max(...p.lines.map((l) => l.right)) - last.size * 4
    const moved = begin.page !== last.page || begin.y < last.y
    return over === 0 && full && moved && next.lines.length > 0 ? p : null
  }
  return null
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}

/** Where most lines begin. */
function edge(lines: readonly Line[]): number {
  const counts = new Map<number, number>()
  for (const l of lines) counts.set(Math.round(l.x), (counts.get(Math.round(l.x)) ?? 0) + 1)
  // an indent is the rarer of two; where lines are few, the outer one is the edge
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  const least = Math.min(...lines.map((l) => l.x))
  return lines.length < 4 ? least : most![0]
}
