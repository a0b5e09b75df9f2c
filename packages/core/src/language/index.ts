import type { Analysis, Article } from '../record/index.ts'
import { createAnalyser } from './analyse.ts'
import { readWeights } from './weights.ts'

export * from './clauses.ts'
export * from './phrases.ts'
export * from './tree.ts'
export * from './verbs.ts'

export interface Language {
  /** Hash of the model's bytes, hexadecimal. */
  readonly hash: string | null
  analyse(article: Article): Analysis
}

/**
 * Makes the language reader from the bytes of its weights.
 * @throws ReadoutError R2001 to R2004 when the bytes are no weights file of this version
 */
export function createLanguage(model: Uint8Array): Language {
  const weights = readWeights(model)
  return { hash: weights.hash, analyse: createAnalyser(weights) }
}
