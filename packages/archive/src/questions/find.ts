/** `find`: statements, events or articles that a question asks for, page after page, with counts by what they have in common. */
import { createHash } from 'node:crypto'
import { ReadoutError } from '@readout/core'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Engine } from '../engine/engine.ts'
import type { Found, Within } from '../engine/full-text.ts'
import { type Cursor, cursorOf, formatCursor } from '../search/cursor.ts'
import { COMMON, type Search } from '../search/search.ts'
import { placeOf } from '../tables/keys.ts'
import type { EventHit, Listed, StatementHit } from '../types.ts'
import { contradictedHits } from './agreed.ts'
import { Compiler, type Conditions, type Resolved, type Target, targetOf } from './conditions.ts'
import { type Facets, facetsOf } from './facets.ts'
import { parseQuestion, type Question } from './language/parse.ts'
import { soundOf } from './sound.ts'

export interface FindOptions {
  /** What is looked for; where it is not given, what the fields of the question speak of. */
  readonly target?: Target | undefined
  /** At most so many, 50 unless told. */
  readonly limit?: number | undefined
  /** `next` of the page before. */
  readonly after?: string | undefined
  /** The newest first, also where words are asked for; else the best. */
  readonly newest?: boolean | undefined
  /** Counts by what the hits have in common, too. */
  readonly facets?: boolean | undefined
  /** What today is, in milliseconds since 1970. */
  readonly now?: number | undefined
}

interface Common {
  /** To be given as `after` for what comes next; null at the end. */
  readonly next: string | null
  /** Who was taken to be meant by the names in the question. */
  readonly resolved: readonly Resolved[]
  readonly facets: Facets | null
}
export type Answer =
  | (Common & { readonly target: 'statements'; readonly hits: readonly StatementHit[] })
  | (Common & { readonly target: 'events'; readonly hits: readonly EventHit[] })
  | (Common & { readonly target: 'articles'; readonly hits: readonly Listed[] })

const LIMIT = 50
const ALIAS = { statements: 's', events: 'e', articles: 'a' } as const
const KEY = { statements: 's.key', events: 'e.key', articles: 'a.seq' } as const

/** A question made ready to be asked page by page. */
export interface Asked {
  readonly question: Question
  readonly conditions: Conditions
  /** What only the same question has. */
  readonly mark: string
}

export async function ask(engine: Engine, typed: string, options: FindOptions = {}): Promise<Asked> {
  const question = parseQuestion(typed, options.now)
  const target = options.target ?? targetOf(question)
  const conditions = await new Compiler(engine, question, target).compile()
  const mark = createHash('sha256')
    .update(`${target} ${options.newest === true} ${typed}`)
    .digest('base64url')
    .slice(0, 8)
  return { question, conditions, mark }
}

/**
 * @throws ReadoutError R3030 where the question does not parse, R3031 where `after` is of another question
 */
export async function find(engine: Engine, search: Search, typed: string, options: FindOptions = {}): Promise<Answer> {
  const asked = await ask(engine, typed, options)
  const { conditions, mark } = asked
  const { target, match } = conditions
  const limit = Math.max(1, Math.floor(options.limit ?? LIMIT))
  const found = conditions.none ? [] : await keysOf(engine, asked, { ...options, limit: limit + 1 })
  const all = found.slice(0, limit)
  const last = all.at(-1)
  const wrong = await contradictedHits(
    engine,
    target,
    asked.question,
    all.map((f) => f.key),
  )
  const page = all.filter((f) => !wrong.has(f.key))
  soundOf(engine).leftOut([...wrong].map((key) => hitOf(target, key)))
  const common: Common = {
    next: found.length > limit && last ? `${mark}.${formatCursor(last.key, last.rank)}` : null,
    resolved: conditions.resolved,
    facets: options.facets ? await facetsOf(engine, asked) : null,
  }
  if (target === 'statements') return { ...common, target, hits: await search.statementHits(page, match) }
  if (target === 'events') return { ...common, target, hits: await ended(engine, await search.eventHits(page), page) }
  const articles = await search.articlesOf(page.map((f) => f.key))
  return { ...common, target, hits: page.flatMap((f) => articles.get(f.key) ?? []) }
}

const ONE = { statements: 'statement', events: 'event', articles: 'article' } as const

/** A finding by the number of its article and its place in it. */
function hitOf(target: Target, key: number): string {
  if (target === 'articles') return `article number ${key}`
  const { article, index } = placeOf(key)
  return `${ONE[target]} ${index + 1} of article number ${article}`
}

/** With what became of each. */
async function ended(engine: Engine, hits: readonly EventHit[], page: readonly Found[]): Promise<EventHit[]> {
  const { db, text } = engine
  const events = await db
    .selectFrom('events')
    .select(['key', 'happening'])
    .where('key', 'in', text.listOf(page.map((f) => f.key)))
    .execute()
  const happening = new Map(events.map((e) => [e.key, e.happening]))
  const ids = [...new Set(happening.values())].filter((id) => id !== null)
  // asked by itself: joined, the database may begin with all groups
  const groups = await db
    .selectFrom('join_groups')
    .selectAll()
    .where('kind', '=', 'event')
    .where('id', 'in', text.listOf(ids))
    .execute()
  const status = new Map(
    soundOf(engine)
      .groups(groups)
      .map((g) => [g.id, g.status]),
  )
  return hits.map((h) => ({ ...h, inTheEnd: status.get(happening.get(Number(h.cursor.split(':')[0])) ?? -1) ?? null }))
}

/** All keys of a question, page by page, the newest first: for exports. */
export async function* allKeys(engine: Engine, asked: Asked, size = 500): AsyncGenerator<readonly number[]> {
  if (asked.conditions.none) return
  let past = Number.MAX_SAFE_INTEGER
  for (;;) {
    const found = await newest(engine, asked.conditions, past, size)
    if (found.length > 0) yield found.map((f) => f.key)
    if (found.length < size) return
    past = found.at(-1)!.key
  }
}

async function keysOf(engine: Engine, { conditions, mark }: Asked, options: FindOptions & { limit: number }) {
  const after = cursorIn(mark, options.after)
  const { target, match } = conditions
  if (match && target !== 'events') {
    const index = target === 'articles' ? 'articles' : 'statements'
    const within: Within = {
      low: 0,
      past: Number.MAX_SAFE_INTEGER,
      where: {},
      limit: options.limit,
      also: { as: target === 'articles' ? 'a' : 's', condition: allOf(conditions) },
    }
    const ranked = after ? after.rank !== null : !options.newest && (await engine.text.few(index, match, COMMON))
    if (ranked) return engine.text.best(index, match, within, after && { key: after.key, rank: after.rank! })
  }
  return newest(engine, conditions, after?.key ?? Number.MAX_SAFE_INTEGER, options.limit)
}

/** Keys of what passes, the newest article first and its findings in order. */
async function newest(engine: Engine, conditions: Conditions, past: number, limit: number): Promise<Found[]> {
  const { target, match } = conditions
  if (match && target !== 'events') {
    const index = target === 'articles' ? 'articles' : 'statements'
    const also = { as: target === 'articles' ? 'a' : 's', condition: allOf(conditions) } as const
    return engine.text.newest(index, match, { low: 0, past, where: {}, limit, also })
  }
  const key = sql.ref(KEY[target])
  const { rows } = await sql<{ key: number }>`
    SELECT ${key} AS key FROM ${sql.table(target)} AS ${sql.ref(ALIAS[target])}
    WHERE ${key} < ${past} AND ${allOf(conditions)} ORDER BY ${key} DESC LIMIT ${limit}`.execute(engine.db)
  return rows.map((r) => ({ key: Number(r.key), rank: null }))
}

export const allOf = ({ where }: Conditions): RawBuilder<SqlBool> =>
  where.length === 0 ? sql<SqlBool>`1 = 1` : sql<SqlBool>`${sql.join([...where], sql` AND `)}`

function cursorIn(mark: string, after: string | undefined): Cursor | null {
  if (after === undefined) return null
  const cursor = after.startsWith(`${mark}.`) ? cursorOf(after.slice(mark.length + 1)) : null
  if (cursor) return cursor
  throw new ReadoutError(
    'R3031',
    'this place in the answers belongs to another question, or is none: ask the question again from its first page',
  )
}
