/** What joining takes and gives. Everything kept is plain JSON, so that any store can hold it. */
import type { Lexis, Record } from '@readout/core'

export const JOIN_KINDS = ['copy', 'story', 'actor', 'quote', 'event'] as const
/** In the order in which they are joined: later kinds may ask what the earlier ones made of an article. */
export type JoinKind = (typeof JOIN_KINDS)[number]

/** What all kinds know of an article. */
export interface ArticleFacts {
  /** Number of the article: smaller arrived earlier. */
  readonly seq: number
  /** id of its record. */
  readonly id: string
  readonly title: string | null
  readonly outlet: string | null
  readonly url: string | null
  /** ISO 8601 as the record has it (`page.published` where it is more precise, else `published`). */
  readonly published: string | null
}

/** Something of an article that is joined to its like: the article itself, a quotation, an event, an actor. */
export interface Item<S = unknown> {
  /** Unique in its article and kind, and stable as long as the finding is: '' for the article, 'e3', 's2.0', 'a1'. */
  readonly local: string
  /** Items that share one are looked at together. Whole numbers from 0 to 2^48 − 1; at most 32 of them. */
  readonly keys: readonly number[]
  /** What is compared: small, plain JSON. */
  readonly sketch: S
}

/** An item in its article, and the group it stands in; null where it stands in none yet. */
export interface Placed<S = unknown> extends Item<S> {
  readonly article: ArticleFacts
  readonly group: number | null
}

export interface Context {
  readonly lexis: Lexis
  /** Group of the story an article stands in; null where it stands in none. Known to the kinds after 'story'. */
  story(article: number): number | null
  /** Group of copies an article stands in, and how it relates to it; null where it is nobody's. Known after 'copy'. */
  copy(article: number): number | null
  /** Group of an actor of an article (its id in the record). Known after 'actor'. */
  actor(article: number, id: string): number | null
  /** What was joined (true) or held apart (false) by hand, of two items of this kind; undefined where nothing was said. Of an item and itself: true where anything was said of it, so that the others need not be asked for in pairs. */
  byHand?(a: Placed, b: Placed): boolean | undefined
}

/** How one kind is joined: pure functions, so that any store can carry them. */
export interface Room<S = unknown> {
  readonly kind: JoinKind
  /** Raised whenever the sketch or the keys change: then items are made again from the records. */
  readonly version: number
  /**
   * What is looked at when an item comes: 'keys': items that share a key; 'story': all items of the articles of its story.
   * Either way with all other items of the groups they stand in.
   */
  readonly look: 'keys' | 'story'
  /** Earlier kinds that `arrange` asks its context for; of others it is told nothing. */
  readonly asks: readonly JoinKind[]
  /** How many items that share a key are looked at for all that an article brings; 300 unless said. */
  readonly most?: number
  /** Where keys are looked at: also all items of so many articles of its story, the newest. None unless said. */
  readonly beside?: number
  /** How many others of the groups that these stand in are looked at, shared out among the groups; 600 unless said. */
  readonly others?: number
  /** So many of an item's keys, the smallest, are kept to find it by; it asks with all of them itself. All unless said. */
  readonly kept?: number
  /** Items of a record. */
  items(record: Record, lexis: Lexis): Item<S>[]
  /** For kinds whose `arrange` compares keys: those of a sketch, so that a store need not keep them beside it. */
  keysOf?(sketch: S): readonly number[]
  /**
   * Says which of these are one: a label for each, equal where they are; −1 for what stands alone and needs no group. `fresh` are the indices of those that have come just
   * now; the others carry the group they stand in, and the function may take them out of it. Order of the input is by article and
   * place, and the answer must not depend on which are fresh more than it has to. Time near linear in the number of items.
   */
  arrange(items: readonly Placed<S>[], fresh: ReadonlySet<number>, context: Context): Int32Array
}

// ---- what is said of groups: made from their items when somebody asks

/** Where something stands: UTF-16 offsets into the article's text, end exclusive. */
export interface Evidence {
  /** id of the record. */
  readonly article: string
  readonly start: number
  readonly end: number
  readonly text: string
}

export type CopyRelation = 'source' | 'copy' | 'edited' | 'rewrite'
export interface Copies {
  readonly members: readonly { readonly article: ArticleFacts; readonly relation: CopyRelation }[]
}

export interface Story {
  readonly title: string | null
  /** In order of publication. */
  readonly articles: readonly ArticleFacts[]
  /** Articles that are no copy of another of them: independent sources. */
  readonly independent: number
}

/** What an article says of an event, as it leaves it. */
export interface Entry {
  readonly article: ArticleFacts
  /** Day of publication, ISO 8601; null where it is not known. */
  readonly date: string | null
  readonly status: string
  /** Words that say the status, else the trigger. */
  readonly evidence: Evidence
  /** When the event was or is to be, by this article: ISO 8601. */
  readonly when: string | null
  readonly where: string | null
  /** Name of who says so, where the outlet does not say it itself. */
  readonly by: string | null
}

export interface Figure extends Evidence {
  /** What is counted: 'killed', 'injured', 'missing', 'arrested', 'money', …: the word in the text's own lemma where it is none of these. */
  readonly what: string
  readonly value: number
}

/** An event over articles with what became of it. */
export interface Happening {
  readonly label: string
  readonly type: string | null
  readonly members: readonly Evidence[]
  /** In order of publication, one entry for each article. */
  readonly history: readonly Entry[]
  /** Status by the last entry. */
  readonly status: string
  /** Day or interval it is now said to have, and those it had before, in order. */
  readonly when: string | null
  readonly before: readonly string[]
  readonly where: string | null
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly figures: readonly Figure[]
}

export type QuoteRelation = 'exact' | 'shortened' | 'altered'
export interface QuoteMember extends Evidence {
  readonly facts: ArticleFacts
  /** Against the reference. */
  readonly relation: QuoteRelation
  /** Word by word against the reference: what is the same, left out and put in; empty where it is exact. */
  readonly difference: readonly { readonly op: 'same' | 'out' | 'in'; readonly words: string }[]
  readonly speaker: string | null
  readonly authority: string | null
  /** Whom the article credits for it ("the Ledger reported"), by name. */
  readonly credits: string | null
}
export interface Quotation {
  readonly speaker: string | null
  /** Index of the member the relations speak of: the fullest of those who had it first. */
  readonly reference: number
  readonly members: readonly QuoteMember[]
}

export interface Person {
  readonly name: string
  readonly kind: string
  readonly country: string | null
  readonly wikidata: string | null
  /** Names and descriptions, the most frequent first. */
  readonly names: readonly string[]
  /** Offices as the texts give them, with the first and last day they were seen. */
  readonly offices: readonly { readonly office: string; readonly first: string | null; readonly last: string | null }[]
  readonly members: readonly Evidence[]
}
