/** Pieces of text into lines, each of one column: a row is cut where several rows agree on a gap. */
import type { Piece } from './pieces.ts'

export interface Line {
  readonly page: number
  readonly pieces: readonly Piece[]
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** The font of most of it. */
  readonly font: string
  readonly artifact: boolean
}

interface Row {
  y: number
  size: number
  pieces: Piece[]
}
interface Gap {
  readonly row: number
  /** Behind which piece of the row. */
  readonly at: number
  readonly from: number
  readonly to: number
  readonly size: number
  gutter: boolean
}

/** In sizes of the type: a narrower gap is a space between words, a wider one always stands between columns. */
const NARROW = 0.8
const WIDE = 3
/** Rows above and below that are asked, in sizes of the type. */
const REACH = 7

/** Rows from the top, each with its lines from the left. */
export function rowsOf(pieces: readonly Piece[], page: number): Line[][] {
  const rows = gather(pieces)
  const gaps: Gap[] = []
  rows.forEach((row, r) => {
    row.pieces.sort((a, b) => a.x - b.x)
    for (let i = 1; i < row.pieces.length; i++) {
      const before = row.pieces[i - 1]!
      const from = before.x + before.width
      const to = row.pieces[i]!.x
      const gap = (to - from) / row.size
      if (gap >= NARROW) gaps.push({ row: r, at: i, from, to, size: row.size, gutter: gap >= WIDE })
    }
  })
  for (const g of gaps) g.gutter ||= agreed(g, rows)
  const cuts = new Map<number, number[]>()
  for (const g of gaps) if (g.gutter) cuts.set(g.row, [...(cuts.get(g.row) ?? []), g.at])
  return rows.map((row, r) => {
    const lines: Line[] = []
    let from = 0
    for (const at of [...(cuts.get(r) ?? []), row.pieces.length]) {
      if (at > from) lines.push(lineOf(row.pieces.slice(from, at), page))
      from = at
    }
    return lines.filter((l) => l.text !== '')
  })
}

/** Pieces on one base line; what is set small and high or low belongs to the line it hangs on. */
function gather(pieces: readonly Piece[]): Row[] {
  const rows: Row[] = []
  // larger type first, so that a note’s number finds its line and not the other way round
  for (const p of [...pieces].filter((p) => p.text.trim() !== '').sort((a, b) => b.size - a.size || a.y - b.y)) {
    const near = rowNear(rows, p)
    if (near) {
      if (p.size < near.size * 0.85 && p.y < near.y - p.size * 0.15) p.raised = true
      near.pieces.push(p)
    } else insert(rows, { y: p.y, size: p.size, pieces: [p] })
  }
  return rows
}

const indexAt = (rows: readonly Row[], y: number): number => {
  let low = 0
  let high = rows.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (rows[mid]!.y < y) low = mid + 1
    else high = mid
  }
  return low
}

function rowNear(rows: readonly Row[], p: Piece): Row | null {
  const reach = p.size * 0.6
  let best: Row | null = null
  for (let i = indexAt(rows, p.y - reach); i < rows.length && rows[i]!.y <= p.y + reach; i++)
    if (best === null || Math.abs(rows[i]!.y - p.y) < Math.abs(best.y - p.y)) best = rows[i]!
  if (best === null || (best.size > p.size * 2 && Math.abs(best.y - p.y) > p.size * 0.2)) return null
  // only what hangs on a line may stand off its base line
  const hangs = Math.abs(best.y - p.y) <= p.size * 0.25 || p.size < best.size * 0.85
  return hangs ? best : null
}

const insert = (rows: Row[], row: Row) => rows.splice(indexAt(rows, row.y), 0, row)

/** Do more rows near by leave the middle of the gap empty than set words over it? Columns need not share their base lines. */
function agreed(g: Gap, rows: readonly Row[]): boolean {
  const { y } = rows[g.row]!
  const middle = (g.from + g.to) / 2
  let free = 0
  let against = 0
  for (const step of [-1, 1])
    for (let r = g.row + step; rows[r] && Math.abs(rows[r]!.y - y) <= g.size * REACH; r += step)
      if (rows[r]!.pieces.some((p) => p.x < middle && p.x + p.width > middle)) against++
      else free++
  return free >= 2 && free > against
}

function lineOf(pieces: readonly Piece[], page: number): Line {
  const length = new Map<string, number>()
  let size = 0
  let most = 0
  for (const p of pieces) {
    length.set(p.font, (length.get(p.font) ?? 0) + p.text.length)
    if (p.text.length > most && !p.raised) {
      most = p.text.length
      size = p.size
    }
  }
  const body = pieces.find((p) => p.size === size) ?? pieces[0]!
  return {
    page,
    pieces,
    text: textOf(pieces).trim(),
    x: pieces[0]!.x,
    right: Math.max(...pieces.map((p) => p.x + p.width)),
    y: body.y,
    size: body.size,
    font: [...length].reduce((a, b) => (b[1] > a[1] ? b : a))[0],
    artifact: pieces.every((p) => p.artifact),
  }
}

/** Is there a space between two pieces of a line? */
export const apart = (a: Piece, b: Piece): boolean =>
  !/\s$/.test(a.text) && !/^\s/.test(b.text) && b.x - (a.x + a.width) > Math.min(a.size, b.size) * 0.15

const textOf = (pieces: readonly Piece[]): string =>
  pieces
    .map((p, i) => (i > 0 && apart(pieces[i - 1]!, p) ? ` ${p.text}` : p.text))
    .join('')
    .replace(/\s+/g, ' ')
