/** Opens the file, or says in one line why not. Nothing is written before the file is known to be ours. */
import { accessSync, chmodSync, closeSync, constants, mkdirSync, openSync, statSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { ReadoutError } from '@readout/core'
import { bringAlong } from './bring-along.ts'
import { mayOnlyBeRead, notWritable, toReadoutError } from './error.ts'
import { lookAt } from './look.ts'
import { openToRead } from './read-only.ts'
import { SqliteEngine } from './sqlite.ts'

const FILE_NAME = 'readout.sqlite'

export interface OpenOptions {
  /** How long to wait for another process to finish its writing, in milliseconds. */
  readonly patience: number
  /** Told, in a clause, of work that takes a while. */
  readonly notice?: ((text: string) => void) | undefined
}

/** The database file in `dir`, made where missing. Throws R3001, R3002, R3003 or R3006. */
export async function openFile(dir: string, options: OpenOptions): Promise<SqliteEngine> {
  const file = path.join(path.resolve(dir), FILE_NAME)
  try {
    makeFolder(path.dirname(file))
  } catch (error) {
    throw notWritable(path.dirname(file), (error as Error).message, error)
  }
  try {
    const there = lookAt(file)
    if (there && !mayWrite(file)) return await openToRead(file, mayOnlyBeRead(file), options)
    try {
      return await openToWrite(file, options)
    } catch (error) {
      // a full disk has no room for the log: what is kept can be read without one
      const why = toReadoutError(error, file) as ReadoutError
      if (there && why.code === 'R3003') return await openToRead(file, why, options)
      throw error
    }
  } catch (error) {
    throw toReadoutError(error, file)
  }
}

/**
 * Makes a folder and those above it, step by step: `recursive` never comes back where the system says "no such file"
 * although there is something above, as under /proc or behind a link to nowhere. What somebody reads is nobody else's
 * business: the folders are their user's alone.
 */
function makeFolder(dir: string) {
  if (statSync(dir, { throwIfNoEntry: false })?.isDirectory()) return
  if (path.dirname(dir) !== dir) makeFolder(path.dirname(dir))
  try {
    mkdirSync(dir, { mode: 0o700 })
  } catch (error) {
    // another process may have made it meanwhile
    if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) throw error
  }
}

/** The log stands beside the file, so the folder has to be writable as well. */
function mayWrite(file: string): boolean {
  try {
    accessSync(file, constants.W_OK)
    accessSync(path.dirname(file), constants.W_OK)
    return true
  } catch {
    return false
  }
}

async function openToWrite(file: string, options: OpenOptions): Promise<SqliteEngine> {
  makePrivate(file)
  const database = new DatabaseSync(file, { timeout: options.patience })
  const engine = new SqliteEngine({ database, file, readOnly: null, closed: () => {} }, options.patience)
  try {
    await prepare(engine, database, file, options)
    return engine
  } catch (error) {
    await engine.close()
    throw error
  }
}

/** Its user's alone, whatever the umask; SQLite gives the log the rights of the file. */
function makePrivate(file: string) {
  closeSync(openSync(file, 'a', 0o600))
  for (const name of [file, `${file}-wal`, `${file}-shm`]) {
    try {
      if ((statSync(name).mode & 0o077) !== 0) chmodSync(name, 0o600)
    } catch {
      // not there, or somebody else's who lets us write to it: theirs to decide
    }
  }
}

async function prepare(engine: SqliteEngine, database: DatabaseSync, file: string, options: OpenOptions) {
  await bringAlong(engine, database, file, options.notice)
  // only now: it writes to the header of a file that may only say that it is ours
  const { journal_mode } = database.prepare('PRAGMA journal_mode').get() as { journal_mode: string }
  if (journal_mode !== 'wal') await useWal(database)
  // in WAL mode NORMAL keeps the file whole through any crash; only the last commits may be lost to a power cut
  database.exec('PRAGMA synchronous = NORMAL')
  // keys of joining go to pages all over the file: they are kept at hand, and written back when some have come together
  database.exec('PRAGMA cache_size = -32768')
  database.exec('PRAGMA wal_autocheckpoint = 4000')
}

/** Switching to WAL needs the file alone and does not wait for the busy timeout by itself. */
async function useWal(database: DatabaseSync): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      database.exec('PRAGMA journal_mode = WAL')
      return
    } catch (error) {
      const busy = ((error as { errcode?: number }).errcode ?? 0) & 0xff
      if (busy !== 5 || attempt === 500) throw error
      await new Promise((wake) => setTimeout(wake, 20))
    }
  }
}
