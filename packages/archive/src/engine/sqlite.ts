/** SQLite as the archive's engine: Node's own, one file. */
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import type { ReadoutError } from '@readout/core'
import type { Insertable, Kysely } from 'kysely'
import { INDEXED, type Indexed } from '../tables/full-text.ts'
import { PER_ARTICLE } from '../tables/keys.ts'
import type { Tables } from '../tables/types.ts'
import type { Engine, Holder, Member, Problem, Tx } from './engine.ts'
import { toReadoutError } from './error.ts'
import { kyselyOver } from './node-sqlite.ts'
import { SqliteText } from './text-sqlite.ts'

/** So many faults of the file itself are named. */
const MOST_OF_FILE = 20

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
        index: async (action, articles) => {
          for (const index of ['articles', 'statements'] as const)
            for (const article of articles) this.#index(index, action, article)
        },
        holders: async (keys, limit) => this.#holders(keys, limit),
        members: async (kind, groups, limit) => this.#members(kind, groups, limit),
      }),
    )
  }

  #insert<T extends keyof Tables>(table: T, rows: readonly Insertable<Tables[T]>[]) {
    if (rows.length === 0) return
    const columns = Object.keys(rows[0]!)
    const names = columns.map((c) => `"${c}"`).join(', ')
    const put = this.#prepared(`INSERT INTO ${table} (${names}) VALUES (${columns.map(() => '?').join(', ')})`)
    for (const row of rows) put.run(...(Object.values(row) as SQLInputValue[]))
  }

  #index(index: Indexed, action: 'put' | 'drop', article: number) {
    const { table, key, columns } = INDEXED[index]
    const names = columns.join(', ')
    const [into, first] = action === 'put' ? ['', ''] : [`${index}_text, `, "'delete', "]
    const [low, past] = key === 'seq' ? [article, article + 1] : [article * PER_ARTICLE, (article + 1) * PER_ARTICLE]
    this.#prepared(
      `INSERT INTO ${index}_text (${into}rowid, ${names}) SELECT ${first}${key}, ${names} FROM ${table} WHERE ${key} >= ? AND ${key} < ?`,
    ).run(low, past)
  }

  #holders(keys: readonly number[], limit: number): Holder[] {
    const ask = this.#prepared('SELECT key, item FROM join_keys WHERE key = ? ORDER BY item DESC LIMIT ?')
    const found: Holder[] = []
    for (const key of keys) for (const row of ask.all(key, limit)) found.push(row as unknown as Holder)
    return found
  }

  #members(kind: number, groups: readonly number[], limit: number): Member[] {
    const ask = this.#prepared(
      'SELECT article, local, "group" FROM join_items WHERE kind = ? AND "group" = ? ORDER BY article DESC LIMIT ?',
    )
    return groups.flatMap((group) => ask.all(kind, group, limit) as unknown as Member[])
  }

  #prepared(query: string): StatementSync {
    const known = this.#statements.get(query)
    if (known) return known
    const made = this.#database.prepare(query)
    this.#statements.set(query, made)
    return made
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
    for (const index of Object.keys(INDEXED)) attempt('index', () => this.#compare(`${index}_text`))
    return problems
  }

  /** FTS5 compares its index with the table (https://www.sqlite.org/fts5.html#the_integrity_check_command). */
  #compare(index: string) {
    // the command is an INSERT, though it writes nothing: a file that may only be read refuses it
    try {
      this.#database.exec(`INSERT INTO ${index}(${index}, rank) VALUES ('integrity-check', 1)`)
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
