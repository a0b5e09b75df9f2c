import { expect, test } from 'vitest'
import { mendFillers } from './fillers.ts'

const like = (rows: readonly (readonly [word: string, xpos: string, head: number, deprel: string])[]) => {
  const xpos = rows.map((r) => r[1])
  const deprel = rows.map((r) => r[3])
  const at = mendFillers({ head: Int32Array.from(rows, (r) => r[2]), deprel, lower: rows.map((r) => r[0]), xpos })
  return at.map((i) => `${rows[i]![0]} ${xpos[i]} ${deprel[i]}`)
}

test('“in like eighteen states”: no preposition follows a preposition', () => {
  expect(
    like([
      ['in', 'IN', 3, 'case'],
      ['like', 'IN', 3, 'case'],
      ['eighteen', 'CD', 3, 'nummod'],
      ['states', 'NNS', -1, 'root'],
    ]),
  ).toEqual(['like UH discourse'])
})

test('“looks like rain”, “people like you” are prepositions', () => {
  expect(
    like([
      ['looks', 'VBZ', -1, 'root'],
      ['like', 'IN', 2, 'case'],
      ['rain', 'NN', 0, 'obl'],
    ]),
  ).toEqual([])
  expect(
    like([
      ['was', 'VBD', 3, 'cop'],
      ['like', 'IN', 3, 'case'],
      ['a', 'DT', 3, 'det'],
      ['father', 'NN', -1, 'root'],
    ]),
  ).toEqual([])
})
