/** node:sqlite in the shape that kysely's SQLite dialect asks of a driver. */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { Kysely, SqliteDialect } from 'kysely'

/**
 * A kysely over an open node:sqlite database.
 *
 * Transactions begin IMMEDIATE: with several processes on one file, one that begins by reading and writes later
 * would fail at once instead of waiting for its turn.
 */
export const kyselyOver = <Tables>(database: DatabaseSync): Kysely<Tables> =>
  new Kysely<Tables>({
    dialect: new SqliteDialect({
      database: {
        close: () => database.close(),
        prepare(sql) {
          const statement = database.prepare(sql === 'begin' ? 'begin immediate' : sql)
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
