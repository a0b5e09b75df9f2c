/**
 * Comma-separated values as RFC 4180 has them: CRLF after every row, a quote doubled, cells quoted where they must be.
 * A spreadsheet takes a cell that begins with = + - @ (or a tab or line break) for a formula, and a page may be written
 * to use that: such cells get a straight apostrophe in front, as OWASP advises, and lines of a cell stay in one cell.
 * Where a country parts cells by semicolons a spreadsheet sees no quotes in the middle of its cells: what stands behind a
 * semicolon or a line break in a text is the beginning of a cell there, and gets one too.
 * Apostrophes that stand there already get another, so that whoever takes one away has the text as it was.
 */

/** What a spreadsheet may take for the start of a formula, full-width forms included. */
const FORMULA = /^(?='*[\0\t\r\n=+\-@＝＋－＠])/
/** The same in the middle of a text. */
const INNER = /([;\r\n] *)(?='*[=+\-@＝＋－＠])/g
const MUST_QUOTE = /[",\r\n]/

export type Cell = string | number | boolean | null

/**
 * One cell. Null is an empty cell. What could start a formula in a text gets an apostrophe in front; numbers never do.
 * @example cell('=1+1') // "'=1+1"
 */
export function cell(value: Cell): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const safe = value.replace(INNER, "$1'").replace(FORMULA, "'")
  return MUST_QUOTE.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** One row with its line end. */
export const row = (cells: readonly Cell[]): string => `${cells.map(cell).join(',')}\r\n`
