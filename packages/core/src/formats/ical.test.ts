import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { calendarEvents, line, text, toCalendar } from './ical.ts'
import { actor, event, sample } from './sample.test-helper.ts'

const visit = event('e1', 'visit', { status: 'planned', when: '2025-05-03', where: 'Port Selby', actors: ['a1'] })
const president = actor('a1', 'Ada Moss', null, { kind: 'person' })

/** What a calendar program understands of it. */
function parsed(calendar: string) {
  const root = new ICAL.Component(ICAL.parse(calendar) as ConstructorParameters<typeof ICAL.Component>[0])
  return root.getAllSubcomponents('vevent').map((c) => {
    const e = new ICAL.Event(c)
    return {
      uid: e.uid,
      summary: e.summary,
      description: e.description,
      location: e.location,
      start: e.startDate.toString(),
      end: e.endDate.toString(),
      day: e.startDate.isDate,
      status: c.getFirstPropertyValue('status'),
      url: c.getFirstPropertyValue('url'),
    }
  })
}

describe('iCalendar', () => {
  test('a planned day is an all-day event that a calendar reads back', () => {
    expect(parsed(toCalendar(sample([visit], [president])))).toEqual([
      {
        uid: `${'ab'.repeat(12)}-${visit.trigger.start}@readout`,
        summary: 'visit (Ada Moss)',
        description:
          'Brenland’s president, Ada Moss, will visit Port Selby on 3 May; the trip, “a first, of sorts”, was agreed last week.',
        location: 'Port Selby',
        start: '2025-05-03',
        end: '2025-05-04',
        day: true,
        status: 'CONFIRMED',
        url: 'https://example.org/a',
      },
    ])
  })

  test.each([
    ['planned', '2025-05-03', null, 'CONFIRMED', '2025-05-03', '2025-05-04'],
    ['planned', '2025-05-03', 's1', 'TENTATIVE', '2025-05-03', '2025-05-04'],
    ['planned', '2025-05-03/2025-05-05', null, 'CONFIRMED', '2025-05-03', '2025-05-06'],
    ['planned', '2025-W18', null, 'TENTATIVE', '2025-04-28', '2025-05-05'],
    ['planned', '2025-12', null, 'TENTATIVE', '2025-12-01', '2026-01-01'],
    ['planned', '2025-04-22/2025-12-31', null, 'TENTATIVE', '2025-12-31', '2026-01-01'],
    ['planned', '2025-05-01/..', null, 'TENTATIVE', '2025-05-01', '2025-05-02'],
    ['postponed', '2025-06-01', null, 'TENTATIVE', '2025-06-01', '2025-06-02'],
    ['cancelled', '2024-02-28', null, 'CANCELLED', '2024-02-28', '2024-02-29'],
  ] as const)('%s for %s, reported by %s: %s', (status, when, reportedBy, expected, start, end) => {
    const [e] = parsed(toCalendar(sample([event('e1', 'visit', { status, when, reportedBy })])))
    expect(e).toMatchObject({ status: expected, start, end })
  })

  test('what happened, may happen or has no date is left out', () => {
    const events = [
      event('e1', 'visit', { status: 'happened', when: '2025-05-03' }),
      event('e2', 'visit', { status: 'hypothetical', when: '2025-05-03' }),
      event('e3', 'visit', { status: 'planned' }),
      event('e4', 'visit', { status: 'planned', when: '9999-12-31' }),
      event('e5', 'visit', { status: 'did-not-happen', when: '2025-05-03' }),
    ]
    expect(calendarEvents(sample(events))).toBe('')
    expect(parsed(toCalendar(sample(events)))).toEqual([])
  })

  test('lines end with CRLF and none is longer than 75 octets, whatever the script', () => {
    const long = `${'Łódź, 東京; 👩‍🚀\\'.repeat(20)}\nsecond line`
    const calendar = toCalendar(sample([{ ...visit, where: long }]))
    const lines = calendar.split('\r\n')
    expect(lines.at(-1)).toBe('')
    for (const l of lines) expect(new TextEncoder().encode(l).length).toBeLessThanOrEqual(75)
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(parsed(calendar)[0]?.location).toBe(long)
  })

  test('a page cannot write properties of its own', () => {
    const evil = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:forged\u0007'
    const record = sample([{ ...visit, where: evil }])
    const forged = { ...record, source: { ...record.source, url: 'https://example.org/\r\nSUMMARY:forged' } }
    expect(parsed(toCalendar(forged))).toHaveLength(1)
    expect(parsed(toCalendar(forged))[0]).toMatchObject({ summary: 'visit', url: null })
  })

  test('the same record gives the same calendar; its stamp is the day of publication', () => {
    const record = sample([visit])
    expect(toCalendar(record)).toBe(toCalendar(structuredClone(record)))
    expect(toCalendar(record)).toContain('\r\nDTSTAMP:20250422T000000Z\r\n')
    expect(toCalendar({ ...record, published: null })).toContain('\r\nDTSTAMP:19700101T000000Z\r\n')
  })

  test('folding and escaping', () => {
    expect(line('X', 'a'.repeat(73))).toBe(`X:${'a'.repeat(73)}\r\n`)
    expect(line('X', 'a'.repeat(74))).toBe(`X:${'a'.repeat(73)}\r\n a\r\n`)
    expect(line('X', `${'a'.repeat(70)}👩`)).toBe(`X:${'a'.repeat(70)}\r\n 👩\r\n`)
    expect(text('a,b;c\\d\r\ne\ud800')).toBe('a\\,b\\;c\\\\d\\ne\ufffd')
  })
})
