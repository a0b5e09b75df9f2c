import { describe, expect, test } from 'vitest'
import { readingOf } from './fixture.ts'

const statusOf = (text: string, words: string) => readingOf(text).event(words).status

describe('status', () => {
  test('planned', () => {
    expect(statusOf('Ministers from Chile and Peru will sign a fishing accord on Friday.', 'sign')).toBe('planned')
    expect(statusOf('The king is to visit Japan in May.', 'visit')).toBe('planned')
    expect(statusOf('The minister is expected to resign this week.', 'resign')).toBe('planned')
    expect(statusOf('The foreign ministers will meet in Brussels next week.', 'meet')).toBe('planned')
    expect(statusOf('The two presidents are due to hold talks in Oslo on 3 March.', 'talks')).toBe('planned')
  })

  test('hypothetical', () => {
    expect(statusOf('Kenya may send troops to the border if the raids go on.', 'troops')).toBe('hypothetical')
    expect(statusOf('Madrid warned that it would close the border unless the shelling stopped.', 'border')).toBe(
      'hypothetical',
    )
    expect(statusOf('The union threatened to strike over pay.', 'strike')).toBe('hypothetical')
  })

  test('cancelled and postponed, with the words that say so', () => {
    const off = readingOf('A trade conference in Quito was called off at the last minute.').event('conference')
    expect(off.status).toBe('cancelled')
    expect(off.statusEvidence.map((m) => m.text)).toEqual(expect.arrayContaining(['called', 'off']))
    expect(statusOf('The envoy cancelled plans to visit Tehran.', 'visit')).toBe('cancelled')
    const later = readingOf('The conference was moved from May to September.').event('conference')
    expect(later).toMatchObject({ status: 'postponed' })
    expect(later.when).toMatch(/-09$/)
    expect(readingOf('The hearing was adjourned until 4 March.').event('hearing')).toMatchObject({
      status: 'postponed',
      when: '2025-03-04',
    })
  })

  test('a hypothetical or denied calling-off calls nothing off', () => {
    expect(statusOf('The summit may be cancelled.', 'summit')).toBe('hypothetical')
    expect(statusOf('The summit was not cancelled.', 'summit')).toBe('planned')
  })

  test('did-not-happen', () => {
    expect(statusOf('Turkey has yet to ratify the treaty.', 'ratify')).toBe('did-not-happen')
    expect(statusOf('The two choirs failed to strike a deal.', 'deal')).toBe('did-not-happen')
    expect(statusOf('The president did not attend the ceremony.', 'attend')).toBe('did-not-happen')
    expect(statusOf('No arrests have been made.', 'arrests')).toBe('did-not-happen')
  })

  test('ongoing', () => {
    expect(statusOf('Officials from Laos and Thailand are meeting in Vientiane.', 'meeting')).toBe('ongoing')
  })

  test('denied: one side reports it, another denies it', () => {
    const r = readingOf('State media said jets had bombed a school. The army denied the report.')
    expect(r.event('bombed').status).toBe('denied')
    expect(r.event('denied')).toMatchObject({ type: 'REJECT', status: 'happened' })
  })
})

describe('a denial', () => {
  test('is of the deed, not of the arrest or the charge', () => {
    const { events } = readingOf('Police in Port Selby have charged a baker with theft. He denies the charge.')
    expect(events.find((e) => e.trigger.text === 'charged')?.status).toBe('happened')
  })
})
