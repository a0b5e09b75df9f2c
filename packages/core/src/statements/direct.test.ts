import { describe, expect, test } from 'vitest'
import { shown, statementsOf } from './fixture.ts'

describe('direct speech', () => {
  test('tag behind, before and inverted', () => {
    expect(shown('“We are ready,” the minister said.')).toEqual([
      { source: 'the minister', cue: 'said', content: ['“We are ready,”'] },
    ])
    expect(shown('The minister said: “We are ready.”')).toEqual([
      { source: 'The minister', cue: 'said', content: ['“We are ready.”'] },
    ])
    expect(shown('“We are ready,” said Anna Holm, the defence minister.')).toEqual([
      { source: 'Anna Holm, the defence minister', cue: 'said', content: ['“We are ready,”'] },
    ])
  })

  test('interrupted by its tag: one statement in two pieces', () => {
    const [s, ...rest] = shown('“We came,” said Mr Holm, “and we will stay.”')
    expect(rest).toEqual([])
    expect(s).toEqual({ source: 'Mr Holm', cue: 'said', content: ['“We came,”', '“and we will stay.”'] })
  })

  test('two cues of one quotation stand side by side, neither within the other', () => {
    const all = statementsOf(
      'Senator Ada Holm scolded him: “The board is of one mind about those pills,” she said. “When you call a pill a wonder, I do not see why.”',
    )
    expect(all.map((s) => [s.cue?.text, s.within])).toEqual([
      ['scolded', null],
      ['said', null],
    ])
  })

  test('quotations behind “as”, in a row and in a relative clause; not a trade', () => {
    expect(shown('The minister has gone after the mayor as a “walking disaster” and a “spoiled child.”')).toEqual([
      {
        source: 'The minister',
        cue: 'gone after',
        content: ['the mayor as a “walking disaster” and a “spoiled child.”'],
      },
    ])
    expect(shown('Six windows broke in a gale that Mayor Ada Holm described as “a rude guest.”')).toEqual([
      { source: 'Mayor Ada Holm', cue: 'described', content: ['“a rude guest.”'] },
    ])
    expect(shown('She worked as a “fixer” for the firm.')).toEqual([])
  })

  test('a quotation that goes on into a word or two outside its marks', () => {
    const all = shown(
      '“This is not right,” Ms Dorn said. “You pushed people to the edge” to raise the rent, she said, pointing to letters to the tenants. “You went on the radio to blame forty night” workers.',
    )
    expect(all.at(-1)).toEqual({
      source: 'she',
      cue: null,
      content: ['“You went on the radio to blame forty night” workers'],
    })
  })

  test('a tag’s full stop ends it, whatever the marks behind it', () => {
    const all = shown(
      "''I have sympathy for the idea'' of the Harlow plans, Mr. Brandt said. ''They're better than Moss's. But I have doubts.''",
    )
    expect(all.map((s) => s.content[0])).toEqual([
      "''I have sympathy for the idea'' of the Harlow plans",
      "''They're better than Moss's. But I have doubts.''",
    ])
  })

  test('what nobody says in a transcript', () => {
    const all = shown(
      'A night of words\n\nBy Ida Moor\n\nThe two met on Monday night before a full hall, and it was as loud as it was long.\n\n"HOLM: We will repeal the tax and stand by the law, and we will cut the rates that —\n\n"(CROSSTALK.)\n\n"BRANDT: If I may, we have little time.\n\n"HOLM: Then let me finish what I was saying about it."',
    )
    expect(all.map((s) => s.source)).toEqual(['HOLM', 'BRANDT', 'HOLM'])
    expect(all.flatMap((s) => s.content).join()).not.toContain('CROSSTALK')
  })

  test('said another time: a statement of its own with the same cue', () => {
    expect(
      shown(
        '"A grave act deserves a grave answer", the council added; and, later, "Nobody is above the law in this town".',
      ).map((s) => [s.source, s.cue, s.content]),
    ).toEqual([
      ['the council', 'added', ['"A grave act deserves a grave answer"']],
      ['the council', 'added', ['"Nobody is above the law in this town"']],
    ])
  })

  test('goes on behind the tag and in the next paragraph', () => {
    const all = shown('“The bridge is closed,” Ms Varga said. “It will stay closed.”\n\n“Nobody will cross it.”')
    expect(all).toHaveLength(1)
    expect(all[0]!.content).toEqual(['“The bridge is closed,”', '“It will stay closed.”', '“Nobody will cross it.”'])
  })

  test('paragraphs re-opened and never closed', () => {
    const all = shown('Ms Varga said: “The bridge is closed.\n\n“Nobody will cross it.”')
    expect(all).toHaveLength(1)
    expect(all[0]!.content).toEqual(['“The bridge is closed.', '“Nobody will cross it.”'])
  })

  test('straight, doubled and single marks', () => {
    expect(shown('"We are ready," the minister said.')[0]!.content).toEqual(['"We are ready,"'])
    expect(shown("``We are ready,'' the minister said.")[0]!.content).toEqual(["``We are ready,''"])
    expect(shown('‘It’s the workers’ turn,’ the minister said.')[0]!.content).toEqual(['‘It’s the workers’ turn,’'])
  })

  test('a quotation without a cue behind an indirect statement is a statement of its own', () => {
    const all = shown('The mayor said the pier was unsafe. “It could fall tomorrow.”')
    expect(all).toHaveLength(2)
    expect(all[1]).toEqual({ source: 'The mayor', cue: null, content: ['“It could fall tomorrow.”'] })
  })

  test('labels and colons', () => {
    expect(shown('His version: “I rang nobody and I saw nobody.”')[0]).toEqual({
      source: 'His',
      cue: null,
      content: ['“I rang nobody and I saw nobody.”'],
    })
  })

  test('a fragment before its noun', () => {
    const s = statementsOf('The two met after Mr Holm’s “coward” comments.').find((x) => x.kind === 'fragment')
    expect(s?.source?.text).toBe('Mr Holm')
    expect(s?.cue?.text).toBe('comments')
    expect(s?.content[0]?.text).toBe('“coward”')
  })
})

describe('what nobody said', () => {
  test.each([
    ['nicknames', 'Known as “the Undertaker”, the minister buried another budget.'],
    ['other names', 'In the northern seats, commonly known as the “Lamp”, Holm of the Greens received 4,100 votes.'],
    ['titles of works', 'Her memoir, “A Small Country”, came out last week.'],
    ['refusals to say', 'The ministry declined to comment.'],
    ['what was not said', 'The ministry has not said why.'],
    ['schedules', 'The summit is expected to begin on Friday.'],
    ['sport', 'Guyana attacked early and crushed Grenada by seven wickets.'],
  ])('%s', (_, text) => {
    expect(shown(text)).toEqual([])
  })
})
