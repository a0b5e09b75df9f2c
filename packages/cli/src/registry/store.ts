/** The registry that the user imported: one file of JSON Lines in the data folder, written whole or not at all. */
import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { decodePage, type OfficeHolder, officePlace, ReadoutError } from '@readout/core'
import { fileError, inputName, loadBytes } from '@readout/sources/door'
import { dataDir } from '../data.ts'
import { parseHolders } from './parse.ts'

export interface Kept extends OfficeHolder {
  /** Made from person, office, country and first day. */
  readonly id: string
  /** ISO 3166-1 alpha-2 of the country; null for an organisation. */
  readonly code: string | null
}

/** Where the data folder keeps it. */
export const registryFile = async (dir: string | undefined): Promise<string> =>
  path.join(await dataDir(dir), 'office-holders.jsonl')

/** Reads office-holders from a file of any known form, or standard input for "-". */
export async function loadHolders(file: string): Promise<OfficeHolder[]> {
  return parseHolders(decodePage(await loadBytes(file), { name: inputName(file) }).text, inputName(file))
}

/** What was imported so far; an empty list if nothing was. Throws R5009 where somebody has damaged the file. */
export async function loadKept(file: string): Promise<Kept[]> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    // a data folder that is none yet holds none
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return []
    throw fileError(file, error)
  }
  if (text.trim() === '') return []
  try {
    return parseHolders(text, file).map(withId)
  } catch (error) {
    throw new ReadoutError(
      'R5009',
      `the imported registry is damaged (${(error as Error).message}): mend the line or delete the file, and import again`,
      { cause: error },
    )
  }
}

/** A holder as it is kept: the country or organisation by its usual name, however the file called it, so that one term is kept once. */
export function withId(holder: OfficeHolder): Kept {
  const place = officePlace(holder.country)
  const { person, office, from } = holder
  const country = place?.name ?? holder.country
  const key = [person, office.toLowerCase(), country.toUpperCase(), from ?? ''].join('|')
  const id = `h-${createHash('sha256').update(key).digest('hex').slice(0, 8)}`
  return { id, ...holder, country, code: place?.code ?? null }
}

/** Writes the whole registry beside the old one, then puts it in its place. */
export async function saveKept(file: string, holders: readonly OfficeHolder[]): Promise<void> {
  const beside = `${file}.${process.pid}.new`
  try {
    await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
    const lines = holders.map(({ person, office, country, from, to, wikidata }) =>
      JSON.stringify({ person, office, country, from: from ?? null, to: to ?? null, wikidata: wikidata ?? null }),
    )
    await writeFile(beside, lines.map((l) => `${l}\n`).join(''))
    await rename(beside, file)
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {})
    throw new ReadoutError(
      'R3003',
      `cannot write to ${file}: ${(error as Error).message}; check its permissions and free space, or give another data folder`,
      { cause: error },
    )
  }
}
