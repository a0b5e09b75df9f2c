/**
 * What the neural reader sees of a word: hashed features alone, so that the weights hold no word of any text.
 * Training reads the numbers this file makes (`training/neural/prepare.ts`); there is no second implementation.
 */

import { type Lexicon, MAX_CLASSES } from './lexicon.ts'
import { STAGES, type Vectors } from './vectors.ts'

/** Rows of the tables: whole words, affixes, shapes, character n-grams. Row 0 is empty. */
export const WORD_ROWS = 12_000
export const AFFIX_ROWS = 6_000
export const SHAPE_ROWS = 1_000
export const GRAM_ROWS = 8_000
/** At most this many character n-grams a word, spread evenly over it. */
export const MAX_GRAMS = 10
/** Numbers a word has: two word rows, prefix, two suffixes, shape, n-grams, classes of the lexicon (rows behind those of n-grams), codes of its vector. */
export const FEATURES = 6 + MAX_GRAMS + MAX_CLASSES + STAGES

const QUOTES = new Map<string, string>([
  ['``', '"'],
  ["''", '"'],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['«', '"'],
  ['»', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['`', "'"],
  ['--', '–'],
  ['—', '–'],
  ['―', '–'],
  ['‒', '–'],
  ['−', '–'],
  ['‟', '"'],
  ['‚', "'"],
  ['´', "'"],
  ['…', '...'],
  ['-LRB-', '('],
  ['-RRB-', ')'],
  ['-LSB-', '['],
  ['-RSB-', ']'],
  ['-LCB-', '{'],
  ['-RCB-', '}'],
])

/** FNV-1a over UTF-16 code units [from, to) with a final mix, as an unsigned 32-bit number. */
function hash(s: string, from: number, to: number, seed: number): number {
  let h = (2166136261 ^ Math.imul(seed, 0x9e3779b1)) | 0
  for (let i = from; i < to; i++) h = Math.imul(h ^ s.charCodeAt(i), 16777619)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

const row = (s: string, from: number, to: number, seed: number, rows: number) =>
  (hash(s, from, to, seed) % (rows - 1)) + 1

/** Longer words are cut here: features of a 10 MB word cost no more than those of a long one. */
const LONGEST = 40

const isDigit = (c: number) => c >= 48 && c <= 57

/** Upper, lower, digit and other marks with runs of three or more shortened to two, at most seven long. */
function shape(word: string): string {
  let out = ''
  for (let i = 0; i < word.length && out.length < 7; i++) {
    const c = word[i]!
    const lower = c.toLowerCase()
    const mark = isDigit(c.charCodeAt(0)) ? 'd' : c !== lower ? 'X' : c !== c.toUpperCase() ? 'x' : c
    const n = out.length
    if (n >= 2 && out[n - 1] === mark && out[n - 2] === mark) continue
    out += mark
  }
  return out
}

/**
 * Writes the FEATURES row numbers of a word into `out` from `at` on.
 * @example features('Talks', new Int32Array(FEATURES), 0, lexicon, vectors)
 */
export function features(printed: string, out: Int32Array, at: number, lexicon: Lexicon, vectors: Vectors): void {
  const cut = printed.length > LONGEST ? printed.slice(0, LONGEST) : printed
  const word = QUOTES.get(cut) ?? cut.replaceAll('’', "'")
  let norm = ''
  const lower = word.toLowerCase()
  for (let i = 0; i < lower.length; i++) norm += isDigit(lower.charCodeAt(i)) ? '0' : lower[i]
  const n = norm.length
  out[at] = row(norm, 0, n, 1, WORD_ROWS)
  out[at + 1] = row(norm, 0, n, 2, WORD_ROWS)
  out[at + 2] = row(norm, 0, Math.min(3, n), 3, AFFIX_ROWS)
  out[at + 3] = row(norm, Math.max(0, n - 3), n, 4, AFFIX_ROWS)
  out[at + 4] = row(norm, Math.max(0, n - 2), n, 5, AFFIX_ROWS)
  const s = shape(word)
  out[at + 5] = row(s, 0, s.length, 6, SHAPE_ROWS)
  const marked = `^${norm}$`
  const m = marked.length
  const total = Math.max(0, m - 2) + Math.max(0, m - 3) + Math.max(0, m - 4)
  const step = Math.max(1, total / MAX_GRAMS)
  for (let g = 0; g < MAX_GRAMS; g++) {
    let k = Math.floor(g * step)
    if (k >= total) {
      out[at + 6 + g] = 0
      continue
    }
    let size = 3
    while (k >= m - size + 1) {
      k -= m - size + 1
      size++
    }
    out[at + 6 + g] = row(marked, k, k + size, 10 + size, GRAM_ROWS)
  }
  lexicon.classes(norm, out, at + 6 + MAX_GRAMS, GRAM_ROWS)
  vectors.rows(norm, out, at + 6 + MAX_GRAMS + MAX_CLASSES)
}
