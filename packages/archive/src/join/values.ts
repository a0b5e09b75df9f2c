/** Rows that are given to a statement as one value: a table of whole numbers, and of text where a name says so ("local:text"). */
import { type RawBuilder, sql } from 'kysely'
import type { EngineName } from '../tables/ddl.ts'

export type Value = number | string | null

/** @example sql`SELECT a, b FROM ${tableOf('sqlite', ['a', 'b:text'], [[1, 'x']])}` */
export function tableOf(
  engine: EngineName,
  columns: readonly string[],
  rows: readonly (readonly Value[])[],
): RawBuilder<unknown> {
  const cast = engine === 'postgres'
  const list = columns.map((column, i) => {
    const [name, type = 'bigint'] = column.split(':')
    return sql`${cast ? sql`(value->>${sql.lit(i)})::${sql.raw(type)}` : sql`value->>${sql.lit(i)}`} AS ${sql.ref(name!)}`
  })
  const json = JSON.stringify(rows)
  const from = cast ? sql`json_array_elements(${json}::json)` : sql`json_each(${json})`
  return sql`(SELECT ${sql.join(list)} FROM ${from}) AS given`
}
