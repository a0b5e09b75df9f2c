import { expect, test } from 'vitest'
import { mendSubjects } from './subjects.ts'

const tree = (rows: readonly (readonly [word: string, head: number, deprel: string])[]) => {
  const branches = {
    lower: rows.map((r) => r[0]),
    head: Int32Array.from(rows, (r) => r[1]),
    deprel: rows.map((r) => r[2]),
  }
  mendSubjects(branches)
  return rows.map((r, i) => `${r[0]} ${branches.head[i]} ${branches.deprel[i]}`)
}

test('of two subjects the one behind a preposition belongs to the noun before it', () => {
  expect(
    tree([
      ['criticism', 3, 'nsubj'],
      ['of', 2, 'case'],
      ['holm', 3, 'nsubj'],
      ['grew', -1, 'root'],
    ]),
  ).toEqual(['criticism 3 nsubj', 'of 2 case', 'holm 0 nmod', 'grew -1 root'])
})

test('a lone subject stays, whatever stands before it, and so do owners', () => {
  const lone = [
    ['of', 1, 'case'],
    ['holm', 2, 'nsubj'],
    ['spoke', -1, 'root'],
  ] as const
  expect(tree(lone)).toEqual(['of 1 case', 'holm 2 nsubj', 'spoke -1 root'])
  const two = [
    ['rain', 2, 'nsubj'],
    ['holm', 2, 'nsubj'],
    ['fell', -1, 'root'],
  ] as const
  expect(tree(two)).toEqual(['rain 2 nsubj', 'holm 2 nsubj', 'fell -1 root'])
})
