/** How many of what was found have which value: over the newest of them, where they are very many. */
import { sql } from 'kysely'
import type { Engine } from '../engine/engine.ts'
import { isoOf } from '../store/days.ts'
import { type Asked, allKeys } from './find.ts'

export interface Facet {
  readonly value: string
  readonly count: number
}

export interface Facets {
  /** How many were counted. */
  readonly counted: number
  /** False where there are more than were counted. */
  readonly all: boolean
  /** By field of the question language: the most frequent first; months in their order. */
  readonly by: { readonly [field: string]: readonly Facet[] }
}

/** Counting more takes longer than anybody wants to wait for it. */
const MOST = 5_000
const SHOWN = 12

const COLUMNS = {
  statements: {
    speaker: sql`coalesce(e.name, s.speaker_name)`,
    act: sql`s.act`,
    kind: sql`s.kind`,
    authority: sql`s.authority`,
    outlet: sql`a.outlet`,
  },
  events: { type: sql`coalesce(e.type, 'none')`, status: sql`e.status`, worth: sql`e.worth`, outlet: sql`a.outlet` },
  articles: { outlet: sql`a.outlet`, language: sql`a.language` },
} as const
const FROM = {
  statements: sql`statements AS s JOIN articles AS a ON a.seq = s.article LEFT JOIN entities AS e ON e.id = s.entity`,
  events: sql`events AS e JOIN articles AS a ON a.seq = e.article`,
  articles: sql`articles AS a`,
} as const
const KEYS = { statements: sql.ref('s.key'), events: sql.ref('e.key'), articles: sql.ref('a.seq') } as const

export async function facetsOf(engine: Engine, asked: Asked): Promise<Facets> {
  const { target } = asked.conditions
  let keys: readonly number[] = []
  for await (const page of allKeys(engine, asked, MOST + 1)) {
    keys = page
    break
  }
  const counted = Math.min(keys.length, MOST)
  const by: { [field: string]: Facet[] } = {}
  if (counted === 0) return { counted, all: true, by }
  const columns = Object.entries(COLUMNS[target])
  const list = engine.text.listOf(keys.slice(0, MOST))
  const selected = sql.join(columns.map(([name, column]) => sql`${column} AS ${sql.ref(name)}`))
  const { rows } = await sql<{ [field: string]: string | null } & { day: number | null }>`
    SELECT ${selected}, a.day AS day FROM ${FROM[target]} WHERE ${KEYS[target]} IN ${list}`.execute(engine.db)
  for (const [name] of columns) by[name] = most(rows.map((r) => r[name] ?? null))
  by.month = monthsOf(rows.map((r) => r.day))
  return { counted, all: keys.length <= MOST, by }
}

/** Days are counted first: they are far fewer than rows. */
function monthsOf(days: readonly (number | null)[]): Facet[] {
  const counts = new Map<number, number>()
  for (const day of days) if (day !== null) counts.set(day, (counts.get(day) ?? 0) + 1)
  const months = new Map<string, number>()
  for (const [day, count] of counts) {
    const month = isoOf(day).slice(0, 7)
    months.set(month, (months.get(month) ?? 0) + count)
  }
  return [...months].map(([value, count]) => ({ value, count })).sort((a, b) => (a.value < b.value ? -1 : 1))
}

function tally(values: readonly (string | null)[]): Facet[] {
  const counts = new Map<string, number>()
  for (const v of values) if (v !== null) counts.set(v, (counts.get(v) ?? 0) + 1)
  return [...counts].map(([value, count]) => ({ value, count }))
}

const most = (values: readonly (string | null)[]): Facet[] =>
  tally(values)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, SHOWN)
