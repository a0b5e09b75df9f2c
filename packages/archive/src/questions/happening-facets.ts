/** What the events of a question have in common, each event counted once: over the newest mentions, where they are very many. */
import { type RawBuilder, sql } from 'kysely'
import type { Engine } from '../engine/engine.ts'
import { type Asked, allOf } from './find.ts'
import { soundOf } from './sound.ts'

export interface HappeningFacet {
  /** As the question language takes it. */
  readonly value: string
  /** What it is called. */
  readonly label: string
  readonly count: number
}

const FIELDS = ['status', 'type', 'where', 'who', 'outlet'] as const
type FacetField = (typeof FIELDS)[number]

export interface HappeningFacets {
  /** Events that were counted. */
  readonly counted: number
  /** False where there are more mentions than were looked at. */
  readonly all: boolean
  /** How many outlets told of them. */
  readonly outlets: number
  /** By field of the question language, the most frequent first. */
  readonly by: { readonly [F in FacetField]: readonly HappeningFacet[] }
}

/** Looking at more takes longer than anybody wants to wait for a count. */
const MOST = 2_000
const SHOWN = 10

/** The most frequent values of a field, of rows with `id` and `value`. */
const most = (field: FacetField, from: RawBuilder<unknown>) => sql`
  SELECT * FROM (SELECT ${sql.lit(field)} AS field, value, min(label) AS label, count(DISTINCT id) AS n FROM (${from}) AS f
    WHERE value IS NOT NULL GROUP BY value ORDER BY n DESC, value LIMIT ${sql.lit(SHOWN)}) AS t`

export async function happeningFacets(engine: Engine, { conditions }: Asked): Promise<HappeningFacets> {
  const by: { [F in FacetField]: HappeningFacet[] } = { status: [], type: [], where: [], who: [], outlet: [] }
  if (conditions.none) return { counted: 0, all: true, outlets: 0, by }
  // what became of an event in the end is asked for by the same word as what an article says of it
  const status = sql`SELECT id, status AS value, status AS label FROM m UNION
    SELECT m.id, g.status, g.status FROM m JOIN join_groups AS g ON g.kind = 'event' AND g.id = m.id`
  const who = sql`SELECT m.id AS id, CAST(p.entity AS TEXT) AS value, '' AS label FROM m JOIN participants AS p ON p.event = m.key`
  const { rows } = await sql<{ field: string; value: string; label: string; n: number }>`
    WITH m AS MATERIALIZED (
      SELECT e.key AS key, e.happening AS id, coalesce(e.type, 'none') AS type, e.status AS status, e."where" AS place, o.outlet AS outlet
      FROM events AS e JOIN articles AS o ON o.seq = e.article
      WHERE e.happening IS NOT NULL AND ${allOf(conditions)} ORDER BY e.key DESC LIMIT ${sql.lit(MOST)})
    ${most('status', status)} UNION ALL
    ${most('type', sql`SELECT id, type AS value, type AS label FROM m`)} UNION ALL
    ${most('where', sql`SELECT id, lower(place) AS value, place AS label FROM m`)} UNION ALL
    ${most('who', who)} UNION ALL
    ${most('outlet', sql`SELECT id, outlet AS value, outlet AS label FROM m`)} UNION ALL
    SELECT 'counted', '', '', count(DISTINCT id) FROM m UNION ALL
    SELECT 'outlets', '', '', count(DISTINCT outlet) FROM m UNION ALL
    SELECT 'mentions', '', '', count(*) FROM m`.execute(engine.db)
  const number = (name: string) => Number(rows.find((r) => r.field === name)?.n ?? 0)
  for (const r of rows) if (isField(r.field)) by[r.field].push({ value: r.value, label: r.label, count: Number(r.n) })
  by.who = await named(engine, by.who)
  return { counted: number('counted'), all: number('mentions') < MOST, outlets: number('outlets'), by }
}

const isField = (name: string): name is FacetField => (FIELDS as readonly string[]).includes(name)

/** Actors by their names; those whose row is damaged are left out. */
async function named(engine: Engine, who: readonly HappeningFacet[]): Promise<HappeningFacet[]> {
  if (who.length === 0) return []
  const entities = await engine.db
    .selectFrom('entities')
    .selectAll()
    .where('id', 'in', engine.text.listOf(who.map((m) => Number(m.value))))
    .execute()
  const name = new Map((await soundOf(engine).actors(entities)).map((e) => [String(e.id), e.name]))
  return who.flatMap((m) => (name.has(m.value) ? [{ ...m, label: name.get(m.value)! }] : []))
}
