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

/** What no article tells but in passing is not listed. */
const told = sql<SqlBool>`EXISTS (SELECT 1 FROM events AS e WHERE e.happening = g.id AND e.worth <> 'minor')`

/** Events that are still to come, by their day. Those put off are among them with their new day. */
export function expected(engine: Engine, days: Partial<Days>, options: ListOptions = {}): Promise<GroupPage> {
  const today = Math.floor((options.now ?? Date.now()) / DAY)
  const first = days.first ?? today
  const last = days.last ?? today + FAR
  const condition = sql<SqlBool>`g.status IN ('planned', 'postponed') AND g.at_last >= ${first} AND g.at_first <= ${last} AND ${told}`
  return page(engine, 'event', condition, { by: 'at_first', falling: false }, `expected ${first} ${last}`, options)
}

/**
 * Events that were announced and never came about: called off, or told not to have happened; and those whose day has passed while no
 * article that is kept tells of them any more (`silent`).
 */
export function unfulfilled(
  engine: Engine,
  options: ListOptions & { readonly silent?: boolean | undefined } = {},
): Promise<GroupPage> {
  const today = Math.floor((options.now ?? Date.now()) / DAY)
  const off = sql<SqlBool>`(g.status = 'cancelled' OR (g.status = 'did-not-happen' AND g.turned = 1))`
  const silent = sql<SqlBool>`(g.status IN ('planned', 'postponed') AND g.at_last < ${today})`
  const which = options.silent === undefined ? sql<SqlBool>`(${off} OR ${silent})` : options.silent ? silent : off
  return page(
    engine,
    'event',
    sql<SqlBool>`${which} AND ${told}`,
    { by: 'last_day', falling: true },
    `unfulfilled ${options.silent}`,
    options,
  )
}

/** Quotations that somebody printed with other words, those last printed first. */
export const drift = (engine: Engine, options: ListOptions = {}): Promise<GroupPage> =>
  page(engine, 'quote', sql<SqlBool>`g.status = 'altered'`, { by: 'last_day', falling: true }, 'drift', options)

/** Stories that more than one article tells, those last told first. */
export const stories = (engine: Engine, options: ListOptions = {}): Promise<GroupPage> =>
  page(engine, 'story', sql<SqlBool>`g.articles > 1`, { by: 'last_day', falling: true }, 'stories', options)

interface Order {
  readonly by: 'at_first' | 'last_day'
  readonly falling: boolean
}

async function page(
  engine: Engine,
  kind: string,
  condition: RawBuilder<SqlBool>,
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
  const { rows } = await sql<JoinGroupRow & { place: number }>`
    SELECT g.*, ${column} AS place
    FROM join_groups AS g WHERE g.kind = ${kind} AND ${condition}${behind}
    ORDER BY ${column} ${way}, g.id ${way} LIMIT ${limit + 1}`.execute(engine.db)
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
