/**
 * How likely two articles are of one story, and two groups of them: log-odds, learnt. Where days of publication are known other weights
 * hold than where they are not.
 */
import { akin } from './akin.ts'
import { FEATURES, featuresOf } from './features.ts'
import { GROUP_FEATURES, gapOf, groupFeaturesOf, type Profile } from './groups.ts'
import { seenOf } from './seen.ts'
import type { Sketch } from './sketch.ts'
import { GROUP_WEIGHTS, WEIGHTS } from './weights.ts'

const DATED = Float64Array.from(FEATURES, (f) => WEIGHTS[f]?.[0] ?? 0)
const UNDATED = Float64Array.from(FEATURES, (f) => WEIGHTS[f]?.[1] ?? 0)
const GROUPS_DATED = Float64Array.from(GROUP_FEATURES, (f) => GROUP_WEIGHTS[f]?.[0] ?? 0)
const GROUPS_UNDATED = Float64Array.from(GROUP_FEATURES, (f) => GROUP_WEIGHTS[f]?.[1] ?? 0)
const row = new Float64Array(FEATURES.length)
const groupRow = new Float64Array(GROUP_FEATURES.length)

/** A story that nobody has written of for so many days has ended. */
export const SILENT = 45
/** Log-odds, the other way, of what is too far apart in time or has nothing in common. */
const SURE = 4

/** Pairs that were weighed since the start: what joining costs, counted. */
export const weighed = { pairs: 0 }

export const weigh = (weights: Float64Array, numbers: Float64Array): number => {
  let z = 0
  for (let i = 0; i < numbers.length; i++) z += weights[i]! * numbers[i]!
  return z
}

export function scoreOf(a: Sketch, b: Sketch): number {
  const [x, y] = [seenOf(a), seenOf(b)]
  if (!akin(x, y)) return -SURE
  weighed.pairs++
  featuresOf(x, y, row)
  const known = a.day !== null && b.day !== null
  const z = weigh(known ? DATED : UNDATED, row)
  return known && Math.abs(a.day! - b.day!) > SILENT ? Math.min(z, -SURE) : z
}

/** Of two groups, by their profiles and the log-odds of their pairs, the highest first. */
export function groupScoreOf(a: Profile, b: Profile, scores: ArrayLike<number>): number {
  const gap = gapOf(a, b)
  if (gap !== null && gap > SILENT) return -SURE
  // what says nothing is like everything
  if (a.names.size + a.terms.size === 0 || b.names.size + b.terms.size === 0) return -SURE
  groupFeaturesOf(a, b, scores, groupRow)
  return weigh(gap === null ? GROUPS_UNDATED : GROUPS_DATED, groupRow)
}
