/** Archives of before: their records are kept, their rows are made again. */
import type { DatabaseSync } from 'node:sqlite'
import type { Record } from '@readout/core'
import { checkTables } from './look.ts'
import { pack } from './pack.ts'
import { articleSum } from './rows.ts'
import { CREATE, FOLLOWING, SCHEMA_VERSION } from './schema.ts'
import { inTransaction, Writer } from './write.ts'

/** Of schema 1, beside `articles`, which had the records as JSON in its rows. */
const TABLES_1 = ['participants', 'events', 'statements', 'actors'] as const

/** From schema 1 on; one transaction, so that an archive is of the one or the other. `notice` is told before long work. */
export function migrate(database: DatabaseSync, file: string, notice?: (text: string) => void): void {
  // tables are dropped whole: nothing has to follow row by row
  database.exec('PRAGMA foreign_keys = OFF')
  let moved = false
  try {
    inTransaction(database, () => {
      const { user_version } = database.prepare('PRAGMA user_version').get() as { user_version: number }
      // another process may have done it while this one waited for its turn
      if (user_version >= SCHEMA_VERSION) return
      if (user_version >= 2) return fromSchema2(database, file)
      fromSchema1(database, notice)
      moved = true
    })
  } finally {
    database.exec('PRAGMA foreign_keys = ON')
  }
  if (!moved) return
  try {
    database.exec('VACUUM')
  } catch {
    // the room is used again by and by: others may be reading, or the disk has no place for a second copy
  }
}

/** Nothing was followed then: its tables are added, and nothing else changes. */
function fromSchema2(database: DatabaseSync, file: string) {
  database.exec(`${FOLLOWING}PRAGMA user_version = ${SCHEMA_VERSION};`)
  // before it is done for good: what only says that it is ours stays as it was
  checkTables(database, file)
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

function fromSchema1(database: DatabaseSync, notice?: (text: string) => void) {
  const { n } = database.prepare('SELECT count(*) AS n FROM articles').get() as { n: number }
  if (n > 0) notice?.(`bringing the archive to this version’s layout: ${n} article${n === 1 ? '' : 's'}`)
  const last = database.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'articles'").get()
  dropTriggersAndIndexes(database)
  for (const table of TABLES_1) database.exec(`DROP TABLE ${table}`)
  database.exec('ALTER TABLE articles RENAME TO old_articles')
  // the numbers at the end of CREATE mark the file; all of this is one transaction
  database.exec(CREATE)
  const writer = new Writer(database)
  const one = database.prepare('SELECT * FROM old_articles WHERE seq = ?')
  for (const { seq } of database.prepare('SELECT seq FROM old_articles ORDER BY seq').all())
    move(database, writer, one.get(seq!) as unknown as Old)
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

function move(database: DatabaseSync, writer: Writer, old: Old) {
  const { seq, added, updated } = old
  database.exec('SAVEPOINT article')
  try {
    writer.record(JSON.parse(old.json) as Record, old.json, { seq, added, updated })
  } catch (error) {
    if ((error as { errcode?: number }).errcode && (error as { errcode: number }).errcode !== 19) throw error
    database.exec('ROLLBACK TO article')
    keepDamaged(writer, old)
  }
  database.exec('RELEASE article')
}

/** A record that can no longer be read stays in the list as what it is: damaged, with the bytes as they were found. */
function keepDamaged(writer: Writer, { json, ...old }: Old) {
  const { text: _, ...row } = old as typeof old & { text?: unknown }
  const listed = { ...row, statements: 0, events: 0 }
  writer.insert('articles', { ...listed, sum: articleSum(listed) })
  writer.insert('records', { seq: row.seq, json: pack(json).json, sum: new Uint8Array(32) })
}
