/** From a printed word to the network's first layer: sums of table rows, one matrix product, a gate. Cached by word, within bounds. */
import { FEATURES, features } from './features.ts'
import type { Lexicon } from './lexicon.ts'
import { EMBEDDED, KEPT, MARGIN, type Matrix, type Network, TAPPED } from './network.ts'
import { STAGES, type Vectors } from './vectors.ts'

const BATCH = 64

export class Embedder {
  private readonly slot = new Map<string, number>()
  /** Rows of `tapped`, from 1 on. */
  private readonly tap = new Map<string, number>()
  private readonly tables: {
    readonly matrix: Matrix
    readonly width: number
    readonly at: number
    readonly features: readonly number[]
  }[]
  private readonly row = new Int32Array(FEATURES)
  private readonly network: Network
  private readonly lexicon: Lexicon
  private readonly vectors: Vectors

  constructor(network: Network, lexicon: Lexicon, vectors: Vectors) {
    this.network = network
    this.lexicon = lexicon
    this.vectors = vectors
    const table = (name: string, at: number, features: number[]) => {
      const matrix = network.matrix(name)
      return { matrix, width: matrix.columns, at, features }
    }
    this.tables = [
      table('word', 0, [0, 1]),
      table('prefix', 128, [2]),
      table('suffix3', 160, [3]),
      table('suffix2', 224, [4]),
      table('shape', 256, [5]),
      table(
        'gram',
        288,
        Array.from({ length: FEATURES - STAGES - 6 }, (_, i) => 6 + i),
      ),
      table(
        'vector',
        384,
        Array.from({ length: STAGES }, (_, i) => FEATURES - STAGES + i),
      ),
    ]
  }

  /** Makes sure that words [from, to) have their numbers; call before `copy`. */
  prepare(words: readonly string[], from: number, to: number): void {
    const { slot } = this
    if (slot.size + to - from > KEPT) {
      let fresh = 0
      for (let i = from; i < to; i++) if (!slot.has(words[i]!)) fresh++
      if (slot.size + fresh > KEPT) slot.clear()
    }
    const batch: string[] = []
    for (let i = from; i < to; i++) {
      const w = words[i]!
      // a slot is taken at once, so that a word stands in one batch alone
      if (slot.has(w)) continue
      slot.set(w, slot.size)
      batch.push(w)
      if (batch.length === BATCH) {
        this.compute(batch)
        batch.length = 0
      }
    }
    if (batch.length) this.compute(batch)
  }

  /** Copies a word's numbers to `at` (index into F) of the machine's memory. */
  copy(word: string, at: number): void {
    const { d, F, words } = this.network
    const from = (words >> 2) + this.slot.get(word)! * d
    F.copyWithin(at, from, from + d)
  }

  /**
   * Makes sure that the words [from, to), a window, have their products with the first convolution's taps, and writes whose they are; call
   * after `prepare`. Each word's row is the same wherever it stands, so that this is done once for each and not for each token.
   */
  tapAll(words: readonly string[], from: number, to: number): void {
    const { tap } = this
    const { F, I, x, q, d, words: kept, layers, taps, tapped, tapAt, machine } = this.network
    const n = to - from
    if (tap.size + n >= TAPPED) {
      const fresh = new Set<string>()
      for (let i = from; i < to; i++) if (!tap.has(words[i]!)) fresh.add(words[i]!)
      if (tap.size + fresh.size >= TAPPED) tap.clear()
    }
    const first = tap.size + 1
    let fresh = 0
    I.fill(0, tapAt >> 2, (tapAt >> 2) + n + 2 * MARGIN)
    for (let i = 0; i < n; i++) {
      const word = words[from + i]!
      let row = tap.get(word)
      if (row === undefined) {
        tap.set(word, (row = first + fresh))
        const own = (kept >> 2) + this.slot.get(word)! * d
        F.copyWithin((x >> 2) + fresh * d, own, own + d)
        fresh++
      }
      I[(tapAt >> 2) + MARGIN + i] = row
    }
    if (fresh === 0) return
    machine.kernel.norm(x, layers[0]!.gain, layers[0]!.shift, q, fresh, d)
    machine.kernel.matmul(q, 0, 1, taps.w, tapped + first * taps.m * 4, (fresh + 3) & ~3, d, taps.m)
  }

  private compute(words: readonly string[]): void {
    const { F, machine, d, input, inputBytes, h, x, q, words: kept } = this.network
    const sum = new Float32Array(EMBEDDED)
    // the rows are summed in h, quantised to q, multiplied into h, gated into x
    for (const [i, word] of words.entries()) {
      features(word, this.row, 0, this.lexicon, this.vectors)
      sum.fill(0)
      for (const t of this.tables) {
        const { i8, scales } = t.matrix
        for (const f of t.features) {
          const r = this.row[f]!
          if (r === 0) continue
          const scale = scales[r]!
          const from = r * t.width
          for (let k = 0; k < t.width; k++) sum[t.at + k]! += Math.fround(i8[from + k]! * scale)
        }
      }
      F.set(sum, (h >> 2) + i * EMBEDDED)
    }
    const rows = (words.length + 3) & ~3
    F.fill(0, (h >> 2) + words.length * EMBEDDED, (h >> 2) + rows * EMBEDDED)
    machine.kernel.quantise(h, q, inputBytes.gain, inputBytes.shift, rows, EMBEDDED)
    machine.kernel.matmul(q, 0, 1, input.w, h, rows, EMBEDDED, input.m)
    F.fill(0, x >> 2, (x >> 2) + rows * d)
    machine.kernel.gate(h, input.scale, input.bias, x, rows, d)
    for (const [i, word] of words.entries())
      F.copyWithin((kept >> 2) + this.slot.get(word)! * d, (x >> 2) + i * d, (x >> 2) + (i + 1) * d)
  }
}
