/** SQLite as the archive's engine: Node's own, one file. */
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import type { ReadoutError } from '@readout/core'
import { type Insertable, type Kysely, sql } from 'kysely'
import { INDEXED, type Indexed, type Words } from '../tables/full-text.ts'
import { rangeOf } from '../tables/keys.ts'
import type { Tables } from '../tables/types.ts'
import type { Engine, Holder, Member, Problem, Tx } from './engine.ts'
import { toReadoutError } from './error.ts'
import { kyselyOver } from './node-sqlite.ts'
import { SqliteText } from './text-sqlite.ts'

/** So many faults of the file itself are named. */
const MOST_OF_FILE = 20

/** So many values are put in at one call. */
const VALUES = 256

/** An open database with what belongs to it. */
export interface Opened {
  readonly database: DatabaseSync
  readonly file: string
  /** Why nothing can be written; null where it can. */
  readonly readOnly: ReadoutError | null
  /** To be called when the database has been closed. */
  readonly closed: () => void
}

export class SqliteEngine implements Engine {
  readonly name = 'sqlite'
  readonly db: Kysely<Tables>
  readonly text: SqliteText
  readonly place: string
  readonly readOnly: ReadoutError | null
  readonly #opened: Opened
  readonly #database: DatabaseSync
  readonly #statements = new Map<string, StatementSync>()

  constructor(opened: Opened, patience: number) {
    this.#opened = opened
    this.#database = opened.database
    this.place = opened.file
    this.readOnly = opened.readOnly
    this.db = kyselyOver<Tables>(opened.database, patience)
    this.text = new SqliteText(this.db)
  }

  write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.db.transaction().execute((db) =>
      work({
        db,
        insert: async (table, rows) => this.#insert(table, rows),
        putWords: async (index, words) => this.#putWords(index, words),
        dropWords: async (articles) => this.#dropWords(articles),
        numbersTaken: async () => {}, // AUTOINCREMENT has seen them
        holders: async (keys, limit) => this.#holders(keys, limit),
        members: async (kind, groups, limit) => this.#members(kind, groups, limit),
      }),
    )
  }

  /** A connection of its own, whose transaction sees what was there when it began. */
  async snapshot<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
    const database = new DatabaseSync(this.place, { readOnly: true })
    const db = kyselyOver<Tables>(database, 0)
    try {
      // the first question fixes the moment
      database.exec('BEGIN; SELECT count(*) FROM sqlite_schema')
      return await work(db)
    } finally {
      await db.destroy()
    }
  }

  #insert<T extends keyof Tables>(table: T, rows: readonly Insertable<Tables[T]>[]) {
    if (rows.length === 0) return
    const columns = Object.keys(rows[0]!)
    const names = columns.map((c) => `"${c}"`).join(', ')
    const one = `(${columns.map(() => '?').join(', ')})`
    const insert = `INSERT INTO ${table} (${names}) VALUES ${one}`
    // a call costs more than what it puts in
    const each = Math.max(1, Math.floor(VALUES / columns.length))
    let from = 0
    if (rows.length >= each) {
      const many = this.#prepared(insert + `, ${one}`.repeat(each - 1))
      for (; from + each <= rows.length; from += each)
        many.run(...(rows.slice(from, from + each).flatMap((row) => Object.values(row)) as SQLInputValue[]))
    }
    const put = this.#prepared(insert)
    for (; from < rows.length; from++) put.run(...(Object.values(rows[from]!) as SQLInputValue[]))
  }

  #putWords(index: Indexed, words: readonly Words[]) {
    const put = this.#prepared(`INSERT INTO ${index}_text (rowid, ${INDEXED[index].join(', ')}) VALUES (?, ?, ?)`)
    for (const { key, columns } of words) put.run(key, ...columns)
  }

  /** FTS5 has to be told the words of a statement that goes. */
  #dropWords(articles: readonly number[]) {
    const article = this.#prepared('DELETE FROM articles_text WHERE rowid = ?')
    const names = INDEXED.statements.join(', ')
    const statements = this.#prepared(
      `INSERT INTO statements_text (statements_text, rowid, ${names}) SELECT 'delete', key, ${names} FROM statements WHERE key >= ? AND key < ?`,
    )
    for (const seq of articles) {
      article.run(seq)
      statements.run(...rangeOf(seq))
    }
  }

  #holders(keys: readonly number[], limit: number): Holder[] {
    // one statement for all, and rows as lists: this is asked more often than anything else
    const ask =
      this.#prepared(`SELECT k.value, j.item FROM json_each(?) AS k CROSS JOIN join_keys AS j ON j.key = k.value
      WHERE j.item >= coalesce((SELECT item FROM join_keys WHERE key = k.value ORDER BY item DESC LIMIT 1 OFFSET ?), 0)
      ORDER BY j.item DESC`)
    ask.setReturnArrays(true)
    const rows = ask.all(JSON.stringify(keys), limit - 1) as unknown as [number, number][]
    return rows.map(([key, item]) => ({ key, item }))
  }

  #members(kind: number, groups: readonly number[], limit: number): Member[] {
    const ask = this.#prepared(`SELECT j.article, j.local, g.value FROM json_each(?) AS g
      CROSS JOIN join_items AS j ON j.kind = ? AND j."group" = g.value
      WHERE j.article >= coalesce((SELECT article FROM join_items WHERE kind = ? AND "group" = g.value
        ORDER BY article DESC LIMIT 1 OFFSET ?), 0)
      ORDER BY j.article DESC`)
    ask.setReturnArrays(true)
    const rows = ask.all(JSON.stringify(groups), kind, kind, limit - 1) as unknown as [number, string, number][]
    return rows.map(([article, local, group]) => ({ article, local, group }))
  }

  #prepared(query: string): StatementSync {
    const known = this.#statements.get(query)
    if (known) return known
    const made = this.#database.prepare(query)
    this.#statements.set(query, made)
    return made
  }

  /** What others have committed, and what this connection has changed. */
  async state(): Promise<string> {
    const { rows } = await sql<{ others: number; own: number }>`
      SELECT (SELECT data_version FROM pragma_data_version) AS others, total_changes() AS own`.execute(this.db)
    return `${rows[0]!.others}.${rows[0]!.own}`
  }

  /** No more than there may ever have been in a file of that size: the number given last may be damaged as well. */
  async most(last: number): Promise<number> {
    const { page_count } = this.#database.prepare('PRAGMA page_count').get() as { page_count: number }
    return last + 10_000 + 64 * page_count
  }

  translate(error: unknown): unknown {
    return toReadoutError(error, this.place)
  }

  async problems(): Promise<Problem[]> {
    const problems: Problem[] = []
    const attempt = (what: Problem['what'], work: () => void) => {
      try {
        work()
      } catch (error) {
        problems.push({ what, problem: (error as Error).message })
      }
    }
    attempt('file', () => {
      for (const row of this.#database.prepare(`PRAGMA integrity_check(${MOST_OF_FILE})`).all()) {
        const problem = String(Object.values(row)[0])
        if (problem !== 'ok') problems.push({ what: 'file', problem })
      }
      for (const row of this.#database.prepare('PRAGMA foreign_key_check').all())
        problems.push({ what: 'file', problem: `a row of ${row.table} belongs to nothing` })
    })
    // the one is compared with its table, of the other only the index itself is looked at, and whose words it has
    attempt('index', () => this.#compare('statements_text', 1))
    attempt('index', () => this.#compare('articles_text', 0))
    attempt('index', () => {
      const odd = this.#database.prepare(`SELECT count(*) AS n FROM
        (SELECT seq FROM records EXCEPT SELECT id FROM articles_text_docsize UNION ALL
         SELECT * FROM (SELECT id FROM articles_text_docsize EXCEPT SELECT seq FROM records))`)
      const { n } = odd.get() as { n: number }
      if (n > 0) problems.push({ what: 'index', problem: `the words of ${n} articles are missing, or nobody’s` })
    })
    return problems
  }

  /** See https://www.sqlite.org/fts5.html#the_integrity_check_command. */
  #compare(index: string, withTable: 0 | 1) {
    // the command is an INSERT, though it writes nothing: a file that may only be read refuses it
    try {
      this.#database.exec(`INSERT INTO ${index}(${index}, rank) VALUES ('integrity-check', ${withTable})`)
    } catch (error) {
      if (((error as { errcode?: number }).errcode ?? 0) % 256 !== 8) throw error
    }
  }

  async compact(): Promise<void> {
    try {
      this.#database.exec('VACUUM')
    } catch {
      // the room is used again by and by: others may be reading, or the disk has no place for a second copy
    }
  }

  async close(): Promise<void> {
    if (!this.#database.isOpen) return
    this.#statements.clear()
    await this.db.destroy()
    if (this.#database.isOpen) this.#database.close()
    this.#opened.closed()
  }
}
