import { describe, expect, test } from 'vitest'
import { readingOf } from './fixture.ts'

describe('deeds of police, courts, work and disaster', () => {
  for (const [text, words, type] of [
    ['Police nabbed two men after the robbery.', 'nabbed', 'COERCE'],
    ['Detectives swooped on a warehouse in Hull on Sunday.', 'swooped', 'COERCE'],
    ['The driver pleaded guilty on Monday.', 'pleaded', 'CONCEDE'],
    ['Dockers walked off the job on Monday.', 'walked off', 'PROTEST'],
    ['Hundreds of nurses staged a sit-in outside the ministry.', 'sit-in', 'PROTEST'],
    ['Troops came under fire near the border.', 'came', 'ASSAULT'],
    ['The opposition sought the resignation of the mayor.', 'resignation', 'REQUEST'],
    ['The charity could send a medical team.', 'send', 'AID'],
  ] as const)
    test(text, () => expect(readingOf(text).event(words).type).toBe(type))

  test('a plain deed has no type', () => {
    expect(readingOf('The council has drained the fountain.').event('drained')).toMatchObject({
      type: null,
      status: 'happened',
    })
    expect(readingOf('Crews were still sandbagging shops last night.').event('sandbagging').type).toBeNull()
  })

  test('negation before an insertion, and a denied deed', () => {
    const r = readingOf('The rebels did not, as first claimed, seize the bridge.')
    expect(r.event('seize').status).toBe('did-not-happen')
    expect(readingOf('The army denied that it had shelled the hospital.').event('shelled').status).toBe('denied')
  })

  test('whose claim a rejection answers', () => {
    const r = readingOf('Anna Berg accused Tomas Lind of fraud on Monday. Mr Lind denied the allegation.')
    expect(r.who(r.event('denied'))).toEqual({ actors: ['Tomas Lind'], recipients: ['Anna Berg'] })
  })

  test('left in a state, or at the summit of a mountain: no event', () => {
    for (const text of ['Parents were left waiting for hours.', 'The cable car to the summit is old.'])
      expect(readingOf(text).events, text).toEqual([])
  })

  test('the day may stand before the verb; a weekday that is planned lies ahead', () => {
    expect(readingOf('The ministry on Tuesday lifted a ban on exports.').event('lifted').when).toBe('2025-02-18')
    const r = readingOf('The senator has convened a meeting of the two sides on Tuesday.')
    expect(r.event('meeting')).toMatchObject({ status: 'planned', when: '2025-02-25' })
  })
})
