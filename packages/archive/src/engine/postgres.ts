/** PostgreSQL as the archive's engine, for an archive that several machines share. */
import type { ReadoutError } from '@readout/core'
import { type Insertable, Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { wordsOf } from '../search/words.ts'
import type { Indexed, Words } from '../tables/full-text.ts'
import { PER_ARTICLE } from '../tables/keys.ts'
import type { Tables } from '../tables/types.ts'
import type { Engine, Holder, Member, Problem, Tx } from './engine.ts'
import { postgresError } from './error-postgres.ts'
import { PostgresText } from './text-postgres.ts'

/** Whole numbers come as numbers: none of ours is larger than 2^53. */
const INT8 = 20
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === INT8 ? Number : pg.types.getTypeParser(oid, format as 'text'),
}

/** Connections of one process at most. */
const CONNECTIONS = 8

/** One number for the lock of all archives of Readout; the second is that of the schema. */
const LOCK = 0x52_44_4f_54

export interface Address {
  /** With its password. */
  readonly url: string
  readonly schema: string
  /** To be told to people. */
  readonly place: string
}

export class PostgresEngine implements Engine {
  readonly name = 'postgres'
  readonly db: Kysely<Tables>
  readonly text: PostgresText
  readonly place: string
  readonly readOnly: ReadoutError | null
  readonly #pool: pg.Pool
  readonly #schema: string
  #last: Promise<unknown> = Promise.resolve()

  constructor({ url, schema, place }: Address, patience: number) {
    this.place = place
    this.readOnly = null
    this.#schema = schema
    this.#pool = new pg.Pool({
      connectionString: url,
      max: CONNECTIONS,
      types,
      application_name: 'readout',
      connectionTimeoutMillis: Math.max(patience, 1000),
      options: `-c search_path=${schema} -c lock_timeout=${Math.max(1, Math.floor(patience))}`,
    })
    // a server that goes away is told by the next question
    this.#pool.on('error', () => {})
    this.#pool.on('connect', (client) => client.on('error', () => {}))
    this.db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: this.#pool }) })
    this.text = new PostgresText(this.db)
  }

  /** One after the other in this process, so that only one connection waits for the lock of all. */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const turn = this.#last.then(() =>
      this.db.transaction().execute(async (db) => {
        await sql`SELECT pg_advisory_xact_lock(${LOCK}, hashtext(${this.#schema}))`.execute(db)
        return work({
          db,
          insert: (table, rows) => insert(db, table, rows),
          putWords: (name, words) => putWords(db, name, words),
          dropWords: (articles) => dropWords(db, articles),
          numbersTaken: () => numbersTaken(db),
          holders: (keys, limit) => holders(db, keys, limit),
          members: (kind, groups, limit) => members(db, kind, groups, limit),
        })
      }),
    )
    this.#last = turn.catch(() => {})
    return turn
  }

  snapshot<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
    return this.db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work)
  }

  /** Which transactions are seen: two moments that see the same ones see the same rows. */
  async state(): Promise<string> {
    const { rows } = await sql<{ seen: string }>`SELECT pg_current_snapshot()::text AS seen`.execute(this.db)
    return rows[0]!.seen
  }

  async most(last: number): Promise<number> {
    return last
  }

  translate(error: unknown): unknown {
    return postgresError(error, this.place)
  }

  /** PostgreSQL looks after its own files; what can be told from here is whether all words are in the indexes. */
  async problems(): Promise<Problem[]> {
    const problems: Problem[] = []
    for (const [name, table, key] of [
      ['articles', 'records', 'seq'],
      ['statements', 'statements', 'key'],
    ] as const) {
      const { rows } = await sql<{ n: number }>`
        SELECT count(*) AS n FROM ${sql.table(table)} AS t FULL JOIN ${sql.table(`${name}_text`)} AS f ON t.${sql.ref(key)} = f.key
        WHERE f.key IS NULL OR t.${sql.ref(key)} IS NULL`.execute(this.db)
      const { n } = rows[0]!
      if (n > 0) problems.push({ what: 'index', problem: `the words of ${n} ${name} are missing, or nobody’s` })
    }
    return problems
  }

  /** What the planner knows of the tables. */
  async compact(): Promise<void> {
    await sql`ANALYZE`.execute(this.db)
  }

  async close(): Promise<void> {
    await this.#last
    await this.db.destroy()
  }
}

/** Folded here as what is asked for is folded, so that they meet. */
async function putWords(db: Kysely<Tables>, name: Indexed, words: readonly Words[]) {
  if (words.length === 0) return
  const bare = (text: string | null) => (text === null ? '' : wordsOf(text).join(' '))
  const rows = words.map(({ key, columns: [a, b] }) => ({ key, a: bare(a), b: bare(b) }))
  await sql`INSERT INTO ${sql.table(`${name}_text`)} (key, words)
    SELECT key, setweight(to_tsvector('words', a), 'A') || setweight(to_tsvector('words', b), 'B')
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS t (key bigint, a text, b text)`.execute(db)
}

async function dropWords(db: Kysely<Tables>, articles: readonly number[]) {
  for (const [name, each] of [
    ['articles', 1],
    ['statements', PER_ARTICLE],
  ] as const)
    await sql`DELETE FROM ${sql.table(`${name}_text`)} USING unnest(${articles}::bigint[]) AS a
      WHERE key >= a * ${sql.lit(each)} AND key < (a + 1) * ${sql.lit(each)}`.execute(db)
}

async function numbersTaken(db: Kysely<Tables>) {
  for (const table of ['articles', 'feeds', 'items'] as const)
    await sql`SELECT setval(pg_get_serial_sequence(${table}, 'seq'), (SELECT coalesce(max(seq), 0) + 1 FROM ${sql.table(table)}), false)`.execute(
      db,
    )
}

/** All rows as one value: the server takes them apart by the names of the columns. */
async function insert<T extends keyof Tables>(db: Kysely<Tables>, table: T, rows: readonly Insertable<Tables[T]>[]) {
  if (rows.length === 0) return
  const columns = sql.join(Object.keys(rows[0]!).map((name) => sql.ref(name)))
  const json = JSON.stringify(rows.map(plain))
  await sql`INSERT INTO ${sql.table(table)} (${columns})
    SELECT ${columns} FROM json_populate_recordset(NULL::${sql.table(table)}, ${json}::json)`.execute(db)
}

/** With bytes as PostgreSQL writes them. */
function plain(row: object): object {
  const bytes = Object.entries(row).filter(([, value]) => value instanceof Uint8Array) as [string, Uint8Array][]
  return bytes.length === 0 ? row : { ...row, ...Object.fromEntries(bytes.map(([name, value]) => [name, hex(value)])) }
}

const hex = (bytes: Uint8Array) => `\\x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')}`

async function holders(db: Kysely<Tables>, keys: readonly number[], limit: number): Promise<Holder[]> {
  const { rows } = await sql<Holder>`SELECT k.key, j.item FROM unnest(${keys}::bigint[]) AS k (key) CROSS JOIN LATERAL
    (SELECT item FROM join_keys WHERE join_keys.key = k.key ORDER BY item DESC LIMIT ${limit}) AS j`.execute(db)
  return rows
}

async function members(db: Kysely<Tables>, kind: number, groups: readonly number[], limit: number): Promise<Member[]> {
  const { rows } =
    await sql<Member>`SELECT j.article, j.local, g.id AS "group" FROM unnest(${groups}::bigint[]) AS g (id)
    CROSS JOIN LATERAL (SELECT article, local FROM join_items WHERE kind = ${sql.lit(kind)} AND "group" = g.id
      ORDER BY article DESC LIMIT ${limit}) AS j`.execute(db)
  return rows
}
