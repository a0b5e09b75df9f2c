/** The pages of the bundled example archive: invented articles that ship with the command. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { READER_VERSION, ReadoutError } from '@readout/core'

/** In a package that was built, and in the repository. */
const PLACES = ['../../example/', '../../../../examples/archive/']

/** The day that the example is looked at from: the one after its last article, so that what it expects lies ahead. */
export const EXAMPLE_DAY = Date.UTC(2026, 2, 15, 12)

/** The files of the pages in the order of publication. Throws R5045 where they are not there. */
export function examplePages(): string[] {
  for (const place of PLACES) {
    const dir = fileURLToPath(new URL(place, import.meta.url))
    const names = namesIn(dir)
    if (names.length > 0) return names.map((name) => path.join(dir, name))
  }
  throw new ReadoutError('R5045', 'the example did not come with this installation: install Readout again')
}

/** The names begin with the day, so their order is that of publication. */
function namesIn(dir: string): string[] {
  try {
    return readdirSync(dir)
      .filter((name) => name.endsWith('.html'))
      .sort()
  } catch {
    return []
  }
}

/** Changes with the pages and with the reader: what an archive of them is called. */
export function fingerprintOf(files: readonly string[]): string {
  const hash = createHash('sha256').update(READER_VERSION)
  for (const file of files) hash.update(`\0${path.basename(file)}\0`).update(readFileSync(file))
  return hash.digest('hex').slice(0, 12)
}
