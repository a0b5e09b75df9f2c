/**
 * To whom something is said: what the first pass found in the tree, else the words right behind the cue. *Told* and *urged* have
 * their hearer as object, also where the parser made it the subject of the clause that follows; *called on*, *appealed to* and
 * *said to* behind a preposition; *in an interview with* names whom the speaker answered.
 */
import type { Analysis, Attribution, Cast } from '../record/index.ts'
import { ASK_PREPOSITIONS, ASK_VERBS, SAY_NOUNS, SAY_VERBS, TELL_VERBS } from './en/addressee.ts'
import { setOf } from './lexicon.ts'
import { sentenceEnd, upos } from './tree.ts'

const TELL = setOf(TELL_VERBS)
const ASK = setOf(ASK_VERBS)
const SAY = setOf(SAY_VERBS)
const NOUNS = setOf(SAY_NOUNS)
const PREPOSITIONS = new Map(ASK_PREPOSITIONS.map(([verb, list]) => [verb, new Set(list.split(' '))]))

/**
 * Head of the phrase right behind a cue that asks somebody to do something (*called on [the council] to act*), by the words
 * alone, so that the actors room knows that somebody is spoken to; −1 where the words are not that plain.
 */
export function hearerHead(a: Analysis, v: number): number {
  if (v < 0 || upos(a, v) === 'NOUN') return -1
  const end = sentenceEnd(a, v)
  const prepositions = PREPOSITIONS.get(a.lemma[v]!)
  let from = v + 1
  if (prepositions) {
    while (from < end && from <= v + SLACK && upos(a, from) === 'ADV') from++
    if (from >= end || !prepositions.has(a.lower[from]!)) return -1
    from++
  } else if (!ASK.has(a.lemma[v]!)) return -1
  let last = -1
  let i = from
  for (; i < end && i < from + 8 && PHRASE.has(upos(a, i)) && a.lower[i] !== 'to' && a.lower[i] !== 'not'; i++)
    if (upos(a, i) === 'NOUN' || upos(a, i) === 'PROPN') last = i
  return last >= 0 && last === i - 1 && a.lower[i] === 'to' ? last : -1
}

/** Actors by where their mentions begin, the longest mention first. */
export type Heard = ReadonlyMap<number, { readonly actor: number; readonly end: number }>

export function heardAt(cast: Cast): Heard {
  const out = new Map<number, { actor: number; end: number }>()
  cast.actors.forEach((actor, k) => {
    for (const m of actor.mentions) {
      const known = out.get(m.start)
      if (!known || known.end < m.end) out.set(m.start, { actor: k, end: m.end })
    }
  })
  return out
}

/** Index of the actor that it is said to, or −1. A hearer who is the speaker, or holds him, is none. */
export function addresseeOf(a: Analysis, x: Attribution, cast: Cast, heard: Heard, speaker: number): number {
  const found = x.addresseeHead >= 0 && !misread(a, x) ? cast.at(x.addresseeHead) : -1
  const actor = found >= 0 ? found : besideCue(a, x, cast, heard)
  if (actor < 0 || actor === speaker) return -1
  // "urged both sides": one of them speaks
  return holds(cast, actor, speaker) ? -1 : actor
}

/** *Said [Trump]'s criticism was fair*: an owner, and an object of "said" without "to", hear nothing. */
function misread(a: Analysis, x: Attribution): boolean {
  const head = x.addresseeHead
  const next = a.lower[head + 1]
  if (next === "'s" || next === '’s') return true
  if (x.cueHead < 0 || head < x.cueHead || !SAY.has(a.lemma[x.cueHead]!) || TELL.has(a.lemma[x.cueHead]!)) return false
  for (let i = head; i > x.cueHead && i > head - 8; i--) if (a.lower[i] === 'to' || a.lower[i] === 'with') return false
  return true
}

/** Is the actor a plural that the speaker is one of? */
function holds(cast: Cast, plural: number, speaker: number): boolean {
  if (speaker < 0 || cast.actors[plural]!.kind !== 'group') return false
  const names = cast.actors[plural]!.name.split(' and ')
  return names.length > 1 && names.includes(cast.actors[speaker]!.name)
}

function besideCue(a: Analysis, x: Attribution, cast: Cast, heard: Heard): number {
  const v = x.cueHead
  if (v < 0) return -1
  const lemma = a.lemma[v]!
  const end = sentenceEnd(a, v)
  if (upos(a, v) === 'NOUN') return NOUNS.has(lemma) ? behind(a, v + 1, end, TO, cast, heard) : -1
  const prepositions = PREPOSITIONS.get(lemma)
  if (prepositions) {
    const actor = behind(a, v + 1, end, prepositions, cast, heard)
    if (actor >= 0) return actor
  }
  if (TELL.has(lemma)) {
    const actor = actorAt(a, v + 1, end, cast, heard)
    if (actor.index >= 0) return actor.index
  } else if (ASK.has(lemma)) {
    const actor = actorAt(a, v + 1, end, cast, heard)
    if (actor.index >= 0 && asks(a, actor.next, end)) return actor.index
  }
  if (SAY.has(lemma)) {
    const actor = behind(a, v + 1, end, TO, cast, heard)
    if (actor >= 0) return actor
  }
  return interviewer(a, x, v, end, cast, heard)
}

const TO: ReadonlySet<string> = new Set(['to'])
/** Words between a verb and the preposition of its hearer: *called again on*. */
const SLACK = 2

function behind(
  a: Analysis,
  from: number,
  end: number,
  prepositions: ReadonlySet<string>,
  cast: Cast,
  heard: Heard,
): number {
  for (let i = from; i < end && i <= from + SLACK; i++) {
    if (prepositions.has(a.lower[i]!)) return actorAt(a, i + 1, end, cast, heard).index
    if (upos(a, i) !== 'ADV') return -1
  }
  return -1
}

/** The actor whose words begin at a token, and the token behind them; an adverb between is stepped over. */
function actorAt(
  a: Analysis,
  from: number,
  end: number,
  cast: Cast,
  heard: Heard,
): { readonly index: number; readonly next: number } {
  let i = from
  if (i < end && upos(a, i) === 'ADV') i++
  if (i >= end) return { index: -1, next: i }
  const known = heard.get(a.start[i]!)
  if (known) {
    let next = i
    while (next < end && a.start[next]! < known.end) next++
    // "told Anna Berg's aides": whose they are comes first
    if (a.lower[next] !== "'s" && a.lower[next] !== '’s') return { index: known.actor, next }
    i = next + 1
  }
  // the last noun of the phrase
  let last = -1
  for (; i < end && i < from + 8 && PHRASE.has(upos(a, i)); i++)
    if (upos(a, i) === 'NOUN' || upos(a, i) === 'PROPN' || upos(a, i) === 'PRON') last = i
  return { index: last >= 0 ? cast.at(last) : -1, next: last + 1 }
}
const PHRASE = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON', 'PART'])

/** What is asked for: *to stop*, *not to*, *whether*, *for*, *about*. */
const ASKED = new Set([
  'to',
  'not',
  'whether',
  'if',
  'for',
  'about',
  'what',
  'why',
  'how',
  'when',
  'where',
  'who',
  'that',
  'against',
])
const asks = (a: Analysis, next: number, end: number): boolean =>
  next < end && (ASKED.has(a.lower[next]!) || /^[,:“"]$/.test(a.lower[next]!))

/** *In an interview with [NPR]*, *speaking to [reporters]*: in the tag's own sentence, outside what is said. */
function interviewer(a: Analysis, x: Attribution, v: number, end: number, cast: Cast, heard: Heard): number {
  const start = a.sentences[a.sentenceOf[v]!]!
  const free = (i: number) => !x.content.some((c) => a.start[i]! >= c.start && a.start[i]! < c.end)
  for (let i = Math.max(start, v - REACH); i < end && i < v + REACH; i++) {
    if (!free(i)) continue
    const w = a.lower[i]!
    const next = a.lower[i + 1]
    const interview = w === 'interview' && (next === 'with' || next === 'to')
    const speaking = (w === 'speaking' || w === 'talking') && next === 'to' && i < v
    if (interview || speaking) {
      const { index } = actorAt(a, i + 2, end, cast, heard)
      if (index >= 0) return index
    }
  }
  return -1
}
const REACH = 24
