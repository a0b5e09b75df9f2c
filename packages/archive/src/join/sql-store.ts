/** What is joined, in the archive's tables: every question is bounded by an index, whatever the archive holds. */
import type { ArticleFacts, Item, JoinKind, JoinStore, Move, Placed, Ref } from '@readout/join'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../engine/engine.ts'
import { nextNumber } from '../store/write.ts'
import type { EngineName } from '../tables/ddl.ts'
import { numbersIn, placesIn } from './lists.ts'

/** Rooms that look at the keys of what they are given; for the others they are not fetched. */
const WITH_KEYS: ReadonlySet<JoinKind> = new Set(['quote'])

/** Where the moment of publication is kept, which `articles` has to the day alone. */
const MOMENT = 'article'

interface ItemRow {
  readonly article: number
  readonly local: string
  readonly group: number | null
  readonly sketch: string
  readonly id: string
  readonly title: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly published: string | null
  readonly moment: string | null
}

export class SqlJoinStore implements JoinStore {
  /** Articles whose findings may stand in other groups now. */
  readonly moved = new Set<number>()
  /** Groups that have changed or gone, by kind. */
  readonly touched = new Map<JoinKind, Set<number>>()
  readonly #tx: Tx
  readonly #engine: EngineName
  /** Joins in the order they are written: SQLite would begin with the large table, since it cannot know how short a list is. */
  readonly #then: RawBuilder<unknown>

  constructor(tx: Tx, engine: EngineName) {
    this.#tx = tx
    this.#engine = engine
    this.#then = sql.raw(engine === 'sqlite' ? 'CROSS JOIN' : 'JOIN')
  }

  touch(kind: JoinKind, group: number): void {
    const groups = this.touched.get(kind)
    if (groups) groups.add(group)
    else this.touched.set(kind, new Set([group]))
  }

  async sharing(kind: JoinKind, keys: readonly number[], limit: number) {
    // of each key the newest: from the article on that is so many back
    const { rows } = await sql<Ref & { key: number }>`
      SELECT j.key, j.article, j.local FROM ${numbersIn(this.#engine, keys)} AS k ${this.#then} join_keys AS j ON j.kind = ${kind} AND j.key = k.v
      WHERE j.article > coalesce((SELECT o.article FROM join_keys AS o WHERE o.kind = ${kind} AND o.key = k.v
        ORDER BY o.article DESC LIMIT 1 OFFSET ${sql.lit(limit)}), -1)`.execute(this.#tx.db)
    return rows
  }

  load(kind: JoinKind, refs: readonly Ref[]) {
    const list = placesIn(
      this.#engine,
      refs.map((r) => [r.article, r.local] as const),
    )
    return this.#items(
      kind,
      sql`${list} AS r ${this.#then} join_items AS i ON i.kind = ${kind} AND i.article = r.a AND i.local = r.l`,
    )
  }

  ofArticles(kind: JoinKind, articles: readonly number[]) {
    const list = numbersIn(this.#engine, articles)
    return this.#items(kind, sql`${list} AS r ${this.#then} join_items AS i ON i.kind = ${kind} AND i.article = r.v`)
  }

  ofGroups(kind: JoinKind, groups: readonly number[], limit: number) {
    const list = numbersIn(this.#engine, groups)
    return this.#items(
      kind,
      sql`${list} AS r ${this.#then} join_items AS i ON i.kind = ${kind} AND i."group" = r.v AND i.article > coalesce((
        SELECT o.article FROM join_items AS o WHERE o.kind = ${kind} AND o."group" = r.v
        ORDER BY o.article DESC LIMIT 1 OFFSET ${sql.lit(limit)}), -1)`,
    )
  }

  async #items(kind: JoinKind, from: RawBuilder<unknown>): Promise<Placed[]> {
    const { rows } = await sql<ItemRow>`
      SELECT i.article, i.local, i."group" AS "group", i.sketch, a.id, a.title, a.outlet, a.url, a.published, f.sketch AS moment
      FROM ${from} ${this.#then} articles AS a ON a.seq = i.article
      LEFT JOIN join_items AS f ON f.kind = ${MOMENT} AND f.article = i.article AND f.local = ''`.execute(this.#tx.db)
    const keys = WITH_KEYS.has(kind) ? await this.#keys(kind, rows) : null
    const facts = new Map<number, ArticleFacts>()
    return rows.map((row) => {
      const { article: seq, local, group, id, title, outlet, url } = row
      let article = facts.get(seq)
      if (!article) {
        const published = row.moment === null ? row.published : (JSON.parse(row.moment) as string)
        facts.set(seq, (article = { seq, id, title, outlet, url, published }))
      }
      return { local, group, sketch: JSON.parse(row.sketch), keys: keys?.get(`${seq} ${local}`) ?? [], article }
    })
  }

  async #keys(kind: JoinKind, items: readonly ItemRow[]): Promise<Map<string, number[]>> {
    const out = new Map<string, number[]>()
    const articles = [...new Set(items.map((i) => i.article))]
    if (articles.length === 0) return out
    const { rows } = await sql<Ref & { key: number }>`
      SELECT j.article, j.local, j.key FROM ${numbersIn(this.#engine, articles)} AS r ${this.#then} join_keys AS j ON j.article = r.v
      WHERE j.kind = ${kind}`.execute(this.#tx.db)
    for (const { article, local, key } of rows) {
      const at = `${article} ${local}`
      const list = out.get(at)
      if (list) list.push(key)
      else out.set(at, [key])
    }
    return out
  }

  async groupsOf(kind: JoinKind, articles: readonly number[]) {
    const { rows } = await sql<Ref & { group: number }>`
      SELECT i.article, i.local, i."group" AS "group" FROM ${numbersIn(this.#engine, articles)} AS r
      ${this.#then} join_items AS i ON i.kind = ${kind} AND i.article = r.v WHERE i."group" IS NOT NULL`.execute(
      this.#tx.db,
    )
    return rows
  }

  async put(kind: JoinKind, { seq }: ArticleFacts, items: readonly Item[]) {
    this.moved.add(seq)
    await this.#tx.insert(
      'join_items',
      items.map(({ local, sketch }) => ({ kind, article: seq, local, group: null, sketch: JSON.stringify(sketch) })),
    )
    await this.#tx.insert(
      'join_keys',
      items.flatMap(({ local, keys }) => [...new Set(keys)].map((key) => ({ kind, key, article: seq, local }))),
    )
  }

  /** When an article was published, where that is known better than to the day. */
  async putMoment({ seq, published }: ArticleFacts): Promise<void> {
    if (published === null || published.length <= 10) return
    const row = { kind: MOMENT, article: seq, local: '', group: null, sketch: JSON.stringify(published) }
    await this.#tx.insert('join_items', [row])
  }

  async place(kind: JoinKind, moves: readonly Move[]) {
    for (const { article } of moves) this.moved.add(article)
    if (this.#engine === 'sqlite') {
      for (const { article, local, group } of moves)
        await sql`UPDATE join_items SET "group" = ${group}
          WHERE kind = ${kind} AND article = ${article} AND local = ${local}`.execute(this.#tx.db)
      return
    }
    const list = placesIn(
      this.#engine,
      moves.map((m) => [m.article, m.local, m.group] as const),
    )
    await sql`UPDATE join_items SET "group" = r.g FROM ${list} AS r
      WHERE join_items.kind = ${kind} AND join_items.article = r.a AND join_items.local = r.l`.execute(this.#tx.db)
  }

  async merge(kind: JoinKind, from: number, into: number) {
    this.touch(kind, from)
    this.touch(kind, into)
    const { rows } = await sql<{ article: number }>`
      SELECT DISTINCT article FROM join_items WHERE kind = ${kind} AND "group" = ${from}`.execute(this.#tx.db)
    for (const { article } of rows) this.moved.add(article)
    await sql`UPDATE join_items SET "group" = ${into} WHERE kind = ${kind} AND "group" = ${from}`.execute(this.#tx.db)
  }

  numbers(kind: JoinKind, count: number) {
    return nextNumber(this.#tx, kind, 0, count)
  }

  async remove(kind: JoinKind, article: number) {
    await sql`DELETE FROM join_items WHERE kind = ${kind} AND article = ${article}`.execute(this.#tx.db)
    await sql`DELETE FROM join_keys WHERE article = ${article} AND kind = ${kind}`.execute(this.#tx.db)
  }

  async removeMoment(article: number): Promise<void> {
    await sql`DELETE FROM join_items WHERE kind = ${MOMENT} AND article = ${article}`.execute(this.#tx.db)
  }
}
