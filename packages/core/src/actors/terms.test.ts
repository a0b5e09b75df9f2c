import { describe, expect, test } from 'vitest'
import { daysOf, holderOn, indexTerms, type OfficeHolder, officeHolderFault, officePlace } from './terms.ts'

const term = (
  person: string,
  from: string | null,
  to: string | null,
  more: Partial<OfficeHolder> = {},
): OfficeHolder => ({
  person,
  office: 'president',
  country: 'FR',
  from,
  to,
  ...more,
})
const on = (day: string, ...terms: OfficeHolder[]) =>
  holderOn(indexTerms(terms).of('country:FR', 'president'), daysOf(day)!)?.person ?? null

describe('dates of any precision', () => {
  test.for([
    ['2017', ['2017-01-01', '2017-12-31']],
    ['2016-02', ['2016-02-01', '2016-02-29']],
    ['1900-02', ['1900-02-01', '1900-02-28']],
    ['2017-04', ['2017-04-01', '2017-04-30']],
    ['2017-05-14', ['2017-05-14', '2017-05-14']],
    ['2017-13', null],
    ['2017-02-29', null],
    ['2017-00-10', null],
    ['14 May 2017', null],
    ['17', null],
    ['', null],
  ] as const)('%s', ([date, days]) => {
    expect(daysOf(date)).toEqual(days)
  })
})

describe('who held the office on a day', () => {
  const first = term('Ada Vell', '2012-05-15', '2017-05-14')
  const second = term('Ivo Marn', '2017-05-14', null)
  test('inside a term, first and last day included', () => {
    expect(on('2012-05-15', first)).toBe('Ada Vell')
    expect(on('2015-01-01', first, second)).toBe('Ada Vell')
    expect(on('2017-05-14', first)).toBe('Ada Vell')
    expect(on('2030-01-01', first, second)).toBe('Ivo Marn')
  })
  test('before, behind and between terms nobody', () => {
    expect(on('2012-05-14', first)).toBeNull()
    expect(on('2017-05-15', first)).toBeNull()
    expect(on('2017-05-15')).toBeNull()
  })
  test('on a day that two share neither is named', () => {
    expect(on('2017-05-14', first, second)).toBeNull()
  })
  test('two at once are never told apart, one person’s two terms are', () => {
    expect(on('2015-06-01', first, term('Uma Holt', '2014', '2016'))).toBeNull()
    expect(on('2015-06-01', first, term('Ada Vell', '2015-06-01', null))).toBe('Ada Vell')
  })
  test('a term known to the year may begin on any of its days', () => {
    const vague = term('Uma Holt', '2018', '2020')
    expect(on('2018-07-01', vague)).toBeNull()
    expect(on('2019-01-01', vague)).toBe('Uma Holt')
    expect(on('2020-03-01', vague)).toBeNull()
  })
  test('open at the beginning', () => {
    expect(on('1805-01-01', term('Ada Vell', null, '1810'))).toBe('Ada Vell')
  })
  test('an article dated to the year names one who held office all of it', () => {
    expect(on('2015', first)).toBe('Ada Vell')
    expect(on('2017', first)).toBeNull()
  })
})

describe('what an entry may say', () => {
  test('countries by either code or name, organisations by name or short form', () => {
    for (const country of ['FR', 'FRA', 'France', 'French Republic'])
      expect(indexTerms([term('Ada Vell', null, null, { country })]).of('country:FR', 'president')).toHaveLength(1)
    const un = term('Ada Vell', null, null, { country: 'UN', office: 'Secretary-General of the United Nations' })
    expect(indexTerms([un]).of('body:United Nations', 'secretary-general')).toHaveLength(1)
  })
  test('offices as news and as Wikidata call them', () => {
    for (const [office, key] of [
      ['President of the French Republic', 'president'],
      ['Minister of Foreign Affairs', 'minister:foreign'],
      ['Secretary of State for Defence', 'minister:defence'],
      ['Federal Chancellor of Germany', 'chancellor'],
      ['Chancellor of the Exchequer', 'minister:finance'],
    ] as const)
      expect(indexTerms([term('Ada Vell', null, null, { office })]).of('country:FR', key), office).toHaveLength(1)
  })
  test.for([
    [null, 'it is no object'],
    [{ ...term('', null, null) }, 'person is missing'],
    [{ ...term('Ada Vell', null, null), office: 7 }, 'office is missing'],
    [{ ...term('Ada Vell', null, null), country: 'Atlantis' }, '“Atlantis” is no country'],
    [{ ...term('Ada Vell', null, null), country: 'fr' }, '“fr” is no country'],
    [{ ...term('Ada Vell', null, null), office: 'wizard' }, '“wizard” is no office'],
    [{ ...term('Ada Vell', null, null), office: 'former president' }, 'is no office'],
    [{ ...term('Ada Vell', '2017-13', null) }, 'from ("2017-13") is no date'],
    [{ ...term('Ada Vell', null, 'soon') }, 'to ("soon") is no date'],
    [{ ...term('Ada Vell', '2017', '2016') }, 'it ends (2016) before it begins (2017)'],
    [{ ...term('Ada Vell', null, null), wikidata: 'P31' }, 'wikidata ("P31") is no id'],
    [{ ...term('A'.repeat(201), null, null) }, 'person is longer than 200'],
  ] as const)('%s', ([entry, fault]) => {
    expect(officeHolderFault(entry)).toContain(fault)
  })
  test('a wrong entry is named by its number', () => {
    expect(() => indexTerms([term('Ada Vell', null, null), term('', null, null)])).toThrow(
      expect.objectContaining({ code: 'R2005', message: expect.stringContaining('entry 2') }),
    )
  })
})

describe('countries and organisations in one form', () => {
  test('codes and names of one country are one, organisations have no code', () => {
    for (const given of ['DE', 'DEU', 'Germany', 'germany', ' Germany '])
      expect(officePlace(given), given).toEqual({ name: 'Germany', code: 'DE' })
    expect(officePlace('UN')).toEqual({ name: 'United Nations', code: null })
    expect(officePlace('Ruritania')).toBeNull()
    expect(officePlace('ZZ')).toBeNull()
  })
  test('a code is a country’s even where a body is called so for short', () => {
    for (const [code, name] of [
      ['AU', 'Australia'],
      ['EC', 'Ecuador'],
      ['IS', 'Iceland'],
      ['PA', 'Panama'],
    ])
      expect(officePlace(code!), code).toEqual({ name, code })
    const terms = indexTerms([term('Ada Vell', '2020', null, { country: 'AU' })])
    expect(terms.of('country:AU', 'president')).toHaveLength(1)
  })
  test('the name that is given leads back to the same country', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    const known = letters.flatMap((a) => letters.map((b) => officePlace(a + b))).filter((p) => p?.code)
    expect(known.length).toBeGreaterThan(200)
    for (const place of known) expect(officePlace(place!.name)).toEqual(place)
  })
})
