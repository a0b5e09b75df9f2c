/** Who said what in a story: those who speak most, each with the newest of what is not only repeated. */
import { sql } from 'kysely'
import type { Engine } from '../engine/engine.ts'
import type { Search } from '../search/search.ts'
import type { StatementHit } from '../types.ts'
import type { Claim } from './sound.ts'
import { soundOf } from './sound.ts'

export interface Voice {
  /** Number of the actor across articles. */
  readonly id: number
  readonly name: string
  /** Statements in the articles of the story that are no copies. */
  readonly statements: number
  /** The newest of them, each quotation once. */
  readonly newest: readonly StatementHit[]
}

export interface SaidIn {
  /** Those with the most statements first. */
  readonly voices: readonly Voice[]
  /** How many speakers there are, and statements of theirs and of speakers who are not known. */
  readonly speakers: number
  readonly statements: number
  readonly unknown: number
}

export interface SaidInOptions {
  /** Speakers, 12 unless told. */
  readonly speakers?: number | undefined
  /** Statements of each, 3 unless told. */
  readonly each?: number | undefined
}

/** Statements of the articles that are not word for word another. */
const OWN = (story: number) => sql`
  FROM statements AS s WHERE s.article IN
    (SELECT seq FROM articles WHERE story = ${story} AND coalesce(relation, 'source') <> 'copy')`

export async function saidIn(
  engine: Engine,
  search: Search,
  story: number,
  { speakers = 12, each = 3 }: SaidInOptions = {},
): Promise<SaidIn> {
  const { db, text } = engine
  const counts = await sql<{ entity: number | null; n: number }>`
    SELECT s.entity, count(*) AS n ${OWN(story)} GROUP BY s.entity`.execute(db)
  const of = counts.rows.map((r) => ({ entity: r.entity === null ? null : Number(r.entity), n: Number(r.n) }))
  const known = of.filter((r) => r.entity !== null).sort((a, b) => b.n - a.n || a.entity! - b.entity!)
  const shown = known.slice(0, speakers).map((r) => r.entity!)
  const rows = await db.selectFrom('entities').selectAll().where('id', 'in', text.listOf(shown)).execute()
  const names = new Map((await soundOf(engine).actors(rows)).map((r) => [Number(r.id), r.name]))
  // a quotation that several print counts once, where it was printed last
  const { rows: newest } = await sql<{ key: number; entity: number; speaker: string | null; article: number }>`
    SELECT key, entity, speaker, article FROM (
      SELECT key, entity, speaker, article, day, row_number() OVER (PARTITION BY entity ORDER BY coalesce(day, -1000000) DESC, key DESC) AS nth
      FROM (
        SELECT s.key, s.entity, s.speaker, s.article, s.day, row_number() OVER (
          PARTITION BY s.entity, coalesce(s.quote, -s.key) ORDER BY coalesce(s.day, -1000000) DESC, s.key DESC) AS printed
        ${OWN(story)} AND s.entity IN ${text.listOf(shown)} AND s.within IS NULL
      ) AS once WHERE printed = 1
    ) AS numbered WHERE nth <= ${each} ORDER BY nth`.execute(db)
  const claims = newest.map(
    (r): Claim => ({ kind: 'actor', article: Number(r.article), local: r.speaker ?? '', group: Number(r.entity) }),
  )
  const wrong = await soundOf(engine).contradicted(claims)
  const sound = newest.filter((_, i) => !wrong.has(i))
  soundOf(engine).leftOut(
    newest.flatMap((r, i) => (wrong.has(i) ? [`a statement of article number ${r.article}`] : [])),
  )
  const hits = await search.statementHits(
    sound.map((r) => ({ key: Number(r.key), rank: null })),
    null,
  )
  const hitOf = new Map(hits.map((h) => [Number(h.cursor.split(':')[0]), h]))
  return {
    voices: known.slice(0, speakers).flatMap(({ entity, n }) => {
      const name = names.get(entity!)
      const own = sound.flatMap((r) => (Number(r.entity) === entity ? (hitOf.get(Number(r.key)) ?? []) : []))
      return name === undefined ? [] : [{ id: entity!, name, statements: n, newest: own }]
    }),
    speakers: known.length,
    statements: of.reduce((sum, r) => sum + r.n, 0),
    unknown: of.find((r) => r.entity === null)?.n ?? 0,
  }
}
