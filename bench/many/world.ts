/**
 * An invented world to write many articles about: people, bodies, places and outlets with invented names, and a vocabulary of English
 * stems by their rank in large text, so that what two articles share by chance is as common as it would be in news. Seeded: every
 * machine has the same world.
 */
import { BANDS } from '../../packages/join/src/stories/en/ranks.ts'
import { generator } from '../random.ts'

export interface Somebody {
  readonly name: string
  readonly surname: string
  readonly kind: 'person' | 'organisation' | 'country'
  readonly country: string
  readonly office: string | null
}

export interface World {
  readonly random: () => number
  readonly people: readonly Somebody[]
  readonly bodies: readonly Somebody[]
  readonly countries: readonly Somebody[]
  readonly towns: readonly string[]
  readonly outlets: readonly string[]
  /** A word as it stands in running text: the n-th of the vocabulary about 1/n as often as the first (Zipf). */
  word(): string
  /** A word that tells what an article is about: all as often, one in fifteen in no dictionary. */
  rare(): string
  pick<T>(list: readonly T[]): T
  /** Of names, the well-known more often. */
  known<T>(list: readonly T[]): T
}

/** So many of the best-known are known about as well. */
const FLAT = 12
const ONSETS = 'b br c d dr f fl g gr h j k kl l m n p pr r s st t tr v w z'.split(' ')
const NUCLEI = 'a e i o u ai ei ou ia ea'.split(' ')
const CODAS = ['', '', '', 'n', 'r', 's', 'l', 'nd', 'rt', 'm', 'ck', 'th']
const OFFICES = [
  'foreign minister',
  'prime minister',
  'governor',
  'mayor',
  'interior minister',
  'central banker',
  'union leader',
]
const BODIES = ['Ministry of', 'Bank of', 'Party of', 'Council of', 'Union of', 'Institute of', 'Court of']

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1)

export function makeWorld(seed = 17): World {
  const random = generator(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  // 1/x spread over ranks: what comes at rank n comes about 1/n as often as the first
  const frequent = <T>(list: readonly T[]): T => list[Math.floor(list.length ** random()) - 1] ?? list[0]!
  // of names the first ones are less far ahead of the others (Mandelbrot): nobody is in more than one article of twenty
  const known = <T>(list: readonly T[]): T =>
    list[Math.floor((list.length / FLAT + 1) ** random() * FLAT - FLAT)] ?? list[0]!
  const syllable = () => pick(ONSETS) + pick(NUCLEI) + pick(CODAS)
  const invented = (least: number, most: number) =>
    Array.from({ length: least + Math.floor(random() * (most - least + 1)) }, syllable).join('')
  const distinct = (n: number, make: () => string) => {
    const all = new Set<string>()
    while (all.size < n) all.add(make())
    return [...all]
  }
  const firsts = distinct(900, () => capital(invented(1, 3)))
  const lasts = distinct(9_000, () => capital(invented(2, 3)))
  const codes = distinct(120, () => String.fromCharCode(65 + Math.floor(random() * 26), 65 + Math.floor(random() * 26)))
  const countries = distinct(120, () => `${capital(invented(2, 3))}ia`).map(
    (name, i): Somebody => ({ name, surname: name, kind: 'country', country: codes[i]!, office: null }),
  )
  const vocabulary = BANDS.flatMap((stems) => stems.split(' '))
  const unknown = distinct(6_000, () => invented(2, 4))
  return {
    random,
    pick,
    known,
    word: () => frequent(vocabulary),
    rare: () => pick(random() < 1 / 15 ? unknown : vocabulary),
    countries,
    people: Array.from({ length: 30_000 }, () => {
      const surname = pick(lasts)
      const { country } = pick(countries)
      return { name: `${pick(firsts)} ${surname}`, surname, kind: 'person', country, office: pick(OFFICES) }
    }),
    bodies: Array.from({ length: 3_000 }, () => {
      const name = `${pick(BODIES)} ${capital(invented(2, 3))}`
      return { name, surname: name, kind: 'organisation', country: pick(countries).country, office: null }
    }),
    towns: distinct(4_000, () => capital(invented(2, 3))),
    outlets: distinct(
      300,
      () => `The ${capital(invented(2, 3))} ${pick(['Post', 'Ledger', 'Courier', 'Times', 'Herald'])}`,
    ),
  }
}
