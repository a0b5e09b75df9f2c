import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Arena } from './arena.ts'

const ROWS = 6
const K = 16
const TAPS = 2
const M = 8

/** Sums of bytes `a` and weights `w` (M rows over all taps), each tap's rows one behind the last's. */
function product(kind: 'relaxed' | 'plain' | 'script', w: readonly number[], a: readonly number[]): number[] {
  const arena = new Arena(1 << 16, kind)
  const matrix = { rows: M, columns: K * TAPS, i8: Int8Array.from(w), scales: new Float32Array(M) }
  const layer = arena.panels([{ matrix, bias: new Float32Array(M) }])
  const from = arena.take((ROWS + 2 + TAPS) * K)
  arena.B.set(a, from)
  const out = arena.take((ROWS + 2) * M * 4)
  arena.machine.kernel.matmul(from, K, TAPS, layer.w, out, ROWS, K, layer.m)
  return [...arena.I.subarray(out >> 2, (out >> 2) + ROWS * M)]
}

const weights = (w: fc.Arbitrary<number>) => fc.array(w, { minLength: M * K * TAPS, maxLength: M * K * TAPS })
const bytes = (b: fc.Arbitrary<number>) => fc.array(b, { minLength: (ROWS + TAPS) * K, maxLength: (ROWS + TAPS) * K })

test('sums of any weights are whole, those that do not fit sixteen bits too', () => {
  const large = fc.constantFrom(127, 127, 126, -127, -128, 3)
  fc.assert(
    fc.property(
      fc.oneof(weights(fc.integer({ min: -128, max: 127 })), weights(large), weights(fc.constantFrom(127, 100))),
      fc.oneof(bytes(fc.integer({ min: 0, max: 127 })), bytes(fc.constantFrom(127, 126))),
      (w, a) => {
        const expected = Array.from({ length: ROWS * M }, (_, at) => {
          const row = Math.floor(at / M)
          let sum = 0
          for (let x = 0; x < K * TAPS; x++) sum += a[row * K + x]! * w[(at % M) * K * TAPS + x]!
          return sum
        })
        for (const kind of ['relaxed', 'plain', 'script'] as const) expect(product(kind, w, a), kind).toEqual(expected)
      },
    ),
    { numRuns: 60 },
  )
})
