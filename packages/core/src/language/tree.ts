/** Steps about the tree and between tokens and text. Pure functions of an Analysis; none allocates more than it returns. */
import { type Analysis, UPOS, type Upos } from '../record/index.ts'

/** Longest walk up a tree: deeper trees come from broken text alone. */
const DEEP = 64

/** Universal tag of token i ("VERB"). */
export const uposOf = (a: Analysis, i: number): Upos => UPOS[a.uposCode[i]!]!

/** The token as printed. */
export const wordOf = (a: Analysis, i: number): string => a.text.slice(a.start[i]!, a.end[i]!)

/** Dependents of i in text order: a view into the columns, not a copy. */
export const children = (a: Analysis, i: number): Int32Array =>
  a.childList.subarray(a.childStart[i]!, a.childStart[i + 1]!)

/**
 * Is i related to its head by one of these? A label without subtype stands for all its subtypes.
 * @example hasDep(a, i, 'nsubj') // true for "nsubj" and "nsubj:pass"
 */
export function hasDep(a: Analysis, i: number, ...labels: string[]): boolean {
  const rel = a.deprel[i]!
  for (const l of labels)
    if (rel === l || (rel.length > l.length && rel[l.length] === ':' && rel.startsWith(l))) return true
  return false
}

/** First dependent of i with one of these relations (see `hasDep`), or −1. */
export function childWith(a: Analysis, i: number, ...labels: string[]): number {
  for (let k = a.childStart[i]!; k < a.childStart[i + 1]!; k++)
    if (hasDep(a, a.childList[k]!, ...labels)) return a.childList[k]!
  return -1
}

/** All dependents of i with one of these relations, in text order. */
export function childrenWith(a: Analysis, i: number, ...labels: string[]): number[] {
  const out: number[] = []
  for (let k = a.childStart[i]!; k < a.childStart[i + 1]!; k++)
    if (hasDep(a, a.childList[k]!, ...labels)) out.push(a.childList[k]!)
  return out
}

/** Heads of i from the nearest to the root, at most `limit`. */
export function pathToRoot(a: Analysis, i: number, limit = DEEP): number[] {
  const out: number[] = []
  for (let h = a.head[i]!; h >= 0 && out.length < limit; h = a.head[h]!) out.push(h)
  return out
}

/** Is i in the subtree of `top` (itself included)? Looks at most `limit` heads up. */
export function isUnder(a: Analysis, i: number, top: number, limit = 256): boolean {
  for (let k = 0; i >= 0 && k <= limit; k++, i = a.head[i]!) if (i === top) return true
  return false
}

/** i and what is coordinated with it ("A, B and C" from A), in text order; from B only what hangs on B. */
export function conjuncts(a: Analysis, i: number): number[] {
  const out = [i]
  for (let k = 0; k < out.length && out.length < 256; k++) {
    for (const c of children(a, out[k]!)) if (hasDep(a, c, 'conj')) out.push(c)
  }
  return out.sort((x, y) => x - y)
}

/** The first member of the coordination that i is in; i itself outside one. */
export function firstConjunct(a: Analysis, i: number): number {
  for (let k = 0; k < DEEP && a.head[i]! >= 0 && hasDep(a, i, 'conj'); k++) i = a.head[i]!
  return i
}

/** The one token of [from, to) that the others hang on: the first whose head lies outside; prefers nouns, then verbs. */
export function headOfRange(a: Analysis, from: number, to: number): number {
  let best = -1
  let rank = -1
  for (let i = from; i < to; i++) {
    if (a.head[i]! >= from && a.head[i]! < to) continue
    const u = uposOf(a, i)
    const r =
      u === 'NOUN' || u === 'PROPN' || u === 'PRON' ? 3 : u === 'VERB' ? 2 : u === 'PUNCT' || u === 'ADP' ? 0 : 1
    if (r > rank) {
      best = i
      rank = r
    }
  }
  return best
}

/** First token that ends after the offset; a.size if there is none. Binary search. */
export function tokenAt(a: Analysis, offset: number): number {
  let low = 0
  let high = a.size
  while (low < high) {
    const mid = (low + high) >> 1
    if (a.end[mid]! > offset) high = mid
    else low = mid + 1
  }
  return low
}

/** Tokens that touch the text range [start, end): a token range, empty when from === to. */
export function tokensIn(a: Analysis, start: number, end: number): { from: number; to: number } {
  const from = tokenAt(a, start)
  let to = from
  let high = a.size
  while (to < high) {
    const mid = (to + high) >> 1
    if (a.start[mid]! < end) to = mid + 1
    else high = mid
  }
  return { from, to }
}

/** Text offsets of the tokens [from, to), which must not be empty. */
export const textRange = (a: Analysis, from: number, to: number): { start: number; end: number } => ({
  start: a.start[from]!,
  end: a.end[to - 1]!,
})

/** Tokens of the sentence that token i is in. */
export const sentenceRange = (a: Analysis, i: number): { from: number; to: number } => ({
  from: a.sentences[a.sentenceOf[i]!]!,
  to: a.sentences[a.sentenceOf[i]! + 1]!,
})
