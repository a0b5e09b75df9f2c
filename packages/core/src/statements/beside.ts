/**
 * What the words right beside a cue show where tree and head are wrong: the subject stands directly before its verb,
 * and the person told is no part of what is told. Runs behind `meet`, on what either of the two has found.
 */

import { tokenAt } from '../language/index.ts'
import { NAME_TYPES } from '../record/index.ts'
import type { Draft, Scene } from './draft.ts'
import { REQUIRING_VERBS } from './en/head.ts'
import { HEARD_PASSIVES } from './en/verbs.ts'
import { CUE_VERBS, DIRECTIVE_PASSIVE, setOf } from './lexicon.ts'
import { agentBehind, agentOf, nounPhraseOf } from './passive.ts'
import { isTime } from './source.ts'
import { clauseAt } from './surface.ts'
import { isNominal, isPassive, isPunct, isVerb, kid, sentenceEnd, sentenceStart, type Tokens, upos } from './tree.ts'

export function mendBeside(scene: Scene): void {
  const gone = new Set(scene.drafts.filter((d) => saysNothing(scene, d)))
  if (gone.size > 0) {
    scene.drafts.splice(0, scene.drafts.length, ...scene.drafts.filter((d) => !gone.has(d)))
    for (const [k, d] of scene.taken.entries()) if (d !== null && gone.has(d)) scene.taken[k] = null
  }
  for (const d of scene.drafts) {
    if (d.cueHead < 0 || !isVerb(scene.a, d.cueHead)) continue
    if (isPassiveReduced(scene, d) || isHeard(scene, d)) turnPassive(scene, d)
    else hearSubject(scene, d)
    if (d.source !== null && adjacent(scene, d.source, d.cueHead)) mendSource(scene, d, d.source)
    if (d.source !== null) mendEnds(scene, d, d.source)
    freeTold(scene, d)
    openTail(scene, d)
  }
}

/**
 * *Holm, asked about the letter, left*; *the board, urged to act by investors, sat still*: whom the participle describes was spoken to or of,
 * and says nothing.
 */
function isPassiveReduced(scene: Scene, d: Draft): boolean {
  const { a } = scene
  const v = d.cueHead
  if (d.source === null || d.source.from >= v || !/^VB[DN]$/.test(a.xpos[v]!) || isPassive(a, v)) return false
  if (!DIRECTIVE_PASSIVE.has(a.lemma[v]!)) return false
  // “…,” Holm, told the Echo: a comma too many behind a quotation
  if (d.rule.startsWith('speech.') && isNominal(a, v + 1 + (upos(a, v + 1) === 'DET' ? 1 : 0))) return false
  if (a.xpos[v] === 'VBN' && /^(?:acl$|advcl)/.test(a.deprel[v]!))
    return a.lower[v - 1] === ',' || a.head[v] === d.sourceHead
  // one comma alone never parts a subject from its verb
  if (a.lower[v - 1] !== ',' || d.source.to !== v - 1) return false
  for (let i = d.source.from; i < d.source.to; i++) if (a.lower[i] === ',') return false
  return true
}

const HEARD = setOf(HEARD_PASSIVES)
const JUDGING = setOf('accuse charge criticise criticize blame condemn praise')
const BE = new Set([
  'be',
  'is',
  'was',
  'are',
  'were',
  'been',
  'being',
  'am',
  "'s",
  '’s',
  "'re",
  '’re',
  'get',
  'gets',
  'got',
  'gotten',
  'getting',
])

/** *Holm was warned by police that …*, *had been told to leave*: the subject is spoken to, whatever tree and head make of it. */
function isHeard(scene: Scene, d: Draft): boolean {
  const { a } = scene
  const v = d.cueHead
  if (d.source === null || d.source.from >= v || !/^VB[DN]$/.test(a.xpos[v]!) || !HEARD.has(a.lemma[v]!)) return false
  let i = v - 1
  while (i > d.sourceHead && (upos(a, i) === 'ADV' || isPunct(a, i))) i--
  return i > d.sourceHead && BE.has(a.lower[i]!)
}

function turnPassive(scene: Scene, d: Draft): void {
  const { a } = scene
  let agent = agentOf(scene, d.cueHead)
  if (agent < 0) agent = agentOfActive(scene, d)
  d.addressee = d.sourceHead
  d.source = agent >= 0 ? nounPhraseOf(scene, agent, d.cueHead) : null
  d.sourceHead = agent
  if (!d.rule.startsWith('head')) d.rule = 'passive.directed'
  // "accused by the union of lying": the union is whose word it is, lying what it says
  if (d.source === null || a.lemma[d.cueHead] !== 'accuse') return
  const { from, to } = d.source
  for (let of = from + 1; of < to; of++) {
    if (a.lower[of] !== 'of') continue
    d.source = { from, to: of }
    const start = a.start[of]!
    d.content = d.content.map((c) => (c.start < start && start < c.end ? { start, end: c.end } : c))
    return
  }
}

/** *[Holm] was warned by the council that …*: who is spoken to is no part of what is said. */
function hearSubject(scene: Scene, d: Draft): void {
  const { a } = scene
  const v = d.cueHead
  if (!HEARD.has(a.lemma[v]!) || JUDGING.has(a.lemma[v]!) || !isPassive(a, v)) return
  const subject = kid(a, v, 'nsubj:pass', 'nsubj')
  if (subject < 0 || subject > v || !isNominal(a, subject) || scene.quotes.at[v]! >= 0) return
  if (d.addressee < 0) d.addressee = subject
  const [first] = d.content
  if (
    d.content.length > 1 &&
    first!.end <= a.start[v]! &&
    tokenAt(a, first!.start) <= subject &&
    a.end[subject]! <= first!.end
  )
    d.content.shift()
}

/** *Told to resign [by her party]*: nobody acts in an active verb by an agent, so it is the cue's, and no part of the content. */
function agentOfActive(scene: Scene, d: Draft): number {
  const { a } = scene
  const agent = agentBehind(scene, d.cueHead)
  if (agent < 0 || !a.deprel[agent]!.startsWith('obl')) return -1
  const verb = a.head[agent]!
  if (verb <= d.cueHead || !/^VB[PZD]?$/.test(a.xpos[verb]!) || isPassive(a, verb)) return -1
  const from = a.start[a.left[agent]!]!
  const to = a.end[a.right[agent]! - 1]!
  const last = d.content.length - 1
  const c = d.content[last]
  if (!c || c.start >= from || c.end < to || c.end > to) return -1
  d.content[last] = { start: c.start, end: a.end[a.left[agent]! - 1]! }
  return agent
}

/** *Filing the form required her uncle to walk*: what is done speaks to nobody; *both were denied a locker*: refused, not contradicted. */
function saysNothing(scene: Scene, d: Draft): boolean {
  const { a } = scene
  const v = d.cueHead
  if (v < 0 || scene.quotes.at[v]! >= 0 || d.cue === null) return false
  if (REQUIRING.has(a.lemma[v]!) && d.source !== null && d.source.to <= v) return gerundOpens(scene, d.source.from, v)
  if (a.lemma[v] !== 'deny' || !isPassive(a, v)) return false
  const next = upos(a, v + 1)
  return next === 'NOUN' || next === 'DET' || next === 'ADJ' || next === 'PROPN'
}

const REQUIRING = setOf(REQUIRING_VERBS)

/** The sentence opens with a form in -ing, no comma parts it from the verb, and what was taken for the source is its object. */
function gerundOpens(scene: Scene, from: number, v: number): boolean {
  const { a } = scene
  const first = sentenceStart(a, v)
  const object = from <= first + 1 || upos(a, from - 1) === 'ADP'
  if (a.xpos[first] !== 'VBG' || !object || v - first > 20) return false
  for (let i = first; i < v; i++) if (a.lower[i] === ',') return false
  return true
}

/** *…, she said, [but the dinner was dropped]*: the conjunction behind the tag opens what goes on. */
function openTail(scene: Scene, d: Draft): void {
  const { a } = scene
  for (const [k, c] of d.content.entries()) {
    if (k === 0 || c.start < a.end[d.cueHead]!) continue
    const t = tokenAt(a, c.start)
    if (scene.quotes.at[t]! < 0 && a.lower[t - 1] === 'but' && a.lower[t - 2] === ',' && t - 2 > d.cueHead)
      d.content[k] = { start: a.start[t - 1]!, end: c.end }
  }
}

/**
 * *[The zoo] only last week announced*: an adverb before the verb is no part of who speaks; *[a census printed in early spring] found*:
 * a preposition is never its end; *a gulf between what [Holm] says*: a clause of its own begins with *what*.
 */
function mendEnds(scene: Scene, d: Draft, { from, to }: Tokens): void {
  const { a } = scene
  const v = d.cueHead
  if (to > v) return
  let last = to
  while (last > from + 1 && upos(a, last - 1) === 'ADV' && a.nameOf[last - 1]! < 0 && last - 1 > d.sourceHead) last--
  if (upos(a, last - 1) === 'ADP' && last - 1 > from) {
    let k = last
    while (k < v && k < last + 5 && !isPunct(a, k) && upos(a, k) !== 'AUX' && !isVerb(a, k)) k++
    last = k === v || upos(a, k) === 'AUX' ? k : last - 1
  }
  let first = from
  // "… basement; [the insurer] disputes"
  for (let i = last - 1; i > from && first === from; i--) if (a.lower[i] === ';') first = i + 1
  for (let i = last - 2; i > first; i--) {
    if (isVerb(a, i + 1) || isPunct(a, i + 1)) break
    if (a.lower[i] === 'what') first = i + 1
  }
  // "In his book, “The Long River,” [Mr Holm] suggested"
  const quoted = scene.quotes.at[first]!
  if (quoted >= 0 && scene.quotes.outer[quoted]!.last < last) first = scene.quotes.outer[quoted]!.last
  if (first === from && last === to) return
  d.source = { from: first, to: last }
  if (d.sourceHead < first || d.sourceHead >= last) d.sourceHead = last - 1
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
