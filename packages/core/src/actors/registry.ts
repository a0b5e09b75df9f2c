/** The registry: countries, seats, bodies and outlets read from the data files once, with a trie over their words. */
import { BODIES } from './en/bodies.ts'
import { COUNTRIES, NATIONS, OFFICIAL_STYLES, WITH_ARTICLE } from './en/countries.ts'
import { OUTLETS } from './en/outlets.ts'
import { PLACES } from './en/places.ts'
import { SEATS } from './en/seats.ts'

export type EntryKind = 'country' | 'organisation' | 'outlet' | 'office' | 'group' | 'place'
/** How the words name the entry: by its name, through its people or adjective, through a capital or seat, as a place. */
export type EntryForm = 'name' | 'adjective' | 'people' | 'capital' | 'seat' | 'place'

export interface Entry {
  readonly key: string
  readonly name: string
  readonly kind: EntryKind
  /** ISO 3166-1 alpha-2, or null. */
  readonly country: string | null
  readonly wikidata: string | null
  /** Common nouns that may stand for it later. */
  readonly nouns: readonly string[]
}
export interface Sense {
  readonly entry: Entry
  readonly form: EntryForm
  /** The words must be printed in capitals ("US", "WHO"). */
  readonly capitals: boolean
}

interface Node {
  readonly next: Map<string, Node>
  senses: Sense[]
}
const node = (): Node => ({ next: new Map(), senses: [] })
const ROOT = node()
const BY_CODE = new Map<string, Entry>()
const BY_ALPHA3 = new Map<string, Entry>()
const ADJECTIVE = new Map<string, string>()

/** Words of a name as the trie knows them: lower case, without full stops and marks, cut at hyphens, spaces and apostrophes. */
export const trieWords = (s: string): string[] => (isPlain(s) ? [s] : splitWords(s))

/** Small Latin letters alone, as nearly all words are. */
export function isPlain(s: string): boolean {
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i)
    if (c < 97 || c > 122) return false
  }
  return s.length > 0
}
const splitWords = (s: string): string[] =>
  s
    .replace(/\./g, '')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}+&/$]+/u)
    .filter(Boolean)

function add(words: string, sense: Omit<Sense, 'capitals'>): void {
  let at = ROOT
  for (const w of trieWords(words)) {
    let next = at.next.get(w)
    if (!next) at.next.set(w, (next = node()))
    at = next
  }
  const letters = words.replace(/[^\p{L}]/gu, '')
  const capitals = letters.length <= 6 && letters.length > 0 && letters === letters.toUpperCase()
  if (!at.senses.some((s) => s.entry.key === sense.entry.key)) at.senses.push({ ...sense, capitals })
}
const rows = (table: string): string[][] =>
  table
    .split('\n')
    .filter((l) => l !== '')
    .map((l) => l.split('|').map((c) => c.trim()))
const list = (cell: string | undefined): string[] => (cell ? cell.split(',').filter(Boolean) : [])

for (const [codes, name, others, adjectives, people, capitals, wikidata] of rows(COUNTRIES)) {
  const [code, alpha3] = codes!.split(' ')
  const entry: Entry = {
    key: `country:${code}`,
    name: name!,
    kind: 'country',
    country: code!,
    wikidata: wikidata || null,
    nouns: ['country', 'nation', 'state', 'kingdom', 'republic', 'government'],
  }
  BY_CODE.set(code!, entry)
  if (alpha3) BY_ALPHA3.set(alpha3, entry)
  if (adjectives) ADJECTIVE.set(code!, list(adjectives)[0]!)
  for (const n of [name!, ...list(others)]) add(n, { entry, form: 'name' })
  for (const n of list(people)) add(n, { entry, form: 'people' })
  for (const n of list(adjectives)) add(n, { entry, form: 'adjective' })
  for (const n of list(capitals)) add(n, { entry, form: 'capital' })
}
// once all countries have their own names: "Republic of China" is Taiwan's
for (const entry of BY_CODE.values())
  for (const style of OFFICIAL_STYLES) {
    const words = `${style} ${entry.name}`
    if (senses(words).length === 0) add(words, { entry, form: 'name' })
  }
for (const [names, adjectives, people, code] of rows(NATIONS)) {
  const [name] = list(names)
  const entry: Entry = {
    key: `nation:${name}`,
    name: name!,
    kind: 'place',
    country: code || null,
    wikidata: null,
    nouns: [],
  }
  for (const n of list(names)) add(n, { entry, form: 'place' })
  for (const n of list(adjectives)) add(n, { entry, form: 'adjective' })
  for (const n of list(people)) add(n, { entry, form: 'people' })
}
for (const [words, name, kind, code] of rows(SEATS)) {
  const country = name!.startsWith('=') ? BY_CODE.get(name!.slice(1)) : undefined
  const entry: Entry = country ?? {
    key: `body:${name}`,
    name: name!,
    kind: kind as EntryKind,
    country: code || null,
    wikidata: null,
    nouns: [],
  }
  for (const n of list(words)) add(n, { entry, form: 'seat' })
}
for (const [name, others, code, nouns, wikidata] of rows(
  BODIES.replace(/^Foreign, Commonwealth/m, 'Foreign; Commonwealth'),
)) {
  const entry: Entry = {
    key: `body:${name!.replaceAll(';', ',')}`,
    name: name!.replaceAll(';', ','),
    kind: 'organisation',
    country: code || null,
    wikidata: wikidata || null,
    nouns: list(nouns),
  }
  for (const n of [entry.name, ...list(others)]) {
    add(n, { entry, form: 'name' })
    // "the U.S. Environmental Protection Agency", "the US Department of Agriculture"
    const bare = n.replace(/^United States /, '')
    if (code === 'US' && !/^U\.?S\.? /.test(n))
      for (const c of ['US', 'United States', 'American']) add(`${c} ${bare}`, { entry, form: 'name' })
  }
}
for (const [name, others, code] of rows(OUTLETS)) {
  const entry: Entry = {
    key: `outlet:${name}`,
    name: name!,
    kind: 'outlet',
    country: code || null,
    wikidata: null,
    nouns: [
      'newspaper',
      'paper',
      'agency',
      'broadcaster',
      'channel',
      'outlet',
      'network',
      'daily',
      'magazine',
      'site',
      'website',
    ],
  }
  for (const n of [name!.replace(/^The /, ''), name!, ...list(others)]) add(n, { entry, form: 'name' })
}
for (const [code, names] of Object.entries(PLACES)) {
  for (const n of list(names)) {
    add(n, {
      entry: { key: `place:${n}`, name: n, kind: 'place', country: code, wikidata: null, nouns: [] },
      form: 'place',
    })
  }
}

export const countryByAlpha3 = (code: string): Entry | null => BY_ALPHA3.get(code) ?? null
export const countryEntry = (code: string): Entry | null => BY_CODE.get(code) ?? null
/** "Danish" for DK; for lack of an adjective the name. */
export const adjectiveOf = (code: string): string => ADJECTIVE.get(code) ?? BY_CODE.get(code)?.name ?? code
/** "the United Kingdom" in running text, "France" without. */
export const withArticle = (code: string): string => {
  const name = BY_CODE.get(code)?.name ?? code
  return WITH_ARTICLE.has(code) ? `the ${name}` : name
}

/** A matcher that walks the trie word by word. */
export const trieRoot = (): Node => ROOT
/** All senses of a whole name, for lookups outside running text ("Moscow" of a dateline). */
export function senses(words: string): readonly Sense[] {
  let at: Node | undefined = ROOT
  for (const w of trieWords(words)) {
    at = at.next.get(w)
    if (!at) return []
  }
  return at.senses
}
