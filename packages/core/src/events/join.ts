/** Which words tell one and the same event. */
import { type Heads, sigmoid } from '../predicates/index.ts'
import type { Analysis } from '../record/index.ts'
import { JOIN_FEATURES, type JoinFeatures } from './pair-features.ts'
import type { Told } from './tell.ts'
import { THRESHOLDS } from './thresholds.ts'

/** An event's mentions, the first one first. */
export type Cluster = Told[]

/** Words looked back at, at most. */
const BACK = 80

const logit = (p: number): number =>
  Math.log(Math.min(0.99, Math.max(0.01, p)) / (1 - Math.min(0.99, Math.max(0.01, p))))

/**
 * Joins the words to the earlier event that they most likely tell, or opens a new one. What an event has in common with a word is
 * the mean over its mentions and the best of them, halves; a word that the head of novelty takes for new joins less easily.
 */
export function joinTold(heads: Heads, a: Analysis, features: JoinFeatures, told: readonly Told[]): Cluster[] {
  const clusters: Cluster[] = []
  const halves = new Map<number, Float32Array>()
  const half = (i: number): Float32Array => {
    let h = halves.get(i)
    if (!h) halves.set(i, (h = heads.joinHalf(a, i)))
    return h
  }
  const numbers = new Float32Array(JOIN_FEATURES)
  /** Cluster of each word so far. */
  const home: number[] = []
  for (const [k, t] of told.entries()) {
    const best = new Map<number, { top: number; sum: number; n: number }>()
    const own = half(t.token)
    for (let m = Math.max(0, k - BACK); m < k; m++) {
      const c = home[m]!
      if (c < 0) continue
      features.of(told[m]!.token, t.token, numbers, 0)
      const p = sigmoid(heads.join(half(told[m]!.token), own, numbers))
      const s = best.get(c)
      if (s) {
        s.top = Math.max(s.top, p)
        s.sum += p
        s.n++
      } else best.set(c, { top: p, sum: p, n: 1 })
    }
    let into = -1
    let score = Number.NEGATIVE_INFINITY
    for (const [c, s] of best) {
      const x = logit(0.6 * s.top + (0.4 * s.sum) / s.n)
      if (x > score) {
        score = x
        into = c
      }
    }
    score -= THRESHOLDS.novelty * logit(t.novel)
    if (into >= 0 && score > logit(THRESHOLDS.join)) {
      clusters[into]!.push(t)
      home.push(into)
    } else if (t.trigger >= THRESHOLDS.trigger) {
      home.push(clusters.length)
      clusters.push([t])
    } else home.push(-1)
  }
  return clusters
}
