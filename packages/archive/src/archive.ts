import type { DatabaseSync } from 'node:sqlite'
import { ReadoutError, type Record } from '@readout/core'
import type { Kysely } from 'kysely'
import { around } from './around.ts'
import { type Damage, damagesOf } from './check.ts'
import { toReadoutError } from './error.ts'
import { Following } from './following.ts'
import { type Opened, openFile } from './open.ts'
import { Records } from './records.ts'
import { type ArticleRow, PER_ARTICLE, type Tables } from './schema.ts'
import { Search } from './search.ts'
import { kyselyOver } from './sqlite.ts'
import type {
  Added,
  Around,
  ArticleHit,
  ArticleSearch,
  EventHit,
  EventSearch,
  Kept,
  Listed,
  StatementHit,
  StatementSearch,
} from './types.ts'
import { inTransaction, Writer } from './write.ts'

const DEFAULT_LIMIT = 50

/**
 * Opens the archive in `dir`, making the folder and the file where missing, for their user alone. An archive of an
 * older Readout is brought to this one's layout; one that may only be read is opened for reading (see `readOnly`).
 * Throws R3001 (a newer Readout wrote it; nothing is touched), R3002 (not a readable archive) or R3003 (not writable).
 * @example const archive = await openArchive({ dir: defaultDataDir() })
 */
export async function openArchive(options: {
  dir: string
  /** How long to wait while another process writes, before R3006: milliseconds, 10,000 unless told. */
  patience?: number | undefined
  /** Told, in a clause, of work that takes a while. */
  notice?: ((text: string) => void) | undefined
}): Promise<Archive> {
  return new Archive(openFile(options.dir, options))
}

/** Records, kept whole and as rows. Several processes may have one archive open at the same time. */
export class Archive {
  readonly file: string
  /** Feeds that are followed, and what was seen of them. */
  readonly following: Following
  readonly #opened: Opened
  readonly #database: DatabaseSync
  readonly #db: Kysely<Tables>
  readonly #records: Records
  readonly #search: Search
  readonly #writer: Writer

  constructor(opened: Opened) {
    const { database, file } = opened
    this.file = file
    this.#opened = opened
    this.#database = database
    this.#db = kyselyOver<Tables>(database)
    this.#records = new Records(database, file)
    this.#search = new Search(database, this.#db, this.#records)
    this.#writer = new Writer(database)
    const put = async (record: Record) => {
      await checkRecord(record)
      return () => this.#put(record)
    }
    this.following = new Following(database, {
      read: (work) => this.#run(work),
      write: (work) => this.#write(work),
      put,
    })
  }

  /** True where the archive may only be read: then `add` and `remove` throw R3003. */
  get readOnly(): boolean {
    return this.#opened.readOnly !== null
  }

  /**
   * Keeps a record, in one transaction.
   *
   * `unchanged`: the same reading is there already (when it was fetched does not count), or a reading of the same
   * text by a newer reader is. `replaced`: a record of that id was there and gave way.
   * Throws R3005 for what is no record, and for one whose ids cannot be used.
   */
  async add(record: Record): Promise<Added> {
    await checkRecord(record)
    return this.#write(() => inTransaction(this.#database, () => this.#put(record)))
  }

  /** Within a transaction. */
  #put(record: Record): Added {
    const json = JSON.stringify(record)
    const now = new Date().toISOString()
    const known = this.#records.seqOf(record.id)
    if (known === undefined) {
      this.#writer.record(record, json, { seq: this.#writer.next(), added: now, updated: now })
      return 'added'
    }
    const old = this.#records.json(known)
    // what is damaged gives way to what is whole
    if (old !== null && keepsOld(JSON.parse(old), record, old === json)) return 'unchanged'
    const { added } = this.#database.prepare('SELECT added FROM articles WHERE seq = ?').get(known)!
    this.#writer.remove(known)
    this.#writer.record(record, json, { seq: known, added: String(added), updated: now })
    return 'replaced'
  }

  /** The record of that id; throws R3004 where there is none, R3002 where it is damaged. */
  async get(id: string): Promise<Record> {
    return (await this.find(id)) ?? unknown(id)
  }

  /** The record of that id, or null. Throws R3002 where it is damaged. */
  async find(id: string): Promise<Record | null> {
    const json = await this.findJson(id)
    return json === null ? null : JSON.parse(json)
  }

  /** The record of that id as the JSON text that was kept, or null. Throws R3002 where it is damaged. */
  async findJson(id: string): Promise<string | null> {
    return this.#run(() => this.#records.jsonOf(id))
  }

  /**
   * All records, the oldest first, one in memory at a time. One that is damaged comes as its error (R3002), and
   * those behind it still come.
   * @example for await (const kept of archive.records()) if ('record' in kept) pairs.add(kept.record)
   */
  async *records(): AsyncGenerator<Kept> {
    const all = this.#records.all()
    for (let next = await this.#run(() => all.next()); !next.done; next = await this.#run(() => all.next()))
      yield next.value
  }

  /** The first words of that article's body, or null: what to call it where it has no title. */
  async openingOf(id: string): Promise<string | null> {
    return this.#run(() => this.#listed('WHERE id = ?', id)[0]?.opening ?? null)
  }

  async has(id: string): Promise<boolean> {
    return this.#run(() => this.#records.seqOf(id) !== undefined)
  }

  /** Articles, the newest arrival first; `after` is the `seq` of the last one already seen. */
  async list(options: { limit?: number | undefined; after?: number | undefined } = {}): Promise<Listed[]> {
    const limit = Math.max(0, Math.floor(options.limit ?? DEFAULT_LIMIT))
    const after = options.after ?? Number.MAX_SAFE_INTEGER
    return this.#run(() => this.#listed('WHERE seq < ? ORDER BY seq DESC LIMIT ?', after, limit))
  }

  #listed(which: string, ...values: (string | number)[]): Listed[] {
    const rows = this.#database.prepare(`SELECT * FROM articles ${which}`).all(...values)
    return this.#records.sound(rows as unknown as ArticleRow[])
  }

  /** Takes a record out; throws R3004 where there is none of that id. */
  async remove(id: string): Promise<void> {
    return this.#write(() => {
      const seq = this.#records.seqOf(id)
      if (seq === undefined || !this.#writer.remove(seq)) unknown(id)
    })
  }

  /**
   * Statements: the best match first where a text is asked for that not too many hold, else the newest article first.
   * `text` and `speaker` are what a person types: any input is fine, see `ftsQuery`.
   */
  async searchStatements(search: StatementSearch = {}): Promise<StatementHit[]> {
    return this.#run(() => this.#search.statements(search))
  }

  /** Events, the newest article first. */
  async searchEvents(search: EventSearch = {}): Promise<EventHit[]> {
    return this.#run(() => this.#search.events(search))
  }

  /** Articles whose title or text holds the words: the best match first, or the newest where very many do. */
  async searchArticles(search: ArticleSearch): Promise<ArticleHit[]> {
    return this.#run(() => this.#search.articles(search))
  }

  /**
   * What stands around the statements that such words find: speakers so called, articles by title, events by their words and
   * people; at most `limit` of each, 8 unless told.
   * @example (await archive.searchAround('moss')).speakers // [{ name: 'Ada Moss', statements: 12 }]
   */
  searchAround(text: string, limit = 8): Promise<Around> {
    return this.#run(async () => around(this.#database, text, limit))
  }

  /** How much is kept. */
  async count(): Promise<{ articles: number; statements: number; events: number }> {
    return this.#run(() => {
      const kept = this.#database.prepare('SELECT articles, statements, events, proof FROM totals').get()
      const [articles, statements, events, proof] = ['articles', 'statements', 'events', 'proof'].map((name) =>
        Number(kept?.[name]),
      ) as [number, number, number, number]
      if (articles + 3 * statements + 5 * events === proof) return { articles, statements, events }
      const counted = this.#database
        .prepare('SELECT count(*) AS articles, sum(statements) AS statements, sum(events) AS events FROM articles')
        .get()!
      return {
        articles: Number(counted.articles),
        statements: Number(counted.statements),
        events: Number(counted.events),
      }
    })
  }

  /**
   * Looks through the whole archive for damage: the file, every record, every row, the indexes. An empty list means
   * that everything is as it was written. Takes as long as reading all of it.
   */
  async check(): Promise<Damage[]> {
    return damagesOf(this.#database, this.#records)
  }

  /** Ends the work with the file; closing twice is fine. */
  async close(): Promise<void> {
    if (!this.#database.isOpen) return
    await this.#db.destroy()
    if (this.#database.isOpen) this.#database.close()
    this.#opened.closed()
  }

  #write<T>(work: () => T): Promise<T> {
    if (this.#opened.readOnly) throw this.#opened.readOnly
    return this.#run(work)
  }

  async #run<T>(work: () => T | Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      throw toReadoutError(error, this.file)
    }
  }
}

const unknown = (id: string): never => {
  throw new ReadoutError('R3004', `no article “${id}” in the archive: look at the list of what is kept`)
}

/** Throws R3005 for what is no record, or one whose ids would be ambiguous or could not be asked for. */
async function checkRecord(record: Record): Promise<void> {
  // the validator is loaded when it is first needed: listing and searching start faster without it
  const { record: schema } = await import('@readout/core/schema')
  const bad = (where: string, why: string) =>
    new ReadoutError('R3005', `not a record this Readout can keep: ${where}: ${why}; read the page again`)
  const checked = schema.safeParse(record)
  if (!checked.success) {
    const issue = checked.error.issues[0]!
    throw bad(issue.path.join('.') || 'record', issue.message)
  }
  const { idFaults } = await import('@readout/core/validate')
  const fault = idFaults(record)[0]
  if (fault) throw bad(fault.path, fault.problem)
  if (Math.max(record.statements.length, record.events.length) > PER_ARTICLE)
    throw bad('record', `more than ${PER_ARTICLE} findings of a kind`)
}

/** True where what is kept stays: the same reading, or one of the same text by a newer reader. */
function keepsOld(old: Record, next: Record, same: boolean): boolean {
  if (same) return true
  const bare = (r: Record) => JSON.stringify({ ...r, source: { ...r.source, retrieved: null } })
  if (bare(old) === bare(next)) return true
  return old.source.hash === next.source.hash && isOlder(next.reader.version, old.reader.version)
}

/** Compares dotted numbers: 0.9.0 is older than 0.10.0. */
function isOlder(a: string, b: string): boolean {
  const [left, right] = [a, b].map((v) => v.split('.').map((n) => Number.parseInt(n, 10) || 0)) as [number[], number[]]
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return false
}
