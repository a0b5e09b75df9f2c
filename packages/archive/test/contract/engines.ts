/** The engines that the contract holds for: every test of this folder runs over each of them. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Record } from '@readout/core'
import { afterAll, describe } from 'vitest'
import { type Archive, type ArchiveOptions, openArchive } from '../../src/index.ts'
import { hasPostgres, type Server, startPostgres, WITHOUT } from '../postgres.ts'

export interface Place {
  /** Opens the archive there, as often as one likes. */
  open(options?: Omit<ArchiveOptions, 'dir' | 'url'>): Promise<Archive>
  readonly where: ArchiveOptions
}

export interface Under {
  readonly name: 'sqlite' | 'postgres'
  /** A place where no archive is yet. */
  place(): Promise<Place>
}

/** Declares tests for every engine; without a PostgreSQL those of its are skipped by name. */
export function overEngines(name: string, tests: (engine: Under) => void): void {
  describe(`${name}: SQLite`, () => {
    const dirs: string[] = []
    afterAll(() => {
      for (const dir of dirs) rmSync(dir, { recursive: true, force: true })
    })
    tests({
      name: 'sqlite',
      async place() {
        const dir = mkdtempSync(path.join(tmpdir(), 'readout-contract-'))
        dirs.push(dir)
        return placeOf({ dir })
      },
    })
  })
  describe.skipIf(!hasPostgres)(`${name}: PostgreSQL${hasPostgres ? '' : ` — ${WITHOUT}`}`, () => {
    let server: Promise<Server> | undefined
    let schemas = 0
    afterAll(async () => (await server)?.remove())
    tests({
      name: 'postgres',
      async place() {
        server ??= startPostgres()
        return placeOf({ url: `${(await server).url}?schema=test_${++schemas}` })
      },
    })
  })
}

/** Work over an archive of these records, added once for all tests of an engine and opened anew for each. */
export function onceArchived(engine: Under, records: readonly Record[]) {
  let place: Promise<Place> | undefined
  return async <T>(work: (archive: Archive) => Promise<T>): Promise<T> => {
    place ??= (async () => {
      const made = await engine.place()
      const archive = await made.open()
      await archive.addAll(records)
      await archive.close()
      return made
    })()
    const archive = await (await place).open()
    try {
      return await work(archive)
    } finally {
      await archive.close()
    }
  }
}

const placeOf = (where: ArchiveOptions): Place => ({ where, open: (options) => openArchive({ ...where, ...options }) })
