/** The article's own tables, as tables: which blocks stand in which cell. */
import type { Block, Mark, Record } from '@readout/core'

interface Cell {
  readonly mark: Mark
  readonly blocks: Block[]
}

export interface Table {
  readonly start: number
  readonly end: number
  readonly rows: readonly (readonly Cell[])[]
  /** Blocks it holds. */
  readonly size: number
}

/** No table is drawn wider; what stands further out goes into the last column. */
const WIDEST = 100

/** Walks over the tables of a record; blocks are asked for in their order. */
export class Tables {
  readonly #marks: readonly Mark[]
  #next = 0
  #count = 0

  constructor(record: Record) {
    this.#marks = (record.marks ?? []).filter((m) => m.kind === 'table' || m.kind === 'row' || m.kind === 'cell')
  }

  /** The table that begins with the block `i`; null where none does. */
  at(blocks: readonly Block[], i: number): Table | null {
    const first = blocks[i]!
    while (this.#next < this.#marks.length && this.#marks[this.#next]!.end <= first.start) this.#next++
    const table = this.#marks[this.#next]
    if (table?.kind !== 'table' || table.start > first.start || first.role !== 'table') return null
    const rows: Cell[][] = []
    let k = this.#next + 1
    let next = i
    for (; next < blocks.length && blocks[next]!.start < table.end; next++) {
      const block = blocks[next]!
      for (; k < this.#marks.length && this.#marks[k]!.start <= block.start; k++) {
        const m = this.#marks[k]!
        if (m.kind === 'row') rows.push([])
        else if (m.kind === 'cell' && m.end > block.start) rows.at(-1)?.push({ mark: m, blocks: [] })
      }
      // a block that no cell holds stands with the one before
      rows.at(-1)?.at(-1)?.blocks.push(block)
    }
    this.#next = k
    const size = rows.flat().reduce((n, c) => n + c.blocks.length, 0)
    return size === next - i ? { start: first.start, end: blocks[next - 1]!.end, rows, size } : null
  }

  /** The table as HTML; `words` writes a block, and is asked in their order. */
  html({ rows }: Table, words: (block: Block) => string): string {
    const out: string[] = []
    /** By column: how many more rows a cell above takes of it. */
    const taken: number[] = []
    const wide = rows.flat().reduce((n, { mark }) => Math.max(n, to(mark)), 1)
    for (const [r, row] of rows.entries()) {
      out.push('<tr>')
      let column = 1
      const fill = (until: number) => {
        for (; column < until; column++) if (!taken[column]) out.push('<td></td>')
      }
      const began: (readonly [column: number, rows: number])[] = []
      for (const { mark, blocks } of row) {
        const from = Math.max(column, Math.min(mark.column ?? column, WIDEST))
        fill(from)
        const tag = mark.header ? 'th' : 'td'
        const span = Math.min(mark.rowspan ?? 1, rows.length - r)
        out.push(
          `<${tag}${mark.header ? ` scope="${r === 0 ? 'col' : 'row'}"` : ''}`,
          `${mark.colspan ? ` colspan="${mark.colspan}"` : ''}${span > 1 ? ` rowspan="${span}"` : ''}>`,
          blocks.map((b) => `<p dir="auto">${words(b)}</p>`).join(''),
          `</${tag}>`,
        )
        for (; column < from + (mark.colspan ?? 1); column++) began.push([column, span])
      }
      fill(wide + 1)
      for (const [c, n] of taken.entries()) if (n) taken[c] = n - 1
      for (const [c, n] of began) taken[c] = n - 1
      out.push('</tr>\n')
    }
    // it may be wider than the column of text: then it scrolls, for the keyboard, too
    return `<div class="grid" role="group" tabindex="0" aria-label="Table ${++this.#count}"><table>${out.join('')}</table></div>`
  }
}
const to = (m: Mark): number => Math.min(WIDEST, (m.column ?? 1) + (m.colspan ?? 1) - 1)
