import { describe, expect, test } from 'vitest'
import { Pairs, pairsCsv, pairsOf } from './pairs.ts'
import { actor, event, sample } from './sample.test-helper.ts'

const cast = [
  actor('a1', 'France', 'FR'),
  actor('a2', 'Germany', 'DE'),
  actor('a3', 'Ada Moss', null, { kind: 'person', of: 'a4' }),
  actor('a4', 'French foreign ministry', null, { kind: 'organisation', of: 'a1' }),
  actor('a5', 'the rebels', null, { kind: 'group' }),
]
const brief = (...args: Parameters<typeof sample>) =>
  pairsOf(sample(...args)).map((p) => [p.source, p.target, p.events, p.mean])

describe('pairs of countries', () => {
  test('who acts towards whom', () => {
    expect(
      brief([event('e1', 'expelled', { type: 'SANCTION', score: -5.2, actors: ['a1'], recipients: ['a2'] })], cast),
    ).toEqual([['FR', 'DE', 1, -5.2]])
  })
  test('a mutual act counts both ways', () => {
    expect(brief([event('e1', 'Talks', { actors: ['a1', 'a2'] })], cast)).toEqual([
      ['DE', 'FR', 1, 2.1],
      ['FR', 'DE', 1, 2.1],
    ])
  })
  test('a person stands for the country of the body it belongs to, and a country counts once in an event', () => {
    expect(brief([event('e1', 'visit', { actors: ['a3', 'a1'], recipients: ['a2'] })], cast)).toEqual([
      ['FR', 'DE', 1, 2.1],
    ])
  })
  test('the mean is over events', () => {
    const events = [
      event('e1', 'visit', { actors: ['a1'], recipients: ['a2'] }),
      event('e2', 'expelled', { type: 'SANCTION', score: -5.2, actors: ['a1'], recipients: ['a2'], status: 'ongoing' }),
    ]
    expect(pairsOf(sample(events, cast))).toEqual([
      {
        source: 'FR',
        target: 'DE',
        events: 2,
        mean: -1.55,
        lowest: -5.2,
        highest: 2.1,
        cooperation: 1,
        conflict: 1,
        records: 1,
      },
    ])
  })
  test.each(['planned', 'cancelled', 'postponed', 'denied', 'did-not-happen', 'hypothetical'] as const)(
    '%s is not counted',
    (status) => {
      expect(brief([event('e1', 'visit', { actors: ['a1'], recipients: ['a2'], status })], cast)).toEqual([])
    },
  )
  test('an event without type, without country or within one country makes no pair', () => {
    expect(
      brief(
        [
          event('e1', 'visit', { type: null, score: null, actors: ['a1'], recipients: ['a2'] }),
          event('e2', 'visit', { actors: ['a1'], recipients: ['a5'] }),
          event('e3', 'visit', { actors: ['a1'], recipients: ['a4'] }),
          event('e4', 'visit', { actors: ['a1'] }),
        ],
        cast,
      ),
    ).toEqual([])
  })
  test('over several records', () => {
    const pairs = new Pairs()
    const deed = event('e1', 'visit', { actors: ['a1'], recipients: ['a2'] })
    pairs.add(sample([deed], cast, [], 'r-1'))
    pairs.add(sample([deed, { ...deed, id: 'e2', score: 4.2 }], cast, [], 'r-2'))
    expect(pairs.list()).toMatchObject([{ source: 'FR', target: 'DE', events: 3, mean: 2.8, records: 2 }])
    expect(pairsCsv(pairs.list())).toBe(
      'source,target,sourceAlpha3,targetAlpha3,events,mean,lowest,highest,cooperation,conflict,records\r\n' +
        'FR,DE,FRA,DEU,3,2.8,2.1,4.2,3,0,2\r\n',
    )
  })
})
