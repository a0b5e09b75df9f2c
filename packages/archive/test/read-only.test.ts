/** Archives that may only be read. Rights do not bind root, so root mounts a disk that may only be read. */
import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { type Archive, openArchive } from '../src/index.ts'
import { makeRecord } from './fixture.ts'
import { disk, isRoot, temporary } from './places.ts'

/** Fills a place, closes it to writing, and opens it again in the end. */
async function closed(fill: (dir: string) => Promise<void> | void, work: (dir: string) => Promise<void>) {
  const dir = isRoot ? disk('4m') : path.join(temporary(), 'closed')
  if (!isRoot) mkdirSync(dir)
  await fill(dir)
  const names = readdirSync(dir).map((name) => path.join(dir, name))
  if (isRoot) execFileSync('mount', ['-o', 'remount,ro', dir])
  else for (const name of [...names, dir]) chmodSync(name, name === dir ? 0o500 : 0o400)
  try {
    await work(dir)
  } finally {
    if (!isRoot) chmodSync(dir, 0o700)
  }
}

async function reads(archive: Archive) {
  expect(archive.readOnly).toBe(true)
  expect(await archive.get('r-0')).toEqual(makeRecord({ id: 'r-0' }))
  expect((await archive.list()).map((a) => a.id)).toEqual(['r-1', 'r-0'])
  expect(await archive.searchStatements({ text: 'fee' })).toHaveLength(2)
  for (const write of [() => archive.add(makeRecord()), () => archive.remove('r-0')])
    await expect(write).rejects.toMatchObject({
      code: 'R3003',
      message: expect.stringContaining('it or its folder may only be read'),
    })
  await archive.close()
}

const fill = async (dir: string) => {
  const archive = await openArchive({ dir })
  for (let i = 0; i < 2; i++) await archive.add(makeRecord({ id: `r-${i}` }))
  await archive.close()
}

test('it can be read, and says why nothing can be added', async () => {
  await closed(fill, async (dir) => reads(await openArchive({ dir })))
})

test('with a log that was never worked in, nothing of the log is lost', async () => {
  const from = temporary()
  await closed(
    async (dir) => {
      const archive = await openArchive({ dir: from })
      for (let i = 0; i < 2; i++) await archive.add(makeRecord({ id: `r-${i}` }))
      for (const end of ['', '-wal']) copyFileSync(archive.file + end, path.join(dir, `readout.sqlite${end}`))
      await archive.close()
    },
    async (dir) => {
      const log = readFileSync(path.join(dir, 'readout.sqlite-wal'))
      await reads(await openArchive({ dir }))
      expect(readFileSync(path.join(dir, 'readout.sqlite-wal')).equals(log)).toBe(true)
    },
  )
})

test('of an older layout, it is read from a copy and left as it is', async () => {
  const old = gunzipSync(readFileSync(path.join(import.meta.dirname, 'fixtures/schema-1.sqlite.gz')))
  await closed(
    (dir) => writeFileSync(path.join(dir, 'readout.sqlite'), old),
    async (dir) => {
      const archive = await openArchive({ dir })
      expect((await archive.list()).map((a) => a.id)).toEqual(['r-2', 'r-0'])
      await expect(archive.remove('r-0')).rejects.toMatchObject({ code: 'R3003' })
      await archive.close()
      expect(readFileSync(path.join(dir, 'readout.sqlite')).equals(old)).toBe(true)
    },
  )
})

test('where there is no archive and none can be made: R3003', async () => {
  await closed(
    () => {},
    async (dir) => {
      await expect(openArchive({ dir })).rejects.toMatchObject({ code: 'R3003' })
      expect(existsSync(path.join(dir, 'readout.sqlite'))).toBe(false)
    },
  )
})
