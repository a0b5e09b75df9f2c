import { expect, test } from 'vitest'
import { loadModel } from '../../load/node.ts'
import { createReader } from '../index.ts'
import { findQuotes } from './quotes.ts'

const reader = createReader({ model: loadModel() })
const quotesIn = (text: string) => {
  const { article, analysis } = reader.analyse({ text })
  return findQuotes(article, analysis).outer.map((q) => text.slice(q.start, q.end))
}

test.each([
  ['curly', 'He said “yes” and “no”.', ['“yes”', '“no”']],
  ['straight', 'He said "yes" and "no".', ['"yes"', '"no"']],
  ['doubled', "He said ``yes'' and ''no.''", ["``yes''", "''no.''"]],
  ['guillemets', 'He said «yes» to her.', ['«yes»']],
  ['nested', 'He said: “She told me, ‘Go home,’ and I went.”', ['“She told me, ‘Go home,’ and I went.”']],
  ['apostrophes', "It's the workers' pay that doesn't rise.", []],
  ['single marks', "He called it 'a sham' again.", ["'a sham'"]],
  ['inches', 'A 12" gun and a 5\'10" man stood there.', []],
  ['left open', 'He said: “We will not go.', ['“We will not go.']],
])('%s', (_, text, expected) => {
  expect(quotesIn(text)).toEqual(expected)
})
