import { describe, expect, test } from 'vitest'
import { heldWords, officesOf, otherNames } from './in-words.ts'
import type { PairPeriod } from './pairs.ts'
import { pairLine, periodsBetween, sideOf, sidesOf, sidesWords } from './sides.ts'

test('other names are those that tell more: no descriptions, no titles, no parts', () => {
  const names = ['Ada Moss', 'Moss', 'Dr Ada Moss', 'Ms Moss', 'the mayor', 'Ada Quill', 'The Heron', 'a lawyer']
  expect(otherNames({ name: 'Ada Moss', names })).toEqual(['Ada Quill', 'The Heron'])
})

test('an office is one of its own, with the days on which it was seen', () => {
  const held = (office: string, first: string | null, last: string | null) => ({ office, first, last })
  const offices = [
    held('mayor of Orland', '2031-02-04', '2031-03-01'),
    held('its paper mill', null, null),
    held('captain', '2031-02-04', '2031-02-04'),
    held('guest', null, null),
  ]
  expect(officesOf({ offices }).map(heldWords)).toEqual(['4 February 2031 to 1 March 2031', '4 February 2031', null])
})

describe('two actors', () => {
  const period = (from: string, types: PairPeriod['types']): PairPeriod => {
    const events = Object.values(types).reduce((n, s) => n + Object.values(s).reduce((m, k) => m + k, 0), 0)
    return { from, events, forth: events, back: 0, mutual: 0, types, mean: null, scored: 0 }
  }
  const quiet = period('2031-02-24', { CONSULT: { happened: 1 } })
  const loud = period('2031-03-03', {
    THREATEN: { happened: 2 },
    CONSULT: { ongoing: 1, planned: 1 },
    none: { happened: 1 },
  })

  test('what came about is conflict or cooperation by its type; what is only planned or has no type is neither', () => {
    expect(sidesOf(loud)).toEqual({ conflict: 2, cooperation: 1, other: 2 })
    expect([sideOf('AID', 'cancelled'), sideOf('AID', 'happened'), sideOf('nonsense', 'happened')]).toEqual([
      'other',
      'cooperation',
      'other',
    ])
    expect(sidesWords({ conflict: 0, cooperation: 3, other: 0 })).toBe('3 of cooperation')
  })

  test.each<[string, PairPeriod[], string]>([
    ['none', [], 'No event that is kept has both Orland and Brask.'],
    [
      'one',
      [quiet],
      'One event between Orland and Brask is told, in the week from 24 February 2031: 1 of cooperation.',
    ],
    [
      'one week',
      [loud],
      'All 5 events between Orland and Brask fall in the week from 3 March 2031: 2 of conflict, 1 of cooperation and 2 of neither.',
    ],
    [
      'more than half',
      [quiet, loud],
      'Most events between Orland and Brask fell in the week from 3 March 2031: 5 of 6 (2 of conflict, 1 of cooperation and 2 of neither).',
    ],
    [
      'no more than half',
      [quiet, loud, period('2031-03-10', { AID: { happened: 4 } })],
      'More events between Orland and Brask fell in the week from 3 March 2031 than in any other week: 5 of 10 (2 of conflict, 1 of cooperation and 2 of neither).',
    ],
    [
      'evenly',
      [quiet, period('2031-03-10', { AID: { happened: 1 } })],
      'The 2 events between Orland and Brask are spread over 2 weeks: no week has more than 1.',
    ],
  ])('in one sentence: %s', (_, periods, line) => expect(pairLine('Orland', 'Brask', periods, 'week')).toBe(line))

  test('weeks and months without an event stand too; of very many the last', () => {
    expect(periodsBetween('2030-12-30', '2031-01-13', 'week', 99)).toEqual(['2030-12-30', '2031-01-06', '2031-01-13'])
    expect(periodsBetween('2030-11-01', '2031-02-01', 'month', 3)).toEqual(['2030-12-01', '2031-01-01', '2031-02-01'])
  })
})
