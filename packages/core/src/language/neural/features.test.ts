import { expect, test } from 'vitest'
import { AFFIX_ROWS, FEATURES, features, GRAM_ROWS, SHAPE_ROWS, WORD_ROWS } from './features.ts'

const rows = (word: string) => {
  const out = new Int32Array(FEATURES)
  features(word, out, 0)
  return [...out]
}

test('a word has its rows, all inside the tables', () => {
  for (const word of ['a', 'Talks', 'U.S.', '12,500', '—', '🔴', 'Чернобыль', 'x'.repeat(100_000), '\ufffd']) {
    const r = rows(word)
    for (const [i, n] of r.entries()) {
      const size = i < 2 ? WORD_ROWS : i < 5 ? AFFIX_ROWS : i === 5 ? SHAPE_ROWS : GRAM_ROWS
      expect(n).toBeGreaterThanOrEqual(i < 6 ? 1 : 0)
      expect(n).toBeLessThan(size)
    }
  }
})

test('case shows in the shape alone, digits are all one, quotation marks are all one', () => {
  expect(rows('Talks').filter((_, i) => i !== 5)).toEqual(rows('talks').filter((_, i) => i !== 5))
  expect(rows('Talks')[5]).not.toBe(rows('talks')[5])
  expect(rows('1999')).toEqual(rows('2025'))
  expect(rows('“')).toEqual(rows('"'))
  expect(rows('don’t')).toEqual(rows("don't"))
})

test('different words have different rows', () => {
  expect(rows('minister')[0]).not.toBe(rows('ministers')[0])
  expect(rows('ministers')[3]).not.toBe(rows('ministerial')[3])
})
