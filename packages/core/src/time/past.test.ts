/** What is told in the past lies not after the day of publication: a property over generated sentences, with the language room's tags and trees. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadModel } from '../../load/node.ts'
import { createLanguage } from '../language/index.ts'
import { findTimes, openDates, rangeOf } from './index.ts'
import { paragraphs } from './sample.test-helper.ts'

const language = createLanguage(loadModel())
const one = (words: string) => fc.constantFrom(...words.split('|'))

const subject = one(
  'The minister|Rebels|Two of the miners|The Harbour Board|Ada Brock|Officers from Tarn|A crew of nine|The club’s owner',
)
const verb = one(
  `visited the camp|left the city|signed the accord|has closed the border|have met the envoys|had refused an offer|was arrested|
were released|did not come|killed six people|resigned|flew to Tarn|cut its prices|put out a statement|won the vote|fell ill|
was shot dead|has been charged with theft|were told the news|let the ship sail|beat the champions|set up a fund|quit`.replaceAll(
    '\n',
    '',
  ),
)
const weekday = one('Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday')
const month = one('January|February|April|June|July|September|October|November|December')
const day = fc.integer({ min: 1, max: 28 })
const time = fc.oneof(
  weekday.map((w) => `on ${w}`),
  weekday.map((w) => `on ${w} evening`),
  weekday.map((w) => `late on ${w}`),
  weekday.map((w) => `at noon on ${w}`),
  fc.tuple(day, month).map(([d, m]) => `on ${d} ${m}`),
  fc.tuple(day, month).map(([d, m]) => `on ${m} ${d}`),
  month.map((m) => `in ${m}`),
  month.map((m) => `in early ${m}`),
  one('at the weekend|overnight|last night|yesterday|last week|earlier this month|in the autumn|at Christmas'),
)
const upper = (s: string) => s[0]!.toUpperCase() + s.slice(1)
const sentence = fc
  .tuple(subject, verb, time, fc.integer({ min: 0, max: 6 }))
  .map(([s, v, t, form]): readonly [text: string, time: string] => [
    [
      `${s} ${v} ${t}.`,
      `${upper(t)}, ${s} ${v}.`,
      /day$/.test(t) ? `${upper(t)} ${s} ${v}.` : `${upper(t)}, two days on, ${s} ${v}.`,
      `${s} ${v} ${t}, and the inquiry will be led by a judge.`,
      `${s} ${v} ${t} after talks in Tarn.`,
      `The mayor said that ${s} ${v} ${t}.`,
      `${s}, who will not be named, ${v} ${t}.`,
    ][form]!,
    t,
  ])
const published = fc
  .date({ min: new Date('2001-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10))

const analysed = (text: string, on: string) => {
  const article = paragraphs(text, on)
  const analysis = language.analyse(article)
  const times = findTimes(article, analysis)
  return { article, analysis, times }
}

describe('under a past verb', () => {
  it('no time lies after publication', () => {
    fc.assert(
      fc.property(sentence, published, ([text, told], on) => {
        const { times } = analysed(text, on)
        const t = times.find((x) => told.toLowerCase().includes(x.text.toLowerCase()))
        if (!t) throw new Error(`no time found in “${text}”`)
        const range = rangeOf(t.value)
        expect(range, text).not.toBeNull()
        expect(range![0] <= on, `${text} (${on}): ${t.text} = ${t.value}`).toBe(true)
      }),
      { numRuns: 600, seed: 7 },
    )
  })
  it('no event lies after publication', () => {
    fc.assert(
      fc.property(sentence, published, ([text], on) => {
        const { article, analysis, times } = analysed(text, on)
        const dates = openDates(article, analysis, times)
        for (let i = 0; i < analysis.size; i++) {
          if (!/^VB[DN]$/.test(analysis.xpos[i]!)) continue
          const when = dates.of(i)
          if (when === null || analysis.lower[i] === 'named' || analysis.lower[i] === 'led') continue
          expect(rangeOf(when.value)![0] <= on, `${text} (${on}): ${analysis.lower[i]} ${when.value}`).toBe(true)
        }
      }),
      { numRuns: 250, seed: 8 },
    )
  })
  it('what befell lies behind, whatever is still to be done about it', () => {
    const noun = one('earthquake|attack|arrests|bus crash|defeat|explosion|robberies|resignation|airstrikes|collapse')
    const later = one(
      'will be discussed by ministers|is to be studied by experts|will be remembered|may lead to a trial|is expected to cost millions|will cost the city dear',
    )
    fc.assert(
      fc.property(weekday, noun, later, published, (w, n, l, on) => {
        for (const text of [`${w}’s ${n} ${l}.`, `The ${n} on ${w} ${l}.`, `Ministers will meet after ${w}’s ${n}.`]) {
          const t = analysed(text, on).times.find((x) => x.text === w)!
          expect(rangeOf(t.value)![0] <= on, `${text} (${on}) = ${t.value}`).toBe(true)
        }
      }),
      { numRuns: 100, seed: 9 },
    )
  })
})
