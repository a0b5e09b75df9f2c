/**
 * Where punctuation hangs in the tree. By the guidelines of Universal Dependencies a mark hangs as high as it can without an arc
 * crossing: brackets and quotation marks on the head of what they enclose, other marks on the lower of the two units beside them.
 * The treebanks were brought in order by that rule (ud.FixPunct of Udapi), so the rest of the tree says where most marks hang, better than
 * a guess: with gold trees it finds 97 of 100 of them.
 */
import { treeColumns } from '../columns.ts'
import { COORDINATORS } from '../en/coordinators.ts'

export interface Marked {
  readonly sentences: Int32Array
  /** 1 for punctuation marks. */
  readonly mark: Uint8Array
  readonly words: readonly string[]
}

/** Trees deeper than this are nobody's sentences; climbing stops here. */
const DEEPEST = 100

const OPENS: { readonly [mark: string]: string } = {
  '(': '(',
  '[': '(',
  '{': '(',
  '“': '“',
  '„': '“',
  '‘': '‘',
  '``': '“',
}
const CLOSES: { readonly [mark: string]: string } = { ')': '(', ']': '(', '}': '(', '”': '“', '’': '‘', "''": '“' }

/** Hangs the marks anew, in place; `head` counts tokens of the article, −1 for roots. Words that hung on a mark go to its head. */
export function hangPunctuation({ sentences, mark, words }: Marked, head: Int32Array): void {
  const n = head.length
  // the tree of words alone
  const bare = new Int32Array(n)
  for (let i = 0; i < n; i++) {
    let h = head[i]!
    for (let k = 0; h >= 0 && mark[h] && k < DEEPEST; k++) h = head[h]!
    bare[i] = mark[i] ? -1 : h
  }
  const { left, right } = treeColumns(bare)
  const partner = new Int32Array(n).fill(-1)
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s]!
    const to = sentences[s + 1]!
    let root = -1
    let marks = 0
    for (let i = from; i < to; i++) {
      if (mark[i]) marks++
      else if (bare[i]! < 0 && root < 0) root = i
    }
    if (marks === 0 || root < 0) continue
    for (let i = from; i < to; i++) if (!mark[i] && bare[i]! >= 0) head[i] = bare[i]!
    pair(words, mark, from, to, partner)
    for (let i = from; i < to; i++) {
      if (!mark[i] || (partner[i]! < 0 && isKept(words, head, mark, from, to, i))) continue
      const other = partner[i]!
      // the first of a pair decides for both
      if (other >= 0 && other < i && head[other]! > other && head[other]! < i) head[i] = head[other]!
      else {
        const inside = other > i ? enclosed(bare, mark, i, other) : -1
        head[i] = inside >= 0 ? inside : beside(bare, left, right, mark, from, to, i, root)
      }
    }
  }
}

/**
 * Commas, quotation marks, brackets and what ends a sentence hang by rule. Others, and commas before a conjunction, stay where the
 * model has them: there it is right more often than the rule, counted over the development sets of EWT and GUM.
 */
function isKept(
  words: readonly string[],
  head: Int32Array,
  mark: Uint8Array,
  from: number,
  to: number,
  i: number,
): boolean {
  const h = head[i]!
  const w = words[i]!
  if (h < from || h >= to || mark[h] || OPENS[w] !== undefined || CLOSES[w] !== undefined || ALIKE.has(w)) return false
  if (w === ',') return i + 1 < to && COORDINATORS.has(words[i + 1]!.toLowerCase())
  let end = to - 1
  while (end > i && mark[end]) end--
  return end > i
}

const ALIKE = new Set(['"', "'"])

/** Brackets and quotation marks that open and close, each the other's partner. */
function pair(words: readonly string[], mark: Uint8Array, from: number, to: number, partner: Int32Array): void {
  const brackets: number[] = []
  let quote = -1
  let single = -1
  const tie = (a: number, b: number) => {
    partner[a] = b
    partner[b] = a
  }
  for (let i = from; i < to; i++) {
    if (!mark[i]) continue
    const w = words[i]!
    // marks that look alike on both sides open and close in turn
    const turn = w === '"' ? quote : w === "'" ? single : -2
    const opens = turn === -1 ? (w === '"' ? '“' : '‘') : turn === -2 ? OPENS[w] : undefined
    const closes = turn >= 0 ? (w === '"' ? '“' : '‘') : turn === -2 ? CLOSES[w] : undefined
    if (opens === '(') brackets.push(i)
    else if (opens === '“') quote = i
    else if (opens === '‘') single = i
    else if (closes === '(') {
      const open = brackets.pop()
      if (open !== undefined) tie(open, i)
    } else if (closes === '“' && quote >= 0) {
      tie(quote, i)
      quote = -1
    } else if (closes === '‘' && single >= 0) {
      tie(single, i)
      single = -1
    }
  }
}

/** The highest word between two marks, or −1 where there is none. */
function enclosed(bare: Int32Array, mark: Uint8Array, open: number, close: number): number {
  let best = -1
  let least = DEEPEST + 1
  for (let i = open + 1; i < close; i++) {
    if (mark[i] || (bare[i]! > open && bare[i]! < close)) continue
    let depth = 0
    for (let h = bare[i]!; h >= 0 && depth < least; h = bare[h]!) depth++
    if (depth < least) {
      best = i
      least = depth
    }
  }
  return best
}

/**
 * The lower of the highest units that end before a mark and begin behind it. (To keep the model's head where it is the head of
 * any unit that ends or begins there, as Udapi keeps an annotator's, costs a tenth of a point.)
 */
function beside(
  bare: Int32Array,
  left: Int32Array,
  right: Int32Array,
  mark: Uint8Array,
  from: number,
  to: number,
  i: number,
  root: number,
): number {
  let l = i - 1
  while (l >= from && mark[l]) l--
  let r = i + 1
  while (r < to && mark[r]) r++
  if (r >= to) return root
  if (l >= from) for (let k = 0; k < DEEPEST && bare[l]! >= 0 && bare[l]! < i && right[l]! <= i; k++) l = bare[l]!
  for (let k = 0; k < DEEPEST && bare[r]! > i && left[r]! > i; k++) r = bare[r]!
  return l >= from && under(bare, l, r) ? l : r
}

function under(bare: Int32Array, i: number, top: number): boolean {
  let h = i
  for (let k = 0; k < DEEPEST && h >= 0; k++) {
    if (h === top) return true
    h = bare[h]!
  }
  return false
}
