/** Full-text search by FTS5. */
import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import { ftsQuery } from '../search/query.ts'
import type { Indexed } from '../tables/full-text.ts'
import type { Tables } from '../tables/types.ts'
import type { Found, FullText, Match, Typed, Within } from './full-text.ts'

/** A number of JavaScript reaches SQLite as a real one, and FTS5 passes over comparisons of its rowid with those. */
const whole = (n: number) => sql<number>`CAST(${n} AS INTEGER)`

export class SqliteText implements FullText {
  readonly #db: Kysely<Tables>

  constructor(db: Kysely<Tables>) {
    this.#db = db
  }

  matchOf(typed: Typed): Match | '' | null {
    const parts: string[] = []
    const { near = [], nearIn = 'content', ...columns } = typed
    for (const text of near) {
      const words = ftsQuery(text.replaceAll(/["“”]/g, ' '))
      if (!words) return null
      parts.push(`{${nearIn}} : (NEAR(${words}, 10))`)
    }
    for (const [column, words] of Object.entries(columns)) {
      if (!words?.trim()) continue
      const query = ftsQuery(words)
      if (!query) return null
      parts.push(column === 'any' ? `(${query})` : `{${column}} : (${query})`)
    }
    return parts.join(' AND ') as Match | ''
  }

  matches(index: Indexed, key: string, match: Match): RawBuilder<SqlBool> {
    const text = sql.table(`${index}_text`)
    return sql<SqlBool>`${sql.ref(key)} IN (SELECT rowid FROM ${text} WHERE ${text} MATCH ${match})`
  }

  listOf(numbers: readonly number[]): RawBuilder<number> {
    return sql<number>`(SELECT value FROM json_each(${JSON.stringify(numbers)}))`
  }

  async few(index: Indexed, match: Match, most: number): Promise<boolean> {
    const text = sql.table(`${index}_text`)
    const { rows } = await sql<{ n: number }>`
      SELECT count(*) AS n FROM (SELECT 1 FROM ${text} WHERE ${text} MATCH ${match} LIMIT ${most + 1})`.execute(
      this.#db,
    )
    return rows[0]!.n <= most
  }

  async newest(index: Indexed, match: Match, within: Within): Promise<Found[]> {
    const { rows } = await sql<Found>`
      SELECT f.rowid AS key, NULL AS rank ${which(index, match, within)} ORDER BY f.rowid DESC LIMIT ${within.limit}`.execute(
      this.#db,
    )
    return rows
  }

  async best(index: Indexed, match: Match, within: Within, after: { key: number; rank: number } | null) {
    const behind = after ? sql`WHERE rank > ${after.rank} OR (rank = ${after.rank} AND key < ${after.key})` : sql``
    const { rows } = await sql<Found>`
      SELECT key, rank FROM (SELECT f.rowid AS key, f.rank AS rank ${which(index, match, within)})
      ${behind} ORDER BY rank, key DESC LIMIT ${within.limit}`.execute(this.#db)
    return rows
  }

  async marked(match: Match, keys: readonly number[], open: string, close: string): Promise<Map<number, string>> {
    const marked = new Map<number, string>()
    for (const key of keys) {
      const { rows } = await sql<{ marked: string }>`
        SELECT highlight(statements_text, 0, ${open}, ${close}) AS marked
        FROM statements_text WHERE statements_text MATCH ${match} AND rowid = ${whole(key)}`.execute(this.#db)
      if (rows[0]) marked.set(key, rows[0].marked)
    }
    return marked
  }
}

/** What matches, between two keys and with those columns. */
function which(index: Indexed, match: Match, { low, past, where, also }: Within) {
  const text = sql.raw(`${index}_text`)
  const filters = Object.entries(where).filter(([, value]) => value !== undefined)
  const joined = filters.length > 0 || also?.as === 's'
  const rows = joined ? sql`CROSS JOIN statements AS s ON s.key = f.rowid` : sql``
  const articles = also?.as === 'a' ? sql`CROSS JOIN articles AS a ON a.seq = f.rowid` : sql``
  const from = sql`${text} AS f ${rows} ${articles}`
  const more = also ? sql` AND ${also.condition}` : sql``
  const and = filters.map(([column, value]) => sql` AND s.${sql.ref(column)} = ${value}`)
  return sql`FROM ${from} WHERE ${text} MATCH ${match} AND f.rowid >= ${whole(low)} AND f.rowid < ${whole(past)}${sql.join(and, sql``)}${more}`
}
