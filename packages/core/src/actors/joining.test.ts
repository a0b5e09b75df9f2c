import { describe, expect, test } from 'vitest'
import { readingOf } from './fixture.ts'
import { sameOffice } from './office.ts'

describe('descriptions beside the name of a body', () => {
  test('before it, with a comma', () => {
    const r = readingOf(
      'The retailer, Hobson & Pryce plc, said on Thursday that it would shut 14 shops. The company blamed rents.',
    )
    expect(r.who('retailer')?.name).toBe('Hobson & Pryce plc')
    expect(r.who('The company')?.name).toBe('Hobson & Pryce plc')
    expect(r.who('The company')?.kind).toBe('organisation')
  })
  test('a partner may be a person or a body', () => {
    const r = readingOf(
      'Her coalition partner, the Heather Union, wants the finance ministry. It may leave the cabinet.',
    )
    expect(r.who('coalition partner')?.kind).toBe('organisation')
    expect(r.who('coalition partner')?.id).toBe(r.who('Heather Union')?.id)
  })
  test('a comma in a list makes nobody the same', () => {
    const r = readingOf('The company met the mayor, Orwell Bank and the union on Monday, a spokesman said.')
    expect(r.who('mayor')?.id).not.toBe(r.who('Orwell Bank')?.id)
  })
})

describe('generic nouns', () => {
  test('"the union", "the operator" and their opposites', () => {
    const r = readingOf(
      'The Ferry Workers Union threatened a strike on Monday. The union said talks with Calder Lines had failed. Calder Lines said it was disappointed. The operator urged the union to return.',
    )
    expect(r.who('The union')?.name).toBe('Ferry Workers Union')
    expect(r.who('The operator')?.name).toBe('Calder Lines')
  })
  test('the first word of a company is the company', () => {
    const r = readingOf('Norvolt AG called off its merger on Wednesday. Norvolt said the price was too high.')
    expect(r.who('Norvolt said'.slice(0, 7), 1)?.name).toBe('Norvolt AG')
  })
  test('an office by another word for its head', () => {
    expect(sameOffice('chief:customs', 'commissioner:customs')).toBe(true)
    expect(sameOffice('chief:customs', 'commissioner:police')).toBe(false)
    expect(sameOffice('commissioner:customs', 'director:customs')).toBe(false)
  })
  test('"the 58-year-old" is whose age was given', () => {
    const r = readingOf('Colin Pettifer, 58, hid the cash in a boathouse. The 58-year-old admitted fraud.')
    expect(r.who('58-year-old')?.name).toBe('Colin Pettifer')
  })
})

describe('people named after they were described', () => {
  test('the next sentence opens with the name', () => {
    const r = readingOf(
      'A former bank clerk was jailed on Monday for theft. Colin Pettifer, 58, hid the cash in a boathouse.',
    )
    expect(r.who('clerk')?.name).toBe('Colin Pettifer')
    expect(r.actor('Colin Pettifer')?.roles.map((x) => x.text)).toContain('A former bank clerk')
  })
  test('a spokesman and the person who is named next are two', () => {
    const r = readingOf('A spokesman said the road was closed. Colin Pettifer, 58, hid the cash in a boathouse.')
    expect(r.who('spokesman')?.id).not.toBe(r.who('Pettifer')?.id)
  })
  test('a person with a title of his own is somebody else', () => {
    const r = readingOf('The minister resigned on Monday. Senator Colin Pettifer, 58, took the post.')
    expect(r.who('minister')?.id).not.toBe(r.who('Pettifer')?.id)
  })
})

describe('institutions of many countries', () => {
  test('the article’s country, not the one the registry knows', () => {
    const r = readingOf(
      'NAIROBI, March 3 - The Senate passed a bill on Tuesday after the Treasury warned that salaries could not be paid.',
    )
    expect(r.who('Senate')).toMatchObject({ name: 'Senate of Kenya', country: 'KE' })
    expect(r.who('Treasury')).toMatchObject({ name: 'Treasury', country: 'KE' })
  })
  test('another’s by the words before it', () => {
    const r = readingOf("Corland's Treasury warned on Monday that the money was gone.")
    expect(r.who('Treasury')).toMatchObject({ name: 'Treasury', country: null })
    const own = readingOf("Britain's Treasury warned on Monday that the money was gone.")
    expect(own.who('Treasury')?.name).toBe('HM Treasury')
  })
  test('in its own country the registry’s name stays', () => {
    const r = readingOf('WASHINGTON, March 3 - The Senate passed a bill on Tuesday, the White House said.')
    expect(r.who('Senate')?.name).toBe('United States Senate')
  })
  test('a nation without a state keeps its offices', () => {
    const r = readingOf(
      'The Scottish government thanked him. Scotland’s transport secretary said the line would reopen.',
    )
    expect(r.who('government')?.name).toBe('Scottish government')
    expect(r.who('transport secretary')?.name).toContain('Scotland')
  })
})

describe('kinds of names', () => {
  test('legal forms, places and things are no people', () => {
    const r = readingOf('The ferry Hjalma ran aground off Stromay on Monday. Harbour Slip Ltd owns the ferry.')
    expect(r.who('Harbour Slip Ltd')).toMatchObject({ name: 'Harbour Slip Ltd', kind: 'organisation' })
    expect(r.who('Hjalma')?.kind).not.toBe('person')
  })
  test('titles are no part of the name', () => {
    const r = readingOf(
      'Rep. Anna Ferris, D-Ohio, and Vice-Admiral Stella Moray met on Monday. Cllr Niamh Toner (Ind) stayed away.',
    )
    expect(r.who('Ferris')?.name).toBe('Anna Ferris')
    expect(r.who('Moray')?.name).toBe('Stella Moray')
    expect(r.who('Toner')?.name).toBe('Niamh Toner')
  })
  test('who speaks in a transcript', () => {
    const r = readingOf('HENNIG: I did not see it until May.\n\nHENNIG: My predecessor wrote it.')
    expect(r.who('HENNIG')).toMatchObject({ name: 'Hennig', kind: 'person' })
  })
})

describe('plurals', () => {
  test('the two lawmakers are the two named before', () => {
    const r = readingOf(
      'Senator Anna Ferris and Senator Tom Baggs wrote a bill. The two lawmakers want a vote by June.',
    )
    expect(r.all('lawmakers')).toEqual(['Anna Ferris', 'Tom Baggs'])
  })
  test('a force’s spokesperson', () => {
    const r = readingOf(
      'Police arrested a man in Dorset on Tuesday. A spokesperson for the force said he was released.',
    )
    expect(r.who('spokesperson')?.name).toBe('spokesperson for police')
  })
})

test('words in a line of capitals are no acronyms', () => {
  const r = readingOf('WHO SENT THE LETTER? The mayor of Orlin asked on Monday.')
  expect(r.who('WHO')).toBeUndefined()
  expect(readingOf('The WHO sent a letter to Orlin on Monday.').who('WHO')?.name).toBe('World Health Organization')
})

test('a time of day is no title', () => {
  const r = readingOf('At a quarter to seven Edwin Marrow and Lena Holt came out of the hall.')
  expect(r.actor('Edwin Marrow')?.roles).toEqual([])
})
