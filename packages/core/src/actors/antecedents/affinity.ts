/** How a mention goes with a candidate's name by what large text says of the words, and who else is there. */
import { UPOS } from '../../record/index.ts'
import type { Entity, Scene, Seen } from '../scene.ts'
import type { Asked, Candidate } from './asked.ts'
import type { Writer } from './writer.ts'

/** What large text says of a word, scaled to length 1. */
export type Meaning = (word: string) => Float32Array

const NOUN = UPOS.indexOf('NOUN')
const ADJ = UPOS.indexOf('ADJ')
const PROPN = UPOS.indexOf('PROPN')
/** Tokens beside a mention in which what it is may be told. */
const AROUND = 8
/** First mentions of a candidate looked at for that; descriptions of one, and words of a phrase and of a name, at most. */
const FIRST = 3
const NOUNS = 6
const WORDS = 4
/** Actors spoken of last that are looked through for those since a candidate. */
const SINCE = 12
const NONE: readonly string[] = []

/** All candidates of a mention, with what is the same for each of them. */
export interface Company {
  readonly all: readonly Candidate[]
  /** Content words of the phrase before its noun. */
  readonly before: readonly string[]
  /** How many candidates have a name: human beings, others. */
  readonly humans: number
  readonly others: number
  /** How often the one named most is named in the article. */
  readonly most: number
}

export function companyOf(s: Scene, x: Asked, all: readonly Candidate[]): Company {
  let humans = 0
  let others = 0
  let most = 0
  for (const { entity } of all) {
    if (entity < 0) continue
    const e = s.entities[entity]!
    if (!named(s, e)) continue
    if (e.human) humans++
    else others++
    most = Math.max(most, s.counts.get(e.id) ?? 0)
  }
  return { all, before: wordsBefore(s, x), humans, others, most }
}

/**
 * Writes how the noun and the words before it go with the words of the candidate's name (none for `several` at once), with what described it
 * before, and with what stands beside its first mentions.
 */
export function putAffinity(
  w: Writer,
  s: Scene,
  x: Asked,
  { before }: Company,
  e: Entity,
  several: boolean,
  meaning: Meaning,
): void {
  const name = several || x.noun === '' ? NONE : nameWords(e)
  let byNoun = 0
  let byMore = 0
  let same = false
  for (const word of name) {
    const v = meaning(word)
    byNoun = Math.max(byNoun, dot(meaning(x.noun), v))
    for (const other of before) {
      byMore = Math.max(byMore, dot(meaning(other), v))
      if (other === word) same = true
    }
  }
  w.put(byNoun)
  w.put(byMore)
  w.put(before.length > 0 ? nearest(before, e.nouns, meaning) : 0)
  w.put(same)
  w.put(name.length > 0 && byNoun === 0)
  const told = x.noun === '' ? { noun: false, more: false } : toldBeside(s, x, e, before)
  w.put(told.noun)
  w.put(told.more)
}

/** The most that a word of one list and a description have in common. */
export function nearest(words: readonly string[], nouns: ReadonlySet<string>, meaning: Meaning): number {
  let best = 0
  let n = 0
  for (const noun of nouns) {
    const v = meaning(noun)
    for (const word of words) best = Math.max(best, dot(meaning(word), v))
    if (++n === NOUNS) break
  }
  return best
}

/** Does the noun, or what stands before it, stand beside one of the candidate's first mentions? */
function toldBeside(s: Scene, x: Asked, e: Entity, before: readonly string[]): { noun: boolean; more: boolean } {
  const { a } = s
  const own = s.chunks[x.chunk]!
  const told = { noun: false, more: false }
  for (const m of e.seen.slice(0, FIRST))
    for (let t = Math.max(0, m.start - AROUND); t < Math.min(a.size, m.end + AROUND); t++) {
      if (a.sentenceOf[t] !== m.sentence || (t >= own.start && t < own.end)) continue
      if (a.lemma[t] === a.lemma[x.head]) told.noun = true
      if (before.includes(a.lower[t]!)) told.more = true
    }
  return told
}

/** Writes how many others could be meant, how much the article is about this one, and who was spoken of since; `apart`: sentences since. */
export function putRivals(w: Writer, s: Scene, company: Company, e: Entity, last: Seen | null, apart: number): void {
  const isNamed = named(s, e)
  const rivals = e.human ? company.humans : company.others
  const total = s.counts.get(e.id) ?? 0
  w.put(isNamed && rivals === 1)
  w.put(isNamed && rivals === 2)
  w.put(isNamed ? 1 / Math.max(1, rivals) : 0)
  w.put(company.most > 0 ? total / company.most : 0)
  w.put(isNamed && total === company.most)
  w.put(Math.log1p(total) / 3)
  let since = 0
  const end = s.recent.length
  for (let i = end - 1; last && i >= 0 && i >= end - SINCE && s.recent[i] !== e.id; i--)
    if (s.entities[s.recent[i]!]!.human === e.human) since++
  w.put(since / 4)
  w.put(last !== null && since === 0)
  w.put(last !== null && apart <= 1 && isNamed)
}

/** The last content words of the phrase before its noun, the nearest first. */
function wordsBefore(s: Scene, x: Asked): readonly string[] {
  if (x.noun === '') return NONE
  const { start, head } = s.chunks[x.chunk]!
  const out: string[] = []
  for (let t = head - 1; t >= start && out.length < WORDS; t--) {
    const tag = s.a.uposCode[t]!
    if (tag === NOUN || tag === ADJ || tag === PROPN) out.push(s.a.lower[t]!)
  }
  return out
}

/** The last words of a name, in small letters; none of a person who is only described. */
function nameWords(e: Entity): readonly string[] {
  if (e.words.length === 0 && e.entry === null && e.human) return NONE
  return e.name.toLowerCase().split(' ').slice(-WORDS)
}

/** A name of the text, or a person's. */
export const named = (s: Scene, e: Entity): boolean =>
  e.words.length > 0 || e.entry !== null || (e.seen.length > 0 && s.nameOf[e.seen[0]!.head]! >= 0)

export const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

export function dot(x: Float32Array, y: Float32Array): number {
  let sum = 0
  for (let i = 0; i < x.length; i++) sum += x[i]! * y[i]!
  return sum
}
