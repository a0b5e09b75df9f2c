/**
 * What the adapter (the layers above the encoder) sees of a token besides the encoder's row and the word's vector: tags,
 * relations, function words that hang on it, and how it stands in its tree. Training reads the numbers this file makes.
 */
import { CLASSES, hashes, MAX_CLASSES } from './lexicon.ts'
import type { WordSums } from './sums.ts'

/** Rows of function words, by hash. */
const FUNCTION_ROWS = 512
const MOST_FUNCTION = 5
/** Row numbers a token has: relation, tag, finer tag, name, relation of its head, function words, classes of the lexicon. Row 0 is empty. */
export const ADAPTER_IDS = 5 + MOST_FUNCTION + MAX_CLASSES
export const ADAPTER_SCALARS = 16

/** Relations of words that say little themselves and much of their head: "not", "would", "if", "by". */
const FUNCTION = new Set(['aux', 'aux:pass', 'mark', 'advmod', 'det', 'case', 'cop', 'compound:prt', 'expl', 'cc'])
const SUBJECT = /^(?:nsubj|csubj)/

export interface Tagged {
  readonly upos: Uint8Array
  readonly xpos: Uint8Array
  readonly head: Int32Array
  readonly label: Uint8Array
  readonly name: Uint8Array
  readonly fact: Float32Array
}

export class AdapterFeatures {
  /** Rows of the one table. */
  readonly rows: number
  private readonly labels: readonly string[]
  private readonly at: {
    readonly upos: number
    readonly xpos: number
    readonly name: number
    readonly above: number
    readonly word: number
  }
  private readonly pair = new Uint32Array(2)

  constructor(vocab: {
    readonly label: readonly string[]
    readonly upos: readonly string[]
    readonly xpos: readonly string[]
    readonly name: readonly string[]
  }) {
    this.labels = vocab.label
    const upos = 1 + vocab.label.length
    const xpos = upos + vocab.upos.length
    const name = xpos + vocab.xpos.length
    const above = name + vocab.name.length
    const word = above + vocab.label.length
    this.at = { upos, xpos, name, above, word }
    this.rows = word + FUNCTION_ROWS + CLASSES.length
  }

  /** Fills the numbers of the tokens [from, to), whose heads may lie outside. */
  fill(
    t: Tagged,
    words: readonly string[],
    sums: WordSums,
    from: number,
    to: number,
    ids: Int32Array,
    scalars: Float32Array,
  ): void {
    const { at, labels, pair } = this
    const n = to - from
    ids.fill(0, 0, n * ADAPTER_IDS)
    scalars.fill(0, 0, n * ADAPTER_SCALARS)
    for (let i = 0; i < n; i++) {
      const k = from + i
      const row = i * ADAPTER_IDS
      const s = i * ADAPTER_SCALARS
      const h = t.head[k]!
      ids[row] = 1 + t.label[k]!
      ids[row + 1] = at.upos + t.upos[k]!
      ids[row + 2] = at.xpos + t.xpos[k]!
      ids[row + 3] = at.name + t.name[k]!
      if (h >= 0) ids[row + 4] = at.above + t.label[h]!
      const classes = sums.of(words[k]!).classes
      for (let c = 0; c < classes.length; c++) ids[row + 5 + MOST_FUNCTION + c] = at.word + FUNCTION_ROWS + classes[c]!
      scalars[s] = t.fact[k]! / 3
      scalars[s + 1] = h < 0 ? 0 : Math.max(-1, Math.min(1, (h - k) / 10))
      scalars[s + 2] = h < 0 ? 1 : 0
      if (h < from || h >= to) continue
      const label = labels[t.label[k]!]!
      const hs = (h - from) * ADAPTER_SCALARS
      scalars[hs + 3]! += 1 / 6
      if (SUBJECT.test(label)) scalars[hs + (label.endsWith(':pass') ? 5 : 4)] = 1
      else if (label === 'obj' || label === 'iobj') scalars[hs + 6] = 1
      else if (label === 'obl' || label === 'obl:agent' || label === 'nmod') scalars[hs + 7] = 1
      else if (label === 'xcomp' || label === 'ccomp') scalars[hs + 8] = 1
      else if (label === 'aux:pass') scalars[hs + 9] = 1
      else if (label === 'nmod:poss') scalars[hs + 10] = 1
      else if (label === 'nummod') scalars[hs + 11] = 1
      if (!FUNCTION.has(label)) continue
      const slot = (h - from) * ADAPTER_IDS + 5
      for (let f = 0; f < MOST_FUNCTION; f++)
        if (ids[slot + f] === 0) {
          hashes(words[k]!.toLowerCase(), pair)
          ids[slot + f] = at.word + (((pair[0]! ^ (pair[0]! >>> 15)) >>> 0) % FUNCTION_ROWS)
          break
        }
    }
  }
}
