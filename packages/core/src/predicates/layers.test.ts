import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Arena } from '../language/neural/arena.ts'
import { exp, Linear, sigmoid, softmax, tanh } from './layers.ts'
import { PAIR_IDS } from './pairs.ts'

test('e^x, its sigmoid and tanh are those of the books to six digits', () => {
  fc.assert(
    fc.property(fc.double({ min: -30, max: 30, noNaN: true }), (x) => {
      expect(exp(x) / Math.exp(x)).toBeCloseTo(1, 6)
      expect(sigmoid(x)).toBeCloseTo(1 / (1 + Math.exp(-x)), 6)
      expect(tanh(x)).toBeCloseTo(Math.tanh(x), 6)
    }),
  )
  expect(exp(-1000)).toBe(0)
  expect(exp(1000)).toBeGreaterThan(1e17)
})

test('logits become probabilities that add up to one, the largest the largest', () => {
  const p = softmax(Float32Array.of(1, 3, -2))
  expect(p[0]! + p[1]! + p[2]!).toBeCloseTo(1, 6)
  expect(p[1]).toBeGreaterThan(p[0]!)
  expect(p[0]! / p[1]!).toBeCloseTo(Math.exp(-2), 5)
})

test('a linear layer multiplies, adds its bias and can cut what is negative', () => {
  const layer = new Linear(new Arena(4096), 2, 3, Float32Array.of(0.5, -10), (w, columns) => {
    w.set([1, 2, 3])
    w.set([-1, 0, 0], columns)
  })
  const x = Float32Array.of(1, 1, 2, 0)
  expect(layer.columns).toBe(4)
  expect([...layer.apply(x, new Float32Array(2))]).toEqual([9.5, -11])
  expect([...layer.apply(x, new Float32Array(2), true)]).toEqual([9.5, 0])
})

const KINDS = ['relaxed', 'plain', 'script'] as const
const numbers = (seed: number, n: number) => Float32Array.from({ length: n }, (_, i) => Math.sin(seed + i * 1.7) * 3)

test('a layer gives the same bits on every machine, for one row and for many', () => {
  for (const [rows, columns] of [
    [7, 96],
    [43, 12],
    [1, 600],
  ] as const) {
    const xs = Array.from({ length: 7 }, (_, i) => numbers(i, columns))
    const made = KINDS.map((kind) => {
      const arena = new Arena(1 << 18, kind)
      const layer = new Linear(arena, rows, columns, numbers(5, rows), (w) => w.set(numbers(99, rows * columns)))
      const alone = xs.map((x) => [...layer.apply(x, new Float32Array(rows), true)])
      const x = arena.take(4 * 7 * columns)
      const out = arena.take(4 * 7 * rows)
      for (const [i, row] of xs.entries()) arena.F.set(row, (x >> 2) + i * columns)
      layer.run(x, 4 * columns, 7, out, 4 * rows, true)
      expect([...arena.F.subarray(out >> 2, (out >> 2) + 7 * rows)]).toEqual(alone.flat())
      return alone
    })
    expect(made[0]!.flat().some((v) => v > 0)).toBe(true)
    expect(made[1]).toEqual(made[0])
    expect(made[2]).toEqual(made[0])
  }
})

test('numbers of pairs are the same bits on every machine: rows added up, halves multiplied', () => {
  const [k, m, n] = [8, 12, 3]
  const made = KINDS.map((kind) => {
    const arena = new Arena(1 << 14, kind)
    const p = arena.put(numbers(1, m))
    const c = arena.put(numbers(2, n * m))
    const table = arena.put(numbers(3, 9 * k))
    const ids = arena.take(4 * PAIR_IDS * n)
    for (let i = 0; i < PAIR_IDS * n; i++) arena.I[(ids >> 2) + i] = (i * 5) % 9
    const z = arena.take(4 * n * 16)
    arena.machine.kernel.related(p, c, ids, PAIR_IDS, table, z, 4 * 16, n, k, m)
    return [...arena.F.subarray(z >> 2, (z >> 2) + n * 16)]
  })
  expect(made[1]).toEqual(made[0])
  expect(made[2]).toEqual(made[0])
  // of every pair, so that the rows of none are taken for another's
  for (let pair = 0; pair < n; pair++) {
    const rows = Array.from({ length: PAIR_IDS }, (_, e) => numbers(3, 9 * k)[(((pair * PAIR_IDS + e) * 5) % 9) * k]!)
    const halves = Math.fround(numbers(1, m)[0]! + numbers(2, n * m)[pair * m]!)
    expect(made[0]![pair * 16]).toBe(
      Math.max(
        rows.reduce((x, y) => Math.fround(x + y), halves),
        0,
      ),
    )
  }
  expect(made[0]![k]).toBe(Math.fround(numbers(1, m)[k]! * numbers(2, m)[k]!))
})
