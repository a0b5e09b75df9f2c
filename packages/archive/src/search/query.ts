/** What people type into a search box, as a query that FTS5 always understands. */

/** More words than this narrow nothing down; FTS5 limits the depth of a query. */
const MAX_TERMS = 32

/** A word or phrase that has to occur; `beginning`: as the beginning of a word. */
export interface Term {
  readonly text: string
  readonly beginning: boolean
}

/** What a person typed: all words must occur, "quoted words" as a phrase, `word*` as a beginning. Without those that hold no letter. */
export function termsOf(typed: string): Term[] {
  const terms: string[] = []
  for (const [i, part] of typed.replaceAll('\0', ' ').toWellFormed().split(/["“”]/).entries()) {
    if (i % 2 === 1) terms.push(part.trim())
    else terms.push(...part.split(/\s+/))
  }
  return terms
    .filter((t) => /[\p{L}\p{N}\p{Co}]/u.test(t))
    .slice(0, MAX_TERMS)
    .map((t) => (t.endsWith('*') ? { text: t.slice(0, -1), beginning: true } : { text: t, beginning: false }))
}

/**
 * An FTS5 expression for what a person typed. Every term is quoted, so that no input has a syntax to get wrong. Empty when there is no
 * word in it.
 * @example ftsQuery('peace "written answer" nego*') // '"peace" "written answer" "nego"*'
 */
export const ftsQuery = (typed: string): string =>
  termsOf(typed)
    .map((t) => `"${t.text}"${t.beginning ? '*' : ''}`)
    .join(' ')

/**
 * Where `marked` (the output of FTS5's highlight() with `open` and `close`) was marked, as ranges of `plain`:
 * UTF-16 offsets, end exclusive.
 */
export function rangesOf(plain: string, marked: string, open: string, close: string): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = []
  if (plain.includes(open) || plain.includes(close)) return ranges
  let at = 0
  let start = -1
  for (const c of marked) {
    if (start < 0 && c === open) start = at
    else if (start >= 0 && c === close) {
      ranges.push({ start, end: at })
      start = -1
    } else at += c.length
  }
  return ranges
}
