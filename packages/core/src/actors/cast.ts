/**
 * The reading of actors, in this order: names (with the registry), base phrases, people and bodies of the whole article, appositions,
 * then one pass from left to right over all phrases, in which offices, descriptions, metonyms and pronouns find whom they stand
 * for, and last the first person of quotations, whose speaker may follow the quotation. Linear in the text.
 */
import { type Analysis, type Article, type Attribution, WITHOUT_NONE, type Without } from '../record/index.ts'
import type { Observe } from './antecedents/choose.ts'
import type { Ranker } from './antecedents/ranker.ts'
import { findAppositions, phraseEnd, phraseStart } from './attach.ts'
import { joinBodies } from './bodies.ts'
import { bordersOf, forget } from './borders.ts'
import { findChunks } from './chunks.ts'
import { coordinate } from './coordinate.ts'
import { nameEntity } from './described.ts'
import { PERSON_NOUNS } from './en/nouns.ts'
import { finish, type ReadCast } from './finish.ts'
import { completeNames, incumbentsOn, seatIncumbents } from './incumbent.ts'
import { localise } from './local.ts'
import { findNames } from './names.ts'
import { namesakes } from './namesakes.ts'
import { addRole, joinPeople } from './people.ts'
import { findQuotes } from './quotes.ts'
import { readChunk } from './read-chunk.ts'
import type { Entity, Scene } from './scene.ts'
import { datelineCountry, findSetting } from './setting.ts'
import { noteSpeaker, readFirstPersons } from './speakers.ts'
import type { Terms } from './terms.ts'
import { roleOf } from './use.ts'

/** What the room knows from data, and who looks on. */
export interface Learnt {
  readonly ranker?: Ranker | undefined
  /** What dictionaries say a noun is (`Language.means`); without it the lists of the room alone say. */
  readonly means?: Scene['means'] | undefined
  readonly observe?: Observe | undefined
}

export function buildCast(
  article: Article,
  a: Analysis,
  attributions: readonly Attribution[],
  terms: Terms | null = null,
  without: Without = WITHOUT_NONE,
  learnt: Learnt = {},
): ReadCast {
  const s = prepare(article, a, attributions, terms, without, learnt)
  seatIncumbents(s)
  if (!without.has('actors.titles')) readTitles(s)
  completeNames(s)
  countNames(s)
  const borders = bordersOf(article)
  const chunkAt = (offset: number | undefined, from: number) => {
    let c = from
    while (c < s.chunks.length && (offset === undefined || a.start[s.chunks[c]!.start]! < offset)) c++
    return c
  }
  let border = borders.length > 0 ? chunkAt(borders[0], 0) : -1
  for (let c = 0, k = 0; c < s.chunks.length; c++) {
    while (c === border && k < borders.length) {
      border = chunkAt(borders[++k], c)
      forget(s, c, border)
    }
    readChunk(s, c)
    if (!without.has('actors.coordinate')) coordinate(s, c)
    if (!without.has('actors.last-speaker')) noteSpeaker(s, c)
  }
  if (!without.has('actors.first-person')) readFirstPersons(s)
  return finish(s)
}

function prepare(
  article: Article,
  a: Analysis,
  attributions: readonly Attribution[],
  terms: Terms | null,
  without: Without,
  learnt: Learnt,
): Scene {
  const names = findNames(a, without)
  const nameOf = new Int32Array(a.size).fill(-1)
  for (let i = 0; i < names.length; i++) nameOf.fill(i, names[i]!.start, names[i]!.end)
  const { chunks, chunkOf } = findChunks(a, names, nameOf)
  const isSource = new Uint8Array(a.size)
  for (const x of attributions) {
    if (x.sourceHead >= 0 && x.sourceHead < a.size) isSource[x.sourceHead] = 1
    if (x.addresseeHead >= 0 && x.addresseeHead < a.size) isSource[x.addresseeHead] = 1
  }
  const s: Scene = {
    article,
    a,
    attributions,
    names,
    nameOf,
    chunks,
    chunkOf,
    quotes: findQuotes(a, attributions),
    entities: [],
    entityOfName: new Int32Array(names.length).fill(-1),
    entityOfChunk: new Int32Array(chunks.length).fill(-1),
    alias: without.has('actors.apposition')
      ? new Int32Array(chunks.length).fill(-1)
      : findAppositions(a, chunks, names),
    isSource,
    recent: [],
    plurals: [],
    membersOfChunk: new Map(),
    setting: null,
    dateline: null,
    lastSpeaker: -1,
    lastSpeakerSentence: -9,
    byKey: new Map(),
    holders: [],
    visited: [],
    foreseen: new Map(),
    doubts: new Map(),
    incumbents: incumbentsOn(terms, article.published?.value),
    without,
    means: without.has('actors.dictionary') ? () => false : (learnt.means ?? (() => false)),
    ranker: without.has('actors.antecedents') ? null : (learnt.ranker ?? null),
    observe: learnt.observe ?? null,
    counts: new Map(),
    leading: [],
  }
  s.dateline = datelineCountry(s.article)
  if (!without.has('actors.setting')) s.setting = s.dateline ?? findSetting(s)
  if (!without.has('actors.local')) localise(s, names)
  if (!without.has('actors.namesakes')) namesakes(s, names)
  joinPeople(s)
  if (!without.has('actors.bodies')) joinBodies(s)
  return s
}

/** Titles before names, appositions and "X is the Y" first, for the whole article: an office alone may come before its holder's name. */
function readTitles(s: Scene): void {
  s.chunks.forEach((chunk, c) => {
    if (chunk.name >= 0 && s.names[chunk.name]!.kind === 'PER') {
      const e = s.entities[s.entityOfName[chunk.name]!]!
      const start = phraseStart(s.chunks, c)
      if (start < s.names[chunk.name]!.start) addRole(s, e, start, s.names[chunk.name]!.start)
      predicate(s, c, e)
    }
    const target = s.alias[c]!
    if (target >= 0) {
      const name = s.chunks[target]!.name
      const id = name >= 0 ? nameEntity(s, name) : -1
      if (id >= 0) addRole(s, s.entities[id]!, phraseStart(s.chunks, c), phraseEnd(s.a, s.chunks, c).end)
    }
  })
  for (const e of s.entities)
    if (e.kind === 'person' && (e.offices.length > 0 || e.country) && s.holders.length < HOLDERS) s.holders.push(e.id)
}

/** How often everybody is named, and the few whom the article is about. */
function countNames(s: Scene): void {
  for (const id of s.entityOfName) if (id >= 0) s.counts.set(id, (s.counts.get(id) ?? 0) + 1)
  const ranked = [...s.counts].filter(([, n]) => n > 1).sort((x, y) => y[1] - x[1] || x[0] - y[0])
  for (const [id] of ranked.slice(0, LEADING)) s.leading.push(id)
}
const LEADING = 4

/** No more holders than this are looked through for an office that comes before its name. */
const HOLDERS = 256

/** "Ms Hale is the home secretary", "who was president": the tree's copula. */
function predicate(s: Scene, c: number, e: Entity): void {
  const role = roleOf(s.a, s.chunks[c]!.start, s.chunks[c]!.end)
  if (role.use !== 'subject' || role.governor < 0) return
  const g = s.chunkOf[role.governor]!
  if (g < 0 || g === c || s.chunks[g]!.name >= 0 || s.chunks[g]!.pronoun) return
  let copula = false
  for (let k = s.a.childStart[role.governor]!; k < s.a.childStart[role.governor + 1]!; k++) {
    const d = s.a.childList[k]!
    if (s.a.deprel[d] === 'cop' && /^(?:is|was|became|are|were|'s)$/.test(s.a.lower[d]!)) copula = true
    if (s.a.lower[d] === 'not' || s.a.lower[d] === "n't" || s.a.deprel[d] === 'aux') return
  }
  if (copula && PERSON_NOUNS.has(s.a.lower[s.chunks[g]!.head]!))
    addRole(s, e, phraseStart(s.chunks, g), phraseEnd(s.a, s.chunks, g).end)
}
