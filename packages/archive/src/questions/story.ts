/** One story: its articles, how they stand to each other, its events and what became of them, its quotations. */
import type { CopyRelation, QuoteMember, Story } from '@readout/join'
import { sql } from 'kysely'
import type { Engine } from '../engine/engine.ts'
import { type Reading, readOnce } from '../store/records.ts'
import type { JoinGroupRow } from '../tables/types.ts'
import { described, describedAll } from './described.ts'
import { isOwn } from './reporters.ts'
import { soundOf } from './sound.ts'
import { type Turn, turnsOf } from './turns.ts'
import { clausesOf } from './words.ts'

export interface Related {
  readonly relation: CopyRelation
  /** Number of the group of copies. */
  readonly group: number
  /** It carries on a text of its own outlet. */
  readonly own: boolean
}
interface Named {
  readonly id: number
  readonly label: string
  readonly status: string
  /** Of the whole archive. */
  readonly articles: number
}
export interface StoryEvent extends Named {
  /** It was told with another status on the way; going on and having happened count as one. */
  readonly turned: boolean
  readonly turns: readonly Turn[]
}
export interface StoryQuotation extends Named {
  readonly speaker: string | null
  /** Who prints it otherwise than the first, and how: a few of them. */
  readonly altered: readonly (Pick<QuoteMember, 'facts' | 'difference'> & { readonly statement: string | null })[]
}
export interface StoryAnswer extends Story {
  readonly id: number
  /** How many articles it has; `articles` lists the newest 400 at most. */
  readonly size: number
  /** How an article, by the id of its record, stands to others of the story; those that stand by themselves are not in it. */
  readonly relations: { readonly [article: string]: Related }
  /** Those that turned first, then those told by most articles. */
  readonly events: readonly StoryEvent[]
  /** Those that were altered first. */
  readonly quotations: readonly StoryQuotation[]
  /** How many events and quotations of several articles there are; so many at most stand here. */
  readonly named: { readonly events: number; readonly quotations: number }
}

/** Events and quotations of a story that are named with it. */
const NAMED = 30
/** Events whose turns are told, and printings of a quotation. */
const TURNS = 30
const PRINTED = 3
/** Of a long story turns are looked for in the first articles that repeat nobody, and in the newest. */
const FIRST = 20
const NEWEST = 60

export async function storyOf(engine: Engine, all: Reading, id: number): Promise<StoryAnswer> {
  const records = readOnce(all)
  const { said, articles } = await described(engine, records, 'story', id)
  const row = await groupOf(engine, id)
  const relations = await relationsOf(engine, articles)
  const list = engine.text.listOf(articles.map((a) => a.seq))
  const events = await eventsOf(engine, list)
  const quotes = await quotesOf(engine, list)
  const named = events.shown.map((e) => e.id)
  const told = await clausesOf(engine, records, named)
  const independent = said.articles.filter((a) => (relations[a.id]?.relation ?? 'source') === 'source')
  const among =
    independent.length <= FIRST + NEWEST
      ? undefined
      : new Set([...independent.slice(0, FIRST), ...independent.slice(-NEWEST)].map((a) => a.seq))
  const turns = await turnsOf(engine, records, named.slice(0, TURNS), { among, requests: 12 })
  const printed = await describedAll(
    engine,
    'quote',
    quotes.shown.map((q) => q.id),
    { most: 40 },
  )
  return {
    id,
    ...said,
    size: row?.articles ?? articles.length,
    relations,
    events: events.shown
      .map((e) => ({
        ...named_(e),
        label: told.get(e.id)?.words ?? e.label ?? '',
        turned: (turns.get(e.id)?.length ?? 0) > 1,
        turns: turns.get(e.id) ?? [],
      }))
      .sort((a, b) => Number(b.turned) - Number(a.turned)),
    quotations: quotes.shown.map((q) => {
      const { said, items } = printed.get(q.id) ?? { said: null, items: [] }
      const altered = said?.members.filter((m) => m.relation === 'altered').slice(0, PRINTED) ?? []
      return {
        ...named_(q),
        speaker: said?.speaker ?? null,
        altered: altered.map(({ facts, difference, start }) => ({
          facts,
          difference,
          statement: statementAt(items, facts.seq, start),
        })),
      }
    }),
    named: { events: events.all, quotations: quotes.all },
  }
}

const named_ = ({ id, label, status, articles }: JoinGroupRow): Named => ({
  id: Number(id),
  label: label ?? '',
  status: status ?? '',
  articles,
})

/** The statement that a printing of a quotation stands in, `s3`; null where it stands in none. */
export const statementAt = (
  items: readonly { readonly article: { readonly seq: number }; readonly sketch: unknown }[],
  article: number,
  start: number,
): string | null => {
  const item = items.find((i) => i.article.seq === article && (i.sketch as { start: number }).start === start)
  return (item?.sketch as { statement: string | null } | undefined)?.statement ?? null
}

async function groupOf(engine: Engine, id: number): Promise<JoinGroupRow | undefined> {
  const rows = await engine.db
    .selectFrom('join_groups')
    .selectAll()
    .where('kind', '=', 'story')
    .where('id', '=', id)
    .execute()
  return soundOf(engine).groups(rows)[0]
}

/** How articles stand to others that have their text. */
export async function relationsOf(
  engine: Engine,
  articles: Story['articles'],
): Promise<{ [article: string]: Related }> {
  const copied = await engine.db
    .selectFrom('articles')
    .select(['id', 'copies', 'relation'])
    .where('seq', 'in', engine.text.listOf(articles.map((a) => a.seq)))
    .where('copies', 'is not', null)
    .execute()
  const relations: { [article: string]: Related } = {}
  const facts = new Map(articles.map((a) => [a.id, a]))
  const sources = new Map(copied.flatMap((c) => (c.relation === 'source' ? [[c.copies, facts.get(c.id)!]] : [])))
  for (const c of copied) {
    if (!c.relation) continue
    const own = isOwn(facts.get(c.id)!, sources.get(c.copies) ?? null)
    relations[c.id] = { relation: c.relation as CopyRelation, group: Number(c.copies), own }
  }
  return relations
}

type List = ReturnType<Engine['text']['listOf']>

const eventsOf = (engine: Engine, list: List) =>
  shownOf(
    engine,
    sql`g.kind = 'event' AND g.id IN (SELECT happening FROM events WHERE article IN ${list} AND worth <> 'minor')`,
    sql`coalesce(g.turned, 0) DESC`,
  )

const quotesOf = (engine: Engine, list: List) =>
  shownOf(
    engine,
    sql`g.kind = 'quote' AND g.id IN (SELECT quote FROM statements WHERE article IN ${list})`,
    sql`CASE g.status WHEN 'altered' THEN 0 ELSE 1 END`,
  )

/** What stands first, and how many there are in all. */
async function shownOf(engine: Engine, which: ReturnType<typeof sql>, first: ReturnType<typeof sql>) {
  const { rows } = await sql<JoinGroupRow & { of: number }>`
    SELECT g.*, count(*) OVER () AS of FROM join_groups AS g WHERE ${which}
    ORDER BY ${first}, g.articles DESC, g.size DESC, g.id LIMIT ${NAMED}`.execute(engine.db)
  return {
    shown: soundOf(engine)
      .groups(rows)
      .map((r) => ({ ...r, id: Number(r.id) })),
    all: Number(rows[0]?.of ?? 0),
  }
}
