/** How alike two quotations are, word by word in order. */
import { recently, rememberWords } from '../remember.ts'
import { hash32, telling } from './keys.ts'
import { placedPieces } from './pieces.ts'
import type { QuoteSketch } from './sketch.ts'
import type { Word } from './words.ts'

/** What one of the commonest words counts against a telling one; and a name: articles on one matter share names by chance. */
const COMMON = 0.35
const NAME = 0.5

/** The words of a quotation as numbers, with their weights. */
export interface Column {
  readonly ids: Int32Array
  readonly weights: Float32Array
  readonly total: number
  /** Places of the words, in the order of their numbers. */
  readonly order: Int32Array
  /** 1 where a word is a name or a number. */
  readonly particular: Uint8Array
}

/** "waited" and "waiting" are one word for comparing: a number of 32 bits for both. */
const stemOf = rememberWords((word) => {
  const stem = word.length > 4 ? word.replace(/(?:ies|ied)$/, 'y').replace(/(?<=..[^s])(?:es|s|ed|ing|e)$/, '') : word
  return hash32(stem, STEMS) | 0
})
const STEMS = 7

/** Is it a name by its capital? Not where a sentence begins. */
const isName = (text: string, { start }: Word) =>
  /^\p{Lu}/u.test(text.slice(start, start + 2)) &&
  /[\p{L}\p{N},;’'-]\s+$/u.test(text.slice(Math.max(0, start - 3), start))

/** Quotations whose words are kept as numbers. */
const KEPT = 2000

export const columnOf = recently(KEPT, ({ text, runs }: QuoteSketch): Column => {
  const words = placedPieces(text, runs).flat()
  const ids = new Int32Array(words.length)
  const weights = new Float32Array(words.length)
  const particular = new Uint8Array(words.length)
  let total = 0
  for (let i = 0; i < words.length; i++) {
    const { word } = words[i]!
    ids[i] = stemOf(word)
    const tells = telling(word)
    const name = tells && isName(text, words[i]!)
    weights[i] = !tells ? COMMON : name ? NAME : 1
    if (name || (tells && /\d/.test(word))) particular[i] = 1
    total += weights[i]!
  }
  const order = Int32Array.from(ids, (_, i) => i).sort((a, b) => ids[a]! - ids[b]!)
  return { ids, weights, total, order, particular }
})

export interface Likeness {
  /** Weight of the words they share in one order. */
  readonly shared: number
  /** The same as a part of the shorter one, and of the longer one. */
  readonly part: number
  readonly whole: number
  /** Weight of the longest run that both have unbroken. */
  readonly run: number
}

/** Weight of the words that two share in any order: no order can share more. */
export function atMost(a: Column, b: Column): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.order.length && j < b.order.length; ) {
    const x = a.order[i]!
    const y = b.order[j]!
    const by = a.ids[x]! - b.ids[y]!
    if (by === 0) shared += Math.max(a.weights[x]!, b.weights[y]!)
    if (by <= 0) i++
    if (by >= 0) j++
  }
  return shared
}

/** Names and numbers of the one that the other has not. */
function lacking(a: Column, b: Column): number {
  let n = 0
  for (let i = 0; i < a.ids.length; i++) if (a.particular[i] && !b.ids.includes(a.ids[i]!)) n++
  return n
}

/** The same words about other names or numbers: how many of the shorter the longer has not, where it has others instead. */
export function filledAnew(a: Column, b: Column): number {
  const [short, long] = a.total <= b.total ? [a, b] : [b, a]
  return Math.min(lacking(short, long), lacking(long, short))
}

/** The heaviest common subsequence and the heaviest common run, in the product of the lengths: quotations are short. */
export class Comparer {
  private rows = [0, 1, 2, 3].map(() => new Float32Array(64))
  of(a: Column, b: Column): Likeness {
    const width = b.ids.length + 1
    if (this.rows[0]!.length < width) this.rows = this.rows.map(() => new Float32Array(width * 2))
    let [above, row, runsAbove, runs] = this.rows as [Float32Array, Float32Array, Float32Array, Float32Array]
    above.fill(0, 0, width)
    runsAbove.fill(0, 0, width)
    row[0] = 0
    let run = 0
    for (let i = 0; i < a.ids.length; i++) {
      const id = a.ids[i]!
      const weight = a.weights[i]!
      for (let j = 1; j < width; j++) {
        if (b.ids[j - 1] === id) {
          row[j] = above[j - 1]! + weight
          runs[j] = runsAbove[j - 1]! + weight
          if (runs[j]! > run) run = runs[j]!
        } else {
          row[j] = Math.max(above[j]!, row[j - 1]!)
          runs[j] = 0
        }
      }
      ;[above, row] = [row, above]
      ;[runsAbove, runs] = [runs, runsAbove]
    }
    const shared = above[width - 1]!
    const least = Math.min(a.total, b.total)
    const most = Math.max(a.total, b.total)
    return {
      shared,
      part: least > 0 ? Math.min(1, shared / least) : 0,
      whole: most > 0 ? Math.min(1, shared / most) : 0,
      run,
    }
  }
}
