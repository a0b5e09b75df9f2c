/**
 * Step 8 of the learnt events: chooses the thresholds on the bank's look fold, one after the other, by the sum of what counts:
 *
 *     node training/events/tune.ts
 *
 * prints the best values for packages/core/src/events/thresholds.ts. Blind articles are not opened.
 */
import { toFlat } from '@readout/core'
import { loadScorer } from '../../bench/bank/scorer.ts'
import { THRESHOLDS } from '../../packages/core/src/events/thresholds.ts'
import { prepare, SHARED } from './stages.ts'

const scorer = await loadScorer(SHARED)
const prepared = prepare('look')

function measure() {
  // biome-ignore lint/suspicious/noExplicitAny: only a part of the scorer's figures has types
  const e = scorer.score(prepared.map((p) => ({ ...p.document, pred: toFlat(p.read()) }))).events as any
  return {
    f: e.all.f1,
    r: e.all.r,
    end: e.endToEnd.f1,
    parties: e.participants.f1,
    joined: e.joining.mentionRecall,
    where: e.where.f1,
    value: e.all.f1 + 1.5 * e.endToEnd.f1 + e.participants.f1 + 0.3 * e.joining.mentionRecall + 0.15 * e.where.f1,
  }
}
const GRID: [keyof typeof THRESHOLDS, number[]][] = [
  ['trigger', [0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65]],
  ['join', [-1, -0.7, -0.4, -0.2, 0, 0.3]],
  ['actor', [0.08, 0.12, 0.16, 0.2, 0.25, 0.3, 0.35, 0.4]],
  ['recipient', [0.08, 0.12, 0.16, 0.2, 0.25, 0.3, 0.35, 0.4]],
  ['place', [0.3, 0.4, 0.5, 0.6]],
  ['mention', [0.15, 0.25, 0.35]],
]
let best = measure()
console.log('before', best)
for (let round = 0; round < 2; round++)
  for (const [name, values] of GRID) {
    let kept = THRESHOLDS[name]!
    for (const v of values) {
      if (v === kept) continue
      THRESHOLDS[name] = v
      const m = measure()
      if (m.value > best.value + 1e-6) {
        best = m
        kept = v
      }
    }
    THRESHOLDS[name] = kept
    console.log(
      round,
      name,
      kept,
      JSON.stringify(best, (_, v) => (typeof v === 'number' ? Math.round(v * 1000) / 1000 : v)),
    )
  }
console.log(JSON.stringify(THRESHOLDS))
