/**
 * Lines into blocks, and blocks into the order in which they are read (after Breuel): what stands above comes first where both
 * share a column; what stands to the left comes first unless something that reaches over both stands between them.
 */
import type { Line } from './lines.ts'

export interface Block {
  readonly lines: Line[]
  x: number
  right: number
  top: number
  bottom: number
}

/** More blocks on a page are those of a map or a puzzle: they are read row by row. */
const MOST = 300

/** @param body size of the text: what is larger is a heading */
export function blocksOf(lines: readonly Line[], body: number): Block[] {
  const sorted = [...lines].sort((a, b) => a.y - b.y || a.x - b.x)
  const below = sorted.map((l, i) => next(sorted, i, l, 1))
  const above = sorted.map((l, i) => next(sorted, i, l, -1))
  const blocks: Block[] = []
  const of = new Map<Line, Block>()
  sorted.forEach((line, i) => {
    const [up] = above[i]!
    const one = up !== undefined && above[i]!.length === 1 && below[up]!.length === 1 && below[up]![0] === i
    const before = one ? sorted[up]! : null
    if (before && goesOn(before, line)) {
      const block = of.get(before)!
      block.lines.push(line)
      block.x = Math.min(block.x, line.x)
      block.right = Math.max(block.right, line.right)
      block.bottom = line.y
      of.set(line, block)
    } else {
      const block = { lines: [line], x: line.x, right: line.right, top: line.y - line.size * 0.8, bottom: line.y }
      blocks.push(block)
      of.set(line, block)
    }
  })
  return blocks.length > MOST ? blocks : ordered(blocks, body)
}

const goesOn = (a: Line, b: Line): boolean =>
  b.y - a.y <= Math.max(a.size, b.size) * 2 && Math.max(a.size, b.size) < Math.min(a.size, b.size) * 1.15

/** The nearest lines over or under one that share a part of its width. */
function next(lines: readonly Line[], at: number, line: Line, step: 1 | -1): number[] {
  const found: number[] = []
  let y = Number.NaN
  for (let i = at + step; i >= 0 && i < lines.length; i += step) {
    const other = lines[i]!
    const distance = Math.abs(other.y - line.y)
    if (distance > line.size * 4 || (found.length > 0 && Math.abs(other.y - y) > line.size * 0.5)) break
    if (distance < line.size * 0.3 || !overlap(line, other)) continue
    if (found.length === 0) y = other.y
    found.push(i)
  }
  return found
}

const overlap = (a: { x: number; right: number }, b: { x: number; right: number }): boolean =>
  Math.min(a.right, b.right) - Math.max(a.x, b.x) > Math.min(3, (a.right - a.x) / 2, (b.right - b.x) / 2)

interface Reach {
  x: number
  right: number
}

/** A heading with nothing beside it stands over all columns that go on below it, however short its words. */
function reachOf(h: Block, blocks: readonly Block[], body: number): Reach {
  const reach = { x: h.x, right: h.right }
  if (h.lines[0]!.size <= body * 1.12) return reach
  const others = blocks.filter((b) => b !== h && (b.x >= h.right || b.right <= h.x))
  if (others.some((b) => b.bottom > h.top && b.top < h.bottom)) return reach
  for (const b of others)
    if (b.top >= h.bottom) {
      reach.x = Math.min(reach.x, b.x)
      reach.right = Math.max(reach.right, b.right)
    }
  return reach
}

function ordered(blocks: readonly Block[], body: number): Block[] {
  const reach = new Map(blocks.map((b) => [b, reachOf(b, blocks, body)]))
  const share = (a: Block, b: Block): boolean => overlap(reach.get(a)!, reach.get(b)!)
  const before = (a: Block, b: Block): boolean => {
    if (share(a, b)) return a.top < b.top
    if (a.x >= b.x) return false
    return !blocks.some((c) => c !== a && c !== b && between(c, a, b) && share(c, a) && share(c, b))
  }
  const out: Block[] = []
  const state = new Map<Block, 1 | 2>()
  // a loop in what comes first is cut where it is met
  const visit = (b: Block) => {
    state.set(b, 1)
    for (const a of blocks) if (a !== b && !state.has(a) && before(a, b)) visit(a)
    state.set(b, 2)
    out.push(b)
  }
  for (const b of [...blocks].sort((a, c) => a.top - c.top || a.x - c.x)) if (!state.has(b)) visit(b)
  return out
}

/** Does it part the two: under the one and over the other? */
const between = (c: Block, a: Block, b: Block): boolean =>
  (a.bottom <= c.top && c.bottom <= b.top) || (b.bottom <= c.top && c.bottom <= a.top)
