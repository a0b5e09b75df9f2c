/**
 * Names: a tagger over the words and their tags that says where a person, organisation, place or other name begins
 * and goes on; then one look back over the article, since a surname alone means whom it meant before.
 */

import { HINTS } from './en/gazetteer.ts'
import { mix, type Scorer } from './linear.ts'
import { ALL_CAPS, CAPITAL, FLAGS, FORM, LOW, MARK, PRE, SHAPE, STRIDE, SUF2, SUF3, SUF4 } from './words.ts'

export const NAME_FEATURES = 56
const BOUNDARY = 0x2f6e2b1

export interface NameInput {
  readonly type: Int32Array
  readonly words: Int32Array
  readonly tags: Uint8Array
  /** What lists say of a word (see `en/gazetteer.ts`), by word type. */
  readonly hints: Uint8Array
}

/** Features of token i of the sentence [from, to); `out1`, `out2`: the classes of the two tokens before, plus one. */
export function nameFeatures(
  out: Int32Array,
  i: number,
  from: number,
  to: number,
  input: NameInput,
  out1: number,
  out2: number,
  seen: number,
): number {
  const { type, words, tags, hints } = input
  const w = type[i]! * STRIDE
  const p = i > from ? type[i - 1]! * STRIDE : -1
  const q = i > from + 1 ? type[i - 2]! * STRIDE : -1
  const x = i + 1 < to ? type[i + 1]! * STRIDE : -1
  const y = i + 2 < to ? type[i + 2]! * STRIDE : -1
  const low = words[w + LOW]!
  const form = words[w + FORM]!
  const lowP = p < 0 ? BOUNDARY : words[p + LOW]!
  const lowX = x < 0 ? BOUNDARY : words[x + LOW]!
  const shape = words[w + SHAPE]!
  const shapeP = p < 0 ? BOUNDARY : words[p + SHAPE]!
  const shapeX = x < 0 ? BOUNDARY : words[x + SHAPE]!
  const flags = words[w + FLAGS]! & (CAPITAL | ALL_CAPS | MARK)
  const flagsP = p < 0 ? 64 : words[p + FLAGS]! & (CAPITAL | ALL_CAPS | MARK)
  const flagsX = x < 0 ? 64 : words[x + FLAGS]! & (CAPITAL | ALL_CAPS | MARK)
  const flagsY = y < 0 ? 64 : words[y + FLAGS]! & (CAPITAL | ALL_CAPS | MARK)
  const t = tags[i]!
  const tP = p < 0 ? 255 : tags[i - 1]!
  const tX = x < 0 ? 255 : tags[i + 1]!
  const hint = hints[type[i]!]!
  const hintP = p < 0 ? 7 : hints[type[i - 1]!]!
  const hintX = x < 0 ? 7 : hints[type[i + 1]!]!
  const hintY = y < 0 ? 7 : hints[type[i + 2]!]!
  const first = i === from ? 1 : 0
  let n = 0
  out[n++] = mix(1, out1)
  out[n++] = mix(2, out1 * 32 + out2)
  out[n++] = mix(3, form)
  out[n++] = mix(mix(4, low), out1)
  out[n++] = mix(5, low)
  out[n++] = mix(6, lowP)
  out[n++] = mix(7, lowX)
  out[n++] = mix(8, q < 0 ? BOUNDARY : words[q + LOW]!)
  out[n++] = mix(9, y < 0 ? BOUNDARY : words[y + LOW]!)
  out[n++] = mix(mix(10, low), lowP)
  out[n++] = mix(mix(11, low), lowX)
  out[n++] = mix(12, words[w + SUF2]!)
  out[n++] = mix(13, words[w + SUF3]!)
  out[n++] = mix(14, words[w + SUF4]!)
  out[n++] = mix(15, words[w + PRE]!)
  out[n++] = mix(mix(16, shape), first)
  out[n++] = mix(mix(17, shapeP), shape)
  out[n++] = mix(mix(18, shape), shapeX)
  out[n++] = mix(mix(19, mix(shapeP, shape)), shapeX)
  out[n++] = mix(mix(20, flags), (flagsP << 16) | (flagsX << 8) | flagsY)
  out[n++] = mix(mix(21, t), out1)
  out[n++] = mix(22, (t << 8) | tP)
  out[n++] = mix(23, (t << 8) | tX)
  out[n++] = mix(24, (t << 16) | (tP << 8) | tX)
  out[n++] = mix(mix(25, lowP), (flags << 8) | out1)
  out[n++] = mix(mix(26, lowX), (flags << 8) | out1)
  out[n++] = mix(27, (hintP << 20) | (hint << 16) | (flags << 8) | out1)
  out[n++] = mix(mix(36, hint), (hintX << 16) | (flags << 8) | out1)
  out[n++] = mix(mix(37, (hintP << 8) | (hintX << 4) | hintY), (hint << 16) | (flags << 8) | out1)
  out[n++] = mix(mix(38, hint), (flagsX << 16) | (flags << 8) | first)
  out[n++] = mix(mix(28, words[w + SUF3]!), out1)
  out[n++] = mix(mix(29, shape), out1)
  out[n++] = mix(30, (seen << 8) | out1)
  out[n++] = mix(mix(31, seen), shape)
  out[n++] = mix(mix(32, p < 0 ? BOUNDARY : words[p + SUF3]!), (flags << 8) | out1)
  out[n++] = mix(mix(33, x < 0 ? BOUNDARY : words[x + SUF3]!), (flags << 8) | out1)
  out[n++] = mix(mix(34, q < 0 ? BOUNDARY : words[q + LOW]!), mix(lowP, flags))
  out[n++] = mix(mix(35, y < 0 ? BOUNDARY : words[y + LOW]!), mix(lowX, flags))
  return n
}

/** What lists say of words, by word type. */
export const hintsOf = (lower: readonly string[]): Uint8Array => Uint8Array.from(lower, (w) => HINTS.get(w) ?? 0)

/** May class c follow class `before` ("O", "B-PER", "I-PER", …, as numbers)? Class 0 is O, then B and I by turns. */
export const follows = (c: number, before: number): boolean =>
  c === 0 || c % 2 === 1 || before === c || before === c - 1

/**
 * Names of the sentences [sentences[s], sentences[s + 1]). Classes: O, B-PER, I-PER, B-ORG, …
 * A word that was part of a name before tells so to its later mentions ("seen"), first sentence to last.
 */
export function findNames(scorer: Scorer, sentences: Int32Array, input: NameInput, classes: Uint8Array): void {
  const features = new Int32Array(NAME_FEATURES)
  const scores = new Float64Array(scorer.classes)
  const seen = new Uint8Array(input.hints.length)
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s]!
    const to = sentences[s + 1]!
    for (let i = from; i < to; i++) {
      const before = i > from ? classes[i - 1]! : 0
      const out2 = i > from + 1 ? classes[i - 2]! : 0
      scorer.score(
        features,
        nameFeatures(features, i, from, to, input, before + 1, out2 + 1, seen[input.type[i]!]!),
        scores,
      )
      let best = 0
      for (let c = 1; c < scorer.classes; c++) if (scores[c]! > scores[best]! && follows(c, before)) best = c
      classes[i] = best
    }
    for (let i = from; i < to; i++) {
      if (classes[i]! > 0 && (input.words[input.type[i]! * STRIDE + FLAGS]! & CAPITAL) !== 0)
        seen[input.type[i]!] = (classes[i]! + 1) >> 1
    }
  }
}
