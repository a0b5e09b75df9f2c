import { expect, test } from 'vitest'
import { COUNTRIES } from './en/countries.ts'
import { countryByAlpha3, countryEntry, senses } from './registry.ts'

const first = (words: string) => {
  const s = senses(words)[0]
  return s ? `${s.entry.name}, ${s.entry.country}` : null
}

test('every country of ISO 3166-1 has both codes, a name and an id', () => {
  const lines = COUNTRIES.split('\n').filter(Boolean)
  // 249 in ISO 3166-1, and Kosovo
  expect(lines).toHaveLength(250)
  const seen = new Set<string>()
  for (const line of lines) {
    const cells = line.split('|')
    expect(cells, line).toHaveLength(7)
    const [alpha2, alpha3] = cells[0]!.split(' ')
    expect(cells[0], line).toMatch(/^[A-Z]{2} [A-Z]{3}$/)
    expect(cells[6], line).toMatch(/^Q[1-9]\d*$/)
    for (const key of [alpha2!, alpha3!, cells[6]!]) {
      expect(seen.has(key), key).toBe(false)
      seen.add(key)
    }
    expect(countryEntry(alpha2!)?.name).toBe(cells[1])
    expect(countryByAlpha3(alpha3!)).toBe(countryEntry(alpha2!))
  }
})

test.for([
  ['Republic of China', 'Taiwan, TW'],
  ["People's Republic of China", 'China, CN'],
  ['Republic of Korea', 'South Korea, KR'],
  ['Kingdom of Norway', 'Norway, NO'],
  ['Republic of the Congo', 'Congo, CG'],
  ['U.K.', 'United Kingdom, GB'],
  ['St. Lucia', 'Saint Lucia, LC'],
  ['Gibraltar', 'Gibraltar, GI'],
  ['Faroe Islands', 'Faroe Islands, FO'],
  ['Papeete', 'French Polynesia, PF'],
  ['Vatican', 'Holy See, VA'],
  // seats of government, palaces, streets
  ['Downing Street', 'Downing Street, GB'],
  ['Élysée', 'Élysée, FR'],
  ['Elysee Palace', 'Élysée, FR'],
  ['Foggy Bottom', 'United States Department of State, US'],
  ['Zhongnanhai', 'China, CN'],
  ['Rashtrapati Bhavan', 'Rashtrapati Bhavan, IN'],
  ['Planalto', 'Planalto, BR'],
  ['La Moncloa', 'Moncloa, ES'],
  ['Chigi', 'Palazzo Chigi, IT'],
  ["Quai d'Orsay", 'French foreign ministry, FR'],
  ['Casa de Nariño', 'Casa de Nariño, CO'],
  ['Yongsan', 'Office of the President of South Korea, KR'],
  ['Vauxhall Cross', 'MI6, GB'],
  // ministries, agencies, organisations by short form
  ['FCDO', 'Foreign, Commonwealth and Development Office, GB'],
  ['Defra', 'Department for Environment, Food and Rural Affairs, GB'],
  ['ATF', 'Bureau of Alcohol, Tobacco, Firearms and Explosives, US'],
  ['OPCW', 'Organisation for the Prohibition of Chemical Weapons, null'],
  ['IOM', 'International Organization for Migration, null'],
  ['USAID', 'United States Agency for International Development, US'],
  ['NHS', 'National Health Service, GB'],
  ['Atlantis', null],
] as const)('%s', ([words, entry]) => {
  expect(first(words)).toBe(entry)
})
