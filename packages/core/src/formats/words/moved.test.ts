import { describe, expect, it } from 'vitest'
import type { Event, Record, Span, Time } from '../../record/index.ts'
import { movedDays } from './moved.ts'

/** A record that has what is asked for: an event put off, and the times of its text. */
function postponed(
  text: string,
  words: string,
  when: string | null,
  day: string | null,
  more: [string, string][],
  also: string[] = [],
) {
  const span = (part: string): Span => {
    const start = text.indexOf(part)
    expect(start, part).toBeGreaterThanOrEqual(0)
    return { start, end: start + part.length, text: part }
  }
  const times = more.map(([part, value], i) => ({ ...span(part), id: `t${i + 1}`, value }) as Time)
  const event = {
    id: 'e1',
    status: 'postponed',
    when,
    whenEvidence: day === null ? null : span(day),
    statusEvidence: words.split(' ').map(span),
    also: also.map(span),
  } as Partial<Event>
  return movedDays({ text, times, events: [event] } as unknown as Record).get('e1') ?? null
}

describe('the days of a postponed event', () => {
  it('finds the new day behind “to” and “until”', () => {
    expect(
      postponed('The vote was put off to 26 March.', 'put off', '2026-03-26', '26 March', [['26 March', '2026-03-26']]),
    ).toEqual({ to: '2026-03-26', from: null })
    expect(
      postponed('They postponed the visit until next week.', 'postponed', '2026-W12', 'next week', [
        ['next week', '2026-W12'],
      ]),
    ).toEqual({ to: '2026-W12', from: null })
  })
  it('finds the old day behind “from”, and beside a word of planning that is a mention of it', () => {
    expect(
      postponed('The vote was moved from Friday to Sunday.', 'moved', '2026-03-15', 'Sunday', [
        ['Friday', '2026-03-13'],
        ['Sunday', '2026-03-15'],
      ]),
    ).toEqual({ to: '2026-03-15', from: '2026-03-13' })
    expect(
      postponed(
        'A second round, first planned for Friday, has been put off to 26 March.',
        'put off',
        '2026-03-26',
        '26 March',
        [
          ['Friday', '2026-03-13'],
          ['26 March', '2026-03-26'],
        ],
        ['planned', 'put off'],
      ),
    ).toEqual({ to: '2026-03-26', from: '2026-03-13' })
  })
  it('takes a day from which the new one was counted for the old one', () => {
    expect(
      postponed('Talks due on 20 May were delayed by two weeks.', 'delayed', '2026-06-03', '20 May', [
        ['20 May', '2026-05-20'],
      ]),
    ).toEqual({ to: '2026-06-03', from: '2026-05-20' })
  })
  it('claims no new day where the text names only the old one, or the day of putting off', () => {
    const friday: [string, string][] = [['Friday', '2026-03-13']]
    expect(postponed('The summit on Friday was postponed.', 'postponed', '2026-03-13', 'Friday', friday)).toBeNull()
    expect(postponed('A vote set for Friday was postponed.', 'postponed', '2026-03-13', 'Friday', friday)).toBeNull()
    expect(
      postponed('The hosts postponed the visit on Friday.', 'postponed', '2026-03-13', 'Friday', friday),
    ).toBeNull()
    expect(
      postponed('They postponed the visit originally planned for Friday.', 'postponed', '2026-03-13', 'Friday', friday),
    ).toBeNull()
    expect(postponed('The vote was postponed.', 'postponed', null, null, [])).toBeNull()
  })
})
