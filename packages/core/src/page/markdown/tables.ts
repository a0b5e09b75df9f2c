/** Tables in Markdown, as GitHub writes them: one line a row, bars between cells. */
import type { Mark } from '../../record/index.ts'

/** A cell as it is written, and what is known of it. */
export interface WrittenCell {
  readonly mark: Mark
  words: string
}

/**
 * A table in lines. GitHub's tables have one heading row: the first, where it is all headings; else it stays empty. Cells that take several
 * columns or rows have empty ones behind or under them.
 * @example tableLines([[{ mark: { kind: 'cell', start: 0, end: 4, column: 1, header: true }, words: 'Year' }]]) // ['| Year |', '| --- |']
 */
export function tableLines(rows: readonly (readonly WrittenCell[])[]): string[] {
  const width = Math.min(
    WIDEST,
    rows.flat().reduce((w, { mark }) => Math.max(w, (mark.column ?? 1) + (mark.colspan ?? 1) - 1), 1),
  )
  const line = (cells: readonly WrittenCell[]) => {
    const words = new Array<string>(width).fill('')
    for (const { mark, words: w } of cells) words[Math.min(width, mark.column ?? 1) - 1] = w
    return `|${words.map((w) => (w === '' ? ' |' : ` ${w} |`)).join('')}`
  }
  const headed = rows.length > 0 && rows[0].every((c) => c.mark.header === true)
  const [head, body] = headed ? [rows[0], rows.slice(1)] : [[], rows]
  return [line(head), `|${' --- |'.repeat(width)}`, ...body.map(line)]
}
/** Wider tables are cut. */
const WIDEST = 100

/** Words as they may stand in a cell: on one line, without bars of their own. */
export const cellWords = (markdown: string): string =>
  markdown
    .replace(/\s*\n\s*/g, '<br>')
    .replace(/\|/g, (bar, at: number, all: string) => (isEscaped(all, at) ? bar : `\\${bar}`))

function isEscaped(s: string, at: number): boolean {
  let n = 0
  while (at - n > 0 && s[at - n - 1] === '\\') n++
  return n % 2 === 1
}

/** The cells of a line of a table, as ranges of the source; empty cells are empty ranges. */
export function cellsOf(
  source: string,
  line: { readonly start: number; readonly end: number },
): { start: number; end: number }[] {
  const cells: { start: number; end: number }[] = []
  let { start: from, end: to } = line
  while (from < to && isBlank(source[from])) from++
  while (to > from && isBlank(source[to - 1])) to--
  if (source[from] === '|') from++
  let at = from
  for (let i = from; i < to; i++) {
    if (source[i] === '\\') i++
    else if (source[i] === '|') {
      cells.push(inner(source, at, i))
      at = i + 1
    }
  }
  // what follows the last bar is a cell only where there is something
  if (at < to) cells.push(inner(source, at, to))
  return cells
}
const isBlank = (c: string): boolean => c === ' ' || c === '\t'
function inner(source: string, start: number, end: number): { start: number; end: number } {
  while (start < end && isBlank(source[start])) start++
  while (end > start && isBlank(source[end - 1])) end--
  return { start, end }
}
