/**
 * How sure an event is right in every field it shows. Logistic regression over what the heads say, fitted on the bank's look fold,
 * which no weight was trained on (training/events/calibrate.ts writes the numbers); docs/scores.md has the reliability table of the blind fold.
 */
import { sigmoid } from '../predicates/index.ts'

/** Probabilities by the heads: of the trigger, the type, the status, and of the least sure actor and recipient shown (1 for none). */
export interface Reasons {
  readonly trigger: number
  readonly type: number
  readonly status: number
  readonly actor: number
  readonly recipient: number
  /** 1 where a day is shown. */
  readonly dated: number
}

export const NAMES = ['trigger', 'type', 'status', 'actor', 'recipient', 'dated'] as const
export const WEIGHTS: readonly number[] = [0.17, 1.09, 1.03, 1.26, 1.21, -0.08]
export const BIAS = 0.4

/** What the regression reads: the logit of the trigger, logarithms of the others. */
export const inputs = (x: Reasons): number[] => [
  Math.log(clip(x.trigger) / (1 - clip(x.trigger))),
  Math.log(clip(x.type)),
  Math.log(clip(x.status)),
  Math.log(clip(x.actor)),
  Math.log(clip(x.recipient)),
  x.dated,
]
const clip = (p: number): number => Math.min(0.995, Math.max(0.005, p))

/** Between 0 and 1, two digits. */
export function confidenceOf(x: Reasons): number {
  let sum = BIAS
  inputs(x).forEach((v, k) => {
    sum += WEIGHTS[k]! * v
  })
  return Math.round(sigmoid(sum) * 100) / 100
}
