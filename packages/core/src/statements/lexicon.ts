/** The cue lexicon as look-up tables, built once from the data in `en/`. */
import type { Act } from '../record/index.ts'
import { ADJECTIVE_PREPOSITIONS, CUE_ADJECTIVES } from './en/adjectives.ts'
import { CONTENT_NOUNS, NOUN_PREPOSITIONS } from './en/nouns.ts'
import { VERB_PHRASES } from './en/phrases.ts'
import type { Frame, NominalGroup } from './en/types.ts'
import {
  DIRECTIVE_PASSIVES,
  HEARSAY_PASSIVES,
  IMPERSONAL,
  PARTICLES,
  PREPOSITIONS,
  QUOTE_ONLY,
  VERBS,
} from './en/verbs.ts'

export interface CueVerb {
  readonly frames: ReadonlySet<Frame>
  readonly act: Act
  /** Act by frame, where the verb means different things (*warned that*, *warned him to*). */
  readonly actBy: ReadonlyMap<Frame, Act>
  readonly speechBy: ReadonlyMap<Frame, boolean>
  readonly speech: boolean
  readonly deed: boolean
  readonly addressee: boolean
  /** Introduces speech only beside quotation marks. */
  readonly quoteOnly: boolean
}

export interface Nominal {
  readonly act: Act
  readonly speech: boolean
}

/** The words of a white-space separated list. */
export const words = (list: string): string[] => list.split(/\s+/).filter(Boolean)
export const setOf = (list: string): ReadonlySet<string> => new Set(words(list))

interface Building {
  frames: Set<Frame>
  act: Act
  actBy: Map<Frame, Act>
  speechBy: Map<Frame, boolean>
  speech: boolean
  deed: boolean
  addressee: boolean
  quoteOnly: boolean
}

function cueVerbs(): ReadonlyMap<string, CueVerb> {
  const map = new Map<string, Building>()
  const quoteOnly = setOf(QUOTE_ONLY)
  for (const group of VERBS) {
    const { act, speech = true, deed = false, addressee = false } = group
    for (const verb of words(group.verbs)) {
      let cue = map.get(verb)
      if (!cue) {
        cue = {
          frames: new Set(),
          act,
          actBy: new Map(),
          speechBy: new Map(),
          speech,
          deed,
          addressee,
          quoteOnly: quoteOnly.has(verb),
        }
        map.set(verb, cue)
      }
      if (addressee) cue.addressee = true
      if (deed) cue.deed = true
      for (const frame of group.frames) {
        cue.frames.add(frame)
        // a later group with a force of its own says more than the plain one
        if (!cue.actBy.has(frame) || cue.actBy.get(frame) === 'assert') cue.actBy.set(frame, act)
        if (!cue.speechBy.has(frame)) cue.speechBy.set(frame, speech)
      }
    }
  }
  return map
}

function nominals(groups: readonly NominalGroup[]): ReadonlyMap<string, Nominal> {
  const map = new Map<string, Nominal>()
  for (const group of groups)
    for (const word of words(group.words))
      if (!map.has(word)) map.set(word, { act: group.act, speech: group.speech ?? true })
  return map
}

function pairs(list: string): ReadonlyMap<string, ReadonlySet<string>> {
  const map = new Map<string, Set<string>>()
  for (const pair of words(list)) {
    const [word, preposition] = pair.split(':') as [string, string]
    let set = map.get(word)
    if (!set) map.set(word, (set = new Set()))
    set.add(preposition)
  }
  return map
}

export const CUE_VERBS = cueVerbs()
export const CUE_NOUNS = nominals(CONTENT_NOUNS)
export const CUE_ADJECTIVE = nominals(CUE_ADJECTIVES)
export const NOUN_PREPOSITION = pairs(NOUN_PREPOSITIONS)
export const ADJECTIVE_PREPOSITION = pairs(ADJECTIVE_PREPOSITIONS)
export const PARTICLE = pairs(PARTICLES)
export const HEARSAY_PASSIVE = setOf(HEARSAY_PASSIVES)
export const DIRECTIVE_PASSIVE = setOf(DIRECTIVE_PASSIVES)
export const IMPERSONAL_VERB = setOf(IMPERSONAL)

/** Verb and preposition to its act and speech. */
export const VERB_PREPOSITION: ReadonlyMap<string, ReadonlyMap<string, Nominal>> = (() => {
  const map = new Map<string, Map<string, Nominal>>()
  for (const group of PREPOSITIONS)
    for (const pair of words(group.pairs)) {
      const [verb, preposition] = pair.split(':') as [string, string]
      let by = map.get(verb)
      if (!by) map.set(verb, (by = new Map()))
      if (!by.has(preposition)) by.set(preposition, { act: group.act, speech: group.speech ?? true })
    }
  return map
})()

/** Multi-word cues by the lemma of their verb, longest first. */
export const PHRASES: ReadonlyMap<
  string,
  readonly { words: readonly string[]; follows: 'that' | 'np' | 'ing'; act: Act; speech: boolean }[]
> = (() => {
  const map = new Map<string, { words: string[]; follows: 'that' | 'np' | 'ing'; act: Act; speech: boolean }[]>()
  for (const phrase of VERB_PHRASES) {
    const list = words(phrase.words)
    const key = list[0]!
    let by = map.get(key)
    if (!by) map.set(key, (by = []))
    by.push({ words: list, follows: phrase.follows, act: phrase.act, speech: phrase.speech ?? true })
  }
  for (const by of map.values()) by.sort((a, b) => b.words.length - a.words.length)
  return map
})()
