import { expect, test } from 'vitest'
import { mendForClauses } from './for-clauses.ts'

const clause = (predicate: string, verbHead: number) => {
  const lower = [predicate, 'for', 'the', 'rain', 'to', 'stop']
  const head = Int32Array.from([-1, 3, 3, 0, 5, verbHead])
  const deprel = ['root', 'case', 'det', 'obl', 'mark', 'advcl']
  const opens = mendForClauses({ head, deprel, lower, words: lower, xpos: ['VB', 'IN', 'DT', 'NN', 'TO', 'VB'] })
  return [opens.join(), ...[1, 3].map((i) => `${lower[i]} ${head[i]} ${deprel[i]}`)]
}

test('behind “for” stands the subject of the infinitive', () => {
  expect(clause('wait', 0)).toEqual(['1', 'for 5 mark', 'rain 5 nsubj'])
})

test('an infinitive of the noun itself, and what is hard for somebody, stay', () => {
  const stays = ['', 'for 3 case', 'rain 0 obl']
  expect(clause('wait', 3)).toEqual(stays)
  expect(clause('hard', 0)).toEqual(stays)
})
