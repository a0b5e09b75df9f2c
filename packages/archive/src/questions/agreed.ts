/** Hits of a page whose rows say of groups what the list of groups does not: what the question asked by is looked at, and no more. */
import type { Engine } from '../engine/engine.ts'
import { placeOf } from '../tables/keys.ts'
import type { Target } from './conditions.ts'
import type { Question } from './language/parse.ts'
import { type Claim, soundOf } from './sound.ts'

/** A claim, and the key of the hit that makes it. */
interface Made {
  readonly key: number
  readonly claim: Claim
}

/** Keys of hits that are not what they were written as. */
export async function contradictedHits(
  engine: Engine,
  target: Target,
  { filters }: Question,
  keys: readonly number[],
): Promise<Set<number>> {
  if (keys.length === 0) return new Set()
  const asks = (...names: string[]) => filters.some((f) => names.includes(f.field.name))
  const made: Made[] = []
  if (asks('story', 'copies')) made.push(...(await ofArticles(engine, target, keys)))
  if (target === 'statements' && asks('speaker', 'to', 'about')) made.push(...(await ofSpeakers(engine, keys)))
  if (target === 'events') made.push(...(await ofEvents(engine, keys, asks('who', 'actor', 'recipient'))))
  const sound = soundOf(engine)
  const claims = made.map((m) => m.claim)
  const wrong = new Set([...(await sound.contradicted(claims))].map((i) => made[i]!.key))
  if (target === 'statements' && asks('quote', 'quoted')) for (const key of await ofQuotes(engine, keys)) wrong.add(key)
  return wrong
}

async function ofArticles({ db, text }: Engine, target: Target, keys: readonly number[]): Promise<Made[]> {
  const articleOf = (key: number) => (target === 'articles' ? key : placeOf(key).article)
  const rows = await db
    .selectFrom('articles')
    .select(['seq', 'story', 'copies'])
    .where('seq', 'in', text.listOf([...new Set(keys.map(articleOf))]))
    .execute()
  const of = new Map(rows.map((r) => [r.seq, r]))
  return keys.flatMap((key): Made[] => {
    const row = of.get(articleOf(key))
    if (!row) return []
    const at = { article: row.seq, local: '' }
    return [
      { key, claim: { kind: 'story', ...at, group: row.story } },
      { key, claim: { kind: 'copy', ...at, group: row.copies } },
    ]
  })
}

async function ofSpeakers({ db, text }: Engine, keys: readonly number[]): Promise<Made[]> {
  const list = text.listOf(keys)
  const rows = await db
    .selectFrom('statements')
    .select(['key', 'article', 'speaker', 'entity', 'addressee', 'addressee_entity'])
    .where('key', 'in', list)
    .execute()
  const about = await db.selectFrom('statement_about').selectAll().where('statement', 'in', list).execute()
  const actor = (key: number, local: string | null, group: number | null): Made[] =>
    local === null ? [] : [{ key, claim: { kind: 'actor', article: placeOf(key).article, local, group } }]
  return [
    ...rows.flatMap((r) => [...actor(r.key, r.speaker, r.entity), ...actor(r.key, r.addressee, r.addressee_entity)]),
    ...about.flatMap((b) => actor(b.statement, b.actor, b.entity)),
  ]
}

async function ofEvents({ db, text }: Engine, keys: readonly number[], people: boolean): Promise<Made[]> {
  const list = text.listOf(keys)
  const rows = await db
    .selectFrom('events')
    .select(['key', 'article', 'id', 'happening'])
    .where('key', 'in', list)
    .execute()
  const part = people ? await db.selectFrom('participants').selectAll().where('event', 'in', list).execute() : []
  return [
    ...rows.map(
      (r): Made => ({
        key: r.key,
        claim: { kind: 'event', article: r.article, local: r.id, group: r.happening },
      }),
    ),
    ...part.map(
      (p): Made => ({
        key: p.event,
        claim: { kind: 'actor', article: placeOf(p.event).article, local: p.actor, group: p.entity },
      }),
    ),
  ]
}

async function ofQuotes(engine: Engine, keys: readonly number[]): Promise<number[]> {
  const { db, text } = engine
  const rows = await db
    .selectFrom('statements')
    .select(['key', 'article', 'id', 'quote'])
    .where('key', 'in', text.listOf(keys))
    .execute()
  const stands = await soundOf(engine).quotesOf(rows.map((r) => r.article))
  if (stands === null) return []
  return rows.filter((r) => r.quote !== null && !stands.has(`${r.article} ${r.id} ${r.quote}`)).map((r) => r.key)
}
