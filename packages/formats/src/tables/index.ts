/** The table of each kind of answer. */
import type { Taken, Takes } from '../types.ts'
import { actors, outlets, periods } from './counts.ts'
import { happenings, quotations, stories } from './groups.ts'
import { articles, events, pairs, statements } from './rows.ts'
import type { Table } from './table.ts'

export type TableKind = Exclude<Takes, 'records'>

const TABLES = { statements, events, happenings, quotations, articles, stories, pairs, periods, actors, outlets }

/** A row is known to its own table alone. */
export const tableOf = <K extends TableKind>(kind: K): Table<Taken[K], unknown> =>
  TABLES[kind] as unknown as Table<Taken[K], unknown>

export type { Column, ColumnValue, Table } from './table.ts'
