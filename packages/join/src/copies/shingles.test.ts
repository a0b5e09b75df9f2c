import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlap, packSample, sampleOf, sortedOnce, unpackSample } from './shingles.ts'

const hashes = fc.array(fc.nat({ max: 2 ** 32 - 1 }), { maxLength: 600 }).map((list) => Uint32Array.from(list))

test('a sample comes back as it was, but for the last bits of its hashes', () => {
  fc.assert(
    fc.property(hashes, (list) => {
      const sample = sampleOf(sortedOnce(list))
      const back = unpackSample(packSample(sample))
      expect(back.coarse).toBe(sample.coarse)
      expect([...back.hashes]).toEqual(Array.from(sample.hashes, (h) => ((h >>> 10) << 10) >>> 0))
    }),
  )
})

test('a packed sample tells how much of one text stands in the other', () => {
  const hash = (i: number) => Math.imul(i + 1, 0x9e3779b1) >>> 0
  const of = (from: number, to: number) =>
    sampleOf(sortedOnce(Uint32Array.from({ length: to - from }, (_, i) => hash(from + i))))
  for (const shared of [0, 200, 500, 900]) {
    const [a, b] = [of(0, 1000), of(1000 - shared, 2000 - shared)]
    const packed = overlap(unpackSample(packSample(a)), unpackSample(packSample(b)))
    expect(packed).toEqual(overlap(a, b))
    expect(packed.both / packed.a).toBeCloseTo(shared / 1000, 0.7)
  }
})

test('two bytes for a run of a long text', () => {
  const sample = sampleOf(sortedOnce(Uint32Array.from({ length: 800 }, (_, i) => Math.imul(i + 1, 0x9e3779b1) >>> 0)))
  expect(packSample(sample)[1].length).toBeLessThan(sample.hashes.length * 3)
})
