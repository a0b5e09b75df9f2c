/** What the findings of one article are joined to. */
import type { CopyRelation } from '@readout/join'
import type { Engine } from '../engine/engine.ts'
import { type Claim, soundOf } from './sound.ts'

export interface JoinedArticle {
  readonly story: number | null
  readonly copies: number | null
  readonly relation: CopyRelation | null
  /** By ids of statements and events. */
  readonly quotes: ReadonlyMap<string, number>
  readonly happenings: ReadonlyMap<string, number>
  /** By ids of actors. */
  readonly actors: ReadonlyMap<string, number>
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
  const sound = soundOf(engine)
  const claims: Claim[] = [
    { kind: 'story', article: seq, local: '', group: row?.story ?? null },
    { kind: 'copy', article: seq, local: '', group: row?.copies ?? null },
    ...actors.map((a): Claim => ({ kind: 'actor', article: seq, local: a.id, group: a.entity })),
    ...events.map((e): Claim => ({ kind: 'event', article: seq, local: e.id, group: e.happening })),
  ]
  const wrong = new Set([...(await sound.contradicted(claims))].map((i) => `${claims[i]!.kind} ${claims[i]!.local}`))
  const isSound = (kind: Claim['kind'], local: string) => !wrong.has(`${kind} ${local}`)
  const stands = await sound.quotesOf([seq])
  const soundQuotes = quotes.filter((q) => stands === null || stands.has(`${seq} ${q.id} ${q.quote}`))
  if (wrong.size > 0 || soundQuotes.length < quotes.length) sound.leftOut([`what ${article} is joined to`])
  const entity = new Map(actors.map((a) => [a.id, isSound('actor', a.id) ? a.entity : null]))
  return {
    story: isSound('story', '') ? (row?.story ?? null) : null,
    copies: isSound('copy', '') ? (row?.copies ?? null) : null,
    relation: isSound('copy', '') ? ((row?.relation as CopyRelation | null) ?? null) : null,
    quotes: new Map(soundQuotes.map((q) => [q.id, q.quote!])),
    happenings: new Map(events.filter((e) => isSound('event', e.id)).map((e) => [e.id, e.happening!])),
    actors: new Map([...entity].flatMap(([id, e]) => (e === null ? [] : [[id, e] as const]))),
    actorOf: (id) => (id === null ? null : (entity.get(id) ?? null)),
  }
}
