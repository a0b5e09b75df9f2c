/** Who speaks and is spoken about: a list by number of statements, and who speaks about whom. */
import { createHash } from 'node:crypto'
import { ReadoutError } from '@readout/core'
import { sql } from 'kysely'
import type { Engine } from '../engine/engine.ts'
import { isoOf } from '../store/days.ts'
import { whoMay } from './called.ts'
import { type Meant, nameWords } from './names.ts'
import { soundOf } from './sound.ts'

export interface ActorsAsked {
  /** Words that are all in their names. */
  readonly name?: string | undefined
  /** person, country, organisation …, as records have it. */
  readonly kind?: string | undefined
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined
  /** At most so many, 50 unless told. */
  readonly limit?: number | undefined
  /** `next` of the page before. */
  readonly after?: string | undefined
}

export interface ActorPage {
  /** Who makes most statements first. */
  readonly actors: readonly Meant[]
  /** Where nobody is so called: who is called alike. */
  readonly near: readonly Meant[]
  readonly next: string | null
}

const LIMIT = 50

export async function actorsOf(engine: Engine, asked: ActorsAsked): Promise<ActorPage> {
  const { name, kind, country } = asked
  const limit = Math.max(1, Math.floor(asked.limit ?? LIMIT))
  const mark = createHash('sha256')
    .update(JSON.stringify([name, kind, country]))
    .digest('base64url')
    .slice(0, 8)
  const past = asked.after === undefined ? null : placeIn(mark, asked.after)
  let query = engine.db.selectFrom('entities as e').selectAll('e')
  if (name !== undefined) {
    const words = nameWords(name)
    if (words.length === 0) return { actors: [], near: [], next: null }
    // the first word by its index, as a list: whoever has it is looked at for the others
    for (const word of words)
      query = query.where('e.id', 'in', ({ selectFrom }) =>
        selectFrom('entity_words').select('entity').where('word', '=', word),
      )
  }
  if (kind !== undefined) query = query.where('e.kind', '=', kind)
  if (country !== undefined) query = query.where('e.country', '=', country)
  if (past !== null)
    query = query.where(({ eb, and, or }) =>
      or([
        eb('e.statements', '<', past.statements),
        and([eb('e.statements', '=', past.statements), eb('e.articles', '<', past.articles)]),
        and([eb('e.statements', '=', past.statements), eb('e.articles', '=', past.articles), eb('e.id', '>', past.id)]),
      ]),
    )
  const rows = await query
    .orderBy('e.statements', 'desc')
    .orderBy('e.articles', 'desc')
    .orderBy('e.id')
    .limit(limit + 1)
    .execute()
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const called = name !== undefined && rows.length === 0 ? await whoMay(engine, name) : null
  return {
    actors: (await soundOf(engine).actors(shown)).map(meant),
    near: called?.found === 'none' ? called.near.map(meant) : [],
    next: rows.length > limit && last ? `${mark}.${last.statements}.${last.articles}.${last.id}` : null,
  }
}

const meant = ({ id, name, kind, country, articles, statements }: Meant): Meant => ({
  ...{ id: Number(id), name, kind, country, articles, statements },
})

function placeIn(mark: string, after: string) {
  const [, of, statements, articles, id] = /^(.*)\.(\d{1,10})\.(\d{1,10})\.(\d{1,16})$/.exec(after) ?? []
  if (of === mark && id !== undefined)
    return { statements: Number(statements), articles: Number(articles), id: Number(id) }
  throw new ReadoutError(
    'R3031',
    'this place in the answers belongs to another question, or is none: ask the question again from its first page',
  )
}

export interface Between {
  /** Who speaks or is spoken about, those with most of these statements first. */
  readonly actors: readonly Meant[]
  /** Statements of one about another, the most first. */
  readonly links: readonly { readonly from: number; readonly to: number; readonly statements: number }[]
  /** So many statements with somebody they are about were looked at, the newest; false where there are more. */
  readonly counted: number
  readonly all: boolean
  /** Days of publication of the oldest and the newest of them, ISO 8601. */
  readonly first: string | null
  readonly last: string | null
}

/** Statements that are looked at, the newest: more take longer than a page may. */
const LOOKED = 3_000
/** Links whose actors are looked up at once. */
const STEP = 200

/**
 * Who speaks about whom: of the newest statements those that link most, as many as `most` actors hold; who speaks of himself is
 * left out.
 */
export async function aboutWhom(
  engine: Engine,
  { most, kind, country }: { readonly most: number } & Pick<ActorsAsked, 'kind' | 'country'>,
): Promise<Between> {
  const { rows } = await sql<{ from: number | null; to: number; day: number | null }>`
    SELECT s.entity AS "from", b.entity AS "to", s.day FROM (
      SELECT statement, entity FROM statement_about WHERE entity IS NOT NULL ORDER BY statement DESC LIMIT ${LOOKED}
    ) AS b JOIN statements AS s ON s.key = b.statement`.execute(engine.db)
  const counts = new Map<string, number>()
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { from, to, day } of rows) {
    if (day !== null) [first, last] = [Math.min(first, day), Math.max(last, day)]
    if (from === null || Number(from) === Number(to)) continue
    counts.set(`${from} ${to}`, (counts.get(`${from} ${to}`) ?? 0) + 1)
  }
  const linked = [...counts].map(([pair, statements]) => {
    const [from, to] = pair.split(' ').map(Number) as [number, number]
    return { from, to, statements }
  })
  linked.sort((a, b) => b.statements - a.statements || a.from - b.from || a.to - b.to)
  const named = new Map<number, Meant>()
  const isWanted = ({ from, to }: { readonly from: number; readonly to: number }) => {
    const who = named.get(from)
    if (!who || (kind !== undefined && who.kind !== kind) || (country !== undefined && who.country !== country))
      return false
    // “fool” and “man” are words of the statement, and nobody that is asked for
    return /\p{Lu}|\d|\s/u.test(named.get(to)?.name ?? '')
  }
  const weight = new Map<number, number>()
  // who somebody is is looked up as far down as it takes
  for (let at = 0; at < linked.length && weight.size < most; at += STEP) {
    const some = linked.slice(at, at + STEP)
    const unknown = some.flatMap((l) => [l.from, l.to]).filter((id) => !named.has(id))
    for (const [id, who] of await namedIn(engine, unknown)) named.set(id, who)
    for (const link of some.filter(isWanted)) {
      const ends = [link.from, link.to]
      if (weight.size + ends.filter((id) => !weight.has(id)).length <= most) for (const id of ends) weight.set(id, 0)
    }
  }
  const links = linked.filter((l) => weight.has(l.from) && weight.has(l.to) && isWanted(l))
  for (const { from, to, statements } of links)
    for (const id of [from, to]) weight.set(id, weight.get(id)! + statements)
  const sound = await soundIn(engine, [...weight.keys()])
  const order = [...weight].filter(([id]) => sound.has(id)).sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return {
    actors: order.map(([id]) => named.get(id)!),
    links: links.filter((l) => sound.has(l.from) && sound.has(l.to)),
    counted: rows.length,
    all: rows.length < LOOKED,
    first: Number.isFinite(first) ? isoOf(first) : null,
    last: Number.isFinite(last) ? isoOf(last) : null,
  }
}

async function namedIn(engine: Engine, ids: readonly number[]): Promise<Map<number, Meant>> {
  if (ids.length === 0) return new Map()
  const rows = await engine.db
    .selectFrom('entities')
    .select(['id', 'name', 'kind', 'country', 'articles', 'statements'])
    .where('id', 'in', engine.text.listOf([...new Set(ids)]))
    .execute()
  return new Map(rows.map((r) => [Number(r.id), meant(r)]))
}

/** Those of these actors whose rows are as they were written. */
async function soundIn(engine: Engine, ids: readonly number[]): Promise<Set<number>> {
  const list = engine.text.listOf(ids)
  const rows =
    ids.length > 0 ? await engine.db.selectFrom('entities').selectAll().where('id', 'in', list).execute() : []
  return new Set((await soundOf(engine).actors(rows)).map((r) => Number(r.id)))
}
