/** node:sqlite in the shape that kysely's SQLite dialect asks of a driver. */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { Kysely, SqliteDialect } from 'kysely'

/** A kysely over an open node:sqlite database, for questions: what is written goes through `write.ts`. */
export const kyselyOver = <Tables>(database: DatabaseSync): Kysely<Tables> =>
  new Kysely<Tables>({
    dialect: new SqliteDialect({
      database: {
        close: () => database.close(),
        prepare(sql) {
          const statement = database.prepare(sql)
          return {
            reader: statement.columns().length > 0,
            all: (parameters) => statement.all(...(parameters as SQLInputValue[])),
            run: (parameters) => statement.run(...(parameters as SQLInputValue[])),
            iterate: (parameters) => statement.iterate(...(parameters as SQLInputValue[])),
          }
        },
      },
    }),
  })
