/** A tree while it is being set right: columns of its own, the rest of the analysis shared. */
import type { Analysis } from '../../record/index.ts'

export interface Mending {
  readonly a: Analysis
  readonly lemma: string[]
  readonly xpos: string[]
  readonly deprel: string[]
  readonly uposCode: Uint8Array
  readonly head: Int32Array
}

/** Codes of word classes. */
export const VERB = 15
export const NOUN = 7
export const ADVERB = 2
/** Nouns, names and pronouns. */
export const NOMINAL: ReadonlySet<number> = new Set([7, 11, 10])

/** Dependents of a token as the parser gave them. */
export const childrenOf = (a: Analysis, i: number): Int32Array =>
  a.childList.subarray(a.childStart[i] ?? 0, a.childStart[i + 1] ?? 0)
