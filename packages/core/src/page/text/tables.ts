/** Tables in pasted text: lines with tabs, as browsers and spreadsheets copy rows. */
import type { Mark } from '../../record/index.ts'
import { isBreak, trim } from './characters.ts'
import type { Paragraph } from './label.ts'

/** A cell with more characters is running text behind a tab. */
const LONG = 300

interface Row {
  /** Ranges of the text; empty for empty cells. */
  readonly cells: readonly { readonly start: number; readonly end: number }[]
}

/**
 * Cuts lines of a table into cells, each a paragraph of its own, and marks table, rows and cells. Two lines at least with
 * as many tabs make a table; its first line names the columns where it has no figures but others have.
 */
export function tabTables(
  text: string,
  paragraphs: readonly Paragraph[],
): { paragraphs: readonly Paragraph[]; marks: Mark[] } {
  if (!text.includes('\t')) return { paragraphs, marks: [] }
  const result: Paragraph[] = []
  const marks: Mark[] = []
  const rows = paragraphs.map((p) => rowOf(text, p))
  for (let i = 0; i < rows.length; ) {
    const wide = rows[i]?.cells.length ?? 0
    let to = i + 1
    while (wide > 0 && to < rows.length && rows[to]?.cells.length === wide) to++
    if (to - i < 2 || wide === 0) result.push(...paragraphs.slice(i, to))
    else addTable(text, rows.slice(i, to) as Row[], result, marks)
    i = to
  }
  return { paragraphs: result, marks }
}

/** The cells of a line; null where it is no row: no tab between words, several lines, or too long a cell. */
function rowOf(text: string, p: Paragraph): Row | null {
  if (!text.slice(p.start, p.end).includes('\t')) return null
  let { start, end } = p
  while (start > 0 && isBlank(text.charCodeAt(start - 1))) start--
  while (end < text.length && isBlank(text.charCodeAt(end))) end++
  const cells: { start: number; end: number }[] = []
  for (let i = start, at = start; i <= end; i++) {
    if (i < end && isBreak(text.charCodeAt(i))) return null
    if (i < end && text[i] !== '\t') continue
    if (i - at > LONG) return null
    cells.push(trim(text, at, i))
    at = i + 1
  }
  return { cells }
}
const isBlank = (c: number): boolean => c === 9 || c === 32

function addTable(text: string, rows: readonly Row[], paragraphs: Paragraph[], marks: Mark[]) {
  const words = rows.map((r) => r.cells.map((c) => text.slice(c.start, c.end)))
  const figures = (row: readonly string[]) => row.some((w) => /\d/.test(w) && !/^(?:19|20)\d\d$/.test(w))
  const headed = !figures(words[0]) && words.slice(1).some(figures)
  const table: Mark = { kind: 'table', start: 0, end: 0 }
  for (const [r, { cells }] of rows.entries()) {
    let row: Mark | undefined
    for (const [c, at] of cells.entries()) {
      if (at.start >= at.end) continue
      if (table.end === 0) {
        table.start = at.start
        marks.push(table)
      }
      if (!row) {
        row = { kind: 'row', ...at, number: r + 1 }
        marks.push(row)
      }
      row.end = at.end
      table.end = at.end
      paragraphs.push({ ...at, kind: 'table', rule: 'text-table' })
      marks.push({ kind: 'cell', ...at, column: c + 1, ...(headed && r === 0 ? { header: true } : {}) })
    }
  }
}
