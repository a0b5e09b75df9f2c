/** The file itself: wrong files, several processes, a process killed while it writes. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openArchive } from '../src/index.ts'
import { makeRecord } from './fixture.ts'

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

test('a folder behind a link to nowhere: R3003, at once', { timeout: 10_000 }, async () => {
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
      message: expect.stringMatching(/^[^\n]*newer Readout \(schema 99, this one knows 2\)[^\n]*$/),
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

  test('the database of another program: R3002, its tables left alone', async () => {
    const other = new DatabaseSync(file)
    other.exec('CREATE TABLE recipes (name TEXT)')
    other.close()
    await expect(openArchive({ dir })).rejects.toMatchObject({ code: 'R3002' })
    const raw = new DatabaseSync(file)
    expect(raw.prepare('SELECT name FROM sqlite_schema').all()).toEqual([{ name: 'recipes' }])
    raw.close()
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

describe('several processes', () => {
  test('two of them make one archive at the same time and write to it', async () => {
    const both = [writer(0, 25), writer(20, 45)]
    for (const child of both) child.stdout.resume()
    const ends = await Promise.all(both.map((child) => once(child, 'exit')))
    expect(ends.map(([code]) => code)).toEqual([0, 0])
    const archive = await openArchive({ dir })
    expect(await archive.count()).toEqual({ articles: 45, statements: 90, events: 45 })
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

  test('one killed while it writes leaves whole records and an archive that opens', async () => {
    for (const patience of [1, 4, 9]) {
      const child = writer(0, 100_000)
      let seen = 0
      for await (const chunk of child.stdout) {
        seen += String(chunk).split('\n').length - 1
        if (seen >= patience) break
      }
      child.kill('SIGKILL')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
      expect(existsSync(file)).toBe(true)
      const archive = await openArchive({ dir })
      const { articles, statements } = await archive.count()
      expect(articles).toBeGreaterThanOrEqual(seen)
      expect(statements).toBe(articles * 2)
      expect(await archive.searchStatements({ text: 'fee', limit: 1_000_000 })).toHaveLength(articles)
      for (const { id } of await archive.list({ limit: 20 })) expect(await archive.get(id)).toEqual(makeRecord({ id }))
      await archive.close()
      const raw = new DatabaseSync(file)
      expect(raw.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
      raw.close()
    }
  })
})
