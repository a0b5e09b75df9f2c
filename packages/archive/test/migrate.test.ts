/**
 * Archives of before. `schema-1.sqlite.gz` to `schema-3.sqlite.gz` were made by the Readouts that had these layouts: four of the
 * tests' records, two of them removed again; in the last one feeds are followed too (`fixtures/make-schema-3.ts`).
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openArchive } from '../src/index.ts'
import { makeRecord } from './fixture.ts'

const fixture = (name: string) => gunzipSync(readFileSync(path.join(import.meta.dirname, 'fixtures', name)))
const OLD = fixture('schema-1.sqlite.gz')
const kept = (i: number) =>
  makeRecord({ id: `r-${i}`, published: { value: `2026-03-0${i + 1}`, evidence: null, rule: 'test' } })

let dir: string
let file: string
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'readout-migrate-'))
  file = path.join(dir, 'readout.sqlite')
  writeFileSync(file, OLD)
})
afterEach(() => rmSync(dir, { recursive: true }))

/** Archives of before were never joined. */
const UNJOINED = 'the articles are not joined by this version’s rules yet: readout db rejoin does it'

test('an archive of schema 1 opens with all it kept, in its order, and says so', async () => {
  const said: string[] = []
  const archive = await openArchive({ dir, notice: (text) => said.push(text) })
  expect(said).toEqual(['bringing the archive to this version’s layout: 2 articles', UNJOINED])
  expect((await archive.list()).map((a) => [a.id, a.seq, a.published])).toEqual([
    ['r-2', 3, '2026-03-03'],
    ['r-0', 1, '2026-03-01'],
  ])
  expect((await archive.list()).every((a) => a.added.startsWith('2026-11-30T') && a.damaged === undefined)).toBe(true)
  for (const i of [0, 2]) expect(await archive.findJson(`r-${i}`)).toBe(JSON.stringify(kept(i)))
  expect(await archive.count()).toEqual({ articles: 2, statements: 4, events: 2 })
  const hits = (await archive.searchStatements({ text: 'fee' })).map((h) => h.article)
  expect(hits.sort()).toEqual(['r-0', 'r-2'])
  expect((await archive.searchStatements()).map((h) => [h.article, h.id])).toEqual([
    ['r-2', 's1'],
    ['r-2', 's2'],
    ['r-0', 's1'],
    ['r-0', 's2'],
  ])
  expect((await archive.searchEvents({ status: 'planned' })).map((h) => h.actors)).toEqual([
    ['harbour board'],
    ['harbour board'],
  ])
  expect(await archive.searchArticles({ text: 'reopening' })).toHaveLength(2)
  expect(await archive.check()).toEqual([])
  // the number of an article that was removed is given to nobody else
  expect(await archive.add(kept(4))).toBe('added')
  expect((await archive.list({ limit: 1 }))[0]).toMatchObject({ id: 'r-4', seq: 5 })
  await archive.close()
  const again: string[] = []
  await (await openArchive({ dir, notice: (text) => again.push(text) })).close()
  expect(again).toEqual([UNJOINED])
  expect(statSync(file).mode & 0o077).toBe(0)
})

test('a record that could no longer be read is kept as it was found, listed as damaged, and can be removed', async () => {
  const raw = new DatabaseSync(file)
  raw.exec(`UPDATE articles SET json = replace(json, '"version":1', '"version":') WHERE id = 'r-2'`)
  raw.close()
  const archive = await openArchive({ dir })
  expect((await archive.list()).map((a) => a.id)).toEqual(['r-2', 'r-0'])
  await expect(archive.get('r-2')).rejects.toMatchObject({ code: 'R3002' })
  expect(await archive.get('r-0')).toEqual(kept(0))
  expect((await archive.check()).map((d) => [d.what, d.id])).toEqual([['record', 'r-2']])
  expect(await archive.add(kept(2))).toBe('replaced')
  expect(await archive.get('r-2')).toEqual(kept(2))
  expect(await archive.check()).toEqual([])
  await archive.close()
})

test('two that open it at the same time bring it along once', async () => {
  const said: string[] = []
  const notice = (text: string) => said.push(text)
  const both = await Promise.all([openArchive({ dir, notice }), openArchive({ dir, notice })])
  expect(said.filter((text) => text !== UNJOINED)).toHaveLength(1)
  for (const archive of both) {
    expect(await archive.count()).toEqual({ articles: 2, statements: 4, events: 2 })
    await archive.close()
  }
  expect(existsSync(`${file}-wal`)).toBe(false)
})

test('what fails on the way leaves the archive as it was', async () => {
  const raw = new DatabaseSync(file)
  // a table of the new layout is there already: nobody's, but in the way
  raw.exec('CREATE TABLE records (mine TEXT)')
  raw.close()
  await expect(openArchive({ dir })).rejects.toThrow()
  const after = new DatabaseSync(file)
  expect(after.prepare('PRAGMA user_version').get()).toEqual({ user_version: 1 })
  expect(after.prepare('SELECT id FROM articles ORDER BY seq').all()).toEqual([{ id: 'r-0' }, { id: 'r-2' }])
  after.close()
})

test('an archive of schema 2 opens with all it kept, and feeds can be followed in it', async () => {
  writeFileSync(file, fixture('schema-2.sqlite.gz'))
  const said: string[] = []
  const archive = await openArchive({ dir, notice: (text) => said.push(text) })
  expect(said).toEqual(['bringing the archive to this version’s layout: 2 articles', UNJOINED])
  expect((await archive.list()).map((a) => [a.id, a.seq])).toEqual([
    ['r-2', 3],
    ['r-0', 1],
  ])
  for (const i of [0, 2]) expect(await archive.findJson(`r-${i}`)).toBe(JSON.stringify(kept(i)))
  expect(await archive.following.add([{ url: 'https://gazette.example/feed' }], 1)).toBe(1)
  expect(await archive.check()).toEqual([])
  await archive.close()
  const again = await openArchive({ dir })
  expect((await again.following.list(1)).map((f) => f.url)).toEqual(['https://gazette.example/feed'])
  expect(await again.add(kept(4))).toBe('added')
  await again.close()
})

test('a database of another program with the numbers of schema 2 stays as it was', async () => {
  rmSync(file)
  const raw = new DatabaseSync(file)
  raw.exec('CREATE TABLE mine (a TEXT); PRAGMA application_id = 1380208468; PRAGMA user_version = 2')
  raw.close()
  const before = readFileSync(file)
  await expect(openArchive({ dir })).rejects.toMatchObject({ code: 'R3002' })
  expect(readFileSync(file).equals(before)).toBe(true)
})

describe('an archive of schema 3, as Readout 0.1.0 left it', () => {
  const NOW = Date.UTC(2026, 2, 1)
  beforeEach(() => writeFileSync(file, fixture('schema-3.sqlite.gz')))

  test('opens with all it kept; rows are those that a new archive makes of the same records', async () => {
    const archive = await openArchive({ dir })
    expect((await archive.list()).map((a) => [a.id, a.seq])).toEqual([
      ['r-feed', 5],
      ['r-2', 3],
      ['r-0', 1],
    ])
    for (const i of [0, 2]) expect(await archive.findJson(`r-${i}`)).toBe(JSON.stringify(kept(i)))
    expect(await archive.count()).toEqual({ articles: 3, statements: 6, events: 3 })
    expect((await archive.searchStatements({ text: 'fee' })).map((h) => h.article)).toHaveLength(3)
    expect(await archive.check()).toEqual([])
    const { db } = archive.engine
    const events = await db.selectFrom('events').select(['id', 'first', 'last', 'day']).orderBy('key').execute()
    const day = (iso: string) => Date.parse(iso) / 86_400_000
    expect(events[0]).toEqual({ id: 'e1', first: day('2026-03-06'), last: day('2026-03-06'), day: day('2026-03-01') })
    expect(await archive.add(kept(4))).toBe('added')
    expect((await archive.list({ limit: 1 }))[0]).toMatchObject({ id: 'r-4', seq: 6 })
    await archive.close()
  })

  test('follows what it followed, with what was seen of it', async () => {
    const archive = await openArchive({ dir })
    const { following } = archive
    expect(
      (await following.list(NOW)).map((f) => [f.feed, f.url, f.title, f.folders, f.state, f.etag, f.items]),
    ).toEqual([
      [1, 'https://gazette.example/feed', 'The Gazette', ['News'], 'followed', '"a"', 3],
      [2, 'https://b.example/feed', null, [], 'paused', null, 0],
    ])
    expect(await following.counts()).toEqual({ waiting: 1, kept: 1, twin: 0, failed: 1 })
    expect((await following.waiting(1, NOW, 9)).map((i) => i.json)).toEqual(['{"id":"b"}'])
    await archive.close()
  })

  test('cut off while its rows are made again, it goes on when it is opened the next time', async () => {
    const archive = await openArchive({ dir })
    // as it stands when the tables are made and one article is done
    await archive.engine.write(async (tx) => {
      await tx.db.updateTable('meta').set({ value: '0' }).where('name', '=', 'rows').execute()
      await tx.insert('meta', [{ name: 'rebuilt', value: '1' }])
    })
    const raw = new DatabaseSync(file)
    raw.exec('DELETE FROM actors WHERE article > 1; DELETE FROM times WHERE article > 1')
    raw.close()
    expect((await archive.check()).map((d) => d.id)).toEqual(['r-2', 'r-feed'])
    await archive.close()
    const again = await openArchive({ dir })
    expect(await again.check()).toEqual([])
    await again.close()
  })
})
