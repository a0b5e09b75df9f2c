/** What is kept of a quotation to compare and describe it. */
import type { Authority, Kind } from '@readout/core'

export interface QuoteSketch {
  /** From the opening to one past the closing mark, over an inserted tag too. */
  readonly start: number
  readonly end: number
  /** Exactly the text from start to end. */
  readonly text: string
  /** The quoted stretches of it, marks included, in offsets into `text`: more than one where a tag is inserted. */
  readonly runs: readonly (readonly [start: number, end: number])[]
  /** id of the innermost statement whose words it is; null where none holds it. */
  readonly statement: string | null
  readonly kind: Kind | null
  /** id and name of the actor who speaks. */
  readonly actor: string | null
  readonly speaker: string | null
  readonly person: boolean
  /** The reader is sure of the speaker: the tag is the article's own, not within somebody else's words. */
  readonly sure: boolean
  readonly authority: Authority | null
  /** The channel in the article's words. */
  readonly via: string | null
  /** Which outlet the article names for it; its own where it had it itself. */
  readonly credits: string | null
  /** Day on which it was said, by the article. */
  readonly when: string | null
  /** The article says that it was said on an earlier occasion. */
  readonly past: boolean
  /** First and last of the days before its own that the article gives beside it ("as she said in May"), since 1970; null where it gives none. */
  readonly dated: readonly [first: number, last: number] | null
  /** Surnames of the people named in its sentence, outside of its marks: one of them may have said it. */
  readonly beside: readonly string[]
  /** Surnames of the people whom the article names at all. */
  readonly named: readonly string[]
}
