/** Whatever the parser gave, a sentence is one tree behind every mend: trees and tags made at random, words that the mends look for. */
import { expect, test } from 'vitest'
import { dice, drawn } from '../trees.fixture.ts'
import { isTree } from '../trees.ts'
import { mend } from './index.ts'

/** Trees drawn: a mend that broke one in ten thousand would be seen. */
const RUNS = 60_000

test('one root, no cycle, no arc out of a sentence behind all mends', () => {
  const roll = dice(14)
  for (let n = 0; n < RUNS; n++) {
    const m = drawn(roll)
    const trees = () =>
      Array.from(m.sentences.subarray(1), (to, s) => isTree(m.head, m.sentences[s]!, to)).every((whole) => whole)
    if (!trees()) throw new Error('the trees drawn are none')
    const was = [...m.head]
    mend(m)
    if (!trees()) expect.fail(JSON.stringify({ was, ...m, head: [...m.head], sentences: [...m.sentences] }))
  }
})

test('a cycle, two roots, none and an arc out of the sentence are no trees', () => {
  const is = (...heads: number[]) => isTree(Int32Array.from(heads), 0, heads.length)
  expect(is(-1, 0, 1)).toBe(true)
  expect(is(-1, 2, 1)).toBe(false)
  expect(is(-1, -1, 0)).toBe(false)
  expect(is(1, 2, 0)).toBe(false)
  expect(is(-1, 1)).toBe(false)
  expect(is(-1, 5)).toBe(false)
})
