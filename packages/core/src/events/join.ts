/** Which words tell one and the same event. */
import type { Heads } from '../predicates/index.ts'
import type { Analysis } from '../record/index.ts'
import { COMMON, chancesOf, inCommon, OWN, ownNumbers, type Place } from './in-common.ts'
import { JOIN_FEATURES, type JoinFeatures } from './pair-features.ts'
import type { Arguments } from './parties.ts'
import type { Told } from './tell.ts'
import { THRESHOLDS } from './thresholds.ts'

/** An event's mentions, the first one first. */
export type Cluster = Told[]

/** Words looked back at, at most. */
export const BACK = 80
/** Numbers of two words, beside their halves: how they stand in the text and what they have in common. */
export const JOIN_NUMBERS = JOIN_FEATURES + COMMON
/** How much the nearest of an event's mentions has to say, beside the mean of them all. */
const NEAREST = 0.6

export interface JoinInput {
  readonly analysis: Analysis
  readonly features: JoinFeatures
  readonly args: Arguments
}

/** The numbers that the network of joining reads of the words that tell events, in text order. */
export class JoinNumbers {
  private readonly a: Analysis
  private readonly features: JoinFeatures
  private readonly places: readonly Place[]

  constructor({ analysis, features, args }: JoinInput, told: readonly Told[]) {
    this.a = analysis
    this.features = features
    this.places = told.map((t, rank) => ({ told: t, chances: chancesOf(args, t.token), rank }))
  }

  /** Writes the JOIN_NUMBERS of two of the words, the earlier one first, into `out`. */
  of(m: number, k: number, out: Float32Array): Float32Array {
    const x = this.places[m]!
    const y = this.places[k]!
    this.features.of(x.told.token, y.told.token, out, 0)
    inCommon(x, y, (i) => this.a.sentenceOf[i]!, out, JOIN_FEATURES)
    return out
  }
}

/**
 * Joins each word to the earlier event that it most likely tells, or opens a new one. How well a word goes with an event is weighed over
 * its mentions; against that stands how likely the word is the first to tell what it tells. What tells none surely enough goes to `left`.
 */
export function joinTold(heads: Heads, input: JoinInput, told: readonly Told[], left: Told[] = []): Cluster[] {
  const a = input.analysis
  const clusters: Cluster[] = []
  const numbers = new JoinNumbers(input, told)
  const pair = new Float32Array(JOIN_NUMBERS)
  const own = new Float32Array(OWN)
  const halves = told.map((t) => heads.joinHalf(a, t.token))
  /** Cluster of each word so far, −1 for none. */
  const home: number[] = []
  for (const [k, t] of told.entries()) {
    const events = new Map<number, { top: number; sum: number; n: number }>()
    for (let m = Math.max(0, k - BACK); m < k; m++) {
      const c = home[m]!
      if (c < 0) continue
      const score = heads.join(halves[m]!, halves[k]!, numbers.of(m, k, pair))
      const s = events.get(c)
      if (s) {
        s.top = Math.max(s.top, score)
        s.sum += score
        s.n++
      } else events.set(c, { top: score, sum: score, n: 1 })
    }
    let into = -1
    let best = Number.NEGATIVE_INFINITY
    for (const [c, s] of events) {
      const score = NEAREST * s.top + ((1 - NEAREST) * s.sum) / s.n
      if (score > best) {
        best = score
        into = c
      }
    }
    ownNumbers(t, own, 0)
    if (into >= 0 && best - heads.joinNone(a, t.token, own) > THRESHOLDS.join) {
      clusters[into]!.push(t)
      home.push(into)
    } else if (t.trigger >= THRESHOLDS.trigger) {
      home.push(clusters.length)
      clusters.push([t])
    } else {
      home.push(-1)
      left.push(t)
    }
  }
  return clusters
}
