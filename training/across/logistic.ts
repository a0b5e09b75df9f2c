/** Logistic regression by Newton steps with a ridge; deterministic. */
export interface Row {
  readonly x: Float64Array
  readonly y: number
  readonly weight: number
}

/** Weights of the features; the first is the constant and goes unpunished. */
export function logistic(rows: readonly Row[], ridge: number, rounds = 12): Float64Array {
  const n = rows[0]!.x.length
  const w = new Float64Array(n)
  for (let round = 0; round < rounds; round++) {
    const g = new Float64Array(n)
    const h = Array.from({ length: n }, () => new Float64Array(n))
    for (const { x, y, weight } of rows) {
      let z = 0
      for (let i = 0; i < n; i++) z += w[i]! * x[i]!
      const p = 1 / (1 + Math.exp(-z))
      const q = Math.max(1e-6, p * (1 - p)) * weight
      const d = (p - y) * weight
      for (let i = 0; i < n; i++) {
        const xi = x[i]!
        if (xi === 0) continue
        g[i]! += d * xi
        const hi = h[i]!
        for (let j = 0; j <= i; j++) hi[j]! += q * xi * x[j]!
      }
    }
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < i; j++) h[j]![i] = h[i]![j]!
      if (i > 0) {
        g[i]! += ridge * w[i]!
        h[i]![i]! += ridge
      } else h[i]![i]! += 1e-6
    }
    const step = solve(h, g)
    let most = 0
    for (let i = 0; i < n; i++) {
      w[i]! -= step[i]!
      most = Math.max(most, Math.abs(step[i]!))
    }
    if (most < 1e-5) break
  }
  return w
}

/** Gauss with pivots. */
function solve(a: Float64Array[], b: Float64Array): Float64Array {
  const n = b.length
  const m = a.map((row, i) => Float64Array.from([...row, b[i]!]))
  for (let c = 0; c < n; c++) {
    let p = c
    for (let r = c + 1; r < n; r++) if (Math.abs(m[r]![c]!) > Math.abs(m[p]![c]!)) p = r
    ;[m[c], m[p]] = [m[p]!, m[c]!]
    const top = m[c]!
    if (Math.abs(top[c]!) < 1e-12) continue
    for (let r = 0; r < n; r++) {
      if (r === c) continue
      const f = m[r]![c]! / top[c]!
      if (f !== 0) for (let k = c; k <= n; k++) m[r]![k]! -= f * top[k]!
    }
  }
  return Float64Array.from(m, (row, i) => (Math.abs(row[i]!) < 1e-12 ? 0 : row[n]! / row[i]!))
}
