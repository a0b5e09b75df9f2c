/** Who speaks, where the words of the source are no name. */
import { describe, expect, test } from 'vitest'
import { readingOf } from './fixture.ts'

type Row = readonly [text: string, words: string, name: string]
/** The words at their last place in the text. */
const check = ([text, words, name]: Row) => {
  const last = text.split(words).length - 2
  expect(readingOf(text).who(words, last)?.name).toBe(name)
}

describe('documents', () => {
  test.for([
    ['A statement by Calder Lines said the ferry was safe.', 'Calder Lines'],
    ['A letter signed by Ines Kvalsund said the pier was shut.', 'Ines Kvalsund'],
  ] as const)('have an issuer: %s', ([text, name]) => {
    const r = readingOf(text)
    const document = r.cast.actors.find((x) => x.kind === 'document')
    expect(r.cast.actors.find((x) => x.id === document?.of)?.name).toBe(name)
  })
  test('who only read one has not issued it', () => {
    const r = readingOf('A letter seen by Calder Lines said the pier was shut.')
    expect(r.cast.actors.find((x) => x.kind === 'document')?.of).toBeNull()
  })
})

describe('descriptions and short names', () => {
  test.for([
    ['The lone dissenter, Judge Simon Okafor, said the order was unlawful.', 'dissenter', 'Simon Okafor'],
    ['The president of Harbour Lodge 31, Owen Crane, said the vote would go ahead.', 'president', 'Owen Crane'],
    ['A number of senators said the bill was bad.', 'number', 'senators'],
    [
      'Rosario Quiroga Bertin leads the miners. Quiroga said the strike would go on.',
      'Quiroga',
      'Rosario Quiroga Bertin',
    ],
    ['Thabo Jordan is mayor. Jordan said the tender was clean.', 'Jordan', 'Thabo Jordan'],
    ['Water stopped in Ashford Falls on Monday. The city said the pipes were old.', 'The city', 'Ashford Falls'],
    ['The Food Safety Bureau recalled the milk. The regulator said nobody was ill.', 'regulator', 'Food Safety Bureau'],
    ["Sheriff Dan Moala spoke on Monday. Sheriff's officials said the man ran.", 'officials', "sheriff's officials"],
  ] as const)('%s', check)

  test('a surname stays a country where the country is spoken of', () => {
    const r = readingOf('Thabo Jordan flew home from talks in Jordan. Jordan said the border was open.')
    expect(r.who('Jordan', 2)?.kind).toBe('country')
  })
  test('of two towns "the city" is neither', () => {
    const r = readingOf('Water stopped in Ashford Falls and Merle Bay on Monday. The city said the pipes were old.')
    expect(r.who('The city')?.name).toBe('city')
  })
})

describe('joint speakers', () => {
  test.for([
    ['Lark Foods, along with the Food Drink League, said the tax was unfair.', 'Lark Foods and Food Drink League'],
    ['Interior Secretary Ana Mora and Commerce Secretary Luis Pell said the plan was sound.', 'Ana Mora and Luis Pell'],
  ] as const)('%s', ([text, name]) => {
    expect(readingOf(text).actor(name)?.kind).toBe('group')
  })
  test('an apposition is no second speaker', () => {
    const r = readingOf('Ana Mora, director and founder of Lark Foods, said the plan was sound.')
    expect(r.cast.actors.some((x) => x.name.startsWith('Ana Mora and'))).toBe(false)
  })
})
