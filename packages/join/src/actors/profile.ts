/** What is known together of the items that are taken for one actor so far. */
import type { Lexis } from '@readout/core'
import { recently } from '../remember.ts'
import type { Context, Placed } from '../types.ts'
import { type BodyName, parseBody } from './body-names.ts'
import { dayOf, fold } from './fold.ts'
import { type PersonName, parseName } from './names.ts'
import { type Office, parseOffice } from './offices.ts'
import type { ActorSketch, Sort } from './sketch.ts'

export interface HeldOffice extends Office {
  readonly day: number | null
}

export interface Profile {
  readonly sort: Sort
  readonly items: number[]
  readonly articles: Set<number>
  readonly stories: Set<number>
  /** Distinct names, by their folded words; bounded. */
  readonly people: Map<string, PersonName>
  readonly bodies: Map<string, BodyName>
  male: number
  female: number
  /** Taken for an organisation or outlet somewhere, not only for something of a name. */
  solid: boolean
  readonly countries: Set<string>
  readonly wikidata: Set<string>
  readonly offices: HeldOffice[]
  readonly company: Set<number>
  readonly places: Set<number>
  first: number
  last: number
}

const NAMES = 12
const OFFICES = 24
const COMPANY = 400

/** The story of an article; an article that stands in none is a story of its own. */
export const storyOf = (context: Context, article: number): number => {
  const story = context.story(article)
  return story === null ? -1 - article : story
}

/** Names by which an item is compared: its own, and other full ones its mentions give. */
function namesIn(sketch: ActorSketch): string[] {
  const names = [sketch.name]
  if (sketch.sort === 'body')
    for (const [, , text, form] of sketch.mentions) {
      // “the willing Colts” tells no other name
      if (form === 'name' && !/(?:^|\s)(?!the\b|of\b|and\b|for\b)[\p{Ll}\d]/u.test(text) && !names.includes(text))
        names.push(text)
    }
  return names.slice(0, 4)
}

/** Offices and descriptions that an actor is called by. */
function callings(sketch: ActorSketch): string[] {
  const all = new Set(sketch.offices)
  for (const [, , text, form] of sketch.mentions) if (form === 'description' || form === 'office') all.add(text)
  return [...all].slice(0, 8)
}

/** What a sketch tells by itself, worked out once. */
interface Told {
  readonly people: readonly (readonly [key: string, name: PersonName])[]
  readonly bodies: readonly (readonly [key: string, name: BodyName])[]
  readonly offices: readonly Office[]
  /** What those share who are one without a doubt, but for the story that some need; '' where nothing is that sure. */
  readonly sure: string
  readonly inStory: boolean
}

/** Sketches of which that is kept. */
const KEPT = 2000

const toldBy = recently(KEPT, (sketch: ActorSketch, lexis: Lexis): Told => {
  const people: [string, PersonName][] = []
  const bodies = new Map<string, BodyName>()
  if (sketch.sort === 'person') {
    const name = parseName(sketch.name)
    people.push([`${name.words.join(' ')} ${name.suffix}`, name])
  } else if (sketch.sort === 'body')
    for (const text of namesIn(sketch)) {
      const name = parseBody(text)
      if (name.key !== '') bodies.set(name.key, name)
    }
  const inStory = sketch.sort === 'body' && !sketch.wikidata && parseBody(sketch.name).common
  const offices = callings(sketch).map((text) => parseOffice(text, lexis))
  return { people, bodies: [...bodies], offices, sure: sureOf(sketch), inStory }
})

export function profileOf(item: Placed<ActorSketch>, index: number, context: Context): Profile {
  const { sketch } = item
  const profile: Profile = {
    sort: sketch.sort,
    items: [],
    articles: new Set(),
    stories: new Set(),
    people: new Map(),
    bodies: new Map(),
    male: 0,
    female: 0,
    solid: false,
    countries: new Set(),
    wikidata: new Set(),
    offices: [],
    company: new Set(),
    places: new Set(),
    first: Number.POSITIVE_INFINITY,
    last: Number.NEGATIVE_INFINITY,
  }
  absorbItem(profile, item, index, context)
  return profile
}

/** What an item tells goes into `a`. */
export function absorbItem(a: Profile, item: Placed<ActorSketch>, index: number, context: Context): void {
  const { sketch, article } = item
  const { people, bodies, offices } = toldBy(sketch, context.lexis)
  const day = dayOf(article.published)
  a.items.push(index)
  a.articles.add(article.seq)
  a.stories.add(storyOf(context, article.seq))
  for (const [key, name] of people) if (a.people.size < NAMES) a.people.set(key, name)
  for (const [key, name] of bodies) if (a.bodies.size < NAMES) a.bodies.set(key, name)
  if (sketch.gender === 'male') a.male++
  else if (sketch.gender === 'female') a.female++
  a.solid ||= sketch.kind === 'organisation' || sketch.kind === 'outlet'
  if (sketch.country) a.countries.add(sketch.country)
  if (sketch.wikidata) a.wikidata.add(sketch.wikidata)
  for (const office of offices) if (a.offices.length < OFFICES) a.offices.push({ ...office, day })
  for (const x of sketch.company) if (a.company.size < COMPANY) a.company.add(x)
  for (const x of sketch.places) if (a.places.size < COMPANY) a.places.add(x)
  if (day === null) return
  a.first = Math.min(a.first, day)
  a.last = Math.max(a.last, day)
}

const pour = <T>(from: Iterable<T>, into: Set<T>, limit = Number.POSITIVE_INFINITY): void => {
  for (const x of from) if (into.size < limit) into.add(x)
}

/** What `b` knows goes into `a`. */
export function absorb(a: Profile, b: Profile): void {
  for (const i of b.items) a.items.push(i)
  pour(b.articles, a.articles)
  pour(b.stories, a.stories)
  for (const [key, name] of b.people) if (a.people.size < NAMES) a.people.set(key, name)
  for (const [key, name] of b.bodies) if (a.bodies.size < NAMES) a.bodies.set(key, name)
  a.male += b.male
  a.female += b.female
  a.solid ||= b.solid
  pour(b.countries, a.countries)
  pour(b.wikidata, a.wikidata)
  for (const office of b.offices) if (a.offices.length < OFFICES) a.offices.push(office)
  pour(b.company, a.company, COMPANY)
  pour(b.places, a.places, COMPANY)
  a.first = Math.min(a.first, b.first)
  a.last = Math.max(a.last, b.last)
}

/** What items share that are one without a doubt; '' where nothing is that sure. */
export function sureKey(sketch: ActorSketch, context: Context, article: number): string {
  const { sure, inStory } = toldBy(sketch, context.lexis)
  return inStory && sure !== '' ? `${sure}${storyOf(context, article)}` : sure
}

function sureOf(sketch: ActorSketch): string {
  if (sketch.sort === 'country') return `c ${sketch.country ?? fold(sketch.name)}`
  if (sketch.wikidata) return `q ${sketch.wikidata}`
  const land = sketch.country ?? ''
  if (sketch.sort === 'person') {
    const name = parseName(sketch.name)
    return name.given.length === 0 ? '' : `p ${name.words.join(' ')} ${name.suffix} ${land} ${sketch.gender ?? ''}`
  }
  if (sketch.sort !== 'body') return ''
  const name = parseBody(sketch.name)
  return name.key === '' ? '' : `b ${name.key} ${land} `
}

export const overlapping = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a]
  for (const x of short) if (long.has(x)) return true
  return false
}
export const shared = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number => {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a]
  let n = 0
  for (const x of short) if (long.has(x)) n++
  return n
}
