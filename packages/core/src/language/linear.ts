/**
 * Linear models over hashed features: a feature is a 32-bit number, a row holds the few classes it speaks for.
 * Keys are stored whole, so that two features share weights only when their 32 bits agree.
 */

/** What gives classes their scores: the shipped model here, the learning one in `training/`. */
export interface Scorer {
  readonly classes: number
  /** Adds up the rows of the first n features; `out[c]` is the score of class c. */
  score(features: Int32Array, n: number, out: Float64Array): void
}

/** 32-bit mixing step (MurmurHash3's finaliser constants). */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ (b + 0x9e3779b9), 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** FNV-1a over the UTF-16 code units of s[from, to), with a final mix. */
export function hashString(s: string, from = 0, to = s.length): number {
  let h = 0x811c9dc5
  for (let i = from; i < to; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193)
  return mix(h, to - from)
}

/** Slot where the search for a key begins. */
export const slotOf = (key: number, shift: number): number => Math.imul(key, 0x9e3779b1) >>> shift

/**
 * The shipped form of a model of three classes: key and weights side by side, ten bits each, so that a feature costs one
 * look into memory.
 */
export class TripleModel implements Scorer {
  readonly classes = 3
  readonly #table: Int32Array
  readonly #shift: number
  readonly #mask: number

  constructor(keys: Int32Array, starts: Int32Array, entries: Int32Array) {
    let bits = 4
    while (1 << bits < keys.length * 2) bits++
    this.#shift = 32 - bits
    this.#mask = (1 << bits) - 1
    this.#table = new Int32Array(2 << bits)
    for (let i = 0; i < keys.length; i++) {
      let packed = 0
      const at = starts[i]!
      for (let e = at + 1; e <= at + entries[at]!; e++) {
        const w = Math.max(-511, Math.min(511, entries[e]! >> 8))
        packed |= (w & 1023) << ((entries[e]! & 255) * 10)
      }
      let slot = slotOf(keys[i]!, this.#shift)
      while (this.#table[slot * 2 + 1] !== 0) slot = (slot + 1) & this.#mask
      this.#table[slot * 2] = keys[i]!
      this.#table[slot * 2 + 1] = packed
    }
  }

  score(features: Int32Array, n: number, out: Float64Array): void {
    const table = this.#table
    const mask = this.#mask
    const shift = this.#shift
    let a = 0
    let b = 0
    let c = 0
    for (let f = 0; f < n; f++) {
      const key = features[f]!
      let slot = Math.imul(key, 0x9e3779b1) >>> shift
      let packed = table[slot * 2 + 1]!
      while (packed !== 0) {
        if (table[slot * 2] === key) {
          a += (packed << 22) >> 22
          b += (packed << 12) >> 22
          c += (packed << 2) >> 22
          break
        }
        slot = (slot + 1) & mask
        packed = table[slot * 2 + 1]!
      }
    }
    out[0] = a
    out[1] = b
    out[2] = c
  }
}

/** The shipped form: whole-number weights, rows of (class, weight) pairs. */
export class SparseModel implements Scorer {
  readonly classes: number
  /** Pairs of key and row start; row start 0: empty slot. */
  readonly #table: Int32Array
  readonly #entries: Int32Array
  readonly #shift: number
  readonly #mask: number

  /**
   * @param keys the features, each once
   * @param rows entries of all rows one after another: a count, then count times weight * 256 + class
   */
  constructor(classes: number, keys: Int32Array, starts: Int32Array, entries: Int32Array) {
    this.classes = classes
    let bits = 4
    while (1 << bits < keys.length * 2) bits++
    this.#shift = 32 - bits
    this.#mask = (1 << bits) - 1
    this.#table = new Int32Array(2 << bits)
    this.#entries = entries
    for (let i = 0; i < keys.length; i++) {
      let slot = slotOf(keys[i]!, this.#shift)
      while (this.#table[slot * 2 + 1] !== 0) slot = (slot + 1) & this.#mask
      this.#table[slot * 2] = keys[i]!
      this.#table[slot * 2 + 1] = starts[i]! + 1
    }
  }

  score(features: Int32Array, n: number, out: Float64Array): void {
    const table = this.#table
    const entries = this.#entries
    const mask = this.#mask
    const shift = this.#shift
    out.fill(0)
    for (let f = 0; f < n; f++) {
      const key = features[f]!
      let slot = Math.imul(key, 0x9e3779b1) >>> shift
      let at = table[slot * 2 + 1]!
      while (at !== 0) {
        if (table[slot * 2] === key) {
          const stop = at + entries[at - 1]!
          for (let e = at; e < stop; e++) {
            const entry = entries[e]!
            out[entry & 255]! += entry >> 8
          }
          break
        }
        slot = (slot + 1) & mask
        at = table[slot * 2 + 1]!
      }
    }
  }
}
