import { describe, expect, test } from 'vitest'
import { readingOf } from './fixture.ts'
import { citiesNamed, cityKey } from './gazetteer.ts'

/** "Birmingham GB 2655603" for each place: name, country, city; candidates behind a question mark. */
const places = (text: string) =>
  readingOf(text).places.map((p) =>
    [p.name, p.country, p.geoname, p.candidates.length > 0 ? `?${p.candidates.map((c) => c.country).join('')}` : null]
      .filter((x) => x !== null)
      .join(' '),
  )

describe('the city of a place', () => {
  test.each([
    ['a name that several have stays open', 'Police arrested nine men in Birmingham on Tuesday.', 'Birmingham ?GBUSUS'],
    ['the state behind it', 'Police arrested nine men in Birmingham, Alabama, on Tuesday.', 'Birmingham US 4049979'],
    [
      'a country in the sentence',
      'British police arrested nine men in Birmingham on Tuesday.',
      'Birmingham GB 2655603',
    ],
    ['several in one country', 'American officials met in Springfield on Monday.', 'Springfield US ?USUSUSUSUSUSUS'],
    [
      'the state against the better known',
      'A fire killed three people in Paris, Texas, on Monday.',
      'Paris US 4717560',
    ],
    ['a country is no city', 'Talks were held in Georgia on Monday.', 'Georgia GE'],
    ['a known place keeps its country', 'Talks were held in Tbilisi on Monday.', 'Tbilisi GE 611717'],
  ])('%s', (_, text, expected) => {
    expect(places(text)).toContain(expected)
  })

  test('the dateline settles it', () => {
    const text = 'LONDON, Feb 20 (Wire) - Police arrested nine men in Birmingham on Tuesday.'
    expect(places(text)).toContain('Birmingham GB 2655603')
  })

  test('a name that nobody knows has neither', () => {
    expect(places('A bomb exploded in a market in Quelbarra on Tuesday.').join()).not.toMatch(/ [A-Z]{2}| \d/)
  })
})

describe('the gazetteer', () => {
  test('names without marks, other English names, the largest first', () => {
    expect(citiesNamed('Łódź')[0]).toMatchObject({ country: 'PL', state: null, geoname: 3093133 })
    expect(citiesNamed('Kiev')).toEqual(citiesNamed('Kyiv'))
    expect(citiesNamed('Geneva').map((c) => c.country)).toEqual(['CH', 'US'])
    const people = citiesNamed('Springfield').map((c) => c.people)
    expect(people).toEqual([...people].sort((a, b) => b - a))
    expect(cityKey('  St. Petersburg ')).toBe('st petersburg')
  })
  test.each(['', 'zzz', 'aaa', '|', '\n', 'a'.repeat(10_000), 'toString', '__proto__'])('nothing for %j', (name) => {
    expect(citiesNamed(name)).toEqual([])
  })
  test('the first and the last name are found', () => {
    expect(citiesNamed('A Coruña')).toHaveLength(1)
    expect(citiesNamed('Zwolle')).toHaveLength(1)
  })
})
