/** What a format is. */
import type { Record } from '@readout/core'
import type {
  ActorAnswer,
  ArticleAnswer,
  EventAnswer,
  HappeningAnswer,
  OutletAnswer,
  PairAnswer,
  PeriodAnswer,
  QuotationAnswer,
  StatementAnswer,
  StoryAnswer,
} from './answers.ts'

/** What formats take, by the word for it. */
export interface Taken {
  readonly records: Record
  readonly statements: StatementAnswer
  readonly events: EventAnswer
  readonly happenings: HappeningAnswer
  readonly quotations: QuotationAnswer
  readonly articles: ArticleAnswer
  readonly stories: StoryAnswer
  readonly pairs: PairAnswer
  readonly periods: PeriodAnswer
  readonly actors: ActorAnswer
  readonly outlets: OutletAnswer
}
export type Takes = keyof Taken
/** What is counted and no news: rows of a table, and nothing for a feed or for linked data. */
export type Counted = 'pairs' | 'periods' | 'actors' | 'outlets'

export interface WriteOptions {
  /** What was asked, in words: the name of a feed or calendar. */
  readonly title?: string | undefined
  /** Address at which the same can be asked again, and of a page that shows it. */
  readonly self?: string | undefined
  readonly home?: string | undefined
  /** What ids begin with where an address of the web gives none: an IRI that ends with ":" or "/". */
  readonly base?: string | undefined
  /** When it was asked, ISO 8601: stands where the findings have no time. Without it nothing depends on the clock. */
  readonly updated?: string | undefined
}

/** A form that is written item by item: what stands before, between and after them does not depend on them. */
export interface Pieces<T> {
  readonly open: string
  /** Stands between two pieces that are not empty. */
  readonly between: string
  readonly close: string
  /** An item as text; '' where the form has nothing to say of it. */
  each(item: T): string
}

/** How a format is written: what its own file exports as `writer`. `takes` says which of its kinds comes in. */
export interface Writer<K extends Takes> {
  write<T extends K>(
    input: AsyncIterable<Taken[T]>,
    options: WriteOptions,
    takes: T,
  ): AsyncIterable<string | Uint8Array>
  /** Only of forms that are written item by item. */
  pieces?<T extends K>(options: WriteOptions, takes: T): Pieces<Taken[T]>
}

/** A format as programs see it. */
export interface Format<K extends Takes = Takes> {
  /** What it is asked for by; unique among those that take the same. */
  readonly id: string
  /** What it is, in one line. */
  readonly what: string
  readonly takes: K
  /** Of a file, without a dot. */
  readonly extension: string
  /** With its parameters, as a header has it. */
  readonly mediaType: string
  /** False for a format that is bytes and nothing for a screen. */
  readonly text: boolean
  /** Written item by item, so that several may write their share: then `pieces` has how. */
  readonly piecewise: boolean
  /** Writes what comes in as it comes; memory is that of an item, of a table that of some thousand rows. */
  write(input: AsyncIterable<Taken[K]>, options?: WriteOptions): AsyncIterable<string | Uint8Array>
  /** How the format is written item by item; throws where it is not. */
  pieces(options?: WriteOptions): Promise<Pieces<Taken[K]>>
}
