/** The store of joining over SQL: within one transaction, with what was looked at lately kept in memory. */
import {
  type ArticleFacts,
  type ByHand,
  foundBy,
  type Item,
  type JoinKind,
  type JoinStore,
  type Move,
  type Placed,
  type Ref,
} from '@readout/join'
import { sql } from 'kysely'
import type { Engine, Tx } from '../engine/engine.ts'
import { nextNumber } from '../store/write.ts'
import { handIn } from './by-hand.ts'
import type { Cache } from './cache.ts'
import { articleOf, CODE, ITEMS, itemIn, KIND_OF, keyIn, placeIn, shelfOf } from './kinds.ts'
import { keysOfSketch } from './rooms.ts'
import { packShelf, type Shelf, soundShelf } from './shelf.ts'
import { tableOf } from './values.ts'

/** Of one key so many are looked at: what more have tells nothing. */
const HOLDERS = 64

/** An item whose group has changed since the transaction began. */
export interface Changed extends Ref {
  readonly kind: JoinKind
  readonly from: number | null
  to: number | null
}

export class SqlStore implements JoinStore {
  readonly #engine: Engine
  readonly #tx: Tx
  readonly #cache: Cache
  /** By kind, article and place. */
  readonly changed = new Map<string, Changed>()
  /** Shelves that come and go with this transaction. */
  readonly #put = new Map<number, { readonly shelf: Shelf; readonly keys: readonly (readonly number[])[] }>()
  readonly #gone = new Set<number>()
  /** Who has a key: as it stands in the table, and of those that have come since. */
  readonly #holders = new Map<number, number[]>()
  readonly #came = new Map<number, number[]>()
  readonly #moves = new Map<number, Map<string, Changed>>()
  readonly #hands = new Map<JoinKind, Awaited<ReturnType<typeof handIn>>>()

  constructor(engine: Engine, tx: Tx, cache: Cache) {
    this.#engine = engine
    this.#tx = tx
    this.#cache = cache
  }

  /** Fetches in one go who has these keys. */
  async foresee(articles: readonly ReadonlyMap<JoinKind, readonly Item[]>[]): Promise<void> {
    const keys: number[] = []
    for (const items of articles)
      for (const [kind, of] of items) for (const item of of) for (const key of item.keys) keys.push(keyIn(kind, key))
    await this.#ask(keys)
  }

  async #ask(keys: readonly number[]): Promise<void> {
    const unknown = [...new Set(keys)].filter((key) => !this.#holders.has(key))
    if (unknown.length === 0) return
    for (const key of unknown) this.#holders.set(key, [])
    for (const { key, item } of await this.#tx.holders(unknown, HOLDERS)) this.#holders.get(key)!.push(item)
  }

  async sharing(kind: JoinKind, keys: readonly number[], limit: number) {
    const own = keys.map((key) => keyIn(kind, key))
    await this.#ask(own)
    const found: { key: number; shelf: number; place: number }[] = []
    own.forEach((k, i) => {
      const [came, held] = [this.#came.get(k), this.#holders.get(k)!]
      const all = came ? [...new Set([...came, ...held])].sort((a, b) => b - a) : held
      for (const item of all.slice(0, limit)) found.push({ key: keys[i]!, ...placeIn(item) })
    })
    // most of these are not looked at: what is not at hand is named by its place for now
    return found.map(({ key, shelf, place }) => {
      const local = this.#shelf(shelf)?.items[place]?.local ?? `#${place}`
      return { key, article: articleOf(shelf), local }
    })
  }

  async load(kind: JoinKind, refs: readonly Ref[]) {
    const articles = [...new Set(refs.map((r) => r.article))]
    await this.#fetch(kind, articles)
    const wanted = new Map<number, Set<string>>()
    for (const { article, local } of refs) {
      const of = wanted.get(article)
      if (of) of.add(local)
      else wanted.set(article, new Set([local]))
    }
    return articles.flatMap((a) =>
      this.#placed(kind, a, (local, place) => wanted.get(a)!.has(local) || wanted.get(a)!.has(`#${place}`)),
    )
  }

  async ofArticles(kind: JoinKind, articles: readonly number[]) {
    await this.#fetch(kind, articles)
    return articles.flatMap((a) => this.#placed(kind, a))
  }

  async ofGroups(kind: JoinKind, groups: readonly number[], limit: number) {
    const refs = await this.members(kind, groups, limit)
    return this.load(kind, refs)
  }

  async groupsOf(kind: JoinKind, articles: readonly number[]) {
    await this.#groups(articles)
    return articles.flatMap((article) =>
      [...this.#cache.groups(article)![CODE[kind]]!].map(([local, group]) => ({ article, local, group })),
    )
  }

  async put(kind: JoinKind, facts: ArticleFacts, items: readonly Item[], most?: number) {
    const at = shelfOf(kind, facts.seq)
    const kept = items.slice(0, ITEMS)
    const shelf: Shelf = {
      published: facts.published,
      items: kept.map(({ local, keys, sketch }) => ({ local, keys, sketch })),
      size: 100 + 300 * kept.length,
    }
    this.#put.set(at, {
      shelf,
      keys: kept.map((item) => [...new Set(foundBy(item.keys, most).map((key) => keyIn(kind, key)))]),
    })
    this.#cache.setFacts(facts)
    await this.#groups([facts.seq])
    for (const [place, keys] of this.#put.get(at)!.keys.entries())
      for (const key of keys) {
        const came = this.#came.get(key)
        if (came) came.push(itemIn(at, place))
        else this.#came.set(key, [itemIn(at, place)])
      }
  }

  async place(kind: JoinKind, moves: readonly Move[]) {
    await this.#groups(moves.map((m) => m.article))
    for (const { article, local, group } of moves) {
      const groups = this.#cache.groups(article)![CODE[kind]]!
      const before = groups.get(local) ?? null
      if (before === group) continue
      if (group === null) groups.delete(local)
      else groups.set(local, group)
      const name = `${CODE[kind]} ${article} ${local}`
      const known = this.changed.get(name)
      const one = known ?? { kind, article, local, from: before, to: group }
      one.to = group
      if (!known) this.changed.set(name, one)
      for (const g of [before, group]) if (g !== null) this.#movesOf(kind, g).set(name, one)
      if (before !== null) this.#leaves(kind, before, article, local)
      if (group !== null) this.#enters(kind, group, article, local)
    }
  }

  #leaves(kind: JoinKind, group: number, article: number, local: string): void {
    const at = shelfOf(kind, group)
    const known = this.#cache.members(at)
    if (!known) return
    // where there are more than are known, one of those comes in its place
    if (known.list.length >= known.limit) {
      this.#cache.dropMembers(at)
      return
    }
    const list = known.list.filter((r) => r.article !== article || r.local !== local)
    this.#cache.setMembers(at, { ...known, list })
  }

  #enters(kind: JoinKind, group: number, article: number, local: string): void {
    const at = shelfOf(kind, group)
    const known = this.#cache.members(at)
    if (!known) return
    const i = known.list.findIndex((r) => r.article < article)
    const list = i < 0 ? [...known.list, { article, local }] : known.list.toSpliced(i, 0, { article, local })
    this.#cache.setMembers(at, { ...known, list: list.slice(0, known.limit) })
  }

  #movesOf(kind: JoinKind, group: number): Map<string, Changed> {
    const at = shelfOf(kind, group)
    let moves = this.#moves.get(at)
    if (!moves) this.#moves.set(at, (moves = new Map()))
    return moves
  }

  async merge(kind: JoinKind, from: number, into: number) {
    const members = await this.members(kind, [from], Number.MAX_SAFE_INTEGER)
    await this.place(
      kind,
      members.map(({ article, local }) => ({ article, local, group: into })),
    )
  }

  numbers(kind: JoinKind, count: number): Promise<number> {
    return nextNumber(this.#tx, kind, 0, count)
  }

  async remove(kind: JoinKind, article: number) {
    const at = shelfOf(kind, article)
    const groups = await this.groupsOf(kind, [article])
    await this.place(
      kind,
      groups.map(({ local }) => ({ article, local, group: null })),
    )
    this.#put.delete(at)
    this.#cache.dropShelf(at)
    this.#gone.add(at)
  }

  async byHand(kind: JoinKind): Promise<ByHand | undefined> {
    if (!this.#hands.has(kind)) this.#hands.set(kind, await handIn(this.#tx.db, kind))
    return this.#hands.get(kind)
  }

  /** What stands in these groups now, of each at most `limit`, the newest articles first. */
  async members(kind: JoinKind, groups: readonly number[], limit: number): Promise<(Ref & { group: number })[]> {
    const isKnown = (group: number) => {
      const known = this.#cache.members(shelfOf(kind, group))
      return known !== undefined && (known.list.length < known.limit || known.limit >= limit)
    }
    const unknown = groups.filter((g) => !isKnown(g))
    if (unknown.length) await this.#askMembers(kind, unknown, limit)
    return groups.flatMap((group) => {
      const { list } = this.#cache.members(shelfOf(kind, group))!
      const some = list.length > limit ? list.slice(0, limit) : list
      return some.map(({ article, local }) => ({ article, local, group }))
    })
  }

  /** As the table has them, with what has changed since. */
  async #askMembers(kind: JoinKind, groups: readonly number[], limit: number): Promise<void> {
    let extra = 0
    for (const g of groups) extra = Math.max(extra, this.#moves.get(shelfOf(kind, g))?.size ?? 0)
    const rows = await this.#tx.members(CODE[kind], groups, Math.min(limit + extra, 2 ** 31 - 1))
    const by = new Map<number, Ref[]>(groups.map((g) => [g, []]))
    for (const { group, article, local } of rows) by.get(group)!.push({ article, local })
    for (const [group, list] of by) {
      const at = shelfOf(kind, group)
      const moves = this.#moves.get(at)
      if (!moves) {
        this.#cache.setMembers(at, { list: list.slice(0, limit), limit })
        continue
      }
      const left = list.filter((r) => !moves.has(`${CODE[kind]} ${r.article} ${r.local}`))
      for (const { article, local, to } of moves.values()) if (to === group) left.push({ article, local })
      this.#cache.setMembers(at, { list: left.sort((a, b) => b.article - a.article).slice(0, limit), limit })
    }
  }

  /** The shelves, groups and facts of articles, fetched where they are not known. */
  async #fetch(kind: JoinKind, articles: readonly number[]) {
    await this.#shelves(articles.map((a) => shelfOf(kind, a)))
    await this.#groups(articles)
    await this.#facts(articles)
  }

  async #shelves(all: readonly number[]) {
    const unknown = [...new Set(all)].filter((s) => !this.#shelf(s) && !this.#gone.has(s))
    if (unknown.length === 0) return
    const rows = await this.#tx.db
      .selectFrom('join_shelves')
      .selectAll()
      .where('shelf', 'in', this.#engine.text.listOf(unknown))
      .execute()
    for (const { shelf, items } of rows) {
      const kind = KIND_OF[shelf % 8]!
      this.#cache.setShelf(shelf, soundShelf(kind, items, keysOfSketch(kind)))
    }
  }

  #shelf = (at: number): Shelf | undefined => this.#put.get(at)?.shelf ?? this.#cache.shelf(at)

  async #groups(articles: readonly number[]) {
    const unknown = [...new Set(articles)].filter((a) => !this.#cache.groups(a))
    if (unknown.length === 0) return
    const rows = await this.#tx.db
      .selectFrom('join_items')
      .selectAll()
      .where('article', 'in', this.#engine.text.listOf(unknown))
      .where('kind', '<', 8)
      .execute()
    for (const a of unknown) this.#cache.setGroups(a)
    for (const { article, kind, local, group } of rows) this.#cache.groups(article)![kind]!.set(local, group)
  }

  async #facts(articles: readonly number[]) {
    const unknown = [...new Set(articles)].filter((a) => !this.#cache.facts(a))
    if (unknown.length === 0) return
    const rows = await this.#tx.db
      .selectFrom('articles')
      .select(['seq', 'id', 'title', 'outlet', 'url', 'published'])
      .where('seq', 'in', this.#engine.text.listOf(unknown))
      .execute()
    for (const row of rows) this.#cache.setFacts(row)
  }

  #placed(kind: JoinKind, seq: number, wanted?: (local: string, place: number) => boolean): Placed[] {
    const shelf = this.#shelf(shelfOf(kind, seq))
    const facts = this.#cache.facts(seq)
    if (!shelf || !facts) return []
    this.#cache.useShelf(shelfOf(kind, seq))
    const groups = this.#cache.groups(seq)![CODE[kind]]!
    const article = facts.published === shelf.published ? facts : { ...facts, published: shelf.published }
    const out: Placed[] = []
    for (const [place, { local, keys, sketch }] of shelf.items.entries())
      if (!wanted || wanted(local, place)) out.push({ local, keys, sketch, article, group: groups.get(local) ?? null })
    return out
  }

  /** The group of an item of an article that was looked at. */
  groupNow(kind: JoinKind, article: number, local: string): number | null {
    return this.#cache.groups(article)?.[CODE[kind]]?.get(local) ?? null
  }

  /** Items of an article of before, with their places; for the keys that are to go. */
  async shelf(kind: JoinKind, article: number): Promise<Shelf | undefined> {
    await this.#shelves([shelfOf(kind, article)])
    return this.#shelf(shelfOf(kind, article))
  }

  /** Writes what has changed. `gone` are keys that no longer hold. */
  async flush(gone: readonly { readonly key: number; readonly item: number }[]): Promise<void> {
    const { db } = this.#tx
    const name = this.#engine.name
    if (gone.length)
      await sql`DELETE FROM join_keys WHERE (key, item) IN (SELECT a, b FROM ${tableOf(
        name,
        ['a', 'b'],
        gone.map((g) => [g.key, g.item]),
      )})`.execute(db)
    const out = [...this.#gone]
    if (out.length) await db.deleteFrom('join_shelves').where('shelf', 'in', this.#engine.text.listOf(out)).execute()
    const keys: { key: number; item: number }[] = []
    const shelves: { shelf: number; items: Uint8Array }[] = []
    for (const [at, { shelf, keys: of }] of this.#put) {
      if (shelf.items.length === 0) continue
      shelves.push({ shelf: at, items: packShelf(KIND_OF[at % 8]!, shelf.published, shelf.items) })
      for (const [place, list] of of.entries()) for (const key of list) keys.push({ key, item: itemIn(at, place) })
      this.#cache.setShelf(at, shelf)
    }
    await this.#tx.insert('join_shelves', shelves)
    keys.sort((a, b) => a.key - b.key || a.item - b.item)
    await this.#tx.insert('join_keys', keys)
    const moved = [...this.changed.values()].filter((c) => c.from !== c.to)
    const left = moved.filter((c) => c.from !== null)
    if (left.length)
      await sql`DELETE FROM join_items WHERE (article, kind, local) IN (SELECT a, k, l FROM ${tableOf(
        name,
        ['a', 'k', 'l:text'],
        left.map((c) => [c.article, CODE[c.kind], c.local]),
      )})`.execute(db)
    await this.#tx.insert(
      'join_items',
      moved.flatMap(({ article, kind, local, to }) =>
        to === null ? [] : [{ article, kind: CODE[kind], local, group: to }],
      ),
    )
  }
}
