/** Which time belongs to which word, with the language room's trees. Published on Friday 2025-02-21 unless told otherwise. */
import { describe, expect, it } from 'vitest'
import { loadModel } from '../../../load/node.ts'
import { createLanguage } from '../../language/index.ts'
import { findTimes, openDates, type When } from '../index.ts'
import { paragraphs } from '../sample.test-helper.ts'
import { openCandidates } from './index.ts'
import { FEATURES } from './observe.ts'

const language = createLanguage(loadModel())
const open = (text: string, published: string | null = '2025-02-21') => {
  const article = paragraphs(text, published)
  const analysis = language.analyse(article)
  return { article, analysis, times: findTimes(article, analysis) }
}
const when = (text: string, word: string, published?: string | null): When | null => {
  const { article, analysis, times } = open(text, published)
  const token = analysis.lower.indexOf(word)
  if (token < 0) throw new Error(`no word “${word}” in “${text}”`)
  return openDates(article, analysis, times).of(token)
}

describe('the time of a word', () => {
  it.each([
    ['Envoys met in Tarn on Tuesday after the minister left on Monday.', 'met', '2025-02-18'],
    ['Envoys met in Tarn on Tuesday after the minister left on Monday.', 'left', '2025-02-17'],
    ['The minister condemned Monday’s attack.', 'attack', '2025-02-17'],
    ['Dockers walked out last week over a new roster.', 'walked', '2025-W07'],
    ['The bridge was closed in November.', 'closed', '2024-11'],
    ['The board will meet on 3 March.', 'meet', '2025-03-03'],
    ['The ferry sank off Tarn this morning, police said.', 'sank', '2025-02-21'],
    ['The mine was shut in 1984.', 'shut', '1984'],
    ['The inquiry opened on 9 and 10 January in Tarn.', 'opened', '2025-01-09/2025-01-10'],
    ['Dockers have been on strike since Monday, when the port cut their pay.', 'cut', '2025-02-17'],
    ['In the 1990s the firm built a dam near Tarn.', 'built', '1990/1999'],
    ['The trial was put off until Tuesday.', 'put', '2025-02-25'],
    ['The hearing will not be held until May.', 'held', '2025-05'],
  ])('%s – %s', (text, word, value) => expect(when(text, word)?.value.replace(/T[^/]*/g, '')).toBe(value))

  it.each([
    ['A minister resigned.', 'resigned'],
    ['The mayor said on Tuesday that she would resign if the vote was lost.', 'lost'],
    ['The firm, which was founded in 1984, sells nets.', 'sells'],
    ['They rehearsed for two weeks.', 'rehearsed'],
    ['They meet every Friday.', 'meet'],
  ])('none: %s – %s', (text, word) => expect(when(text, word)).toBeNull())

  it('gives the evidence and a rule', () => {
    const text = 'Envoys met in Tarn on Tuesday.'
    const found = when(text, 'met')!
    expect(text.slice(found.evidence.start, found.evidence.end)).toBe('Tuesday')
    expect(found.rule).toBe('when.clause')
  })
  it('carries over within a scene', () => {
    const text = 'A gas blast tore through a flat in Tarn on Tuesday. Two people were killed.'
    expect(when(text, 'killed')).toMatchObject({ value: '2025-02-18', rule: 'when.carried' })
  })
  it('nothing without a day of publication', () => {
    expect(when('Envoys met in Tarn on Tuesday.', 'met', null)).toBeNull()
    expect(when('Envoys met in Tarn on 4 March 2024.', 'met', null)?.value).toBe('2024-03-04')
  })
  it('bad tokens have none', () => {
    const { article, analysis, times } = open('Envoys met in Tarn on Tuesday.')
    const dates = openDates(article, analysis, times)
    expect([dates.of(-1), dates.of(analysis.size), dates.of(Number.NaN)]).toEqual([null, null, null])
  })
})

it('every row has a whole number for each feature', () => {
  const { article, analysis, times } = open(
    'On Monday the port shut. On Tuesday, after talks, it opened, and it will shut on Friday.',
  )
  const look = openCandidates(article, analysis, times)
  let rows = 0
  for (let t = 0; t < analysis.size; t++)
    for (const { row } of look(t)) {
      rows++
      expect(row).toHaveLength(FEATURES.length)
    }
  expect(rows).toBeGreaterThan(20)
})

it('looks at a bounded number of times however many there are', () => {
  const text = `${'On Monday they met, on Tuesday they parted, '.repeat(150)}and on Friday they slept.`
  const { article, analysis, times } = open(text)
  const look = openCandidates(article, analysis, times)
  for (let t = 0; t < analysis.size; t += 7) expect(look(t).length).toBeLessThanOrEqual(20)
})
