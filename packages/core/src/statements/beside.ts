/**
 * What the words right beside a cue show where tree and head are wrong: the subject stands directly before its verb,
 * and the person told is no part of what is told. Runs behind `meet`, on what either of the two has found.
 */
import { NAME_TYPES } from '../record/index.ts'
import type { Draft, Scene } from './draft.ts'
import { tokenAt } from './kind.ts'
import { CUE_VERBS } from './lexicon.ts'
import { isTime } from './source.ts'
import { clauseAt } from './surface.ts'
import { isNominal, isVerb, sentenceEnd, sentenceStart, type Tokens, upos } from './tree.ts'

export function mendBeside(scene: Scene): void {
  for (const d of scene.drafts) {
    if (d.cueHead < 0 || !isVerb(scene.a, d.cueHead)) continue
    if (d.source !== null && adjacent(scene, d.source, d.cueHead)) mendSource(scene, d, d.source)
    freeTold(scene, d)
  }
}

/** The source ends right before its verb, but for auxiliaries and adverbs. */
function adjacent(scene: Scene, source: Tokens, v: number): boolean {
  const { a, quotes } = scene
  if (source.to > v || v - source.to > 3 || quotes.at[source.to - 1] !== quotes.at[v]) return false
  for (let i = source.to; i < v; i++) if (upos(a, i) !== 'AUX' && upos(a, i) !== 'ADV') return false
  return true
}

function mendSource(scene: Scene, d: Draft, source: Tokens): void {
  const from = tailOf(scene, source)
  if (from > source.from) {
    d.source = { from, to: source.to }
    d.sourceHead = source.to - 1
    return
  }
  const whole = wholeFrom(scene, source)
  if (whole < source.from) {
    d.source = { from: whole, to: source.to }
    d.sourceHead = firstHead(scene, whole, d.sourceHead)
  }
}

const SUBJECTS = new Set(['he', 'she', 'they', 'we', 'i'])
const NAMED = new Set(['PER', 'ORG'])

/** *In an interview with Le Monde, [Ada Moss] said*; *since the flood in May [she] has said*: where the subject begins. */
function tailOf(scene: Scene, { from, to }: Tokens): number {
  const { a } = scene
  const last = to - 1
  if (last <= from) return from
  if (SUBJECTS.has(a.lower[last]!)) return JOINS.has(a.lower[last - 1]!) || upos(a, last - 1) === 'ADP' ? from : last
  const name = a.nameOf[last]!
  const begins = name >= 0 ? a.nameStart[name]! : -1
  const named = begins > from && NAMED.has(NAME_TYPES[a.nameType[name]!]!)
  if (named && a.lower[begins - 1] === ',') return begins
  // the phrase that opens the sentence, and the subject behind it
  if (!opensWithPhrase(scene, from)) return from
  for (let i = last - 1; i > from && i > last - 12; i--)
    if (a.lower[i] === ',') return upos(a, i + 1) === 'DET' && a.lower[to] !== ',' ? i + 1 : from
  if (named && NAME_TYPES[a.nameType[name]!] === 'PER' && a.nameOf[begins - 1]! >= 0) return begins
  return from
}

const JOINS = new Set(['and', 'or', ',', '&'])

/** Nothing but a preposition and words without comma and verb stands before the token in its sentence. */
function opensWithPhrase(scene: Scene, from: number): boolean {
  const { a } = scene
  const first = sentenceStart(a, from)
  if (from === first || from > first + 12 || upos(a, first) !== 'ADP') return false
  for (let i = first + 1; i < from; i++) if (a.lower[i] === ',' || isVerb(a, i)) return false
  return true
}

const PHRASE = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'ADP', 'PART'])

/** *[A document on] the party’s website states*: all before the verb is its subject, if no preposition or time opens it. */
function wholeFrom(scene: Scene, { from }: Tokens): number {
  const { a } = scene
  const first = sentenceStart(a, from)
  if (from - first < 2 || from > first + 12 || upos(a, from - 1) !== 'ADP') return from
  if (upos(a, first) === 'ADP' || !isHead(scene, from - 2)) return from
  for (let i = first; i < from; i++)
    if (!PHRASE.has(upos(a, i)) || isTime(scene, i) || scene.quotes.at[i] !== scene.quotes.at[from]) return from
  return first
}

const COUNTED = new Set(['one', 'some', 'many', 'most', 'several', 'all', 'both', 'few', 'each', 'none', 'half'])
const isHead = (scene: Scene, i: number): boolean => isNominal(scene.a, i) || COUNTED.has(scene.a.lower[i]!)

/** The noun before the first preposition. */
function firstHead(scene: Scene, from: number, head: number): number {
  const { a } = scene
  for (let i = from; i < head; i++) if (upos(a, i) === 'ADP') return isNominal(a, i - 1) ? i - 1 : head
  return head
}

const TOLD = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON', 'PART'])

/** *Told the [council that repairs would take a year]*: the content begins with its *that*. */
function freeTold(scene: Scene, d: Draft): void {
  const { a } = scene
  const v = d.cueHead
  if (!CUE_VERBS.get(a.lemma[v]!)?.addressee) return
  const first = d.content[0]!
  const from = tokenAt(a, first.start)
  if (from <= v || from > v + 6) return
  const end = sentenceEnd(a, v)
  let that = v + 1
  while (that < end && that < v + 10 && a.lower[that] !== 'that' && TOLD.has(upos(a, that))) that++
  if (that <= from || a.lower[that] !== 'that' || !isNominal(a, that - 1)) return
  if (a.start[that]! >= first.end || !clauseAt(scene, that + 1, end)) return
  d.content[0] = { start: a.start[that]!, end: first.end }
  if (d.addressee < 0) d.addressee = that - 1
}
