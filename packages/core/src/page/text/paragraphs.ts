import { isBreak, isWhite, trim } from './characters.ts'

export interface Line {
  readonly start: number
  readonly end: number
}

/** The lines of a text without the white space at their edges; `gap` is true where a blank line stands before. */
function linesOf(text: string): (Line & { gap: boolean })[] {
  const lines: (Line & { gap: boolean })[] = []
  let at = 0
  let gap = false
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !isBreak(text.charCodeAt(i))) continue
    const line = trim(text, at, i)
    if (line.start < line.end) {
      lines.push({ ...line, gap })
      gap = false
    } else if (!(i > 0 && text.charCodeAt(i - 1) === 13 && text.charCodeAt(i) === 10)) gap = lines.length > 0
    at = i + 1
  }
  return lines
}

const firstWord = (text: string, line: Line): number => {
  let i = line.start
  while (i < line.end && !isWhite(text.charCodeAt(i))) i++
  return i - line.start
}

/**
 * Splits a text into paragraphs. A blank line always ends one; a single line break does too, unless the text was
 * wrapped by a program: then a line that its successor's first word would not have fitted on runs on.
 * @example paragraphs('One.\n\nTwo.') // [{ start: 0, end: 4 }, { start: 6, end: 10 }]
 */
export function paragraphs(text: string): Line[] {
  const lines = linesOf(text)
  const width = wrapWidth(text, lines)
  const result: Line[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    const before = lines[i - 1]
    const full = before && !line.gap && width > 0 && before.end - before.start + 1 + firstWord(text, line) > width
    if (full) result[result.length - 1] = { start: result.at(-1)!.start, end: line.end }
    else result.push({ start: line.start, end: line.end })
  }
  return result
}

/** The column at which the text was wrapped, or 0: nearly all single breaks must be ones that a wrapper would make. */
function wrapWidth(text: string, lines: readonly (Line & { gap: boolean })[]): number {
  let width = 0
  let inner = 0
  for (let i = 0; i < lines.length; i++) {
    width = Math.max(width, lines[i].end - lines[i].start)
    if (i > 0 && !lines[i].gap) inner++
  }
  if (width < 40 || width > 120 || inner < 2) return 0
  let full = 0
  let open = 0
  for (let i = 1; i < lines.length; i++) {
    if (lines[i].gap) continue
    const length = lines[i - 1].end - lines[i - 1].start
    if (length + 1 + firstWord(text, lines[i]) > width) full++
    if (!'.!?”"’'.includes(text[lines[i - 1].end - 1])) open++
  }
  return full >= inner * 0.6 && open >= inner * 0.6 ? width : 0
}
