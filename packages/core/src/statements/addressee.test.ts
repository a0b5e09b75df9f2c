import { describe, expect, test } from 'vitest'
import { statementsOf } from './fixture.ts'

const heard = (text: string) => statementsOf(text).map((s) => s.to)

describe('to whom it was said', () => {
  test.for([
    // told and its kin
    ['Ada Moss told Reuters that the talks had failed.', 'Reuters'],
    ['Ada Moss told reporters the talks had failed.', 'reporters'],
    ['“It is over,” Ada Moss told the BBC.', 'BBC'],
    ['“It is over,” she told Ivo Marn.', 'Ivo Marn'],
    ['Ada Moss assured Norway that the talks would go on.', 'Norway'],
    ['Ada Moss reminded Ivo Marn that the talks had failed.', 'Ivo Marn'],
    ['Ada Moss warned Moscow that it would pay.', 'Russia'],
    ['Ivo Marn met Ada Moss in Oslo. Ada Moss informed him that the talks had failed.', 'Ivo Marn'],
    // asked and its kin
    ['Ada Moss urged Moscow to stop the shelling.', 'Russia'],
    ['Ada Moss asked Ivo Marn to resign.', 'Ivo Marn'],
    ['Ada Moss ordered the army to halt.', 'army'],
    ['Ada Moss invited Ivo Marn to visit Oslo.', 'Ivo Marn'],
    ['Ada Moss urged the government to help.', 'government'],
    ['Ada Moss asked Ivo Marn whether he would resign.', 'Ivo Marn'],
    // behind a preposition
    ['Ada Moss called on Ivo Marn to resign.', 'Ivo Marn'],
    ['Ada Moss called on the council to list the building.', 'council'],
    ['Ada Moss again called on Norway to act.', 'Norway'],
    ['Ada Moss complained to Norway that the talks had failed.', 'Norway'],
    ['Ada Moss pleaded with Ivo Marn to stay.', 'Ivo Marn'],
    // said to
    ['“It is over,” Ada Moss said to Ivo Marn.', 'Ivo Marn'],
    ['Ada Moss admitted to Reuters that the talks had failed.', 'Reuters'],
    ['Ada Moss confirmed to the BBC that the talks had failed.', 'BBC'],
    // interviews
    ['In an interview with Le Monde, Ada Moss said that her oven was cold.', 'Le Monde'],
    ['Ada Moss said in an interview with the BBC that the talks had failed.', 'BBC'],
    ['Speaking to reporters, Ada Moss said that the talks had failed.', 'reporters'],
  ] as const)('%s', ([text, to]) => {
    const all = heard(text)
    expect(all.some((x) => x?.endsWith(to))).toBe(true)
  })
  test.for([
    'Ada Moss said Ivo Marn’s criticism was fair.',
    'Ada Moss said Ivo Marn would resign.',
    'Ada Moss announced that the talks had failed.',
    'Ada Moss asked whether the talks had failed.',
    'Ada Moss demanded an inquiry.',
    'Ada Moss accused Ivo Marn of lying.',
    'Ada Moss said that she would go to Oslo.',
    'Ada Moss vowed to fight on.',
    'Ada Moss promised to pay.',
    'According to Ada Moss, the talks failed.',
    'Ada Moss praised Ivo Marn for his patience.',
  ])('nobody: %s', (text) => {
    for (const to of heard(text)) expect(to).toBeNull()
  })
  test('nobody speaks to a pair that he is one of', () => {
    expect(heard('Ada Moss met Ivo Marn. Ada Moss urged them both to wait.')).not.toContain('Ada Moss and Ivo Marn')
  })
})

describe('by what channel', () => {
  const via = (text: string) => statementsOf(text).map((s) => s.via?.text ?? null)
  test('one channel for all of a sentence that it opens', () => {
    expect(via('In a statement, the ferry company denied that it had lied and promised to pay its crews.')).toEqual([
      'a statement',
      'a statement',
    ])
  })
  test('an interview has somebody who heard it, and is no document', () => {
    expect(via('In an interview with Le Monde, Ada Moss said that her oven was cold.')).toEqual([null])
  })
})
