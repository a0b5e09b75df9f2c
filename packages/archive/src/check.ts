/** Looks through a whole archive for damage. */
import type { DatabaseSync } from 'node:sqlite'
import { isDeepStrictEqual } from 'node:util'
import type { Record } from '@readout/core'
import type { Records } from './records.ts'
import { actorRows, articleRow, articleSum, eventRows, statementRows, textRow } from './rows.ts'
import type { ArticleRow } from './schema.ts'

export interface Damage {
  /** What is damaged: the file as a whole, a full-text index, the totals, an article's record, or rows made from it. */
  readonly what: 'file' | 'index' | 'totals' | 'record' | 'rows'
  /** id of the article, where it is one's. */
  readonly id: string | null
  readonly problem: string
}

/** So many faults of the file itself are named. */
const MOST_OF_FILE = 20

/** All damage found; never throws for it. */
export function damagesOf(database: DatabaseSync, records: Records): Damage[] {
  const damages: Damage[] = []
  const attempt = (what: Damage['what'], id: string | null, work: () => void) => {
    try {
      work()
    } catch (error) {
      damages.push({ what, id, problem: (error as Error).message })
    }
  }
  attempt('file', null, () => {
    for (const row of database.prepare(`PRAGMA integrity_check(${MOST_OF_FILE})`).all()) {
      const problem = String(Object.values(row)[0])
      if (problem !== 'ok') damages.push({ what: 'file', id: null, problem })
    }
    for (const row of database.prepare('PRAGMA foreign_key_check').all())
      damages.push({ what: 'file', id: null, problem: `a row of ${row.table} belongs to nothing` })
  })
  const sums = { articles: 0, statements: 0, events: 0 }
  attempt('file', null, () => {
    for (const { seq } of database.prepare('SELECT seq FROM articles ORDER BY seq').all())
      attempt('rows', null, () => {
        const article = database.prepare('SELECT * FROM articles WHERE seq = ?').get(seq!) as unknown as ArticleRow
        const sound = articleSum(article) === article.sum
        const id = sound ? article.id : null
        if (!sound) damages.push({ what: 'rows', id, problem: 'the row of an article is damaged' })
        sums.articles++
        sums.statements += article.statements
        sums.events += article.events
        const record = records.record(article.seq)
        if (record === null) damages.push({ what: 'record', id, problem: 'the record is damaged' })
        else attempt('rows', id, () => compareRows(database, record, article))
      })
  })
  attempt('totals', null, () => compareTotals(database, sums))
  compareIndexes(database, attempt)
  return damages
}

/** Throws where an article's rows are not those that its record makes. */
function compareRows(database: DatabaseSync, record: Record, article: ArticleRow) {
  const { seq, added, updated } = article
  const all = (query: string) =>
    database
      .prepare(query)
      .all(seq)
      .map((row) => ({ ...row }))
  const same = (name: string, kept: unknown, made: unknown) => {
    if (!isDeepStrictEqual(kept, made)) throw new Error(`${name} are not those of the record`)
  }
  same('facts', { ...article }, articleRow(record, seq, added, updated))
  same('title and text', all('SELECT * FROM texts WHERE seq = ?'), [textRow(record, seq)])
  const byId = <T extends { id: string }>(rows: T[]) => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))
  same(
    'actors',
    byId(all('SELECT * FROM actors WHERE article = ?') as unknown as { id: string }[]),
    byId(actorRows(record, seq)),
  )
  same('statements', all('SELECT * FROM statements WHERE article = ? ORDER BY key DESC'), statementRows(record, seq))
  const events = eventRows(record, seq)
  same(
    'events',
    all('SELECT * FROM events WHERE article = ? ORDER BY key DESC'),
    events.map((e) => e.event),
  )
  const sorted = (rows: readonly object[]) => rows.map((r) => JSON.stringify(Object.entries(r).sort())).sort()
  same(
    'participants',
    sorted(all('SELECT p.* FROM participants AS p JOIN events AS e ON e.key = p.event WHERE e.article = ?')),
    sorted(events.flatMap((e) => e.people)),
  )
}

function compareTotals(database: DatabaseSync, sums: { articles: number; statements: number; events: number }) {
  const { one: _one, ...kept } = { ...database.prepare('SELECT * FROM totals').get() }
  const proof = sums.articles + 3 * sums.statements + 5 * sums.events
  if (!isDeepStrictEqual(kept, { ...sums, proof })) throw new Error('the totals are not those of the articles')
}

/** FTS5 compares its index with the table (https://www.sqlite.org/fts5.html#the_integrity_check_command). */
function compareIndexes(
  database: DatabaseSync,
  attempt: (what: Damage['what'], id: string | null, work: () => void) => void,
) {
  for (const index of ['articles_text', 'statements_text'])
    attempt('index', null, () => {
      // the command is an INSERT, though it writes nothing: a file that may only be read refuses it
      try {
        database.exec(`INSERT INTO ${index}(${index}, rank) VALUES ('integrity-check', 1)`)
      } catch (error) {
        if (((error as { errcode?: number }).errcode ?? 0) % 256 !== 8) throw error
      }
    })
}
