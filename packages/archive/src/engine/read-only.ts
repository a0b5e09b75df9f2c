/** An archive that may only be read: on a medium or in a folder that cannot be written to, or on a full disk. */
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import type { ReadoutError } from '@readout/core'
import { SCHEMA_VERSION } from '../tables/ddl.ts'
import { SHAPE } from '../tables/shape.ts'
import { bringAlong } from './bring-along.ts'
import { toReadoutError } from './error.ts'
import { checkTables, checkVersion, copyAside, numbersOf, sizeOf } from './look.ts'
import type { OpenOptions } from './open-sqlite.ts'
import { SqliteEngine } from './sqlite.ts'

/**
 * Opens it as it lies where that can be done. A log that was never worked in, or tables of before, need a place to
 * write: then a copy is opened, in the system's folder for such things, and removed in the end.
 */
export async function openToRead(file: string, why: ReadoutError, options: OpenOptions): Promise<SqliteEngine> {
  const asItLies = sizeOf(`${file}-wal`) === 0 ? asStill(file) : withItsLog(file)
  if (asItLies) return new SqliteEngine({ database: asItLies, file, readOnly: why, closed: () => {} }, options.patience)
  const copy = copyAside(file)
  let engine: SqliteEngine | undefined
  try {
    const database = new DatabaseSync(copy.file)
    engine = new SqliteEngine({ database, file, readOnly: why, closed: copy.remove }, options.patience)
    await bringAlong(engine, database, file, options.notice)
    return engine
  } catch (error) {
    if (engine) await engine.close()
    else copy.remove()
    throw toReadoutError(error, file)
  }
}

/** Nothing is in the log: SQLite is told that the file does not change, and asks for none. */
function asStill(file: string): DatabaseSync | null {
  const address = pathToFileURL(file)
  address.searchParams.set('immutable', '1')
  return opened(new DatabaseSync(address, { readOnly: true }), file)
}

/** Somebody else who may write has it open, or left a log that SQLite can read where it is. */
function withItsLog(file: string): DatabaseSync | null {
  try {
    return opened(new DatabaseSync(file, { readOnly: true }), file)
  } catch (error) {
    if ((toReadoutError(error, file) as { code?: string }).code === 'R3003') return null
    throw error
  }
}

/** The database where its tables are this Readout's; null where they are older. */
function opened(database: DatabaseSync, file: string): DatabaseSync | null {
  try {
    const [version, application] = numbersOf(database)
    checkVersion(file, version, application)
    if (version === SCHEMA_VERSION) {
      checkTables(database, file, SHAPE)
      return database
    }
  } catch (error) {
    database.close()
    throw error
  }
  database.close()
  return null
}
