/** Intervals by bootstrap over documents: whole documents are drawn with return, since findings of one stand or fall together. */
import { generator } from '../random.ts'
import { type Counts, sum } from './counts.ts'
import type { Figure } from './figures.ts'

export const DRAWS = 1000
const SEED = 15

/** A figure with the interval that holds 95 % of the draws. */
export interface Measured {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** Draws of `size` documents, as lists of their places; the same for the same size. */
export function draws(size: number, count = DRAWS, seed = SEED): Int32Array[] {
  const random = generator(seed)
  return Array.from({ length: count }, () => Int32Array.from({ length: size }, () => Math.floor(random() * size)))
}

/** Sums of each draw and of all documents. */
function sums(documents: readonly Counts[]): { whole: Counts; drawn: Counts[] } {
  const whole = sum(documents)
  const keys = Object.keys(whole)
  const rows = documents.map((counts) => Float64Array.from(keys, (key) => counts[key] ?? 0))
  const drawn = draws(documents.length).map((places) => {
    const total = new Float64Array(keys.length)
    for (const place of places) {
      const row = rows[place]!
      for (let k = 0; k < total.length; k++) total[k]! += row[k]!
    }
    return Object.fromEntries(keys.map((key, k) => [key, total[k]!]))
  })
  return { whole, drawn }
}

/** Each figure with its interval; null where there is nothing to be counted. */
export function measure(documents: readonly Counts[], figures: readonly Figure[]): (Measured | null)[] {
  if (!documents.length) return figures.map(() => null)
  const { whole, drawn } = sums(documents)
  return figures.map((figure) =>
    measured(
      figure.of(whole, whole),
      drawn.map((draw) => figure.of(draw, whole)),
    ),
  )
}

/**
 * What each figure gains from `without` to `with`, over the same documents in the same order, with the interval of the
 * paired difference: both sides are drawn together.
 */
export function difference(
  without: readonly Counts[],
  withIt: readonly Counts[],
  figures: readonly Figure[],
): (Measured | null)[] {
  if (without.length !== withIt.length) throw new Error('the two sides are of different documents')
  if (!without.length) return figures.map(() => null)
  const a = sums(without)
  const b = sums(withIt)
  const minus = (x: number | null, y: number | null) => (x === null || y === null ? null : x - y)
  return figures.map((figure) =>
    measured(
      minus(figure.of(b.whole, b.whole), figure.of(a.whole, a.whole)),
      b.drawn.map((draw, i) => minus(figure.of(draw, b.whole), figure.of(a.drawn[i]!, a.whole))),
    ),
  )
}

function measured(value: number | null, drawn: readonly (number | null)[]): Measured | null {
  if (value === null) return null
  if (!Number.isFinite(value)) throw new Error('a figure is no number')
  const sorted = drawn.filter((x) => x !== null).sort((x, y) => x - y)
  const quantile = (q: number) => sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(q * (sorted.length - 1))))]!
  return { value, low: quantile(0.025), high: quantile(0.975) }
}
