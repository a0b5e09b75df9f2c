const MODE = (import.meta as { env?: { MODE?: string } }).env?.MODE

/** How much of a hard test runs: a part of it in `npm test`, all of it with `npm run test:hard`. */
export const rounds = (few: number, all: number): number => (MODE === 'hard' ? all : few)

/** mulberry32: evenly spread numbers in [0, 1), the same everywhere. */
export function generator(seed: number): () => number {
  let a = seed >>> 0
  return () => {
    a = (a + 0x6d2b79f5) >>> 0
    let t = a
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
