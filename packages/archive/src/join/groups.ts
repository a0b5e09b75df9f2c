/** Rows of groups: what is said of each, made from its items whenever they change. */
import type { Lexis } from '@readout/core'
import type { Described, JoinKind, KINDS, Placed, Tools } from '@readout/join'
import { sql } from 'kysely'
import type { Tx } from '../engine/engine.ts'
import { clean } from '../store/rows.ts'
import type { EngineName } from '../tables/ddl.ts'
import { numbersIn } from './lists.ts'
import type { SqlJoinStore } from './sql-store.ts'

/** Items of a group that are looked at to describe it, the newest. */
const DESCRIBED = 120

interface Size {
  readonly group: number
  readonly size: number
  readonly articles: number
  readonly first: number | null
  readonly last: number | null
}

/** Says anew what the groups are that have changed; those that are empty go. */
export async function describeGroups(
  tx: Tx,
  engine: EngineName,
  store: SqlJoinStore,
  kinds: typeof KINDS,
  lexis: Lexis,
): Promise<void> {
  const then = sql.raw(engine === 'sqlite' ? 'CROSS JOIN' : 'JOIN')
  for (const [kind, touched] of store.touched) {
    const described = kinds[kind]
    if (!described || touched.size === 0) continue
    const groups = [...touched]
    const list = numbersIn(engine, groups)
    const { rows } = await sql<Size>`
      SELECT i."group" AS "group", count(*) AS size, count(DISTINCT i.article) AS articles, min(a.day) AS first, max(a.day) AS last
      FROM ${list} AS r ${then} join_items AS i ON i.kind = ${kind} AND i."group" = r.v ${then} articles AS a ON a.seq = i.article
      GROUP BY i."group"`.execute(tx.db)
    await sql`DELETE FROM join_groups WHERE kind = ${kind} AND id IN (SELECT v FROM ${list} AS r)`.execute(tx.db)
    const items = new Map<number, Placed[]>()
    for (const item of await store.ofGroups(kind, groups, DESCRIBED)) {
      const of = items.get(item.group!)
      if (of) of.push(item)
      else items.set(item.group!, [item])
    }
    // a story counts its independent sources: copies are joined before
    const copied = kind === 'story' ? await copiesOf(store, items) : new Map<number, number>()
    const tools: Tools = { lexis, groupOf: (of, article) => (of === 'copy' ? (copied.get(article) ?? null) : null) }
    const said = rows.map((row) => {
      const of = (items.get(row.group) ?? []).sort((a, b) => a.article.seq - b.article.seq)
      return { row, said: described.describe(of, tools) }
    })
    await tx.insert(
      'join_groups',
      said.map(({ row, said }) => ({
        kind,
        id: row.group,
        size: Number(row.size),
        articles: Number(row.articles),
        first_day: row.first,
        last_day: row.last,
        ...rowOf(kind, said),
      })),
    )
    if (kind === 'copy') for (const { said: s } of said) await setRelations(tx, engine, s as Described['copy'])
    if (kind === 'actor')
      await setEntities(tx, engine, groups, said as readonly { row: Size; said: Described['actor'] }[])
  }
}

async function copiesOf(store: SqlJoinStore, items: ReadonlyMap<number, readonly Placed[]>) {
  const articles = [...items.values()].flatMap((list) => list.map((i) => i.article.seq))
  return new Map((await store.groupsOf('copy', articles)).map((r) => [r.article, r.group]))
}

type Said = {
  label: string | null
  status: string | null
  type: string | null
  turned: number | null
  detail: string | null
}

function rowOf(kind: JoinKind, said: Described[JoinKind]): Said {
  const none: Said = { label: null, status: null, type: null, turned: null, detail: null }
  if (kind === 'story') {
    const { title, independent } = said as Described['story']
    return { ...none, label: clean(title), detail: json({ independent }) }
  }
  if (kind === 'actor') {
    const { name, kind: type, country, wikidata, names, offices } = said as Described['actor']
    return { ...none, label: clean(name), type, detail: json({ country, wikidata, names, offices }) }
  }
  if (kind === 'quote') {
    const { speaker, reference, members } = said as Described['quote']
    const altered = members.some((m) => m.relation === 'altered')
    const first = members[reference]
    return {
      ...none,
      label: clean(first?.text ?? null),
      status: altered ? 'altered' : null,
      turned: Number(altered),
      detail: json({ speaker, first: first?.facts.id ?? null }),
    }
  }
  if (kind === 'event') {
    const { members: _, label, type, status, history, ...rest } = said as Described['event']
    const entries = history.map(({ article, evidence, ...e }) => ({
      ...e,
      article: article.id,
      start: evidence.start,
      end: evidence.end,
    }))
    const turned = Number(new Set(history.map((h) => h.status)).size > 1)
    return { label: clean(label), status, type, turned, detail: json({ ...rest, history: entries }) }
  }
  return none
}

const json = (value: object) => clean(JSON.stringify(value))

async function setRelations({ db }: Tx, engine: EngineName, { members }: Described['copy']): Promise<void> {
  for (const relation of new Set(members.map((m) => m.relation))) {
    const articles = members.filter((m) => m.relation === relation).map((m) => m.article.seq)
    await sql`UPDATE articles SET relation = ${relation} WHERE seq IN (SELECT v FROM ${numbersIn(engine, articles)} AS r)`.execute(
      db,
    )
  }
}

async function setEntities(
  tx: Tx,
  engine: EngineName,
  groups: readonly number[],
  said: readonly { row: Size; said: Described['actor'] }[],
): Promise<void> {
  const list = numbersIn(engine, groups)
  await sql`DELETE FROM entities WHERE id IN (SELECT v FROM ${list} AS r)`.execute(tx.db)
  const { rows } = await sql<{ entity: number; n: number }>`
    SELECT s.entity, count(*) AS n FROM ${list} AS r ${sql.raw(engine === 'sqlite' ? 'CROSS JOIN' : 'JOIN')} statements AS s ON s.entity = r.v GROUP BY s.entity`.execute(
    tx.db,
  )
  const statements = new Map(rows.map((r) => [r.entity, Number(r.n)]))
  await tx.insert(
    'entities',
    said.map(({ row, said: { name, kind, country, wikidata } }) => ({
      id: row.group,
      name: clean(name),
      kind,
      country: clean(country),
      wikidata,
      articles: Number(row.articles),
      statements: statements.get(row.group) ?? 0,
    })),
  )
}
