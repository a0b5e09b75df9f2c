/** How alike two quotations are, word by word in order. */
import { telling } from './keys.ts'

/** A word of the commonest counts as this part of a telling one. */
const COMMON = 0.35

/** The words of a quotation as numbers, with their weights. */
export interface Column {
  readonly ids: Int32Array
  readonly weights: Float32Array
  readonly total: number
}

/** Words as numbers, the same for the same word. */
export class Numbering {
  private readonly ids = new Map<string, number>()
  private readonly weights: number[] = []
  column(words: readonly string[]): Column {
    const ids = new Int32Array(words.length)
    const weights = new Float32Array(words.length)
    let total = 0
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!
      let id = this.ids.get(word)
      if (id === undefined) {
        id = this.ids.size
        this.ids.set(word, id)
        this.weights.push(telling(word) ? 1 : COMMON)
      }
      ids[i] = id
      weights[i] = this.weights[id]!
      total += weights[i]!
    }
    return { ids, weights, total }
  }
}

export interface Likeness {
  /** Weight of the words they share in one order. */
  readonly shared: number
  /** The same as a part of the shorter one. */
  readonly part: number
  /** Weight of the longest run that both have unbroken. */
  readonly run: number
}

/** Weight of the words that two share in any order: no order can share more. */
export function atMost(a: Column, b: Column): number {
  const left = new Map<number, number>()
  for (const id of a.ids) left.set(id, (left.get(id) ?? 0) + 1)
  let shared = 0
  for (let i = 0; i < b.ids.length; i++) {
    const n = left.get(b.ids[i]!) ?? 0
    if (n > 0) {
      shared += b.weights[i]!
      left.set(b.ids[i]!, n - 1)
    }
  }
  return shared
}

/** The heaviest common subsequence and the heaviest common run, in the product of the lengths: quotations are short. */
export function likeness(a: Column, b: Column): Likeness {
  const width = b.ids.length + 1
  let above = new Float32Array(width)
  let row = new Float32Array(width)
  let runsAbove = new Float32Array(width)
  let runs = new Float32Array(width)
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
        row[j] = above[j]! > row[j - 1]! ? above[j]! : row[j - 1]!
        runs[j] = 0
      }
    }
    ;[above, row] = [row, above]
    ;[runsAbove, runs] = [runs, runsAbove]
  }
  const shared = above[width - 1]!
  const least = Math.min(a.total, b.total)
  return { shared, part: least > 0 ? shared / least : 0, run }
}
