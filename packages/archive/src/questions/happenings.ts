/** Events over articles that a question asks for: each once, however many articles tell of it. */
import { ReadoutError } from '@readout/core'
import { type RawBuilder, sql } from 'kysely'
import type { Engine } from '../engine/engine.ts'
import type { JoinGroupRow } from '../tables/types.ts'
import type { Resolved } from './conditions.ts'
import { type Asked, allOf, ask } from './find.ts'
import type { GroupLine, GroupPage, ListOptions } from './groups.ts'
import { type HappeningFacets, happeningFacets } from './happening-facets.ts'
import { eventLine } from './lines.ts'
import { soundOf } from './sound.ts'

export interface HappeningsOptions extends ListOptions {
  /** Unless told the one first of which an article told last; `day`: the latest day of the event first, those without one at the end. */
  readonly sort?: 'newest' | 'day' | undefined
  /** Counts by what they have in common, too. */
  readonly facets?: boolean | undefined
}

export interface HappeningsPage extends GroupPage {
  /** Who was taken to be meant by the names in the question. */
  readonly resolved: readonly Resolved[]
  readonly facets: HappeningFacets | null
}

const LIMIT = 50
/** Mentions looked at in one go: several may be of one event. */
const CHUNK = 200
const NEVER = -1_000_000

/**
 * @throws ReadoutError R3030 where the question does not parse, R3031 where `after` is of another question
 */
export async function happenings(
  engine: Engine,
  typed: string,
  options: HappeningsOptions = {},
): Promise<HappeningsPage> {
  const asked = await ask(engine, typed, { target: 'events', now: options.now })
  const limit = Math.max(1, Math.floor(options.limit ?? LIMIT))
  const by = options.sort === 'day' ? byDay : byNews
  const { groups, next } = asked.conditions.none
    ? { groups: [], next: null }
    : await by(engine, asked, limit, options.after)
  return {
    groups,
    next,
    resolved: asked.conditions.resolved,
    facets: options.facets ? await happeningFacets(engine, asked) : null,
  }
}

/** Of events, those of which a mention passes. */
export async function passing(
  engine: Engine,
  typed: string,
  now: number | undefined,
): Promise<(lines: readonly GroupLine[]) => Promise<GroupLine[]>> {
  const asked = await ask(engine, typed, { target: 'events', now })
  return async (lines) => {
    if (asked.conditions.none || lines.length === 0) return []
    const ids = await mentioned(engine, asked, engine.text.listOf(lines.map((l) => l.id)))
    return lines.filter((l) => ids.has(l.id))
  }
}

async function mentioned(engine: Engine, { conditions }: Asked, list: RawBuilder<number>, also = sql``) {
  const { rows } = await sql<{ id: number }>`
    SELECT DISTINCT e.happening AS id FROM events AS e WHERE e.happening IN ${list} AND ${allOf(conditions)}${also}`.execute(
    engine.db,
  )
  return new Set(rows.map((r) => Number(r.id)))
}

/** By the newest mention that passes; what came in after the first page was asked for counts on none. */
async function byNews(engine: Engine, asked: Asked, limit: number, after: string | undefined) {
  const from = after === undefined ? null : placeIn(`n${asked.mark}`, after)
  let past = from?.[0] ?? Number.MAX_SAFE_INTEGER
  let top = from?.[1] ?? Number.MAX_SAFE_INTEGER
  const found = new Map<number, number>()
  let more = false
  for (;;) {
    const { rows } = await sql<{ key: number; id: number }>`
      SELECT e.key AS key, e.happening AS id FROM events AS e
      WHERE e.key < ${past} AND e.happening IS NOT NULL AND ${allOf(asked.conditions)} ORDER BY e.key DESC LIMIT ${CHUNK}`.execute(
      engine.db,
    )
    if (top === Number.MAX_SAFE_INTEGER && rows.length > 0) top = Number(rows[0]!.key)
    const before = from === null ? new Set() : await listedBefore(engine, asked, rows, from[0], top)
    for (const { key, id } of rows) {
      past = Number(key)
      if (found.has(Number(id)) || before.has(Number(id))) continue
      more = found.size === limit
      if (more) break
      found.set(Number(id), past)
    }
    if (more || rows.length < CHUNK) break
  }
  const groups = await linesOf(engine, [...found.keys()])
  const last = [...found.values()].at(-1)
  return { groups, next: more && last !== undefined ? `n${asked.mark}.${last}.${top}` : null }
}

/** Those of which a newer mention stands on a page before. */
function listedBefore(engine: Engine, asked: Asked, rows: readonly { id: number }[], past: number, top: number) {
  const ids = [...new Set(rows.map((r) => Number(r.id)))]
  return mentioned(engine, asked, engine.text.listOf(ids), sql` AND e.key >= ${past} AND e.key <= ${top}`)
}

async function byDay(engine: Engine, asked: Asked, limit: number, after: string | undefined) {
  const from = after === undefined ? null : placeIn(`d${asked.mark}`, after)
  const day = sql`coalesce(g.at_first, ${sql.lit(NEVER)})`
  const behind = from ? sql` AND (${day} < ${from[0]} OR (${day} = ${from[0]} AND g.id < ${from[1]}))` : sql``
  const { rows } = await sql<JoinGroupRow & { place: number }>`
    SELECT g.*, ${day} AS place FROM join_groups AS g
    WHERE g.kind = 'event'${behind} AND EXISTS (SELECT 1 FROM events AS e WHERE e.happening = g.id AND ${allOf(asked.conditions)})
    ORDER BY ${day} DESC, g.id DESC LIMIT ${limit + 1}`.execute(engine.db)
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    groups: soundOf(engine).groups(shown).map(eventLine),
    next: rows.length > limit && last ? `d${asked.mark}.${last.place}.${last.id}` : null,
  }
}

async function linesOf(engine: Engine, ids: readonly number[]): Promise<GroupLine[]> {
  const rows = await engine.db
    .selectFrom('join_groups')
    .selectAll()
    .where('kind', '=', 'event')
    .where('id', 'in', engine.text.listOf(ids))
    .execute()
  const lines = new Map(
    soundOf(engine)
      .groups(rows)
      .map((r) => [Number(r.id), eventLine(r)]),
  )
  return ids.flatMap((id) => lines.get(id) ?? [])
}

function placeIn(mark: string, after: string): readonly [number, number] {
  const [, of, at, other] = /^(.*)\.(-?\d{1,16})\.(\d{1,16})$/.exec(after) ?? []
  if (of === mark && other !== undefined) return [Number(at), Number(other)]
  throw new ReadoutError(
    'R3031',
    'this place in the answers belongs to another question, or is none: ask the question again from its first page',
  )
}
