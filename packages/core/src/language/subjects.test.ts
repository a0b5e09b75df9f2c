import { expect, test } from 'vitest'
import { mendObjects, mendSubjects } from './subjects.ts'

const tree = (rows: readonly (readonly [word: string, head: number, deprel: string])[]) => {
  const branches = {
    lower: rows.map((r) => r[0]),
    head: Int32Array.from(rows, (r) => r[1]),
    deprel: rows.map((r) => r[2]),
    verb: Uint8Array.from(rows, (r) => (/^(?:gave|spoke|fell|grew)$/.test(r[0]) ? 1 : 0)),
    proper: Uint8Array.from(rows, (r) => (/^(?:holm|obi)$/.test(r[0]) ? 1 : 0)),
  }
  mendSubjects(branches)
  mendObjects(branches)
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

test('a title is no subject beside its name', () => {
  expect(
    tree([
      ['ms', 2, 'nsubj'],
      ['holm', 2, 'nsubj'],
      ['spoke', -1, 'root'],
    ]),
  ).toEqual(['ms 1 nmod:desc', 'holm 2 nsubj', 'spoke -1 root'])
})

test('a name has no object: it is its verb’s', () => {
  expect(
    tree([
      ['she', 1, 'nsubj'],
      ['gave', -1, 'root'],
      ['holm', 1, 'obj'],
      ['obi', 2, 'flat'],
      ['advice', 3, 'obj'],
    ]),
  ).toEqual(['she 1 nsubj', 'gave -1 root', 'holm 1 obj', 'obi 2 flat', 'advice 1 obj'])
})
