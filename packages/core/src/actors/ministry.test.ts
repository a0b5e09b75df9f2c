import { describe, expect, test } from 'vitest'
import { readingOf } from './fixture.ts'

const ministry = (text: string) => {
  const { cast } = readingOf(text)
  const { name, country, certainty, mentions } = cast.actors.findLast((a) => a.name.endsWith(' ministry'))!
  return [name, country, certainty, mentions.at(-1)!.rule]
}

describe('whose the ministry is that no word beside it tells', () => {
  test.each([
    [
      'Norway expelled two Russian diplomats on Monday. The foreign ministry said the envoys had broken the rules.',
      ['Norwegian foreign ministry', 'NO', 'implied', 'actor.ministry-subject'],
    ],
    [
      'Police in Chile arrested a Peruvian banker on Monday. The interior ministry said the man would be sent to Lima.',
      ['Chilean interior ministry', 'CL', 'implied', 'actor.ministry-subject'],
    ],
    [
      'OSLO, May 3 — Norway recalled its ambassador from Chile on Monday. The foreign ministry said the move followed threats made in Santiago.',
      ['Norwegian foreign ministry', 'NO', 'implied', 'actor.ministry-subject'],
    ],
    [
      'The Russian foreign ministry summoned an envoy. Norway protested. The foreign ministry said the man could stay.',
      ['Russian foreign ministry', 'RU', 'asserted', 'actor.ministry-again'],
    ],
    [
      'The finance ministry said taxes would rise. Growth in Peru was slow.',
      ['Peruvian finance ministry', 'PE', 'implied', 'actor.ministry-setting'],
    ],
  ])('%s', (text, wanted) => expect(ministry(text)).toEqual(wanted))

  test.each([
    'OSLO, May 3 — Russia expelled two Norwegian diplomats on Monday. The foreign ministry said the answer would come soon.',
    'France and Germany agreed on a plan. The foreign ministry said the talks were useful.',
    'The foreign ministry said that Norway had expelled two Russian envoys.',
  ])('stays of no country where it is not sure: %s', (text) =>
    expect(ministry(text)).toEqual(['foreign ministry', null, 'asserted', 'actor.ministry']),
  )
})
