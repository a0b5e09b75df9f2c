import { expect, test } from 'vitest'
import { loadModel } from '../../load/node.ts'
import { SENTENCES } from '../language/which/sentences.fixture.ts'
import { validateRecord } from '../record/validate.ts'
import { createReader } from './index.ts'

const reader = createReader({ model: loadModel() })
const read = (text: string, published = '2025-03-04') => {
  const record = reader.read({ text, published })
  expect(validateRecord(record)).toEqual([])
  return record
}
const [, , GERMAN] = SENTENCES.de!
const [, , FRENCH] = SENTENCES.fr!
const BEFORE = 'The minister said on Monday that the ferry would not sail before May. Unions rejected the plan.'
const AFTER = 'The union accused the company of lying and called a strike for Friday.'

test.each(Object.entries(SENTENCES).filter(([code]) => code !== 'sco'))(
  'of a text in %s nothing is read but what it is',
  (code, [line, sentence, longer]) => {
    const named = 'President Anna Holm, London, 3.3.2025, „Nein“.'
    const record = read(`${line}\n\n${sentence} ${named}\n\n${longer}`)
    const { actors, statements, events, times, places } = record
    expect({ actors, statements, events, times, places }).toEqual({
      actors: [],
      statements: [],
      events: [],
      times: [],
      places: [],
    })
    expect(record.language.code).toBe(code)
    expect(record.gaps[0]).toMatchObject({ code: 'not-english', at: null })
    expect(record.text).toContain(longer)
    expect(record.voices.every((v) => v.voice !== 'message')).toBe(true)
  },
)

test('a foreign paragraph in an English article is left out, and the rest is read as without it', () => {
  const whole = read(`${BEFORE}\n\n${GERMAN}\n\n${AFTER}`)
  const plain = read(`${BEFORE}\n\n${AFTER}`)
  const words = (r: typeof whole) => [
    r.statements.map((s) => s.content.map((c) => c.text)),
    r.events.map((e) => [e.trigger.text, e.type, e.when]),
    r.actors.map((a) => a.name),
    r.times.map((t) => t.text),
  ]
  expect(words(whole)).toEqual(words(plain))
  expect(plain.events.length).toBeGreaterThan(1)
  expect(whole.language.code).toBe('en')
  expect(whole.gaps.filter((g) => g.code === 'part-not-english')).toEqual([
    {
      code: 'part-not-english',
      note: 'a passage is German, not English, and was not read',
      at: { start: BEFORE.length + 2, end: BEFORE.length + 2 + GERMAN.length, text: GERMAN },
    },
  ])
  expect(plain.gaps.some((g) => g.code.includes('english'))).toBe(false)
})

test('neighbours in one language are one gap, those in two are two', () => {
  const gaps = read(`${BEFORE}\n\n${GERMAN}\n\n${GERMAN}\n\n${FRENCH}\n\n${AFTER}`).gaps
  expect(gaps.filter((g) => g.code === 'part-not-english').map((g) => g.at?.text)).toEqual([
    `${GERMAN}\n\n${GERMAN}`,
    FRENCH,
  ])
})

test('an English paragraph in a foreign article is read, its foreign headline is not', () => {
  const record = read(`Brücke bleibt bis 2026 zu\n\n${GERMAN}\n\n${GERMAN}\n\n${AFTER}\n\n${GERMAN}`)
  expect(record.language.code).toBe('de')
  expect(record.events.map((e) => e.trigger.text)).toContain('accused')
  expect(record.statements.map((s) => s.content.map((c) => c.text))).toEqual([['the company of lying']])
  expect(record.times.map((t) => t.text)).toEqual(['Friday'])
  expect(record.gaps.filter((g) => g.code === 'part-not-english')).toHaveLength(2)
})

test('a foreign quotation in an English sentence does not hide the sentence', () => {
  const record = read(
    '“Das ist nicht unser Problem,” the minister told reporters in Vienna on Monday, and left the hall.',
  )
  expect(record.statements).toHaveLength(1)
  expect(record.language.code).toBe('en')
})

test('names without a sentence are read', () => {
  expect(read('Priya Raman, Jean de la Tour, Hans-Peter von Berg').gaps.map((g) => g.code)).not.toContain('not-english')
})

test('the analysis has the words of English paragraphs alone', () => {
  const { analysis, article } = reader.analyse({ text: `${BEFORE}\n\n${GERMAN}\n\n${AFTER}` })
  const inside = [...analysis.start].filter((at) => at > BEFORE.length && at < BEFORE.length + 2 + GERMAN.length)
  expect(inside).toEqual([])
  expect(article.gaps[0]?.code).toBe('part-not-english')
})
