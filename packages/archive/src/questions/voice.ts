/** How somebody is heard: when, on what authority, to whom, by which outlets, and who speaks about them. */
import { outletOf, periodOf, UNNAMED_OUTLET } from '@readout/join'
import { sql } from 'kysely'
import type { Engine } from '../engine/engine.ts'
import { isoOf } from '../store/days.ts'
import type { Facet } from './facets.ts'
import { once, type Spoken } from './people.ts'
import { soundOf } from './sound.ts'

/** Somebody with a number of statements. */
export interface Counted {
  readonly id: number
  readonly name: string
  readonly statements: number
}

/** Of statements that several print, the first is counted, but by outlet each of them. The most frequent come first, months in order. */
export interface Voice {
  /** So many statements were looked at, the newest, each once; false where there are more. */
  readonly counted: number
  readonly all: boolean
  readonly months: readonly Facet[]
  /** By the first day of a week, a Monday. */
  readonly weeks: readonly Facet[]
  readonly acts: readonly Facet[]
  readonly authority: readonly Facet[]
  readonly to: readonly Counted[]
  /** Named outlets alone. */
  readonly outlets: readonly Facet[]
  /** Who speaks about them, by the newest statements that do. */
  readonly by: readonly Counted[]
}

/** Statements about somebody that are looked at, the newest. */
const ABOUT = 2_000
const SHOWN = 12

export async function voiceOf(
  engine: Engine,
  id: number,
  { all, rows }: { readonly all: boolean; readonly rows: readonly Spoken[] },
): Promise<Voice> {
  const first = once(rows).rows
  const days = first.flatMap((r) => (r.day === null ? [] : [r.day]))
  const names = rows.map(outletOf).filter((name) => name !== UNNAMED_OUTLET)
  return {
    counted: first.length,
    all,
    months: inOrder(days.map((d) => isoOf(d).slice(0, 7))),
    weeks: inOrder(days.map((d) => periodOf(d, 'week'))),
    acts: most(first.map((r) => r.act)),
    authority: most(first.map((r) => r.authority)),
    to: await toWhom(engine, first),
    outlets: most(names),
    by: await speakersOn(engine, id),
  }
}

async function toWhom(engine: Engine, rows: readonly Spoken[]): Promise<Counted[]> {
  const told = rows.filter((r) => r.addressee !== null && r.addressee_entity !== null)
  const wrong = await soundOf(engine).contradicted(
    told.map((r) => ({ kind: 'actor', article: r.seq, local: r.addressee!, group: r.addressee_entity }) as const),
  )
  return counted(
    engine,
    told.flatMap((r, i) => (wrong.has(i) ? [] : [r.addressee_entity!])),
  )
}

/** Who speaks about an actor, himself left out. */
async function speakersOn(engine: Engine, id: number): Promise<Counted[]> {
  const { rows } = await sql<{ entity: number; seq: number; actor: string }>`
    SELECT s.entity, s.article AS seq, b.actor FROM (
      SELECT statement, actor FROM statement_about WHERE entity = ${id} ORDER BY statement DESC LIMIT ${ABOUT}
    ) AS b JOIN statements AS s ON s.key = b.statement WHERE s.entity IS NOT NULL AND s.entity <> ${id}`.execute(
    engine.db,
  )
  const stands = await soundOf(engine).standsIn('actor', id)
  return counted(
    engine,
    rows.flatMap((r) => (stands && !stands(r.seq, r.actor) ? [] : [Number(r.entity)])),
  )
}

/** The most frequent of these actors, by name. */
async function counted(engine: Engine, ids: readonly number[]): Promise<Counted[]> {
  const top = most(ids.map(String))
  if (top.length === 0) return []
  const rows = await engine.db
    .selectFrom('entities')
    .selectAll()
    .where('id', 'in', engine.text.listOf(top.map((t) => Number(t.value))))
    .execute()
  const names = new Map((await soundOf(engine).actors(rows)).map((r) => [r.id, r.name]))
  return top.flatMap(({ value, count }) => {
    const name = names.get(Number(value))
    return name === undefined ? [] : [{ id: Number(value), name, statements: count }]
  })
}

function tally(values: readonly string[]): Facet[] {
  const counts = new Map<string, number>()
  for (const v of values) counts.set(v, (counts.get(v) ?? 0) + 1)
  return [...counts].map(([value, count]) => ({ value, count }))
}

const inOrder = (values: readonly string[]): Facet[] => tally(values).sort((a, b) => (a.value < b.value ? -1 : 1))

const most = (values: readonly string[]): Facet[] =>
  tally(values)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, SHOWN)
