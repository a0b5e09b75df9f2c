/** How likely two articles are of one story: log-odds, learnt. Pairs whose days are known are weighed apart from those whose are not. */
import { FEATURES, featuresOf } from './features.ts'
import { seenOf } from './seen.ts'
import type { Sketch } from './sketch.ts'
import { WEIGHTS } from './weights.ts'

const DATED = Float64Array.from(FEATURES, (f) => WEIGHTS[f]?.[0] ?? 0)
const UNDATED = Float64Array.from(FEATURES, (f) => WEIGHTS[f]?.[1] ?? 0)
const row = new Float64Array(FEATURES.length)

/** A story that nobody has written of for so many days has ended. */
const SILENT = 45

export function scoreOf(a: Sketch, b: Sketch, copies: boolean): number {
  featuresOf(seenOf(a), seenOf(b), copies, row)
  const known = a.day !== null && b.day !== null
  const weights = known ? DATED : UNDATED
  let z = 0
  for (let i = 0; i < row.length; i++) z += weights[i]! * row[i]!
  if (copies) return Math.max(z, 4)
  return known && Math.abs(a.day! - b.day!) > SILENT ? Math.min(z, -4) : z
}
