/** Who somebody is across articles, what they said over time, what became of it, and what they and another do to each other. */
import type { Act, PloverType, Status } from '@readout/core'
import { ReadoutError, SCORE } from '@readout/core'
import {
  type Candidate,
  type PairPeriod,
  type Position,
  type Promised,
  pairOverTime,
  positionsOf,
  promisesOf,
  resolveName,
} from '@readout/join'
import { sql } from 'kysely'
import type { Engine } from '../engine/engine.ts'
import { isNumber, type Meant, meantBy, nameWords, numbered } from './names.ts'

/** Statements of one actor that are looked at, the newest. */
const STATEMENTS = 2_000
/** Events between two actors that are looked at, the newest. */
const EVENTS = 20_000

const places = (list: readonly Meant[]) =>
  list
    .map(
      (c) =>
        `${c.name} (${[c.kind, c.country].filter(Boolean).join(', ')}, ${c.articles} ${c.articles === 1 ? 'article' : 'articles'}, number ${c.id})`,
    )
    .join('; ')

/**
 * The one actor that is meant by a name or a number.
 * @throws ReadoutError R3032 where several may be, with a list of them, R3033 where nobody is so called
 */
export async function actorCalled(engine: Engine, typed: string): Promise<Meant> {
  if (isNumber(typed)) {
    const one = await numbered(engine, Number(typed))
    if (one) return one
    throw new ReadoutError('R3033', `there is no actor number ${typed.trim()}: readout actor NAME finds its number`)
  }
  const all = await meantBy(engine, typed)
  const names = await namesOf(
    engine,
    all.map((m) => m.id),
  )
  const candidates: Candidate[] = all.map((m) => ({ ...m, names: names.get(m.id) ?? [] }))
  const found = resolveName(typed, candidates)
  if (found.found === 'one') return all.find((m) => m.id === found.candidate.id)!
  const several = found.found === 'several' ? found.candidates : all
  if (several.length > 0)
    throw new ReadoutError(
      'R3032',
      `“${typed}” may be any of ${several.length}: ${places(several.slice(0, 8))}; say more of the name, or give the number`,
    )
  const near = await similar(engine, typed)
  const hint = near.length > 0 ? `; near to it: ${places(near)}` : ''
  throw new ReadoutError('R3033', `nobody in the archive is called “${typed}”${hint}`)
}

/** Words that entities go by; metonyms such as the Kremlin are among them. */
async function namesOf(engine: Engine, ids: readonly number[]): Promise<Map<number, string[]>> {
  const names = new Map<number, string[]>()
  if (ids.length === 0) return names
  const rows = await engine.db
    .selectFrom('entity_words')
    .selectAll()
    .where('entity', 'in', engine.text.listOf(ids))
    .execute()
  for (const { entity, word } of rows) names.set(entity, [...(names.get(entity) ?? []), word])
  return names
}

/** Those whose name begins like a word that was typed. */
async function similar(engine: Engine, typed: string): Promise<Meant[]> {
  const word = nameWords(typed).sort((a, b) => b.length - a.length)[0]
  if (!word || word.length < 3) return []
  const from = word.slice(0, Math.max(3, word.length - 2))
  return engine.db
    .selectFrom('entity_words as w')
    .innerJoin('entities as e', 'e.id', 'w.entity')
    .select(['e.id', 'e.name', 'e.kind', 'e.country', 'e.articles', 'e.statements'])
    .distinct()
    .where('w.word', '>=', from)
    .where('w.word', '<', `${from}\u{10ffff}`)
    .orderBy('e.articles', 'desc')
    .limit(5)
    .execute()
}

export interface Said {
  /** By subject: those with most statements first. */
  readonly positions: readonly (Position & { readonly name: string | null })[]
  readonly promises: readonly Promised[]
}

/** What an actor said over time: by subject, with changes marked, and promises with what became of them. */
export async function saidBy(engine: Engine, id: number): Promise<Said> {
  const { rows } = await sql<{
    key: number
    article: string
    seq: number
    id: string
    act: Act
    content: string
    day: number | null
  }>`
    SELECT s.key, a.id AS article, s.article AS seq, s.id, s.act, s.content, s.day
    FROM statements AS s JOIN articles AS a ON a.seq = s.article
    WHERE s.entity = ${id} ORDER BY s.key DESC LIMIT ${STATEMENTS}`.execute(engine.db)
  if (rows.length === 0) return { positions: [], promises: [] }
  const keys = engine.text.listOf(rows.map((r) => r.key))
  const about = await engine.db
    .selectFrom('statement_about')
    .select(['statement', 'entity', 'name'])
    .where('statement', 'in', keys)
    .where('entity', 'is not', null)
    .execute()
  const names = new Map(about.map((b) => [b.entity!, b.name]))
  const subjects = new Map<number, number[]>()
  for (const b of about) subjects.set(b.statement, [...(subjects.get(b.statement) ?? []), b.entity!])
  const statements = rows.map((r) => ({
    article: r.article,
    id: r.id,
    speaker: id,
    act: r.act,
    content: r.content,
    about: subjects.get(r.key) ?? [],
    day: r.day,
  }))
  const positions = positionsOf(statements).map((p) => ({
    ...p,
    name: p.subject === null ? null : (names.get(p.subject) ?? null),
  }))
  const bound = rows.filter((r) => r.act === 'promise' || r.act === 'threaten')
  const fates = await fatesOf(engine, bound)
  return { positions, promises: promisesOf(statements, (s) => fates.get(`${s.article} ${s.id}`) ?? []) }
}

/** Events that statements report, with what each article leaves of them. */
async function fatesOf(engine: Engine, rows: readonly { article: string; seq: number; id: string }[]) {
  const fates = new Map<
    string,
    { happening: number; label: string; history: { article: string; day: number | null; status: Status }[] }[]
  >()
  if (rows.length === 0) return fates
  const reported = await engine.db
    .selectFrom('events')
    .select(['article', 'reported_by', 'happening', 'trigger'])
    .where('article', 'in', engine.text.listOf([...new Set(rows.map((r) => r.seq))]))
    .where('reported_by', 'is not', null)
    .where('happening', 'is not', null)
    .execute()
  const groups = [...new Set(reported.map((r) => r.happening!))]
  if (groups.length === 0) return fates
  const told = await engine.db
    .selectFrom('events as e')
    .innerJoin('articles as a', 'a.seq', 'e.article')
    .select(['e.happening', 'a.id as article', 'a.day', 'e.status', 'a.seq'])
    .where('e.happening', 'in', engine.text.listOf(groups))
    .orderBy('a.day')
    .orderBy('a.seq')
    .orderBy('e.key')
    .execute()
  const histories = new Map<number, Map<string, { article: string; day: number | null; status: Status }>>()
  for (const t of told) {
    const own = histories.get(t.happening!) ?? new Map()
    histories.set(t.happening!, own)
    own.set(t.article, { article: t.article, day: t.day, status: t.status as Status })
  }
  for (const r of rows) {
    const own = reported.filter((e) => e.article === r.seq && e.reported_by === r.id)
    const list = own.map((e) => ({
      happening: e.happening!,
      label: e.trigger,
      history: [...(histories.get(e.happening!)?.values() ?? [])],
    }))
    fates.set(`${r.article} ${r.id}`, list)
  }
  return fates
}

/** Events between two actors by week or month, those of one event counted once. */
export async function pairOf(engine: Engine, a: number, b: number, by: 'week' | 'month'): Promise<PairPeriod[]> {
  const { rows } = await sql<{ key: number }>`
    SELECT DISTINCT p.event AS key FROM participants AS p
    WHERE p.entity = ${a} AND EXISTS (SELECT 1 FROM participants AS q WHERE q.event = p.event AND q.entity = ${b})
    ORDER BY key DESC LIMIT ${EVENTS}`.execute(engine.db)
  const keys = rows.map((r) => Number(r.key))
  if (keys.length === 0) return []
  const list = engine.text.listOf(keys)
  const people = await engine.db.selectFrom('participants').selectAll().where('event', 'in', list).execute()
  const events = await engine.db.selectFrom('events').selectAll().where('key', 'in', list).execute()
  const part = new Map<number, { actors: number[]; recipients: number[] }>()
  for (const p of people) {
    if (p.entity === null) continue
    const own = part.get(p.event) ?? { actors: [], recipients: [] }
    part.set(p.event, own)
    own[p.role === 'actor' ? 'actors' : 'recipients'].push(p.entity)
  }
  return pairOverTime(
    events.map((e) => ({
      article: String(e.article),
      id: e.id,
      actors: part.get(e.key)?.actors ?? [],
      recipients: part.get(e.key)?.recipients ?? [],
      type: e.type,
      status: e.status as Status,
      score: e.type === null ? null : (SCORE[e.type as PloverType] ?? null),
      day: e.first ?? e.day,
      happening: e.happening,
    })),
    a,
    b,
    by,
  )
}
