/** Schema 4: what is said across articles. On SQLite from the layout of schema 3; on PostgreSQL from nothing. */
import { CompiledQuery, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { type EngineName, followingOf, indexesOf, joinedOf, tablesOf } from '../tables/ddl.ts'
import { INDEXES_OF_TEXT } from '../tables/full-text.ts'
import { POSTGRES_TEXT } from '../tables/full-text-postgres.ts'

/** What schema 3 had and is made anew, from the records. */
const OLD_TRIGGERS = [
  'totals_add',
  'totals_remove',
  ...['articles_text', 'statements_text'].flatMap((t) => ['insert', 'delete', 'update'].map((verb) => `${t}_${verb}`)),
]
const OLD_TABLES = [
  'articles_text',
  'statements_text',
  'participants',
  'events',
  'statements',
  'actors',
  'texts',
  'totals',
]

const FIRST_ROWS = [
  `INSERT INTO totals SELECT 1, count(*), coalesce(sum(statements), 0), coalesce(sum(events), 0),
    count(*) + 3 * coalesce(sum(statements), 0) + 5 * coalesce(sum(events), 0) FROM articles`,
  // rows are made again from the records when the archive is opened
  `INSERT INTO meta (name, value) VALUES ('schema', '4'), ('rows', '0'), ('rebuilt', '0')`,
]

const fromSchema3 = [
  ...OLD_TRIGGERS.map((name) => `DROP TRIGGER ${name}`),
  ...OLD_TABLES.map((name) => `DROP TABLE ${name}`),
  ...joinedOf('sqlite'),
  // its tables of what is followed, and the records, stay as they are
  ...tablesOf('sqlite', ['articles', 'records']),
  ...indexesOf('sqlite'),
  ...INDEXES_OF_TEXT,
  ...FIRST_ROWS,
  `INSERT INTO numbers (what, last) SELECT 'article',
    max(coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'articles'), 0), coalesce((SELECT max(seq) FROM articles), 0))`,
  'PRAGMA user_version = 4',
]

const fromNothing = [
  ...tablesOf('postgres'),
  ...followingOf('postgres'),
  ...indexesOf('postgres'),
  ...POSTGRES_TEXT,
  ...FIRST_ROWS,
  `INSERT INTO numbers (what, last) VALUES ('article', 0)`,
]

export const across = (engine: EngineName): Migration => ({
  async up(db: Kysely<never>) {
    for (const statement of engine === 'sqlite' ? fromSchema3 : fromNothing)
      await db.executeQuery(CompiledQuery.raw(statement))
  },
})
