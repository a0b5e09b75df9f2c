/** What stands around the statements that a search finds: speakers, articles by their titles, events by their words and people. */
import { type Kysely, sql } from 'kysely'
import type { Engine } from '../engine/engine.ts'
import type { FullText, Match } from '../engine/full-text.ts'
import { clean } from '../store/rows.ts'
import type { Indexed } from '../tables/full-text.ts'
import type { Tables } from '../tables/types.ts'
import type { Around } from '../types.ts'
import { fold, stem, wordsOf } from './words.ts'

/** Rows looked at for each answer at most, the newest: a box in the head of a page answers at once. */
const LOOKED_AT = 2000
const CHUNK = 500

/** True where every word asked for stands in the text; `word*` as the beginning of one. */
function holdsAll(text: string, asked: readonly string[]): boolean {
  const there = wordsOf(text)
  return asked.every((word) => {
    if (word.endsWith('*')) return there.some((w) => w.startsWith(word.slice(0, -1)))
    return there.some((w) => stem(w) === stem(word))
  })
}

/**
 * Speakers so called, the most quoted first; articles with the words in their title and events whose words, place or people hold
 * them, the latest day first. Any input is fine.
 */
export async function around({ db, text }: Engine, typed: string, limit: number): Promise<Around> {
  const [name, title, any] = [{ speaker_name: typed }, { title: typed }, { any: typed }].map((t) => text.matchOf(t))
  if (!name || !title || !any) return { speakers: [], articles: [], events: [] }
  const newest = async (index: Indexed, match: Match) =>
    (await text.newest(index, match, { low: 0, past: Number.MAX_SAFE_INTEGER, where: {}, limit: LOOKED_AT })).map(
      (f) => f.key,
    )
  const speakers = await db
    .selectFrom('statements')
    .select(({ fn }) => ['speaker_name as name', fn.countAll<number>().as('statements')])
    .where('key', 'in', text.listOf(await newest('statements', name)))
    .where('speaker_name', 'is not', null)
    .groupBy('speaker_name')
    .orderBy('statements', 'desc')
    .orderBy('name')
    .limit(limit)
    .execute()
  const articles = await db
    .selectFrom('articles')
    .select(['id as article', 'title', 'opening', 'outlet', 'published'])
    .where('seq', 'in', text.listOf(await newest('articles', title)))
    .orderBy('published', (o) => o.desc().nullsLast())
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute()
  const events = await eventsOf(db, text, typed, await newest('articles', any), limit)
  return { speakers: speakers.map((s) => ({ ...s, name: s.name! })), articles, events }
}

/** An event's words stand in its article (`near`); its people may be called otherwise there ("the Kremlin"). */
async function eventsOf(
  db: Kysely<Tables>,
  text: FullText,
  typed: string,
  near: readonly number[],
  limit: number,
): Promise<Around['events']> {
  const asked = typed
    .split(/["“”\s]+/)
    .flatMap((w) => (w.endsWith('*') ? `${fold(w.slice(0, -1))}*` : wordsOf(w)))
    .filter((w) => w !== '*')
  const longest = asked.map((w) => w.replace('*', '')).sort((a, b) => b.length - a.length)[0]
  if (longest === undefined) return []
  const named = await db
    .selectFrom('participants')
    .innerJoin('events', 'events.key', 'participants.event')
    .select('events.article')
    .distinct()
    .where(sql<boolean>`lower(participants.name) LIKE ${`%${clean(longest).replace(/[%_\\]/g, '\\$&')}%`} ESCAPE '\\'`)
    .orderBy('events.article', 'desc')
    .limit(LOOKED_AT)
    .execute()
  const places = [...new Set([...near, ...named.map((n) => n.article)])].sort((a, b) => b - a)
  const found: Around['events'][number][] = []
  // by chunks from the newest on, until there is enough
  for (let i = 0; i < places.length && found.length < limit; i += CHUNK) {
    const some = text.listOf(places.slice(i, i + CHUNK))
    const rows = await db
      .selectFrom('events as e')
      .innerJoin('articles as a', 'a.seq', 'e.article')
      .select(['e.key', 'a.id as article', 'a.title', 'a.opening', 'a.outlet', 'a.published'])
      .select(['e.id', 'e.trigger', 'e.status', 'e.kind', 'e.when', 'e.where'])
      .where('e.article', 'in', some)
      .orderBy('e.article', 'desc')
      .orderBy('e.key')
      .execute()
    const people = new Map<number, { actor: string[]; recipient: string[] }>()
    for (const p of await db
      .selectFrom('participants as p')
      .innerJoin('events as e', 'e.key', 'p.event')
      .select(['p.event', 'p.name', 'p.role'])
      .where('e.article', 'in', some)
      .execute()) {
      const of = people.get(p.event) ?? { actor: [], recipient: [] }
      of[p.role].push(p.name)
      people.set(p.event, of)
    }
    for (const { key, kind, ...row } of rows) {
      const { actor = [], recipient = [] } = people.get(key) ?? {}
      const words = [row.trigger, kind, row.where, ...actor, ...recipient].filter(Boolean).join(' ')
      if (holdsAll(words, asked)) found.push({ ...row, actors: actor, recipients: recipient })
    }
  }
  return found
    .map((e, i) => ({ e, i, day: e.when ?? e.published ?? '' }))
    .sort((a, b) => (a.day === b.day ? a.i - b.i : a.day < b.day ? 1 : -1))
    .slice(0, limit)
    .map(({ e }) => e)
}
