/** Which columns an answer has: one list for CSV and Parquet alike. */
import { dayOf } from '../dates.ts'

/** 'day' is ISO 8601; lists are lists in Parquet and parted by "; " in CSV. */
export type ColumnType = 'string' | 'int32' | 'double' | 'boolean' | 'day' | 'strings' | 'ints'
export type ColumnValue = string | number | boolean | null | readonly (string | number | null)[]

export interface Column<R> {
  readonly name: string
  readonly type: ColumnType
  readonly value: (row: R) => ColumnValue
}

export interface Table<T, R = T> {
  /** The rows of an item: one, or one for each of its members. */
  rows(item: T): Iterable<R>
  readonly columns: readonly Column<R>[]
}

type Columns<R> = readonly (readonly [name: string, type: ColumnType, value: (row: R) => ColumnValue])[]

export const columns = <R>(list: Columns<R>): Column<R>[] => list.map(([name, type, value]) => ({ name, type, value }))

/** Where a row comes from: the first columns of every table that speaks of articles. */
export const articleColumns = <R>(
  of: (row: R) => {
    readonly id: string | null
    readonly outlet: string | null
    readonly title: string | null
    readonly url: string | null
    readonly published: string | null
  },
): Columns<R> => [
  ['record', 'string', (r) => of(r).id],
  ['published', 'string', (r) => of(r).published],
  ['day', 'day', (r) => dayOf(of(r).published)],
  ['outlet', 'string', (r) => of(r).outlet],
  ['title', 'string', (r) => of(r).title],
  ['url', 'string', (r) => of(r).url],
]
