/** One event over articles with its words: what each article says of it, who took part, at whose request it was called off. */
import type { Happening } from '@readout/join'
import { sql } from 'kysely'
import type { Engine } from '../engine/engine.ts'
import { fold } from '../search/words.ts'
import type { Reading } from '../store/records.ts'
import { placeOf } from '../tables/keys.ts'
import { described } from './described.ts'
import { requestIn } from './request.ts'
import { soundOf } from './sound.ts'
import { clausesOf, wordsAt } from './words.ts'

export interface EventAnswer extends Happening {
  readonly id: number
  /** What an article says of it, in its words. */
  readonly clause: string | null
  /** For each entry of the history what the article says there: its clause, else its sentence. */
  readonly words: readonly (string | null)[]
  /** For each entry at whose request it was called off or put off, in the article's words; null where it does not say so. */
  readonly requests: readonly (string | null)[]
  /** For each entry the id that the event has in that article. */
  readonly findings: readonly (string | null)[]
  /** Who took part, with the number of the actor across articles where they have one. */
  readonly parties: readonly Party[]
  /** The story that most of its articles tell; null where they stand alone. */
  readonly story: { readonly id: number; readonly title: string | null; readonly articles: number } | null
}

export interface Party {
  readonly name: string
  readonly role: 'actor' | 'recipient'
  readonly id: number | null
}

export async function eventOf(engine: Engine, records: Reading, id: number): Promise<EventAnswer> {
  const { said } = await described(engine, records, 'event', id)
  const rows = await engine.db
    .selectFrom('events')
    .select(['key', 'id', 'status', 'where', 'start'])
    .where('happening', '=', id)
    .execute()
  const mentions = new Map<number, { id: string; status: string; start: number; end: number }[]>()
  for (const { key, id, status, start } of rows) {
    const { article } = placeOf(key)
    mentions.set(article, [...(mentions.get(article) ?? []), { id, status, start, end: start + 1 }])
  }
  const words: (string | null)[] = []
  const requests: (string | null)[] = []
  for (const { article, evidence, status } of said.history) {
    const record = await records.record(article.seq)
    words.push(record && wordsAt(record, evidence.start, evidence.end))
    requests.push(record && requestIn(record, status, [evidence, ...(mentions.get(article.seq) ?? [])]))
  }
  // joining compares places by folded names: people are shown those of the articles
  const places = new Map(rows.flatMap((r) => (r.where === null ? [] : [[fold(r.where), r.where] as const])))
  const placed = (where: string | null) => (where === null ? null : (places.get(fold(where)) ?? where))
  const clauses = await clausesOf(engine, records, [id])
  const parties = await partiesOf(engine, id)
  const on = (role: Party['role']) => parties.flatMap((p) => (p.role === role ? [p.name] : []))
  return {
    id,
    ...said,
    actors: on('actor'),
    recipients: on('recipient'),
    parties,
    story: await storyIn(engine, [...new Set(said.history.map((e) => e.article.seq))]),
    where: placed(said.where),
    history: said.history.map((e) => ({ ...e, where: placed(e.where) })),
    clause: clauses.get(id)?.words ?? null,
    words,
    requests,
    findings: said.history.map(({ article, status }) => {
      const own = mentions.get(article.seq) ?? []
      return (own.find((m) => m.status === status) ?? own[0])?.id ?? null
    }),
  }
}

/** Who took part, each once by the name of the actor across articles and on the side where most articles have them, the most told of first. */
async function partiesOf(engine: Engine, id: number): Promise<Party[]> {
  const { rows } = await sql<{ role: string; actor: string; entity: number | null; name: string; article: number }>`
    SELECT p.role, p.actor, p.entity, coalesce(en.name, p.name) AS name, e.article
    FROM events AS e JOIN participants AS p ON p.event = e.key LEFT JOIN entities AS en ON en.id = p.entity
    WHERE e.happening = ${id} ORDER BY e.key, p.role, p.actor`.execute(engine.db)
  const wrong = await soundOf(engine).contradicted(
    rows.map((r) => ({ kind: 'actor', article: Number(r.article), local: r.actor, group: r.entity }) as const),
  )
  const parties = new Map<string, { name: string; id: number | null; actor: Set<number>; recipient: Set<number> }>()
  for (const [i, { role, entity, name, article }] of rows.entries()) {
    const who = entity === null ? fold(name) : String(entity)
    const number = entity === null || wrong.has(i) ? null : Number(entity)
    const own = parties.get(who) ?? { name, id: number, actor: new Set(), recipient: new Set() }
    parties.set(who, own)
    own[role === 'actor' ? 'actor' : 'recipient'].add(article)
  }
  const size = (p: { actor: Set<number>; recipient: Set<number> }) => Math.max(p.actor.size, p.recipient.size)
  const sides: Party[] = []
  for (const p of [...parties.values()].sort((a, b) => size(b) - size(a)))
    if (!sides.some(({ name }) => isSameName(name, p.name)))
      sides.push({ name: p.name, role: p.actor.size >= p.recipient.size ? 'actor' : 'recipient', id: p.id })
  return sides
}

/** The story that most of these articles stand in. */
async function storyIn(engine: Engine, seqs: readonly number[]): Promise<EventAnswer['story']> {
  const rows = await engine.db
    .selectFrom('articles')
    .select(['seq', 'story'])
    .where('seq', 'in', engine.text.listOf(seqs))
    .where('story', 'is not', null)
    .orderBy('seq')
    .execute()
  const sound = soundOf(engine)
  const wrong = await sound.contradicted(
    rows.map((r) => ({ kind: 'story', article: r.seq, local: '', group: r.story }) as const),
  )
  const counts = new Map<number, number>()
  for (const [i, r] of rows.entries())
    if (!wrong.has(i)) counts.set(Number(r.story), (counts.get(Number(r.story)) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  if (!most) return null
  const group = await engine.db
    .selectFrom('join_groups')
    .selectAll()
    .where('kind', '=', 'story')
    .where('id', '=', most[0])
    .execute()
  const [story] = sound.groups(group)
  return story ? { id: most[0], title: story.label, articles: story.articles } : null
}

/** The same, or one of them with its title or trade before it. */
function isSameName(a: string, b: string): boolean {
  const [short, long] = [fold(a), fold(b)].sort((x, y) => x.length - y.length) as [string, string]
  if (!long.endsWith(short)) return false
  const before = long.slice(0, long.length - short.length)
  return before === '' || (before.endsWith(' ') && !/\bof\b|\bfor\b/.test(before))
}
