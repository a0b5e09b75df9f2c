/** What stands around the statements that a search finds: speakers, articles by their titles, events by their words and people. */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { ftsQuery } from './query.ts'
import type { Around } from './types.ts'

/** Rows looked at for each answer at most, the newest: a box in the head of a page answers at once. */
const LOOKED_AT = 2000
const CHUNK = 500

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
const wordsOf = (text: string) =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
/** A rough stem, so that "talks" finds "talk" and "visit" finds "visited"; FTS5 has its own for what it indexes. */
const stem = (word: string) =>
  word.length < 5 ? word.replace(/s$/, '') : word.replace(/(?:ings?|ions?|ed|es|s|e)$/, '')

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
 * them, the latest day first. Any input is fine, see `ftsQuery`.
 */
export function around(database: DatabaseSync, typed: string, limit: number): Around {
  const match = ftsQuery(typed)
  if (!match) return { speakers: [], articles: [], events: [] }
  const all = <T>(sql: string, ...values: SQLInputValue[]) => database.prepare(sql).all(...values) as unknown as T[]
  const speakers = all<Around['speakers'][number]>(
    `SELECT s.speaker_name AS name, count(*) AS statements
     FROM (SELECT rowid FROM statements_text WHERE statements_text MATCH ? ORDER BY rowid DESC LIMIT ${LOOKED_AT}) AS f
     JOIN statements AS s ON s.key = f.rowid GROUP BY s.speaker_name ORDER BY statements DESC, name LIMIT ?`,
    `{speaker_name} : (${match})`,
    limit,
  )
  const articles = all<Around['articles'][number]>(
    `SELECT a.id AS article, a.title, a.opening, a.outlet, a.published
     FROM (SELECT rowid FROM articles_text WHERE articles_text MATCH ? ORDER BY rowid DESC LIMIT ${LOOKED_AT}) AS f
     JOIN articles AS a ON a.seq = f.rowid ORDER BY a.published DESC, a.seq DESC LIMIT ?`,
    `{title} : (${match})`,
    limit,
  )
  return { speakers, articles, events: eventsOf(all, typed, match, limit) }
}

type Row = Omit<Around['events'][number], 'actors' | 'recipients'> & { key: number; kind: string | null }

function eventsOf(
  all: <T>(sql: string, ...values: SQLInputValue[]) => T[],
  typed: string,
  match: string,
  limit: number,
): Around['events'] {
  const asked = typed
    .split(/["“”\s]+/)
    .flatMap((w) => (w.endsWith('*') ? `${fold(w.slice(0, -1))}*` : wordsOf(w)))
    .filter((w) => w !== '*')
  const longest = asked.map((w) => w.replace('*', '')).sort((a, b) => b.length - a.length)[0]
  if (longest === undefined) return []
  // an event's words stand in its article; its people may be called otherwise there ("the Kremlin")
  const near = all<{ seq: number }>(
    `SELECT rowid AS seq FROM articles_text WHERE articles_text MATCH ? ORDER BY rowid DESC LIMIT ${LOOKED_AT}`,
    match,
  )
  const named = all<{ seq: number }>(
    `SELECT DISTINCT e.article AS seq FROM participants AS p JOIN events AS e ON e.key = p.event
     WHERE p.name LIKE ? ESCAPE '\\' ORDER BY seq DESC LIMIT ${LOOKED_AT}`,
    `%${longest.replace(/[%_\\]/g, '\\$&')}%`,
  )
  const places = [...new Set([...near, ...named].map((r) => r.seq))].sort((a, b) => b - a)
  const found: Around['events'][number][] = []
  // by chunks from the newest on, until there is enough
  for (let i = 0; i < places.length && found.length < limit; i += CHUNK) {
    const some = places.slice(i, i + CHUNK)
    const marks = some.map(() => '?').join()
    const rows = all<Row>(
      `SELECT e.key, a.id AS article, a.title, a.opening, a.outlet, a.published, e.id, e."trigger", e.status, e.kind,
         e."when", e."where"
       FROM events AS e JOIN articles AS a ON a.seq = e.article WHERE e.article IN (${marks}) ORDER BY e.article DESC, e.key`,
      ...some,
    )
    const people = new Map<number, { actor: string[]; recipient: string[] }>()
    for (const p of all<{ event: number; name: string; role: 'actor' | 'recipient' }>(
      `SELECT p.event, p.name, p.role FROM participants AS p JOIN events AS e ON e.key = p.event WHERE e.article IN (${marks})`,
      ...some,
    )) {
      const of = people.get(p.event) ?? { actor: [], recipient: [] }
      of[p.role].push(p.name)
      people.set(p.event, of)
    }
    for (const { key, kind, ...row } of rows) {
      const { actor = [], recipient = [] } = people.get(key) ?? {}
      const text = [row.trigger, kind, row.where, ...actor, ...recipient].filter(Boolean).join(' ')
      if (holdsAll(text, asked)) found.push({ ...row, actors: actor, recipients: recipient })
    }
  }
  return found
    .map((e, i) => ({ e, i, day: e.when ?? e.published ?? '' }))
    .sort((a, b) => (a.day === b.day ? a.i - b.i : a.day < b.day ? 1 : -1))
    .slice(0, limit)
    .map(({ e }) => e)
}
