/** On whose authority: from the words that name the source, with the cast's help. */

import { tokenAt } from '../language/index.ts'
import type { Actor, Analysis, Attribution, Authority, Cast } from '../record/index.ts'
import { NAME_TYPES } from '../record/index.ts'
import {
  BODY_NOUNS,
  DOCUMENT_NOUNS,
  MASTHEAD_WORDS,
  OFFICE_NOUNS,
  OUTLET_NOUNS,
  PARTY_PLURALS,
  PEOPLE_NOUNS,
  VOICE_NOUNS,
} from './en/nouns.ts'
import { setOf } from './lexicon.ts'
import { kid, upos } from './tree.ts'

const DOCUMENT = setOf(DOCUMENT_NOUNS)
const OUTLET = setOf(OUTLET_NOUNS)
const VOICE = setOf(VOICE_NOUNS)
const PEOPLE = setOf(PEOPLE_NOUNS)
const OFFICE = setOf(OFFICE_NOUNS)

const ASKED = new Set(['ask', 'tell', 'urge', 'order', 'accuse', 'charge', 'advise', 'warn'])

export function authorityOf(a: Analysis, x: Attribution, cast: Cast): Authority {
  if (x.rule === 'turn.question') return 'outlet'
  if (x.source === null || x.sourceHead < 0) {
    if (x.cueHead >= 0 && ASKED.has(a.lemma[x.cueHead]!)) return 'unnamed'
    if (x.cueHead >= 0 && a.lemma[x.cueHead] === 'report' && upos(a, x.cueHead) === 'NOUN') return 'outlet'
    return 'hearsay'
  }
  const index = cast.at(x.sourceHead)
  const actor = index >= 0 ? cast.actors[index]! : null
  if (upos(a, x.sourceHead) === 'PRON' && a.lower[x.sourceHead] !== 'one')
    return actor ? byEarlierMention(a, x, actor) : 'unnamed'
  return byPhrase(a, x, actor)
}

/** A pronoun has the authority of the mention it takes up. */
function byEarlierMention(a: Analysis, x: Attribution, actor: Actor): Authority {
  if (actor.kind !== 'person') return byKind(actor)
  const { mentions } = actor
  let last: Mention | null = null
  // the nearest mention that is no pronoun; the name in apposition to an office counts, on either side
  for (let k = firstFrom(mentions, x.source!.start) - 1, seen = 0; k >= 0 && seen < NEAR; k--, seen++) {
    const m = mentions[k]!
    if (m.form === 'pronoun') continue
    if (byMention(a, m, actor) === 'named') return 'named'
    last ??= m
  }
  for (let k = firstFrom(mentions, x.source!.start); last === null && k < mentions.length; k++)
    if (mentions[k]!.form !== 'pronoun') last = mentions[k]!
  return last === null ? 'named' : byMention(a, last, actor)
}

/** Mentions before a pronoun that are looked at. */
const NEAR = 64
/** A mention is no longer than this. */
const LONGEST = 400

/** Index of the first mention that begins at or behind an offset. */
function firstFrom(mentions: readonly { readonly start: number }[], offset: number): number {
  let lo = 0
  let hi = mentions.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if (mentions[mid]!.start < offset) lo = mid + 1
    else hi = mid
  }
  return lo
}

type Mention = Actor['mentions'][number]

/** How one mention names a person. */
function byMention(a: Analysis, m: Mention, actor: Actor): Authority {
  if (m.form === 'name' || holdsName(m, actor)) return 'named'
  const head = tokenAt(a, m.end - 1)
  const noun = head < a.size ? byNoun(a.lower[head]!) : null
  if (m.form === 'title' || m.form === 'office' || m.form === 'counterpart') return 'office'
  return noun ?? 'unnamed'
}

/** The mention carries the last word of the person's name. */
function holdsName(m: Mention, actor: Actor): boolean {
  if (/ (?:of|for|to) /.test(actor.name)) return false
  const words = actor.name.split(' ')
  const last = words[words.length - 1]!
  return words.length > 1 && last !== last.toLowerCase() && m.text.includes(last)
}

function byKind(actor: Actor): Authority {
  switch (actor.kind) {
    case 'person':
      return 'named'
    case 'outlet':
      return 'outlet'
    case 'document':
      return 'document'
    case 'group':
      return 'unnamed'
    default:
      return 'office'
  }
}

function byPhrase(a: Analysis, x: Attribution, actor: Actor | null): Authority {
  const from = tokenAt(a, x.source!.start)
  const to = tokenAt(a, x.source!.end)
  const head = x.sourceHead
  const noun = byNoun(a.lower[head]!) ?? byNoun(a.lemma[head]!)
  // "The operator, Bergbahn Sorel": a body, whatever its name looks like
  if (BODY.has(a.lemma[head]!) && !possessive(a, head)) return 'office'
  if (a.lemma[head] === 'one' || ONE.has(a.lower[from]!)) if (noun === 'unnamed' || noun === null) return 'unnamed'
  const bare = to - from === 1 && noun === null && plural(a, head) && actor?.kind !== 'person'
  if (bare) return PARTIES.has(a.lower[head]!) ? 'office' : 'unnamed'
  if (PARTIES.has(a.lower[head]!)) return 'office'
  if (masthead(a, from, to)) return 'outlet'
  if (a.lemma[head] === 'agency' && head > from && a.lower[head - 1] === 'news') return 'outlet'
  if (
    actor !== null &&
    actor.kind !== 'person' &&
    actor.kind !== 'group' &&
    !(upos(a, head) === 'NOUN' && noun !== null)
  )
    return byKind(actor)
  if (actor !== null && actor.kind === 'person')
    for (let k = firstFrom(actor.mentions, x.source!.start - LONGEST); k < actor.mentions.length; k++) {
      const m = actor.mentions[k]!
      if (m.start >= x.source!.end) break
      if (m.end > x.source!.start && m.form !== 'pronoun' && byMention(a, m, actor) === 'named') return 'named'
    }
  if (hasPerson(a, from, to)) return 'named'
  if (noun !== null) {
    // "the general", "the minister": an office; "a former minister", "a rebel commander": nobody in particular
    const det = kid(a, head, 'det')
    if (
      noun === 'office' &&
      singularPerson(a, head) &&
      det >= 0 &&
      /^(?:an?|one|some)$/.test(a.lower[det]!) &&
      !VOICE.has(a.lemma[head]!)
    )
      return 'unnamed'
    return noun
  }
  if (actor !== null) {
    if (actor.kind === 'person') {
      for (let k = firstFrom(actor.mentions, a.start[head]! - LONGEST); k < actor.mentions.length; k++) {
        const m = actor.mentions[k]!
        if (m.start > a.start[head]!) break
        if (a.end[head]! <= m.end) return byMention(a, m, actor)
      }
      return 'named'
    }
    return byKind(actor)
  }
  const name = a.nameOf[head]!
  if (name >= 0) return NAME_TYPES[a.nameType[name]!] === 'PER' ? 'named' : 'office'
  return upos(a, head) === 'PROPN' ? 'named' : 'unnamed'
}

const BODY = setOf(BODY_NOUNS)
const PARTIES = setOf(PARTY_PLURALS)
const MASTHEAD = setOf(MASTHEAD_WORDS)
const ONE = new Set(['one', 'some', 'several', 'many'])

/** *Manufacturers*, also where the first word of a sentence is taken for a name. */
const plural = (a: Analysis, i: number): boolean =>
  a.xpos[i] === 'NNS' || (a.xpos[i] === 'NNPS' && i === a.sentences[a.sentenceOf[i]!] && a.lower[i]!.endsWith('s'))

const possessive = (a: Analysis, i: number): boolean => {
  const next = i + 1 < a.size ? a.lower[i + 1] : ''
  return next === "'s" || next === '’s'
}

/** *The Gazette, the Cape Argus, Radio Koyeba*. */
function masthead(a: Analysis, from: number, to: number): boolean {
  const last = to - 1
  if (to - from > 4 || upos(a, last) !== 'PROPN') return false
  return (
    MASTHEAD.has(a.lower[last]!) &&
    (from === last || a.lower[from] === 'the' || upos(a, from) === 'PROPN') &&
    to - from > 1
  )
}

const PERSONS = new Set([
  'minister',
  'president',
  'official',
  'judge',
  'general',
  'mediator',
  'envoy',
  'prosecutor',
  'senator',
  'commander',
  'bishop',
  'diplomat',
  'ambassador',
  'governor',
  'mayor',
  'captain',
  'major',
  'colonel',
  'leader',
  'chief',
  'head',
  'director',
  'attorney',
  'commissioner',
  'dean',
])
const singularPerson = (a: Analysis, i: number) => PERSONS.has(a.lemma[i]!)

function byNoun(word: string): Authority | null {
  if (VOICE.has(word)) return 'office'
  if (PEOPLE.has(word)) return 'unnamed'
  if (OUTLET.has(word)) return 'outlet'
  if (OFFICE.has(word)) return 'office'
  if (DOCUMENT.has(word)) return 'document'
  return null
}

/** A personal name that is the source itself, not the owner or principal of it (*Haugen’s spokesman*, *a spokesman for Haugen*). */
function hasPerson(a: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const n = a.nameOf[i]!
    if (n < 0 || NAME_TYPES[a.nameType[n]!] !== 'PER') continue
    const end = a.nameEnd[n]!
    const before = a.nameStart[n]! > from ? a.lower[a.nameStart[n]! - 1]! : ''
    const after = end < a.size && end < to ? a.lower[end]! : ''
    i = end - 1
    if (end < to && upos(a, end) === 'NOUN') continue
    if (after === "'s" || after === '’s' || after === "'" || after === '’') continue
    let k = a.nameStart[n]! - 1
    // titles between the preposition and the name
    while (k >= from && upos(a, k) === 'PROPN') k--
    const preposition = k >= from ? a.lower[k]! : before
    if (
      preposition === 'for' ||
      preposition === 'of' ||
      preposition === 'to' ||
      preposition === 'by' ||
      preposition === 'with'
    )
      continue
    return true
  }
  return false
}
