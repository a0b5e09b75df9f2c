/** Copies everything of one archive into another that is empty, whatever their engines: records, pages, rows, what is followed and joined. */
import type { Insertable, Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Engine, Tx } from '../engine/engine.ts'
import { rangeOf } from '../tables/keys.ts'
import type { Tables } from '../tables/types.ts'
import { nextNumber } from './numbers.ts'
import { unpack } from './pack.ts'
import type { Progress } from './rebuild.ts'
import { articleWords } from './rows.ts'

/** Articles copied at once. */
const BATCH = 64
/** Rows of other tables copied at once. */
const ROWS = 2000

/** Tables whose rows belong to articles, by the column that says to which. */
const OF_ARTICLES = {
  articles: 'seq',
  records: 'seq',
  pages: 'seq',
  corrections: 'article',
  actors: 'article',
  times: 'article',
  places: 'article',
  join_items: 'article',
} as const
/** The same, whose column is the key of a finding. */
const OF_FINDINGS = { statements: 'key', statement_about: 'statement', events: 'key', participants: 'event' } as const

/** The others, with the columns they are gone through by. */
const OTHERS = {
  entities: ['id'],
  entity_words: ['word', 'entity'],
  join_shelves: ['shelf'],
  join_keys: ['key', 'item'],
  join_groups: ['kind', 'id'],
  by_hand: ['kind', 'a', 'b'],
  feeds: ['seq'],
  items: ['seq'],
} as const

/** How many articles were copied. All of it is one transaction of the other archive: it is whole or empty. */
export async function copyAll(from: Kysely<Tables>, to: Engine, progress?: Progress): Promise<number> {
  const { all } = await from
    .selectFrom('articles')
    .select(({ fn }) => fn.countAll<number>().as('all'))
    .executeTakeFirstOrThrow()
  return to.write(async (tx) => {
    const before = await joinedIn(tx.db)
    // an archive whose articles were all taken out may have keys and decisions left
    for (const table of Object.keys(OTHERS)) await tx.db.deleteFrom(table as keyof typeof OTHERS).execute()
    let done = 0
    for (let last = 0; ; ) {
      const some = await from
        .selectFrom('articles')
        .select('seq')
        .where('seq', '>', last)
        .orderBy('seq')
        .limit(BATCH)
        .execute()
      if (some.length === 0) break
      const end = some.at(-1)!.seq
      await copyArticles(from, tx, last + 1, end)
      last = end
      done += some.length
      progress?.(done, all)
    }
    for (const [table, columns] of Object.entries(OTHERS)) await copyOther(from, tx, table as keyof Tables, columns)
    await copyCounts(from, tx, before)
    return done
  })
}

async function copyArticles(from: Kysely<Tables>, tx: Tx, first: number, last: number): Promise<void> {
  const copied = async (table: keyof Tables, column: string, low: number, past: number) => {
    const ref = sql.ref(column)
    const { rows } = await sql`SELECT * FROM ${sql.table(table)} WHERE ${ref} >= ${low} AND ${ref} < ${past}`.execute(
      from,
    )
    await tx.insert(table, rows as Insertable<Tables[keyof Tables]>[])
    return rows
  }
  for (const [table, column] of Object.entries(OF_ARTICLES)) {
    const rows = await copied(table as keyof Tables, column, first, last + 1)
    if (table !== 'records') continue
    const words = (rows as Tables['records'][]).map((row) => {
      const json = unpack(row)
      return json === null ? { key: row.seq, columns: [null, null] as const } : articleWords(JSON.parse(json), row.seq)
    })
    await tx.putWords('articles', words)
  }
  for (const [table, column] of Object.entries(OF_FINDINGS)) {
    const rows = await copied(table as keyof Tables, column, rangeOf(first)[0], rangeOf(last)[1])
    if (table !== 'statements') continue
    const words = (rows as Tables['statements'][]).map((s) => ({
      key: s.key,
      columns: [s.content, s.speaker_name] as const,
    }))
    await tx.putWords('statements', words)
  }
}

/** In the order of its key, page by page. */
async function copyOther(from: Kysely<Tables>, tx: Tx, table: keyof Tables, columns: readonly string[]): Promise<void> {
  const names = sql.join(columns.map((c) => sql.ref(c)))
  for (let last: readonly unknown[] | null = null; ; ) {
    const behind: ReturnType<typeof sql> = last === null ? sql`` : sql`WHERE (${names}) > (${sql.join(last)})`
    const page = await sql<{ [column: string]: unknown }>`
      SELECT * FROM ${sql.table(table)} ${behind} ORDER BY ${names} LIMIT ${ROWS}`.execute(from)
    if (page.rows.length === 0) return
    await tx.insert(table, page.rows as never)
    const end: { [column: string]: unknown } = page.rows.at(-1)!
    last = columns.map((c) => end[c])
  }
}

/** The number of the last transaction that joined; none before the first. */
async function joinedIn(db: Kysely<Tables>): Promise<number | undefined> {
  const row = await db.selectFrom('numbers').select('last').where('what', '=', 'joined').executeTakeFirst()
  return row?.last
}

/** Numbers given, totals, and the version of the rows. */
async function copyCounts(from: Kysely<Tables>, tx: Tx, before: number | undefined): Promise<void> {
  await tx.db.deleteFrom('numbers').execute()
  await tx.insert('numbers', await from.selectFrom('numbers').selectAll().execute())
  // whoever has the other archive in memory must not take this for what he knows
  if (before !== undefined) await nextNumber(tx, 'joined', before, 1)
  const { one: _one, ...totals } = await from.selectFrom('totals').selectAll().executeTakeFirstOrThrow()
  await tx.db.updateTable('totals').set(totals).execute()
  const rows = await from.selectFrom('meta').selectAll().where('name', '<>', 'schema').execute()
  await tx.db.deleteFrom('meta').where('name', '<>', 'schema').execute()
  await tx.insert('meta', rows)
  await tx.numbersTaken()
}
