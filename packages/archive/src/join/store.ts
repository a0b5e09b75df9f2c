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
import { lastNumber, numberGiven } from '../store/numbers.ts'
import { handIn } from './by-hand.ts'
import type { Cache } from './cache.ts'
import { Holders } from './holders.ts'
import { articleOf, CODE, ITEMS, itemIn, KIND_OF, keyIn, placeIn, shelfOf } from './kinds.ts'
import { type Changed, Members, nameOf } from './members.ts'
import { keysOfSketch } from './rooms.ts'
import { packShelf, placeOn, type Shelf, soundShelf } from './shelf.ts'
import { Standing } from './standing.ts'
import { tableOf } from './values.ts'

/** Of numbers those that are not known, each once. */
function without(all: readonly number[], known: (n: number) => unknown): number[] {
  const left: number[] = []
  for (const n of all) if (!known(n)) left.push(n)
  return left.length > 1 ? [...new Set(left)] : left
}

/** So many characters of sketches one packed byte stands for, about. */
const UNPACKED = 3

export class SqlStore implements JoinStore {
  readonly #engine: Engine
  readonly #tx: Tx
  readonly #cache: Cache
  /** By kind, article and place. */
  readonly changed = new Map<string, Changed>()
  /** Shelves that come and go with this transaction. */
  readonly #put = new Map<number, { readonly shelf: Shelf; readonly keys: readonly (readonly number[])[] }>()
  readonly #gone = new Set<number>()
  readonly #holders: Holders
  readonly #standing: Members
  readonly #hands = new Map<JoinKind, Awaited<ReturnType<typeof handIn>>>()
  /** Numbers given last, written when all else is. */
  readonly #numbers = new Map<JoinKind, number>()

  constructor(engine: Engine, tx: Tx, cache: Cache) {
    this.#engine = engine
    this.#tx = tx
    this.#cache = cache
    this.#holders = new Holders(tx)
    this.#standing = new Members(tx, cache)
  }

  /** Fetches in one go who has these keys. */
  async foresee(articles: readonly ReadonlyMap<JoinKind, readonly Item[]>[]): Promise<void> {
    const keys: number[] = []
    for (const items of articles)
      for (const [kind, of] of items) for (const item of of) for (const key of item.keys) keys.push(keyIn(kind, key))
    await this.#holders.ask(keys)
  }

  async sharing(kind: JoinKind, keys: readonly number[], limit: number) {
    await this.#holders.ask(keys.map((key) => keyIn(kind, key)))
    const found: { key: number; article: number; local: string }[] = []
    for (const key of keys) {
      const held = this.#holders.of(keyIn(kind, key))
      const most = Math.min(limit, held.length)
      for (let i = 0; i < most; i++) {
        const { shelf, place } = placeIn(held[i]!)
        // most of these are not looked at: what is not at hand is named by its place for now
        const local = this.#shelf(shelf)?.items[place]?.local ?? `#${place}`
        found.push({ key, article: articleOf(shelf), local })
      }
    }
    return found
  }

  async load(kind: JoinKind, refs: readonly Ref[]) {
    const wanted = new Map<number, string[]>()
    for (const { article, local } of refs) {
      const of = wanted.get(article)
      if (of) of.push(local)
      else wanted.set(article, [local])
    }
    await this.#fetch(kind, [...wanted.keys()])
    const out: Placed[] = []
    for (const [article, locals] of wanted) this.#place(kind, article, locals, out)
    return out
  }

  async ofArticles(kind: JoinKind, articles: readonly number[]) {
    await this.#fetch(kind, articles)
    const out: Placed[] = []
    for (const a of articles) this.#place(kind, a, null, out)
    return out
  }

  async ofGroups(kind: JoinKind, groups: readonly number[], limit: number) {
    const refs = await this.members(kind, groups, limit)
    return this.load(kind, refs)
  }

  async groupsOf(kind: JoinKind, articles: readonly number[]) {
    await this.#groups(articles)
    const out: (Ref & { readonly group: number })[] = []
    for (const article of articles)
      for (const ref of this.#cache.groups(article)![CODE[kind]]!.list(article)) out.push(ref)
    return out
  }

  async put(kind: JoinKind, facts: ArticleFacts, items: readonly Item[], most?: number) {
    const at = shelfOf(kind, facts.seq)
    const kept = items.slice(0, ITEMS)
    const shelf: Shelf = {
      published: facts.published,
      items: kept,
      size: 100 + 300 * kept.length,
    }
    const keysOf = kept.map((item) => [...new Set(foundBy(item.keys, most).map((key) => keyIn(kind, key)))])
    this.#put.set(at, { shelf, keys: keysOf })
    this.#cache.setFacts(facts)
    // an article that comes in stands nowhere; of one that comes again it is known by now
    if (!this.#cache.groups(facts.seq)) this.#cache.setGroups(facts.seq)
    for (const [place, keys] of keysOf.entries()) for (const key of keys) this.#holders.came(key, itemIn(at, place))
  }

  async place(kind: JoinKind, moves: readonly Move[]) {
    await this.#groups(moves.map((m) => m.article))
    for (const { article, local, group } of moves) {
      const groups = this.#cache.groups(article)![CODE[kind]]!
      const before = groups.get(local) ?? null
      if (before === group) continue
      groups.set(local, group)
      const name = nameOf(kind, article, local)
      const known = this.changed.get(name)
      const one = known ?? { kind, article, local, from: before, to: group }
      one.to = group
      if (!known) this.changed.set(name, one)
      if (before !== null) this.#standing.leaves(before, one)
      if (group !== null) this.#standing.enters(group, one)
    }
  }

  async merge(kind: JoinKind, from: number, into: number) {
    const members = await this.members(kind, [from], Number.MAX_SAFE_INTEGER)
    await this.place(
      kind,
      members.map(({ article, local }) => ({ article, local, group: into })),
    )
  }

  async numbers(kind: JoinKind, count: number): Promise<number> {
    const last = this.#numbers.get(kind) ?? (await lastNumber(this.#tx, kind))
    this.#numbers.set(kind, last + count)
    for (let group = last + 1; group <= last + count; group++) this.#standing.begins(kind, group)
    return last + 1
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

  /** What stands in these groups now, of each at most `limit`, the newest articles first. */
  members(kind: JoinKind, groups: readonly number[], limit: number): Promise<(Ref & { group: number })[]> {
    return this.#standing.of(kind, groups, limit)
  }

  async byHand(kind: JoinKind): Promise<ByHand | undefined> {
    if (!this.#hands.has(kind)) this.#hands.set(kind, await handIn(this.#tx.db, kind))
    return this.#hands.get(kind)
  }

  /** The shelves, groups and facts of articles, fetched where they are not known. */
  async #fetch(kind: JoinKind, articles: readonly number[]) {
    await this.#shelves(kind, articles)
    await this.#groups(articles)
    await this.#facts(articles)
  }

  async #shelves(kind: JoinKind, articles: readonly number[]) {
    const isKnown = (a: number) => this.#shelf(shelfOf(kind, a)) ?? this.#gone.has(shelfOf(kind, a))
    const unknown = without(articles, isKnown).map((a) => shelfOf(kind, a))
    if (unknown.length === 0) return
    const rows = await this.#tx.db
      .selectFrom('join_shelves')
      .selectAll()
      .where('shelf', 'in', this.#engine.text.listOf(unknown))
      .execute()
    for (const { shelf, items } of rows) this.#cache.setShelf(shelf, soundShelf(kind, items, keysOfSketch(kind)))
  }

  #shelf(at: number): Shelf | undefined {
    return this.#put.get(at)?.shelf ?? this.#cache.shelf(at)
  }

  async #groups(articles: readonly number[]) {
    const unknown = without(articles, (a) => this.#cache.groups(a))
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
    const unknown = without(articles, (a) => this.#cache.facts(a))
    if (unknown.length === 0) return
    const rows = await this.#tx.db
      .selectFrom('articles')
      .select(['seq', 'id', 'title', 'outlet', 'url', 'published'])
      .where('seq', 'in', this.#engine.text.listOf(unknown))
      .execute()
    for (const row of rows) this.#cache.setFacts(row)
  }

  /** Puts what stands on a shelf into `out`: all of it, or what is named so, by its place or by itself. */
  #place(kind: JoinKind, seq: number, wanted: readonly string[] | null, out: Placed[]): void {
    const at = shelfOf(kind, seq)
    const shelf = this.#shelf(at)
    const facts = this.#cache.facts(seq)
    if (!shelf || !facts) return
    this.#cache.useShelf(at)
    const groups = this.#cache.groups(seq)![CODE[kind]]!
    const article = facts.published === shelf.published ? facts : { ...facts, published: shelf.published }
    const put = (item: Item) => out.push(new Standing(item, article, groups.get(item.local) ?? null))
    if (wanted === null) {
      for (const item of shelf.items) put(item)
      return
    }
    const places = new Set<number>()
    for (const name of wanted) {
      const place = placeOn(shelf, name)
      if (place !== undefined) places.add(place)
    }
    for (const place of places) put(shelf.items[place]!)
  }

  /** The group of an item of an article that was looked at. */
  groupNow(kind: JoinKind, article: number, local: string): number | null {
    return this.#cache.groups(article)?.[CODE[kind]]?.get(local) ?? null
  }

  /** Items of an article of before, with their places; for the keys that are to go. */
  async shelf(kind: JoinKind, article: number): Promise<Shelf | undefined> {
    await this.#shelves(kind, [article])
    return this.#shelf(shelfOf(kind, article))
  }

  /** Writes what has changed. `gone` are keys that no longer hold. */
  async flush(gone: readonly { readonly key: number; readonly item: number }[]): Promise<void> {
    const { db } = this.#tx
    for (const [kind, last] of this.#numbers) await numberGiven(this.#tx, kind, last)
    this.#numbers.clear()
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
      const packed = packShelf(KIND_OF[at % 8]!, shelf.published, shelf.items)
      shelves.push({ shelf: at, items: packed })
      for (const [place, list] of of.entries()) for (const key of list) keys.push({ key, item: itemIn(at, place) })
      this.#cache.setShelf(at, { ...shelf, size: UNPACKED * packed.length })
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
