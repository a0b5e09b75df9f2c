/** node:sqlite as a driver of kysely: one connection, statements kept prepared, transactions that may write from their beginning. */
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'

/** So many statements are kept prepared. */
const PREPARED = 400
/** How long to sleep before asking again for the right to write, in milliseconds. */
const NAP = 5

class Connection implements DatabaseConnection {
  readonly #database: DatabaseSync
  readonly #statements = new Map<string, { statement: StatementSync; reads: boolean }>()

  constructor(database: DatabaseSync) {
    this.#database = database
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { statement, reads } = this.#prepared(sql)
    const values = parameters as SQLInputValue[]
    if (reads) return { rows: statement.all(...values) as R[] }
    const { changes, lastInsertRowid } = statement.run(...values)
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) }
  }

  #prepared(sql: string) {
    const known = this.#statements.get(sql)
    if (known) return known
    const statement = this.#database.prepare(sql)
    const made = { statement, reads: statement.columns().length > 0 }
    if (this.#statements.size >= PREPARED) this.#statements.clear()
    this.#statements.set(sql, made)
    return made
  }

  // biome-ignore lint/correctness/useYield: kysely asks for it, nobody streams
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('not streamed: ask page by page')
  }
}

/** SQLite can undo what makes tables; kysely's own adapter is careful about others. */
class Adapter extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true
  }
}

class NodeDriver implements Driver {
  readonly #database: DatabaseSync
  readonly #connection: Connection
  readonly #patience: number

  constructor(database: DatabaseSync, patience: number) {
    this.#database = database
    this.#connection = new Connection(database)
    this.#patience = patience
  }

  async init() {}
  async acquireConnection() {
    return this.#connection
  }
  async beginTransaction() {
    await begin(this.#database, this.#patience)
  }
  async commitTransaction() {
    this.#database.exec('COMMIT')
  }
  async rollbackTransaction() {
    // on a full disk SQLite has rolled back by itself, and a second ROLLBACK would hide why
    if (this.#database.isTransaction) this.#database.exec('ROLLBACK')
  }
  async releaseConnection() {}
  async destroy() {
    if (this.#database.isOpen) this.#database.close()
  }
}

/** Begins a transaction that may write. Waits without holding up the process, which may be the one that is waited for. */
async function begin(database: DatabaseSync, patience: number): Promise<void> {
  const end = performance.now() + patience
  database.exec('PRAGMA busy_timeout = 0')
  try {
    for (;;) {
      try {
        database.exec('BEGIN IMMEDIATE')
        return
      } catch (error) {
        const busy = (((error as { errcode?: number }).errcode ?? 0) & 0xff) === 5
        if (!busy || performance.now() >= end) throw error
        await new Promise((wake) => setTimeout(wake, NAP * (0.5 + Math.random())))
      }
    }
  } finally {
    if (database.isOpen) database.exec(`PRAGMA busy_timeout = ${Math.floor(patience)}`)
  }
}

/** A kysely over an open database, which it closes in the end. */
export function kyselyOver<Tables>(database: DatabaseSync, patience: number): Kysely<Tables> {
  const dialect: Dialect = {
    createDriver: () => new NodeDriver(database, patience),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new Adapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  }
  return new Kysely<Tables>({ dialect })
}
