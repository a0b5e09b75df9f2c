/**
 * How sure a statement is right in span and speaker. Logistic regression over what is known of it, fitted on the bank's look fold,
 * which no weight was trained on (training/events/calibrate.ts writes the numbers); docs/scores.md has the reliability table of the
 * blind fold.
 */
import { sigmoid } from '../predicates/index.ts'
import { type Actor, type Analysis, type Statement, UPOS } from '../record/index.ts'
import type { SaidTokens } from './said-features.ts'

export const NAMES = ['kept', 'authority', 'named', 'pronoun', 'noun', 'nobody', 'quoted', 'within', 'person'] as const
const WEIGHTS: readonly number[] = [0.61, 1.61, 0.8, 0.4, 0.35, -1.25, 0.92, 1.03, 0.14]
const BIAS = -1.26

/**
 * The numbers of a statement: the logit that it is one, the logarithm of its authority's probability, how its source is named (with a
 * name, a pronoun, another noun), and so on.
 */
export function reasons(
  a: Analysis,
  s: Statement,
  tokens: SaidTokens,
  speaker: Actor | undefined,
  authority: number,
): number[] {
  const tag = tokens.source < 0 ? '' : UPOS[a.uposCode[tokens.source]!]!
  const p = Math.min(0.995, Math.max(0.005, s.confidence))
  return [
    Math.log(p / (1 - p)),
    Math.log(Math.max(0.005, authority)),
    tag === 'PROPN' ? 1 : 0,
    tag === 'PRON' ? 1 : 0,
    tag === 'NOUN' ? 1 : 0,
    s.speaker === null ? 1 : 0,
    s.kind === 'direct' ? 1 : 0,
    s.within === null ? 0 : 1,
    speaker?.kind === 'person' ? 1 : 0,
  ]
}

/** Between 0 and 1, two digits. */
export function sureness(x: readonly number[]): number {
  let sum = BIAS
  x.forEach((v, k) => {
    sum += WEIGHTS[k]! * v
  })
  return Math.round(sigmoid(sum) * 100) / 100
}
