/** Full-text search by PostgreSQL's tsvector. */
import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import { termsOf } from '../search/query.ts'
import { wordsOf } from '../search/words.ts'
import type { Indexed } from '../tables/full-text.ts'
import type { Tables } from '../tables/types.ts'
import type { Found, FullText, Match, Typed, Within } from './full-text.ts'

/** Weights that tell the columns apart: the first column of each index is A, the second B. */
const WEIGHTS: { readonly [column: string]: string } = {
  title: 'A',
  text: 'B',
  content: 'A',
  speaker_name: 'B',
  any: '',
}

export class PostgresText implements FullText {
  readonly #db: Kysely<Tables>

  constructor(db: Kysely<Tables>) {
    this.#db = db
  }

  /** A tsquery in words whose lexemes the server stems: quoted, so that no input has a syntax to get wrong. */
  matchOf(typed: Typed): Match | '' | null {
    const parts: string[] = []
    const { near = [], nearIn = 'content', ...columns } = typed
    for (const text of near) {
      const words = wordsOf(text)
      if (words.length === 0) return null
      parts.push(nearby(words.slice(0, 8), WEIGHTS[nearIn]!))
    }
    for (const [column, words] of Object.entries(columns)) {
      if (!words?.trim()) continue
      const terms = termsOf(words)
      if (terms.length === 0) return null
      for (const { text, beginning } of terms) {
        const lexemes = wordsOf(text)
        if (lexemes.length === 0) return null
        const weight = WEIGHTS[column]!
        const phrase = lexemes.map((word, i) => {
          const flags = `${beginning && i === lexemes.length - 1 ? '*' : ''}${weight}`
          return `'${word.replaceAll("'", "''").replaceAll('\\', '\\\\')}'${flags ? `:${flags}` : ''}`
        })
        parts.push(phrase.length > 1 ? `(${phrase.join(' <-> ')})` : phrase[0]!)
      }
    }
    return parts.join(' & ') as Match | ''
  }

  matches(index: Indexed, key: string, match: Match): RawBuilder<SqlBool> {
    return sql<SqlBool>`${sql.ref(key)} IN (SELECT key FROM ${sql.table(`${index}_text`)} WHERE words @@ ${queryOf(match)})`
  }

  listOf(numbers: readonly number[]): RawBuilder<number> {
    return sql<number>`(SELECT unnest(${numbers}::bigint[]))`
  }

  async few(index: Indexed, match: Match, most: number): Promise<boolean> {
    const { rows } = await sql<{ n: number }>`
      SELECT count(*) AS n FROM
        (SELECT 1 FROM ${sql.table(`${index}_text`)} WHERE words @@ ${queryOf(match)} LIMIT ${most + 1}) AS matching`.execute(
      this.#db,
    )
    return rows[0]!.n <= most
  }

  async newest(index: Indexed, match: Match, within: Within): Promise<Found[]> {
    const { rows } = await sql<Found>`
      SELECT f.key, NULL AS rank ${which(index, match, within)} ORDER BY f.key DESC LIMIT ${within.limit}`.execute(
      this.#db,
    )
    return rows
  }

  async best(index: Indexed, match: Match, within: Within, after: { key: number; rank: number } | null) {
    const behind = after
      ? sql`WHERE rank > ${after.rank}::float8 OR (rank = ${after.rank}::float8 AND key < ${after.key})`
      : sql``
    // the longer an article is, the less a word counts in it
    const norm = sql.lit(index === 'articles' ? 1 : 0)
    const { rows } = await sql<Found>`
      SELECT key, rank FROM
        (SELECT f.key, -ts_rank(f.words, ${queryOf(match)}, ${norm})::float8 AS rank ${which(index, match, within)}) AS ranked
      ${behind} ORDER BY rank, key DESC LIMIT ${within.limit}`.execute(this.#db)
    return rows
  }

  async marked(match: Match, keys: readonly number[], open: string, close: string): Promise<Map<number, string>> {
    const options = `HighlightAll=true, StartSel=${open}, StopSel=${close}`
    const { rows } = await sql<{ key: number; marked: string }>`
      SELECT key, ts_headline('words', content, ${queryOf(match)}, ${options}) AS marked
      FROM statements WHERE key = ANY(${keys})`.execute(this.#db)
    return new Map(rows.map((r) => [r.key, r.marked]))
  }
}

/** Each word within ten words of the one before it, on either side. */
function nearby(words: readonly string[], weight: string): string {
  const lexemes = words.map((w) => `'${w}':${weight}`)
  const pairs = lexemes.slice(1).map((b, i) => {
    const a = lexemes[i]!
    const ways = Array.from({ length: 10 }, (_, n) => `${a} <${n + 1}> ${b} | ${b} <${n + 1}> ${a}`)
    return `(${ways.join(' | ')})`
  })
  return pairs.length > 0 ? pairs.join(' & ') : lexemes[0]!
}

const queryOf = (match: Match) => sql`to_tsquery('words', ${match})`

function which(index: Indexed, match: Match, { low, past, where, also }: Within) {
  const filters = Object.entries(where).filter(([, value]) => value !== undefined)
  const text = sql.table(`${index}_text`)
  const joined = filters.length > 0 || also?.as === 's'
  const rows = joined ? sql`JOIN statements AS s ON s.key = f.key` : sql``
  const articles = also?.as === 'a' ? sql`JOIN articles AS a ON a.seq = f.key` : sql``
  const from = sql`${text} AS f ${rows} ${articles}`
  const more = also ? sql` AND ${also.condition}` : sql``
  const and = filters.map(([column, value]) => sql` AND s.${sql.ref(column)} = ${value}`)
  return sql`FROM ${from} WHERE f.words @@ ${queryOf(match)} AND f.key >= ${low} AND f.key < ${past}${sql.join(and, sql``)}${more}`
}
