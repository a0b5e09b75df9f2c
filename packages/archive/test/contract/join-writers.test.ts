/** Joining with two writers at once, with faults midway, and with what was said by hand: over every engine. */
import type { Record } from '@readout/core'
import { nameAnchor } from '@readout/join'
import { expect, test } from 'vitest'
import { manyArticles } from '../../../../bench/many/articles.ts'
import { agrees, partition } from '../joined.ts'
import { overEngines } from './engines.ts'

const records = [...manyArticles({ articles: 24, statements: 6 })]

overEngines('joining, with others', (engine) => {
  test('two write at once: each is joined to what the other put in', async () => {
    const place = await engine.place()
    const [one, two] = [await place.open(), await place.open()]
    for (const [i, record] of records.entries()) await (i % 2 ? one : two).add(record)
    const alone = await (await engine.place()).open()
    await alone.addAll(records)
    expect(await partition(one)).toEqual(await partition(alone))
    await agrees(one)
    const again: Record[] = records.slice(0, 4)
    await Promise.all(again.map((r, i) => (i % 2 ? one : two).remove(r.id)))
    await Promise.all(again.map((r, i) => (i % 2 ? two : one).add(r)))
    await agrees(two)
    expect(await one.check()).toEqual([])
    for (const archive of [one, two, alone]) await archive.close()
  })

  test('a fault midway leaves nothing, and nothing of it is believed', async () => {
    const archive = await (await engine.place()).open()
    await archive.addAll(records.slice(0, 12))
    const before = await partition(archive)
    const { join } = archive.joining
    archive.joining.join = async (...given) => {
      await join.apply(archive.joining, given)
      throw new Error('midway')
    }
    await expect(archive.addAll(records.slice(12))).rejects.toThrow('midway')
    archive.joining.join = join
    expect(await partition(archive)).toEqual(before)
    await archive.addAll(records.slice(12))
    const alone = await (await engine.place()).open()
    await alone.addAll(records)
    expect(await partition(archive)).toEqual(await partition(alone))
    await agrees(archive)
    for (const a of [archive, alone]) await a.close()
  })

  test('what was joined by hand outlives reading and joining again', async () => {
    const archive = await (await engine.place()).open()
    await archive.addAll(records)
    const { db } = archive.engine
    const people = db.selectFrom('entities').selectAll().where('kind', '=', 'person').orderBy('id').limit(2)
    const [a, b] = await people.execute()
    const anchor = (e: typeof a) => nameAnchor(e!.name, e!.kind, e!.country)
    await archive.decide({ verb: 'merge', a: anchor(a), b: anchor(b) }, [a!.id, b!.id])
    const named = async () => {
      const rows = await db
        .selectFrom('actors')
        .select(['name', 'entity'])
        .where('name', 'in', [a!.name, b!.name])
        .execute()
      return [new Set(rows.map((r) => r.name)).size, [...new Set(rows.map((r) => r.entity))]]
    }
    expect(await named()).toEqual([2, [a!.id]])
    const row = await db.selectFrom('actors').select('article').where('name', '=', b!.name).executeTakeFirstOrThrow()
    const { id } = await db.selectFrom('articles').select('id').where('seq', '=', row.article).executeTakeFirstOrThrow()
    const record = await archive.get(id)
    const read = { ...record, text: `${record.text} `, reader: { ...record.reader, version: '9.0.0' } }
    await archive.add(read as Record, { trusted: true })
    expect(await named()).toEqual([2, [a!.id]])
    await archive.rejoin()
    expect(await named()).toEqual([2, [a!.id]])
    await agrees(archive)
    await archive.close()
  })
})
