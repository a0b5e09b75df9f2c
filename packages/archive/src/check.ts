/** Looks through a whole archive for damage. */
import { isDeepStrictEqual } from 'node:util'
import type { Record } from '@readout/core'
import { sql } from 'kysely'
import { compareJoined, damagedGroups, isSettled } from './check-joined.ts'
import { damagedCorrections } from './corrections/kept.ts'
import type { Engine } from './engine/engine.ts'
import type { Records } from './store/records.ts'
import {
  aboutRows,
  actorRows,
  articleRow,
  articleSum,
  eventRows,
  placeRows,
  statementRows,
  timeRows,
} from './store/rows.ts'
import { rangeOf } from './tables/keys.ts'
import type { ArticleRow, Made } from './tables/types.ts'

export interface Damage {
  /** What is damaged: the file as a whole, a full-text index, the totals, an article's record, its page, rows made from the record, a correction by hand, or what was joined of it. */
  readonly what: 'file' | 'index' | 'totals' | 'record' | 'page' | 'rows' | 'correction' | 'joined'
  /** id of the article, where it is one's. */
  readonly id: string | null
  readonly problem: string
}

type Attempt = (what: Damage['what'], id: string | null, work: () => Promise<void>) => Promise<void>

/** All damage found; never throws for it. */
export async function damagesOf(engine: Engine, records: Records): Promise<Damage[]> {
  const damages: Damage[] = []
  const attempt: Attempt = async (what, id, work) => {
    try {
      await work()
    } catch (error) {
      damages.push({ what, id, problem: (error as Error).message })
    }
  }
  const problems = (await engine.problems()).map((p) => ({ ...p, id: null }))
  damages.push(...problems.filter((p) => p.what === 'file'))
  const sums = { articles: 0, statements: 0, events: 0 }
  await attempt('file', null, async () => {
    const settled = await isSettled(engine)
    for await (const article of articlesOf(engine)) {
      const sound = articleSum(article) === article.sum
      const id = sound ? article.id : null
      if (!sound) damages.push({ what: 'rows', id, problem: 'the row of an article is damaged' })
      sums.articles++
      sums.statements += article.statements
      sums.events += article.events
      await attempt('rows', id, async () => {
        const record = await records.record(article.seq)
        if (record === null) damages.push({ what: 'record', id, problem: 'the record is damaged' })
        else await compareRows(engine, record, article)
      })
      if (settled) await attempt('joined', id, () => compareJoined(engine, article))
      if (id !== null) await attempt('page', id, async () => void (await records.pageOf(id)))
    }
  })
  await attempt('joined', null, async () => {
    if (!(await isSettled(engine))) return
    for (const problem of await damagedGroups(engine))
      damages.push({ what: 'joined', id: null, problem: `${problem}: readout db rejoin makes it again` })
  })
  await attempt('correction', null, async () => {
    for (const { id, problem } of await damagedCorrections(engine.db)) damages.push({ what: 'correction', id, problem })
  })
  await attempt('totals', null, () => compareTotals(engine, sums))
  return [...damages, ...problems.filter((p) => p.what === 'index')]
}

async function* articlesOf({ db }: Engine): AsyncGenerator<ArticleRow> {
  for (let last = 0; ; ) {
    const rows = await db.selectFrom('articles').selectAll().where('seq', '>', last).orderBy('seq').limit(64).execute()
    if (rows.length === 0) return
    for (const row of rows) {
      // exchanged pages can lead back to where one was
      if (row.seq <= last) throw new Error('the articles are out of order')
      last = row.seq
      yield row
    }
  }
}

/** Columns that joining fills in: they are no part of the record. */
const JOINED = ['story', 'copies', 'relation', 'entity', 'addressee_entity', 'quote', 'quoted', 'happening']

/** Throws where an article's rows are not those that its record makes. */
async function compareRows({ db }: Engine, record: Record, article: ArticleRow): Promise<void> {
  const { seq, added, updated } = article
  const same = (name: string, kept: readonly object[], made: readonly object[]) => {
    if (!isDeepStrictEqual(sorted(kept), sorted(made))) throw new Error(`${name} are not those of the record`)
  }
  const kept = async (table: Made, column: string, [low, past]: readonly [number, number]) =>
    (
      await sql<object>`SELECT * FROM ${sql.table(table)}
        WHERE ${sql.ref(column)} >= ${low} AND ${sql.ref(column)} < ${past}`.execute(db)
    ).rows
  const own = [seq, seq + 1] as const
  const findings = rangeOf(seq)
  same('facts', [article], [articleRow(record, seq, added, updated)])
  same('actors', await kept('actors', 'article', own), actorRows(record, seq))
  same('times', await kept('times', 'article', own), timeRows(record, seq))
  same('places', await kept('places', 'article', own), placeRows(record, seq))
  same('statements', await kept('statements', 'key', findings), statementRows(record, seq))
  same('subjects', await kept('statement_about', 'statement', findings), aboutRows(record, seq))
  const events = eventRows(record, seq)
  const happened = events.map((e) => e.event)
  same('events', await kept('events', 'key', findings), happened)
  const people = events.flatMap((e) => e.people)
  same('participants', await kept('participants', 'event', findings), people)
}

/** In an order that does not hang on that of the table, without what was joined. */
const sorted = (rows: readonly object[]): string[] =>
  rows
    .map((row) =>
      JSON.stringify(
        Object.entries(row)
          .filter(([column]) => !JOINED.includes(column))
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    )
    .sort()

async function compareTotals({ db }: Engine, sums: { articles: number; statements: number; events: number }) {
  const { one: _one, ...kept } = (await db.selectFrom('totals').selectAll().executeTakeFirst()) ?? { one: 1 }
  const proof = sums.articles + 3 * sums.statements + 5 * sums.events
  if (!isDeepStrictEqual({ ...kept }, { ...sums, proof })) throw new Error('the totals are not those of the articles')
}
