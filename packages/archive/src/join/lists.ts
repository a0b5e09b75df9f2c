/** Lists as one parameter, so that a query is the same text however long they are: the engines unpack JSON each in its way. */
import { type RawBuilder, sql } from 'kysely'
import type { EngineName } from '../tables/ddl.ts'

/** A table with the column `v`, of whole numbers. */
export const numbersIn = (engine: EngineName, list: readonly number[]): RawBuilder<unknown> =>
  engine === 'sqlite'
    ? sql`(SELECT value AS v FROM json_each(${JSON.stringify(list)}))`
    : sql`(SELECT x::bigint AS v FROM json_array_elements_text(${JSON.stringify(list)}::json) AS x)`

/** A table with the columns `a` (whole number), `l` (text) and `g` (whole number or null). */
export const placesIn = (
  engine: EngineName,
  list: readonly (readonly [article: number, local: string, group?: number | null])[],
): RawBuilder<unknown> =>
  engine === 'sqlite'
    ? sql`(SELECT json_extract(value, '$[0]') AS a, json_extract(value, '$[1]') AS l, json_extract(value, '$[2]') AS g
        FROM json_each(${JSON.stringify(list)}))`
    : sql`(SELECT (x->>0)::bigint AS a, x->>1 AS l, (x->>2)::bigint AS g FROM json_array_elements(${JSON.stringify(list)}::json) AS x)`
