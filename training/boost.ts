/** Boosted trees by Newton steps on logistic loss, thresholds at quantiles; deterministic. For `training/pages.ts`. */
export interface Sample {
  readonly row: Float64Array
  readonly label: number
  readonly weight: number
}
export interface Growth {
  readonly trees: number
  readonly depth: number
  readonly rate: number
  /** The least number of samples in a leaf. */
  readonly least: number
  /** So many quantiles are tried as thresholds of a feature. */
  readonly bins: number
}

/** Trees in heap order, as `BlockModel.trees` has them. */
export function boost(samples: readonly Sample[], features: number, growth: Growth): number[][] {
  const n = samples.length
  const thresholds = Array.from({ length: features }, (_, f) => cutsOf(samples, f, growth.bins))
  const bins = thresholds.map((t, f) => Uint8Array.from(samples, (s) => t.filter((x) => s.row[f]! > x).length))
  const score = new Float64Array(n)
  const g = new Float64Array(n)
  const h = new Float64Array(n)
  const trees: number[][] = []
  for (let round = 0; round < growth.trees; round++) {
    samples.forEach((s, i) => {
      const p = 1 / (1 + Math.exp(-score[i]!))
      g[i] = (p - s.label) * s.weight
      h[i] = p * (1 - p) * s.weight
    })
    const tree: number[] = []
    const grow = (at: number, rows: number[], depth: number) => {
      let G = 0
      let H = 0
      for (const i of rows) {
        G += g[i]!
        H += h[i]!
      }
      const best = depth < growth.depth ? split(rows, G, H) : null
      if (!best) {
        tree[2 * at] = -1
        tree[2 * at + 1] = Number(((-growth.rate * G) / (H + 1)).toFixed(4))
        for (const i of rows) score[i]! += tree[2 * at + 1]!
        return
      }
      const { f, t } = best
      tree[2 * at] = f
      tree[2 * at + 1] = Number(thresholds[f]![t]!.toFixed(4))
      const low = (i: number) => bins[f]![i]! <= t
      grow(2 * at + 1, rows.filter(low), depth + 1)
      grow(
        2 * at + 2,
        rows.filter((i) => !low(i)),
        depth + 1,
      )
    }
    const split = (rows: readonly number[], G: number, H: number) => {
      let best: { f: number; t: number } | null = null
      let most = 0.5
      for (let f = 0; f < features; f++) {
        const m = thresholds[f]!.length
        const gs = new Float64Array(m + 1)
        const hs = new Float64Array(m + 1)
        const cs = new Int32Array(m + 1)
        const bin = bins[f]!
        for (const i of rows) {
          const b = bin[i]!
          gs[b]! += g[i]!
          hs[b]! += h[i]!
          cs[b]!++
        }
        let gl = 0
        let hl = 0
        let cl = 0
        for (let t = 0; t < m; t++) {
          gl += gs[t]!
          hl += hs[t]!
          cl += cs[t]!
          if (cl < growth.least || rows.length - cl < growth.least) continue
          const gain = gl ** 2 / (hl + 1) + (G - gl) ** 2 / (H - hl + 1) - G ** 2 / (H + 1)
          if (gain > most) {
            most = gain
            best = { f, t }
          }
        }
      }
      return best
    }
    grow(
      0,
      samples.map((_, i) => i),
      0,
    )
    trees.push(Array.from(tree, (x) => x ?? -1))
  }
  return trees
}

function cutsOf(samples: readonly Sample[], f: number, bins: number): number[] {
  const values = [...new Set(samples.map((s) => s.row[f]!))].sort((a, b) => a - b)
  if (values.length <= bins) return values.slice(0, -1)
  const picked: number[] = []
  for (let b = 1; b < bins; b++) {
    const v = values[Math.floor((b * values.length) / bins)]
    if (v !== undefined && v !== picked.at(-1)) picked.push(v)
  }
  return picked
}
