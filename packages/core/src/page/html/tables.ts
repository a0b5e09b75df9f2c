/** Tables of the article: told from tables that only lay out a page, kept whole, and marked row by row and cell by cell. */
import { type Block, isBody, type Mark, type Role } from '../../record/index.ts'
import type { Paragraph } from '../text/label.ts'
import { type Cell, type Grid, gridsOf } from './grid.ts'
import { type Inline, STRONG } from './inlines.ts'
import type { Selection } from './select.ts'
import type { Tree } from './tree.ts'

/** A cell with more characters holds running text; where one has much more, the table holds a page. */
const LONG = 300
const PAGE = 1200
/** Two paragraphs of so many characters in one cell are a story. */
const SENTENCE = 80
/** A table of links is a menu. */
const LINKED = 0.6

/** A table of the article: its grid, and the blocks in its cells, by their place in the tree. */
export interface DataTable {
  readonly grid: Grid
  /** Index of the first block and one past the last; a caption stands before them. */
  readonly from: number
  readonly to: number
  /** By block from `from` on: its cell. */
  readonly cells: readonly Cell[]
}

/** The tables of the page that hold data, wherever they stand, in reading order. They hold no other table. */
export function dataTables(tree: Tree): DataTable[] {
  const grids = gridsOf(tree)
  if (grids.length === 0) return []
  const cellOf = new Map<number, readonly [grid: number, cell: Cell]>()
  for (const [g, grid] of grids.entries()) if (!grid.nested) for (const c of grid.cells) cellOf.set(c.node, [g, c])
  const found: { g: number; from: number; to: number; cells: Cell[] }[] = []
  for (const [i, b] of tree.blocks.entries()) {
    const place = cellAround(tree, b.node, cellOf)
    if (!place) continue
    const last = found.at(-1)
    if (last?.g === place[0] && last.to === i) {
      last.to++
      last.cells.push(place[1])
    } else found.push({ g: place[0], from: i, to: i + 1, cells: [place[1]] })
  }
  return found.map(({ g, ...rest }): DataTable => ({ grid: grids[g], ...rest })).filter((t) => holdsData(tree, t))
}

function cellAround<T>(tree: Tree, node: number, cells: ReadonlyMap<number, T>): T | undefined {
  for (let e = node, k = 0; e >= 0 && k < 12; e = tree.parent.get(e), k++) {
    const found = cells.get(e)
    if (found) return found
  }
  return undefined
}

/** Rows and columns of short cells; a table that says so itself may have longer ones. */
function holdsData(tree: Tree, { grid, from, to, cells }: DataTable): boolean {
  if (/(?:^|\s)(?:presentation|none)(?:\s|$)/.test(tree.hintTexts[tree.hint.get(grid.node)])) return false
  const rows = new Map<number, number>()
  for (const c of new Set(cells)) rows.set(c.row, (rows.get(c.row) ?? 0) + 1)
  const wide = [...rows.values()].filter((n) => n > 1).length
  if (wide < (grid.declared ? 1 : 2) || rows.size < 2) return false
  let chars = 0
  let linked = 0
  let long = 0
  for (let i = from, size = 0, told = 0; i < to; i++) {
    const b = tree.blocks[i]
    const own = b.end - b.start
    const goesOn = i > from && cells[i - from] === cells[i - from - 1]
    size = (goesOn ? size : 0) + own
    told = (goesOn ? told : 0) + (own > SENTENCE ? 1 : 0)
    if (size > PAGE || (told > 1 && !grid.declared)) return false
    if (size > LONG && size - own <= LONG) long++
    chars += own
    linked += b.linked
  }
  return linked / chars < LINKED && (grid.declared || long * 4 <= new Set(cells).size)
}

/**
 * What the roles of the blocks are where a table stands in the article: all of its cells are its body, whatever their words
 * look like by themselves (days, names, figures). It stands in the article where the story reads on beside it, or where
 * most of it was taken for body anyway; others keep the roles they have.
 */
export function withTables(
  tree: Tree,
  selection: Selection,
  paragraphs: readonly Paragraph[],
  tables: readonly DataTable[],
): Paragraph[] {
  const roles = [...paragraphs]
  for (const { grid, from, to } of tables) {
    const b = tree.blocks[from]
    if (selection.inside[grid.node] !== 1 || furnished(selection, from, to)) continue
    let before = from - 1
    while (before >= 0 && roles[before].kind === 'caption') before--
    // a heading over the last table of a story was not known for the story's
    const headings = before
    while (
      before > headings - 2 &&
      selection.features[before]?.heading &&
      roles[before].kind !== 'headline' &&
      !isBody(roles[before].kind)
    )
      before--
    if (before < headings && !holds(tree, tree.parent.get(tree.blocks[Math.max(0, before)].node), grid.node))
      before = headings
    let kept = 0
    for (let i = from; i < to; i++) if (isBody(roles[i].kind)) kept += size(roles[i])
    // a table may stand right under the headline, where the story goes on behind it
    const opens =
      grid.declared &&
      roles[before]?.kind === 'headline' &&
      roles[to]?.rule === undefined &&
      isBody(roles[to]?.kind ?? 'footer')
    const beside = before >= 0 && (opens || BESIDE.has(roles[before].kind))
    if (!beside && kept * 2 < tree.blocks[to - 1].end - b.start) continue
    for (let i = before + 1; i <= headings && beside; i++)
      if (roles[i].kind !== 'heading')
        roles[i] = { start: roles[i].start, end: roles[i].end, kind: 'heading', rule: 'html-heading' }
    for (let i = from; i < to; i++)
      roles[i] = { start: roles[i].start, end: roles[i].end, kind: 'table', rule: 'html-table' }
  }
  return roles
}
const BESIDE: ReadonlySet<Role> = new Set<Role>(['paragraph', 'quotation', 'list', 'table', 'heading', 'standfirst'])
/** Is an element within another, a few levels below? */
function holds(tree: Tree, outer: number, inner: number): boolean {
  for (let e = inner, k = 0; e >= 0 && k < 6; e = tree.parent.get(e), k++) if (e === outer) return true
  return false
}
const size = (p: Paragraph): number => p.end - p.start
/** Names around the table say that it is no part of the story. */
const furnished = (selection: Selection, from: number, to: number): boolean => {
  let n = 0
  for (let i = from; i < to; i++) if (selection.features[i].hinted !== null) n++
  return n * 2 > to - from
}

/** Marks of the tables whose cells are body: each over its first to its last word. */
export function tableMarks(tree: Tree, blocks: readonly Block[], tables: readonly DataTable[]): Mark[] {
  const marks: Mark[] = []
  const strong = tables.length ? tree.inlines.filter((m) => m.kind === STRONG) : []
  let k = 0
  for (const { grid, from, to, cells } of tables) {
    const start = tree.blocks[from].start
    const end = tree.blocks[to - 1].end
    while (k < blocks.length && blocks[k].end <= start) k++
    if (blocks[k]?.rule !== 'html-table') continue
    marks.push({ kind: 'table', start, end })
    const bold = grid.declared ? null : boldRow(tree, strong, from, cells)
    let row: Mark | undefined
    let cell: Mark | undefined
    for (let i = from; i < to; i++) {
      const b = tree.blocks[i]
      const c = cells[i - from]
      if (row?.number !== c.row) {
        row = { kind: 'row', start: b.start, end: b.end, number: c.row }
        marks.push(row)
      }
      row.end = b.end
      if (cell && cells[i - from - 1] === c) {
        cell.end = b.end
        continue
      }
      cell = {
        kind: 'cell',
        start: b.start,
        end: b.end,
        column: c.column,
        ...(c.header || c.row === bold ? { header: true } : {}),
        ...(c.colspan > 1 ? { colspan: c.colspan } : {}),
        ...(c.rowspan > 1 ? { rowspan: c.rowspan } : {}),
      }
      marks.push(cell)
    }
  }
  return marks
}

/** The first row where all of it, and nothing of the second, is printed bold: it names the columns. Null where it is not so. */
function boldRow(tree: Tree, strong: readonly Inline[], from: number, cells: readonly Cell[]): number | null {
  const first = cells[0].row
  const bold = (i: number) => {
    const { start, end } = tree.blocks[from + i]
    const over = strong[lastUpTo(strong, start)]
    return over !== undefined && over.end >= end
  }
  let i = 0
  for (; i < cells.length && cells[i].row === first; i++) if (!bold(i)) return null
  return i < cells.length && !bold(i) ? first : null
}

/** Index of the last that begins at an offset or before it; −1 where there is none. */
function lastUpTo(list: readonly Inline[], offset: number): number {
  let lo = -1
  let hi = list.length - 1
  while (lo < hi) {
    const mid = (lo + hi + 1) >> 1
    if (list[mid].start <= offset) lo = mid
    else hi = mid - 1
  }
  return lo
}
