import { describe, expect, test } from 'vitest'
import { readingOf } from './fixture.ts'

const CLAIM = 'A newspaper reported that Kenya had expelled two envoys. '

describe('claimed by one, denied by another', () => {
  for (const [text, words] of [
    [`${CLAIM}Nairobi said it was not true that the envoys had been expelled.`, 'expelled'],
    [`${CLAIM}"That never happened," a minister said.`, 'expelled'],
    [`${CLAIM}Kenya’s government denied it.`, 'expelled'],
    ['The company rubbished claims that it had sacked 200 workers.', 'sacked'],
    ['Chad’s army rejected accusations that its troops had burned a village.', 'burned'],
    ['The mayor laughed off suggestions that he had resigned.', 'resigned'],
    ['The opposition said police had arrested 40 students. Police insisted that no arrests had been made.', 'arrested'],
  ] as const)
    test(text, () => expect(readingOf(text).event(words).status).toBe('denied'))

  test('both sides are kept in one event', () => {
    const r = readingOf(
      'The opposition said police had arrested 40 students. Police insisted that no arrests had been made.',
    )
    expect(r.events.filter((e) => e.kind === 'arrest')).toHaveLength(1)
    expect(r.event('arrested').also.map((m) => m.text)).toEqual(['arrests'])
  })

  test('what one side plans is not denied by what the other side denies of itself', () => {
    const strike = readingOf(
      'The union said its members would walk out on Monday, after talks with the port broke down. The port denied that it had walked away.',
    )
    expect(strike.event('walk out').status).toBe('planned')
    expect(strike.event('talks').status).toBe('happened')
    const vote = readingOf(
      'Ada Holm said that members would vote on Monday.\n\nThe transport ministry denied that troops had been sent to the harbour.',
    )
    expect(vote.event('vote').status).toBe('planned')
  })

  test('a thing turned down is no claim turned down', () => {
    for (const [text, words] of [
      ['Chile rejected a plan to expel the envoys. Peru expelled them.', 'Peru expelled'],
      ['The senate dismissed the judge who had jailed the mayor.', 'jailed'],
    ] as const) {
      const found = readingOf(text).events.filter((e) => words.endsWith(e.trigger.text))
      expect(found.some((e) => e.status === 'denied')).toBe(false)
    }
  })
})

describe('what is told of a date put off', () => {
  for (const [text, words, when] of [
    ['The hearing was due on 3 March but has been pushed back by two weeks.', 'hearing', '2025-03-17'],
    ['The visit has been put off. It will now take place in August.', 'visit', '2025-08'],
    ['A concert had been planned for Thursday in Riga. That has been put off until August.', 'concert', '2025-08'],
  ] as const)
    test(text, () => expect(readingOf(text).event(words)).toMatchObject({ status: 'postponed', when }))
})

describe('said of a happening', () => {
  for (const [text, words, status] of [
    ['Negotiations are under way in Geneva.', 'Negotiations', 'ongoing'],
    ['Talks on a merger are on hold.', 'Talks', 'postponed'],
    ['The referendum is on track.', 'referendum', 'planned'],
    ['A strike by electricity workers continued for a fifth day.', 'strike', 'ongoing'],
    ['The two countries stopped short of signing a deal.', 'signing', 'did-not-happen'],
    ['Plans to hold a referendum in May have been shelved.', 'referendum', 'postponed'],
  ] as const)
    test(text, () => expect(readingOf(text).event(words).status).toBe(status))
  test('a condition is no event', () => {
    expect(readingOf('If talks fail, the union will strike in June.').events.map((e) => e.trigger.text)).toEqual([
      'strike',
    ])
  })
})
