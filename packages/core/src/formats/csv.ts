/**
 * Comma-separated values as RFC 4180 has them: CRLF after every row, a quote doubled, cells quoted where they must be.
 * A spreadsheet takes a cell that begins with = + - @ (or a tab or line break) for a formula, and a page may be written
 * to use that: such cells get a straight apostrophe in front, as OWASP advises, and lines of a cell stay in one cell.
 */

/** What a spreadsheet may take for the start of a formula, full-width forms included. */
const FORMULA = /^[\t\r\n=+\-@＝＋－＠]/
const MUST_QUOTE = /[",\r\n]/

export type Cell = string | number | boolean | null

/**
 * One cell. Null is an empty cell. Text that could start a formula gets an apostrophe in front; numbers never do.
 * @example cell('=1+1') // "'=1+1"
 */
export function cell(value: Cell): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const safe = FORMULA.test(value) ? `'${value}` : value
  return MUST_QUOTE.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** One row with its line end. */
export const row = (cells: readonly Cell[]): string => `${cells.map(cell).join(',')}\r\n`
