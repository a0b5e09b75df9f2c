import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { changes } from '../src/calendar/happening.ts'
import { formatOf, type HappeningAnswer } from '../src/index.ts'
import type { WriteOptions } from '../src/types.ts'
import { entry, facts, gather, happening, records, stream } from './sample.ts'

const written = async (items: readonly HappeningAnswer[], options: WriteOptions = {}) =>
  (await gather(formatOf('ical', 'happenings')!.write(stream(items), options))).text
const parse = (text: string) => new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0])
const eventsOf = (text: string) => parse(text).getAllSubcomponents('vevent')
const value = (e: ICAL.Component, name: string) => String(e.getFirstPropertyValue(name) ?? '')
/** One happening as the calendar program sees it. */
async function entryOf(h: HappeningAnswer) {
  const [event, more] = eventsOf(await written([h]))
  expect(more).toBeUndefined()
  return event!
}

describe('as the story goes on', () => {
  test('one event keeps its UID, and says what became of it', async () => {
    const told = []
    for (const n of [1, 2, 3] as const) {
      const e = await entryOf(happening(n))
      told.push(['uid', 'sequence', 'status', 'dtstart', 'dtend', 'dtstamp'].map((name) => value(e, name)))
    }
    expect(told).toEqual([
      ['urn:readout:happening:5', '0', 'CONFIRMED', '2026-03-07', '2026-03-08', '2026-02-18T00:00:00Z'],
      // said by somebody, and put off
      ['urn:readout:happening:5', '1', 'TENTATIVE', '2026-03-14', '2026-03-15', '2026-02-20T00:00:00Z'],
      ['urn:readout:happening:5', '2', 'CANCELLED', '2026-03-14', '2026-03-15', '2026-03-01T00:00:00Z'],
    ])
  })

  test('quotes what each article says, with the address of the latest', async () => {
    const e = await entryOf(happening())
    expect(value(e, 'summary')).toBe('harbour summit (Brenland, Veloria)')
    expect(value(e, 'url')).toBe('https://news3.example/harbour')
    expect(value(e, 'description').split('\n')).toEqual([
      '2026-03-01, The Tarn Post: cancelled: “cancelled”',
      '2026-02-20, Selby Ledger, Oto Krall: postponed: “postponed”',
      '2026-02-18, Marrow Wire: planned: “planned”',
    ])
    expect(value(e, 'location')).toBe('Port Selby')
  })

  test('an article that comes in late never lowers SEQUENCE, wherever it stands', () => {
    const statuses = ['planned', 'postponed', 'cancelled', 'happened']
    const days = [null, '2026-03-07', '2026-03-14']
    let seed = 7
    const next = (n: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % n
    for (let round = 0; round < 200; round++) {
      const history = [entry(facts(0, null, null), 'planned')]
      let before = changes(history)
      for (let i = 1; i < 8; i++) {
        const e = entry(facts(i, null, null), statuses[next(4)]!, { when: days[next(3)]! })
        history.splice(next(history.length + 1), 0, e)
        expect(changes(history)).toBeGreaterThanOrEqual(before)
        before = changes(history)
      }
    }
  })

  test.each([
    ['planned', null, '2026-03-07', 'CONFIRMED'],
    ['planned', 'Oto Krall', '2026-03-07', 'TENTATIVE'],
    ['planned', null, '2026-03', 'TENTATIVE'],
    ['postponed', null, '2026-03-07', 'TENTATIVE'],
    ['hypothetical', null, '2026-03-07', 'TENTATIVE'],
    ['denied', null, '2026-03-07', 'TENTATIVE'],
    ['happened', 'Oto Krall', '2026-03-07', 'CONFIRMED'],
    ['ongoing', null, '2026-03-07', 'CONFIRMED'],
    ['cancelled', null, '2026-03-07', 'CANCELLED'],
    ['did-not-happen', null, '2026-03-07', 'CANCELLED'],
  ])('%s, by %s, on %s is %s', async (status, by, when, wanted) => {
    const history = [entry(facts(1, 'Marrow Wire', '2026-02-18'), status, { by, when })]
    expect(value(await entryOf({ ...happening(1), history, status, when }), 'status')).toBe(wanted)
  })
})

describe('when', () => {
  const at = async (when: string | null, before: readonly string[] = [], published = '2026-02-18') => {
    const history = [entry(facts(1, 'Marrow Wire', published), 'planned', { when })]
    const [e] = eventsOf(await written([{ ...happening(1), history, when, before }]))
    return e && [value(e, 'dtstart'), value(e, 'dtend')]
  }

  test.each([
    ['2026-03-07', ['2026-03-07', '2026-03-08']],
    ['2026-12-31', ['2026-12-31', '2027-01-01']],
    ['2026-02', ['2026-02-01', '2026-03-01']],
    ['2026-W10', ['2026-03-02', '2026-03-09']],
    ['2026-03-07/2026-03-09', ['2026-03-07', '2026-03-10']],
    // by the ninth: it stands there
    ['2026-02-18/2026-03-09', ['2026-03-09', '2026-03-10']],
    ['2026-03-07/..', ['2026-03-07', '2026-03-08']],
    ['2026-03-07TEV', ['2026-03-07', '2026-03-08']],
    // a clock time: of wherever one is, or in UTC where a zone is told
    ['2026-03-07T18:30', ['2026-03-07T18:30:00', '']],
    ['2026-03-07T18:30Z', ['2026-03-07T18:30:00Z', '']],
    ['2026-03-07T00:30+02:00', ['2026-03-06T22:30:00Z', '']],
    // the first year, as the parser prints it
    ['0001-01-01', ['1-01-01', '1-01-02']],
  ])('%s', async (when, wanted) => {
    expect(await at(when)).toEqual(wanted)
  })

  test.each([null, '0000-01-01', '-0044-03-15', '2026-02-30', 'P2W', 'soon', '2026-03-07T99:99', '9999-12-31'])(
    '%s is no day for a calendar',
    async (when) => {
      expect(await at(when)).toBeUndefined()
    },
  )

  test('put off without a new day, it stands where it was meant to be', async () => {
    expect(await at(null, ['2026-03-01', '2026-03-07'])).toEqual(['2026-03-07', '2026-03-08'])
  })
})

test('lines are folded at 75 octets between characters, and no page writes a property of its own', async () => {
  const nasty = 'talks;\r\nSTATUS:CONFIRMED\u0000, “𝒶🦭” \ud83e \\n '.repeat(60)
  const history = [
    entry(
      { ...facts(1, nasty, '2026-02-18'), url: 'https://x.example/a b\r\nATTENDEE:mailto:x@x.example' },
      'planned',
      {
        evidence: { article: 'r-1', start: 0, end: 3, text: nasty },
        where: nasty,
        by: nasty,
      },
    ),
  ]
  const text = await written([{ ...happening(1), label: nasty, where: nasty, actors: [nasty], history }], {
    title: nasty,
  })
  const strict = new TextDecoder('utf-8', { fatal: true })
  for (const line of Buffer.from(text).toString('latin1').split('\r\n')) {
    expect(line.length).toBeLessThanOrEqual(75)
    // a torn character would not be read
    expect(strict.decode(Buffer.from(line, 'latin1'))).not.toMatch(/[\u0000-\u001f]/)
  }
  const [e] = eventsOf(text)
  expect(e!.getAllProperties('status')).toHaveLength(1)
  expect(value(e!, 'status')).toBe('TENTATIVE')
  expect(e!.getAllProperties('attendee')).toHaveLength(0)
  expect(value(e!, 'location')).toContain('“𝒶🦭”')
  expect(value(parse(text), 'name')).toBe(value(parse(text), 'x-wr-calname'))
})

test('many in one calendar, and those of records as before', async () => {
  const many = Array.from({ length: 50 }, (_, i) => ({ ...happening(), group: i }))
  expect(new Set(eventsOf(await written(many)).map((e) => value(e, 'uid'))).size).toBe(50)
  const { text } = await gather(formatOf('ical', 'records')!.write(stream(records)))
  expect(eventsOf(text).map((e) => value(e, 'status'))).toContain('CANCELLED')
})
