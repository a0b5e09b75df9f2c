/** The tables of a page as grids: which cell stands in which column, over cells that take several rows or columns. */
import type { Tree } from './tree.ts'

export interface Cell {
  /** Its element. */
  readonly node: number
  /** From 1, with what cells of rows above take of this row. */
  readonly row: number
  readonly column: number
  readonly colspan: number
  readonly rowspan: number
  readonly header: boolean
}

export interface Grid {
  /** Element of the table. */
  readonly node: number
  readonly cells: readonly Cell[]
  /** Is there a table with words in one of its cells? */
  readonly nested: boolean
  /** A heading row, a heading cell or a caption says that it is a table. */
  readonly declared: boolean
}

/** Tables wider than this are no news. */
const WIDEST = 1000

class Growing {
  readonly cells: Cell[] = []
  nested = false
  declared = false
  row = 0
  private rowNode = -1
  private column = 1
  /** By column: the last row that a cell above it takes. */
  private readonly taken: number[] = []
  readonly node: number

  constructor(node: number) {
    this.node = node
  }

  add(node: number, rowNode: number, header: boolean, colspan: number, rowspan: number): void {
    if (rowNode !== this.rowNode) {
      this.row++
      this.rowNode = rowNode
      this.column = 1
    }
    while ((this.taken[this.column] ?? 0) >= this.row && this.column < WIDEST) this.column++
    const wide = Math.max(1, Math.min(colspan, WIDEST - this.column))
    this.cells.push({ node, row: this.row, column: this.column, colspan: wide, rowspan, header })
    if (rowspan > 1) for (let c = 0; c < wide; c++) this.taken[this.column + c] = this.row + rowspan - 1
    this.column = Math.min(WIDEST, this.column + wide)
  }
}

/** All tables of a page, in the order in which they begin; one pass over the elements. */
export function gridsOf(tree: Tree): Grid[] {
  const { parent, tag, names } = tree
  const [TABLE, TR, TD, TH, THEAD, CAPTION] = ['table', 'tr', 'td', 'th', 'thead', 'caption'].map((n) =>
    names.indexOf(n),
  )
  const n = parent.size
  let first = 0
  while (first < n && tag.get(first) !== TABLE) first++
  if (first === n) return []
  const grids: Growing[] = []
  /** By element: the table around it (or it itself), as an index; the element of its row; is it in a heading row? */
  const table = new Int32Array(n).fill(-1)
  const row = new Int32Array(n).fill(-1)
  const head = new Uint8Array(n)
  for (let e = first; e < n; e++) {
    const p = parent.get(e)
    const t = tag.get(e)
    const above = p >= 0 ? table[p] : -1
    if (t === TABLE) {
      if (above >= 0 && tree.chars.get(e) > 0) grids[above].nested = true
      table[e] = grids.push(new Growing(e)) - 1
      continue
    }
    if (above < 0) continue
    table[e] = above
    row[e] = t === TR ? e : row[p]
    head[e] = t === THEAD || head[p] ? 1 : 0
    const grid = grids[above]
    if (t === CAPTION || t === TH || t === THEAD) grid.declared = true
    if ((t !== TD && t !== TH) || row[e] < 0) continue
    const spans = tree.numbered.get(e)
    grid.add(e, row[e], t === TH || head[e] === 1, spans?.colspan ?? 1, spans?.rowspan ?? 1)
  }
  return grids
}
