/** What large text and dictionaries say of a word: the sum of its vector's codes, and its classes. Cached by word, within bounds. */
import type { Weights } from '../weights.ts'
import { FEATURES, features, GRAM_ROWS, MAX_GRAMS } from './features.ts'
import { MAX_CLASSES } from './lexicon.ts'
import { tensors } from './network.ts'
import { STAGES } from './vectors.ts'

/** Words kept at most; past that the cache starts anew. What is cached never changes a result. */
const KEPT = 8_192

export interface WordSum {
  readonly vector: Float32Array
  /** Indices into CLASSES. */
  readonly classes: readonly number[]
}

export class WordSums {
  readonly width: number
  private readonly rows = new Map<string, WordSum>()
  private readonly row = new Int32Array(FEATURES)
  private readonly table: { readonly i8: Int8Array; readonly scales: Float32Array }
  private readonly weights: Weights

  constructor(weights: Weights) {
    this.weights = weights
    const table = tensors(weights.shape, weights.network).matrix('vector')
    this.table = table
    this.width = table.columns
  }

  /** What is known of a printed word; zeros where nothing is. Not to be written into. */
  of(word: string): WordSum {
    const kept = this.rows.get(word)
    if (kept) return kept
    const { width, row, table } = this
    features(word, row, 0, this.weights.lexicon, this.weights.vectors)
    const sum = new Float32Array(width)
    for (let s = FEATURES - STAGES; s < FEATURES; s++) {
      const r = row[s]!
      if (r === 0) continue
      const scale = table.scales[r]!
      for (let k = 0; k < width; k++) sum[k]! += Math.fround(table.i8[r * width + k]! * scale)
    }
    const classes: number[] = []
    for (let c = 0; c < MAX_CLASSES; c++) {
      const r = row[6 + MAX_GRAMS + c]!
      if (r >= GRAM_ROWS) classes.push(r - GRAM_ROWS)
    }
    if (this.rows.size >= KEPT) this.rows.clear()
    const found = { vector: sum, classes }
    this.rows.set(word, found)
    return found
  }
}
