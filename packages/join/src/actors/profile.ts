/** What is known together of the items that are taken for one actor so far. */
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

export function profileOf(item: Placed<ActorSketch>, index: number, context: Context): Profile {
  const { sketch, article } = item
  const day = dayOf(article.published)
  const people = new Map<string, PersonName>()
  const bodies = new Map<string, BodyName>()
  if (sketch.sort === 'person') {
    const name = parseName(sketch.name)
    people.set(`${name.words.join(' ')} ${name.suffix}`, name)
  } else if (sketch.sort === 'body')
    for (const text of namesIn(sketch)) {
      const name = parseBody(text)
      if (name.key !== '') bodies.set(name.key, name)
    }
  return {
    sort: sketch.sort,
    items: [index],
    articles: new Set([article.seq]),
    stories: new Set([storyOf(context, article.seq)]),
    people,
    bodies,
    male: sketch.gender === 'male' ? 1 : 0,
    female: sketch.gender === 'female' ? 1 : 0,
    solid: sketch.kind === 'organisation' || sketch.kind === 'outlet',
    countries: new Set(sketch.country ? [sketch.country] : []),
    wikidata: new Set(sketch.wikidata ? [sketch.wikidata] : []),
    offices: callings(sketch).map((text) => ({ ...parseOffice(text, context.lexis), day })),
    company: new Set(sketch.company),
    places: new Set(sketch.places),
    first: day ?? Number.POSITIVE_INFINITY,
    last: day ?? Number.NEGATIVE_INFINITY,
  }
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
export function sureKey(sketch: ActorSketch, story: number): string {
  if (sketch.sort === 'country') return `c ${sketch.country ?? fold(sketch.name)}`
  if (sketch.wikidata) return `q ${sketch.wikidata}`
  const land = sketch.country ?? ''
  if (sketch.sort === 'person') {
    const name = parseName(sketch.name)
    return name.given.length === 0 ? '' : `p ${name.words.join(' ')} ${name.suffix} ${land} ${sketch.gender ?? ''}`
  }
  if (sketch.sort !== 'body') return ''
  const name = parseBody(sketch.name)
  return name.key === '' ? '' : `b ${name.key} ${land} ${name.common ? story : ''}`
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
