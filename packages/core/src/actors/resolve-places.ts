/**
 * Which city a place is. What stands right beside it decides first ("Birmingham, Alabama", "Tripoli in Libya"), then a country
 * named in its sentence, then the country the article is set in. A name that none of them settles keeps its candidates.
 */
import type { Analysis, Article, Place } from '../record/index.ts'
import { STATES } from './en/states.ts'
import { type City, citiesNamed } from './gazetteer.ts'
import type { NameSpan } from './names.ts'
import { senses } from './registry.ts'

/** Candidates listed at most. */
const MOST = 8
/** The only city of a name is taken without further evidence from so many thousand people on. */
const KNOWN = 100

export interface Named {
  readonly place: Place
  readonly name: NameSpan
  /** Countries that the registry has for the name; empty where it does not know it. */
  readonly countries: ReadonlySet<string>
}

/** The places with their city and country, where the text settles them. `names` in reading order, `found` among them. */
export function resolvePlaces(
  article: Article,
  a: Analysis,
  names: readonly NameSpan[],
  found: readonly Named[],
): Place[] {
  if (found.length === 0) return []
  const inSentence = countriesBySentence(a, names)
  const setting = settingOf(article, names)
  return found.map(({ place, name, countries }) => {
    const beside = besideOf(a, name)
    // "France", "Georgia" the country: no city
    if (countries.size > 0 && place.rule === 'place.name') return place
    let cities = citiesNamed(place.text)
    if (cities.length === 0) return place
    if (beside) {
      const there = cities.filter(
        (c) => c.country === beside.country && (beside.state === null || c.state === beside.state),
      )
      // "Paris, Texas" is no other Paris, even where the gazetteer does not have it
      if (there.length === 0) return { ...place, country: beside.country, rule: 'place.beside' }
      return settled(place, there, 'place.city.beside')
    }
    if (countries.size > 0) {
      cities = cities.filter((c) => countries.has(c.country))
      // what the registry knows keeps its country; the gazetteer adds the city
      return cities.length > 0 && countries.size === 1 ? { ...place, geoname: cities[0]!.geoname } : place
    }
    const near = inSentence.get(a.sentenceOf[name.start]!)
    const named = near ? cities.filter((c) => near.has(c.country)) : []
    if (named.length > 0 && one(named)) return settled(place, named, 'place.city.sentence')
    const home = setting === null ? [] : cities.filter((c) => c.country === setting)
    if (home.length > 0) return settled(place, home, 'place.city.setting')
    if (cities.length === 1 && cities[0]!.people >= KNOWN) return settled(place, cities, 'place.city')
    return { ...place, candidates: candidates(cities) }
  })
}

const one = (cities: readonly City[]): boolean => cities.every((c) => c.country === cities[0]!.country)
const candidates = (cities: readonly City[]) =>
  cities.slice(0, MOST).map(({ country, geoname }) => ({ country, geoname }))

/** One country for sure; one city where there is but one of the name in it, else its candidates. */
function settled(place: Place, cities: readonly City[], rule: string): Place {
  const country = cities[0]!.country
  return cities.length === 1
    ? { ...place, country, geoname: cities[0]!.geoname, rule }
    : { ...place, country, candidates: candidates(cities), rule }
}

/** "…, Alabama", "…, Mass.", "… in Libya", "…, England": the country, or the state of the US, named right behind. */
function besideOf(a: Analysis, name: NameSpan): { country: string; state: string | null } | null {
  let t = name.end
  if (a.lower[t] !== ',' && a.lower[t] !== 'in' && a.lower[t] !== '(') return null
  t++
  if (a.lower[t] === 'the') t++
  if (t >= a.size || a.sentenceOf[t] !== a.sentenceOf[name.start]) return null
  const words = (n: number) => a.text.slice(a.start[t]!, a.end[Math.min(t + n, a.size) - 1]!)
  for (let n = 3; n > 0; n--) {
    const text = words(n)
    if (!/^\p{Lu}/u.test(text)) return null
    const country = senses(text).find(
      (s) => (s.entry.kind === 'country' && s.form === 'name') || s.entry.key.startsWith('nation:'),
    )?.entry.country
    // "in Georgia" behind a town: the state where the town is one of it, else the country
    const state = STATES.get(text.toLowerCase().replaceAll('.', ''))
    if (
      state &&
      (!country || citiesNamed(a.text.slice(a.start[name.start]!, a.end[name.end - 1]!)).some((c) => c.state === state))
    )
      return { country: 'US', state }
    if (country) return { country, state: null }
  }
  return null
}

/** Countries that each sentence names, by name, people, adjective or a place of theirs. */
function countriesBySentence(a: Analysis, names: readonly NameSpan[]): Map<number, Set<string>> {
  const out = new Map<number, Set<string>>()
  for (const n of names) {
    const country = countryOf(n)
    if (country === null) continue
    const sentence = a.sentenceOf[n.start]!
    const known = out.get(sentence)
    if (known) known.add(country)
    else out.set(sentence, new Set([country]))
  }
  return out
}

/** The one country of a name that the registry knows; bodies and outlets tell nothing of where. */
function countryOf(n: NameSpan): string | null {
  let country: string | null = null
  for (const s of n.senses) {
    if (s.entry.kind !== 'country' && s.entry.kind !== 'place') continue
    if (country !== null && s.entry.country !== country) return null
    country = s.entry.country
  }
  return country
}

/** The dateline's country, else the one that the article names by far most. */
function settingOf(article: Article, names: readonly NameSpan[]): string | null {
  const place = article.dateline?.value
  if (place)
    for (const part of [place, ...place.split(/[,/]/)]) {
      const known = senses(part.trim()).find((s) => s.entry.country !== null)?.entry.country
      if (known) return known
      if (STATES.has(part.trim().toLowerCase().replaceAll('.', ''))) return 'US'
    }
  const count = new Map<string, number>()
  for (const n of names) {
    const country = countryOf(n)
    if (country !== null) count.set(country, (count.get(country) ?? 0) + 1)
  }
  const [first, second] = [...count].sort((x, y) => y[1] - x[1])
  return first && first[1] >= 2 && (!second || first[1] >= 2 * second[1]) ? first[0] : null
}
