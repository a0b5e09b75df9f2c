/** Archives before schema 3 on their way to it: what they kept is moved, rows are made again afterwards. SQLite alone. */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import type { Record } from '@readout/core'
import { checkTables } from '../engine/look.ts'
import { pack } from '../store/pack.ts'
import { articleRow, articleSum } from '../store/rows.ts'
import { CREATE_3, FOLLOWING_3, SHAPE_3 } from './schema-3.ts'

/** Of schema 1, beside `articles`, which had the records as JSON in its rows. */
const TABLES_1 = ['participants', 'events', 'statements', 'actors'] as const

/** Within a transaction. */
export function toSchema3(database: DatabaseSync, version: number, file: string): void {
  if (version >= 2) {
    // nothing was followed then
    database.exec(`${FOLLOWING_3}PRAGMA user_version = 3;`)
    // before it is done for good: what only says that it is ours stays as it was
    checkTables(database, file, SHAPE_3)
  } else fromSchema1(database)
}

interface Old {
  readonly seq: number
  readonly id: string
  readonly title: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly published: string | null
  readonly language: string
  readonly added: string
  readonly updated: string
  readonly hash: string
  readonly reader: string
  readonly statements: number
  readonly events: number
  readonly opening: string
  readonly json: string
}

function fromSchema1(database: DatabaseSync) {
  const last = database.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'articles'").get()
  dropTriggersAndIndexes(database)
  for (const table of TABLES_1) database.exec(`DROP TABLE ${table}`)
  database.exec('ALTER TABLE articles RENAME TO old_articles')
  // the numbers at the end of CREATE mark the file; all of this is one transaction
  database.exec(CREATE_3)
  const one = database.prepare('SELECT * FROM old_articles WHERE seq = ?')
  for (const { seq } of database.prepare('SELECT seq FROM old_articles ORDER BY seq').all())
    move(database, one.get(seq!) as unknown as Old)
  database.exec('DROP TABLE old_articles')
  if (!last) return
  // a number that was given once is given to nobody else, even where its article is gone
  database.exec("DELETE FROM sqlite_sequence WHERE name = 'articles'")
  database.prepare("INSERT INTO sqlite_sequence (name, seq) VALUES ('articles', ?)").run(last.seq!)
}

function dropTriggersAndIndexes(database: DatabaseSync) {
  const named = database
    .prepare("SELECT type, name FROM sqlite_schema WHERE type IN ('trigger', 'index') AND sql IS NOT NULL")
    .all()
  for (const { type, name } of named) database.exec(`DROP ${String(type)} "${String(name)}"`)
  for (const table of ['articles_text', 'statements_text']) database.exec(`DROP TABLE ${table}`)
}

/** A record that can no longer be read stays in the list as what it is: damaged, with the bytes as they were found. */
function move(database: DatabaseSync, { json, ...old }: Old) {
  const { text: _, ...row } = old as typeof old & { text?: unknown }
  let listed: object = { ...row, statements: 0, events: 0, sum: articleSum({ ...row, statements: 0, events: 0 }) }
  let kept = { json: pack(json).json, sum: new Uint8Array(32) as Uint8Array }
  try {
    const {
      day: _d,
      story: _s,
      copies: _c,
      relation: _r,
      ...whole
    } = articleRow(JSON.parse(json) as Record, row.seq, row.added, row.updated)
    listed = whole
    kept = pack(json)
  } catch {
    // as said above
  }
  insert(database, 'articles', listed)
  insert(database, 'records', { seq: row.seq, ...kept })
}

function insert(database: DatabaseSync, table: string, row: object) {
  const columns = Object.keys(row)
  const marks = columns.map(() => '?').join(', ')
  database
    .prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`)
    .run(...(Object.values(row) as SQLInputValue[]))
}
