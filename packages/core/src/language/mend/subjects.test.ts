import { expect, test } from 'vitest'
import { mendHalves, mendLostSubjects, mendObjects, mendSubjects } from './subjects.ts'

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
      ['patience', 3, 'nsubj'],
      ['of', 2, 'case'],
      ['holm', 3, 'nsubj'],
      ['grew', -1, 'root'],
    ]),
  ).toEqual(['patience 3 nsubj', 'of 2 case', 'holm 0 nmod', 'grew -1 root'])
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

const found = (rows: readonly (readonly [word: string, xpos: string, head: number, deprel: string])[]) => {
  const head = Int32Array.from(rows, (r) => r[2])
  const deprel = rows.map((r) => r[3])
  mendLostSubjects({ head, deprel, lower: rows.map((r) => r[0]), xpos: rows.map((r) => r[1]) })
  return rows.map((r, i) => `${r[0]} ${head[i]} ${deprel[i]}`)
}

test('a verb without a subject takes the phrase behind the comma that was no apposition', () => {
  expect(
    found([
      ['in', 'IN', 1, 'case'],
      ['library', 'NN', 6, 'obl'],
      [',', ',', 3, 'punct'],
      ['ilse', 'NNP', 1, 'appos'],
      ['and', 'CC', 5, 'cc'],
      ['knitters', 'NNS', 1, 'conj'],
      ['protested', 'VBD', -1, 'root'],
    ]),
  ).toEqual([
    'in 1 case',
    'library 6 obl',
    ', 3 punct',
    'ilse 6 nsubj',
    'and 5 cc',
    'knitters 3 conj',
    'protested -1 root',
  ])
})

test('an apposition between commas stays, and so does one of the phrase that opens the sentence', () => {
  const gale = [
    ['near', 'IN', 1, 'case'],
    ['ada', 'NNP', 6, 'obl'],
    [',', ',', 4, 'punct'],
    ['a', 'DT', 4, 'det'],
    ['gale', 'NN', 1, 'appos'],
    [',', ',', 4, 'punct'],
    ['rattled', 'VBD', -1, 'root'],
  ] as const
  expect(found(gale)[4]).toBe('gale 1 appos')
  const juror = [
    ['jurors', 'NNS', 4, 'dislocated'],
    [',', ',', 3, 'punct'],
    ['mr', 'NNP', 3, 'compound'],
    ['holm', 'NNP', 0, 'appos'],
    ['coughed', 'VBD', -1, 'root'],
  ] as const
  expect(found(juror)[3]).toBe('holm 0 appos')
})

test('two names side by side under one verb are one name, with a particle between them or none', () => {
  const halves = (rows: readonly (readonly [word: string, head: number, deprel: string])[], proper: number[]) => {
    const head = Int32Array.from(rows, (r) => r[1])
    const deprel = rows.map((r) => r[2])
    mendHalves({ head, deprel, proper: Uint8Array.from(proper) })
    return rows.map((r, i) => `${r[0]} ${head[i]} ${deprel[i]}`)
  }
  const sean = [
    ['seán', 3, 'nsubj'],
    ['ó', 2, 'nmod:desc'],
    ['briain', 3, 'nsubj'],
    ['arrived', -1, 'root'],
  ] as const
  expect(halves(sean, [1, 1, 1, 0])).toEqual(['seán 3 nsubj', 'ó 0 flat', 'briain 0 flat', 'arrived -1 root'])
  const gave = [
    ['gave', -1, 'root'],
    ['holm', 0, 'iobj'],
    ['norway', 0, 'obj'],
  ] as const
  expect(halves(gave, [0, 1, 1])[2]).toBe('norway 0 obj')
})

test('a phrase without a preposition before a verb without a subject is its subject', () => {
  const bare = (relation: string) =>
    found([
      ['after', 'IN', 2, 'mark'],
      ['paris', 'NNP', 2, relation],
      ['withdrew', 'VBD', -1, 'root'],
    ])[1]
  expect(bare('obl')).toBe('paris 2 nsubj')
  expect(bare('obl:unmarked')).toBe('paris 2 obl:unmarked')
})

test('a phrase of another sentence, or one that the verb itself hangs on, is no lost subject', () => {
  // “They sat in the library, Ilse” and, a sentence of its own, “Rattled on”
  const apart = found([
    ['sat', 'VBD', -1, 'root'],
    ['in', 'IN', 2, 'case'],
    ['library', 'NN', 0, 'obl'],
    [',', ',', 4, 'punct'],
    ['ilse', 'NNP', 2, 'appos'],
    ['rattled', 'VBD', -1, 'root'],
  ])
  expect(apart[4]).toBe('ilse 2 appos')
  // “Near the mill, the wheel that turned rattled”: “turned” stands beneath the wheel
  const beneath = found([
    ['near', 'IN', 1, 'case'],
    ['mill', 'NN', 5, 'obl'],
    [',', ',', 3, 'punct'],
    ['wheel', 'NN', 1, 'appos'],
    ['turned', 'VBD', 3, 'advcl'],
    ['rattled', 'VBD', -1, 'root'],
  ])
  expect(beneath.slice(3, 5)).toEqual(['wheel 5 nsubj', 'turned 3 advcl'])
})
