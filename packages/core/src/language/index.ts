import { type Analyser, createAnalyser } from './analyse.ts'
import { type Meaning, means } from './means.ts'
import type { UpperShape } from './neural/adapter.ts'
import type { NetworkOptions } from './neural/network.ts'
import type { WordSums } from './neural/sums.ts'
import { readWeights, type Weights } from './weights.ts'

export * from './clauses.ts'
export { ORGANISATION, PERSON } from './names/types.ts'
export * from './phrases.ts'
export * from './tree.ts'
export { isTree } from './trees.ts'
export * from './verbs.ts'

export interface Language extends Analyser {
  /** Hash of the model's bytes, hexadecimal. */
  readonly hash: string
  /** The weights of what reads the analysis in later rooms, and what large text says of words. */
  readonly upper: { readonly shape: UpperShape; readonly data: Uint8Array; readonly sums: WordSums }
  /** The learnt ranker of antecedents; its weights. */
  readonly antecedents: Weights['antecedents']
  /** What dictionaries say a noun is: does it mean people, or a group of them, and nothing else? In small letters, singular. */
  readonly means: (word: string, what: Meaning) => boolean
}

/**
 * Makes the language reader from the bytes of its weights.
 * @throws ReadoutError R2001 to R2004 when the bytes are no weights file of this version
 */
export function createLanguage(model: Uint8Array, options: NetworkOptions = {}): Language {
  const weights = readWeights(model)
  const analyser = createAnalyser(weights, options)
  return {
    hash: weights.hash,
    upper: { ...weights.upper, sums: analyser.engine.sums },
    antecedents: weights.antecedents,
    means: (word, what) => means(weights.lexicon, word, what),
    ...analyser,
  }
}
