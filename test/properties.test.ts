import { createReader } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { validateRecord } from '@readout/core/validate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const reader = createReader({ model: loadModel() })

/** Pieces that news is made of, and that break readers: put together at random they make text nobody has looked at. */
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'The foreign minister said',
      'told reporters',
      'on Thursday',
      'that talks had been called off',
      'Mr Okafor',
      'she added',
      'according to the ministry',
      'Kyiv',
      'his Polish counterpart',
      'was accused of lying',
      'next week',
      'it is understood',
      'will meet',
      'a spokesman for the president',
      'denied it',
      'who had resigned',
      'in Geneva',
      'the talks',
      'urged Rome to wait',
      'Read more',
      'Sign up to our newsletter',
      'By Ann Lee',
      'reportedly',
      'has been postponed until May',
      'US and Chinese officials',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '.',
      '. ',
      ', ',
      ' ',
      '\n\n',
      '\n',
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '(',
      ')',
      ' — ',
      '…',
      '?',
      '!',
      ': ',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '🔴',
      'é',
      '中文新闻',
      'عربي',
      '\u0000',
      '\ud800',
      '\u202e',
      '<b>',
      '&amp;',
      '12.30',
      '5–4',
      'U.S.',
      'NASA',
      '\t',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
)
const news = fc.array(piece, { minLength: 1, maxLength: 80 }).map((p) => `The town council met. ${p.join(' ')}`)

describe('rules that always hold', () => {
  test('any text gives a record that keeps the rules of the house', () => {
    fc.assert(
      fc.property(news, (text) => {
        expect(validateRecord(reader.read({ text, published: '2025-03-04' }))).toEqual([])
      }),
      { numRuns: 300, seed: 7 },
    )
  })

  test('any HTML gives a record that keeps them too', () => {
    const tag = fc.constantFrom('p', 'div', 'blockquote', 'li', 'h1', 'h2', 'aside', 'a', 'span', 'footer', 'nav', 'td')
    const html = fc
      .array(fc.tuple(tag, news, fc.boolean()), { minLength: 1, maxLength: 12 })
      .map((parts) =>
        parts
          .map(
            ([t, words, closed]) => `<${t} class="${t}">${words.replaceAll('<b>', '<b>x')}${closed ? `</${t}>` : ''}`,
          )
          .join('\n'),
      )
    fc.assert(
      fc.property(html, (page) => {
        expect(validateRecord(reader.read({ html: page }))).toEqual([])
      }),
      { numRuns: 150, seed: 11 },
    )
  })

  test('the same page gives the same record, byte for byte', () => {
    fc.assert(
      fc.property(news, (text) => {
        const other = createReader({ model: loadModel() })
        expect(JSON.stringify(other.read({ text }))).toBe(JSON.stringify(reader.read({ text })))
      }),
      { numRuns: 25, seed: 3 },
    )
  })

  test('text is kept as given, but for characters that no text can hold', () => {
    const text = 'One\u0000two \ud800three.'
    expect(reader.read({ text }).text).toBe('One\ufffdtwo \ufffdthree.')
  })
})
