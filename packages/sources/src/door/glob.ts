/** Patterns of file names: `*`, `?`, `[a-z]`, `{a,b}`, and `**` for folders. */
import { ReadoutError } from '@readout/core'

/** True for a path within a folder, its parts joined by "/". */
export type Matches = (path: string) => boolean

/**
 * A pattern with a slash is matched against the path within the folder, one without against the name alone.
 * Throws R6403 for one that cannot be read.
 * @example glob('*.html')('2026/ferry.html') // true
 */
export function glob(pattern: string): Matches {
  const [from, to] = [pattern.replace(/^\.?\//, ''), pattern.includes('/')]
  let expression: RegExp
  try {
    expression = new RegExp(`^${source(from, pattern)}$`, 'iu')
  } catch (error) {
    throw error instanceof ReadoutError ? error : bad(pattern, 'a range in “[…]” is none')
  }
  return (path) => expression.test(to ? path : path.slice(path.lastIndexOf('/') + 1))
}

const bad = (pattern: string, why: string) =>
  new ReadoutError('R6403', `--include ${JSON.stringify(pattern)} cannot be read, ${why}: give one such as "*.html"`)

function source(text: string, pattern: string): string {
  let out = ''
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!
    if (c === '*' && text[i + 1] === '*') {
      const folders = text[i + 2] === '/'
      out += folders ? '(?:[^/]+/)*' : '.*'
      i += folders ? 2 : 1
    } else if (c === '*') out += '[^/]*'
    else if (c === '?') out += '[^/]'
    else if (c === '[') {
      const close = text.indexOf(']', i + 2)
      if (close === -1) throw bad(pattern, 'a “[” is never closed')
      const inside = text
        .slice(i + 1, close)
        .replace(/^!/, '^')
        .replace(/[\\[&]/g, '\\$&')
      out += `[${inside}]`
      i = close
    } else if (c === '{') {
      depth++
      out += '(?:'
    } else if (c === '}' && depth > 0) {
      depth--
      out += ')'
    } else if (c === ',' && depth > 0) out += '|'
    else out += c.replace(/[\\^$+.()|[\]{}/]/g, '\\$&')
  }
  if (depth > 0) throw bad(pattern, 'a “{” is never closed')
  return out
}
