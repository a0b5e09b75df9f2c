/** What the command needs of other rooms, loaded when it is first needed, so that reading one page starts fast. */
import { mkdirSync } from 'node:fs'
import type { Archive } from '@readout/archive'
import { type OfficeHolder, type Reader, ReadoutError } from '@readout/core'
import { note } from './output.ts'

export interface RegistryChoice {
  readonly data?: string
  /** A file in place of what was imported; false for none. */
  readonly registry?: string | false
}

/** The office-holders to read with: of the file that was named, else those that were imported; undefined for none. */
export async function chosenRegistry(options: RegistryChoice): Promise<readonly OfficeHolder[] | undefined> {
  if (options.registry === false) return undefined
  const { loadHolders, loadKept, registryFile } = await import('./registry/store.ts')
  if (options.registry !== undefined) return loadHolders(options.registry)
  const kept = await loadKept(await registryFile(options.data))
  return kept.length > 0 ? kept : undefined
}

/** The reader with the model that ships and the registry that the options choose. Throws R2xxx where the model is missing or damaged. */
export const shippedReader = async (options: RegistryChoice): Promise<Reader> =>
  readerWith(await chosenRegistry(options))

/** The same with office-holders at hand. */
export async function readerWith(registry: readonly OfficeHolder[] | undefined): Promise<Reader> {
  const [{ createReader }, { loadModel }] = await Promise.all([
    import('@readout/core'),
    import('@readout/core/load/node'),
  ])
  let model: Uint8Array
  try {
    model = loadModel()
  } catch (error) {
    throw new ReadoutError(
      'R2900',
      `the language model that ships with Readout cannot be read (${(error as Error).message}): install Readout again`,
      { cause: error },
    )
  }
  return createReader({ model, registry })
}

/**
 * The data folder: the one named, else what READOUT_DATA says, else the platform's own. Throws R5002 for an empty name, which would
 * be the folder one stands in, and R3003 where there is no home folder to keep anything in.
 */
export async function dataDir(dir: string | undefined): Promise<string> {
  if (dir === '') throw new ReadoutError('R5002', '--data is empty: name a folder, as in --data ./archive')
  const { defaultDataDir } = await import('@readout/archive')
  return dir ?? (process.env.READOUT_DATA || defaultDataDir())
}

let database: string | undefined

/** Has the archive be in that database and not in the data folder: the one of --db, said before a command begins. */
export function useDatabase(url: string | undefined): void {
  if (url === '')
    throw new ReadoutError('R5002', '--db is empty: name a database, as in --db postgres://user@host/name')
  database = url
}

/** Opens the archive: in the database that --db or READOUT_DB names, else in the data folder. Throws R3xxx. */
export async function openData(dir: string | undefined) {
  const { keepMemorySmall, openArchive } = await import('@readout/archive')
  const url = database ?? (process.env.READOUT_DB || undefined)
  keepMemorySmall()
  return openArchive(url === undefined ? { dir: await dataDir(dir), notice: note } : { url, notice: note })
}

/** The queue that --nats or READOUT_NATS names. Throws R5002 where neither does. */
export function queueAddress(nats: string | undefined): string {
  const url = nats ?? process.env.READOUT_NATS
  if (!url) throw new ReadoutError('R5002', 'no queue is named: give --nats nats://host:4222, or set READOUT_NATS')
  return url
}

/** The folder for what stands beside an archive, such as how far a reading came: that of its file, else the data folder. */
export async function folderBeside(archive: Archive, dir: string | undefined): Promise<string> {
  if (archive.dir !== null) return archive.dir
  const folder = await dataDir(dir)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}
