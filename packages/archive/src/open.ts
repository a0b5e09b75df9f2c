/** Opening an archive, wherever it lies and however old it is. */
import { ReadoutError } from '@readout/core'
import { Archive } from './archive.ts'
import { openPostgres } from './engine/open-postgres.ts'
import { openFile } from './engine/open-sqlite.ts'
import { isOld } from './store/rebuild.ts'

/** How long to wait while another process writes, in milliseconds. */
const PATIENCE = 10_000

export interface ArchiveOptions {
  /** A data folder: the archive is the file readout.sqlite in it. */
  readonly dir?: string | undefined
  /** In place of a folder a database: postgres://user@host/name, with ?schema=name for another schema than `readout`. */
  readonly url?: string | undefined
  /** How long to wait while another process writes, before R3006: milliseconds, 10,000 unless told. */
  readonly patience?: number | undefined
  /** Told, in a clause, of work that takes a while, or that waits to be done. */
  readonly notice?: ((text: string) => void) | undefined
  /** False: articles that come in are not joined to the others; `rejoin` does it later. */
  readonly join?: boolean | undefined
}

/**
 * Opens the archive in `dir`, making the folder and the file where missing, for their user alone; or the one in the database at
 * `url`. An archive of an older Readout is brought to this one's layout; a file that may only be read is opened for reading (see
 * `readOnly`). Throws R3001 (a newer Readout wrote it; nothing is touched), R3002 (not a readable archive), R3003 (not writable), and
 * for a database R3010 (not reached), R3012 (no address) or R3013 (not fit).
 * @example const archive = await openArchive({ dir: defaultDataDir() })
 */
export async function openArchive(options: ArchiveOptions): Promise<Archive> {
  const { dir, url, notice, patience = PATIENCE } = options
  if ((dir === undefined) === (url === undefined))
    throw new ReadoutError('R3012', 'an archive is either in a data folder or in a database: name one of them')
  const engine = url === undefined ? await openFile(dir!, { patience, notice }) : await openPostgres(url, { patience })
  const archive = new Archive(engine, options.join ?? true, notice)
  try {
    if (!engine.readOnly && (await isOld(engine))) await archive.makeRowsAgain()
    const waits = engine.readOnly ? null : await archive.joining.prepare()
    if (waits) notice?.(waits)
    return archive
  } catch (error) {
    await archive.close().catch(() => {})
    throw engine.translate(error)
  }
}
