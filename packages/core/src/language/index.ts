import { type Analyser, createAnalyser } from './analyse.ts'
import { readWeights } from './weights.ts'

export * from './clauses.ts'
export * from './phrases.ts'
export * from './tree.ts'
export * from './verbs.ts'

export interface Language extends Analyser {
  /** Hash of the model's bytes, hexadecimal. */
  readonly hash: string
}

/**
 * Makes the language reader from the bytes of its weights.
 * @param options.script read in plain JavaScript even where WebAssembly runs; the results are the same, bit for bit
 * @throws ReadoutError R2001 to R2004 when the bytes are no weights file of this version
 */
export function createLanguage(model: Uint8Array, options: { script?: boolean } = {}): Language {
  const weights = readWeights(model)
  return { hash: weights.hash, ...createAnalyser(weights, options.script) }
}
