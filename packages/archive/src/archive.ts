import type { DatabaseSync } from 'node:sqlite'
import { ReadoutError, type Record } from '@readout/core'
import { type Kysely, sql, type Transaction } from 'kysely'
import { around } from './around.ts'
import { toReadoutError } from './error.ts'
import { openFile } from './open.ts'
import { ftsQuery, rangesOf } from './query.ts'
import { actorRows, articleRow, eventRow, statementRows } from './rows.ts'
import type { Tables } from './schema.ts'
import { kyselyOver } from './sqlite.ts'
import type {
  Added,
  Around,
  ArticleHit,
  ArticleSearch,
  EventHit,
  EventSearch,
  Listed,
  StatementHit,
  StatementSearch,
} from './types.ts'

const DEFAULT_LIMIT = 50
/** Private-use characters around what a search found; they are taken out again by `rangesOf`. */
const OPEN = '\u{F0000}'
const CLOSE = '\u{F0001}'
/** Rows in one INSERT: SQLite takes 32,766 values in a statement. */
const CHUNK = 500

/**
 * Opens the archive in `dir`, making the folder and the file where missing.
 * Throws R3001 (a newer Readout wrote it; nothing is touched), R3002 (not a readable archive) or R3003 (not writable).
 * @example const archive = await openArchive({ dir: defaultDataDir() })
 */
export async function openArchive(options: {
  dir: string
  /** How long to wait while another process writes, before R3006: milliseconds, 10,000 unless told. */
  patience?: number | undefined
}): Promise<Archive> {
  const { database, file } = openFile(options.dir, options.patience)
  return new Archive(database, file)
}

/** Records, kept whole and as rows. Several processes may have one archive open at the same time. */
export class Archive {
  readonly file: string
  readonly #database: DatabaseSync
  readonly #db: Kysely<Tables>

  constructor(database: DatabaseSync, file: string) {
    this.file = file
    this.#database = database
    this.#db = kyselyOver<Tables>(database)
  }

  /**
   * Keeps a record, in one transaction.
   *
   * `unchanged`: the same reading is there already (when it was fetched does not count), or a reading of the same
   * text by a newer reader is. `replaced`: a record of that id was there and gave way.
   * Throws R3005 for what is no record.
   */
  async add(record: Record): Promise<Added> {
    // the validator is loaded when it is first needed: listing and searching start faster without it
    const { record: schema } = await import('@readout/core/schema')
    const checked = schema.safeParse(record)
    if (!checked.success) {
      const issue = checked.error.issues[0]!
      throw new ReadoutError(
        'R3005',
        `not a record this Readout can keep: ${issue.path.join('.') || 'record'}: ${issue.message}; read the page again`,
      )
    }
    const json = JSON.stringify(record)
    const now = new Date().toISOString()
    return this.#run((db) =>
      db.transaction().execute(async (tx) => {
        const known = await tx
          .selectFrom('articles')
          .select(['seq', 'json'])
          .where('id', '=', record.id)
          .executeTakeFirst()
        if (known && keepsOld(JSON.parse(known.json), record, known.json === json)) return 'unchanged'
        const row = articleRow(record, json, now)
        let seq: number
        if (known) {
          seq = known.seq
          await tx.updateTable('articles').set(row).where('seq', '=', seq).execute()
          for (const table of ['actors', 'statements', 'events'] as const)
            await tx.deleteFrom(table).where('article', '=', seq).execute()
        } else {
          const added = await tx
            .insertInto('articles')
            .values({ ...row, added: now })
            .executeTakeFirstOrThrow()
          seq = Number(added.insertId)
        }
        await insertFindings(tx, record, seq)
        return known ? 'replaced' : 'added'
      }),
    )
  }

  /** The record of that id; throws R3004 where there is none. */
  async get(id: string): Promise<Record> {
    return (await this.find(id)) ?? unknown(id)
  }

  /** The record of that id, or null. */
  async find(id: string): Promise<Record | null> {
    const json = await this.findJson(id)
    return json === null ? null : JSON.parse(json)
  }

  /** The record of that id as the JSON text that was kept, or null. */
  async findJson(id: string): Promise<string | null> {
    const row = await this.#run((db) =>
      db.selectFrom('articles').select('json').where('id', '=', id).executeTakeFirst(),
    )
    return row?.json ?? null
  }

  /** The first words of that article's body, or null: what to call it where it has no title. */
  async openingOf(id: string): Promise<string | null> {
    const row = await this.#run((db) =>
      db.selectFrom('articles').select('opening').where('id', '=', id).executeTakeFirst(),
    )
    return row?.opening ?? null
  }

  async has(id: string): Promise<boolean> {
    return (await this.#run((db) => db.selectFrom('articles').select('seq').where('id', '=', id).execute())).length > 0
  }

  /** Articles, the newest arrival first; `after` is the `seq` of the last one already seen. */
  list(options: { limit?: number | undefined; after?: number | undefined } = {}): Promise<Listed[]> {
    return this.#run((db) => {
      let query = db.selectFrom('articles').select(LISTED).orderBy('seq', 'desc').limit(limitOf(options.limit))
      if (options.after !== undefined) query = query.where('seq', '<', options.after)
      return query.execute()
    })
  }

  /** Takes a record out; throws R3004 where there is none of that id. */
  async remove(id: string): Promise<void> {
    const done = await this.#run((db) => db.deleteFrom('articles').where('id', '=', id).executeTakeFirst())
    if (done.numDeletedRows === 0n) unknown(id)
  }

  /**
   * Statements, the best match first, or the newest article first where no text is asked for.
   * `text` and `speaker` are what a person types: any input is fine, see `ftsQuery`.
   */
  async searchStatements(search: StatementSearch = {}): Promise<StatementHit[]> {
    const match = matchOf({ content: search.text, speaker_name: search.speaker })
    if (match === null) return []
    const rows = await this.#run((db) => {
      let query = db
        .selectFrom('statements as s')
        .innerJoin('articles as a', 'a.seq', 's.article')
        .select([
          'a.id as article',
          'a.title',
          'a.opening',
          'a.outlet',
          'a.published',
          's.id',
          's.speaker',
          's.speaker_name',
        ])
        .select(['s.kind', 's.act', 's.authority', 's.content', 's.start', 's.when', 's.where', 's.confidence'])
        .limit(limitOf(search.limit))
        .offset(search.offset ?? 0)
      if (search.act) query = query.where('s.act', '=', search.act)
      if (search.kind) query = query.where('s.kind', '=', search.kind)
      if (search.article) query = query.where('a.id', '=', search.article)
      if (!match)
        return query.select(sql<string>`s.content`.as('marked')).orderBy('a.seq', 'desc').orderBy('s.key').execute()
      const matched = query
        .innerJoin(sql<{ key: number }>`statements_text`.as('f'), (join) =>
          join.on(sql`f.rowid`, '=', sql.ref('s.key')),
        )
        .select(sql<string>`highlight(statements_text, 0, ${OPEN}, ${CLOSE})`.as('marked'))
        .where(sql<boolean>`statements_text MATCH ${match}`)
      const ranked =
        search.text?.trim() && search.order !== 'newest'
          ? matched.orderBy(sql`f.rank`)
          : matched.orderBy('a.seq', 'desc')
      return ranked.orderBy('s.key').execute()
    })
    return rows.map(({ marked, speaker_name, ...row }) => ({
      ...row,
      speakerName: speaker_name,
      matches: rangesOf(row.content, marked, OPEN, CLOSE),
    }))
  }

  /** Events, the newest article first. */
  async searchEvents(search: EventSearch = {}): Promise<EventHit[]> {
    return this.#run(async (db) => {
      let query = db
        .selectFrom('events as e')
        .innerJoin('articles as a', 'a.seq', 'e.article')
        .select([
          'a.id as article',
          'a.title',
          'a.opening',
          'a.outlet',
          'a.published',
          'e.key',
          'e.id',
          'e.type',
          'e.kind',
        ])
        .select(['e.status', 'e.trigger', 'e.start', 'e.when', 'e.where', 'e.reported_by', 'e.confidence'])
        .orderBy('a.seq', 'desc')
        .orderBy('e.key')
        .limit(limitOf(search.limit))
        .offset(search.offset ?? 0)
      if (search.type) query = query.where('e.type', '=', search.type)
      if (search.status) query = query.where('e.status', '=', search.status)
      if (search.article) query = query.where('a.id', '=', search.article)
      const rows = await query.execute()
      const people = await participantsOf(
        db,
        rows.map((r) => r.key),
      )
      return rows.map(({ key, reported_by, ...row }) => ({
        ...row,
        reportedBy: reported_by,
        actors: people.get(key)?.actor ?? [],
        recipients: people.get(key)?.recipient ?? [],
      }))
    })
  }

  /** Articles whose title or text holds the words, the best match first. */
  async searchArticles(search: ArticleSearch): Promise<ArticleHit[]> {
    const match = ftsQuery(search.text)
    if (!match) return []
    return this.#run((db) =>
      db
        .selectFrom('articles')
        .innerJoin(sql<{ key: number }>`articles_text`.as('f'), (join) =>
          join.on(sql`f.rowid`, '=', sql.ref('articles.seq')),
        )
        .select(LISTED.map((c) => `articles.${c}` as const))
        .select(sql<string>`snippet(articles_text, 1, '', '', '…', 24)`.as('snippet'))
        .where(sql<boolean>`articles_text MATCH ${match}`)
        .orderBy(sql`f.rank`)
        .limit(limitOf(search.limit))
        .offset(search.offset ?? 0)
        .execute(),
    )
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
    const row = await this.#run((db) =>
      db
        .selectFrom('articles')
        .select((e) => [e.fn.countAll<number>().as('articles'), e.fn.sum<number | null>('statements').as('statements')])
        .select((e) => e.fn.sum<number | null>('events').as('events'))
        .executeTakeFirstOrThrow(),
    )
    return { articles: row.articles, statements: row.statements ?? 0, events: row.events ?? 0 }
  }

  /** Ends the work with the file; closing twice is fine. */
  async close(): Promise<void> {
    if (!this.#database.isOpen) return
    await this.#db.destroy()
    if (this.#database.isOpen) this.#database.close()
  }

  async #run<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
    try {
      return await work(this.#db)
    } catch (error) {
      throw toReadoutError(error, this.file)
    }
  }
}

const LISTED = [
  'seq',
  'id',
  'title',
  'outlet',
  'url',
  'published',
  'language',
  'added',
  'updated',
  'reader',
  'statements',
  'events',
  'opening',
] as const

const unknown = (id: string): never => {
  throw new ReadoutError('R3004', `no article “${id}” in the archive: look at the list of what is kept`)
}

const limitOf = (limit: number | undefined) => Math.max(0, Math.floor(limit ?? DEFAULT_LIMIT))

/** A MATCH expression over columns; empty where nothing is asked, null where what is asked holds no word. */
function matchOf(columns: { [column: string]: string | undefined }): string | null {
  const parts: string[] = []
  for (const [column, typed] of Object.entries(columns)) {
    if (!typed?.trim()) continue
    const query = ftsQuery(typed)
    if (!query) return null
    parts.push(`{${column}} : (${query})`)
  }
  return parts.join(' AND ')
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

const chunks = function* <T>(rows: readonly T[]) {
  for (let i = 0; i < rows.length; i += CHUNK) yield rows.slice(i, i + CHUNK)
}

async function insertFindings(tx: Transaction<Tables>, record: Record, seq: number) {
  for (const rows of chunks(actorRows(record, seq))) await tx.insertInto('actors').values(rows).execute()
  for (const rows of chunks(statementRows(record, seq))) await tx.insertInto('statements').values(rows).execute()
  const names = new Map(record.actors.map((a) => [a.id, a.name.toWellFormed()]))
  for (const event of record.events) {
    const added = await tx.insertInto('events').values(eventRow(event, seq)).executeTakeFirstOrThrow()
    const people = (['actor', 'recipient'] as const).flatMap((role) =>
      [...new Set(role === 'actor' ? event.actors : event.recipients)].map((actor) => ({
        event: Number(added.insertId),
        actor,
        name: names.get(actor) ?? actor,
        role,
      })),
    )
    for (const rows of chunks(people)) await tx.insertInto('participants').values(rows).execute()
  }
}

async function participantsOf(db: Kysely<Tables>, events: readonly number[]) {
  const people = new Map<number, { actor: string[]; recipient: string[] }>()
  for (const keys of chunks(events)) {
    const rows = await db
      .selectFrom('participants')
      .select(['event', 'name', 'role'])
      .where('event', 'in', keys)
      .execute()
    for (const { event, name, role } of rows) {
      if (!people.has(event)) people.set(event, { actor: [], recipient: [] })
      people.get(event)![role].push(name)
    }
  }
  return people
}
