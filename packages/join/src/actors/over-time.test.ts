import { describe, expect, test } from 'vitest'
import {
  type EventRow,
  type FateTold,
  pairOverTime,
  periodOf,
  positionsOf,
  promisesOf,
  type StatementRow,
} from './index.ts'

let n = 0
const said = (
  day: number | null,
  act: StatementRow['act'],
  content: string,
  about: readonly number[] = [1],
): StatementRow => ({
  article: `r${++n}`,
  id: 's1',
  speaker: 9,
  act,
  content,
  about,
  day,
})

describe('positions', () => {
  test('stand by subject in order of days; about two, under both; about nobody, apart', () => {
    const rows = [
      said(5, 'assert', 'x'),
      said(2, 'assert', 'y', [1, 2]),
      said(null, 'assert', 'z', [1]),
      said(1, 'ask', 'q', []),
    ]
    expect(positionsOf(rows).map((p) => [p.subject, p.statements.map((s) => s.content)])).toEqual([
      [1, ['y', 'x', 'z']],
      [null, ['q']],
      [2, ['y']],
    ])
  })
  const change = (...rows: StatementRow[]) => positionsOf(rows)[0]?.changes
  test.each<[string, StatementRow, StatementRow, string | null]>([
    [
      'denied later',
      said(1, 'assert', 'the mill was leased to a nephew'),
      said(4, 'deny', 'the mill was ever leased to a nephew'),
      'act',
    ],
    [
      'denied, another matter',
      said(1, 'assert', 'the mill was leased to a nephew'),
      said(4, 'deny', 'taking any money for lorries'),
      null,
    ],
    [
      'negated',
      said(1, 'promise', 'we will close the bridge in May'),
      said(4, 'promise', "we won't close the bridge in May"),
      'words',
    ],
    [
      'said again',
      said(1, 'promise', 'we will close the bridge in May'),
      said(4, 'promise', 'We will close the bridge in May.'),
      null,
    ],
    ['twice negated', said(1, 'assert', 'nobody said we never paid'), said(4, 'assert', 'somebody said we paid'), null],
    ['praise turned to blame', said(1, 'praise', 'a brave woman'), said(4, 'accuse', 'lying about the files'), 'act'],
    [
      'a word like a contraction',
      said(1, 'assert', 'the front of the mount is safe'),
      said(4, 'assert', 'front of mount is safe'),
      null,
    ],
  ])('%s', (_, a, b, by) => {
    expect(change(a, b)).toEqual(by === null ? [] : [{ from: 0, to: 1, by }])
  })
  test('a denial in so many words is no change of what was denied before', () => {
    expect(change(said(1, 'assert', 'the dam is not safe'), said(2, 'deny', 'the dam is safe'))).toEqual([])
  })
})

describe('promises', () => {
  const entry = (article: string, day: number, status: FateTold['status'], more: Partial<FateTold> = {}): FateTold => ({
    article,
    day,
    status,
    direct: true,
    first: null,
    ...more,
  })
  const outcome = (history: readonly FateTold[]) => {
    const statement: StatementRow = { ...said(10, 'promise', 'we will open the line'), article: 'own' }
    const fate = { happening: 3, label: 'opening of the line', history }
    return promisesOf([statement, said(11, 'assert', 'x')], () => [fate]).map((p) => [
      p.outcome,
      p.decided?.article ?? null,
    ])
  }
  test.each<[string, readonly FateTold[], string, string | null]>([
    ['nothing later', [entry('own', 10, 'planned')], 'open', null],
    ['came true', [entry('own', 10, 'planned'), entry('b', 14, 'happened')], 'kept', 'b'],
    ['called off', [entry('own', 10, 'planned'), entry('b', 12, 'cancelled')], 'broken', 'b'],
    ['put off', [entry('own', 10, 'planned'), entry('b', 12, 'postponed'), entry('c', 13, 'planned')], 'late', 'b'],
    ['called off and planned anew', [entry('b', 12, 'cancelled'), entry('c', 13, 'planned')], 'open', null],
    ['a late reprint of the plan', [entry('b', 12, 'happened'), entry('c', 13, 'planned')], 'kept', 'b'],
    ['only what came before', [entry('a', 8, 'cancelled'), entry('own', 10, 'planned')], 'open', null],
    [
      'later the same day',
      [entry('a', 10, 'postponed'), entry('own', 10, 'planned'), entry('b', 10, 'cancelled')],
      'broken',
      'b',
    ],
    ['said and denied', [entry('own', 10, 'planned'), entry('b', 12, 'denied')], 'disputed', 'b'],
    [
      'nobody vouches for it',
      [entry('own', 10, 'planned'), entry('b', 14, 'happened', { direct: false })],
      'told',
      null,
    ],
    [
      'vouched for later',
      [entry('own', 10, 'planned'), entry('b', 14, 'happened', { direct: false }), entry('c', 15, 'happened')],
      'kept',
      'c',
    ],
    ['before its day', [entry('own', 10, 'planned', { first: 20 }), entry('b', 14, 'happened')], 'told', null],
    ['on its day', [entry('own', 10, 'planned', { first: 20 }), entry('b', 20, 'happened')], 'kept', 'b'],
    [
      'reported, then denied',
      [entry('own', 10, 'planned'), entry('b', 12, 'happened'), entry('c', 13, 'denied')],
      'kept',
      'b',
    ],
  ])('%s', (_, history, what, by) => expect(outcome(history)).toEqual([[what, by]]))
  test('one event that was promised twice stands once, with the first to say so', () => {
    const fate = { happening: 3, label: 'opening', history: [entry('own', 10, 'planned'), entry('b', 14, 'happened')] }
    const again = said(12, 'promise', 'we will open it')
    const first: StatementRow = { ...said(10, 'promise', 'we will open the line'), article: 'own' }
    expect(promisesOf([again, first], () => [fate]).map((p) => [p.statement.day, p.outcome])).toEqual([[10, 'kept']])
  })
})

describe('pairs over time', () => {
  const event = (
    day: number | null,
    actors: number[],
    recipients: number[],
    more: Partial<EventRow> = {},
  ): EventRow => ({
    article: `r${++n}`,
    id: 'e1',
    actors,
    recipients,
    type: 'CONSULT',
    status: 'happened',
    score: 2,
    day,
    happening: null,
    ...more,
  })
  test('weeks begin on Monday, months on the first, before 1970 too', () => {
    expect([0, 3, 4, 10, 11, -4].map((d) => periodOf(d, 'week'))).toEqual([
      '1969-12-29',
      '1969-12-29',
      '1970-01-05',
      '1970-01-05',
      '1970-01-12',
      '1969-12-22',
    ])
    expect(periodOf(45, 'month')).toBe('1970-02-01')
  })
  test('counts by type and status, who to whom, and the mean of what happened', () => {
    const rows = [
      event(4, [1], [2]),
      event(5, [2], [1], { type: 'THREATEN', score: -5 }),
      event(6, [1, 2], [], { status: 'planned' }),
      event(12, [1], [2], { type: null, score: null }),
      event(12, [1], [3]),
      event(null, [1], [2]),
    ]
    expect(pairOverTime(rows, 1, 2, 'week')).toEqual([
      {
        from: '1970-01-05',
        events: 3,
        forth: 1,
        back: 1,
        mutual: 1,
        types: { CONSULT: { happened: 1, planned: 1 }, THREATEN: { happened: 1 } },
        mean: -1.5,
        scored: 2,
      },
      {
        from: '1970-01-12',
        events: 1,
        forth: 1,
        back: 0,
        mutual: 0,
        types: { none: { happened: 1 } },
        mean: null,
        scored: 0,
      },
    ])
  })
  test('one event of several articles counts once in a period, by the later word', () => {
    const rows = [event(4, [1], [2], { happening: 5, status: 'planned' }), event(6, [1], [2], { happening: 5 })]
    expect(pairOverTime(rows, 2, 1, 'month')).toMatchObject([
      { events: 1, back: 1, types: { CONSULT: { happened: 1 } } },
    ])
  })
})
