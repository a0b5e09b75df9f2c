/**
 * Weights for `matmulPaired` (packages/core/kernel/products.ts), which adds four products in sixteen bits: 127 · 258 is the most that
 * fits. Where four weights that meet have more than that of one sign, the rest is taken off and stands in a piece of its own.
 */
import type { Arena } from './arena.ts'

/** Bytes of a piece: which k, and four bytes for each of eight columns. */
const PIECE = 36
/** The most that weights of one sign which are added up may have together. */
const MOST = 258
/** Where the weights of a sum stand: two of one four of k, two of the next. */
const MEET = [0, 1, 32, 33]

/** Eases the panels at `w` of a matrix of `k` rows and `m` columns, in place, and takes memory right behind them for the pieces. */
export function pair(
  arena: Arena,
  unpaired: (at: number, end: number) => number,
  w: number,
  k: number,
  m: number,
): void {
  const { W } = arena
  const ends: number[] = []
  const pieces: { readonly k: number; readonly bytes: Int8Array }[] = []
  for (let panel = w; panel < w + m * k; panel += 8 * k) {
    const end = panel + 8 * k
    for (let at = unpaired(panel, end); at < end; at = unpaired(at + 64, end)) {
      const off = ease(W, at)
      const x = (at - panel) >> 3
      for (const half of [0, 1]) {
        const bytes = off.subarray(32 * half, 32 * half + 32)
        if (bytes.some((b) => b !== 0)) pieces.push({ k: x + 4 * half, bytes })
      }
    }
    ends.push(pieces.length * PIECE)
  }
  const at = arena.take(4 * ends.length + PIECE * pieces.length)
  if (at !== w + m * k) throw new RangeError('what was taken off weights must stand right behind them')
  arena.I.set(ends, at >> 2)
  for (const [n, piece] of pieces.entries()) {
    const to = at + 4 * ends.length + PIECE * n
    arena.I[to >> 2] = piece.k
    W.set(piece.bytes, to + 4)
  }
}

/** Takes off of the sixty-four weights at `at` what is too much; gives what was taken. */
function ease(W: Int8Array, at: number): Int8Array {
  const off = new Int8Array(64)
  for (let sum = 0; sum < 32; sum += 2) {
    let up = 0
    let down = 0
    for (let e = 0; e < 4; e++) {
      const v = W[at + sum + MEET[e]!]!
      if (v > 0) up += v
      else down -= v
    }
    if (up > MOST) take(W, at, off, sum, 1, up - MOST)
    if (down > MOST) take(W, at, off, sum, -1, down - MOST)
  }
  return off
}

function take(W: Int8Array, at: number, off: Int8Array, sum: number, sign: 1 | -1, over: number): void {
  for (let e = 0; e < 4; e++) {
    const i = sum + MEET[e]!
    // of −128 no more than 127 at once: what is taken must be a byte of either sign
    const less = Math.min(over, 127, Math.max(0, sign * W[at + i]!))
    W[at + i]! -= sign * less
    off[i]! += sign * less
    over -= less
  }
}
