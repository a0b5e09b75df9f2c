import { expect, test } from 'vitest'
import { type Event, type Record, type Statement, spanOf } from '../../record/index.ts'
import { event, sample } from '../sample.test-helper.ts'
import { arrange, claimVerb, eventWords, statementsBySpeaker } from './arrange.ts'

const text =
  'Norland shelled Brant, rebels said. Norland denied the shelling of Brant. Ada Moss doubted it. Rain fell. They will meet in “the hall” on Friday.'
const at = (words: string) => spanOf(text, text.indexOf(words), text.indexOf(words) + words.length)
const said = (id: string, extra: Partial<Statement>): Statement =>
  ({
    id,
    source: null,
    cue: null,
    content: [at('it')],
    speaker: null,
    act: 'assert',
    within: null,
    ...extra,
  }) as Statement
const of = (events: Event[], statements: Statement[] = []): Record => ({ ...sample(events), text, statements })
const one = (id: string, words: string, extra: Partial<Event> = {}): Event => ({
  ...event(id, 'visit'),
  trigger: at(words),
  ...extra,
})

const rebels = said('s1', { source: at('rebels'), content: [at('Norland shelled Brant')] })
const norland = said('s2', { act: 'deny', speaker: 'a1', cue: at('denied'), content: [at('the shelling of Brant')] })
const shelling = one('e1', 'shelled', { reportedBy: 's1', also: [at('shelling')] })

test('a lead stands first whatever its status, then main, then minor ones; what is ahead stands by itself', () => {
  const record = of(
    [
      one('e1', 'fell', { worth: 'minor' }),
      one('e2', 'doubted'),
      one('e3', 'meet', { status: 'cancelled', worth: 'lead' }),
      one('e4', 'meet', { status: 'planned' }),
      one('e5', 'shelled', { status: 'postponed', reportedBy: 's1', worth: 'lead' }),
    ],
    [rebels],
  )
  const { told, planned, claimed } = arrange(record)
  expect(told.map((e) => e.id)).toEqual(['e3', 'e2', 'e1'])
  expect(planned.map((e) => e.id)).toEqual(['e5', 'e4'])
  expect(claimed).toEqual([])
})

test('every event stands once', () => {
  const statuses = [
    'happened',
    'ongoing',
    'planned',
    'cancelled',
    'postponed',
    'denied',
    'did-not-happen',
    'hypothetical',
  ] as const
  const all = statuses.flatMap((status, i) =>
    (['lead', 'main', 'minor', undefined] as const).flatMap((worth, k) =>
      [null, 's1', 's2', 's9'].map((reportedBy, n) => one(`e${i}${k}${n}`, 'shelled', { status, worth, reportedBy })),
    ),
  )
  const { told, planned, claimed } = arrange(of(all, [rebels, norland]))
  const shown = [...told, ...planned, ...claimed.flatMap((g) => g.items.map((c) => c.event))]
  expect(shown.map((e) => e.id).sort()).toEqual(all.map((e) => e.id).sort())
})

test('a claim comes with the denial that speaks of the same event', () => {
  const { claimed } = arrange(of([shelling], [rebels, norland]))
  expect(claimed).toHaveLength(1)
  expect(claimed[0]).toMatchObject({ speaker: null, words: 'rebels' })
  expect(claimed[0]!.items[0]!.denials.map((s) => s.id)).toEqual(['s2'])
})

test('a denial of something else answers nothing', () => {
  const { claimed } = arrange(of([{ ...shelling, also: [] }], [rebels, norland]))
  expect(claimed[0]!.items[0]!.denials).toEqual([])
})

test('what the outlet itself tells as denied stands with whoever denies it, told by its words', () => {
  const told = one('e1', 'shelled', { status: 'denied', statusEvidence: [at('denied')], worth: 'lead' })
  const arranged = arrange(of([told], [norland]))
  expect(arranged.told).toEqual([])
  expect(arranged.claimed[0]).toMatchObject({ speaker: 'a1', items: [{ event: told, denials: [] }] })
})

test('what one says and another denies is claimed; what somebody denies is denied', () => {
  const said = arrange(of([{ ...shelling, status: 'denied' }], [rebels, norland])).claimed
  expect([said[0]!.words, claimVerb(said[0]!), said[0]!.items[0]!.denials.length]).toEqual(['rebels', 'claimed', 1])
  const denied = arrange(of([{ ...shelling, status: 'denied', reportedBy: 's2' }], [rebels, norland])).claimed
  expect([denied[0]!.speaker, claimVerb(denied[0]!), denied[0]!.items[0]!.denials.length]).toEqual(['a1', 'denied', 0])
})

test('statements in a circle end', () => {
  const a = said('s1', { within: 's2', act: 'deny' })
  const b = said('s2', { within: 's1', speaker: 'a2' })
  expect(arrange(of([one('e1', 'fell', { reportedBy: 's2' })], [a, b])).claimed).toHaveLength(1)
})

test('speakers in the order in which they speak; who is not known by the words for the source', () => {
  const again = said('s3', { source: at('rebels') })
  expect(
    statementsBySpeaker(of([], [rebels, norland, again, said('s4', {})])).map((g) => [
      g.speaker,
      g.words,
      g.items.length,
    ]),
  ).toEqual([
    [null, 'rebels', 2],
    ['a1', null, 1],
    [null, null, 1],
  ])
})

test('an event is its clause, on one line; its trigger where there is none; quotation marks in pairs', () => {
  expect(eventWords(one('e1', 'fell'))).toBe('fell')
  expect(eventWords(one('e1', 'fell', { clause: at('Rain fell') }))).toBe('Rain fell')
  expect(eventWords(one('e1', 'meet', { clause: at('They will meet in “the hall') }))).toBe(
    'They will meet in “the hall”',
  )
  expect(eventWords(one('e1', 'hall', { clause: at('hall” on Friday') }))).toBe('“hall” on Friday')
})

test('a long clause is cut between words, its trigger within wherever that stands', () => {
  const words = Array.from({ length: 120 }, (_, i) => `word${i}`)
  for (const at of [0, 3, 30, 60, 118, 119]) {
    const long = words.map((w, i) => (i === at ? 'TRIGGER' : w)).join(i2(at))
    const start = long.indexOf('TRIGGER')
    const e = {
      ...event('e1', 'visit'),
      trigger: { start, end: start + 7, text: 'TRIGGER' },
      clause: { start: 0, end: long.length, text: long },
    }
    const shown = eventWords(e)
    expect(shown).toContain('TRIGGER')
    expect(shown.length).toBeLessThan(200)
    expect(shown).not.toContain('\n')
    for (const w of shown
      .replaceAll('…', '')
      .trim()
      .split(/[\s,]+/))
      expect([...words, 'TRIGGER']).toContain(w)
  }
})

const i2 = (n: number) => (n % 2 === 0 ? ' ' : ',\n')
