/** A disk of 600 kB that fills up: every refusal is R3003, and what was kept stays kept and can be read. */
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type Archive, openArchive } from '../../src/index.ts'
import { makeRecord } from '../fixture.ts'
import { agrees } from '../joined.ts'
import { disk, hasDisks } from '../places.ts'
import { rounds } from './rounds.ts'

/** Writes until nothing more can be written; the file to remove to have room again. */
function fill(dir: string): string {
  const ballast = path.join(dir, 'ballast')
  const fd = openSync(ballast, 'w')
  const block = Buffer.alloc(4096, 1)
  try {
    for (;;) writeSync(fd, block)
  } catch (error) {
    expect((error as NodeJS.ErrnoException).code).toBe('ENOSPC')
  } finally {
    closeSync(fd)
  }
  return ballast
}

const FULL = { code: 'R3003', message: expect.stringMatching(/^cannot write to [^\n]+free space[^\n]+$/) }

/** Adds records until one is refused; the ids of those that were kept. */
async function addUntilFull(archive: Archive, most: number): Promise<string[]> {
  const kept: string[] = []
  for (let i = 0; i < most; i++) {
    try {
      await archive.add(makeRecord({ id: `r-${i}` }))
    } catch (error) {
      expect(error).toMatchObject(FULL)
      return kept
    }
    kept.push(`r-${i}`)
  }
  throw new Error('the disk did not fill up')
}

async function hasAll(archive: Archive, ids: readonly string[]) {
  expect((await archive.list({ limit: 10_000 })).map((a) => a.id).reverse()).toEqual(ids)
  for (const id of ids) expect(await archive.get(id)).toEqual(makeRecord({ id }))
  expect(await archive.searchStatements({ text: 'fee', limit: 10_000 })).toHaveLength(ids.length)
  expect(await archive.count()).toMatchObject({ articles: ids.length })
  await agrees(archive)
}

describe.skipIf(!hasDisks)('a full disk (a tmpfs, which root mounts on Linux)', { timeout: 600_000 }, () => {
  test('adding is refused with R3003 again and again, all that was kept is there, and room is used again', async () => {
    for (let round = 0; round < rounds(1, 8); round++) {
      const dir = disk('2m')
      // so much is taken from the beginning: the disk is full at another place of the work each time
      writeFileSync(path.join(dir, 'taken'), Buffer.alloc(250_000 + round * 13_000))
      const archive = await openArchive({ dir })
      const kept = await addUntilFull(archive, 1000)
      for (let i = 0; i < 3; i++) await expect(archive.add(makeRecord({ id: 'r-more' }))).rejects.toMatchObject(FULL)
      await hasAll(archive, kept)
      await archive.close()

      const ballast = fill(dir)
      const again = await openArchive({ dir })
      await hasAll(again, kept)
      await expect(again.add(makeRecord({ id: 'r-more' }))).rejects.toMatchObject(FULL)
      await again.close()

      rmSync(ballast)
      rmSync(path.join(dir, 'taken'))
      const later = await openArchive({ dir })
      await later.remove(kept[0]!)
      await hasAll(later, kept.slice(1))
      expect(await later.check()).toEqual([])
      await later.close()
    }
  })

  test('no archive can be made: R3003, and one can be made there when there is room', async () => {
    const dir = disk('2m')
    const ballast = fill(dir)
    await expect(openArchive({ dir })).rejects.toMatchObject({ code: 'R3003' })
    const file = path.join(dir, 'readout.sqlite')
    expect(existsSync(file) ? statSync(file).size : 0).toBe(0)
    await expect(openArchive({ dir: path.join(dir, 'deep', 'data') })).rejects.toMatchObject({ code: 'R3003' })
    rmSync(ballast)
    const archive = await openArchive({ dir })
    expect(await archive.add(makeRecord())).toBe('added')
    await archive.close()
  })

  test('an archive of an older layout can be read, and is brought along when there is room', async () => {
    const dir = disk('2m')
    const old = gunzipSync(readFileSync(path.join(import.meta.dirname, '../fixtures/schema-1.sqlite.gz')))
    const file = path.join(dir, 'readout.sqlite')
    writeFileSync(file, old)
    const ballast = fill(dir)
    const archive = await openArchive({ dir })
    expect((await archive.list()).map((a) => a.id)).toEqual(['r-2', 'r-0'])
    await expect(archive.add(makeRecord())).rejects.toMatchObject({ code: 'R3003' })
    await archive.close()
    rmSync(ballast)
    const later = await openArchive({ dir })
    expect(later.readOnly).toBe(false)
    expect(await later.add(makeRecord())).toBe('added')
    expect(await later.check()).toEqual([])
    await later.close()
  })
})
