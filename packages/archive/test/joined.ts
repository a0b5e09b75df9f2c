/** What joining made of an archive, to compare and to look through; and articles that have much to be joined. */
import type { Record } from '@readout/core'
import { expect } from 'vitest'
import type { Archive } from '../src/index.ts'

/** Who stands with whom, without numbers. */
export async function partition({ engine: { db } }: Archive) {
  const rows = await db
    .selectFrom('join_items')
    .innerJoin('articles', 'articles.seq', 'join_items.article')
    .select(['join_items.kind', 'join_items.group', 'articles.id', 'join_items.local'])
    .execute()
  const groups = new Map<string, string[]>()
  for (const { kind, group, id, local } of rows) {
    const at = `${kind} ${group}`
    groups.set(at, [...(groups.get(at) ?? []), `${id}/${local}`])
  }
  return [...groups].map(([at, names]) => `${at.split(' ')[0]}: ${names.sort().join(' ')}`).sort()
}

/** Rows say the groups that items stand in, and counts are those of the rows. */
export async function agrees({ engine: { db } }: Archive) {
  const items = await db.selectFrom('join_items').selectAll().where('kind', '=', 3).execute()
  const actors = await db.selectFrom('actors').select(['article', 'id', 'entity']).execute()
  const said = new Map(items.map((i) => [`${i.article} ${i.local}`, i.group]))
  for (const { article, id, entity } of actors) expect(entity).toBe(said.get(`${article} ${id}`) ?? null)
  const entities = await db.selectFrom('entities').selectAll().execute()
  const counted = new Map<number, Set<number>>()
  for (const i of items) counted.set(i.group, (counted.get(i.group) ?? new Set()).add(i.article))
  expect(new Map(entities.map((e) => [e.id, e.articles]))).toEqual(
    new Map([...counted].map(([id, of]) => [id, of.size])),
  )
  const statements = await db.selectFrom('statements').select(['entity']).where('entity', 'is not', null).execute()
  for (const e of entities) expect(e.statements).toBe(statements.filter((s) => s.entity === e.id).length)
}

/** The groups that stood stand when all is joined anew. */
export async function staysJoined(archive: Archive): Promise<void> {
  const stood = await partition(archive)
  await agrees(archive)
  await archive.rejoin()
  expect(await partition(archive)).toEqual(stood)
  await agrees(archive)
}

/** Each of these is as it was given, and stands once. */
export async function isWhole(
  archive: Archive,
  ids: readonly string[],
  recordOf: (id: string) => Record,
): Promise<void> {
  for (const id of ids) expect(await archive.get(id)).toEqual(recordOf(id))
  const { db } = archive.engine
  const seqs = await db.selectFrom('articles').select(['seq', 'id']).execute()
  const kept = new Map(seqs.map((r) => [r.id, r.seq]))
  expect(kept.size).toBe(seqs.length)
  // what it says stands in rows, and what was joined of it too
  for (const id of ids) {
    const { n } = await db
      .selectFrom('statements')
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .where('article', '=', kept.get(id)!)
      .executeTakeFirstOrThrow()
    expect(Number(n)).toBe(recordOf(id).statements.length)
    const joined = db.selectFrom('join_items').select('local').where('article', '=', kept.get(id)!)
    expect((await joined.execute()).length).toBeGreaterThan(0)
  }
}
