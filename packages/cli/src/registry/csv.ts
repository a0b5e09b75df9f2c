/** Tables as CSV (RFC 4180), with commas, semicolons or tabs, each row with the number of its first line. */

export interface Row {
  readonly line: number
  readonly cells: readonly string[]
}

/** The separator that the header line holds most of. */
function separatorOf(text: string): string {
  const header = text.slice(0, 4096).split(/\r?\n/, 1)[0]!
  const count = (mark: string) => header.split(mark).length
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

/**
 * The rows of a table, empty ones left out; a string says what is wrong and in which line.
 * @example rowsOf('a,b\n1,"x, y"\n') // [{ line: 1, cells: ['a', 'b'] }, { line: 2, cells: ['1', 'x, y'] }]
 */
export function rowsOf(text: string): Row[] | { readonly line: number; readonly problem: string } {
  const mark = separatorOf(text)
  const rows: Row[] = []
  let cells: string[] = []
  let line = 1
  let begun = 1
  let at = 0
  const end = () => {
    if (cells.some((c) => c !== '')) rows.push({ line: begun, cells })
    cells = []
    begun = line
  }
  while (at < text.length) {
    if (text[at] === '"') {
      let cell = ''
      const opened = line
      at++
      for (;;) {
        const close = text.indexOf('"', at)
        if (close < 0) return { line: opened, problem: 'a quotation mark is opened and never closed' }
        const piece = text.slice(at, close)
        for (const c of piece) if (c === '\n') line++
        cell += piece
        at = close + 1
        if (text[at] !== '"') break
        cell += '"'
        at++
      }
      if (at < text.length && text[at] !== mark && text[at] !== '\n' && text[at] !== '\r')
        return { line, problem: 'words follow a closing quotation mark' }
      cells.push(cell.trim())
    } else {
      let stop = at
      while (stop < text.length && text[stop] !== mark && text[stop] !== '\n') stop++
      cells.push(text.slice(at, stop).trim())
      at = stop
    }
    if (text[at] === '\r' && (text[at + 1] === '\n' || at + 1 === text.length)) at++
    if (at >= text.length) break
    if (text[at] === mark) {
      at++
      // a separator at the very end leaves an empty cell behind it
      if (at >= text.length || text[at] === '\n') cells.push('')
    }
    if (text[at] === '\n') {
      line++
      at++
      end()
    }
  }
  end()
  return rows
}
