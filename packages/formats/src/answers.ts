/** What questions over articles are answered with: flat rows, and what joining says of groups with the id of the group. */
import type { Pair } from '@readout/core'
import type { CopyRelation, Happening, Quotation, Story } from '@readout/join'

/** Where a row comes from. */
export interface FromArticle {
  /** id of the record. */
  readonly record: string
  readonly outlet: string | null
  readonly title: string | null
  readonly url: string | null
  /** ISO 8601, a day or a time. */
  readonly published: string | null
  /** Group of the story it stands in. */
  readonly story: number | null
}

/** Where something stands in the text of its record: UTF-16 code units, end exclusive. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A statement with who says it, joined over articles. */
export interface StatementAnswer extends FromArticle {
  /** id in the record: s1. */
  readonly id: string
  /** Name of who says it, else null; the words that name the source stand in `source`. */
  readonly speaker: string | null
  /** Number of the joined actor. */
  readonly speakerEntity: number | null
  readonly act: string
  readonly authority: string
  readonly kind: string
  readonly speech: boolean
  /** What is attributed: the evidence, verbatim. */
  readonly content: readonly Piece[]
  readonly source: string | null
  readonly cue: string | null
  readonly addressee: string | null
  readonly addresseeEntity: number | null
  readonly via: string | null
  /** Names of whom or what it is about, and the numbers of those that are joined. */
  readonly about: readonly string[]
  readonly aboutEntities: readonly (number | null)[]
  /** When and where it was said. */
  readonly when: string | null
  readonly where: string | null
  /** id of the statement whose content holds this one. */
  readonly within: string | null
  /** Group of quotations it stands in. */
  readonly quote: number | null
  readonly confidence: number
  readonly rule: string
}

/** An event as one article has it, with what it is joined to. */
export interface EventAnswer extends FromArticle {
  /** id in the record: e1. */
  readonly id: string
  readonly trigger: Piece
  /** The sentence around it, or the clause; null where neither is known. */
  readonly evidence: string | null
  readonly worth: string | null
  readonly type: string | null
  readonly kind: string | null
  readonly score: number | null
  readonly status: string
  /** The words that decide the status. */
  readonly statusWords: readonly string[]
  readonly actors: readonly string[]
  readonly actorEntities: readonly (number | null)[]
  readonly recipients: readonly string[]
  readonly recipientEntities: readonly (number | null)[]
  readonly when: string | null
  readonly where: string | null
  /** ISO 3166-1 alpha-2 of where. */
  readonly country: string | null
  /** id of the statement that holds it, and who says it; null where the outlet itself vouches for it. */
  readonly reportedBy: string | null
  readonly reporter: string | null
  /** Group of events it stands in. */
  readonly happening: number | null
  readonly confidence: number
  readonly rule: string
}

/** An article as a list shows it. */
export interface ArticleAnswer extends FromArticle {
  readonly language: string | null
  /** Its first words, or those that were found. */
  readonly summary: string | null
  /** Group of copies, and how it stands to it. */
  readonly copies: number | null
  readonly relation: CopyRelation | null
  readonly statements: number
  readonly events: number
}

/** The number of a group, given once and never again; with `WriteOptions.base` its name in the world. */
interface Grouped {
  readonly group: number
}
export interface HappeningAnswer extends Happening, Grouped {
  /** What an article says of it, in its words; the label is one word of them. */
  readonly clause?: string | null | undefined
  /** By entry of the history what the article says there, and at whose request it was called off or put off. */
  readonly words?: readonly (string | null)[] | undefined
  readonly requests?: readonly (string | null)[] | undefined
}

/** What it is called: in the words of an article where they are known. */
export const nameOf = (h: HappeningAnswer): string => h.clause ?? h.label
export interface QuotationAnswer extends Quotation, Grouped {}
export interface StoryAnswer extends Story, Grouped {}

/** Two countries, over a stretch of time where one was asked for. */
export interface PairAnswer extends Pair {
  /** First day of the week or month; null where all days are counted together. */
  readonly from: string | null
}

/** Somebody across articles. */
export interface ActorAnswer {
  readonly id: number
  readonly name: string
  readonly kind: string
  readonly country: string | null
  readonly articles: number
  readonly statements: number
}

/** An outlet: how many articles it has, and of those looked at how many are what. */
export interface OutletAnswer {
  readonly outlet: string
  readonly articles: number
  /** Of so many, the newest, all other numbers are counted. */
  readonly counted: number
  /** It told a story before the others that tell it. */
  readonly first: number
  /** It has another outlet's text. */
  readonly repeats: number
  /** No other outlet tells it. */
  readonly alone: number
  readonly statements: number
}

/** What two actors did to each other in a week or month. */
export interface PeriodAnswer {
  readonly from: string
  readonly a: string
  readonly b: string
  readonly events: number
  readonly forth: number
  readonly back: number
  readonly mutual: number
  readonly cooperation: number
  readonly conflict: number
  readonly other: number
  readonly mean: number | null
  readonly scored: number
}
