/** Items of a group as they are kept. */
import type { JoinKind, Placed } from '@readout/join'
import { sql } from 'kysely'
import type { Engine } from '../engine/engine.ts'

interface Row {
  article: number
  local: string
  sketch: string
  id: string
  title: string | null
  outlet: string | null
  url: string | null
  published: string | null
}

/** In the order of arrival; at most those of the `most` newest. */
export async function itemsOf(engine: Engine, kind: JoinKind, id: number, most: number): Promise<Placed[]> {
  const { rows } = await sql<Row>`
    SELECT j.article, j.local, j.sketch, a.id, a.title, a.outlet, a.url, a.published
    FROM join_items AS j JOIN articles AS a ON a.seq = j.article
    WHERE j.kind = ${kind} AND j."group" = ${id} ORDER BY j.article DESC, j.local LIMIT ${most * 8}`.execute(engine.db)
  const placed = rows.map(
    (r): Placed => ({
      local: r.local,
      keys: [],
      sketch: JSON.parse(r.sketch),
      group: id,
      article: {
        seq: Number(r.article),
        id: r.id,
        title: r.title,
        outlet: r.outlet,
        url: r.url,
        published: r.published,
      },
    }),
  )
  return placed.reverse()
}
