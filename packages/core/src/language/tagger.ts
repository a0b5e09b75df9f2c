/**
 * Part-of-speech tagging, left to right, one pass: a linear model over the word, its neighbours and the two tags
 * before. A tag is a pair of universal and Penn tag, so that the two always agree.
 * After M. Collins, "Discriminative training methods for hidden Markov models" (EMNLP 2002), greedy.
 */
import { mix, type Scorer } from './linear.ts'
import { CAPITAL, FLAGS, FORM, LOW, PRE, SHAPE, STRIDE, SUF2, SUF3, SUF4 } from './words.ts'

const BOUNDARY = 0x51ed27
export const TAG_FEATURES = 40

/** Fills `out` with the features of token i of the sentence [from, to); tags of the tokens before it are known. */
export function tagFeatures(
  out: Int32Array,
  i: number,
  from: number,
  to: number,
  type: Int32Array,
  words: Int32Array,
  tags: Uint8Array,
): number {
  const w = type[i]! * STRIDE
  const p = i > from ? type[i - 1]! * STRIDE : -1
  const q = i > from + 1 ? type[i - 2]! * STRIDE : -1
  const x = i + 1 < to ? type[i + 1]! * STRIDE : -1
  const y = i + 2 < to ? type[i + 2]! * STRIDE : -1
  const t1 = i > from ? tags[i - 1]! + 1 : 0
  const t2 = i > from + 1 ? tags[i - 2]! + 1 : 0
  const low = words[w + LOW]!
  const lowP = p < 0 ? BOUNDARY : words[p + LOW]!
  const lowX = x < 0 ? BOUNDARY : words[x + LOW]!
  const suf3 = words[w + SUF3]!
  const flags = words[w + FLAGS]!
  const flagsX = x < 0 ? 64 : words[x + FLAGS]!
  const first = i === from ? 1 : 0
  const t12 = t1 * 256 + t2
  let n = 0
  out[n++] = mix(1, low)
  out[n++] = mix(2, words[w + FORM]!)
  out[n++] = mix(3, suf3)
  out[n++] = mix(4, words[w + SUF2]!)
  out[n++] = mix(5, words[w + SUF4]!)
  out[n++] = mix(6, words[w + PRE]!)
  out[n++] = mix(mix(7, words[w + SHAPE]!), first)
  out[n++] = mix(8, flags * 2 + first)
  out[n++] = mix(9, t1)
  out[n++] = mix(10, t12)
  out[n++] = mix(mix(11, low), t1)
  out[n++] = mix(mix(12, suf3), t1)
  out[n++] = mix(13, lowP)
  out[n++] = mix(14, lowX)
  out[n++] = mix(15, q < 0 ? BOUNDARY : words[q + LOW]!)
  out[n++] = mix(16, y < 0 ? BOUNDARY : words[y + LOW]!)
  out[n++] = mix(mix(17, low), lowP)
  out[n++] = mix(mix(18, low), lowX)
  out[n++] = mix(19, p < 0 ? BOUNDARY : words[p + SUF3]!)
  out[n++] = mix(20, x < 0 ? BOUNDARY : words[x + SUF3]!)
  out[n++] = mix(mix(21, x < 0 ? BOUNDARY : words[x + SUF2]!), t1)
  out[n++] = mix(mix(22, flags * 128 + flagsX), t1)
  out[n++] = mix(mix(23, low), t12)
  out[n++] = mix(mix(24, lowX), t1)
  out[n++] = mix(mix(25, suf3), lowX)
  out[n++] = mix(mix(26, suf3), flags * 2 + first)
  out[n++] = mix(mix(27, lowX), y < 0 ? BOUNDARY : words[y + LOW]!)
  out[n++] = mix(mix(28, flags & CAPITAL), mix(lowX, first))
  out[n++] = mix(mix(29, suf3), x < 0 ? BOUNDARY : words[x + SUF3]!)
  return n
}

/** For each word of an article its only tag, or −1: common words that never have another need no model. */
export function sureTags(sure: ReadonlyMap<number, number>, size: number, words: Int32Array): Int16Array {
  const out = new Int16Array(size)
  for (let t = 0; t < size; t++) out[t] = sure.get(words[t * STRIDE + FORM]!) ?? -1
  return out
}

/** Tags the sentence [from, to) in place. */
export function tagSentence(
  scorer: Scorer,
  sure: Int16Array,
  from: number,
  to: number,
  type: Int32Array,
  words: Int32Array,
  tags: Uint8Array,
  features: Int32Array,
  scores: Float64Array,
): void {
  for (let i = from; i < to; i++) {
    const only = sure[type[i]!]!
    if (only >= 0) {
      tags[i] = only
      continue
    }
    scorer.score(features, tagFeatures(features, i, from, to, type, words, tags), scores)
    let best = 0
    for (let c = 1; c < scorer.classes; c++) if (scores[c]! > scores[best]!) best = c
    tags[i] = best
  }
}
