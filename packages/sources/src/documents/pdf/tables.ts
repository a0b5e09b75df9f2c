/** Rows of short cells that stand under one another: a table, which is read row by row. */
import type { Line } from './lines.ts'

export interface Table {
  readonly rows: readonly (readonly Line[])[]
}

/** Characters of a cell, on the average: columns of text are wider. */
const SHORT = 16
const LEAST = 3

/** The tables among the rows of a page, and the lines that stand in none. */
export function tablesOf(rows: readonly (readonly Line[])[]): { tables: Table[]; rest: Line[] } {
  const tables: Table[] = []
  const rest: Line[] = []
  for (let i = 0; i < rows.length; ) {
    let end = i
    while (end < rows.length && rows[end]!.length >= 2 && (end === i || under(rows[end - 1]!, rows[end]!))) end++
    const cells = rows.slice(i, end).flat()
    const length = cells.reduce((n, c) => n + c.text.length, 0) / Math.max(1, cells.length)
    if (end - i >= LEAST && length <= SHORT) tables.push({ rows: rows.slice(i, end) })
    else rest.push(...rows.slice(i, Math.max(end, i + 1)).flat())
    i = Math.max(end, i + 1)
  }
  return { tables, rest }
}

/** Do most cells of a row begin or end where cells of the row above do? */
function under(above: readonly Line[], row: readonly Line[]): boolean {
  const size = row[0]!.size
  if (row[0]!.y - above[0]!.y > size * 3) return false
  const near = (a: number, b: number) => Math.abs(a - b) < size * 0.6
  const aligned = row.filter((c) =>
    above.some((o) => near(o.x, c.x) || near(o.right, c.right) || near(o.x + o.right, c.x + c.right)),
  )
  return aligned.length >= row.length * 0.6
}
