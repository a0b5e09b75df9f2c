import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exp, Linear, sigmoid, softmax, tanh } from './layers.ts'

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
  const layer = new Linear(Float32Array.of(1, 2, 3, 4, -1, 0, 0, 1), Float32Array.of(0.5, -10), 2)
  const x = Float32Array.of(1, 1, 2, 0)
  expect([...layer.apply(x, new Float32Array(2))]).toEqual([9.5, -11])
  expect([...layer.apply(x, new Float32Array(2), true)]).toEqual([9.5, 0])
})
