/** One event over articles with its words: what each article says of it, who took part, at whose request it was called off. */
import type { Happening } from '@readout/join'
import { sql } from 'kysely'
import type { Engine } from '../engine/engine.ts'
import { fold } from '../search/words.ts'
import type { Reading } from '../store/records.ts'
import { placeOf } from '../tables/keys.ts'
import { described } from './described.ts'
import { requestIn } from './request.ts'
import { clausesOf, wordsAt } from './words.ts'

export interface EventAnswer extends Happening {
  readonly id: number
  /** What an article says of it, in its words. */
  readonly clause: string | null
  /** For each entry of the history what the article says there: its clause, else its sentence. */
  readonly words: readonly (string | null)[]
  /** For each entry at whose request it was called off or put off, in the article's words; null where it does not say so. */
  readonly requests: readonly (string | null)[]
}

export async function eventOf(engine: Engine, records: Reading, id: number): Promise<EventAnswer> {
  const { said } = await described(engine, records, 'event', id)
  const rows = await engine.db
    .selectFrom('events')
    .select(['key', 'where', 'start'])
    .where('happening', '=', id)
    .execute()
  const mentions = new Map<number, { start: number; end: number }[]>()
  for (const { key, start } of rows) {
    const { article } = placeOf(key)
    mentions.set(article, [...(mentions.get(article) ?? []), { start, end: start + 1 }])
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
  return {
    id,
    ...said,
    ...(await partiesOf(engine, id)),
    where: placed(said.where),
    history: said.history.map((e) => ({ ...e, where: placed(e.where) })),
    clause: clauses.get(id)?.words ?? null,
    words,
    requests,
  }
}

/** Who took part, each once by the name of the actor across articles and on the side where most articles have them, the most told of first. */
async function partiesOf(engine: Engine, id: number): Promise<{ actors: string[]; recipients: string[] }> {
  const { rows } = await sql<{ role: string; entity: number | null; name: string; article: number }>`
    SELECT p.role, p.entity, coalesce(en.name, p.name) AS name, e.article
    FROM events AS e JOIN participants AS p ON p.event = e.key LEFT JOIN entities AS en ON en.id = p.entity
    WHERE e.happening = ${id} ORDER BY e.key, p.role, p.actor`.execute(engine.db)
  const parties = new Map<string, { name: string; actor: Set<number>; recipient: Set<number> }>()
  for (const { role, entity, name, article } of rows) {
    const who = entity === null ? fold(name) : String(entity)
    const own = parties.get(who) ?? { name, actor: new Set(), recipient: new Set() }
    parties.set(who, own)
    own[role === 'actor' ? 'actor' : 'recipient'].add(article)
  }
  const size = (p: { actor: Set<number>; recipient: Set<number> }) => Math.max(p.actor.size, p.recipient.size)
  const sides = { actors: [] as string[], recipients: [] as string[] }
  for (const p of [...parties.values()].sort((a, b) => size(b) - size(a))) {
    const all = [...sides.actors, ...sides.recipients]
    if (!all.some((name) => isSameName(name, p.name)))
      sides[p.actor.size >= p.recipient.size ? 'actors' : 'recipients'].push(p.name)
  }
  return sides
}

/** The same, or one of them with its title or trade before it. */
function isSameName(a: string, b: string): boolean {
  const [short, long] = [fold(a), fold(b)].sort((x, y) => x.length - y.length) as [string, string]
  if (!long.endsWith(short)) return false
  const before = long.slice(0, long.length - short.length)
  return before === '' || (before.endsWith(' ') && !/\bof\b|\bfor\b/.test(before))
}
