/**
 * The shape of the event lexicon (`en/`) and its index. An entry names words, a PLOVER type (null for happenings
 * outside PLOVER), a finer kind, and a frame: what the arguments must be for this sense.
 */
import { type Analysis, type PloverType, UPOS } from '../record/index.ts'
import { ACT_NOUNS } from './en/nouns/acts.ts'
import { HAPPENING_NOUNS } from './en/nouns/happenings.ts'
import { OCCASIONS } from './en/occasions.ts'
import { VERB_ENTRIES } from './en/verbs/index.ts'

/** What a phrase must be: a class of `en/classes.ts`, "agent" (somebody), "place"; several joined by "|"; "!" in front: none of these. */
export type Constraint = string

export interface VerbEntry {
  readonly type: PloverType | null
  readonly kind: string
  /** Lemmas, parted by spaces; "walk_out" asks for a particle or preposition beside the verb. */
  readonly words: string
  /** Of the object (or passive subject). A constraint asks for an object; "" asks that there be none. */
  readonly object?: Constraint
  readonly subject?: Constraint
  /** A preposition phrase that must be there: "for", "to:agent", "on|against". */
  readonly with?: string
  /** Complement: "to" asks for an infinitive, "clause" for any clause, "none" forbids one. */
  readonly complement?: 'to' | 'clause' | 'none'
  /** Prepositions whose phrases name recipients, in order of preference; the object comes first. */
  readonly to?: string
  /** The object is a thing: recipients come from prepositions only. */
  readonly thing?: boolean
  /** Both sides act: "A and B met". */
  readonly mutual?: boolean
  /** Keep the object in the trigger, since the verb says little alone ("fired mortars"). */
  readonly keepObject?: boolean
  /** The subject is the one it is done to ("came under fire"). */
  readonly receives?: boolean
  /** Counts only as the cue of a statement with one of these acts ("called him a liar"). */
  readonly acts?: readonly string[]
}

export interface NounEntry {
  readonly type: PloverType | null
  readonly kind: string
  readonly words: string
  /** Modifiers (adjective or compound) one of which must be there: "naval military joint". */
  readonly modifier?: string
  /** Modifiers that rule it out. */
  readonly not?: string
  /** free: an event wherever it stands; bound: only with an argument, a date or a verb that makes it happen; only: only as part of a light-verb phrase or under a status verb. */
  readonly use: 'free' | 'bound' | 'only'
  readonly to?: string
  readonly mutual?: boolean
}

export interface Sense<T> {
  readonly entry: T
  readonly particle: string | null
}

function index<T extends { readonly words: string }>(entries: readonly T[]): Map<string, Sense<T>[]> {
  const map = new Map<string, Sense<T>[]>()
  for (const entry of entries)
    for (const word of entry.words.split(/\s+/)) {
      const [lemma, particle] = word.split('_') as [string, string?]
      if (word === '') continue
      const list = map.get(lemma)
      const sense = { entry, particle: particle ?? null }
      if (list) list.push(sense)
      else map.set(lemma, [sense])
    }
  // A sense with a particle says more than one without.
  for (const list of map.values()) list.sort((a, b) => Number(b.particle !== null) - Number(a.particle !== null))
  return map
}

export const VERBS = index<VerbEntry>(VERB_ENTRIES)
export const NOUN_SENSES = index<NounEntry>([...ACT_NOUNS, ...HAPPENING_NOUNS, ...OCCASIONS])

/** The senses that the lexicon has of a word, by its tag. */
export const sensesOf = (a: Analysis, i: number): readonly Sense<VerbEntry | NounEntry>[] =>
  (UPOS[a.uposCode[i]!] === 'VERB'
    ? VERBS.get(a.lemma[i]!)
    : (NOUN_SENSES.get(a.lower[i]!) ?? NOUN_SENSES.get(a.lemma[i]!))) ?? []
