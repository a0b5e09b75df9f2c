/** Batches, streams, pages kept with their records, rows that are made again, and several writers: over every engine. */
import { ReadoutError } from '@readout/core'
import { expect, test } from 'vitest'
import type { Archive } from '../../src/index.ts'
import { MADE } from '../../src/tables/types.ts'
import { makeRecord } from '../fixture.ts'
import { overEngines } from './engines.ts'

const named = (n: number) => makeRecord({ id: `r-${n}` })

/** All rows that are made from records. */
async function rowsOf({ engine }: Archive) {
  const rows: { [table: string]: string[] } = {}
  for (const table of ['articles', ...MADE] as const)
    rows[table] = (await engine.db.selectFrom(table).selectAll().execute()).map((r) => JSON.stringify(r)).sort()
  return rows
}

overEngines('growing', (engine) => {
  test('a batch comes in whole; what is no record comes back as its error', async () => {
    const archive = await (await engine.place()).open()
    const wrong = { ...named(9), version: 9 } as never
    const results = await archive.addAll([named(0), wrong, named(1), named(0), { record: named(2) }])
    expect(results.map((r) => (r instanceof ReadoutError ? r.code : r))).toEqual([
      'added',
      'R3005',
      'added',
      'unchanged',
      'added',
    ])
    expect((await archive.list()).map((a) => [a.id, a.seq])).toEqual([
      ['r-2', 3],
      ['r-1', 2],
      ['r-0', 1],
    ])
    expect(await archive.check()).toEqual([])
    await archive.close()
  })

  test('a stream goes on where it was cut off', async () => {
    const place = await engine.place()
    const archive = await place.open()
    function* records(upTo: number) {
      for (let n = 0; n < upTo; n++) yield named(n)
      if (upTo < 10) throw new Error('cut off')
    }
    const cut = async () => {
      for await (const added of archive.addFrom(records(7), { batch: 3 })) expect(added).toBe('added')
    }
    await expect(cut()).rejects.toThrow('cut off')
    expect(await archive.count()).toMatchObject({ articles: 6 })
    const rest: unknown[] = []
    for await (const added of archive.addFrom(records(10), { batch: 3, trusted: true })) rest.push(added)
    expect(rest.filter((r) => r === 'unchanged')).toHaveLength(6)
    expect(await archive.count()).toMatchObject({ articles: 10 })
    await archive.close()
  })

  test('a fault in the middle of a transaction leaves nothing of it', async () => {
    const archive = await (await engine.place()).open()
    await archive.add(named(0))
    const before = await rowsOf(archive)
    const fault = archive.engine.write(async (tx) => {
      await tx.db.deleteFrom('statements').execute()
      throw new Error('midway')
    })
    await expect(fault).rejects.toThrow('midway')
    expect(await rowsOf(archive)).toEqual(before)
    expect(await archive.add(named(1))).toBe('added')
    await archive.close()
  })

  test('the page comes back as it went in, also where its record was there before', async () => {
    const archive = await (await engine.place()).open()
    const page = { bytes: Buffer.from(`<p>${'quay '.repeat(500)}\0\u00ff</p>`, 'latin1'), mime: 'text/html' }
    await archive.add(named(0), { page })
    await archive.add(named(1))
    expect(await archive.pageOf('r-1')).toBeNull()
    expect(await archive.pageOf('r-none')).toBeNull()
    expect(await archive.add(named(1), { page })).toBe('unchanged')
    for (const id of ['r-0', 'r-1']) {
      const kept = (await archive.pageOf(id))!
      expect(Buffer.compare(kept.bytes, page.bytes)).toBe(0)
      expect(kept.mime).toBe('text/html')
    }
    const { db } = archive.engine
    const { bytes } = await db.selectFrom('pages').select('bytes').where('seq', '=', 1).executeTakeFirstOrThrow()
    expect(bytes.length).toBeLessThan(page.bytes.length / 10)
    await db
      .updateTable('pages')
      .set({ bytes: Buffer.from('other') })
      .where('seq', '=', 1)
      .execute()
    await expect(archive.pageOf('r-0')).rejects.toMatchObject({ code: 'R3002' })
    expect(await archive.check()).toMatchObject([{ what: 'page', id: 'r-0' }])
    // a newer reading without its page keeps that of before
    const newer = makeRecord({ id: 'r-1', reader: { version: '0.2.0', model: null } })
    expect(await archive.add(newer)).toBe('replaced')
    expect((await archive.pageOf('r-1'))?.mime).toBe('text/html')
    await archive.remove('r-1')
    expect(await archive.pageOf('r-1')).toBeNull()
    await archive.close()
  })

  test('reading again keeps the numbers of what did not change, and what joining made of the article', async () => {
    const archive = await (await engine.place()).open()
    await archive.addAll([named(0), named(1)])
    const groups = async () => ({
      items: await archive.engine.db
        .selectFrom('join_items')
        .selectAll()
        .where('article', '=', 1)
        .orderBy('kind')
        .orderBy('local')
        .execute(),
      stories: await archive.engine.db
        .selectFrom('articles')
        .select(['seq', 'story', 'copies', 'relation'])
        .orderBy('seq')
        .execute(),
      entities: await archive.engine.db
        .selectFrom('actors')
        .select(['id', 'entity'])
        .orderBy('article')
        .orderBy('id')
        .execute(),
    })
    const joined = await groups()
    expect(joined.items.length).toBeGreaterThan(0)
    const keys = async () => (await archive.searchStatements({ article: 'r-0' })).map((h) => [h.id, h.cursor])
    const before = await keys()
    const base = named(0)
    const more = { ...base.statements[1]!, id: 's3' }
    const again = makeRecord({
      id: 'r-0',
      reader: { version: '0.2.0', model: null },
      statements: [...base.statements, more],
    })
    expect(await archive.add(again)).toBe('replaced')
    expect((await keys()).slice(0, 2)).toEqual(before)
    expect(await archive.count()).toEqual({ articles: 2, statements: 5, events: 2 })
    expect(await groups()).toEqual(joined)
    expect(await archive.check()).toEqual([])
    await archive.close()
  })

  test('identities stand in rows of their own', async () => {
    const archive = await (await engine.place()).open()
    const base = named(0)
    const place = {
      start: 33,
      end: 48,
      text: 'the north quay ',
      name: 'north quay',
      country: 'GB',
      geoname: 7,
      rule: 't',
    }
    const text = { ...place, text: base.text.slice(33, 48), candidates: [] }
    const statements = base.statements.map((s) => ({ ...s, about: ['a1', 'a1'] }))
    await archive.add(makeRecord({ id: 'r-0', places: [text], statements }))
    const { db } = archive.engine
    const day = (iso: string) => Date.parse(iso) / 86_400_000
    await archive.engine.write((tx) => tx.db.updateTable('actors').set({ entity: 5 }).where('id', '=', 'a2').execute())
    const at = base.text.indexOf('Ana')
    expect(await db.selectFrom('actors').select(['id', 'mentions']).where('entity', '=', 5).execute()).toEqual([
      { id: 'a2', mentions: `${at}-${at + 8}` },
    ])
    expect(await db.selectFrom('times').select(['id', 'value', 'first', 'last']).execute()).toEqual([
      { id: 't1', value: '2026-03-06', first: day('2026-03-06'), last: day('2026-03-06') },
    ])
    expect(await db.selectFrom('places').select(['id', 'name', 'country', 'geoname']).execute()).toEqual([
      { id: 'p1', name: 'north quay', country: 'GB', geoname: 7 },
    ])
    expect(await db.selectFrom('statement_about').select(['name', 'entity']).execute()).toEqual([
      { name: 'harbour board', entity: null },
      { name: 'harbour board', entity: null },
    ])
    expect(await db.selectFrom('events').select(['first', 'last', 'day', 'country']).execute()).toEqual([
      { first: day('2026-03-06'), last: day('2026-03-06'), day: day('2026-03-02'), country: 'GB' },
    ])
    await archive.close()
  })

  test('rows are made again from the records: the same, with their numbers and days', async () => {
    const archive = await (await engine.place()).open()
    await archive.addAll(Array.from({ length: 40 }, (_, n) => named(n)))
    await archive.remove('r-3')
    const before = await rowsOf(archive)
    await archive.engine.write(async ({ db }) => {
      await db.deleteFrom('times').execute()
      await db.updateTable('statements').set({ act: 'promise' }).execute()
      await db.updateTable('totals').set({ statements: 1 }).execute()
    })
    const steps: number[][] = []
    await archive.rebuild((done, all) => steps.push([done, all]))
    expect(steps).toEqual([
      [32, 39],
      [39, 39],
    ])
    expect(await rowsOf(archive)).toEqual(before)
    expect(await archive.count()).toEqual({ articles: 39, statements: 78, events: 39 })
    expect(await archive.check()).toEqual([])
    expect(await archive.searchStatements({ text: 'fee', limit: 100 })).toHaveLength(39)
    expect(await archive.add(named(3))).toBe('added')
    expect((await archive.list({ limit: 1 }))[0]!.seq).toBe(41)
    await archive.close()
  })

  test('two that have it open write side by side, and each sees what the other kept', async () => {
    const place = await engine.place()
    const [one, two] = await Promise.all([place.open(), place.open()])
    const adding = (archive: Archive, from: number) =>
      Array.from({ length: 12 }, (_, i) => archive.add(named(from + i)))
    const states = await Promise.all([...adding(one!, 0), ...adding(two!, 6)])
    expect(states.filter((s) => s === 'added')).toHaveLength(18)
    expect(states.filter((s) => s === 'unchanged')).toHaveLength(6)
    expect(await one!.count()).toEqual({ articles: 18, statements: 36, events: 18 })
    expect(await two!.has('r-0')).toBe(true)
    const seqs = (await two!.list()).map((a) => a.seq)
    expect(seqs).toEqual(Array.from({ length: 18 }, (_, i) => 18 - i))
    expect(await one!.check()).toEqual([])
    await Promise.all([one!.close(), two!.close()])
  })

  test('one that goes on writing too long: R3006 for those who wait, who may still read', async () => {
    const place = await engine.place()
    const one = await place.open()
    await one.add(named(0))
    const two = await place.open({ patience: 60 })
    let let_go = () => {}
    const holding = one.engine.write(() => new Promise<void>((done) => (let_go = done)))
    await new Promise((later) => setTimeout(later, 100))
    await expect(two.add(named(1))).rejects.toMatchObject({ code: 'R3006' })
    expect(await two.get('r-0')).toEqual(named(0))
    let_go()
    await holding
    expect(await two.add(named(1))).toBe('added')
    await Promise.all([one.close(), two.close()])
  })

  test('a newer layout is left alone: R3001', async () => {
    const place = await engine.place()
    const archive = await place.open()
    if (engine.name === 'sqlite') {
      const { DatabaseSync } = await import('node:sqlite')
      const raw = new DatabaseSync(archive.file)
      raw.exec('PRAGMA user_version = 99')
      raw.close()
    } else await archive.engine.db.updateTable('meta').set({ value: '99' }).where('name', '=', 'schema').execute()
    await archive.close()
    await expect(place.open()).rejects.toMatchObject({ code: 'R3001', message: expect.stringContaining('schema 99') })
  })

  test('a record with a flipped bit: R3002, and the others as ever', async () => {
    const archive = await (await engine.place()).open()
    await archive.addAll([named(0), named(1), named(2)])
    const { db } = archive.engine
    const { json } = await db.selectFrom('records').select('json').where('seq', '=', 2).executeTakeFirstOrThrow()
    const flipped = Buffer.from(json)
    flipped[9]! ^= 4
    await db.updateTable('records').set({ json: flipped }).where('seq', '=', 2).execute()
    await expect(archive.get('r-1')).rejects.toMatchObject({ code: 'R3002' })
    const all: [string | null, boolean][] = []
    for await (const kept of archive.records()) all.push([kept.id, 'record' in kept])
    expect(all).toEqual([
      ['r-0', true],
      ['r-1', false],
      ['r-2', true],
    ])
    expect(await archive.check()).toMatchObject([{ what: 'record', id: 'r-1' }])
    expect(await archive.add(named(1))).toBe('replaced')
    expect(await archive.check()).toEqual([])
    await archive.close()
  })
})

overEngines('copying', (engine) => {
  /** All tables but what the migrations know of themselves. */
  const TABLES = [
    'records',
    'pages',
    'feeds',
    'items',
    'numbers',
    'totals',
    'entities',
    'entity_words',
    'join_items',
    'join_shelves',
    'join_keys',
    'join_groups',
    'by_hand',
    'corrections',
    'meta',
  ] as const
  const allOf = async (archive: Archive) => {
    const rows: { [table: string]: unknown } = await rowsOf(archive)
    for (const table of TABLES)
      rows[table] = (await archive.engine.db.selectFrom(table).selectAll().execute())
        .map((r) => JSON.stringify(Object.entries(r).map(([k, v]) => [k, v instanceof Uint8Array ? [...v] : v])))
        .sort()
    return rows
  }

  test('everything goes into a file and back, as it was when it began', async () => {
    const { mkdtempSync, rmSync } = await import('node:fs')
    const { tmpdir } = await import('node:os')
    const path = await import('node:path')
    const { openArchive } = await import('../../src/index.ts')
    const place = await engine.place()
    const archive = await place.open()
    await archive.addAll(Array.from({ length: 70 }, (_, n) => named(n)))
    await archive.add(named(70), { page: { bytes: Buffer.from('page'), mime: 'text/plain' } })
    await archive.remove('r-4')
    await archive.following.add([{ url: 'https://gazette.example/feed' }], 1)
    const asked = { now: 1, due: 2, every: 1, status: 200, error: null }
    await archive.following.asked(1, asked, [{ id: 'a', address: null, json: '{}' }])
    await archive.engine.write(async (tx) => {
      await tx.insert('by_hand', [{ kind: 'actor', verb: 'merge', a: 'x', b: 'y', at: '2026' }])
    })
    const { content } = (await archive.get('r-7')).statements[0]!
    const said = { finding: 'statement', change: 'set', speaker: null } as const
    await archive.corrections.add('r-7', { said, start: content[0]!.start, end: content[0]!.end })
    const before = await allOf(archive)
    const dir = mkdtempSync(path.join(tmpdir(), 'readout-copy-'))
    const file = await openArchive({ dir })
    const adding = archive.copyTo(file)
    const [copied] = await Promise.all([adding, archive.add(named(99))])
    expect([71, 70]).toContain(copied)
    if (copied === 70) expect(await allOf(file)).toEqual(before)
    expect(await file.check()).toEqual([])
    const back = await (await engine.place()).open()
    expect(await file.copyTo(back)).toBe(copied)
    expect(await allOf(back)).toEqual(await allOf(file))
    expect(await back.check()).toEqual([])
    expect(await back.searchStatements({ text: 'fee', limit: 100 })).toHaveLength(copied)
    expect(await back.following.add([{ url: 'https://other.example/feed' }], 1)).toBe(1)
    expect((await back.following.list(1)).map((f) => f.feed)).toEqual([1, 2])
    expect(await back.add(named(4))).toBe('added')
    await expect(archive.copyTo(back)).rejects.toMatchObject({ code: 'R3014' })
    await Promise.all([archive.close(), file.close(), back.close()])
    rmSync(dir, { recursive: true })
  })
})
