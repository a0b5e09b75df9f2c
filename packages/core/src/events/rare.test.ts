import { expect, test } from 'vitest'
import { loadModel } from '../../load/node.ts'
import { createReader } from '../index.ts'
import { isBorneOut, isRare, RARE, RARE_NAMES, type Rare } from './rare.ts'
import { RARE_WEIGHTS } from './rare-weights.ts'

const reader = createReader({ model: loadModel() })
const statuses = (text: string) => reader.read({ text, published: '2031-05-05' }).events.map((e) => e.status)
const judge = (text: string, word: string, status: Rare, probability = 0.7) => {
  const { analysis } = reader.analyse({ text })
  return isBorneOut(analysis, status, { tokens: [analysis.lower.indexOf(word)], probability, act: null })
}

test.each([
  'A crane collapsed at the port of Arben on Monday.',
  'Minister Ada Lorn said she regretted the delay.',
  'The chairman of the guild confirmed that his members had sent the letter.',
  'This interview has been shortened.',
  'The minister admitted that he had misled the house.',
])('nothing bears out a rare status: %s', (text) => {
  for (const status of statuses(text)) expect(isRare(status)).toBe(false)
})

test.each([
  ['cancelled', 'The talks planned for Monday were cancelled.'],
  ['cancelled', 'A march that was to be held in Arben on Friday has been called off.'],
  ['postponed', 'The hearing was adjourned until May.'],
  ['denied', 'The guild denied that its members had sent the letter.'],
])('%s: %s', (status, text) => {
  expect(statuses(text)).toContain(status)
})

test.each<[Rare, string, string, string]>([
  ['cancelled', 'regatta', 'The regatta was called off.', 'The regatta was held.'],
  ['postponed', 'regatta', 'The regatta was put off. It will be held in May.', 'The regatta was held.'],
  ['denied', 'sent', 'They denied that he had sent it.', 'They confirmed that he had sent it.'],
])('%s has to be borne out (%s)', (status, word, told, untold) => {
  expect(judge(told, word, status, 0.8)).toBe(true)
  expect(judge(untold, word, status, 0.8)).toBe(false)
  // where the verb over it does not say so in so many words, the head has to be sure as well
  expect(judge(told, word, status, 0.05)).toBe(status === 'denied')
})

test('there is a weight for every sign', () => {
  for (const status of RARE) expect(RARE_WEIGHTS[status]).toHaveLength(RARE_NAMES.length)
})
