/** Lists over what was joined: what is expected, what was announced and never came about, which quotations were altered. */
import { ReadoutError } from '@readout/core'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Engine } from '../engine/engine.ts'
import { DAY, isoOf } from '../store/days.ts'
import type { JoinGroupRow } from '../tables/types.ts'
import type { Became } from './became.ts'
import type { Days } from './language/days.ts'
import { soundOf } from './sound.ts'
import type { Told } from './words.ts'

export interface ListOptions {
  /** At most so many, 50 unless told. */
  readonly limit?: number | undefined
  /** `next` of the page before. */
  readonly after?: string | undefined
  /** What today is, in milliseconds since 1970. */
  readonly now?: number | undefined
}

/** A group in a list; more is told of it by its number. */
export interface GroupLine {
  readonly id: number
  readonly label: string | null
  /** Of an event: what an article says of it, in the article's words, and where. */
  readonly told: Told | null
  /** Of an event that never came about: what became of it, by what was told last. */
  readonly became: Became | null
  /** Of a quotation: who is said to have said it. */
  readonly speaker: string | null
  readonly status: string | null
  readonly type: string | null
  readonly turned: boolean
  readonly articles: number
  /** Days of publication of the first and the last article, ISO 8601. */
  readonly first: string | null
  readonly last: string | null
  /** Of an event: the days it is said to have. */
  readonly from: string | null
  readonly to: string | null
}
export interface GroupPage {
  readonly groups: readonly GroupLine[]
  readonly next: string | null
}

const LIMIT = 50
/** As far ahead as anybody looks where no end is given. */
const FAR = 36_500

const iso = (day: number | null) => (day === null ? null : isoOf(day))

/** Some article tells of it so, and not only in passing. */
const tells = (so = sql<SqlBool>`TRUE`) =>
  sql<SqlBool>`EXISTS (SELECT 1 FROM events AS e WHERE e.happening = g.id AND e.worth <> 'minor' AND ${so})`
/** What no article tells but in passing is not listed. */
const told = tells()
/**
 * Announced: some article tells of it as planned or put off, for no day before its own.
 * "Nobody was hurt" and "she did not reply" are none.
 */
const announced = tells(
  sql`e.status IN ('planned', 'postponed') AND (e.first IS NULL OR e.day IS NULL OR e.last >= e.day)`,
)
/** What is told as called off was announced, even where no article that is kept announces it. */
const calledOff = tells(sql`e.status IN ('cancelled', 'postponed')`)

/** Events that are still to come, by their day. Those put off are among them with their new day. */
export function expected(engine: Engine, days: Partial<Days>, options: ListOptions = {}): Promise<GroupPage> {
  const today = Math.floor((options.now ?? Date.now()) / DAY)
  const first = days.first ?? today
  const last = days.last ?? today + FAR
  const condition = sql<SqlBool>`g.status IN ('planned', 'postponed') AND g.at_last >= ${first} AND g.at_first <= ${last} AND ${told}`
  return page(
    engine,
    'event',
    [{ condition }],
    { by: 'at_first', falling: false },
    `expected ${first} ${last}`,
    options,
  )
}

/**
 * Events that were announced and never came about: called off, or told not to have happened; and those whose day has passed while no
 * article that is kept tells of them any more (`silent`).
 */
export async function unfulfilled(
  engine: Engine,
  options: ListOptions & { readonly silent?: boolean | undefined } = {},
): Promise<GroupPage> {
  const today = Math.floor((options.now ?? Date.now()) / DAY)
  const off = sql<SqlBool>`g.status IN ('cancelled', 'did-not-happen') AND (g.status = 'cancelled' OR g.turned = 1)`
  const silent = sql<SqlBool>`g.status IN ('planned', 'postponed') AND g.at_last < ${today}`
  const parts: Part[] = []
  const never = sql<SqlBool>`${off} AND (${announced} OR (g.status = 'cancelled' AND ${calledOff}))`
  if (options.silent !== true) parts.push({ condition: never, few: await areFew(engine, off) })
  if (options.silent !== false)
    parts.push({ condition: sql<SqlBool>`${silent} AND ${told}`, few: await areFew(engine, silent) })
  return page(engine, 'event', parts, { by: 'last_day', falling: true }, `unfulfilled ${options.silent}`, options)
}

/** So many are put in order for a page. */
const SORTED = 1_000

/** Are there few events of that kind? By the index of statuses and days alone. */
async function areFew(engine: Engine, condition: RawBuilder<SqlBool>): Promise<boolean> {
  const { rows } = await sql<{ n: number }>`SELECT count(*) AS n FROM
    (SELECT 1 FROM join_groups AS g WHERE g.kind = 'event' AND ${condition} LIMIT ${SORTED + 1}) AS counted`.execute(
    engine.db,
  )
  return Number(rows[0]!.n) <= SORTED
}

/** Quotations that somebody printed with other words, those last printed first. */
export const drift = (engine: Engine, options: ListOptions = {}): Promise<GroupPage> =>
  page(
    engine,
    'quote',
    [{ condition: sql<SqlBool>`g.status = 'altered'` }],
    { by: 'last_day', falling: true },
    'drift',
    options,
  )

/** Stories that more than one article tells, those last told first. */
export const stories = (engine: Engine, options: ListOptions = {}): Promise<GroupPage> =>
  page(
    engine,
    'story',
    [{ condition: sql<SqlBool>`g.articles > 1` }],
    { by: 'last_day', falling: true },
    'stories',
    options,
  )

interface Order {
  readonly by: 'at_first' | 'last_day'
  readonly falling: boolean
}

/** Groups of one kind for a list: where they are few they are looked up and put in order, else gone through in the order of the list. */
interface Part {
  readonly condition: RawBuilder<SqlBool>
  readonly few?: boolean | undefined
}

/** What is in any of the parts; nothing is in two. */
async function page(
  engine: Engine,
  kind: string,
  from: readonly Part[],
  { by, falling }: Order,
  mark: string,
  options: ListOptions,
): Promise<GroupPage> {
  const limit = Math.max(1, Math.floor(options.limit ?? LIMIT))
  const after = options.after === undefined ? null : placeIn(mark, options.after)
  const column = sql`coalesce(${sql.ref(`g.${by}`)}, -1000000)`
  const way = falling ? sql`DESC` : sql`ASC`
  const past = falling ? sql`<` : sql`>`
  const behind = after
    ? sql<SqlBool>` AND (${column} ${past} ${after.at} OR (${column} = ${after.at} AND g.id ${past} ${after.id}))`
    : sql``
  const parts = from.map(({ condition, few }) => {
    // an engine goes through the index of this order wherever it can: it is not to see that there is one
    const order = few ? sql`${column} + 0` : column
    return sql`SELECT * FROM (SELECT g.*, ${column} AS place
      FROM join_groups AS g WHERE g.kind = ${kind} AND ${condition}${behind}
      ORDER BY ${order} ${way}, g.id ${way} LIMIT ${limit + 1}) AS part`
  })
  const { rows } = await sql<JoinGroupRow & { place: number }>`
    SELECT * FROM (${sql.join(parts, sql` UNION ALL `)}) AS parts ORDER BY place ${way}, id ${way} LIMIT ${limit + 1}`.execute(
    engine.db,
  )
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    groups: soundOf(engine)
      .groups(shown)
      .map((r) => ({
        id: Number(r.id),
        label: r.label,
        told: null,
        became: null,
        speaker: kind === 'quote' ? speakerIn(r.detail) : null,
        status: r.status,
        type: r.type,
        turned: r.turned === 1,
        articles: r.articles,
        first: iso(r.first_day),
        last: iso(r.last_day),
        from: iso(r.at_first),
        to: iso(r.at_last),
      })),
    next: rows.length > limit && last ? `${wordOf(mark)}.${last.place}.${last.id}` : null,
  }
}

const speakerIn = (detail: string | null): string | null =>
  detail === null ? null : ((JSON.parse(detail) as { speaker?: string }).speaker ?? null)

/** The question in a form that fits into a cursor. */
const wordOf = (mark: string) => mark.replaceAll(' ', '_')

function placeIn(mark: string, after: string): { at: number; id: number } {
  const [, of, at, id] = /^(.*)\.(-?\d{1,12})\.(\d{1,16})$/.exec(after) ?? []
  if (of === wordOf(mark) && id !== undefined) return { at: Number(at), id: Number(id) }
  throw new ReadoutError(
    'R3031',
    'this place in the answers belongs to another question, or is none: ask the question again from its first page',
  )
}
