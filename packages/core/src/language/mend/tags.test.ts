import { expect, test } from 'vitest'
import { UPOS } from '../../record/index.ts'
import { mendTags } from './tags.ts'

const tags = (
  rows: readonly (readonly [upos: (typeof UPOS)[number], xpos: string, head: number, deprel: string])[],
) => {
  const uposCode = Uint8Array.from(rows, (r) => UPOS.indexOf(r[0]))
  const xpos = rows.map((r) => r[1])
  mendTags({ head: Int32Array.from(rows, (r) => r[2]), deprel: rows.map((r) => r[3]), uposCode, xpos })
  return rows.map((_, i) => `${UPOS[uposCode[i]!]} ${xpos[i]}`)
}

test('particles and prepositions are ADP, what opens a clause is SCONJ, a filler INTJ, adverbs stay', () => {
  expect(
    tags([
      ['VERB', 'VB', -1, 'root'],
      ['ADV', 'RB', 0, 'compound:prt'],
      ['SCONJ', 'IN', 0, 'case'],
      ['SCONJ', 'IN', 0, 'mark'],
      ['ADV', 'RB', 0, 'advmod'],
      ['DET', 'DT', 0, 'mark'],
      ['ADP', 'IN', 0, 'discourse'],
    ]),
  ).toEqual(['VERB VB', 'ADP RP', 'ADP IN', 'SCONJ IN', 'ADV RB', 'SCONJ IN', 'INTJ UH'])
})

test('what has an object is a verb; an auxiliary of another verb stays', () => {
  expect(
    tags([
      ['AUX', 'VBP', -1, 'root'],
      ['NOUN', 'NN', 0, 'obj'],
      ['AUX', 'VBP', 3, 'aux'],
      ['VERB', 'VBN', 0, 'conj'],
      ['NOUN', 'NN', 2, 'obj'],
    ]),
  ).toEqual(['VERB VBP', 'NOUN NN', 'AUX VBP', 'VERB VBN', 'NOUN NN'])
})

test('a plural noun with a subject and nothing of a noun’s own is a verb: “the premier posts on it”; “they are posts” stays', () => {
  expect(
    tags([
      ['NOUN', 'NN', 1, 'nsubj'],
      ['NOUN', 'NNS', -1, 'root'],
      ['PRON', 'PRP', 1, 'obl'],
    ]),
  ).toEqual(['NOUN NN', 'VERB VBZ', 'PRON PRP'])
  expect(
    tags([
      ['PRON', 'PRP', 2, 'nsubj'],
      ['AUX', 'VBP', 2, 'cop'],
      ['NOUN', 'NNS', -1, 'root'],
    ]),
  ).toEqual(['PRON PRP', 'AUX VBP', 'NOUN NNS'])
})
