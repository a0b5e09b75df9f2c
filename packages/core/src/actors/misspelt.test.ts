import { describe, expect, test } from 'vitest'
import { readingOf } from './fixture.ts'
import { within } from './misspelt.ts'

test.for([
  ['wimes', 'wines', 1, true],
  ['buchtmann', 'bauchtman', 2, true],
  ['waters', 'water', 1, true],
  ['mcclenney', 'mclenney', 1, true],
  ['aasland', 'aaslnad', 1, true],
  ['waters', 'walter', 1, false],
  ['holm', 'berg', 2, false],
] as const)('%s and %s within %i: %s', ([one, two, most, yes]) => {
  expect(within(one, two, most)).toBe(yes)
  expect(within(two, one, most)).toBe(yes)
})

describe('a surname misspelt once', () => {
  test.for([
    ['Pia Kastell, a teacher, said the plan had failed. Ms Kastel then left.', 'Ms Kastel', 'Pia Kastell'],
    ['Lydia Buchtmann runs the office. “It takes time,” Ms Bauchtman said.', 'Bauchtman', 'Lydia Buchtmann'],
    ['Kathryn Waters runs the museum. “It is a name they know,” Watters said.', 'Watters', 'Kathryn Waters'],
  ] as const)('%s', ([text, words, name]) => {
    expect(readingOf(text).who(words)?.name).toBe(name)
  })
  test.for([
    // too short, too far, another gender, or two it could be
    ['Peter Holm met Ada Vell. Mr Helm then left.', 'Helm', 'Helm'],
    ['Peter Larsson met Ada Vell. Mr Lindgren then left.', 'Lindgren', 'Lindgren'],
    ['Peter Larsson met Ada Vell. Mrs Larson then left.', 'Larson', 'Larson'],
    ['Peter Larsson met Ivo Larsen. Mr Larson then left.', 'Larson', 'Larson'],
  ] as const)('%s', ([text, words, name]) => {
    expect(readingOf(text).who(words)?.name).toBe(name)
  })
})

describe('who speaks is not named in what is said', () => {
  test('by name in words before the tag', () => {
    const r = readingOf('Leslie Brandt runs a school. Hillary Moss lost. “People will vote for Moss,” she said.')
    expect(r.who('she')?.name).toBe('Leslie Brandt')
  })
  test('as “she” in a quotation', () => {
    const r = readingOf(
      'Hillary Moss lost in May. Leslie Brandt runs a school. “She never says that, and she never will,” she said.',
    )
    expect(r.who('she said'.slice(0, 3), 1)?.name).toBe('Leslie Brandt')
  })
  test('a bracket behind the name hides no subject', () => {
    const r = readingOf(
      'Rep. Ivo Marn left early. Rep. Stephen Holm (D-Maine) said the law was bad. He was not worried.',
    )
    expect(r.who('He')?.name).toBe('Stephen Holm')
  })
})
