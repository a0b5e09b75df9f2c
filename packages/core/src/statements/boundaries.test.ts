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
    const [s] = statementsOf('He said "budget reforms" and the collection of unpaid taxes would help finance the plan.')
    expect([s!.kind, s!.content[0]!.text]).toEqual([
      'mixed',
      '"budget reforms" and the collection of unpaid taxes would help finance the plan',
    ])
  })
  test('a sentence that goes on behind its marks', () => {
    expect(
      contents(
        '“It’s tinkering at the edges,” said Anna Holm. “I would not call it reform. It is basically a tax increase” for the top bracket.',
      ),
    ).toEqual([
      [
        'Anna Holm',
        '“It’s tinkering at the edges,”',
        '“I would not call it reform. It is basically a tax increase” for the top bracket',
      ],
    ])
  })
  test('a subordinate clause ends where the main clause begins', () => {
    expect(contents('While he has railed against the tax, he pays none of it.')).toEqual([['he', 'the tax']])
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
    const all = contents(
      'The Herald has learned that according to a posting made on Monday, the site is being attacked.',
    )
    expect(all).toContainEqual(['a posting made on Monday', 'the site is being attacked'])
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
    expect(contents('The President drew praise for helping the girls and criticism for his travel ban.')).toEqual([
      [null, 'helping the girls'],
      [null, 'his travel ban'],
    ])
    expect(
      contents('The scheme has received criticism both for making it easier to stay and for costing too much.'),
    ).toEqual([[null, 'making it easier to stay and for costing too much']])
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
    expect(sources('In an interview with Le Monde, Ada Moss said that the talks had failed.')).toEqual(['Ada Moss'])
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
      sources('"The dam is lost," said Nick Vang, a fellow at the Water Institute who ran the board for ten years.'),
    ).toEqual(['Nick Vang, a fellow at the Water Institute who ran the board for ten years'])
  })
})
