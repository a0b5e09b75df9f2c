import { expect, test } from 'vitest'
import { AFFIX_ROWS, FEATURES, features, GRAM_ROWS, MAX_GRAMS, SHAPE_ROWS, WORD_ROWS } from './features.ts'
import { CLASSES, Lexicon, MAX_CLASSES } from './lexicon.ts'
import { STAGES, VECTOR_ROWS, Vectors } from './vectors.ts'

const lexicon = Lexicon.empty(1 << 12, 8)
lexicon.add('paris', CLASSES.indexOf('city'))
lexicon.add('paris', CLASSES.indexOf('given'))
lexicon.add('talks', CLASSES.indexOf('vCommunication'))

const vectors = Vectors.empty(1000)
const code = (n: number) => new Uint8Array(STAGES).fill(n)
vectors.add('talks', code(0))
vectors.add('backed', code(255))
vectors.add('0000', code(7))

const rows = (word: string) => {
  const out = new Int32Array(FEATURES)
  features(word, out, 0, lexicon, vectors)
  return [...out]
}

test('a word has its rows, all inside the tables', () => {
  for (const word of ['a', 'Talks', 'U.S.', '12,500', '—', '🔴', 'Чернобыль', 'x'.repeat(100_000), '\ufffd']) {
    const r = rows(word)
    for (const [i, n] of r.entries()) {
      const size =
        i < 2
          ? WORD_ROWS
          : i < 5
            ? AFFIX_ROWS
            : i === 5
              ? SHAPE_ROWS
              : i < 6 + MAX_GRAMS
                ? GRAM_ROWS
                : i < 6 + MAX_GRAMS + MAX_CLASSES
                  ? GRAM_ROWS + CLASSES.length
                  : VECTOR_ROWS
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

test('the classes of the lexicon stand behind the n-grams, in their order, zeros behind them', () => {
  const classes = (word: string) => rows(word).slice(6 + MAX_GRAMS, 6 + MAX_GRAMS + MAX_CLASSES)
  const row = (cls: (typeof CLASSES)[number]) => GRAM_ROWS + CLASSES.indexOf(cls)
  expect(classes('Paris')).toEqual([row('given'), row('city'), 0, 0, 0, 0, 0, 0, 0, 0])
  expect(classes('TALKS')).toEqual([row('vCommunication'), 0, 0, 0, 0, 0, 0, 0, 0, 0])
  expect(classes('nonesuch')).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
})

test('a lexicon is read back from its bytes; a cut one is refused', () => {
  const again = new Lexicon(lexicon.bytes.slice())
  expect(again.has('paris', CLASSES.indexOf('city'))).toBe(true)
  expect(again.has('paris', CLASSES.indexOf('people'))).toBe(false)
  expect(() => new Lexicon(lexicon.bytes.slice(0, -1))).toThrow(RangeError)
})

test('a word has the rows of its vector, one a stage; one with hyphens those of its last part', () => {
  const of = (word: string) => rows(word).slice(6 + MAX_GRAMS + MAX_CLASSES)
  const stage = (n: number) => Array.from({ length: STAGES }, (_, s) => 1 + s * 256 + n)
  expect(of('Talks')).toEqual(stage(0))
  expect(of('Moscow-backed')).toEqual(stage(255))
  expect(of('2031')).toEqual(stage(7))
  expect(of('nonesuch')).toEqual(new Array(STAGES).fill(0))
  expect(of('-')).toEqual(new Array(STAGES).fill(0))
})

test('a table of vectors finds what was put in, in any order, and is read back from its bytes; a cut one is refused', () => {
  const full = Vectors.empty(1200)
  const put: string[] = []
  for (let i = 0; i < 1000; i++) if (full.add(`word${i}`, code(i % 251))) put.push(`word${i}`)
  expect(put.length).toBeGreaterThan(980)
  const again = new Vectors(full.bytes.slice())
  const out = new Int32Array(STAGES)
  for (const w of put) {
    again.rows(w, out, 0)
    expect(out[0]).toBe(1 + (Number(w.slice(4)) % 251))
  }
  expect(() => new Vectors(full.bytes.slice(0, -1))).toThrow(RangeError)
})
