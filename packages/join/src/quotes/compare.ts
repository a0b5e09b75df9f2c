/** How alike two quotations are, word by word in order. */
import { telling } from './keys.ts'
import type { Word } from './words.ts'

/** What one of the commonest words counts against a telling one; and a name: articles on one matter share names by chance. */
const COMMON = 0.35
const NAME = 0.5

/** The words of a quotation as numbers, with their weights. */
export interface Column {
  readonly ids: Int32Array
  readonly weights: Float32Array
  readonly total: number
}

/** Is it a name by its capital? Not where a sentence begins. */
const isName = (text: string, { start }: Word) =>
  /^\p{Lu}/u.test(text.slice(start, start + 2)) &&
  /[\p{L}\p{N},;’'-]\s+$/u.test(text.slice(Math.max(0, start - 3), start))

/** Words as numbers, the same for the same word. */
export class Numbering {
  private readonly ids = new Map<string, number>()
  column(text: string, words: readonly Word[]): Column {
    const ids = new Int32Array(words.length)
    const weights = new Float32Array(words.length)
    let total = 0
    for (let i = 0; i < words.length; i++) {
      const { word } = words[i]!
      let id = this.ids.get(word)
      if (id === undefined) this.ids.set(word, (id = this.ids.size))
      ids[i] = id
      weights[i] = !telling(word) ? COMMON : isName(text, words[i]!) ? NAME : 1
      total += weights[i]!
    }
    return { ids, weights, total }
  }
}

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
