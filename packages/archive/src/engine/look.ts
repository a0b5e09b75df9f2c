/**
 * Looks at a file without SQLite, which would recover a write-ahead log and so touch a file that is not ours to touch
 * (https://www.sqlite.org/fileformat.html#the_database_header).
 */
import { closeSync, copyFileSync, mkdtempSync, openSync, readSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { ReadoutError } from '@readout/core'
import { APPLICATION_ID, SCHEMA_VERSION } from '../tables/ddl.ts'
import { notAnArchive } from './error.ts'

/** Size in bytes; 0 where there is nothing. */
export const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0

/**
 * Throws R3001 for an archive of a newer Readout, R3002 for what is none. True where there is an archive, false where
 * there is nothing yet.
 */
export function lookAt(file: string): boolean {
  const header = headerOf(file)
  if (header === null) {
    // the making of an archive was cut off before its first page, or its file is gone: then the log is all that is left
    if (sizeOf(`${file}-wal`) > 0 && headerOf(file) === null)
      throw notAnArchive(
        file,
        `it is ${statSync(file, { throwIfNoEntry: false }) ? 'empty' : 'missing'}, but its log ${path.basename(file)}-wal is there: put the file back beside its log, or move the log away as well`,
      )
    return false
  }
  if (header.length < 100 || header.toString('latin1', 0, 16) !== 'SQLite format 3\0')
    throw notAnArchive(file, 'it is not an SQLite database')
  const application = header.readUInt32BE(68)
  const version = header.readUInt32BE(60)
  if (application === 0 && version === 0 && isBlank(header)) inspectCopy(file)
  else checkVersion(file, version, application)
  return true
}

/** Throws R3001 or R3002 where these are not the numbers of an archive that this Readout knows. */
export function checkVersion(file: string, version: number, application: number): void {
  if (application !== APPLICATION_ID) throw notAnArchive(file, 'it is the database of another program')
  if (version > SCHEMA_VERSION)
    throw new ReadoutError(
      'R3001',
      `${file} was written by a newer Readout (schema ${version}, this one knows ${SCHEMA_VERSION}): update Readout or give another data folder`,
    )
}

/** The first 108 bytes, fewer where there are no more; null for a file that is missing or empty. */
function headerOf(file: string): Buffer | null {
  const header = Buffer.alloc(108)
  try {
    const fd = openSync(file, 'r')
    try {
      const size = readSync(fd, header, 0, header.length, 0)
      return size === 0 ? null : header.subarray(0, size)
    } finally {
      closeSync(fd)
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** One page without a table: what a file is while a Readout of before makes it, all else being in the log. */
const isBlank = (header: Buffer) =>
  header.length === 108 && header.readUInt32BE(28) === 1 && header[100] === 0x0d && header.readUInt16BE(103) === 0

/** Looks through the log of a blank file, in a copy: the file itself may be another program's. */
function inspectCopy(file: string): void {
  const copy = copyAside(file)
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(copy.file)
    const { n } = database.prepare('SELECT count(*) AS n FROM sqlite_schema').get() as { n: number }
    if (n === 0) return
    const [version, application] = numbersOf(database)
    checkVersion(file, version, application)
  } finally {
    if (database?.isOpen) database.close()
    copy.remove()
  }
}

/** `user_version` and `application_id` of an open database. */
export function numbersOf(database: DatabaseSync): readonly [version: number, application: number] {
  const { user_version } = database.prepare('PRAGMA user_version').get() as { user_version: number }
  const { application_id } = database.prepare('PRAGMA application_id').get() as { application_id: number }
  return [user_version, application_id]
}

/** A copy of a file with its log, in a folder of its own that `remove` takes away; so does the end of the process. */
export function copyAside(file: string): { file: string; remove(): void } {
  const dir = mkdtempSync(path.join(tmpdir(), 'readout-'))
  const remove = () => {
    process.off('exit', remove)
    rmSync(dir, { recursive: true, force: true })
  }
  process.on('exit', remove)
  try {
    const copy = path.join(dir, path.basename(file))
    copyFileSync(file, copy)
    if (sizeOf(`${file}-wal`) > 0) copyFileSync(`${file}-wal`, `${copy}-wal`)
    return { file: copy, remove }
  } catch (error) {
    remove()
    throw error
  }
}

/** Throws R3002 where a table or index is not, word for word, what makes it in `shape`: a damaged file has others. */
export function checkTables(database: DatabaseSync, file: string, shape: readonly string[]): void {
  const found = new Map<string, string | null>()
  for (const row of database.prepare('SELECT name, sql FROM sqlite_schema').all())
    found.set(String(row.name), row.sql === null ? null : bare(String(row.sql)))
  for (const made of shape) {
    const name = NAME.exec(made)?.[1]
    if (name !== undefined && found.get(name) !== bare(made))
      throw notAnArchive(file, `its table or index “${name}” is damaged`)
  }
}

const NAME = /^\s*CREATE (?:VIRTUAL )?(?:TABLE|INDEX|VIEW|TRIGGER) (\w+)/

/** Columns that are added to a table stand in it with other blanks. */
const bare = (text: string) => text.replace(/\s+/g, '')
