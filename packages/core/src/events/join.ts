/** Which words tell one and the same event. */
import { type Heads, sigmoid } from '../predicates/index.ts'
import type { Analysis } from '../record/index.ts'
import { PLACE } from './candidates.ts'
import { JOIN_FEATURES, type JoinFeatures } from './pair-features.ts'
import { type Arguments, keyOf } from './parties.ts'
import type { Told } from './tell.ts'
import { THRESHOLDS } from './thresholds.ts'

/** An event's mentions, the first one first. */
export type Cluster = Told[]

/** Words looked back at, at most. */
const BACK = 80

const logit = (p: number): number =>
  Math.log(Math.min(0.99, Math.max(0.01, p)) / (1 - Math.min(0.99, Math.max(0.01, p))))

/** Chances of actors and recipients below this are none. */
const SLIGHT = 0.02

type Chances = ReadonlyMap<string, { readonly actor: number; readonly recipient: number }>

/** Who may be party to what a word tells. */
function chancesOf(args: Arguments, token: number): Chances {
  const out = new Map<string, { actor: number; recipient: number }>()
  for (const { candidate, actor, recipient } of args.of(token))
    if (candidate.type !== PLACE && actor + recipient >= SLIGHT) out.set(keyOf(candidate), { actor, recipient })
  return out
}

const dot = (x: Float32Array, y: Float32Array): number => {
  let sum = 0
  for (let k = 0; k < x.length; k++) sum += x[k]! * y[k]!
  return sum
}

/** What two words have in common by the other heads: type, status, worth, the later one's novelty, their parties. */
function inCommon(x: Told, y: Told, px: Chances, py: Chances, out: Float32Array): void {
  out[0] = dot(x.type, y.type)
  out[1] = dot(x.status, y.status)
  out[2] = dot(x.worth, y.worth)
  out[3] = y.novel
  out.fill(0, 4)
  for (const [key, one] of px) {
    const other = py.get(key)
    if (!other) continue
    out[4]! += one.actor * other.actor
    out[5]! += one.recipient * other.recipient
    out[6]! += one.actor * other.recipient + one.recipient * other.actor
  }
}

/**
 * Joins the words to the earlier event that they most likely tell, or opens a new one. What an event has in common with a word is
 * the mean over its mentions and the best of them, halves; a word that the head of novelty takes for new joins less easily.
 */
export function joinTold(
  heads: Heads,
  a: Analysis,
  features: JoinFeatures,
  args: Arguments,
  told: readonly Told[],
): Cluster[] {
  const clusters: Cluster[] = []
  const halves = new Map<number, Float32Array>()
  const half = (i: number): Float32Array => {
    let h = halves.get(i)
    if (!h) halves.set(i, (h = heads.joinHalf(a, i)))
    return h
  }
  const numbers = new Float32Array(JOIN_FEATURES)
  const shared = new Float32Array(7)
  const parties = told.map((t) => chancesOf(args, t.token))
  /** Cluster of each word so far. */
  const home: number[] = []
  for (const [k, t] of told.entries()) {
    const best = new Map<number, { top: number; sum: number; n: number }>()
    const own = half(t.token)
    for (let m = Math.max(0, k - BACK); m < k; m++) {
      const c = home[m]!
      if (c < 0) continue
      features.of(told[m]!.token, t.token, numbers, 0)
      inCommon(told[m]!, t, parties[m]!, parties[k]!, shared)
      const p = sigmoid(heads.join(half(told[m]!.token), own, numbers, shared))
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
