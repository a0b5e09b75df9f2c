import { expect, test } from 'vitest'
import { mendRelations } from './relations.ts'

const relations = (rows: readonly (readonly [word: string, head: number, deprel: string])[]) => {
  const deprel = rows.map((r) => r[2])
  mendRelations({ head: Int32Array.from(rows, (r) => r[1]), deprel })
  return rows.map((r, i) => `${r[0]} ${deprel[i]}`)
}

test('a clause behind whoever is told is what he is told', () => {
  const told = (relation: string) =>
    relations([
      ['remind', -1, 'root'],
      ['crowd', 0, relation],
      ['that', 4, 'mark'],
      ['she', 4, 'nsubj'],
      ['won', 1, 'acl:relcl'],
    ])[4]
  expect(told('iobj')).toBe('won ccomp')
  expect(told('obj')).toBe('won acl:relcl')
})

test('what stands before “is that” is the subject of the clause, outside it', () => {
  expect(
    relations([
      ['trouble', 4, 'nsubj'],
      ['is', 4, 'cop'],
      ['that', 4, 'mark'],
      ['nobody', 4, 'nsubj'],
      ['asked', -1, 'root'],
    ]),
  ).toEqual(['trouble nsubj:outer', 'is cop', 'that mark', 'nobody nsubj', 'asked root'])
})

test('a clause with its mark in front keeps its subject', () => {
  expect(
    relations([
      ['that', 3, 'mark'],
      ['roads', 3, 'nsubj'],
      ['are', 3, 'cop'],
      ['shut', -1, 'root'],
    ]),
  ).toEqual(['that mark', 'roads nsubj', 'are cop', 'shut root'])
})

test('behind a particle stands the object, unless the verb has one or a preposition stands there', () => {
  expect(
    relations([
      ['turned', -1, 'root'],
      ['on', 0, 'compound:prt'],
      ['lights', 0, 'obl'],
      ['handed', 0, 'conj'],
      ['over', 3, 'compound:prt'],
      ['to', 6, 'case'],
      ['police', 3, 'obl'],
    ]),
  ).toEqual([
    'turned root',
    'on compound:prt',
    'lights obj',
    'handed conj',
    'over compound:prt',
    'to case',
    'police obl',
  ])
  expect(
    relations([
      ['took', -1, 'root'],
      ['off', 0, 'compound:prt'],
      ['hats', 0, 'obj'],
      ['tonight', 0, 'obl'],
    ]),
  ).toEqual(['took root', 'off compound:prt', 'hats obj', 'tonight obl'])
})
