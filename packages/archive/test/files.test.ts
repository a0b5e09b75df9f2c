/** The file itself: wrong files, several processes, files of other rights. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openArchive } from '../src/index.ts'
import { CREATE_3 } from '../src/migrations/schema-3.ts'
import { makeRecord } from './fixture.ts'
import { recordAt } from './many.ts'

let dir: string
let file: string
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'readout-files-'))
  file = path.join(dir, 'readout.sqlite')
})
afterEach(() => rmSync(dir, { recursive: true }))

const writer = (from: number, to: number) =>
  spawn(process.execPath, [path.join(import.meta.dirname, 'writer.ts'), dir, String(from), String(to)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })

test('a folder behind a link to nowhere: R3003, at once', { timeout: 120_000 }, async () => {
  symlinkSync(path.join(dir, 'nowhere'), path.join(dir, 'link'), 'junction')
  await expect(openArchive({ dir: path.join(dir, 'link', 'deep', 'data') })).rejects.toMatchObject({ code: 'R3003' })
})

describe('files that are not ours', () => {
  test('an archive of a newer schema: R3001, not a byte touched', async () => {
    const archive = await openArchive({ dir })
    await archive.add(makeRecord())
    await archive.close()
    const raw = new DatabaseSync(file)
    raw.exec('PRAGMA user_version = 99')
    raw.close()
    const before = readFileSync(file)
    await expect(openArchive({ dir })).rejects.toMatchObject({
      code: 'R3001',
      message: expect.stringMatching(/^[^\n]*newer Readout \(schema 99, this one knows 4\)[^\n]*$/),
    })
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(readdirSync(dir)).toEqual(['readout.sqlite'])
  })

  test.each([
    ['text', Buffer.from('This is not a database.')],
    ['a long file of other bytes', Buffer.alloc(9000, 7)],
    ['a header with nothing behind it', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(84, 255)])],
  ])('%s: R3002, not a byte touched', async (_, bytes) => {
    writeFileSync(file, bytes)
    await expect(openArchive({ dir })).rejects.toMatchObject({ code: 'R3002' })
    expect(readFileSync(file).equals(bytes)).toBe(true)
  })

  test.each([
    ['as SQLite makes it', ''],
    ['with a log', 'PRAGMA journal_mode = WAL'],
    ['with a number of its own', 'PRAGMA application_id = 7'],
    ['with a version of its own', 'PRAGMA user_version = 1'],
    ['with our number of a table alone', 'PRAGMA user_version = 2'],
  ])('the database of another program, %s: R3002, not a byte touched', async (_, pragma) => {
    const other = new DatabaseSync(file)
    other.exec(`${pragma}; CREATE TABLE recipes (name TEXT); INSERT INTO recipes VALUES ('soup')`)
    other.close()
    const before = readFileSync(file)
    await expect(openArchive({ dir })).rejects.toMatchObject({
      code: 'R3002',
      message: expect.stringContaining('another program'),
    })
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(readdirSync(dir)).toEqual(['readout.sqlite'])
  })

  test('another program is at work and all it wrote is in its log: R3002, file and log as they were', async () => {
    const other = new DatabaseSync(file)
    other.exec("PRAGMA journal_mode = WAL; CREATE TABLE recipes (name TEXT); INSERT INTO recipes VALUES ('soup')")
    const before = ['', '-wal'].map((end) => readFileSync(file + end))
    await expect(openArchive({ dir })).rejects.toMatchObject({ code: 'R3002' })
    expect(['', '-wal'].map((end) => readFileSync(file + end))).toEqual(before)
    expect(other.prepare('SELECT name FROM recipes').all()).toEqual([{ name: 'soup' }])
    other.close()
  })

  test('an archive that a Readout of before was making when it was killed is made whole', async () => {
    // it switched to a log before it made the tables, so all but an empty page is in the log
    const making = new DatabaseSync(path.join(dir, 'making'))
    making.exec(`PRAGMA journal_mode = WAL; BEGIN; ${CREATE_3}; COMMIT`)
    copyFileSync(path.join(dir, 'making'), file)
    copyFileSync(path.join(dir, 'making-wal'), `${file}-wal`)
    making.close()
    const archive = await openArchive({ dir })
    expect(await archive.add(makeRecord())).toBe('added')
    await archive.close()
  })

  test.each([['missing'], ['empty']])('a log whose file is %s: R3002, not a byte touched', async (state) => {
    const archive = await openArchive({ dir })
    await archive.add(makeRecord())
    const log = readFileSync(`${file}-wal`)
    await archive.close()
    rmSync(file)
    if (state === 'empty') writeFileSync(file, '')
    writeFileSync(`${file}-wal`, log)
    await expect(openArchive({ dir })).rejects.toMatchObject({
      code: 'R3002',
      message: expect.stringContaining(`it is ${state}, but its log readout.sqlite-wal is there`),
    })
    expect(readFileSync(`${file}-wal`).equals(log)).toBe(true)
    expect(existsSync(file)).toBe(state === 'empty')
  })

  test('a damaged archive: R3002 instead of a stack trace', async () => {
    const archive = await openArchive({ dir })
    for (let i = 0; i < 20; i++) await archive.add(makeRecord({ id: `r-${i}` }))
    await archive.close()
    const bytes = readFileSync(file)
    writeFileSync(file, bytes.fill(0xa5, 4096))
    const use = async () => {
      const damaged = await openArchive({ dir })
      try {
        await damaged.list()
      } finally {
        await damaged.close()
      }
    }
    await expect(use()).rejects.toMatchObject({ code: 'R3002' })
  })

  test('a folder that cannot be made or written: R3003', async () => {
    writeFileSync(path.join(dir, 'taken'), '')
    await expect(openArchive({ dir: path.join(dir, 'taken') })).rejects.toMatchObject({ code: 'R3003' })
    await expect(openArchive({ dir: path.join(dir, 'taken', 'below') })).rejects.toMatchObject({ code: 'R3003' })
    mkdirSync(path.join(dir, 'folder', 'readout.sqlite'), { recursive: true })
    await expect(openArchive({ dir: path.join(dir, 'folder') })).rejects.toMatchObject({ code: 'R3003' })
  })

  test('an empty file is a new archive', async () => {
    writeFileSync(file, '')
    const archive = await openArchive({ dir })
    expect(await archive.count()).toEqual({ articles: 0, statements: 0, events: 0 })
    await archive.close()
    await archive.close()
  })
})

describe('several processes', { timeout: 600_000 }, () => {
  test('two of them make one archive at the same time and write to it', async () => {
    const both = [writer(0, 25), writer(20, 45)]
    for (const child of both) child.stdout.resume()
    const ends = await Promise.all(both.map((child) => once(child, 'exit')))
    expect(ends.map(([code]) => code)).toEqual([0, 0])
    const archive = await openArchive({ dir })
    const all = Array.from({ length: 45 }, (_, n) => recordAt(n))
    const sum = (of: 'statements' | 'events') => all.reduce((n, r) => n + r[of].length, 0)
    expect(await archive.count()).toEqual({ articles: 45, statements: sum('statements'), events: sum('events') })
    await archive.close()
  })

  test('one that goes on writing too long: R3006 for those who wait, who may still read', async () => {
    const archive = await openArchive({ dir, patience: 20 })
    await archive.add(makeRecord())
    const other = new DatabaseSync(file)
    other.exec('BEGIN IMMEDIATE')
    await expect(archive.add(makeRecord({ id: 'r-later' }))).rejects.toMatchObject({ code: 'R3006' })
    expect(await archive.get('r-harbour')).toEqual(makeRecord())
    other.exec('ROLLBACK')
    other.close()
    expect(await archive.add(makeRecord({ id: 'r-later' }))).toBe('added')
    await archive.close()
  })
})

describe.skipIf(process.platform === 'win32')('rights', () => {
  const rights = (name: string) => (statSync(name).mode & 0o777).toString(8)

  test('folders that are made and all files are their user’s alone', async () => {
    const before = process.umask(0)
    try {
      const deep = path.join(dir, 'a', 'b')
      const archive = await openArchive({ dir: deep })
      await archive.add(makeRecord())
      expect([path.dirname(deep), deep].map(rights)).toEqual(['700', '700'])
      expect(['', '-wal', '-shm'].map((end) => rights(archive.file + end))).toEqual(['600', '600', '600'])
      await archive.close()
    } finally {
      process.umask(before)
    }
  })

  test('an archive that others could read is closed to them; a folder that was there is left as it is', async () => {
    chmodSync(dir, 0o755)
    await (await openArchive({ dir })).close()
    chmodSync(file, 0o644)
    await (await openArchive({ dir })).close()
    expect(rights(file)).toBe('600')
    expect(rights(dir)).toBe('755')
  })
})
