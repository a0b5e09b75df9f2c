import type { Act } from '../../record/index.ts'

/**
 * What a cue verb can take as its content:
 * `that` a clause (with or without *that*), `quote` direct speech, `wh` an indirect question or *how*-clause,
 * `to` an infinitive whose subject is the speaker (*vowed to resign*), `ask` an infinitive with the person asked
 * (*urged Moscow to stop*), `np` a noun phrase, with its complement if it has one (*accused him of lying*,
 * *denied the report*), `pred` object and predicate (*called it “fiction”*, *described it as a farce*),
 * `ing` a gerund (*denied taking bribes*).
 */
export type Frame = 'that' | 'quote' | 'wh' | 'to' | 'ask' | 'np' | 'pred' | 'ing'

/** Verbs that behave alike. */
export interface VerbGroup {
  readonly frames: readonly Frame[]
  readonly act: Act
  /** False for beliefs, attitudes and intentions. Default true. */
  readonly speech?: boolean
  /** The word alone is a political act (*accuse*, *demand*), not mere saying. */
  readonly deed?: boolean
  /** The object is the person spoken to and no part of the content (*told the BBC that*). */
  readonly addressee?: boolean
  /** Lemmas, divided by white space. */
  readonly verbs: string
}

/** Verb with the preposition that opens its content: *call for*, *speak of*. The preposition belongs to the cue. */
export interface PrepositionGroup {
  readonly act: Act
  readonly speech?: boolean
  readonly deed?: boolean
  /** `verb:preposition`, divided by white space. */
  readonly pairs: string
}

/** Nouns or adjectives that stand for saying or holding something. */
export interface NominalGroup {
  readonly act: Act
  readonly speech?: boolean
  readonly words: string
}
