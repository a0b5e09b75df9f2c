/** Opens the file, or says in one line why not. Nothing is written before the file is known to be ours. */
import { closeSync, mkdirSync, openSync, readSync, statSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { ReadoutError } from '@readout/core'
import { notAnArchive, notWritable, toReadoutError } from './error.ts'
import { APPLICATION_ID, CREATE, SCHEMA_VERSION } from './schema.ts'

export const FILE_NAME = 'readout.sqlite'

/** How long to wait for another process to finish its writing, in milliseconds. */
const PATIENCE = 10_000

/** The database file in `dir`, made where missing. Throws R3001, R3002 or R3003. */
export function openFile(dir: string, patience = PATIENCE): { database: DatabaseSync; file: string } {
  const file = path.join(path.resolve(dir), FILE_NAME)
  try {
    makeFolder(path.dirname(file))
  } catch (error) {
    throw notWritable(path.dirname(file), (error as Error).message, error)
  }
  let database: DatabaseSync | undefined
  try {
    checkHeader(file)
    database = new DatabaseSync(file, { timeout: patience, enableForeignKeyConstraints: true })
    prepare(database, file)
    return { database, file }
  } catch (error) {
    if (database?.isOpen) database.close()
    throw toReadoutError(error, file)
  }
}

/**
 * Makes a folder and those above it, step by step: `recursive` never comes back where the system says "no such file"
 * although there is something above, as under /proc or behind a link to nowhere.
 */
function makeFolder(dir: string) {
  if (statSync(dir, { throwIfNoEntry: false })?.isDirectory()) return
  if (path.dirname(dir) !== dir) makeFolder(path.dirname(dir))
  try {
    mkdirSync(dir)
  } catch (error) {
    // another process may have made it meanwhile
    if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) throw error
  }
}

/**
 * Looks at the first bytes of the file without SQLite, which would otherwise recover a write-ahead log and so
 * touch a file that is not ours to touch (https://www.sqlite.org/fileformat.html#the_database_header).
 */
function checkHeader(file: string) {
  const header = Buffer.alloc(100)
  let size = 0
  try {
    const fd = openSync(file, 'r')
    try {
      size = readSync(fd, header, 0, header.length, 0)
    } finally {
      closeSync(fd)
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  // an empty file is an archive whose making was cut off before its first page
  if (size === 0) return
  if (size < header.length || header.toString('latin1', 0, 16) !== 'SQLite format 3\0')
    throw notAnArchive(file, 'it is not an SQLite database')
  checkVersion(file, header.readUInt32BE(60), header.readUInt32BE(68))
}

function checkVersion(file: string, version: number, application: number) {
  // both are 0 while another process is making the file
  if (application !== APPLICATION_ID && (application !== 0 || version !== 0))
    throw notAnArchive(file, 'it is the database of another program')
  if (version > SCHEMA_VERSION)
    throw new ReadoutError(
      'R3001',
      `${file} was written by a newer Readout (schema ${version}, this one knows ${SCHEMA_VERSION}): update Readout or give another data folder`,
    )
}

const pragma = (database: DatabaseSync, name: string) =>
  Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0] as number | string

function prepare(database: DatabaseSync, file: string) {
  const versions = () => [Number(pragma(database, 'user_version')), Number(pragma(database, 'application_id'))] as const
  checkVersion(file, ...versions())
  if (pragma(database, 'journal_mode') !== 'wal') useWal(database)
  // in WAL mode NORMAL keeps the file whole through any crash; only the last commits may be lost to a power cut
  database.exec('PRAGMA synchronous = NORMAL')
  if (versions()[0] === SCHEMA_VERSION) return
  database.exec('BEGIN IMMEDIATE')
  try {
    // another process may have made the tables while this one waited for its turn
    if (versions()[0] === 0) {
      const tables = database.prepare('SELECT count(*) AS n FROM sqlite_schema').get() as { n: number }
      if (tables.n > 0) throw notAnArchive(file, 'it is the database of another program')
      database.exec(CREATE)
    }
    database.exec('COMMIT')
  } catch (error) {
    database.exec('ROLLBACK')
    throw error
  }
}

/** Switching to WAL needs the file alone and does not wait for the busy timeout by itself. */
function useWal(database: DatabaseSync) {
  for (let attempt = 0; ; attempt++) {
    try {
      database.exec('PRAGMA journal_mode = WAL')
      return
    } catch (error) {
      const busy = ((error as { errcode?: number }).errcode ?? 0) & 0xff
      if (busy !== 5 || attempt === 100) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    }
  }
}
