import { describe, expect, test } from 'vitest'
import { readingOf } from './fixture.ts'
import type { OfficeHolder } from './terms.ts'

const holds = (
  person: string,
  office: string,
  country: string,
  from: string,
  to: string | null = null,
): OfficeHolder => ({
  person,
  office,
  country,
  from,
  to,
})
const REGISTRY: readonly OfficeHolder[] = [
  { ...holds('Luc Aubrac', 'president', 'FR', '2011-05-15', '2016-05-14'), wikidata: 'Q1' },
  holds('Claire Dufresne', 'president', 'FRA', '2016-05-14'),
  holds('Jonas Brandt', 'chancellor', 'Germany', '2015-01-10'),
  holds('Selin Aydın', 'foreign minister', 'TR', '2014', '2023'),
  holds('Maria Okafor', 'secretary-general', 'United Nations', '2017-01-01'),
  holds('Giles Farrow', 'Chancellor of the Exchequer', 'GB', '2018-01-01'),
]
const DAY = '2019-03-06'
const read = (text: string, day = DAY) => readingOf(text, day, REGISTRY)

describe('an office alone is its holder on the day of the article', () => {
  test.for([
    ['The French president said talks would go on.', 'president', 'Claire Dufresne'],
    ['France’s president said talks would go on.', 'president', 'Claire Dufresne'],
    ['The president of France said talks would go on.', 'The president', 'Claire Dufresne'],
    ['Talks would go on, the German chancellor said.', 'chancellor', 'Jonas Brandt'],
    ['The UN secretary-general said the truce held.', 'secretary-general', 'Maria Okafor'],
    ['The United Nations secretary general said the truce held.', 'general', 'Maria Okafor'],
    ['The British chancellor said taxes would fall.', 'chancellor', 'Giles Farrow'],
    ['The Turkish foreign minister left for Oslo.', 'minister', 'Selin Aydın'],
  ] as const)('%s', ([text, words, name]) => {
    const r = read(text)
    expect(r.who(words)?.name).toBe(name)
    expect(r.who(words)?.certainty).toBe('lookup')
    expect(r.who(words)?.kind).toBe('person')
    expect(r.who(words)?.mentions.map((m) => m.rule)).toContain('registry.holder')
  })
  test('the day decides', () => {
    const text = 'The French president said talks would go on.'
    expect(read(text, '2013-01-01').who('president')?.name).toBe('Luc Aubrac')
    expect(read(text, '2013-01-01').who('president')?.wikidata).toBe('Q1')
    // the day both share, and a day before either
    expect(read(text, '2016-05-14').who('president')?.name).toBe('president of France')
    expect(read(text, '1999-01-01').who('president')?.name).toBe('president of France')
  })
  test('pronouns and later offices follow', () => {
    const r = read('The German chancellor said she had time. The chancellor then left. He met the French president.')
    expect(r.who('The chancellor')?.name).toBe('Jonas Brandt')
    expect(r.who('He')?.name).toBe('Jonas Brandt')
  })
  test('without a registry nobody is named', () => {
    const r = readingOf('The French president said talks would go on.', DAY)
    expect(r.who('president')?.name).toBe('president of France')
    expect(r.cast.actors.flatMap((a) => a.mentions).some((m) => m.rule === 'registry.holder')).toBe(false)
  })
  test('without a day nobody is named', () => {
    expect(readingOf('The French president said talks would go on.', '', REGISTRY).who('president')?.name).toBe(
      'president of France',
    )
  })
})

describe('joined with the text', () => {
  test('a holder whom the text names without an office', () => {
    const r = read('Claire Dufresne flew to Oslo on Monday. The French president said talks would go on.')
    expect(r.who('French president'.slice(7))?.id).toBe(r.who('Dufresne')?.id)
    expect(r.actor('Claire Dufresne')?.certainty).toBe('asserted')
  })
  test('a title and a surname are completed', () => {
    const r = read('German Chancellor Brandt said he would come. Brandt then left.')
    expect(r.who('Brandt')?.name).toBe('Jonas Brandt')
    expect(r.who('Brandt', 1)?.name).toBe('Jonas Brandt')
  })
  test('the text’s own holder outranks the registry', () => {
    const r = read('French President Paul Renaud spoke on Monday. The French president then left.')
    expect(r.who('The French president')?.name).toBe('Paul Renaud')
  })
  test('another bearer of the surname stays who he is', () => {
    const r = read('The butcher Otto Brandt sells sausages. The German chancellor bought one.')
    expect(r.who('Otto Brandt')?.name).toBe('Otto Brandt')
    expect(r.who('chancellor')?.name).toBe('Jonas Brandt')
  })
})

describe('nobody is looked up for', () => {
  test.for([
    'The former French president said talks would go on.',
    'A French president said talks would go on.',
    'The acting French president said talks would go on.',
    'The next French president will need luck, she said.',
    'The French president-elect said talks would go on.',
    'In 2003 the French president said talks would go on.',
    'The deputy German chancellor said talks would go on.',
    'The president of the company said talks would go on.',
    'The president of the French football federation said talks would go on.',
    'French presidents said talks would go on.',
  ])('%s', (text) => {
    const names = read(text).cast.actors.map((a) => a.name)
    for (const h of REGISTRY) expect(names).not.toContain(h.person)
  })
})
