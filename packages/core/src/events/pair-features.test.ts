import { expect, test } from 'vitest'
import { analysisOf } from '../language/fixture.ts'
import { JOIN_FEATURES, JoinFeatures } from './pair-features.ts'

const a = analysisOf(
  `Crews NOUN NNS crew 2 nsubj
raided VERB VBD raid 0 root
the DET DT the 4 det
depot NOUN NN depot 2 obj`,
  `The DET DT the 2 det
raid NOUN NN raid 4 nsubj
on ADP IN on 2 case
lasted VERB VBD last 0 root`,
  `Another DET DT another 2 det
raid NOUN NN raid 0 root`,
)
const vectors: { [word: string]: number[] } = { raided: [1, 0], raid: [1, 0], lasted: [0, 1] }
const features = new JoinFeatures(
  a,
  (w) => Float32Array.from(vectors[w] ?? [0, 0]),
  () => false,
  new Int32Array(a.size).fill(-1),
)
const of = (i: number, j: number) => {
  const out = new Float32Array(JOIN_FEATURES)
  features.of(i, j, out, 0)
  return [...out]
}

test('the same word again is told from another word', () => {
  const [same, , , cos] = of(1, 5)
  expect([same, cos]).toEqual([1, 1])
  const [other, , , apart] = of(1, 7)
  expect([other, apart]).toEqual([0, 0])
})

test('“the raid” points back, “another raid” does not', () => {
  const [definite, indefinite] = [14, 15]
  expect([of(1, 5)[definite], of(1, 5)[indefinite]]).toEqual([1, 0])
  expect([of(1, 9)[definite], of(1, 9)[indefinite]]).toEqual([0, 1])
})
