/** The learning form of a linear model: an averaged perceptron whose rows come into being with their first mistake. */
import type { Scorer } from '../packages/core/src/language/linear.ts'

export class Learner implements Scorer {
  readonly classes: number
  #bits = 20
  #keys = new Int32Array(1 << 20)
  #row = new Int32Array(1 << 20)
  #w: Float32Array
  #u: Float32Array
  #hits: Uint16Array
  #rows = 0
  /** How often a feature was met while counting, by 24 bits of its key. */
  readonly #met = new Uint8Array(1 << 24)
  readonly #least: number
  /** Time: number of decisions seen. */
  step = 1

  /** @param least features met less often while counting never get weights: they would learn single sentences by heart */
  constructor(classes: number, least = 0) {
    this.classes = classes
    this.#least = least
    this.#w = new Float32Array(classes * 1024)
    this.#u = new Float32Array(classes * 1024)
    this.#hits = new Uint16Array(1024)
  }

  get rows(): number {
    return this.#rows
  }

  #find(key: number): number {
    const mask = (1 << this.#bits) - 1
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - this.#bits)
    while (this.#row[slot] !== 0) {
      if (this.#keys[slot] === key) return this.#row[slot]! - 1
      slot = (slot + 1) & mask
    }
    return -1
  }

  #make(key: number): number {
    if (this.#rows * 2 > 1 << this.#bits) {
      const keys = this.#keys
      const row = this.#row
      this.#bits++
      this.#keys = new Int32Array(1 << this.#bits)
      this.#row = new Int32Array(1 << this.#bits)
      for (let i = 0; i < keys.length; i++) if (row[i] !== 0) this.#put(keys[i]!, row[i]!)
    }
    const r = this.#rows++
    if (this.#rows > this.#hits.length) {
      const size = this.#hits.length * 2
      const w = new Float32Array(size * this.classes)
      w.set(this.#w)
      this.#w = w
      const u = new Float32Array(size * this.classes)
      u.set(this.#u)
      this.#u = u
      const hits = new Uint16Array(size)
      hits.set(this.#hits)
      this.#hits = hits
    }
    this.#put(key, r + 1)
    return r
  }

  #put(key: number, value: number): void {
    const mask = (1 << this.#bits) - 1
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - this.#bits)
    while (this.#row[slot] !== 0) slot = (slot + 1) & mask
    this.#keys[slot] = key
    this.#row[slot] = value
  }

  score(features: Int32Array, n: number, out: Float64Array): void {
    const k = this.classes
    out.fill(0)
    for (let f = 0; f < n; f++) {
      const r = this.#find(features[f]!)
      if (r < 0) continue
      const at = r * k
      for (let c = 0; c < k; c++) out[c]! += this.#w[at + c]!
    }
  }

  /** Counts features, in the first rounds. */
  observe(features: Int32Array, n: number): void {
    const met = this.#met
    for (let f = 0; f < n; f++) {
      const b = Math.imul(features[f]!, 0x9e3779b1) >>> 8
      if (met[b]! < 255) met[b]!++
    }
  }

  /** Scores by the averaged weights. */
  average(features: Int32Array, n: number, out: Float64Array): void {
    const k = this.classes
    out.fill(0)
    for (let f = 0; f < n; f++) {
      const r = this.#find(features[f]!)
      if (r < 0) continue
      const at = r * k
      for (let c = 0; c < k; c++) out[c]! += this.#w[at + c]! - this.#u[at + c]! / this.step
    }
  }

  update(features: Int32Array, n: number, good: number, bad: number, by = 1): void {
    const k = this.classes
    for (let f = 0; f < n; f++) {
      const key = features[f]!
      let r = this.#find(key)
      if (r < 0) {
        if (this.#met[Math.imul(key, 0x9e3779b1) >>> 8]! < this.#least) continue
        r = this.#make(key)
      }
      const at = r * k
      this.#w[at + good]! += by
      this.#u[at + good]! += by * this.step
      this.#w[at + bad]! -= by
      this.#u[at + bad]! -= by * this.step
      if (this.#hits[r]! < 65535) this.#hits[r]!++
    }
  }

  /**
   * Averages, rounds to whole steps (`scale` to one) and drops weights under `floor`; rows that were corrected fewer than `hits` times go too.
   * Returns rows sorted by key (unsigned).
   */
  quantise(hits: number, scale: number, floor: number): Row[] {
    const k = this.classes
    const found: Row[] = []
    for (let slot = 0; slot < this.#row.length; slot++) {
      if (this.#row[slot] === 0) continue
      const r = this.#row[slot]! - 1
      if (this.#hits[r]! < hits) continue
      const classes: number[] = []
      const weights: number[] = []
      for (let c = 0; c < k; c++) {
        const average = this.#w[r * k + c]! - this.#u[r * k + c]! / this.step
        if (Math.abs(average) < floor) continue
        const q = Math.round(average * scale)
        if (q === 0) continue
        classes.push(c)
        weights.push(q)
      }
      if (classes.length > 0) found.push({ key: this.#keys[slot]! >>> 0, classes, weights })
    }
    return found.sort((a, b) => a.key - b.key)
  }
}

export interface Row {
  key: number
  classes: number[]
  weights: number[]
}
