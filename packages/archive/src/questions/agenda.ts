/** What was announced for a stretch of days: still to come, put off to a day in it, called off, and what came about as announced. */
import { ReadoutError } from '@readout/core'
import { type SqlBool, sql } from 'kysely'
import type { Engine } from '../engine/engine.ts'
import type { JoinGroupRow } from '../tables/types.ts'
import type { GroupLine, GroupPage, ListOptions } from './groups.ts'
import type { Days } from './language/days.ts'
import { eventLine } from './lines.ts'
import { soundOf } from './sound.ts'

const LIMIT = 50

/** What no article tells but in passing is no announcement. */
const told = sql<SqlBool>`EXISTS (SELECT 1 FROM events AS e WHERE e.happening = g.id AND e.worth <> 'minor')`
/** What has no such entry was never announced: it is news, and no appointment. */
const announced = sql<SqlBool>`EXISTS (SELECT 1 FROM events AS e WHERE e.happening = g.id AND e.status IN ('planned', 'postponed'))`

const SHOWN = sql<SqlBool>`(g.status IN ('planned', 'postponed', 'cancelled')
  OR (g.status IN ('did-not-happen', 'happened', 'ongoing') AND g.turned = 1 AND ${announced}))`

/**
 * Events that were announced and whose day, or some of whose days, lie between these, in the order of their days.
 * @throws ReadoutError R3031 where `after` is of another question
 */
export async function agenda(engine: Engine, { first, last }: Days, options: ListOptions = {}): Promise<GroupPage> {
  const limit = Math.max(1, Math.floor(options.limit ?? LIMIT))
  const mark = `agenda_${first}_${last}`
  const after = options.after === undefined ? null : placeIn(mark, options.after)
  const behind = after
    ? sql` AND (g.at_first > ${after.at} OR (g.at_first = ${after.at} AND g.id > ${after.id}))`
    : sql``
  const { rows } = await sql<JoinGroupRow>`
    SELECT g.* FROM join_groups AS g
    WHERE g.kind = 'event' AND g.status IN ('planned', 'postponed', 'cancelled', 'did-not-happen', 'happened', 'ongoing')
      AND g.at_last >= ${first} AND g.at_first <= ${last}${behind} AND ${SHOWN} AND ${told}
    ORDER BY g.at_first, g.id LIMIT ${limit + 1}`.execute(engine.db)
  const shown = rows.slice(0, limit)
  const end = shown.at(-1)
  return {
    groups: soundOf(engine).groups(shown).map(eventLine),
    next: rows.length > limit && end ? `${mark}.${end.at_first}.${end.id}` : null,
  }
}

/** Of very many on one day those that most articles tell of; `more` says how many were left out, by their first day in the stretch. */
export function busiest(
  groups: readonly GroupLine[],
  first: string,
  perDay: number,
): { groups: GroupLine[]; more: { [day: string]: number } } {
  const days = new Map<string, GroupLine[]>()
  for (const g of groups) {
    const day = g.from !== null && g.from > first ? g.from : first
    days.set(day, [...(days.get(day) ?? []), g])
  }
  const more: { [day: string]: number } = {}
  const kept = new Set<GroupLine>()
  for (const [day, own] of days) {
    for (const g of [...own].sort((a, b) => b.articles - a.articles).slice(0, perDay)) kept.add(g)
    if (own.length > perDay) more[day] = own.length - perDay
  }
  return { groups: groups.filter((g) => kept.has(g)), more }
}

function placeIn(mark: string, after: string): { at: number; id: number } {
  const [, of, at, id] = /^(.*)\.(-?\d{1,12})\.(\d{1,16})$/.exec(after) ?? []
  if (of === mark && id !== undefined) return { at: Number(at), id: Number(id) }
  throw new ReadoutError(
    'R3031',
    'this place in the answers belongs to another question, or is none: ask the question again from its first page',
  )
}
