/** What is kept of a mention of an event to compare and describe it: plain JSON, some hundred bytes. */
import type { Status } from '@readout/core'

/** The outlet's own; a source's with a name, an office or a paper to it; a source's in quotation marks; somebody's whom nobody names, or who only heard of it. */
export type Voice = 'outlet' | 'source' | 'quoted' | 'hearsay'

export interface EventSketch {
  /** Where it stands, UTF-16; its words as printed. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** Its main word, small letters, and the base forms of that as verb and noun. */
  readonly head: string
  readonly roots: readonly [string, string]
  /** Event of the record that it is a mention of; '' where it is none. */
  readonly event: string
  readonly type: string | null
  readonly kind: string | null
  readonly status: Status | null
  readonly worth: string | null
  /** Days since 1970-01-01, first and last, when it was or is to be; null where it is not known. */
  readonly days: readonly [number, number] | null
  readonly where: string | null
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  /** Who says so, by name; null where the outlet does. */
  readonly by: string | null
  /** Whose words it stands in; of mentions that were given nobody says. */
  readonly voice?: Voice
  /** Sentence in the article, 0 the first; and whether it is the headline's. */
  readonly sentence: number
  readonly title: boolean
  /** Words of its sentence that say something, base forms, with how many words away they stand (negative: before). */
  readonly near: readonly (readonly [string, number])[]
  /** Names in its sentence: words with capitals, small letters. */
  readonly names: readonly string[]
  readonly numbers: readonly string[]
  /** A few letters of the text before and after it. */
  readonly before?: string
  readonly after?: string
  /** Words that decide its status, of the first mention of the record's event. */
  readonly why?: { readonly start: number; readonly end: number }
  /** When it was or is to be, as the record has it. */
  readonly when: string | null
}
