/** What the model knows of words by themselves, for those who read no text with it, such as joining across articles. */
import type { Upos } from '../record/index.ts'
import { lemmaOf } from './lemma.ts'
import { type Meaning, means } from './means.ts'
import { WordSums } from './neural/sums.ts'
import { readWeights } from './weights.ts'

export interface Lexis {
  /** Hash of the model's bytes, hexadecimal. */
  readonly hash: string
  /** What large text says of a printed word: compare by cosine; all zeros where nothing is known. Not to be written into. */
  vectorOf(word: string): Float32Array
  /** Base form of a word in small letters, read as that part of speech (Universal Dependencies). */
  lemmaOf(lower: string, upos: Upos): string
  /** What dictionaries say a noun is: does it mean people, or a group of them, and nothing else? In small letters, singular. */
  means(word: string, what: Meaning): boolean
}

/** Endings that tell the finer tag of a verb or noun form, which lemmas are learnt by. */
const xposOf = (lower: string, upos: Upos): string => {
  if (upos === 'VERB' || upos === 'AUX') {
    if (lower.endsWith('ing')) return 'VBG'
    if (lower.endsWith('s') && !lower.endsWith('ss')) return 'VBZ'
    return /(?:ed|en|wn|nt|ft|pt|ught|de|ld)$/.test(lower) ? 'VBD' : 'VB'
  }
  if (upos === 'NOUN' || upos === 'PROPN') {
    const many = lower.endsWith('s') && !/(?:ss|us|is)$/.test(lower)
    return upos === 'NOUN' ? (many ? 'NNS' : 'NN') : 'NNP'
  }
  return ''
}

/**
 * @throws ReadoutError R2001 to R2004 when the bytes are no weights file of this version
 * @example createLexis(loadModel()).lemmaOf('met', 'VERB') // 'meet'
 */
export function createLexis(model: Uint8Array): Lexis {
  const weights = readWeights(model)
  const sums = new WordSums(weights)
  return {
    hash: weights.hash,
    vectorOf: (word) => sums.of(word).vector,
    lemmaOf: (lower, upos) => lemmaOf(lower, upos, xposOf(lower, upos), weights.lemmas),
    means: (word, what) => means(weights.lexicon, word, what),
  }
}
