/** Average link over log-odds: the two nearest groups are joined as long as their pairs speak for it on the whole. */

/** A single pair counts so much at most, lest one pair of near copies outvotes the others. */
const CLIP = 4

/**
 * A label for each of `n` things, from the n × n matrix of log-odds; groups are joined while the mean of their pairs is over `least`.
 * Values of ±Infinity are a person's word: joined first, and never.
 */
export function link(scores: Float64Array, n: number, least: number): Int32Array {
  const label = Int32Array.from({ length: n }, (_, i) => i)
  const size = new Float64Array(n).fill(1)
  const alive = new Uint8Array(n).fill(1)
  const sum = Float64Array.from(scores, (x) => (Number.isFinite(x) ? Math.max(-CLIP, Math.min(CLIP, x)) : x))
  const near = new Int32Array(n).fill(-1)
  const value = new Float64Array(n)
  const best = (i: number) => {
    near[i] = -1
    value[i] = Number.NEGATIVE_INFINITY
    for (let j = 0; j < n; j++) {
      if (j === i || !alive[j]) continue
      const mean = sum[i * n + j]! / (size[i]! * size[j]!)
      if (mean > value[i]!) {
        value[i] = mean
        near[i] = j
      }
    }
  }
  for (let i = 0; i < n; i++) best(i)
  for (;;) {
    let a = -1
    for (let i = 0; i < n; i++) if (alive[i] && near[i]! >= 0 && (a < 0 || value[i]! > value[a]!)) a = i
    if (a < 0 || value[a]! <= least) return label
    const b = near[a]!
    for (let j = 0; j < n; j++) {
      if (!alive[j] || j === a || j === b) continue
      const x = sum[a * n + j]!
      const y = sum[b * n + j]!
      // held apart wins over joined: somebody may have said both of different members
      const both = x === -Infinity || y === -Infinity ? -Infinity : x + y
      sum[a * n + j] = both
      sum[j * n + a] = both
    }
    size[a]! += size[b]!
    alive[b] = 0
    for (let k = 0; k < n; k++) if (label[k] === b) label[k] = a
    for (let j = 0; j < n; j++)
      if (
        alive[j] &&
        (j === a || near[j] === a || near[j] === b || sum[j * n + a]! / (size[j]! * size[a]!) > value[j]!)
      )
        best(j)
  }
}
