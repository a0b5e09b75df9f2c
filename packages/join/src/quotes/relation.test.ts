import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { piecesOf } from './pieces.ts'
import { kin, relation } from './relation.ts'
import { wordsOf } from './words.ts'

const of = (a: string, b: string) => relation(piecesOf(a), piecesOf(b))

describe('relation of two variants', () => {
  test.each([
    ['"The ferry will not sail."', '“the ferry will not sail”', 'exact'],
    ['"The harbour is organised by seven men"', '"The harbor is organized by 7 men"', 'exact'],
    ['"The sea wall is sound"', '"The seawall is sound"', 'exact'],
    ['"The ferry will not sail before May."', '"The ferry will not sail"', 'shortened'],
    ['"The ferry will not sail before May."', '"The ferry ... before May."', 'shortened'],
    ['"The ferry will not sail before May."', '"[It] will not sail"', 'shortened'],
    ['"The ferry will not sail before May."', '"The ferry before May."', 'altered'],
    ['"The ferry will not sail before May."', '"The ferry will sail before May."', 'altered'],
    ['"The ferry will not sail before May."', '"The ferry won\'t sail before May."', 'altered'],
    ['"The ferry will not sail before May."', '"before May ... the ferry"', 'altered'],
    ['"A ferryman waits"', '"ferry"', 'altered'],
  ])('%s and %s: %s', (a, b, want) => {
    expect(of(a, b)).toBe(want)
    expect(of(b, a)).toBe(want)
  })

  test('a tag inserted is no gap of words that were said', () => {
    const text = '"The ferry," she said, "will not sail."'
    const broken = piecesOf(text, [
      [0, 12],
      [22, 39],
    ])
    expect(relation(broken, piecesOf('"The ferry will not sail."'))).toBe('exact')
    expect(relation(broken, piecesOf('"The ferry, as they call it, will not sail."'))).toBe('shortened')
    expect(
      relation(piecesOf('"The ferry will not sail."'), piecesOf('"The ferry, as they call it, will not sail."')),
    ).toBe('altered')
  })

  test('numerals for number words', () => {
    const numbers = 'zero four eleven thirteen eighteen twenty third fourth ninth twelfth okay'
    expect(wordsOf(numbers)).toEqual('0 4 11 13 18 20 3rd 4th 9th 12th ok'.split(' '))
  })

  const word = fc.constantFrom(
    'the',
    'ferry',
    'will',
    'not',
    'sail',
    'harbour',
    'harbor',
    'two',
    '2',
    'May',
    '[it]',
    '...',
  )
  const quotation = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => `"${words.join(' ')}"`)
  test('symmetric, and exact if and only if the words are the same', () => {
    fc.assert(
      fc.property(quotation, quotation, (a, b) => {
        const [A, B] = [piecesOf(a), piecesOf(b)]
        expect(relation(A, B)).toBe(relation(B, A))
        expect(kin(A, B)).toBe(kin(B, A))
        expect(relation(A, A)).toBe('exact')
        expect(relation(A, B) === 'exact').toBe(A.flat().join('') === B.flat().join(''))
      }),
      { numRuns: 3000 },
    )
  })

  test('what is cut out of a quotation and marked is a shortened one', () => {
    const words = wordsOf('nobody in this harbour has seen a ferry since the storm broke the northern pier last winter')
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: words.length, maxLength: words.length }), (kept) => {
        if (!kept.includes(true) || !kept.includes(false)) return
        const cut = words.map((w, i) => (kept[i] ? w : '...')).join(' ')
        expect(relation(piecesOf(words.join(' ')), piecesOf(cut))).toBe('shortened')
      }),
    )
  })
})
