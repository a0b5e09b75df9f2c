/** Joining as records come in and go: over every engine. */
import { createReader, type Record } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { expect, test } from 'vitest'
import type { Archive } from '../../src/index.ts'
import { partition } from '../joined.ts'
import { overEngines } from './engines.ts'

const model = loadModel()
const reader = createReader({ model })
const read = (id: string, published: string, text: string): Record => reader.read({ id, published, text })

const WIRE = read(
  'wire',
  '2031-05-06',
  `Pilots refuse to guide ferry past Tolmarsk breakwater

TOLMARSK, May 6 (NCA) — Harbour pilots in Tolmarsk refused to guide the ferry Anna Lind past the breakwater on Tuesday because its steering had failed twice within a week, the port office said.

"Nobody of mine boards that ship before an engineer from outside has looked at the rudder," the chief pilot, Berit Olsvang, told reporters on the quay. "We warned the owners in April."

About 640 passengers were taken to the island of Hesta by bus and by two smaller boats. Talks between the pilots and the owner, Norrfart, are planned for Friday.`,
)
const COPY = read(
  'copy',
  '2031-05-06',
  `Ferry waits as pilots stay ashore\n\n${WIRE.text.slice(WIRE.text.indexOf('Harbour pilots'))}`,
)
const LATER = read(
  'later',
  '2031-05-08',
  `Talks on ferry called off

Talks between the harbour pilots of Tolmarsk and the ferry owner Norrfart that were planned for Friday have been called off, the port office said on Thursday.

"Nobody of mine boards that ship before an engineer has looked at the rudder," Berit Olsvang said again. The Anna Lind has been tied up in Tolmarsk since Tuesday.`,
)
const OTHER = read(
  'other',
  '2031-05-07',
  `Wexby closes greenhouse

The council of Wexby voted by eleven to nine on Wednesday to close the municipal greenhouse. "The saving is laughable," councillor Ida Marrable said.`,
)

const columns = async ({ engine: { db } }: Archive, id: string) => {
  const article = await db.selectFrom('articles').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const statements = await db.selectFrom('statements').selectAll().where('article', '=', article.seq).execute()
  const actors = await db.selectFrom('actors').selectAll().where('article', '=', article.seq).execute()
  return { article, statements, actors }
}

overEngines('joining', (engine) => {
  const open = async () => (await engine.place()).open()

  test('what comes in is joined to what is there, and the columns say so', async () => {
    const archive = await open()
    await archive.addAll([WIRE, COPY, OTHER])
    await archive.add(LATER)
    const [wire, copy, later, other] = [
      await columns(archive, 'wire'),
      await columns(archive, 'copy'),
      await columns(archive, 'later'),
      await columns(archive, 'other'),
    ]
    expect(wire.article.copies).not.toBeNull()
    expect(copy.article.copies).toBe(wire.article.copies)
    expect([wire.article.relation, copy.article.relation]).toEqual(['source', 'copy'])
    expect(other.article).toMatchObject({ copies: null, relation: null })
    expect(wire.article.story).toBe(copy.article.story)
    expect(other.article.story).not.toBe(wire.article.story)
    const olsvang = (c: typeof wire) => c.actors.find((a) => a.name.includes('Olsvang'))?.entity
    expect(olsvang(wire)).toBeTypeOf('number')
    expect(olsvang(later)).toBe(olsvang(wire))
    const said = (c: typeof wire) => c.statements.find((s) => s.content.includes('boards that ship'))
    expect(said(wire)!.quote).toBeTypeOf('number')
    expect(said(later)!.quote).toBe(said(wire)!.quote)
    expect(said(later)!.entity).toBe(olsvang(wire))
    const entity = archive.engine.db.selectFrom('entities').selectAll().where('id', '=', olsvang(wire)!)
    expect(await entity.executeTakeFirst()).toMatchObject({ name: 'Berit Olsvang', kind: 'person', articles: 3 })
    const quote = archive.engine.db.selectFrom('join_groups').selectAll()
    const row = await quote.where('kind', '=', 'quote').where('id', '=', said(wire)!.quote!).executeTakeFirst()
    expect(row).toMatchObject({
      articles: 3,
      status: 'altered',
      first_day: wire.article.day,
      last_day: later.article.day,
    })
    expect(await archive.check()).toEqual([])
    await archive.close()
  })

  test('one by one is the same as at once; taken out and put in again it is as it was', async () => {
    const once = await open()
    await once.addAll([WIRE, COPY, LATER, OTHER])
    const all = await partition(once)
    const each = await open()
    for (const record of [WIRE, COPY, LATER, OTHER]) await each.add(record)
    expect(await partition(each)).toEqual(all)

    await each.remove('copy')
    const without = await open()
    await without.addAll([WIRE, LATER, OTHER])
    expect(await partition(each)).toEqual(await partition(without))
    expect((await columns(each, 'wire')).article).toMatchObject({ copies: null, relation: null })
    await each.add(COPY)
    expect(await partition(each)).toEqual(all)
    for (const archive of [once, each, without]) await archive.close()
  })

  test('a newer reading takes the place of the older in its groups too', async () => {
    const archive = await open()
    await archive.addAll([WIRE, COPY])
    const other = read('copy', '2031-05-06', OTHER.text)
    expect(await archive.add(other)).toBe('replaced')
    const alone = await open()
    await alone.addAll([WIRE, other])
    expect(await partition(archive)).toEqual(await partition(alone))
    await archive.close()
    await alone.close()
  })

  test('rows made again keep what was joined; joined anew it is the same with its numbers', async () => {
    const place = await engine.place()
    const archive = await place.open()
    await archive.addAll([WIRE, COPY, LATER, OTHER])
    const before = await partition(archive)
    const wire = await columns(archive, 'wire')
    await archive.rebuild()
    expect(await columns(archive, 'wire')).toEqual(wire)
    await archive.rejoin()
    expect(await partition(archive)).toEqual(before)
    const again = await columns(archive, 'wire')
    expect(again).toEqual(wire)
    await archive.close()
  })

  test('without what joining needs nothing is joined, and it is made up for later', async () => {
    const place = await engine.place()
    const bare = await place.open({ join: false })
    await bare.addAll([WIRE, COPY])
    expect(await partition(bare)).toEqual([])
    await bare.close()
    const archive = await place.open()
    await archive.rejoin()
    expect((await columns(archive, 'copy')).article.relation).toBe('copy')
    await archive.close()
  })
})
