/** From articles to stories: of all groups the two that are most likely one are joined, as long as any two are likely to be. */
import { type Profile, united } from './groups.ts'

export interface Gathering {
  /** Log-odds of two articles, by their places in what is gathered. ±Infinity is a person's word. */
  pair(a: number, b: number): number
  /** Log-odds of two groups, from those of their pairs, the highest first. */
  group(a: Profile, b: Profile, scores: Float64Array): number
}

/** Groups of which no two articles are nearer than this are not compared as groups. */
export const NEAR = -2

/**
 * A label for each unit; a unit is one or more articles that are known to be together, with their profile. Units are joined while the log-odds
 * of two is over `least`. What a person joined goes first, what was held apart never.
 */
export function gather(
  units: readonly (readonly number[])[],
  profiles: readonly Profile[],
  { pair, group }: Gathering,
  least: number,
): Int32Array {
  const n = units.length
  const label = Int32Array.from({ length: n }, (_, i) => i)
  const alive = new Uint8Array(n).fill(1)
  const profile = [...profiles]
  // pairs between two groups, the highest first, and what they come to
  const between: Float64Array[] = []
  const value = new Float64Array(n * n).fill(-Infinity)
  const at = (i: number, j: number) => (i > j ? i * n + j : j * n + i)
  const weigh = (i: number, j: number): void => {
    const scores = between[at(i, j)]!
    if (scores[scores.length - 1] === -Infinity) value[at(i, j)] = -Infinity
    else if (scores[0] === Infinity) value[at(i, j)] = Infinity
    else value[at(i, j)] = scores[0]! < NEAR ? -Infinity : group(profile[i]!, profile[j]!, scores)
  }
  for (let i = 0; i < n; i++)
    for (let j = 0; j < i; j++) {
      const scores = new Float64Array(units[i]!.length * units[j]!.length)
      let k = 0
      for (const x of units[i]!) for (const y of units[j]!) scores[k++] = pair(x, y)
      between[at(i, j)] = scores.length > 1 ? scores.sort().reverse() : scores
      weigh(i, j)
    }
  for (;;) {
    let most = least
    let a = -1
    let b = -1
    for (let i = 1; i < n; i++)
      if (alive[i])
        for (let j = 0; j < i; j++)
          if (alive[j] && value[i * n + j]! > most) {
            most = value[i * n + j]!
            a = j
            b = i
          }
    if (a < 0) return label
    alive[b] = 0
    profile[a] = united(profile[a]!, profile[b]!)
    for (let k = 0; k < n; k++) if (label[k] === b) label[k] = a
    for (let k = 0; k < n; k++)
      if (alive[k] && k !== a) {
        between[at(a, k)] = merge(between[at(a, k)]!, between[at(b, k)]!)
        weigh(a, k)
      }
  }
}

/** Two falling lists as one. */
function merge(a: Float64Array, b: Float64Array): Float64Array {
  const out = new Float64Array(a.length + b.length)
  let i = 0
  let j = 0
  for (let k = 0; k < out.length; k++) out[k] = j >= b.length || (i < a.length && a[i]! >= b[j]!) ? a[i++]! : b[j++]!
  return out
}
