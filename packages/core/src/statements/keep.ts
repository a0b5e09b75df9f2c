/** Which attributions are kept: findings of grammar and head weighed by what the heads of the model have learnt from annotated news. */
import { type Heads, sigmoid } from '../predicates/index.ts'
import type { Analysis, Attribution } from '../record/index.ts'
import { KEEP_FEATURES, keepFeatures, keepTokens } from './keep-features.ts'

/** How much less than before the attribution head must be sure of, where `keepAttributions` weighs its findings. */
export const SLACK = 0.3
/** Probability from which an attribution stays: chosen on the bank's look fold. */
const KEPT = 0.3
/**
 * How sure the head may be taken to be, since it is too sure: logistic regression over its logit, the confidence of the rule, how sure the
 * attribution head is, and whether that alone has found it; fitted on the bank's look fold (training/events/keep.py).
 */
const BIAS = 0.74
const WEIGHTS = [0.32, -0.2, 0.3, -0.95] as const

/** A label says who speaks: whatever the words are like, the turn is somebody’s. */
const labelled = (x: Attribution): boolean => x.rule.startsWith('turn.')

/**
 * The attributions that are likely enough to be right (`KEPT`), with that chance as their confidence; indices between them follow. What stood
 * inside a dropped one stands in what holds that. Without learnt rows all stay. Linear.
 */
export function keepAttributions(heads: Heads, a: Analysis, found: readonly Attribution[]): Attribution[] {
  if (a.rows.length === 0) return [...found]
  const numbers = new Float32Array(KEEP_FEATURES)
  const chance = found.map((x) => {
    const tokens = keepTokens(a, x)
    keepFeatures(a, x, tokens, numbers, 0)
    const content = tokens.content.length ? tokens.content : [tokens.root].filter((i) => i >= 0)
    const logit = heads.keep(a, [tokens.source, tokens.cue, tokens.root], content, numbers)
    const alone = x.rule.startsWith('head.') ? 1 : 0
    return sigmoid(BIAS + WEIGHTS[0] * logit + WEIGHTS[1] * x.confidence + WEIGHTS[2] * x.headSure + WEIGHTS[3] * alone)
  })
  const place = new Int32Array(found.length).fill(-1)
  let n = 0
  for (let i = 0; i < found.length; i++) if (chance[i]! >= KEPT || labelled(found[i]!)) place[i] = n++
  const outside = (i: number): number => {
    let w = found[i]!.within
    while (w >= 0 && place[w]! < 0) w = found[w]!.within
    return w < 0 ? -1 : place[w]!
  }
  const out: Attribution[] = []
  for (const [i, x] of found.entries()) {
    if (place[i]! < 0) continue
    out.push({
      ...x,
      within: outside(i),
      continues: x.continues >= 0 ? place[x.continues]! : -1,
      confidence: Math.round(chance[i]! * 100) / 100,
    })
  }
  return out
}
