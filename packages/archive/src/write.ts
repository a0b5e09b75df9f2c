/** Puts a record into the tables. Everything here is synchronous: nothing else of this process comes between. */
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import type { Record } from '@readout/core'
import { pack } from './pack.ts'
import { actorRows, articleRow, eventRows, statementRows, textRow } from './rows.ts'
import type { Tables } from './schema.ts'

/** Runs `work` in a transaction that has the right to write from its beginning; a fault undoes all of it. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    database.exec('COMMIT')
    return result
  } catch (error) {
    // on a full disk SQLite has rolled back by itself, and a second ROLLBACK would hide why
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}

export class Writer {
  readonly #database: DatabaseSync
  readonly #inserts = new Map<string, { columns: readonly string[]; statement: StatementSync }>()

  constructor(database: DatabaseSync) {
    this.#database = database
  }

  /** Puts in a row. */
  insert<T extends keyof Tables>(table: T, row: Tables[T]): void {
    const { columns, statement } = this.#insertOf(table, row)
    const values = new Map(Object.entries(row))
    statement.run(...columns.map((c) => values.get(c) as SQLInputValue))
  }

  /** Prepared once for each table. */
  #insertOf(table: keyof Tables, row: object) {
    const known = this.#inserts.get(table)
    if (known) return known
    const columns = Object.keys(row)
    const names = columns.map((c) => `"${c}"`).join(', ')
    const marks = columns.map(() => '?').join(', ')
    const made = { columns, statement: this.#database.prepare(`INSERT INTO ${table} (${names}) VALUES (${marks})`) }
    this.#inserts.set(table, made)
    return made
  }

  /** The number that the next article would have. */
  next(): number {
    const given = this.#database.prepare("SELECT seq AS n FROM sqlite_sequence WHERE name = 'articles'").get()
    const there = this.#database.prepare('SELECT max(seq) AS n FROM articles').get()
    return Math.max(Number(given?.n ?? 0), Number(there?.n ?? 0)) + 1
  }

  /** Takes an article out with all that hangs on it. */
  remove(seq: number): boolean {
    return Number(this.#database.prepare('DELETE FROM articles WHERE seq = ?').run(seq).changes) > 0
  }

  /** Puts in a record under a number that is free. */
  record(record: Record, json: string, at: { seq: number; added: string; updated: string }): void {
    const { seq, added, updated } = at
    this.insert('articles', articleRow(record, seq, added, updated))
    this.insert('records', { seq, ...pack(json) })
    this.insert('texts', textRow(record, seq))
    for (const row of actorRows(record, seq)) this.insert('actors', row)
    for (const row of statementRows(record, seq)) this.insert('statements', row)
    for (const { event, people } of eventRows(record, seq)) {
      this.insert('events', event)
      for (const row of people) this.insert('participants', row)
    }
  }
}
