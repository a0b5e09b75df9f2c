/** Whom a mention without a name stands for: the candidate of best odds. */
import type { Described } from '../described.ts'
import type { PronounEntry } from '../en/pronouns.ts'
import type { Scene } from '../scene.ts'
import { type Asked, ask, type Candidate, candidatesOf, type More } from './asked.ts'

/** What training sees of each mention. */
export type Observe = (s: Scene, x: Asked, all: readonly Candidate[], odds: Float32Array | null) => void

export interface Choice {
  readonly candidate: Candidate
  readonly odds: number
  /** Those whose odds are worth telling, best first; with the chosen one. */
  readonly likely: readonly { readonly candidate: Candidate; readonly odds: number }[]
}

/** Odds below which nobody tells of a candidate. */
const TOLD = 0.1

/** The best candidate for chunk c, or null where there is no ranker. */
export function choose(
  s: Scene,
  c: number,
  rules: number,
  described: Described | null,
  pronoun: PronounEntry | null,
  more: More,
): Choice | null {
  if (!s.ranker && !s.observe) return null
  const x = ask(s, c, rules, described, pronoun, more)
  const all = candidatesOf(s, x)
  const odds = s.ranker?.odds(s, x, all) ?? null
  s.observe?.(s, x, all, odds)
  if (!odds) return null
  let best = 0
  for (let k = 1; k < odds.length; k++) if (odds[k]! > odds[best]!) best = k
  const likely = all
    .map((candidate, k) => ({ candidate, odds: odds[k]! }))
    .filter((y) => y.odds >= TOLD)
    .sort((y, z) => z.odds - y.odds)
  return { candidate: all[best]!, odds: odds[best]!, likely }
}
