import { describe, expect, test } from 'vitest'
import { readingOf } from './fixture.ts'

const NOTHING = [
  'The storm attacked the coast with winds of 120 kph.',
  'Ozone levels have declined by a third since 2000.',
  'She grew up in Lagos and learnt to sail in Hull.',
  "The company's shares hit a record high on Monday.",
  'Inflation is expected to fall to 3 per cent next year.',
  'She met her target of 100 sales.',
  'The agreement requires members to report emissions every year.',
  'Members must attend three meetings a year.',
  'He supports lower taxes.',
  'The minister believes the plan will work.',
  'The virus attacks the lungs.',
  'They often visit their grandmother on Sundays.',
  'The museum houses a collection of maps.',
  'The threat of war hangs over the region.',
  'He refused to comment.',
  'Any attack would be a mistake.',
  'The strike price of the option is 40 dollars.',
  'Talks are never easy.',
  'The report says poverty kills thousands every year.',
  'The actor bombed at the box office.',
  'The comedian killed it on stage.',
  'He killed time at the airport.',
  'The photographer shot the wedding.',
  'The film shot to the top of the charts.',
  'The clock struck midnight.',
  'The door slammed.',
  'Shares were hammered on Friday.',
  'The wine attacks the palate.',
  'Rain will hit the north on Tuesday.',
]

describe('no event', () => {
  test.each(NOTHING)('%s', (text) => {
    expect(readingOf(text).events.map((e) => `${e.type} ${e.trigger.text}`)).toEqual([])
  })

  test('words of conflict on a sports page have no type', () => {
    const r = readingOf(
      'Guyana crushed Grenada by seven wickets on Monday. Opener Ravi Khan shared a stand of 90 before the final overs. ' +
        "Grenada's attack lost its edge and the batsmen retreated.",
    )
    expect(r.events.every((e) => e.type === null)).toBe(true)
    expect(r.event('crushed').status).toBe('happened')
  })

  test('nothing is read from furniture', () => {
    const r = readingOf('Read more: Minister attacks rival as talks collapse\n\nThe council met on Monday in Bergen.')
    expect(r.events.every((e) => e.trigger.start > r.text.indexOf('The council'))).toBe(true)
  })
})

describe('any input', () => {
  test('long runs of the same words end in bounded time and stay within the text', () => {
    const r = readingOf('The visit was cancelled. He denied it. '.repeat(400))
    expect(r.events.length).toBeGreaterThan(0)
    for (const e of r.events) expect(e.trigger.end).toBeLessThanOrEqual(r.text.length)
  })
})
