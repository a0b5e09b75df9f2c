/** Cities by name, looked up in the sorted data as it stands: nothing is built, so reading starts as fast as without it. */

import { CITIES } from './en/cities.ts'
import { CITY_NAMES } from './en/city-names.ts'

export interface City {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** Two letters of a state of the US, else null. */
  readonly state: string | null
  /** GeoNames id. */
  readonly geoname: number
  /** Thousands. */
  readonly people: number
}

/** A name as the data has it: small letters without marks and apostrophes, words parted by one space. */
export const cityKey = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘ʻ`]/g, '')
    .replace(/[łøđßæœıðþ]/g, (c) => PLAIN[c]!)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Letters that have no mark to take off. */
const PLAIN: { readonly [letter: string]: string } = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ð: 'd',
  þ: 'th',
}

/** The longest name that is looked up. */
const LONGEST = 60

/**
 * The cities of that name with 20,000 people or more, the largest first; none where there are none. Logarithmic.
 * @example citiesNamed('Łódź')[0] // { country: 'PL', state: null, geoname: 3093133, people: 768 }
 */
export function citiesNamed(name: string): City[] {
  if (name.length > LONGEST) return []
  const key = cityKey(name)
  if (key === '') return []
  const other = Object.hasOwn(CITY_NAMES, key) ? CITY_NAMES[key] : undefined
  const cities = [lineOf(key), other === undefined ? null : lineOf(other)]
    .filter((line) => line !== null)
    .flatMap((line) => line.split(';').map(city))
  return other === undefined ? cities : cities.sort((a, b) => b.people - a.people)
}

function city(cell: string): City {
  const [where, id, people] = cell.split(' ') as [string, string, string]
  return {
    country: where.slice(0, 2),
    state: where.slice(2) || null,
    geoname: Number.parseInt(id, 36),
    people: Number.parseInt(people, 36),
  }
}

/** What stands behind a key in the data, or null: a binary search over its lines. */
function lineOf(key: string): string | null {
  // the data begins and ends with a line end: [low, high) are whole lines
  let low = 1
  let high = CITIES.length
  while (low < high) {
    const start = CITIES.lastIndexOf('\n', (low + high) >> 1) + 1
    const from = Math.max(start, low)
    const end = CITIES.indexOf('\n', from)
    if (end < 0 || from >= high) return null
    const bar = CITIES.indexOf('|', from)
    const found = CITIES.slice(from, bar)
    if (found === key) return CITIES.slice(bar + 1, end)
    if (found < key) low = end + 1
    else high = from
  }
  return null
}
