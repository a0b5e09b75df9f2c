/** Sentences that are the same but for their names, numbers and a few words: their words in order, weighed by how rare they are. */

/** A column of words to look in, with where each word stands. */
export interface Hay {
  readonly ids: Int32Array
  /** Index of each word in the whole text, with the names and numbers. */
  readonly index: Int32Array
  readonly starts: Int32Array
  readonly positions: Int32Array
}

export function hayOf(ids: Int32Array, index: Int32Array, vocabulary: number): Hay {
  const starts = new Int32Array(vocabulary + 1)
  for (const w of ids) starts[w + 1]!++
  for (let w = 0; w < vocabulary; w++) starts[w + 1]! += starts[w]!
  const positions = new Int32Array(ids.length)
  const fill = starts.slice()
  for (let i = 0; i < ids.length; i++) positions[fill[ids[i]!]!++] = i
  return { ids, index, starts, positions }
}

/** When two sentences count as one. */
export interface Measure {
  /** Part of the sentence's words that must be shared in their order. */
  readonly share: number
  /** What the shared words must be worth together, each as many bits as it is rare; less for each gap. */
  readonly bits: number
  /** Sentences of fewer words are alike by chance. */
  readonly shortest: number
}

/** What a gap between two shared words costs: some bits, and one for each word in between. */
const GAP = 3
const WIDEST = 10
/** What is longer is a list. */
const LONGEST = 90

/** Where in `b[from, to)` the words of the longest common subsequence with `a` stand. */
function common(a: Int32Array, b: Int32Array, from: number, to: number): number[] {
  const wide = to - from + 1
  const table = new Uint8Array((a.length + 1) * wide)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = wide - 2; j >= 0; j--)
      table[i * wide + j] =
        a[i] === b[from + j]
          ? table[(i + 1) * wide + j + 1]! + 1
          : Math.max(table[(i + 1) * wide + j]!, table[i * wide + j + 1]!)
  const shared: number[] = []
  for (let i = 0, j = 0; i < a.length && j < wide - 1; ) {
    if (a[i] === b[from + j]) {
      shared.push(from + j++)
      i++
    } else if (table[(i + 1) * wide + j]! >= table[i * wide + j + 1]!) i++
    else j++
  }
  return shared
}

/** Looks for sentences in a column; `bits` is the worth of each word. */
export class Seeker {
  readonly #hay: Hay
  readonly #bits: Float64Array
  readonly #looked: Int32Array
  readonly #stamp: Int32Array
  #round = 0
  #sentence = 0

  constructor(hay: Hay, bits: Float64Array) {
    this.#hay = hay
    this.#bits = bits
    this.#looked = new Int32Array(hay.ids.length)
    this.#stamp = new Int32Array(bits.length)
  }

  #worth(shared: readonly number[]): number {
    let sum = 0
    const seen = new Set<number>()
    for (const [k, at] of shared.entries()) {
      const word = this.#hay.ids[at]!
      // “no, no, no”: a word said again is worth nothing more
      if (!seen.has(word)) sum += this.#bits[word]!
      seen.add(word)
      const gap = k > 0 ? at - shared[k - 1]! - 1 : 0
      if (gap > 0) sum -= Math.min(WIDEST, GAP + gap)
    }
    return sum
  }

  /** Where the column says most of what the sentence says: indices into the whole text, from first to last; null if nowhere. */
  seek(sentence: Int32Array, { share, bits, shortest }: Measure): { from: number; to: number } | null {
    const { ids, index, starts, positions } = this.#hay
    const n = sentence.length
    if (n < shortest || n > LONGEST) return null
    const need = Math.ceil(share * n)
    const often = (w: number) => starts[w + 1]! - starts[w]!
    // A match shares one of the rarest words: without the first n - need + 1 too few are left, or what is left is worth too little.
    const known = Array.from(sentence.keys()).filter((k) => often(sentence[k]!) > 0)
    if (known.length < need) return null
    known.sort((a, b) => often(sentence[a]!) - often(sentence[b]!) || a - b)
    let left = 0
    for (const k of known) left += this.#bits[sentence[k]!]!
    this.#sentence++
    let best: number[] = []
    let most = bits
    for (const [rank, k] of known.entries()) {
      if (known.length - rank < need || left < bits) break
      const w = sentence[k]!
      left -= this.#bits[w]!
      for (let p = starts[w]!; p < starts[w + 1]!; p++) {
        const at = positions[p]!
        if (this.#looked[at] === this.#sentence) continue
        this.#looked[at] = this.#sentence
        const from = Math.max(0, at - Math.ceil(k * 1.5) - 2)
        const to = Math.min(ids.length, at + Math.ceil((n - k) * 1.5) + 2)
        this.#round++
        for (let j = from; j < to; j++) this.#stamp[ids[j]!] = this.#round
        let both = 0
        for (let j = 0; j < n; j++) if (this.#stamp[sentence[j]!] === this.#round) both++
        if (both < need) continue
        const shared = common(sentence, ids, from, to)
        if (shared.length < need) continue
        const worth = this.#worth(shared)
        if (worth < most) continue
        most = worth
        best = shared
      }
    }
    return best.length === 0 ? null : { from: index[best[0]!]!, to: index[best.at(-1)!]! + 1 }
  }
}
