import { describe, expect, it } from 'vitest'
import { findDateline, isDatelineLine, placeName } from './dateline.ts'

const find = (s: string) => {
  const d = findDateline(s, 0, s.length)
  return d
    ? {
        head: s.slice(0, d.end),
        place: d.place ? s.slice(d.place.start, d.place.end) : null,
        agency: d.agency ? s.slice(d.agency.start, d.agency.end) : null,
      }
    : null
}

describe('findDateline', () => {
  it.each([
    ['HARARE, March 9 — Two ferries sank on Friday.', 'HARARE, March 9 —', 'HARARE', null],
    ['GENEVA (AP) — Delegates left the hall.', 'GENEVA (AP) —', 'GENEVA', 'AP'],
    ['QUITO, Nov. 2 (UPI) -- The lights went out.', 'QUITO, Nov. 2 (UPI) --', 'QUITO', 'UPI'],
    ['LONDON: The bridge is shut.', 'LONDON:', 'LONDON', null],
    ['New Delhi: Schools open late.', 'New Delhi:', 'New Delhi', null],
    ['PORT LOUIS – Rain fell.', 'PORT LOUIS –', 'PORT LOUIS', null],
    ['KYIV, Ukraine (AP) — “We wait,” she said.', 'KYIV, Ukraine (AP) —', 'KYIV', 'AP'],
    ['MONTPELIER, Vt. (AP) — Snow closed the pass.', 'MONTPELIER, Vt. (AP) —', 'MONTPELIER', 'AP'],
    ['BEIJING, 3 May (Xinhua) -- A lake rose.', 'BEIJING, 3 May (Xinhua) --', 'BEIJING', 'Xinhua'],
    ['(Reuters) - A mine has flooded.', '(Reuters) -', null, 'Reuters'],
    ['Paris - The strike is over.', 'Paris -', 'Paris', null],
  ])('%s', (s, head, place, agency) => {
    expect(find(s)).toEqual({ head, place, agency })
  })
  it.each([
    'NATO — the western alliance — met on Friday.',
    'BREAKING: The minister has resigned.',
    'The ministers met in Geneva — for the third time.',
    'Smith: The man who would not leave.',
    'Talks - long delayed - began.',
    'I said no. LONDON: it was over.',
    'Geneva hosted the talks: Delegates ate cheese.',
  ])('not: %s', (s) => {
    expect(find(s)).toBeNull()
  })
  it('reads a line that is nothing else', () => {
    expect(isDatelineLine('OSLO, Norway', 0, 12)?.place).toEqual({ start: 0, end: 4 })
    expect(isDatelineLine('Election results', 0, 16)).toBeNull()
  })
  it('writes names as names', () => {
    expect(placeName('PORT OF SPAIN')).toBe('Port of Spain')
    expect(placeName('Porto-Novo')).toBe('Porto-Novo')
  })
})
