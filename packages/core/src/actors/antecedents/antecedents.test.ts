import { describe, expect, test } from 'vitest'
import { loadModel } from '../../../load/node.ts'
import { sourceWords } from '../../formats/words/index.ts'
import { createLanguage } from '../../language/index.ts'
import { readPage } from '../../page/index.ts'
import { createReader } from '../../read/index.ts'
import { validateRecord } from '../../record/validate.ts'
import { findAttributions } from '../../statements/index.ts'
import { readingOf } from '../fixture.ts'
import { findActors, learntOf } from '../index.ts'
import type { Observe } from './choose.ts'

type Row = readonly [text: string, words: string, name: string]
/** The words at their last place in the text. */
const check = ([text, words, name]: Row) =>
  expect(readingOf(text).who(words, text.split(words).length - 2)?.name).toBe(name)

describe('pronouns', () => {
  test.for<Row>([
    ['Ada Holm opened the depot on Monday. Olav Berg left early. She said it would stay.', 'She', 'Ada Holm'],
    ['Ada Holm met the crews. “The depot will stay,” she said.', 'she', 'Ada Holm'],
    ['Larkfield Foods closed its depot on Monday. It said sales had fallen.', 'It', 'Larkfield Foods'],
    ['Two officials from the port came on Monday. They said the pier was shut.', 'They', 'two officials'],
    ['Ada Holm won the race on Monday. The runner said the track was wet.', 'runner', 'Ada Holm'],
  ])('%s', check)
  test('a “he” is no country and no body', () => {
    const r = readingOf('Norway closed the port on Monday. Larkfield Foods agreed. He said it was late.')
    expect(r.who('He')).toBeUndefined()
  })
  test('of two people of one surname the one of the pronoun’s gender', () => {
    const r = readingOf('Mr Nils Holm and Ms Ada Holm run the depot. Ms Holm spoke on Monday. She said it would stay.')
    expect(r.who('She')?.name).toBe('Ada Holm')
  })
  test('contradictory genders end in one actor or nobody, and in a valid record', () => {
    const text = 'Ms Ada Holm spoke on Monday. He said the depot would stay. She said it would go. He left.'
    const record = createReader({ model: loadModel() }).read({ text })
    expect(validateRecord(record)).toEqual([])
    expect(record.actors.filter((a) => a.name === 'Ada Holm')).toHaveLength(1)
  })
})

describe('doubt', () => {
  const reader = createReader({ model: loadModel() })
  const text = 'Two officials met Ines Kvalsund. They said the pier was shut, and she agreed.'
  test('whoever is not known to speak is no speaker, and those it may be are named', () => {
    const record = reader.read({ text })
    const s = record.statements.find((x) => x.source?.text === 'They')!
    expect(validateRecord(record)).toEqual([])
    expect(s.speaker).toBeNull()
    const name = (id: string) => record.actors.find((a) => a.id === id)!.name
    expect(s.candidates!.map((c) => name(c.actor))).toContain('two officials')
    const odds = s.candidates!.map((c) => c.odds)
    expect(odds).toEqual(odds.toSorted((x, y) => y - x))
    expect(odds.reduce((x, y) => x + y)).toBeLessThanOrEqual(1.01)
    expect(sourceWords(s, name)).toMatch(/^They \(.*two officials/)
  })
  test('a known speaker has no candidates', () => {
    const [s] = reader.read({ text: 'Ada Holm opened the depot on Monday. She said it would stay.' }).statements
    expect(s?.speaker).not.toBeNull()
    expect(s).not.toHaveProperty('candidates')
  })
})

test('fifty thousand mentions: as many candidates are weighed for each as in a short text', () => {
  const language = createLanguage(loadModel())
  const learnt = learntOf(language)
  // seven mentions a paragraph
  const paragraph = 'Ada Holm met Olav Berg. She thanked him, and he told her that the company would pay.\n\n'
  const each = (n: number) => {
    const article = readPage({ text: paragraph.repeat(n) })
    const a = language.analyse(article)
    let weighed = 0
    const observe: Observe = (_scene, _asked, all) => {
      weighed += all.length
    }
    findActors(article, a, findAttributions(article, a), null, undefined, { ...learnt, observe })
    return weighed / n
  }
  const short = each(300)
  expect(short).toBeGreaterThan(1)
  expect(each(7200) / short).toBeLessThan(1.5)
}, 600_000)
