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
 * wrapped by a program: then a line that its successor's first word would not have fitted on runs on. Where all lines
 * are apart by blank ones and were wrapped, as programs copy pages of print, blank lines are taken for line breaks.
 * @example paragraphs('One.\n\nTwo.') // [{ start: 0, end: 4 }, { start: 6, end: 10 }]
 */
export function paragraphs(text: string): Line[] {
  const lines = linesOf(text)
  const spaced = lines.length > 5 && lines.every((line, i) => i === 0 || line.gap)
  const width = wrapWidth(text, lines, spaced)
  const result: Line[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    const before = lines[i - 1]
    const full =
      before &&
      (spaced || !line.gap) &&
      width > 0 &&
      (hyphened(text, before, line) || before.end - before.start + 1 + firstWord(text, line) > width)
    if (full) result[result.length - 1] = { start: result.at(-1)!.start, end: line.end }
    else result.push({ start: line.start, end: line.end })
  }
  return result
}

/** A word that is cut at the end of its line. */
const hyphened = (text: string, line: Line, next: Line): boolean =>
  /\p{Ll}-$/u.test(text.slice(line.end - 2, line.end)) && /^\p{Ll}/u.test(text.slice(next.start, next.start + 1))

/** Lines that end like this end a sentence; all others are open. */
const CLOSING = '.!?”"’…'

/**
 * The column at which the text was wrapped, or 0. Lines that end in the middle of a sentence tell: a program breaks
 * them only where the next word would not have fitted, people who write headlines, verses or lists do not.
 */
function wrapWidth(text: string, lines: readonly (Line & { gap: boolean })[], spaced: boolean): number {
  let width = 0
  for (const line of lines) width = Math.max(width, line.end - line.start)
  if (width < 30 || width > 120) return 0
  let inner = 0
  let open = 0
  let full = 0
  for (let i = 1; i < lines.length; i++) {
    if (lines[i].gap && !spaced) continue
    inner++
    if (CLOSING.includes(text[lines[i - 1].end - 1])) continue
    open++
    if (hyphened(text, lines[i - 1], lines[i])) full++
    else if (lines[i - 1].end - lines[i - 1].start + 1 + firstWord(text, lines[i]) > width) full++
  }
  // narrow columns and blank lines between need more to be believed
  const [least, share] = spaced || width < 40 ? [4, 0.85] : [2, 0.75]
  return full >= least && full >= open * share && full >= inner * 0.3 ? width : 0
}

const BULLET = /^(?:[•‣◦▪●∙*-]|\d{1,2}[.)])[ \t\u00a0]+\S/
/** Is the paragraph an item of a list by the sign or number that it begins with? */
export const isItem = (text: string, line: Line): boolean => BULLET.test(text.slice(line.start, line.start + 12))
