/** Full-text search as the archive asks for it, whatever the engine. Words are matched by stem and without accents. */
import type { Expression, RawBuilder, SqlBool } from 'kysely'
import type { Indexed } from '../tables/full-text.ts'

/** What is to be found in an index, by its columns, as people type it: any input is fine. */
export interface Typed {
  readonly content?: string | undefined
  readonly speaker_name?: string | undefined
  readonly title?: string | undefined
  /** In any of the columns. */
  readonly any?: string | undefined
  /** Words of the content that stand within ten words of each other; each text by itself. */
  readonly near?: readonly string[] | undefined
  /** The column they are to stand in, where it is not the content. */
  readonly nearIn?: 'content' | 'text' | undefined
}

/** A query in the engine's own words. */
export type Match = string & { readonly match: unique symbol }

export interface Found {
  readonly key: number
  /** The better the lower; null where the newest come first. */
  readonly rank: number | null
}

export interface Within {
  /** Lowest key, and one past the highest. */
  readonly low: number
  readonly past: number
  /** Columns of the table itself. */
  readonly where: { readonly [column: string]: string | undefined }
  readonly limit: number
  /** A further condition, on a row of `statements` called "s" or of `articles` called "a". */
  readonly also?: { readonly as: 's' | 'a'; readonly condition: RawBuilder<SqlBool> } | undefined
}

export interface FullText {
  /** The query for what was typed; '' where nothing is asked, null where what is asked holds no word. */
  matchOf(typed: Typed): Match | '' | null
  /** A condition for queries of one's own: the row of that key matches. */
  matches(index: Indexed, key: string, match: Match): Expression<SqlBool>
  /** A list of numbers as one value, for `in`: a statement takes a limited number of values. */
  listOf(numbers: readonly number[]): RawBuilder<number>
  /** Do at most so many match? */
  few(index: Indexed, match: Match, most: number): Promise<boolean>
  /** The newest first. */
  newest(index: Indexed, match: Match, within: Within): Promise<Found[]>
  /** The best first; behind `after` where that is given. */
  best(index: Indexed, match: Match, within: Within, after: { key: number; rank: number } | null): Promise<Found[]>
  /** Contents of statements with what was found between `open` and `close`. */
  marked(match: Match, keys: readonly number[], open: string, close: string): Promise<Map<number, string>>
}
