/** Items of a group as they are kept, for those who describe one. */
import type { ArticleFacts, Item, JoinKind, Placed } from '@readout/join'
import { sql } from 'kysely'
import type { Engine } from '../engine/engine.ts'
import { CODE, shelfOf } from './kinds.ts'
import { keysOfSketch } from './rooms.ts'
import { soundShelf } from './shelf.ts'

/** `lost` is told the articles whose items are damaged. In the order of arrival; of the `most` newest articles at most. */
export async function itemsOf(
  engine: Engine,
  kind: JoinKind,
  id: number,
  most: number,
  lost?: string[],
): Promise<Placed[]> {
  return (await itemsOfGroups(engine, kind, [id], { most, lost })).get(id) ?? []
}

export interface Looking {
  /** Articles of a group that are looked at, the newest. */
  readonly most: number
  /** Only items of these articles, by their numbers. */
  readonly among?: ReadonlySet<number> | undefined
  readonly lost?: string[] | undefined
}

/** Items a group may have in an article before articles are no longer all looked at. */
const IN_ARTICLE = 8

/** The same for several groups at once: what stands on one shelf is unpacked once. */
export async function itemsOfGroups(
  engine: Engine,
  kind: JoinKind,
  ids: readonly number[],
  { most, among, lost }: Looking,
): Promise<Map<number, Placed[]>> {
  const of = new Map<number, Placed[]>(ids.map((id) => [id, []]))
  if (ids.length === 0) return of
  const { db, text } = engine
  const { rows } = await sql<{ article: number; local: string; group: number }>`
    SELECT article, local, "group" FROM (
      SELECT article, local, "group", row_number() OVER (PARTITION BY "group" ORDER BY article DESC) AS nth
      FROM join_items WHERE kind = ${CODE[kind]} AND "group" IN ${text.listOf(ids)}
      ${among ? sql`AND article IN ${text.listOf([...among])}` : sql``}
    ) AS numbered WHERE nth <= ${most * IN_ARTICLE} ORDER BY article DESC`.execute(db)
  const groups = new Map<number, Map<string, number>>()
  const looked = new Map<number, Set<number>>()
  for (const row of rows) {
    const [article, group] = [Number(row.article), Number(row.group)]
    const seen = looked.get(group) ?? new Set<number>()
    looked.set(group, seen)
    if (!seen.has(article) && seen.size >= most) continue
    seen.add(article)
    const own = groups.get(article)
    if (own) own.set(row.local, group)
    else groups.set(article, new Map([[row.local, group]]))
  }
  const seqs = [...groups.keys()]
  const shelves = await db
    .selectFrom('join_shelves')
    .selectAll()
    .where('shelf', 'in', text.listOf(seqs.map((seq) => shelfOf(kind, seq))))
    .execute()
  const at = new Map(shelves.map((s) => [s.shelf, s.items]))
  const facts = await db
    .selectFrom('articles')
    .select(['seq', 'id', 'title', 'outlet', 'url', 'published'])
    .where('seq', 'in', text.listOf(seqs))
    .orderBy('seq')
    .execute()
  for (const row of facts) {
    const bytes = at.get(shelfOf(kind, row.seq))
    const shelf = bytes && soundShelf(kind, bytes, keysOfSketch(kind))
    if (!shelf || shelf.items.length === 0) {
      lost?.push(row.id)
      continue
    }
    const article = { ...row, published: shelf.published }
    for (const item of shelf.items) {
      const group = groups.get(row.seq)!.get(item.local)
      if (group !== undefined) of.get(group)!.push(new Standing(item, article, group))
    }
  }
  return of
}

/** An item in its place; its keys, which nobody who describes a group asks for, are made when somebody does. */
class Standing implements Placed {
  readonly local: string
  readonly sketch: unknown
  readonly article: ArticleFacts
  readonly group: number
  readonly #item: Item

  constructor(item: Item, article: ArticleFacts, group: number) {
    this.local = item.local
    this.sketch = item.sketch
    this.article = article
    this.group = group
    this.#item = item
  }

  get keys(): readonly number[] {
    return this.#item.keys
  }
}
