/**
 * What the models know of a word by its letters alone, computed once for each distinct word of an article:
 * hashes of its form, lower case, endings and shape. Typographic quotes, apostrophes and dashes count as their plain
 * fellows; every digit counts as the same digit.
 */
import { hashString, mix } from './linear.ts'

export const STRIDE = 8
export const LOW = 0
export const SUF2 = 1
export const SUF3 = 2
export const SUF4 = 3
export const PRE = 4
export const SHAPE = 5
export const FORM = 6
export const FLAGS = 7

export const CAPITAL = 1
export const ALL_CAPS = 2
export const HAS_DIGIT = 4
export const HAS_HYPHEN = 8
export const MARK = 16

/** "’" as "'", "“" as '"', "—" and "--" as "-", "…" as "...". */
export function plain(word: string): string {
  if (word.length <= 3) {
    if (/^[“”„«»]$/.test(word)) return '"'
    if (/^[‘’]$/.test(word)) return "'"
    if (/^(?:[–—―‐‑]+|--+)$/.test(word)) return '--'
    if (/^…+$/.test(word)) return '...'
  }
  return straight(word)
}

/** Apostrophes made straight, and hyphens plain. */
export const straight = (word: string): string =>
  /[‘’ʼ´‐‑]/.test(word) ? word.replace(/[‘’ʼ´]/g, "'").replace(/[‐‑]/g, '-') : word

const kind = (c: number): number =>
  c >= 97 && c <= 122
    ? 1
    : c >= 65 && c <= 90
      ? 2
      : c >= 48 && c <= 57
        ? 3
        : c === 45
          ? 4
          : c === 46
            ? 5
            : c === 39
              ? 6
              : c < 128
                ? 7
                : 0

/** Words of one article, numbered as they come. */
export class Words {
  readonly #ids = new Map<string, number>()
  readonly lower: string[] = []
  /** STRIDE numbers for each word. */
  features = new Int32Array(STRIDE * 256)

  /** `context`: 1 space before only, 2 space after only, 3 both, 0 neither; it tells opening from closing quotes. */
  id(printed: string, context: number): number {
    const quote = printed.length === 1 && (printed === '"' || printed === "'")
    const typographic = printed === '“' || printed === '‘' ? 1 : printed === '”' ? 2 : 0
    const side = typographic !== 0 ? typographic : quote ? context : 0
    const key = quote ? printed + side : printed
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    const id = this.lower.length
    this.#ids.set(key, id)
    const word = plain(printed)
    const low = word.toLowerCase()
    this.lower.push(straight(printed).toLowerCase())
    if ((id + 1) * STRIDE > this.features.length) {
      const grown = new Int32Array(this.features.length * 2)
      grown.set(this.features)
      this.features = grown
    }
    this.#describe(id, word, low, side)
    return id
  }

  #describe(id: number, word: string, low: string, side: number): void {
    const f = this.features
    const at = id * STRIDE
    const digits = /\d/.test(low)
    const norm = digits ? low.replace(/\d/g, '0') : low
    const n = norm.length
    // Letters beyond ASCII have case too.
    const capital = word.length > 0 && low.charCodeAt(0) !== word.charCodeAt(0)
    let shape = 0
    let last = -1
    let runs = 0
    let small = 0
    for (let i = 0; i < word.length && i < 24; i++) {
      let k = kind(word.charCodeAt(i))
      if (k === 0) k = low.length === word.length && low.charCodeAt(i) !== word.charCodeAt(i) ? 2 : 1
      if (k === 1) small++
      if (k !== last && runs < 6) {
        shape = shape * 8 + k
        runs++
        last = k
      }
    }
    const letters = /\p{L}/u.test(word.slice(0, 24))
    f[at + LOW] = mix(hashString(norm), side)
    f[at + SUF2] = mix(hashString(norm, Math.max(0, n - 2)), 2)
    f[at + SUF3] = mix(hashString(norm, Math.max(0, n - 3)), 3)
    f[at + SUF4] = mix(hashString(norm, Math.max(0, n - 4)), 4)
    f[at + PRE] = mix(hashString(norm, 0, Math.min(n, 3)), 5)
    f[at + SHAPE] = mix(shape, 6)
    f[at + FORM] = mix(hashString(word), 7 + side)
    f[at + FLAGS] =
      (capital ? CAPITAL : 0) |
      (capital && small === 0 && word.length > 1 ? ALL_CAPS : 0) |
      (digits ? HAS_DIGIT : 0) |
      (letters && norm.includes('-') ? HAS_HYPHEN : 0) |
      (letters || digits ? 0 : MARK)
  }
}
