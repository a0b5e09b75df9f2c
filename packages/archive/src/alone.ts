/** One program at a time for what two must not do side by side. */
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { notWritable } from './engine/error.ts'

/**
 * Takes the place `name` in a data folder; what comes back gives it up. Null where another program, or this one, has it. A program that
 * is killed gives it up too: it is SQLite's lock on a file of its own, which the system lets go of.
 * Throws R3003 where the file cannot be made.
 * @example const leave = takePlace(path.dirname(archive.file), 'watch') // null while another watch runs
 */
export function takePlace(dir: string, name: string): (() => void) | null {
  const file = path.join(dir, `${name}.lock`)
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(file, { timeout: 0 })
    // written to only when it is made: into an empty file the lock itself would write, which a full disk hinders
    if (database.prepare('PRAGMA user_version').get()!.user_version === 0) database.exec('PRAGMA user_version = 1')
    database.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    database?.close()
    const { errcode, message } = error as Error & { errcode?: number }
    if (errcode !== undefined && (errcode & 0xff) === 5) return null
    throw notWritable(file, message, error)
  }
  const held = database
  return () => held.close()
}
