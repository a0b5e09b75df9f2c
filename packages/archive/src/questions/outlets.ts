/** Outlets: what each tells first, what it has from others and what it alone tells, and on what authority its statements stand. */
import { ReadoutError } from '@readout/core'
import { type ArticleFacts, isOutlet, type QuoteSketch } from '@readout/join'
import { sql } from 'kysely'
import type { Engine } from '../engine/engine.ts'
import { shelfOf } from '../join/kinds.ts'
import { soundShelf } from '../join/shelf.ts'
import { isoOf } from '../store/days.ts'
import type { Facet } from './facets.ts'
import { soundOf } from './sound.ts'

export interface OutletLine {
  readonly outlet: string
  /** All of its articles. */
  readonly articles: number
  /** Of so many, the newest, the numbers below are counted. */
  readonly counted: number
  /** Stories of several outlets that it told before the others. */
  readonly first: number
  /** Articles with another outlet's text. */
  readonly repeats: number
  /** Articles that no other outlet tells of. */
  readonly alone: number
  readonly statements: number
}

export interface OutletPage {
  /** Who has most articles first. */
  readonly outlets: readonly OutletLine[]
  /** Articles that name no outlet. */
  readonly unnamed: number
  /** So many articles were looked at, the newest; false where there are more. */
  readonly counted: number
  readonly all: boolean
  /** Days of publication of the oldest and the newest of them, ISO 8601. */
  readonly first: string | null
  readonly last: string | null
}

/** Articles that are looked at for all outlets, the newest, and those of one. */
const OF_ALL = 3_000
const OF_ONE = 300
/** Articles of stories that are looked at for who had them first. */
const IN_STORIES = 10_000
/** Statements of an outlet whose authority is counted, the newest. */
const STATEMENTS = 2_000
/** Articles whose credits are looked at, the newest. */
const CREDITING = 60
const SHOWN = 12

interface Row extends ArticleFacts {
  readonly day: number | null
  readonly story: number | null
  readonly copies: number | null
  readonly relation: string | null
  readonly statements: number
}

const COLUMNS = sql`a.seq, a.id, a.title, a.outlet, a.url, a.published, a.day, a.story, a.copies, a.relation, a.statements`

export async function outletsOf(engine: Engine): Promise<OutletPage> {
  const { rows: totals } = await sql<{ outlet: string | null; n: number }>`
    SELECT outlet, count(*) AS n FROM articles GROUP BY outlet`.execute(engine.db)
  const { rows } = await sql<Row>`
    SELECT ${COLUMNS} FROM articles AS a ORDER BY a.seq DESC LIMIT ${OF_ALL}`.execute(engine.db)
  const tellers = new Tellers(rows)
  const lines = new Map<string, { -readonly [K in keyof OutletLine]: OutletLine[K] }>()
  for (const { outlet, n } of totals)
    if (outlet)
      lines.set(outlet, {
        ...{ outlet, articles: Number(n), counted: 0, first: 0, repeats: 0, alone: 0, statements: 0 },
      })
  for (const row of rows) {
    const line = row.outlet ? lines.get(row.outlet) : undefined
    if (!line) continue
    line.counted++
    line.statements += Number(row.statements)
    if (tellers.isRepeat(row)) line.repeats++
    if (tellers.isAlone(row)) line.alone++
    if (tellers.isFirst(row)) line.first++
  }
  const days = rows.flatMap((r) => (r.day === null ? [] : [r.day]))
  return {
    outlets: [...lines.values()].sort((a, b) => b.articles - a.articles || (a.outlet < b.outlet ? -1 : 1)),
    unnamed: totals.reduce((n, t) => (t.outlet ? n : n + Number(t.n)), 0),
    counted: rows.length,
    all: rows.length < OF_ALL,
    first: days.length > 0 ? isoOf(days.reduce((x, y) => Math.min(x, y))) : null,
    last: days.length > 0 ? isoOf(days.reduce((x, y) => Math.max(x, y))) : null,
  }
}

/** Who tells what, as far as these articles tell it. */
class Tellers {
  readonly #sources = new Map<number, Row>()
  readonly #stories = new Map<number, { readonly outlets: Set<string>; first: Row }>()

  constructor(rows: readonly Row[]) {
    for (const row of rows) {
      if (row.relation === 'source' && row.copies !== null) this.#sources.set(Number(row.copies), row)
      if (row.story === null) continue
      const known = this.#stories.get(Number(row.story))
      if (!known) {
        this.#stories.set(Number(row.story), { outlets: new Set(row.outlet ? [row.outlet] : []), first: row })
        continue
      }
      if (row.outlet) known.outlets.add(row.outlet)
      if (before(row, known.first)) known.first = row
    }
  }

  /** Whose text it has; null where that is not known, undefined where it has nobody's. */
  sourceOf(row: Row): Row | null | undefined {
    if (row.relation === null || row.relation === 'source') return undefined
    return (row.copies === null ? null : this.#sources.get(Number(row.copies))) ?? null
  }

  /** It has another outlet's text: one that carries on its own repeats nobody. */
  isRepeat(row: Row): boolean {
    const source = this.sourceOf(row)
    return source !== undefined && (source === null || source.outlet !== row.outlet)
  }

  isAlone(row: Row): boolean {
    if (this.isRepeat(row)) return false
    return row.story === null || this.#stories.get(Number(row.story))!.outlets.size <= 1
  }

  isFirst(row: Row): boolean {
    const story = row.story === null ? undefined : this.#stories.get(Number(row.story))
    return story !== undefined && story.first.seq === row.seq && story.outlets.size > 1
  }
}

/** By publication, then by arrival; without a day of publication last. */
const before = (a: Row, b: Row): boolean => {
  const [x, y] = [a.published ?? '~', b.published ?? '~']
  return x === y ? a.seq < b.seq : x < y
}

export interface OutletAnswer {
  readonly outlet: string
  readonly articles: number
  /** Of so many of its articles, the newest, all else is told; false where there are more. */
  readonly counted: number
  readonly all: boolean
  /** The newest first: stories it told before others, and what no other outlet tells. */
  readonly first: readonly (ArticleFacts & { readonly story: number })[]
  readonly alone: readonly ArticleFacts[]
  readonly repeats: readonly {
    readonly article: ArticleFacts
    readonly relation: string
    readonly of: ArticleFacts | null
  }[]
  /** Whose texts it has, and who has its texts: by outlet. */
  readonly from: readonly Facet[]
  readonly by: readonly Facet[]
  /** Whom its newest articles with quotations name for them. */
  readonly credits: readonly Facet[]
  /** Of its newest statements, at most as many as `statements` says. */
  readonly authority: readonly Facet[]
  readonly statements: number
}

/** Throws R3034 for a name that no article has. */
export async function outletOf(engine: Engine, outlet: string): Promise<OutletAnswer> {
  const { rows: own } = await sql<Row>`
    SELECT ${COLUMNS} FROM articles AS a WHERE a.outlet = ${outlet} ORDER BY a.seq DESC LIMIT ${OF_ONE}`.execute(
    engine.db,
  )
  if (own.length === 0)
    throw new ReadoutError('R3034', `no article that is kept is by an outlet called “${outlet.slice(0, 200)}”`)
  const { rows: total } = await sql<{ n: number }>`
    SELECT count(*) AS n FROM articles WHERE outlet = ${outlet}`.execute(engine.db)
  const rows = await agreed(engine, own)
  const numbers = (of: 'story' | 'copies') => [...new Set(rows.flatMap((r) => (r[of] === null ? [] : [Number(r[of])])))]
  const { rows: others } = await sql<Row>`
    SELECT ${COLUMNS} FROM articles AS a WHERE a.story IN ${engine.text.listOf(numbers('story'))}
      OR a.copies IN ${engine.text.listOf(numbers('copies'))} ORDER BY a.seq DESC LIMIT ${IN_STORIES}`.execute(
    engine.db,
  )
  const all = [...new Map([...others, ...rows].map((r) => [r.seq, r])).values()]
  const tellers = new Tellers(all)
  const repeats = rows.flatMap((row) => {
    const of = tellers.sourceOf(row)
    return of !== undefined && tellers.isRepeat(row)
      ? [{ article: facts(row), relation: row.relation!, of: of && facts(of) }]
      : []
  })
  const ours = new Set(rows.filter((r) => r.relation === 'source').map((r) => Number(r.copies)))
  const taken = all.filter(
    (r) => r.copies !== null && ours.has(Number(r.copies)) && r.relation !== 'source' && r.outlet !== outlet,
  )
  const { rows: stands } = await sql<{ authority: string }>`
    SELECT s.authority FROM statements AS s WHERE s.article IN ${engine.text.listOf(rows.map((r) => r.seq))}
    ORDER BY s.key DESC LIMIT ${STATEMENTS}`.execute(engine.db)
  return {
    outlet,
    articles: Number(total[0]!.n),
    counted: rows.length,
    all: own.length < OF_ONE,
    first: rows.filter((r) => tellers.isFirst(r)).map((r) => ({ ...facts(r), story: Number(r.story) })),
    alone: rows.filter((r) => tellers.isAlone(r)).map(facts),
    repeats,
    from: most(repeats.map((r) => r.of?.outlet ?? null)),
    by: most(taken.map((r) => r.outlet)),
    credits: most(await creditsOf(engine, rows.slice(0, CREDITING))),
    authority: most(stands.map((s) => s.authority)),
    statements: stands.length,
  }
}

const facts = ({ seq, id, title, outlet, url, published }: Row): ArticleFacts => ({
  ...{ seq, id, title, outlet, url, published },
})

/** Rows whose story and copies are also in the list of groups; of others neither is told. */
async function agreed(engine: Engine, rows: readonly Row[]): Promise<Row[]> {
  const sound = soundOf(engine)
  const wrong = await sound.contradicted(
    rows.flatMap((r) => [
      { kind: 'story', article: r.seq, local: '', group: r.story } as const,
      { kind: 'copy', article: r.seq, local: '', group: r.copies } as const,
    ]),
  )
  const damaged = new Set([...wrong].map((i) => i >> 1))
  sound.leftOut([...damaged].map((i) => `what ${rows[i]!.id} is joined to`))
  return rows.filter((_, i) => !damaged.has(i))
}

/** Whom articles name for their quotations, each name once an article; an outlet that names itself names nobody. */
async function creditsOf(engine: Engine, rows: readonly Row[]): Promise<string[]> {
  const outlet = new Map(rows.map((r) => [shelfOf('quote', r.seq), r.outlet]))
  const shelves = await engine.db
    .selectFrom('join_shelves')
    .selectAll()
    .where('shelf', 'in', engine.text.listOf([...outlet.keys()]))
    .execute()
  return shelves.flatMap(({ shelf, items }) => {
    const named = soundShelf('quote', items).items.map((i) => (i.sketch as QuoteSketch).credits)
    return [...new Set(named)].filter((c) => c !== null && !isOutlet(c, outlet.get(shelf) ?? null)) as string[]
  })
}

function most(values: readonly (string | null)[]): Facet[] {
  const counts = new Map<string, number>()
  for (const v of values) if (v !== null) counts.set(v, (counts.get(v) ?? 0) + 1)
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, SHOWN)
}
