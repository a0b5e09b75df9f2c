/** Chance that can be had again: the same seed gives the same numbers on every machine. */

export interface Random {
  /** A whole number from 0 up to, not including, `n`. */
  below(n: number): number
  /** One of several. */
  of<T>(list: readonly T[]): T
}

/**
 * Numbers for the input `index` of a run with `seed`, by the generator mulberry32 (Tommy Ettinger, public domain). Each
 * input has its own, so that one can be made again without those before it.
 */
export function randomOf(seed: number, index: number): Random {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return (t ^ (t >>> 14)) >>> 0
  }
  const below = (n: number) => (n <= 1 ? 0 : next() % n)
  return { below, of: (list) => list[below(list.length)]! }
}
