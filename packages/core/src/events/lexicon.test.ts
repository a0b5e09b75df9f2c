import { expect, test } from 'vitest'
import { PLOVER_TYPES } from '../record/schema.ts'
import { NOUN_SENSES, VERBS } from './lexicon.ts'
import { QUAD, SCORE } from './scores.ts'

test('every type has a score of its sign and a quad class', () => {
  for (const type of PLOVER_TYPES) {
    expect(Math.abs(SCORE[type])).toBeLessThanOrEqual(10)
    expect(QUAD[type] <= 2 ? SCORE[type] > 0 : SCORE[type] < 0).toBe(true)
  }
})

test('the lexicon is lower case, and covers every type', () => {
  const types = new Set<string | null>()
  for (const [lemma, senses] of VERBS) {
    expect(lemma).toBe(lemma.toLowerCase())
    for (const s of senses) types.add(s.entry.type)
  }
  for (const senses of NOUN_SENSES.values()) for (const s of senses) types.add(s.entry.type)
  for (const type of [...PLOVER_TYPES, null]) expect(types.has(type), String(type)).toBe(true)
})
