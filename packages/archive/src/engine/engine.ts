/** What the archive asks of a database: two engines answer it, SQLite and PostgreSQL. */
import type { ReadoutError } from '@readout/core'
import type { Insertable, Kysely } from 'kysely'
import type { EngineName } from '../tables/ddl.ts'
import type { Indexed, Words } from '../tables/full-text.ts'
import type { Tables } from '../tables/types.ts'
import type { FullText } from './full-text.ts'

/** A transaction that has the right to write from its beginning. */
export interface Tx {
  /** Asks and writes within the transaction; the engine's own `db` would wait for its end. */
  readonly db: Kysely<Tables>
  /** Puts in rows, all of the same shape, as fast as the engine can. */
  insert<T extends keyof Tables>(table: T, rows: readonly Insertable<Tables[T]>[]): Promise<void>
  /** What has each of the keys of joining: at most `limit`, the newest first. */
  holders(keys: readonly number[], limit: number): Promise<readonly Holder[]>
  /** What stands in each of the groups of a kind: at most `limit`, the newest articles first. */
  members(kind: number, groups: readonly number[], limit: number): Promise<readonly Member[]>
  /** Puts words into a full-text index. */
  putWords(index: Indexed, words: readonly Words[]): Promise<void>
  /** Takes the words of articles and of their statements out of the indexes, before the rows go. */
  dropWords(articles: readonly number[]): Promise<void>
  /** After rows were put in with numbers that the database gives otherwise: it gives none of them again. */
  numbersTaken(): Promise<void>
}

export interface Holder {
  readonly key: number
  readonly item: number
}
export interface Member {
  readonly article: number
  readonly local: string
  readonly group: number
}

export interface Problem {
  readonly what: 'file' | 'index'
  readonly problem: string
}

export interface Engine {
  readonly name: EngineName
  /** For questions. What is written goes through `write`. */
  readonly db: Kysely<Tables>
  /** Where it is, to be told to people: the file, or the address without its password. */
  readonly place: string
  /** Why nothing can be written; null where it can. */
  readonly readOnly: ReadoutError | null
  readonly text: FullText
  /** Runs `work` in a transaction of its own, one at a time in this process and, by the database's own lock, among all. */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** The highest number an article may have, where its table cannot be read through. */
  most(last: number): Promise<number>
  /** The error to throw for `error`: one for people where the database or the system failed, else as it is. */
  translate(error: unknown): unknown
  /** Faults of the database itself; never throws for them. */
  problems(): Promise<Problem[]>
  /** Runs `work` over what is kept at one moment, whatever is written meanwhile. */
  snapshot<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>
  /**
   * A mark of what is kept: while it is the same, so are all answers, whoever else writes. It may change where nothing did. Within a
   * transaction that has not ended it is not to be asked.
   */
  state(): Promise<string>
  /** Gives room back after much has gone; may do nothing. */
  compact(): Promise<void>
  close(): Promise<void>
}
