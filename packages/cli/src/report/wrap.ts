/** Wraps text to columns, counting wide characters as two and combining ones as none. */

const ZERO = /[\p{Mn}\p{Me}\p{Cf}]/u

/** Ranges of code points that take two columns: East Asian wide and full-width forms, and pictographs. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
]

/** Columns a text takes in a terminal. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const c of text) {
    const code = c.codePointAt(0)!
    if (code < 0x300) columns++
    else if (!ZERO.test(c)) columns += WIDE.some(([a, b]) => code >= a && code <= b) ? 2 : 1
  }
  return columns
}

/**
 * Breaks a text into lines of at most `width` columns at white space; a word longer than a line is cut.
 * @example wrap('one two three', 7) // ['one two', 'three']
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(/\s+/)) {
    if (word === '') continue
    const size = columnsOf(word)
    if (used > 0 && used + 1 + size > width) {
      lines.push(line)
      line = ''
      used = 0
    }
    if (size > width) {
      const pieces = slice(word, width)
      line = pieces.pop()!
      used = columnsOf(line)
      for (const piece of pieces) lines.push(piece)
    } else {
      line += used > 0 ? ` ${word}` : word
      used += used > 0 ? size + 1 : size
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line)
  return lines
}

/** A word in pieces of at most `width` columns, each of at least one character. */
function slice(word: string, width: number): string[] {
  const pieces: string[] = []
  let from = 0
  let at = 0
  let used = 0
  for (const c of word) {
    const size = columnsOf(c)
    if (at > from && used + size > width) {
      pieces.push(word.slice(from, at))
      from = at
      used = 0
    }
    at += c.length
    used += size
  }
  pieces.push(word.slice(from))
  return pieces
}

/** A text on one line of at most `width` columns, its end replaced by an ellipsis where it is longer. */
export function clip(text: string, width: number): string {
  // a page may be one line of many megabytes: look only at what could fit
  const head = text.slice(0, width * 8)
  const line = head.replace(/\s+/g, ' ').trim()
  if (head.length === text.length && columnsOf(line) <= width) return line
  return `${slice(line, width - 1)[0]!.trimEnd()}…`
}

/** Wraps under a hanging indent: the first line begins with `first`, all others with as many spaces. */
export function hang(first: string, text: string, width: number, columns = columnsOf(first)): string[] {
  const lines = wrap(text, Math.max(width - columns, 20))
  return lines.map((l, i) => (i === 0 ? first : ' '.repeat(columns)) + l)
}
