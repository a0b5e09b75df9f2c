/**
 * How likely two articles are of one story, and two groups of them: log-odds, learnt. Where days of publication are known other weights
 * hold than where they are not.
 */
import { bytesOf, sumOf, unpackForest } from '../forest.ts'
import { akin } from './akin.ts'
import { FEATURES, featuresOf } from './features.ts'
import { GROUP_FEATURES, gapOf, groupFeaturesOf, type Profile } from './groups.ts'
import type { Seen } from './seen.ts'
import { GROUP_TREES, GROUP_WEIGHTS, WEIGHTS } from './weights.ts'

const DATED = Float64Array.from(FEATURES, (f) => WEIGHTS[f]?.[0] ?? 0)
const UNDATED = Float64Array.from(FEATURES, (f) => WEIGHTS[f]?.[1] ?? 0)
const GROUPS_DATED = Float64Array.from(GROUP_FEATURES, (f) => GROUP_WEIGHTS[f]?.[0] ?? 0)
const GROUPS_UNDATED = Float64Array.from(GROUP_FEATURES, (f) => GROUP_WEIGHTS[f]?.[1] ?? 0)
/** Trees over the same numbers, for groups whose days are known: what speaks for one story where little else does, as a quotation, is no matter of sums. */
const FOREST = unpackForest(bytesOf(GROUP_TREES))
const row = new Float64Array(FEATURES.length)
const groupRow = new Float64Array(GROUP_FEATURES.length)

/** A story that nobody has written of for so many days has ended. */
export const SILENT = 45
/** Log-odds, the other way, of what is too far apart in time or has nothing in common. */
const SURE = 4

/** Groups without days are joined so much sooner: found by leaving out topics of ECB+ (training/across/stories.ts). */
export const UNDATED_SOONER = 0.2

/** Pairs that were weighed since the start: what joining costs, counted. */
export const weighed = { pairs: 0 }

export const weigh = (weights: Float64Array, numbers: Float64Array): number => {
  let z = 0
  for (let i = 0; i < numbers.length; i++) z += weights[i]! * numbers[i]!
  return z
}

/** Sums are steady and trees are sharp: the mean of both is better than either. */
export const blended = (sum: number, trees: number): number => (sum + trees) / 2

export function scoreOf(a: Seen, b: Seen): number {
  if (!akin(a, b)) return -SURE
  weighed.pairs++
  featuresOf(a, b, row)
  const known = a.day !== null && b.day !== null
  const z = weigh(known ? DATED : UNDATED, row)
  return known && Math.abs(a.day! - b.day!) > SILENT ? Math.min(z, -SURE) : z
}

/** Of two groups, by their profiles and the log-odds of their pairs, the highest first. */
export function groupScoreOf(a: Profile, b: Profile, scores: ArrayLike<number>): number {
  const gap = gapOf(a, b)
  if (gap !== null && gap > SILENT) return -SURE
  // what says nothing is like everything
  if (a.names.hashes.length + a.terms.size === 0 || b.names.hashes.length + b.terms.size === 0) return -SURE
  groupFeaturesOf(a, b, scores, groupRow)
  if (gap === null) return weigh(GROUPS_UNDATED, groupRow) + UNDATED_SOONER
  return blended(weigh(GROUPS_DATED, groupRow), sumOf(FOREST, groupRow))
}
