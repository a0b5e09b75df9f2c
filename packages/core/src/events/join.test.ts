import { expect, test } from 'vitest'
import { loadModel } from '../../load/node.ts'
import { createReader } from '../index.ts'

const reader = createReader({ model: loadModel() })
/** The words of each event, its trigger first. */
const told = (text: string): string[][] =>
  reader
    .read({ text, published: '2025-02-21' })
    .events.map((e) => [e.trigger, ...e.also].map((m) => m.text.split(' ').at(-1)!))

test.each([
  ['Guards beat and kicked two reporters outside the court in Kestrin on Monday.', 'beat', 'kicked'],
  ['The talks between Torvia and Belmar were postponed on Tuesday.', 'talks', 'postponed'],
  ['The company cancelled the launch of the ferry on Monday.', 'cancelled', 'launch'],
  ['Police arrested Ada Holm in Kestrin on Monday. Her arrest came after a two-year inquiry.', 'arrested', 'arrest'],
  [
    'A court in Kestrin jailed Ada Holm for five years on Monday. Her lawyers said the sentence was too harsh.',
    'jailed',
    'sentence',
  ],
  ['The council voted on Monday to close the pool. The vote was nine to two.', 'voted', 'vote'],
  ['A bomb exploded at the market in Kestrin on Monday. The blast wounded nine people.', 'exploded', 'blast'],
])('one event: %s', (text, one, other) => {
  const mine = told(text).filter((words) => words.includes(one) || words.includes(other))
  expect(mine).toHaveLength(1)
  expect(mine[0]).toEqual(expect.arrayContaining([one, other]))
})

test.each([
  ['Belmar attacked the port of Kestrin on Monday. Torvia condemned the attack.', 'attacked', 'condemned'],
  ['Torvia and Belmar signed a trade agreement on Monday. Under the deal Belmar will buy grain.', 'signed', 'buy'],
  ['Police arrested Ada Holm in Kestrin on Monday. Her arrest came after a two-year inquiry.', 'arrested', 'inquiry'],
])('two events: %s', (text, one, other) => {
  const [first, second] = [one, other].map((word) => told(text).findIndex((words) => words.includes(word)))
  expect(Math.min(first!, second!)).toBeGreaterThanOrEqual(0)
  expect(first).not.toBe(second)
})
