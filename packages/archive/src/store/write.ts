/** Puts records into the tables and takes them out, within a transaction. */
import type { Record } from '@readout/core'
import { sql } from 'kysely'
import type { Tx } from '../engine/engine.ts'
import type { JoinedArticle, JoinedOf } from '../join/joined.ts'
import { rangeOf } from '../tables/keys.ts'
import { MADE } from '../tables/types.ts'
import { nextNumber } from './numbers.ts'
import { pack, packPage } from './pack.ts'
import {
  aboutRows,
  actorRows,
  articleRow,
  articleWords,
  eventRows,
  placeRows,
  statementRows,
  timeRows,
} from './rows.ts'
import type { Page } from './types.ts'

/** A record on its way in. */
export interface Incoming {
  readonly seq: number
  readonly record: Record
  readonly json: string
  readonly page: Page | undefined
  readonly added: string
  readonly updated: string
  /** What it takes the place of had so many; null where it is new. */
  readonly before: Counts | null
}

export interface Counts {
  readonly statements: number
  readonly events: number
}

/** Numbers for so many articles: the first of them. */
export async function articleNumbers(tx: Tx, count: number): Promise<number> {
  const { most } = await tx.db
    .selectFrom('articles')
    .select(({ fn }) => fn.max('seq').as('most'))
    .executeTakeFirstOrThrow()
  return nextNumber(tx, 'article', Number(most ?? 0), count)
}

/** Puts in records under their numbers; those of before under the same number give way. */
export async function putRecords(tx: Tx, incoming: readonly Incoming[], joinedOf: JoinedOf): Promise<void> {
  const again = incoming.filter((i) => i.before !== null)
  const fresh = incoming.filter((i) => i.before === null)
  await dropRows(
    tx,
    again.map((i) => i.seq),
  )
  for (const { seq, record, added, updated } of again) {
    const { seq: _seq, ...facts } = articleRow(record, seq, added, updated, joinedOf(seq))
    await tx.db.updateTable('articles').set(facts).where('seq', '=', seq).execute()
    await tx.db.deleteFrom('records').where('seq', '=', seq).execute()
    if (incoming.some((i) => i.seq === seq && i.page)) await tx.db.deleteFrom('pages').where('seq', '=', seq).execute()
  }
  await tx.insert(
    'articles',
    fresh.map((i) => articleRow(i.record, i.seq, i.added, i.updated, joinedOf(i.seq))),
  )
  await tx.insert(
    'records',
    incoming.map((i) => ({ seq: i.seq, ...pack(i.json) })),
  )
  await tx.insert(
    'pages',
    incoming.flatMap((i) => (i.page ? [{ seq: i.seq, ...packPage(i.page) }] : [])),
  )
  await putRows(tx, incoming, joinedOf)
  const more = (what: (c: Counts) => number) =>
    incoming.reduce((n, i) => n + what(countsOf(i.record)) - (i.before ? what(i.before) : 0), 0)
  await addToTotals(
    tx,
    fresh.length,
    more((c) => c.statements),
    more((c) => c.events),
  )
}

const countsOf = (r: Record): Counts => ({ statements: r.statements.length, events: r.events.length })

/** Rows that are made from records, with their words in the index. */
export async function putRows(
  tx: Tx,
  incoming: readonly { readonly seq: number; readonly record: Record }[],
  joinedOf: JoinedOf,
): Promise<void> {
  const rowsOf = <T>(make: (record: Record, seq: number, joined: JoinedArticle) => readonly T[]) =>
    incoming.flatMap((i) => make(i.record, i.seq, joinedOf(i.seq)))
  await tx.insert('actors', rowsOf(actorRows))
  const statements = rowsOf(statementRows)
  await tx.insert('statements', statements)
  await tx.insert('statement_about', rowsOf(aboutRows))
  const events = rowsOf(eventRows)
  await tx.insert(
    'events',
    events.map((e) => e.event),
  )
  await tx.insert(
    'participants',
    events.flatMap((e) => e.people),
  )
  await tx.insert('times', rowsOf(timeRows))
  await tx.insert('places', rowsOf(placeRows))
  await tx.putWords(
    'articles',
    incoming.map((i) => articleWords(i.record, i.seq)),
  )
  await tx.putWords(
    'statements',
    statements.map(({ key, content, speaker_name }) => ({ key, columns: [content, speaker_name] })),
  )
}

/** The column that says whose a row is, and whether it is the number of an article or the key of a finding. */
const WHOSE = {
  actors: ['article', 'article'],
  statements: ['key', 'finding'],
  statement_about: ['statement', 'finding'],
  events: ['key', 'finding'],
  participants: ['event', 'finding'],
  times: ['article', 'article'],
  places: ['article', 'article'],
} as const satisfies { [table in (typeof MADE)[number]]: readonly [column: string, of: 'article' | 'finding'] }

/** Takes out the rows that were made from the records of articles, and their words from the index. */
export async function dropRows(tx: Tx, articles: readonly number[]): Promise<void> {
  if (articles.length === 0) return
  await tx.dropWords(articles)
  for (const article of articles)
    for (const table of MADE) {
      const [column, of] = WHOSE[table]
      const [low, past] = of === 'article' ? [article, article + 1] : rangeOf(article)
      const ref = sql.ref(column)
      await sql`DELETE FROM ${sql.table(table)} WHERE ${ref} >= ${low} AND ${ref} < ${past}`.execute(tx.db)
    }
}

/** Takes an article out with all that hangs on it but what was joined; false where there is none. */
export async function dropArticle(tx: Tx, seq: number): Promise<boolean> {
  const kept = await tx.db
    .selectFrom('articles')
    .select(['statements', 'events'])
    .where('seq', '=', seq)
    .executeTakeFirst()
  if (!kept) return false
  await dropRows(tx, [seq])
  await tx.db.deleteFrom('corrections').where('article', '=', seq).execute()
  for (const table of ['pages', 'records', 'articles'] as const)
    await tx.db.deleteFrom(table).where('seq', '=', seq).execute()
  await addToTotals(tx, -1, -kept.statements, -kept.events)
  return true
}

async function addToTotals({ db }: Tx, articles: number, statements: number, events: number): Promise<void> {
  const proof = articles + 3 * statements + 5 * events
  await db
    .updateTable('totals')
    .set((eb) => ({
      articles: eb('articles', '+', articles),
      statements: eb('statements', '+', statements),
      events: eb('events', '+', events),
      proof: eb('proof', '+', proof),
    }))
    .execute()
}
