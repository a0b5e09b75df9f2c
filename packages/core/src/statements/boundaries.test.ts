import { describe, expect, test } from 'vitest'
import { shown, statementsOf } from './fixture.ts'

const contents = (text: string) => shown(text).map((s) => [s.source, ...s.content])

describe('where a content begins and ends', () => {
  test('a title in the narrator’s sentence is not what was said', () => {
    expect(contents('On Sunday’s “Harbour Watch,” the minister said the quay would close in May.')).toEqual([
      ['the minister', 'the quay would close in May'],
    ])
    expect(contents('In his 2012 book, “The Long River,” Mr Holm suggested looking at old maps.')).toEqual([
      ['Mr Holm', 'looking at old maps'],
    ])
  })
  test('two quotations joined by but', () => {
    expect(contents('“You know, I love the sea,” Holm said, but “when it comes to money, the sea has none.”')).toEqual([
      ['Holm', '“You know, I love the sea,”', '“when it comes to money, the sea has none.”'],
    ])
  })
  test('half a subject in marks is no quotation of its own', () => {
    const [s] = statementsOf('She said "quiet hours" and the closing of two lanes would spare the hospital.')
    expect([s!.kind, s!.content[0]!.text]).toEqual([
      'mixed',
      '"quiet hours" and the closing of two lanes would spare the hospital',
    ])
  })
  test('a sentence that goes on behind its marks', () => {
    expect(
      contents(
        '“That is paint on a rotten door,” said Anna Holm. “Nobody repaired anything. We simply got a second coat” over the damp wood.',
      ),
    ).toEqual([
      [
        'Anna Holm',
        '“That is paint on a rotten door,”',
        '“Nobody repaired anything. We simply got a second coat” over the damp wood',
      ],
    ])
  })
  test('a subordinate clause ends where the main clause begins', () => {
    expect(contents('Although she has railed against the curfew, she keeps to it.')).toEqual([['she', 'the curfew']])
    expect(contents('When a judge called the ban unlawful, the ministry appealed.')).toEqual([
      ['a judge', 'the ban unlawful'],
    ])
  })
  test('a participle at the head of a sentence goes back to its subject', () => {
    expect(contents('Claiming the dam is unsafe, Holm told the council that repairs would take a year.')).toEqual([
      ['Holm', 'the dam is unsafe'],
      ['Holm', 'that repairs would take a year'],
    ])
  })
  test('a tag that parts a subject from its verb', () => {
    expect(contents('The plan, he says, is dead.')).toEqual([['he', 'The plan', 'is dead']])
    expect(contents('The mayor, a spokesman said on Monday, had left the hall before noon.')).toEqual([
      ['a spokesman', 'The mayor', 'had left the hall before noon'],
    ])
    expect(contents('The minister, who said the plan was dead, has resigned.')).toEqual([
      ['The minister', 'the plan was dead'],
    ])
  })
  test('whoever hears it is no part of what is said', () => {
    expect(contents('He apologised to families who had lost their homes.')).toEqual([])
    expect(contents('The mayor told the harbour board that the quay would close.')).toEqual([
      ['The mayor', 'that the quay would close'],
    ])
  })
  test('what is learned according to somebody', () => {
    const all = contents('The Echo has learned that according to a lifeguard, the pool was drained twice.')
    expect(all).toContainEqual(['a lifeguard', 'the pool was drained twice'])
    expect(all.some(([, content]) => content === 'that')).toBe(false)
  })
  test('what a participle takes is not what the main verb says', () => {
    expect(contents('Bemoaning the “broken system,” Holm accused Vang of lying.')).toContainEqual([
      'Holm',
      'Vang of lying',
    ])
  })
  test('nobody says what is supposed, nor when somebody spoke', () => {
    expect(statementsOf('Imagine that the bridge falls tomorrow.')).toEqual([])
    expect(statementsOf('The minister sought to calm the markets.')).toEqual([])
    expect(statementsOf('The mayor posted pictures of the flood.')).toEqual([])
    for (const s of statementsOf('She told reporters as she left the hall on Monday.'))
      expect(s.rule).not.toMatch(/^clause/)
  })
  test('another speaker with his own participle', () => {
    expect(contents('The ministry said the dam was safe, with the union warning that it was not.')).toEqual([
      ['The ministry', 'the dam was safe'],
      ['the union', 'that it was not'],
    ])
  })
})

describe('nouns with content', () => {
  test('on the grounds that, fears it would, praise for', () => {
    expect(contents('The team was let in on the grounds that it would be of “public benefit”.')).toEqual([
      [null, 'that it would be of “public benefit”'],
    ])
    expect(contents('The conductor won praise for rescuing the harp and criticism for his long speech.')).toEqual([
      [null, 'rescuing the harp'],
      [null, 'his long speech'],
    ])
    expect(
      contents('The timetable met with criticism both for leaving out the night tram and for being unreadable.'),
    ).toEqual([[null, 'leaving out the night tram and for being unreadable']])
  })
})

describe('nesting inside quotations', () => {
  test('words of another time are recorded, ways of putting it are not', () => {
    const all = statementsOf(
      '“The board told us that it had no money,” said Anna Holm. “People say that it is lost. They can claim that it was rain.”',
    )
    expect(all.map((s) => [s.source?.text, s.within !== null])).toEqual([
      ['Anna Holm', false],
      ['The board', true],
    ])
  })
})

describe('sources', () => {
  test('the subject stands right before its verb, whatever opens the sentence', () => {
    const sources = (text: string) => shown(text).map((s) => s.source)
    expect(sources('In an interview with Le Monde, Ada Moss said that her oven was cold.')).toEqual(['Ada Moss'])
    expect(sources('The mayor, Ada Moss, said that the talks had failed.')).toEqual(['The mayor, Ada Moss'])
    expect(sources('Ivo Marn and Ada Moss said that the talks had failed.')).toEqual(['Ivo Marn and Ada Moss'])
  })
  test('the whole noun phrase', () => {
    const sources = (text: string) => shown(text).map((s) => s.source)
    expect(sources('Several of the doctors who signed the letter said the drug was useless.')).toEqual([
      'Several of the doctors who signed the letter',
    ])
    expect(sources('The senators, who met on Friday, said the dam would be sold.')).toEqual([
      'The senators, who met on Friday',
    ])
    expect(
      sources('"The organ is flat," said Nick Vang, a cellist from the Tide Quartet who composed two marches.'),
    ).toEqual(['Nick Vang, a cellist from the Tide Quartet who composed two marches'])
  })
})
