/** What a list says of each story besides its headline: by how many outlets, how many repeat nobody, its days, and the last turn of its events. */
import { outletOf, UNNAMED_OUTLET } from '@readout/join'
import { sql } from 'kysely'
import type { Engine } from '../engine/engine.ts'
import { isoOf } from '../store/days.ts'
import { type Reading, readOnce } from '../store/records.ts'
import type { GroupLine, GroupPage } from './groups.ts'
import { type Turn, turnsOf } from './turns.ts'
import { clausesOf } from './words.ts'

export interface StoryLine extends GroupLine {
  /** Outlets that are known by name or by the address, and whether there are articles of others. */
  readonly outlets: number
  readonly unnamed: boolean
  /** Articles that repeat no other. */
  readonly independent: number
  /** Articles by their day of publication, in order. */
  readonly days: readonly { readonly day: string; readonly articles: number }[]
  /** What turned last, by the newest articles: the event, in an article's words. */
  readonly turn: (Turn & { readonly id: number; readonly words: string }) | null
}
export interface StoryPage extends GroupPage {
  readonly groups: readonly StoryLine[]
}

/** Articles of a story in which a turn is looked for, the newest. */
const NEWEST = 30

export async function storyLines(engine: Engine, all: Reading, page: GroupPage): Promise<StoryPage> {
  const ids = page.groups.map((g) => g.id)
  const counts = await countsOf(engine, ids)
  const turns = await turnsIn(engine, readOnce(all), ids)
  return {
    ...page,
    groups: page.groups.map((g) => ({ ...g, ...(counts.get(g.id) ?? NONE), turn: turns.get(g.id) ?? null })),
  }
}

const NONE = { outlets: 0, unnamed: false, independent: 0, days: [] }

async function countsOf(engine: Engine, ids: readonly number[]) {
  const rows = await engine.db
    .selectFrom('articles')
    .select(['story', 'outlet', 'url', 'day', 'copies'])
    .where('story', 'in', engine.text.listOf(ids))
    .where('story', 'is not', null)
    .execute()
  const of = new Map<number, typeof rows>()
  for (const r of rows) {
    const own = of.get(Number(r.story))
    if (own) own.push(r)
    else of.set(Number(r.story), [r])
  }
  return new Map([...of].map(([id, own]) => [id, counted(own)]))
}

function counted(
  rows: readonly { outlet: string | null; url: string | null; day: number | null; copies: number | null }[],
) {
  const outlets = new Set(rows.map(outletOf))
  const unnamed = outlets.delete(UNNAMED_OUTLET)
  const days = new Map<number, number>()
  for (const { day } of rows) if (day !== null) days.set(day, (days.get(day) ?? 0) + 1)
  return {
    outlets: outlets.size,
    unnamed,
    independent: new Set(rows.map((r, i) => r.copies ?? `alone ${i}`)).size,
    days: [...days].sort((a, b) => a[0] - b[0]).map(([day, articles]) => ({ day: isoOf(day), articles })),
  }
}

/** By story the event whose status turned last, with that turn. */
async function turnsIn(engine: Engine, records: Reading, ids: readonly number[]) {
  const { rows } = await sql<{ story: number; id: number; last: number | null; articles: number }>`
    SELECT DISTINCT a.story, g.id, g.last_day AS last, g.articles FROM (
      SELECT story, seq FROM (
        SELECT story, seq, row_number() OVER (PARTITION BY story ORDER BY coalesce(day, -1000000) DESC, seq DESC) AS nth
        FROM articles WHERE story IN ${engine.text.listOf(ids)} AND story IS NOT NULL
      ) AS numbered WHERE nth <= ${NEWEST}
    ) AS a JOIN events AS e ON e.article = a.seq AND e.worth <> 'minor'
    JOIN join_groups AS g ON g.kind = 'event' AND g.id = e.happening AND g.turned = 1
    WHERE EXISTS (SELECT 1 FROM events AS o WHERE o.happening = g.id AND o.status NOT IN ('happened', 'ongoing', 'hypothetical'))`.execute(
    engine.db,
  )
  const best = new Map<number, (typeof rows)[number]>()
  const later = (a: (typeof rows)[number], b: (typeof rows)[number]) =>
    (a.last ?? -1e6) - (b.last ?? -1e6) || a.articles - b.articles || b.id - a.id
  for (const row of rows) {
    const known = best.get(Number(row.story))
    if (!known || later(row, known) > 0) best.set(Number(row.story), row)
  }
  const events = [...best.values()].map((r) => Number(r.id))
  const told = await clausesOf(engine, records, events)
  const turns = await turnsOf(engine, records, events)
  return new Map(
    [...best].flatMap(([story, { id }]) => {
      const own = turns.get(Number(id)) ?? []
      const turn = own.length > 1 ? own.at(-1) : undefined
      const words = told.get(Number(id))?.words
      return turn && words ? [[story, { ...turn, id: Number(id), words }] as const] : []
    }),
  )
}
