import { expect, test } from 'vitest'
import { FIELDS } from './fields.ts'
import { parseQuestion } from './parse.ts'
import { restate } from './restate.ts'

const NOW = Date.UTC(2026, 2, 4)
const said = (typed: string, target: 'statements' | 'events' | 'articles' = 'statements') =>
  restate(parseQuestion(typed, NOW), target)

test.each([
  ['', 'All statements'],
  ['ferry fee', 'Statements with the words “ferry” and “fee”'],
  ['"harbour fee" -ferry', 'Statements with the phrase “harbour fee”, without the word “ferry”'],
  ['fee "new ship"', 'Statements with the word “fee” and the phrase “new ship”'],
  [
    'speaker:moss act:promise,threaten since:2026-02',
    'Statements by moss, in which somebody promises or threatens, since February 2026',
  ],
  ['-outlet:lantern about:"port alder"', 'Statements not from lantern, about port alder'],
  ['since:7d', 'Statements since 7 days ago'],
])('%j', (typed, words) => {
  expect(said(typed)).toBe(words)
})

test('events in words', () => {
  expect(said('status:cancelled,did-not-happen type:consult where:brask on:2026-03', 'events')).toBe(
    'Events told as cancelled or did not happen, of the kind consultation, in brask, in March 2026',
  )
  expect(said('-turned:no', 'events')).toBe(said('turned:yes', 'events'))
})

test('every field can be said, both ways', () => {
  const value = { name: 'moss', words: 'word', day: '2026-03-02', number: '7' }
  for (const f of FIELDS) {
    const v = f.takes === 'one' ? f.values![0]! : value[f.takes]
    const [is, isNot] = [said(`${f.name}:${v}`), said(`-${f.name}:${v}`)]
    expect(is, f.name).toMatch(/^Statements \S/)
    if (f.takes !== 'one' || f.values!.length > 2) expect(isNot, f.name).not.toBe(is)
  }
})
