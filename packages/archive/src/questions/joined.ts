/** What the findings of one article are joined to. */
import type { CopyRelation } from '@readout/join'
import type { Engine } from '../engine/engine.ts'

export interface JoinedArticle {
  readonly story: number | null
  readonly copies: number | null
  readonly relation: CopyRelation | null
  /** By ids of statements and events. */
  readonly quotes: ReadonlyMap<string, number>
  readonly happenings: ReadonlyMap<string, number>
  /** By the id of an actor of the record; null for one that is nobody across articles. */
  readonly actorOf: (id: string | null) => number | null
}

export async function joinedOf(engine: Engine, article: string): Promise<JoinedArticle> {
  const { db } = engine
  const row = await db
    .selectFrom('articles')
    .select(['seq', 'story', 'copies', 'relation'])
    .where('id', '=', article)
    .executeTakeFirst()
  const seq = row?.seq ?? -1
  const actors = await db.selectFrom('actors').select(['id', 'entity']).where('article', '=', seq).execute()
  const quotes = await db
    .selectFrom('statements')
    .select(['id', 'quote'])
    .where('article', '=', seq)
    .where('quote', 'is not', null)
    .execute()
  const events = await db
    .selectFrom('events')
    .select(['id', 'happening'])
    .where('article', '=', seq)
    .where('happening', 'is not', null)
    .execute()
  const entity = new Map(actors.map((a) => [a.id, a.entity]))
  return {
    story: row?.story ?? null,
    copies: row?.copies ?? null,
    relation: (row?.relation as CopyRelation | null) ?? null,
    quotes: new Map(quotes.map((q) => [q.id, q.quote!])),
    happenings: new Map(events.map((e) => [e.id, e.happening!])),
    actorOf: (id) => (id === null ? null : (entity.get(id) ?? null)),
  }
}
