/** After joining: what questions read is written for the groups that were touched, and for those alone. */
import type { Record } from '@readout/core'
import type { JoinKind, Placed, Tools } from '@readout/join'
import { sql } from 'kysely'
import type { Engine, Tx } from '../engine/engine.ts'
import { PER_ARTICLE } from '../tables/keys.ts'
import type { JoinGroupRow } from '../tables/types.ts'
import { Entities } from './entities.ts'
import { refOf, said } from './groups.ts'
import type { JoinedArticle } from './joined.ts'
import type { SqlStore } from './store.ts'
import { tableOf, type Value } from './values.ts'

/** Items of one group that are looked at, the newest. */
const LOOKED_AT = 300

/** Kinds with a row for each group; what is said of actors stands in `entities`. */
const WITH_ROWS = ['copy', 'story', 'quote', 'event'] as const

export interface Change {
  readonly engine: Engine
  readonly tx: Tx
  readonly store: SqlStore
  readonly touched: ReadonlyMap<JoinKind, ReadonlySet<number>>
  /** Records that come in, and those that go (null where one cannot be read), by the number of the article. */
  readonly fresh: ReadonlyMap<number, Record>
  readonly gone: ReadonlyMap<number, Record | null>
}

/** Writes what is said of groups; gives what is to stand in the rows of the articles that come in. */
export async function derive(change: Change): Promise<Map<number, JoinedArticle>> {
  const { engine, tx, store, touched, fresh } = change
  // records are left to those who ask for one group: figures are theirs
  const tools: Tools = { groupOf: (kind, article, local) => store.groupNow(kind, article, local) }
  const relations = new Map<string, string>()
  const rows: JoinGroupRow[] = []
  const old: { kind: JoinKind; group: number }[] = []
  for (const kind of WITH_ROWS) {
    const groups = [...(touched.get(kind) ?? [])]
    if (groups.length === 0) continue
    const of = new Map<number, Placed[]>(groups.map((g) => [g, []]))
    for (const item of await store.ofGroups(kind, groups, LOOKED_AT)) of.get(item.group!)?.push(item)
    for (const [group, items] of of) {
      old.push({ kind, group })
      if (items.length === 0) continue
      // nearly all quotations stand in one article alone: nobody lists those
      if (kind === 'quote' && items.length === 1) {
        relations.set(`quote ${refOf(items[0]!)}`, 'exact')
        continue
      }
      items.sort((a, b) => a.article.seq - b.article.seq || (a.local < b.local ? -1 : 1))
      const articles = new Set(items.map((i) => i.article.seq)).size
      const counts = items.length < LOOKED_AT ? { size: items.length, articles } : await countsOf(store, kind, group)
      const one = said(kind, group, items, counts, tools)
      rows.push(one.row)
      for (const [ref, relation] of one.relations) relations.set(`${kind} ${ref}`, relation)
    }
  }
  if (old.length)
    await sql`DELETE FROM join_groups WHERE (kind, id) IN (SELECT k, g FROM ${tableOf(
      engine.name,
      ['k:text', 'g'],
      old.map((o) => [o.kind, o.group]),
    )})`.execute(tx.db)
  await tx.insert('join_groups', rows)
  await new Entities(change).write()
  await updateOld(change, relations)
  const joined = new Map<number, JoinedArticle>()
  for (const seq of fresh.keys()) joined.set(seq, await joinedOf(store, seq, relations))
  return joined
}

async function countsOf(store: SqlStore, kind: JoinKind, group: number) {
  const all = await store.members(kind, [group], Number.MAX_SAFE_INTEGER)
  return { size: all.length, articles: new Set(all.map((r) => r.article)).size }
}

async function joinedOf(store: SqlStore, seq: number, relations: ReadonlyMap<string, string>): Promise<JoinedArticle> {
  const of = async (kind: JoinKind) => new Map((await store.groupsOf(kind, [seq])).map((r) => [r.local, r.group]))
  const copies = (await of('copy')).get('') ?? null
  const quotes = new Map<string, { quote: number; quoted: string | null }>()
  for (const item of await store.ofArticles('quote', [seq])) {
    const statement = statementOf(item)
    if (statement === null || item.group === null || quotes.has(statement)) continue
    quotes.set(statement, { quote: item.group, quoted: relations.get(`quote ${refOf(item)}`) ?? null })
  }
  return {
    story: (await of('story')).get('') ?? null,
    copies,
    relation: copies === null ? null : (relations.get(`copy ${seq} `) ?? null),
    entities: await of('actor'),
    quotes,
    happenings: await of('event'),
  }
}

const statementOf = ({ sketch }: Placed): string | null => (sketch as { statement: string | null }).statement

/** Rows of articles that were there before, whose groups have changed. */
async function updateOld({ engine, tx, store, fresh, gone }: Change, relations: ReadonlyMap<string, string>) {
  const { db } = tx
  const given = (columns: readonly string[], rows: readonly (readonly Value[])[]) => tableOf(engine.name, columns, rows)
  const isOld = (article: number) => !fresh.has(article) && !gone.has(article)
  const changed = [...store.changed.values()].filter((c) => c.from !== c.to && isOld(c.article))
  const of = (kind: JoinKind): Value[][] =>
    changed.filter((c) => c.kind === kind).map((c) => [c.article, c.local, c.to])
  const columns = ['article', 'local:text', 'grp']
  const stories = of('story')
  if (stories.length)
    await sql`UPDATE articles SET story = given.grp FROM ${given(columns, stories)} WHERE seq = given.article`.execute(
      db,
    )
  const copies = of('copy')
  if (copies.length)
    await sql`UPDATE articles SET copies = given.grp, relation = CASE WHEN given.grp IS NULL THEN NULL ELSE relation END
      FROM ${given(columns, copies)} WHERE seq = given.article`.execute(db)
  const events = of('event')
  if (events.length)
    await sql`UPDATE events SET happening = given.grp FROM ${given(columns, events)}
      WHERE events.article = given.article AND events.id = given.local`.execute(db)
  const actors = of('actor')
  if (actors.length) await updateActors(tx, engine, actors)
  const related = [...relations].flatMap(([ref, relation]): Value[][] => {
    const [kind, article] = ref.split(' ') as [string, string]
    return kind === 'copy' && isOld(Number(article)) ? [[Number(article), relation]] : []
  })
  if (related.length)
    await sql`UPDATE articles SET relation = given.rel FROM ${given(['article', 'rel:text'], related)}
      WHERE seq = given.article AND relation IS DISTINCT FROM given.rel`.execute(db)
  await updateQuotes(store, tx, engine, relations, isOld)
}

async function updateActors(tx: Tx, engine: Engine, rows: readonly (readonly Value[])[]) {
  const given = tableOf(engine.name, ['article', 'local:text', 'grp'], rows)
  const per = sql.lit(PER_ARTICLE)
  const within = (column: string) =>
    sql`${sql.ref(column)} >= given.article * ${per} AND ${sql.ref(column)} < (given.article + 1) * ${per}`
  for (const query of [
    sql`UPDATE actors SET entity = given.grp FROM ${given} WHERE actors.article = given.article AND actors.id = given.local`,
    sql`UPDATE statements SET entity = given.grp FROM ${given} WHERE ${within('statements.key')} AND statements.speaker = given.local`,
    sql`UPDATE statements SET addressee_entity = given.grp FROM ${given} WHERE ${within('statements.key')} AND statements.addressee = given.local`,
    sql`UPDATE statement_about SET entity = given.grp FROM ${given} WHERE ${within('statement_about.statement')} AND statement_about.actor = given.local`,
    sql`UPDATE participants SET entity = given.grp FROM ${given} WHERE ${within('participants.event')} AND participants.actor = given.local`,
  ])
    await query.execute(tx.db)
}

/** A statement shows the first of its quotations that stands in a group. */
async function updateQuotes(
  store: SqlStore,
  tx: Tx,
  engine: Engine,
  relations: ReadonlyMap<string, string>,
  isOld: (article: number) => boolean,
) {
  const articles = new Set<number>()
  for (const c of store.changed.values()) if (c.kind === 'quote' && c.from !== c.to) articles.add(c.article)
  for (const ref of relations.keys()) if (ref.startsWith('quote ')) articles.add(Number(ref.split(' ')[1]))
  const rows = new Map<string, Value[]>()
  const touched = [...articles].filter(isOld)
  for (const item of await store.ofArticles('quote', touched)) {
    const statement = statementOf(item)
    if (statement === null) continue
    const name = `${item.article.seq} ${statement}`
    const known = rows.get(name)
    if (known && known[2] !== null) continue
    rows.set(name, [item.article.seq, statement, item.group, relations.get(`quote ${refOf(item)}`) ?? null])
  }
  if (rows.size)
    await sql`UPDATE statements SET quote = given.grp, quoted = CASE WHEN given.grp IS NULL THEN NULL ELSE coalesce(given.rel, quoted) END
      FROM ${tableOf(engine.name, ['article', 'local:text', 'grp', 'rel:text'], [...rows.values()])}
      WHERE statements.article = given.article AND statements.id = given.local
        AND (quote IS DISTINCT FROM given.grp OR (given.rel IS NOT NULL AND quoted IS DISTINCT FROM given.rel))`.execute(
      tx.db,
    )
}
