import { describe, expect, test } from 'vitest'
import { statementsOf } from './fixture.ts'

const said = (text: string) => statementsOf(text).map((s) => [s.source?.text ?? null, ...s.content.map((c) => c.text)])

describe('lists of quotations', () => {
  const opening = 'The old bridge over the harbour has split the town since the storm in March.'
  test('each has a dash and a name behind it', () => {
    expect(
      said(
        `${opening}\n\n“The bridge must stay.” — Anna Holm, Oslo\n\n“Tear it down today.” – Bjorn Vang\n\n“I do not care at all,” -- a reader`,
      ),
    ).toEqual([
      ['Anna Holm, Oslo', '“The bridge must stay.”'],
      ['Bjorn Vang', '“Tear it down today.”'],
      ['a reader', '“I do not care at all,”'],
    ])
  })
  test('one without a name is not the one before’s', () => {
    const all = said(
      `${opening}\n\n“The bridge must stay.” — Anna Holm\n\n“Tear it down.” — Bjorn Vang\n\n“Who is to pay for it?”`,
    )
    expect(all).toEqual([
      ['Anna Holm', '“The bridge must stay.”'],
      ['Bjorn Vang', '“Tear it down.”'],
      [null, '“Who is to pay for it?”'],
    ])
  })
  test('what readers say in them is theirs alone', () => {
    const all = said(
      `${opening}\n\n“The bridge must stay.” — Ada Moss\n\n“The mayor thinks that we sleep.” — Anna Holm\n\n“She says that she wakes.” — Bjorn Vang`,
    )
    expect(all).toContainEqual(['Bjorn Vang', '“She says that she wakes.”'])
    // a paragraph between two others may be taken for a pull quote; no cue within is ever a finding of its own
    for (const [source] of all) expect(['Ada Moss', 'Anna Holm', 'Bjorn Vang']).toContain(source)
  })
  test('a dash that goes on with a sentence signs nothing', () => {
    const all = statementsOf(
      `${opening} “The bridge must stay” — the council voted for it — is what most of them wrote.`,
    )
    expect(all.map((s) => s.rule)).not.toContain('label.signed')
  })
})

describe('interviews and transcripts', () => {
  test('a transcript within quotation marks', () => {
    expect(
      said(
        '"VANG: Let us start with the news of the day.\n\n"HOLM: The board has met.\n\n"It will meet again on Monday.\n\n"VANG: Thank you very much.',
      ),
    ).toEqual([
      ['VANG', 'Let us start with the news of the day.'],
      ['HOLM', 'The board has met.', '"It will meet again on Monday.'],
      ['VANG', 'Thank you very much.'],
    ])
  })
  test('labels with marked words, whoever they are', () => {
    expect(
      said('PESKOV: “We have seen no such letter.”\n\nREPORTER: “Who wrote it?”\n\nPESKOV: “Ask the ministry.”'),
    ).toEqual([
      ['PESKOV', '“We have seen no such letter.”'],
      ['REPORTER', '“Who wrote it?”'],
      ['PESKOV', '“Ask the ministry.”'],
    ])
  })
  test('where two speak, a third capitalised label is a speaker too', () => {
    const all = said(
      'Q: Why did it fall?\n\nA: Because it rained.\n\nOrla Bråten Vik: It rained for days.\n\nNothing was saved.',
    )
    expect(all).toContainEqual(['Orla Bråten Vik', 'It rained for days.'])
  })
})

test('paragraphs that open with a mark belong to the tag under the last one', () => {
  expect(said('"We lost the dam.\n\n"We lost the bridge.\n\n"And we will lose the road," said Anna Holm.')).toEqual([
    ['Anna Holm', '"We lost the dam.', '"We lost the bridge.', '"And we will lose the road,"'],
  ])
})

test('in another language nobody is said to say anything', () => {
  expect(
    statementsOf(
      'El presidente de la comisión dijo que las obras del puente se acabarán en mayo. “No habrá más retrasos en el puente”, añadió el presidente, que no quiso dar más detalles sobre las obras de la ciudad.',
    ),
  ).toEqual([])
})
