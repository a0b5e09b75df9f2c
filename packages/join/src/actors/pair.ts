/** How far two profiles speak for one actor: points argued one by one, tuned on ECB+ `split: train`. */
import { type BodyMatch, matchBodies } from './body-names.ts'
import { matchNames, type NameMatch } from './names.ts'
import { overlapping, type Profile, shared } from './profile.ts'

/** From here on they are one. */
export const ENOUGH = 1.5

/** Points for what their names are to each other. An equal full name is enough by itself; everything less needs company. */
const NAME: { readonly [match in NameMatch]?: number } = { equal: 3, compatible: 1.3, initial: 0.6, close: 0.4 }
const BODY: { readonly [match in BodyMatch]?: number } = { equal: 3, acronym: 0.8, part: 0.2 }

/** The first of `order` that is among the matches; its last where none is. */
const bestOf = <M extends string>(matches: readonly M[], order: readonly M[]): M =>
  order.find((m) => matches.includes(m)) ?? (order.at(-1) as M)

/** The best that two people's names are to each other; contrary where any two of them contradict. */
export function peopleMatch(a: Profile, b: Profile): NameMatch {
  const all: NameMatch[] = []
  for (const x of a.people.values())
    for (const y of b.people.values()) {
      const match = matchNames(x, y)
      if (match === 'contrary') return 'contrary'
      // two full names with nothing in common
      if (match === 'other' && x.given.length > 0 && y.given.length > 0) return 'other'
      all.push(match)
    }
  return bestOf(all, ['equal', 'compatible', 'initial', 'close', 'part', 'other'])
}

/** The best that two bodies' names are to each other; other where two full names of one kind of body contradict. */
export function bodiesMatch(a: Profile, b: Profile): BodyMatch {
  const all: BodyMatch[] = []
  for (const x of a.bodies.values())
    for (const y of b.bodies.values()) {
      const match = matchBodies(x, y)
      if (match === 'other' && x.words.length > 1 && y.words.length > 1 && x.words.at(-1) === y.words.at(-1))
        return 'other'
      all.push(match)
    }
  return bestOf(all, ['equal', 'acronym', 'part', 'other'])
}

/** Points for standing near each other: one story, or the same people, bodies and places beside them. */
export function nearness(a: Profile, b: Profile): number {
  const story = overlapping(a.stories, b.stories) ? 1.5 : 0
  const company = Math.min(1.6, 0.6 * shared(a.company, b.company) + 0.2 * Math.min(2, shared(a.places, b.places)))
  return Math.max(story, company)
}

export const sameOffice = (a: Profile, b: Profile): boolean =>
  a.offices.some((x) => x.head !== '' && b.offices.some((y) => y.head === x.head))

const genderOf = (p: Profile): -1 | 0 | 1 => (p.male > 2 * p.female ? 1 : p.female > 2 * p.male ? -1 : 0)
export const gendersContradict = (a: Profile, b: Profile): boolean => genderOf(a) * genderOf(b) < 0
export const countriesContradict = (a: Profile, b: Profile): boolean =>
  a.countries.size > 0 && b.countries.size > 0 && !overlapping(a.countries, b.countries)

const meetsItself = (a: Profile, b: Profile): boolean => overlapping(a.articles, b.articles)

/** Points that speak for two named profiles being one. */
export function score(a: Profile, b: Profile): number {
  if (overlapping(a.wikidata, b.wikidata)) return 4
  if (a.wikidata.size > 0 && b.wikidata.size > 0) return -4
  const close = nearness(a, b)
  let points = close
  if (a.sort === 'person' && b.sort === 'person') {
    const match = peopleMatch(a, b)
    const base = NAME[match]
    if (base === undefined) return -4
    // the reader, who saw the article whole, held them apart there
    if (meetsItself(a, b) && match !== 'equal' && match !== 'compatible') return -4
    points += base
    if (gendersContradict(a, b)) points -= match === 'equal' && close >= 1 ? 1.5 : 3
    if (sameOffice(a, b)) points += 0.7
  } else if (a.sort === 'body' && b.sort === 'body') {
    const match = bodiesMatch(a, b)
    const base = BODY[match]
    if (base === undefined) return -4
    const common = [...a.bodies.values(), ...b.bodies.values()].some((name) => name.common)
    if (match === 'part' && common) return -4
    const story = overlapping(a.stories, b.stories)
    if (match === 'equal' && common) {
      // “the interior ministry” of two stories: of one country, among the same people
      if (!story && !(overlapping(a.countries, b.countries) && close >= 0.6)) return -4
      points += 1
    } else if (
      match === 'equal' &&
      !a.solid &&
      !b.solid &&
      [...a.bodies.values()].every((name) => name.words.length === 1)
    ) {
      // a word with a capital that nobody took for a body: a headline's, a title of a book
      points += 0.8
    } else points += base
  } else {
    // one name that two articles of a story took for different kinds
    const [person, body] = a.sort === 'person' ? [a, b] : [b, a]
    const one = [...person.people.values()].some((name) => body.bodies.has(name.words.join(' ')))
    if (!one || close < 1) return -4
    points += 1
  }
  if (countriesContradict(a, b)) points -= 2
  else if (overlapping(a.countries, b.countries)) points += 0.5
  if (Number.isFinite(a.first) && Number.isFinite(b.first)) {
    const gap = Math.max(a.first - b.last, b.first - a.last)
    if (gap > 365) points -= 0.5
  }
  return points
}
