import { describe, expect, test } from 'vitest'
import { readingOf } from './fixture.ts'

describe('frames that call off, put off and set a happening', () => {
  for (const [text, words, status] of [
    ['The Marlow Show will not be held this year.', 'Show', 'cancelled'],
    ['An investors day scheduled for 18 March will not take place.', 'day', 'cancelled'],
    ["The school's sports day is off too.", 'sports day', 'cancelled'],
    ['Organisers have pulled the plug on the festival.', 'festival', 'cancelled'],
    ['The line has called time on its winter cruise.', 'cruise', 'cancelled'],
    ['The match at Colwyn was rained off.', 'match', 'cancelled'],
    ['A conference that had been pencilled in for last month never took place.', 'conference', 'cancelled'],
    ['The sale of the port to a Dutch firm has fallen through.', 'sale', 'cancelled'],
    ['The inauguration has been pushed back by two weeks to 9 March.', 'inauguration', 'postponed'],
    ['The flower show was brought forward to 3 March.', 'flower show', 'postponed'],
    ['The ministry has put the launch of its satellite on ice.', 'launch', 'postponed'],
    ['The plan to build a second runway has been shelved.', 'plan', 'postponed'],
    ['A service of thanks is to be held in the cathedral on 2 March.', 'service', 'planned'],
  ] as const)
    test(text, () => expect(readingOf(text).event(words).status).toBe(status))

  test('what is called off stands before the verb, even with a row of names between', () => {
    const r = readingOf(
      'Talks ran into trouble on Wednesday after a joint briefing by Nordland’s foreign minister, Ada Holm, and her colleague, Ivo Karst, was called off an hour before it was due to begin.',
    )
    expect(r.event('briefing')).toMatchObject({ type: 'CONSULT', status: 'cancelled' })
    expect(r.events.some((e) => e.trigger.text.includes('hour'))).toBe(false)
  })

  test('not a happening: orders, licences, people who are off', () => {
    for (const text of ['The bank cancelled his contract.', 'He is off to Spain.', 'The light is off.'])
      expect(
        readingOf(text).events.filter((e) => e.status === 'cancelled'),
        text,
      ).toEqual([])
  })
})
