import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TreeDecoder } from './tree.ts'

/** Steps from i to the root, or −1 if there is a cycle. */
function depth(heads: Int32Array, i: number): number {
  let steps = 0
  for (let v = i; v !== -1; v = heads[v]!) if (++steps > heads.length) return -1
  return steps
}

test('any scores give a tree with one root', () => {
  const decoder = new TreeDecoder()
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 24 })
        .chain((n) =>
          fc.tuple(
            fc.constant(n),
            fc.array(fc.float({ min: -20, max: 20, noNaN: true }), { minLength: n * n, maxLength: n * n }),
            fc.array(fc.float({ min: -20, max: 20, noNaN: true }), { minLength: n, maxLength: n }),
          ),
        ),
      ([n, score, root]) => {
        const heads = new Int32Array(n)
        decoder.decode(n, Float32Array.from(score), Float32Array.from(root), heads)
        expect(heads.filter((h) => h === -1)).toHaveLength(1)
        for (let i = 0; i < n; i++) expect(depth(heads, i), `${[...heads]}`).toBeGreaterThan(0)
      },
    ),
    { numRuns: 500, seed: 5 },
  )
})

test('the best tree is kept where it is a tree already', () => {
  // 1 is the root, 0 and 2 hang on it
  const score = Float32Array.from([0, 5, 1, 0, 0, 0, 1, 5, 0])
  const heads = new Int32Array(3)
  new TreeDecoder().decode(3, score, Float32Array.from([1, 9, 1]), heads)
  expect([...heads]).toEqual([1, -1, 1])
})

test('of two roots the one that gains most stays', () => {
  const score = Float32Array.from([0, 4, 3, 0])
  const heads = new Int32Array(2)
  new TreeDecoder().decode(2, score, Float32Array.from([5, 9]), heads)
  expect([...heads]).toEqual([1, -1])
})

test('a cycle is broken where it costs least', () => {
  // 0 and 1 choose each other, 2 is the root; 1 loses less by moving to 2
  const score = Float32Array.from([0, 9, 1, 9, 0, 8, 0, 0, 0])
  const heads = new Int32Array(3)
  new TreeDecoder().decode(3, score, Float32Array.from([0, 0, 20]), heads)
  expect([...heads]).toEqual([1, 2, -1])
})

/** Every tree of n words with one root and no crossing arcs, by trying all heads. */
function* trees(n: number): Generator<number[]> {
  const heads: number[] = []
  const between = (k: number, a: number, b: number) => k > Math.min(a, b) && k < Math.max(a, b)
  const good = () =>
    heads.filter((h) => h === -1).length === 1 &&
    heads.every((_, i) => depth(Int32Array.from(heads), i) > 0) &&
    heads.every((h, i) => h < 0 || heads.every((_, k) => !between(k, h, i) || reaches(k, h)))
  const reaches = (k: number, top: number) => {
    for (let v = k; v !== -1; v = heads[v]!) if (v === top) return true
    return false
  }
  function* from(i: number): Generator<number[]> {
    if (i === n) {
      if (good()) yield [...heads]
      return
    }
    for (let h = -1; h < n; h++) {
      if (h === i) continue
      heads[i] = h
      yield* from(i + 1)
    }
  }
  yield* from(0)
}

test('no tree without crossing arcs scores more', () => {
  const all = [...trees(5)]
  expect(all.length).toBeGreaterThan(50)
  const decoder = new TreeDecoder()
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 25, maxLength: 25 }),
      fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 5, maxLength: 5 }),
      (score, root) => {
        const worth = (heads: ArrayLike<number>) => {
          let sum = 0
          for (let i = 0; i < 5; i++) sum += heads[i] === -1 ? root[i]! : score[i * 5 + heads[i]!]!
          return sum
        }
        const heads = new Int32Array(5)
        decoder.decode(5, Float32Array.from(score), Float32Array.from(root), heads)
        expect(worth(heads)).toBe(Math.max(...all.map(worth)))
      },
    ),
    { numRuns: 100, seed: 6 },
  )
})
