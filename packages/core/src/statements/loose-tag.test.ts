import { describe, expect, test } from 'vitest'
import { statementsOf } from './fixture.ts'

const said = (text: string) =>
  statementsOf(`Goats on the bridge\n\nIt rained all night in the valley.\n\n${text}`).map((s) => [
    s.name,
    ...s.content.map((c) => c.text),
  ])

describe('tags that no lexicon has', () => {
  test.each([
    ['“It is shut,” Anna Dahl fired back.', 'Anna Dahl', '“It is shut,”'],
    ['“It is not,” Anna Dahl shot back.', 'Anna Dahl', '“It is not,”'],
    ['“It is not,” piped up Anna Dahl.', 'Anna Dahl', '“It is not,”'],
    ['“It has just begun,” came the reply from Anna Dahl.', 'Anna Dahl', '“It has just begun,”'],
    ['“Never,” was the answer from the council.', 'council', '“Never,”'],
    ['“Goats are not welcome,” is how Anna Dahl put it.', 'Anna Dahl', '“Goats are not welcome,”'],
  ])('a second speaker is not swallowed: %s', (second, name, words) =>
    expect(said(`“The bridge is open,” Luis Ortega said. ${second}`)).toEqual([
      ['Luis Ortega', '“The bridge is open,”'],
      [name, words],
    ]),
  )
  test('a speech that goes on stays one', () => {
    expect(said('“We are tired,” Dahl said, “and we are cold.”')).toEqual([
      ['Dahl', '“We are tired,”', '“and we are cold.”'],
    ])
  })
  test.each(['“The Long River,” a novel by Ada Moss, won the prize on Monday.', 'In “Goats,” Ortega plays a keeper.'])(
    'a title is nobody’s words: %s',
    (text) => expect(said(text)).toEqual([]),
  )
  test('a comma too many behind the name', () => {
    const [s] = statementsOf('“Goats are stubborn,” Anna Dahl, told the Herald.')
    expect([s!.name, s!.to]).toEqual(['Anna Dahl', 'Herald'])
  })
})

describe('quotations behind a sentence without a cue', () => {
  test.each([
    ['Anna Dahl smiled. “Of course we will.”', 'Anna Dahl'],
    ['Luis Ortega was not amused on Monday. “This is a bridge, not a zoo.”', 'Luis Ortega'],
    ['Mayor Anna Dahl has a plain answer. “We will pay for it.” The farmers have doubts.', 'Anna Dahl'],
    ['For Anna Dahl, it was enough. “I am done with goats.”', 'Anna Dahl'],
    ['Farmers are angry. “Nobody told us about the gate.”', 'farmers'],
  ])('%s', (text, name) => expect(said(text).map(([who]) => who)).toEqual([name]))
  test('another person’s beat changes the speaker, a thing’s does not', () => {
    expect(said('“We lost,” Ortega said. Dahl shook her head. “We won.”').map(([who]) => who)).toEqual([
      'Ortega',
      'Dahl',
    ])
    expect(said('“We lost,” Ortega said. The room fell silent. “We lost badly.”').map(([who]) => who)).toEqual([
      'Ortega',
      'Ortega',
    ])
  })
  test.each(['It rained on Monday. “What a day.”', 'The council met on Monday. “Goats on the Bridge” is a film.'])(
    'nobody in %s',
    (text) => expect(said(text)).toEqual([]),
  )
})

describe('lines that lead to a quotation', () => {
  test.each([
    ['From keeper Anna Dahl:\n\n“The goats are safe and well.”', 'Anna Dahl'],
    ['From the desk of Anna Dahl, chief keeper at Lower Bay:\n\n“The goats are safe and well.”', 'Anna Dahl'],
    ['And this from Luis Ortega, head of the union: “We are not.”', 'Luis Ortega'],
    ['And here is Dahl, the keeper: “We are tired of it.”', 'Dahl'],
    ['A word from the council: “The road is shut.”', 'council'],
  ])('%s', (text, name) => expect(said(text).map(([who]) => who)).toEqual([name]))
  test('two of them are no turns of an interview', () => {
    expect(said('This from Anna Dahl: “We are tired.”\n\nAnd this from Luis Ortega: “We are not.”')).toEqual([
      ['Anna Dahl', '“We are tired.”'],
      ['Luis Ortega', '“We are not.”'],
    ])
  })
})

describe('whoever is told does not speak', () => {
  test.each([
    ['Keeper Anna Dahl was warned by the council that the dam was weak.', 'council', 'Anna Dahl'],
    ['Luis Ortega had been told that the goats were gone.', null, 'Luis Ortega'],
    ['Luis Ortega was informed on Monday that the case was closed.', null, 'Luis Ortega'],
    ['Anna Dahl was urged to resign.', null, 'Anna Dahl'],
    ['The keeper had been assured by engineers that nothing would happen.', 'engineers', 'keeper'],
  ])('%s', (text, name, to) => {
    const [s] = statementsOf(text)
    expect([s!.name, s!.to]).toEqual([name, to])
  })
  test('a perfect is no passive', () => {
    expect(statementsOf('Anna Dahl has warned that the dam is weak.')[0]!.name).toBe('Anna Dahl')
  })
})

test.each([
  'The navy ordered two ships from a yard in Lower Bay.',
  'Lawmakers passed a bill that bans goats.',
  'The envoy presented his papers.',
])('a verb of saying in another sense: %s', (text) => expect(statementsOf(text)).toEqual([]))
test('an order of something to be done is one', () => {
  expect(statementsOf('The minister ordered an inquiry into the goats.').map((s) => s.cue?.text)).toEqual(['ordered'])
})
