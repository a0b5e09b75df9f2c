/** What somebody said over time, by subject, and what became of what was promised. */
import type { Act } from '@readout/core'
import { type FateTold, fateOf, type Position, type Promised, positionsOf, promisesOf } from '@readout/join'
import { sql } from 'kysely'
import type { Engine } from '../engine/engine.ts'
import { itemsOf } from '../join/items.ts'
import { fold } from '../search/words.ts'
import { soundOf } from './sound.ts'

/** Statements of one actor that are looked at, the newest. */
const STATEMENTS = 2_000
/** Events whose outcome is looked up, and articles of each. */
const FATES = 60
const ARTICLES = 100

export interface Said {
  /** By subject: those with most statements first. */
  readonly positions: readonly (Position & { readonly name: string | null })[]
  readonly promises: readonly Promised[]
  /** Articles that print a statement again, as a copy or a variant of the quotation, by article and id of the first: "r-1 s2". */
  readonly repeats: { readonly [statement: string]: readonly string[] }
}

/** A statement of an actor as it is looked at. */
export interface Spoken {
  readonly key: number
  readonly article: string
  readonly seq: number
  readonly id: string
  readonly act: Act
  readonly content: string
  readonly authority: string
  readonly addressee: string | null
  readonly addressee_entity: number | null
  readonly day: number | null
  readonly quote: number | null
  readonly quoted: string | null
  readonly copies: number | null
  readonly speaker: string
  readonly outlet: string | null
  readonly url: string | null
}

/** The newest statements of an actor, and whether these are all. */
export async function spokenBy(engine: Engine, id: number): Promise<{ all: boolean; rows: Spoken[] }> {
  const { rows: found } = await sql<Spoken>`
    SELECT s.key, a.id AS article, s.article AS seq, s.id, s.act, s.content, s.authority, s.addressee, s.addressee_entity, s.day,
      s.quote, s.quoted, a.copies, s.speaker, a.outlet, a.url
    FROM statements AS s JOIN articles AS a ON a.seq = s.article
    WHERE s.entity = ${id} ORDER BY s.key DESC LIMIT ${STATEMENTS}`.execute(engine.db)
  const stands = await soundOf(engine).standsIn('actor', id)
  const rows = stands ? found.filter((r) => stands(r.seq, r.speaker)) : found
  if (rows.length < found.length) soundOf(engine).leftOut([`${counted(found.length - rows.length)} of actor ${id}`])
  return { all: found.length < STATEMENTS, rows }
}

/** What an actor said over time: by subject, with changes marked, and promises with what became of them. */
export async function saidBy(engine: Engine, id: number, all: readonly Spoken[]): Promise<Said> {
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
  const fates = new Map<string, { happening: number; label: string; history: FateTold[] }[]>()
  if (rows.length === 0) return fates
  const reported = await engine.db
    .selectFrom('events')
    .select(['article', 'reported_by', 'happening', 'trigger'])
    .where('article', 'in', engine.text.listOf([...new Set(rows.map((r) => r.seq))]))
    .where('reported_by', 'is not', null)
    .where('happening', 'is not', null)
    // what the statement tells of the past is no part of what it promises
    .where('status', 'in', ['planned', 'hypothetical', 'postponed', 'ongoing'])
    .execute()
  const bound = new Set(rows.map((r) => `${r.seq} ${r.id}`))
  const groups = [
    ...new Set(reported.filter((e) => bound.has(`${e.article} ${e.reported_by}`)).map((e) => e.happening!)),
  ].slice(0, FATES)
  if (groups.length === 0) return fates
  const histories = new Map<number, FateTold[]>()
  for (const group of groups) {
    // as the event itself is told: by what each article leaves of it, not by any one word in it
    const items = await itemsOf(engine, 'event', group, ARTICLES)
    if (items.length > 0) histories.set(group, fateOf(items))
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
