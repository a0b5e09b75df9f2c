import { expect, test } from 'vitest'
import { analysisOf } from '../language/fixture.ts'
import { PAIR_IDS, PAIR_ROWS, Pairs } from './pairs.ts'

const SEIZED = `Guards NOUN NNS guard 2 nsubj
seized VERB VBD seize 0 root
the DET DT the 4 det
ferry NOUN NN ferry 2 obj`
const SOLD = `Traders NOUN NNS trader 2 nsubj
sold VERB VBD sell 0 root
old ADJ JJ old 4 amod
nets NOUN NNS net 2 obj`
const SEIZURE = `The DET DT the 2 det
seizure NOUN NN seizure 0 root
of ADP IN of 4 case
ferries NOUN NNS ferry 2 nmod`

const ids = (sentence: string, p: number, c: number) => {
  const out = new Int32Array(PAIR_IDS)
  new Pairs(analysisOf(sentence)).ids(p, c, out, 0)
  return [...out]
}

test('two subjects of two verbs stand to them alike, a subject and an object do not', () => {
  expect(ids(SEIZED, 1, 0)).toEqual(ids(SOLD, 1, 0))
  expect(ids(SEIZED, 1, 0)).not.toEqual(ids(SEIZED, 1, 3))
  expect(ids(SEIZED, 1, 3)).not.toEqual(ids(SEIZURE, 1, 3))
})

test('words of another sentence are told by how far it is, not by a path', () => {
  const a = analysisOf(SEIZED, SOLD, SEIZURE)
  const out = new Int32Array(2 * PAIR_IDS)
  const pairs = new Pairs(a)
  pairs.ids(9, 0, out, 0)
  pairs.ids(9, 4, out, PAIR_IDS)
  // both are subjects, two sentences and one sentence before
  expect(out[0]).not.toBe(out[PAIR_IDS])
  expect(out[2]).toBe(out[PAIR_IDS + 2])
})

test('every row is one of the table, whatever stands between', () => {
  const chain = Array.from(
    { length: 40 },
    (_, i) => `w${i} NOUN NN w${i} ${i === 0 ? 0 : i} ${i === 0 ? 'root' : 'nmod'}`,
  )
  const a = analysisOf(chain.join('\n'))
  const out = new Int32Array(PAIR_IDS)
  const pairs = new Pairs(a)
  for (const [p, c] of [
    [0, 39],
    [39, 0],
    [20, 21],
  ] as const) {
    pairs.ids(p, c, out, 0, { kind: 47, tells: 15, salience: 31 })
    for (const row of out) {
      expect(row).toBeGreaterThan(0)
      expect(row).toBeLessThan(PAIR_ROWS)
    }
  }
})
