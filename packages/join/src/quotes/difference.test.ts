import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { difference } from './difference.ts'
import { wordsOf } from './words.ts'

const whole = (text: string) => ({ text, runs: [[0, text.length]] as const })
const of = (a: string, b: string) => difference(whole(a), whole(b)).map(({ op, words }) => `${op}: ${words}`)

describe('difference word by word', () => {
  test('what is left out and what is put in, as it is printed', () => {
    expect(of('"The ferry will not sail before May."', '"The ferry will sail before June."')).toEqual([
      'same: The ferry will',
      'out: not',
      'same: sail before',
      'out: May',
      'in: June',
    ])
  })
  test('spelling is no difference', () => {
    expect(of('"The harbour, Two Piers and all."', '“the harbor, 2 piers and all”')).toEqual([
      'same: the harbor, 2 piers and all',
    ])
  })
  test('a tag inserted is none of the words', () => {
    const text = '"The ferry," she said, "will sail."'
    const broken = {
      text,
      runs: [
        [0, 12],
        [22, 35],
      ] as const,
    }
    expect(difference(whole('"The ferry will not sail."'), broken)).toEqual([
      { op: 'same', words: 'The ferry will' },
      { op: 'out', words: 'not' },
      { op: 'same', words: 'sail' },
    ])
  })
  const words = fc.array(fc.constantFrom('ferry', 'pier', 'not', 'will', 'sail', 'storm'), { maxLength: 12 })
  test('same and out are the reference, same and in the variant', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const changes = difference(whole(a.join(' ')), whole(b.join(' ')))
        const side = (op: string) =>
          wordsOf(changes.flatMap((c) => (c.op === 'same' || c.op === op ? [c.words] : [])).join(' '))
        expect(side('out')).toEqual(a)
        expect(side('in')).toEqual(b)
      }),
    )
  })
})
