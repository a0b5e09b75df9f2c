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
import { articleOf, CODE, ITEMS, itemIn, KIND_OF, keyIn, placeIn, shelfOf } from './kinds.ts'
import { keysOfSketch } from './rooms.ts'
import { packShelf, placeOn, type Shelf, soundShelf } from './shelf.ts'
import { tableOf } from './values.ts'

/** Of one key so many are looked at: what more have tells nothing. */
const HOLDERS = 64

/** An item whose group has changed since the transaction began. */
export interface Changed extends Ref {
  readonly kind: JoinKind
  readonly from: number | null
  to: number | null
}

const NOBODY: number[] = []

/** An item with where it stands; its keys are made when somebody looks at them. */
class Standing implements Placed {
  readonly local: string
  readonly sketch: unknown
  readonly article: ArticleFacts
  readonly group: number | null
  readonly #item: Item

  constructor(item: Item, article: ArticleFacts, group: number | null) {
    this.local = item.local
    this.sketch = item.sketch
    this.article = article
    this.group = group
    this.#item = item
  }

  get keys(): readonly number[] {
    return this.#item.keys
  }
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
  /** Numbers given last, written when all else is. */
  readonly #numbers = new Map<JoinKind, number>()

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
    const unknown: number[] = []
    for (const key of keys) {
      if (this.#holders.has(key)) continue
      // nearly all keys are nobody's
      this.#holders.set(key, NOBODY)
      unknown.push(key)
    }
    if (unknown.length === 0) return
    for (const { key, item } of await this.#tx.holders(unknown, HOLDERS)) {
      const known = this.#holders.get(key)!
      if (known === NOBODY) this.#holders.set(key, [item])
      else known.push(item)
    }
  }

  async sharing(kind: JoinKind, keys: readonly number[], limit: number) {
    await this.#ask(keys.map((key) => keyIn(kind, key)))
    const found: { key: number; article: number; local: string }[] = []
    for (const key of keys) {
      const held = this.#holding(keyIn(kind, key))
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

  /** Who has a key, the newest first. */
  #holding(key: number): readonly number[] {
    const [came, held] = [this.#came.get(key), this.#holders.get(key)!]
    if (!came) return held
    return held === NOBODY && came.length === 1 ? came : [...new Set([...came, ...held])].sort((a, b) => b - a)
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
    const out: (Ref & { group: number })[] = []
    for (const article of articles)
      for (const [local, group] of this.#cache.groups(article)![CODE[kind]]!) out.push({ article, local, group })
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
    for (const [place, keys] of keysOf.entries())
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

  async numbers(kind: JoinKind, count: number): Promise<number> {
    const last = this.#numbers.get(kind) ?? (await lastNumber(this.#tx, kind))
    this.#numbers.set(kind, last + count)
    // nobody stands in a group that has just got its number: nothing has to be asked
    for (let group = last + 1; group <= last + count; group++)
      this.#cache.setMembers(shelfOf(kind, group), { list: [], limit: Number.MAX_SAFE_INTEGER })
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
    await this.#shelves(kind, articles)
    await this.#groups(articles)
    await this.#facts(articles)
  }

  async #shelves(kind: JoinKind, articles: readonly number[]) {
    const unknown = new Set<number>()
    for (const article of articles) {
      const at = shelfOf(kind, article)
      if (!this.#shelf(at) && !this.#gone.has(at)) unknown.add(at)
    }
    if (unknown.size === 0) return
    const rows = await this.#tx.db
      .selectFrom('join_shelves')
      .selectAll()
      .where('shelf', 'in', this.#engine.text.listOf([...unknown]))
      .execute()
    for (const { shelf, items } of rows) this.#cache.setShelf(shelf, soundShelf(kind, items, keysOfSketch(kind)))
  }

  #shelf(at: number): Shelf | undefined {
    return this.#put.get(at)?.shelf ?? this.#cache.shelf(at)
  }

  async #groups(articles: readonly number[]) {
    const unknown = new Set<number>()
    for (const a of articles) if (!this.#cache.groups(a)) unknown.add(a)
    if (unknown.size === 0) return
    const rows = await this.#tx.db
      .selectFrom('join_items')
      .selectAll()
      .where('article', 'in', this.#engine.text.listOf([...unknown]))
      .where('kind', '<', 8)
      .execute()
    for (const a of unknown) this.#cache.setGroups(a)
    for (const { article, kind, local, group } of rows) this.#cache.groups(article)![kind]!.set(local, group)
  }

  async #facts(articles: readonly number[]) {
    const unknown = new Set<number>()
    for (const a of articles) if (!this.#cache.facts(a)) unknown.add(a)
    if (unknown.size === 0) return
    const rows = await this.#tx.db
      .selectFrom('articles')
      .select(['seq', 'id', 'title', 'outlet', 'url', 'published'])
      .where('seq', 'in', this.#engine.text.listOf([...unknown]))
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
