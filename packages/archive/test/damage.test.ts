/** What is no longer as it was written is told, not served. Random damage to whole files: hard/damaged.test.ts. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Archive, type Kept, openArchive } from '../src/index.ts'
import { makeRecord } from './fixture.ts'

let dir: string
let archive: Archive
beforeEach(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'readout-damage-'))
  archive = await openArchive({ dir })
  for (let i = 0; i < 3; i++) await archive.add(makeRecord({ id: `r-${i}` }))
})
afterEach(async () => {
  await archive.close()
  rmSync(dir, { recursive: true })
})

function change(query: string) {
  const raw = new DatabaseSync(archive.file)
  raw.exec(query)
  raw.close()
}

const FLIP = "UPDATE records SET json = CAST(unhex('00') || substr(json, 2) AS BLOB) WHERE seq = 2"

test('a record with a flipped bit: R3002, and the others as ever', async () => {
  change(FLIP)
  for (const ask of [archive.get('r-1'), archive.find('r-1'), archive.findJson('r-1')])
    await expect(ask).rejects.toMatchObject({
      code: 'R3002',
      message: expect.stringMatching(/^the record “r-1” in .* is damaged/),
    })
  expect(await archive.get('r-2')).toEqual(makeRecord({ id: 'r-2' }))
  const all: Kept[] = []
  for await (const kept of archive.records()) all.push(kept)
  expect(all.map((k) => [k.id, 'record' in k])).toEqual([
    ['r-0', true],
    ['r-1', false],
    ['r-2', true],
  ])
  expect(await archive.check()).toMatchObject([{ what: 'record', id: 'r-1' }])
})

test('a damaged record gives way to the same page read again', async () => {
  change(FLIP)
  expect(await archive.add(makeRecord({ id: 'r-1' }))).toBe('replaced')
  expect(await archive.get('r-1')).toEqual(makeRecord({ id: 'r-1' }))
  expect(await archive.check()).toEqual([])
})

test('one record under the id of another: R3002', async () => {
  change("UPDATE articles SET id = 'r-9' WHERE seq = 2")
  await expect(archive.get('r-9')).rejects.toMatchObject({ code: 'R3002' })
  await expect(archive.get('r-1')).rejects.toMatchObject({ code: 'R3004' })
  expect((await archive.list()).map((a) => [a.id, a.damaged])).toEqual([
    ['r-2', undefined],
    ['r-1', true],
    ['r-0', undefined],
  ])
})

test('damaged rows are made again from their record', async () => {
  const before = { statements: await archive.searchStatements(), events: await archive.searchEvents() }
  change(`UPDATE articles SET title = 'South quay to close' WHERE seq = 2;
    UPDATE statements SET act = 'promise', content = 'nobody said this' WHERE article = 2;
    UPDATE participants SET name = 'nobody' WHERE event >> 20 = 2`)
  expect(await archive.searchStatements()).toEqual(before.statements)
  expect(await archive.searchStatements({ act: 'promise' })).toEqual([])
  expect(await archive.searchEvents()).toEqual(before.events)
  expect((await archive.list())[1]).toMatchObject({ id: 'r-1', title: 'North quay to reopen', damaged: true })
  expect((await archive.check()).map((d) => d.what)).toContain('rows')
})

test('where the record is damaged too, its rows are left out', async () => {
  change(`${FLIP}; UPDATE statements SET content = 'nobody said this' WHERE article = 2 AND id = 's1';
    UPDATE articles SET title = 'South quay to close' WHERE seq = 2;
    UPDATE events SET "when" = '1999' WHERE article = 2`)
  const hits = await archive.searchStatements()
  expect(hits.filter((h) => h.article === 'r-1' || h.content.includes('nobody'))).toHaveLength(1)
  expect(hits).toHaveLength(5)
  expect(await archive.searchEvents()).toHaveLength(2)
  expect((await archive.list())[1]).toMatchObject({ seq: 2, title: null, opening: '', damaged: true })
})

test('of a damaged record no words are shown', async () => {
  change(FLIP)
  const hits = await archive.searchArticles({ text: 'rise' })
  expect(hits.map((h) => h.snippet.includes('denied a rise'))).toEqual([true, false, true])
})

test('totals that have changed are counted afresh', async () => {
  change('UPDATE totals SET statements = statements + 64')
  expect(await archive.count()).toEqual({ articles: 3, statements: 6, events: 3 })
  expect(await archive.check()).toMatchObject([{ what: 'totals' }])
})

test('an index that has changed is found by the check', async () => {
  change(`INSERT INTO statements_text(statements_text, rowid, content, speaker_name)
    SELECT 'delete', key, content, speaker_name FROM statements WHERE id = 's1' AND article = 2`)
  expect((await archive.check()).map((d) => d.what)).toContain('index')
})

test('words of articles that are gone from their index are found by the check', async () => {
  change('DELETE FROM articles_text WHERE rowid = 2')
  expect(await archive.check()).toMatchObject([{ what: 'index', problem: expect.stringContaining('of 1 articles') }])
})
