import { expect, test } from 'vitest'
import { loadModel } from '../../load/node.ts'
import { createLexis } from './lexis.ts'

const lexis = createLexis(loadModel())

test('nouns that mean people', () => {
  for (const noun of ['publicist', 'surfer', 'paramedic', 'whistleblower', 'juror'])
    expect(lexis.means(noun, 'person'), noun).toBe(true)
})

test('nouns that mean groups of people', () => {
  for (const noun of ['troupe', 'regiment', 'choir']) {
    expect(lexis.means(noun, 'group'), noun).toBe(true)
    expect(lexis.means(noun, 'person'), noun).toBe(false)
  }
})

test('things are no people, though a dictionary knows a hand that works and a Mr Mill', () => {
  for (const noun of ['work', 'mill', 'date', 'hand', 'villa', 'heron'])
    expect(lexis.means(noun, 'person'), noun).toBe(false)
})
