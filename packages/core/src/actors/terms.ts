/**
 * Dated office-holders: who held which office from when to when. They are data of the caller's; the reader ships with none,
 * and names nobody whom neither the text nor this data names.
 */
import { ReadoutError } from '../record/index.ts'
import { TWIN_OFFICES } from './en/offices.ts'
import { officeIn } from './office.ts'
import { fold, nameParts } from './person.ts'
import { countryByAlpha3, countryEntry, senses } from './registry.ts'

/** One person's term in one office, as `createReader({ registry })` takes it. */
export interface OfficeHolder {
  /** Full name, as it shall stand in records ("Michelle Bachelet"). */
  readonly person: string
  /** As news calls it: "president", "foreign minister", "chancellor of the exchequer". */
  readonly office: string
  /** ISO 3166-1 alpha-2 or alpha-3, a country's English name, or an organisation ("United Nations"). */
  readonly country: string
  /** First day: YYYY, YYYY-MM or YYYY-MM-DD; null or absent: since before anybody asks. */
  readonly from?: string | null | undefined
  /** Last day, in the same forms; null or absent: still in office. */
  readonly to?: string | null | undefined
  /** Wikidata id of the person ("Q320"). */
  readonly wikidata?: string | null | undefined
}

/** A term with office and country as the actors room knows them. */
export interface Term {
  readonly person: string
  readonly words: readonly string[]
  readonly office: string
  /** The office as the data calls it, in small letters. */
  readonly title: string
  readonly place: string
  /** ISO 3166-1 alpha-2, null for an organisation's. */
  readonly country: string | null
  /** First and last day on which the term may have begun, and may have ended. */
  readonly from: Days
  readonly to: Days
  readonly wikidata: string | null
}
type Days = readonly [first: string, last: string]

export interface Terms {
  /** Of one office in one place (`country:FR`, `body:United Nations`), in the order given. */
  of(place: string, office: string): readonly Term[]
  /** Of people whose name ends in, or begins with, this folded word. */
  named(word: string): readonly Term[]
}

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/
const EVER: Days = ['0000-01-01', '0000-01-01']
const OPEN: Days = ['9999-12-31', '9999-12-31']

/** First and last day of a date of any precision, or null if it is none. */
export function daysOf(date: string): Days | null {
  const m = DATE.exec(date)
  if (!m) return null
  const year = Number(m[1])
  if (m[2] === undefined) return [`${m[1]}-01-01`, `${m[1]}-12-31`]
  const month = Number(m[2])
  if (month < 1 || month > 12) return null
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const length = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  if (m[3] === undefined) return [`${m[1]}-${m[2]}-01`, `${m[1]}-${m[2]}-${length}`]
  const day = Number(m[3])
  return day >= 1 && day <= length ? [date, date] : null
}

const blank = (v: unknown): boolean => v === null || v === undefined || v === ''

/** A term read from one entry, or what is wrong with it, for people. */
function readTerm(given: unknown): Term | string {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return 'it is no object'
  const { person, office, country, from, to, wikidata } = given as { [field: string]: unknown }
  for (const [name, value] of [
    ['person', person],
    ['office', office],
    ['country', country],
  ] as const)
    if (typeof value !== 'string' || value.trim() === '') return `${name} is missing`
  for (const [name, value] of [
    ['person', person],
    ['office', office],
    ['country', country],
  ] as const)
    if ((value as string).length > 200) return `${name} is longer than 200 characters`
  const place = placeOf((country as string).trim())
  if (!place)
    return `“${country}” is no country and no organisation that the reader knows: give an ISO 3166 code such as FR`
  const held = officeKey(office as string)
  if (held === null)
    return `“${office}” is no office that the reader knows: call it as news does, such as “foreign minister”`
  const first = blank(from) ? EVER : typeof from === 'string' ? daysOf(from) : null
  if (!first) return `from (${JSON.stringify(from)}) is no date: give YYYY, YYYY-MM or YYYY-MM-DD`
  const last = blank(to) ? OPEN : typeof to === 'string' ? daysOf(to) : null
  if (!last) return `to (${JSON.stringify(to)}) is no date: give YYYY, YYYY-MM or YYYY-MM-DD`
  if (last[1] < first[0]) return `it ends (${to}) before it begins (${from})`
  if (!blank(wikidata) && (typeof wikidata !== 'string' || !/^Q[1-9]\d*$/.test(wikidata)))
    return `wikidata (${JSON.stringify(wikidata)}) is no id: give one such as Q42, or nothing`
  const name = (person as string).trim().replace(/\s+/g, ' ')
  return {
    person: name,
    words: name.split(' '),
    office: held.key,
    title: held.words,
    place: place.key,
    country: place.country,
    from: first,
    to: last,
    wikidata: blank(wikidata) ? null : (wikidata as string),
  }
}

function placeOf(words: string): { key: string; name: string; country: string | null } | null {
  // a code comes before a short name: AU is Australia, EC is Ecuador; what is no code (UN, EU) is a name
  const code = /^[A-Z]{2}$/.test(words) ? countryEntry(words) : /^[A-Z]{3}$/.test(words) ? countryByAlpha3(words) : null
  const entry =
    code ??
    senses(words).find((x) => x.form === 'name' && (x.entry.kind === 'country' || x.entry.kind === 'organisation'))
      ?.entry
  return entry ? { key: entry.key, name: entry.name, country: entry.kind === 'country' ? entry.country : null } : null
}

/**
 * What an office-holder's `country` means, in whatever form it was given: the usual name of the country or organisation, and the
 * country's ISO 3166-1 alpha-2 code (null for an organisation). Null for what the reader does not know, or could not tell from
 * its name alone.
 * @example officePlace('DEU') // { name: 'Germany', code: 'DE' }
 * @example officePlace('UN') // { name: 'United Nations', code: null }
 */
export function officePlace(country: string): { name: string; code: string | null } | null {
  const place = placeOf(country.trim())
  return place && placeOf(place.name)?.key === place.key ? { name: place.name, code: place.country } : null
}

/** Words of a title up to the country or body behind "of". */
function officeKey(office: string): { key: string; words: string } | null {
  const words = office
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .filter((w, i) => i > 0 || w !== 'the')
  const found = officeIn(words)
  return found && !found.former ? { key: found.key, words: found.words } : null
}

/**
 * What is wrong with an entry of the registry, in words for people, or null if nothing is.
 * @example officeHolderFault({ person: 'Angela Merkel', office: 'chancellor', country: 'DE', from: '2005-13' })
 * // 'from ("2005-13") is no date: give YYYY, YYYY-MM or YYYY-MM-DD'
 */
export function officeHolderFault(entry: unknown): string | null {
  const term = readTerm(entry)
  return typeof term === 'string' ? term : null
}

/** Checks and indexes the caller's office-holders. Throws R2005 with the number of the first entry that is wrong. */
export function indexTerms(registry: readonly OfficeHolder[]): Terms {
  const offices = new Map<string, Term[]>()
  const names = new Map<string, Term[]>()
  const push = (map: Map<string, Term[]>, key: string, term: Term) => {
    const list = map.get(key)
    if (list) list.push(term)
    else map.set(key, [term])
  }
  registry.forEach((entry, i) => {
    const term = readTerm(entry)
    if (typeof term === 'string')
      throw new ReadoutError('R2005', `entry ${i + 1} of the registry cannot be used: ${term}`)
    push(offices, `${term.place}|${term.office}`, term)
    const twin = TWIN_OFFICES[`${term.country}|${term.office}`]
    if (twin) push(offices, `${term.place}|${twin}`, term)
    const parts = nameParts(term.words)
    const last = parts[parts.length - 1] ?? ''
    push(names, last, term)
    if (parts.length > 1) push(names, parts[0]!, term)
  })
  return {
    of: (place, office) => offices.get(`${place}|${office}`) ?? [],
    named: (word) => names.get(fold(word)) ?? [],
  }
}

/**
 * Who held the office on all of these days: null unless exactly one person can have, and did for certain. A term known to
 * the year may have begun on any day of it; on the day two holders share, neither is named.
 */
export function holderOn(terms: readonly Term[], [first, last]: Days): Term | null {
  let one: Term | null = null
  let certain = false
  for (const t of terms) {
    if (t.from[0] > last || t.to[1] < first) continue
    if (one && one.person !== t.person) return null
    one = t
    certain ||= t.from[1] <= first && t.to[0] >= last
  }
  return certain ? one : null
}
