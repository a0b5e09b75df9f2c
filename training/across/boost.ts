/** Boosted trees by Newton steps on logistic loss over binned numbers; deterministic. For samples by the hundred thousand. */
export interface Samples {
  /** Rows of `width` numbers. */
  readonly rows: Float32Array
  readonly width: number
  readonly labels: Uint8Array
  readonly weights: Float32Array
}
export interface Growth {
  readonly trees: number
  readonly depth: number
  readonly rate: number
  /** The least number of samples in a leaf. */
  readonly least: number
}
/** A branch: rows whose number is at most `bound` go left. */
export type Tree =
  | { readonly value: number }
  | { readonly number: number; readonly bound: number; readonly left: Tree; readonly right: Tree }

const BINS = 48
/** Against leaves of few samples. */
const RIDGE = 1

/** Bounds between bins: between the values where there are few, else at quantiles. */
function boundsOf({ rows, width }: Samples, f: number): Float32Array {
  const n = rows.length / width
  const sample = new Float32Array(Math.min(n, 20_000))
  for (let i = 0; i < sample.length; i++) sample[i] = rows[Math.floor((i * n) / sample.length) * width + f]!
  sample.sort()
  const values = [...new Set(sample)]
  if (values.length <= BINS) return Float32Array.from(values.slice(1), (v, i) => (v + values[i]!) / 2)
  const cuts = Array.from({ length: BINS - 1 }, (_, b) => sample[Math.floor(((b + 1) * sample.length) / BINS)]!)
  return Float32Array.from(new Set(cuts))
}

export function boost(samples: Samples, growth: Growth): Tree[] {
  const { rows, width, labels, weights } = samples
  const n = labels.length
  const bounds = Array.from({ length: width }, (_, f) => boundsOf(samples, f))
  const bins = new Uint8Array(n * width)
  for (let f = 0; f < width; f++) {
    const cuts = bounds[f]!
    for (let i = 0; i < n; i++) {
      const x = rows[i * width + f]!
      let low = 0
      let high = cuts.length
      while (low < high) {
        const mid = (low + high) >> 1
        if (x > cuts[mid]!) low = mid + 1
        else high = mid
      }
      bins[i * width + f] = low
    }
  }
  const score = new Float64Array(n)
  const g = new Float64Array(n)
  const h = new Float64Array(n)
  const order = new Int32Array(n)
  const cells = width * BINS
  const grow = (from: number, to: number, depth: number): Tree => {
    let G = 0
    let H = 0
    for (let k = from; k < to; k++) {
      G += g[order[k]!]!
      H += h[order[k]!]!
    }
    let gain = 1e-3
    let number = -1
    let bin = -1
    if (depth < growth.depth && to - from >= 2 * growth.least) {
      const gs = new Float64Array(cells)
      const hs = new Float64Array(cells)
      const ns = new Int32Array(cells)
      for (let k = from; k < to; k++) {
        const i = order[k]!
        for (let f = 0; f < width; f++) {
          const c = f * BINS + bins[i * width + f]!
          gs[c]! += g[i]!
          hs[c]! += h[i]!
          ns[c]!++
        }
      }
      const whole = (G * G) / (H + RIDGE)
      for (let f = 0; f < width; f++) {
        let gl = 0
        let hl = 0
        let nl = 0
        for (let b = 0; b < bounds[f]!.length; b++) {
          gl += gs[f * BINS + b]!
          hl += hs[f * BINS + b]!
          nl += ns[f * BINS + b]!
          if (nl < growth.least || to - from - nl < growth.least) continue
          const better = (gl * gl) / (hl + RIDGE) + ((G - gl) * (G - gl)) / (H - hl + RIDGE) - whole
          if (better > gain) {
            gain = better
            number = f
            bin = b
          }
        }
      }
    }
    if (number < 0) {
      const value = Math.fround((-growth.rate * G) / (H + RIDGE))
      for (let k = from; k < to; k++) score[order[k]!]! += value
      return { value }
    }
    let mid = from
    for (let k = from; k < to; k++) {
      const i = order[k]!
      if (bins[i * width + number]! > bin) continue
      order[k] = order[mid]!
      order[mid++] = i
    }
    return {
      number,
      bound: bounds[number]![bin]!,
      left: grow(from, mid, depth + 1),
      right: grow(mid, to, depth + 1),
    }
  }
  return Array.from({ length: growth.trees }, () => {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-score[i]!))
      g[i] = (p - labels[i]!) * weights[i]!
      h[i] = Math.max(1e-6, p * (1 - p)) * weights[i]!
      order[i] = i
    }
    return grow(0, n, 0)
  })
}

/** Trees as packages/join/src/events/model.ts unpacks them. */
export function packTrees(trees: readonly Tree[]): Uint8Array<ArrayBuffer> {
  const numbers: number[] = []
  const values: number[] = []
  const walk = (t: Tree): void => {
    if ('value' in t) {
      numbers.push(255)
      values.push(t.value)
      return
    }
    numbers.push(t.number)
    values.push(t.bound)
    walk(t.left)
    walk(t.right)
  }
  for (const t of trees) walk(t)
  const out = new Uint8Array(numbers.length * 5)
  out.set(numbers)
  out.set(new Uint8Array(Float32Array.from(values).buffer), numbers.length)
  return out
}
