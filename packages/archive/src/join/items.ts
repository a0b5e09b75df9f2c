/** Items of a group as they are kept, for those who describe one. */
import type { JoinKind, Placed } from '@readout/join'
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
  const { db, text } = engine
  const members = await db
    .selectFrom('join_items')
    .select(['article', 'local'])
    .where('kind', '=', CODE[kind])
    .where('group', '=', id)
    .orderBy('article', 'desc')
    .limit(most * 8)
    .execute()
  const locals = new Map<number, Set<string>>()
  for (const { article, local } of members) {
    const of = locals.get(article)
    if (of) of.add(local)
    else if (locals.size < most) locals.set(article, new Set([local]))
  }
  const seqs = [...locals.keys()]
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
  return facts.flatMap((row): Placed[] => {
    const bytes = at.get(shelfOf(kind, row.seq))
    const shelf = bytes && soundShelf(kind, bytes, keysOfSketch(kind))
    if (!shelf || shelf.items.length === 0) {
      lost?.push(row.id)
      return []
    }
    const { published, items } = shelf
    const article = { ...row, published }
    return items
      .filter((item) => locals.get(row.seq)!.has(item.local))
      .map(({ local, keys, sketch }) => ({ local, keys, sketch, article, group: id }))
  })
}
