/** Who somebody is across articles, what they said over time, what became of it, and what they and another do to each other. */
import type { Act, PloverType, Status } from '@readout/core'
import { ReadoutError, SCORE } from '@readout/core'
import {
  type Candidate,
  KINDS,
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
import { itemsOf } from '../join/items.ts'
import { fold } from '../search/words.ts'
import { dayOf } from '../store/days.ts'
import { placeOf } from '../tables/keys.ts'
import { distance } from './language/parse.ts'
import { isNumber, type Meant, meantBy, nameWords, numbered } from './names.ts'
import { soundOf } from './sound.ts'

/** Statements of one actor that are looked at, the newest. */
const STATEMENTS = 2_000
/** Events whose outcome is looked up, and articles of each. */
const FATES = 60
const ARTICLES = 100
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

/** So many words that begin like the one typed are looked at. */
const ALIKE = 2_000

/** Those whose name begins like a word that was typed, or has one letter more, less or other. */
async function similar(engine: Engine, typed: string): Promise<Meant[]> {
  const word = nameWords(typed).sort((a, b) => b.length - a.length)[0]
  if (!word || word.length < 3) return []
  const begins = word.slice(0, 2)
  const rows = await engine.db
    .selectFrom('entity_words')
    .selectAll()
    .where('word', '>=', begins)
    .where('word', '<', `${begins}\u{10ffff}`)
    .orderBy('word')
    .limit(ALIKE)
    .execute()
  const from = word.slice(0, Math.max(3, word.length - 2))
  const far = new Map<number, number>()
  for (const { word: other, entity } of rows) {
    const off = distance(word, other)
    if (off > 1 && !(word.length > 3 && other.startsWith(from))) continue
    far.set(entity, Math.min(off, far.get(entity) ?? off))
  }
  const near = [...far].sort((a, b) => a[1] - b[1]).slice(0, 20)
  const found = await engine.db
    .selectFrom('entities')
    .selectAll()
    .where('id', 'in', engine.text.listOf(near.map(([id]) => id)))
    .execute()
  const sound = await soundOf(engine).actors(found)
  return sound.sort((a, b) => far.get(a.id)! - far.get(b.id)! || b.articles - a.articles).slice(0, 5)
}

export interface Said {
  /** By subject: those with most statements first. */
  readonly positions: readonly (Position & { readonly name: string | null })[]
  readonly promises: readonly Promised[]
  /** Articles that print a statement again, as a copy or a variant of the quotation, by article and id of the first: "r-1 s2". */
  readonly repeats: { readonly [statement: string]: readonly string[] }
}

/** What an actor said over time: by subject, with changes marked, and promises with what became of them. */
export async function saidBy(engine: Engine, id: number): Promise<Said> {
  const { rows: found } = await sql<{
    key: number
    article: string
    seq: number
    id: string
    act: Act
    content: string
    day: number | null
    quote: number | null
    quoted: string | null
    copies: number | null
    speaker: string
  }>`
    SELECT s.key, a.id AS article, s.article AS seq, s.id, s.act, s.content, s.day, s.quote, s.quoted, a.copies, s.speaker
    FROM statements AS s JOIN articles AS a ON a.seq = s.article
    WHERE s.entity = ${id} ORDER BY s.key DESC LIMIT ${STATEMENTS}`.execute(engine.db)
  const stands = await soundOf(engine).standsIn('actor', id)
  const all = stands ? found.filter((r) => stands(r.seq, r.speaker)) : found
  if (all.length < found.length) soundOf(engine).leftOut([`${counted(found.length - all.length)} of actor ${id}`])
  if (all.length === 0) return { positions: [], promises: [], repeats: {} }
  const { rows, repeats } = once(all)
  const keys = engine.text.listOf(rows.map((r) => r.key))
  const told = await engine.db
    .selectFrom('statement_about')
    .leftJoin('entities as e', 'e.id', 'statement_about.entity')
    .select(['statement', 'entity', 'statement_about.name', 'e.name as usual'])
    .where('statement', 'in', keys)
    .where('entity', 'is not', null)
    .execute()
  // “fool” and “man” are words of the statement, and no subject that anybody asks for
  const about = told.filter((b) => /\p{Lu}|\d|\s/u.test(b.usual ?? b.name))
  const names = new Map(about.map((b) => [b.entity!, b.usual ?? b.name]))
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
  return { positions, promises: promisesOf(statements, (s) => fates.get(`${s.article} ${s.id}`) ?? []), repeats }
}

const counted = (n: number): string => `${n} ${n === 1 ? 'statement' : 'statements'}`

interface Sayable {
  readonly key: number
  readonly article: string
  readonly id: string
  readonly content: string
  readonly day: number | null
  readonly quote: number | null
  readonly quoted: string | null
  readonly copies: number | null
}

/** Each statement once: a quotation in its variants but those that were altered, and what copies of one article have alike, counts where it was printed first. */
export function once<T extends Sayable>(all: readonly T[]): { rows: T[]; repeats: { [first: string]: string[] } } {
  const first = new Map<string, T>()
  const others = new Map<T, T[]>()
  const inOrder = [...all].sort(
    (a, b) => (a.day ?? Number.MAX_SAFE_INTEGER) - (b.day ?? Number.MAX_SAFE_INTEGER) || a.key - b.key,
  )
  for (const row of inOrder) {
    const marks = [
      row.quote !== null && row.quoted !== 'altered' && `q${row.quote}`,
      row.copies !== null && `c${row.copies} ${fold(row.content)}`,
    ]
    const known = marks.map((m) => (m ? first.get(m) : undefined)).find((k) => k !== undefined)
    for (const m of marks) if (m && !first.has(m)) first.set(m, known ?? row)
    if (!known) others.set(row, [])
    else if (known.article !== row.article) others.get(known)!.push(row)
  }
  const repeats: { [first: string]: string[] } = {}
  for (const [row, more] of others)
    if (more.length > 0) repeats[`${row.article} ${row.id}`] = [...new Set(more.map((m) => m.article))]
  return { rows: all.filter((r) => others.has(r)), repeats }
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
  const bound = new Set(rows.map((r) => `${r.seq} ${r.id}`))
  const groups = [
    ...new Set(reported.filter((e) => bound.has(`${e.article} ${e.reported_by}`)).map((e) => e.happening!)),
  ].slice(0, FATES)
  if (groups.length === 0) return fates
  const histories = new Map<number, { article: string; day: number | null; status: Status }[]>()
  for (const group of groups) {
    // as the event itself is told: by what each article leaves of it, not by any one word in it
    const items = await itemsOf(engine, 'event', group, ARTICLES)
    if (items.length === 0) continue
    const { history } = KINDS.event!.describe(items, { groupOf: () => null })
    histories.set(
      group,
      history.map((e) => ({ article: e.article.id, day: dayOf(e.date), status: e.status as Status })),
    )
  }
  for (const r of rows) {
    const own = reported.filter((e) => e.article === r.seq && e.reported_by === r.id)
    const list = own.map((e) => ({
      happening: e.happening!,
      label: e.trigger,
      history: histories.get(e.happening!) ?? [],
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
  const sound = soundOf(engine)
  const stand = new Map([
    [a, await sound.standsIn('actor', a)],
    [b, await sound.standsIn('actor', b)],
  ])
  for (const p of people) {
    if (p.entity === null) continue
    const stands = stand.get(p.entity)
    if (stands && !stands(placeOf(p.event).article, p.actor)) {
      sound.leftOut([`actor ${p.entity} in an event`])
      continue
    }
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
