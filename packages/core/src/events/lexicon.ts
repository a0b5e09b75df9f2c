/**
 * The event lexicon (`en/`) and its index: words with the PLOVER type (null for happenings outside PLOVER) and the finer kind that
 * they may have. It decides nothing: the head of events sees which types a word has in it, and takes its names of kinds.
 */
import { type Analysis, type PloverType, UPOS } from '../record/index.ts'
import { ACT_NOUNS } from './en/nouns/acts.ts'
import { HAPPENING_NOUNS } from './en/nouns/happenings.ts'
import { OCCASIONS } from './en/occasions.ts'
import { VERB_ENTRIES } from './en/verbs/index.ts'

export interface Entry {
  readonly type: PloverType | null
  readonly kind: string
  /** Lemmas, parted by spaces; "walk_out" has a particle or preposition beside it. */
  readonly words: string
}

export interface Sense {
  readonly entry: Entry
  readonly particle: string | null
}

function index(entries: readonly Entry[]): Map<string, Sense[]> {
  const map = new Map<string, Sense[]>()
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

export const VERBS = index(VERB_ENTRIES)
export const NOUN_SENSES = index([...ACT_NOUNS, ...HAPPENING_NOUNS, ...OCCASIONS])

/** The senses that the lexicon has of a word, by its tag. */
export const sensesOf = (a: Analysis, i: number): readonly Sense[] =>
  (UPOS[a.uposCode[i]!] === 'VERB'
    ? VERBS.get(a.lemma[i]!)
    : (NOUN_SENSES.get(a.lower[i]!) ?? NOUN_SENSES.get(a.lemma[i]!))) ?? []
