/** Tables of an SQLite file: made in an empty one, brought to this version in one of before, and compared with what they should be. */
import type { DatabaseSync } from 'node:sqlite'
import { toSchema3 } from '../migrations/from-1-and-2.ts'
import { migrate } from '../migrations/index.ts'
import { CREATE_3, SHAPE_3 } from '../migrations/schema-3.ts'
import { SCHEMA_VERSION } from '../tables/ddl.ts'
import { SHAPE } from '../tables/shape.ts'
import { checkTables, checkVersion, numbersOf } from './look.ts'
import type { SqliteEngine } from './sqlite.ts'

/** Throws R3001 or R3002 for what is not ours or is damaged. `notice` is told before rows are made again. */
export async function bringAlong(
  engine: SqliteEngine,
  database: DatabaseSync,
  file: string,
  notice?: (text: string) => void,
): Promise<void> {
  if (numbersOf(database)[0] < SCHEMA_VERSION) {
    // tables are dropped whole: nothing has to follow row by row
    database.exec('PRAGMA foreign_keys = OFF')
    // one transaction, so that an archive is of the one or the other
    await engine.db.transaction().execute(async (db) => {
      // another process may have done it while this one waited for its turn
      const { n } = database.prepare('SELECT count(*) AS n FROM sqlite_schema').get() as { n: number }
      // one without tables that says it is ours has lost them
      if (n === 0 && numbersOf(database)[0] === 0) database.exec(CREATE_3)
      checkVersion(file, ...numbersOf(database))
      const [version] = numbersOf(database)
      if (version >= SCHEMA_VERSION) return
      if (version < 3) toSchema3(database, version, file)
      else checkTables(database, file, SHAPE_3)
      const { articles } = database.prepare('SELECT count(*) AS articles FROM articles').get() as { articles: number }
      if (articles > 0)
        notice?.(`bringing the archive to this version’s layout: ${articles} article${articles === 1 ? '' : 's'}`)
      await migrate(db, 'sqlite')
    })
  }
  checkVersion(file, ...numbersOf(database))
  checkTables(database, file, SHAPE)
  database.exec('PRAGMA foreign_keys = ON')
}
