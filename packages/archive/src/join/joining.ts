/** Joins articles within the transaction that puts them in, and takes them out again with it. */
import type { Lexis, Record } from '@readout/core'
import { type ArticleFacts, factsOf, foundBy, type Item, Joiner, type JoinKind, type Room } from '@readout/join'
import { sql } from 'kysely'
import type { Engine, Tx } from '../engine/engine.ts'
import { nextNumber } from '../store/numbers.ts'
import type { Records } from '../store/records.ts'
import { clean } from '../store/rows.ts'
import { Cache } from './cache.ts'
import { derive } from './derive.ts'
import type { JoinedArticle } from './joined.ts'
import { itemIn, keyIn, shelfOf } from './kinds.ts'
import { lexisNow } from './lexis.ts'
import { roomsNow, SINGLES, versionsNow } from './rooms.ts'
import { setMeta, stateOf } from './state.ts'
import { SqlStore } from './store.ts'

export interface Coming {
  readonly seq: number
  readonly record: Record
}

/** What its items are sorted by kind; keys that go with them. */
type Items = ReadonlyMap<JoinKind, readonly Item[]>
interface Key {
  readonly key: number
  readonly item: number
}

export class Joining {
  readonly #engine: Engine
  readonly #records: Records
  readonly #cache = new Cache()
  /** False where nothing is to be joined when it comes in. */
  readonly #on: boolean
  /** Marks of transactions that were joined in, until it is known that they came about. */
  readonly #marks = new WeakMap<Tx, number>()
  #latest = 0

  constructor(engine: Engine, records: Records, on: boolean) {
    this.#engine = engine
    this.#records = records
    this.#on = on
  }

  /** An archive without articles is joined from its beginning; of others what waits to be done is told, in a clause. */
  async prepare(): Promise<string | null> {
    const { stale, unjoined, upTo } = await stateOf(this.#engine.db)
    const { rows } = await sql<{
      n: number
    }>`SELECT count(*) AS n FROM (SELECT 1 FROM articles LIMIT 1) AS one_of`.execute(this.#engine.db)
    if (stale && Number(rows[0]!.n) === 0) {
      await this.#engine.write((tx) => setMeta(tx, 'joined', versionsNow()))
      return null
    }
    if (stale) return 'the articles are not joined by this version’s rules yet: readout db rejoin does it'
    if (upTo !== null)
      return 'some articles wait to be joined to the others: a worker (readout work) or readout db rejoin goes on with it'
    return unjoined ? 'some articles are not joined to the others yet: readout db rejoin does it' : null
  }

  /** The transaction came about: what is known in memory holds. */
  committed(tx: Tx): void {
    const mark = this.#marks.get(tx)
    if (mark !== undefined && mark === this.#latest) this.#cache.mark = mark
  }

  /**
   * To be called before the rows are put in. `again` are those that take the place of a reading of before; `former` are groups to go on
   * standing in, where all is joined anew.
   */
  async join(
    tx: Tx,
    coming: readonly Coming[],
    again: ReadonlySet<number>,
    former?: ReadonlyMap<string, number>,
  ): Promise<Map<number, JoinedArticle>> {
    if (coming.length === 0) return new Map()
    if (!former) {
      const { stale, upTo } = await stateOf(tx.db)
      const joins = (c: Coming) => this.#on && !stale && c.seq <= (upTo ?? Number.MAX_SAFE_INTEGER)
      const now = coming.filter(joins)
      if (now.length < coming.length) {
        // while all is being joined anew, the others will be come to
        if (upTo === null) await setMeta(tx, 'unjoined', '1')
        if (now.length === 0) return new Map()
        coming = now
      }
    }
    const lexis = await lexisNow()
    const rooms = roomsNow()
    const store = await this.#open(tx)
    const joiner = new Joiner({ store, rooms, lexis, singles: SINGLES })
    const made = coming.map(({ record }) => itemsOf(rooms, record, lexis))
    await store.foresee(made)
    const touched = new Map<JoinKind, Set<number>>()
    const gone = new Map<number, Record | null>()
    const keys: Key[] = []
    for (const [i, { seq, record }] of coming.entries()) {
      const items = made[i]!
      const facts = factsIn(seq, record)
      if (!again.has(seq)) {
        const hints = former && ((kind: JoinKind, local: string) => former.get(`${kind} ${seq} ${local}`) ?? null)
        add(touched, await joiner.add(facts, record, Object.fromEntries(items), hints))
        continue
      }
      const old = await this.#records.record(seq, tx.db)
      gone.set(seq, old)
      const groups = new Map<string, number>()
      const before = new Map<JoinKind, Set<number>>()
      for (const { kind } of rooms)
        for (const { local, group } of await store.groupsOf(kind, [seq])) {
          groups.set(`${kind} ${local}`, group)
          before.set(kind, (before.get(kind) ?? new Set()).add(group))
        }
      add(touched, before)
      if (await isSame(store, rooms, facts, items)) continue
      if (old) keys.push(...(await keysIn(store, rooms, seq, old, lexis)))
      for (const { kind } of rooms) await store.remove(kind, seq)
      const hints = (kind: JoinKind, local: string) => groups.get(`${kind} ${local}`) ?? null
      add(touched, await joiner.add(facts, record, Object.fromEntries(items), hints))
      // what the article held together may have fallen apart
      const left = new Map([...before].map(([kind, of]) => [kind, new Set(of)]))
      await joiner.rearrange(left)
      add(touched, left)
    }
    // what is joined anew has its rows already
    const fresh = new Map(former ? [] : coming.map((c) => [c.seq, c.record]))
    const joined = await derive({ engine: this.#engine, tx, store, touched, fresh, gone })
    await store.flush(keys)
    this.#cache.trim()
    return joined
  }

  /** Takes an article out. To be called while its record is still there. */
  async leave(tx: Tx, seq: number): Promise<void> {
    const state = await stateOf(tx.db)
    if (state.stale) return
    const rooms = roomsNow()
    const lexis = await lexisNow()
    const store = await this.#open(tx)
    const joiner = new Joiner({ store, rooms, lexis, singles: SINGLES })
    const record = await this.#records.record(seq, tx.db)
    const keys = record ? await keysIn(store, rooms, seq, record, lexis) : []
    const touched = await joiner.remove(seq)
    const gone = new Map([[seq, record]])
    await derive({ engine: this.#engine, tx, store, touched, fresh: new Map(), gone })
    await store.flush(keys)
    this.#cache.trim()
  }

  /** Looks at groups anew, as where something was said of them by hand. */
  async rearrange(tx: Tx, kind: JoinKind, groups: readonly number[]): Promise<void> {
    const store = await this.#open(tx)
    const joiner = new Joiner({ store, rooms: roomsNow(), lexis: await lexisNow(), singles: SINGLES })
    const touched = new Map<JoinKind, Set<number>>([[kind, new Set(groups)]])
    await joiner.rearrange(touched)
    await derive({ engine: this.#engine, tx, store, touched, fresh: new Map(), gone: new Map() })
    await store.flush([])
  }

  /** A store for a transaction; what is known from before is believed where nobody else has written since. */
  async #open(tx: Tx): Promise<SqlStore> {
    if (!this.#marks.has(tx)) {
      const mark = await nextNumber(tx, 'joined', 0, 1)
      if (this.#cache.mark === null || this.#cache.mark !== mark - 1) this.#cache.clear()
      // until it is known that the transaction came about
      this.#cache.mark = null
      this.#marks.set(tx, mark)
      this.#latest = mark
    }
    return new SqlStore(this.#engine, tx, this.#cache)
  }
}

function factsIn(seq: number, record: Record): ArticleFacts {
  const { id, title, outlet, url, published } = factsOf(record)
  return {
    seq,
    id: clean(id),
    title: clean(title),
    outlet: clean(outlet),
    url: clean(url),
    published: clean(published),
  }
}

const itemsOf = (rooms: readonly Room[], record: Record, lexis: Lexis): Items =>
  new Map(rooms.map((room) => [room.kind, room.items(record, lexis)]))

function add(all: Map<JoinKind, Set<number>>, more: ReadonlyMap<JoinKind, ReadonlySet<number>>): void {
  for (const [kind, groups] of more) {
    const known = all.get(kind) ?? new Set()
    for (const g of groups) known.add(g)
    all.set(kind, known)
  }
}

/** Is all that joining looks at as it was? */
async function isSame(store: SqlStore, rooms: readonly Room[], facts: ArticleFacts, items: Items): Promise<boolean> {
  for (const { kind } of rooms) {
    const before = await store.ofArticles(kind, [facts.seq])
    const now = items.get(kind)!
    if (before.length !== now.length) return false
    for (const [i, { local, sketch, article }] of before.entries())
      if (
        local !== now[i]!.local ||
        article.published !== facts.published ||
        article.outlet !== facts.outlet ||
        article.title !== facts.title ||
        JSON.stringify(sketch) !== JSON.stringify(now[i]!.sketch)
      )
        return false
  }
  return true
}

/** The keys that an article's items have in the table. */
async function keysIn(
  store: SqlStore,
  rooms: readonly Room[],
  seq: number,
  record: Record,
  lexis: Lexis,
): Promise<Key[]> {
  const keys: Key[] = []
  for (const room of rooms) {
    const places = new Map(((await store.shelf(room.kind, seq))?.items ?? []).map((item, i) => [item.local, i]))
    for (const { local, keys: of } of room.items(record, lexis)) {
      const place = places.get(local)
      if (place === undefined) continue
      for (const key of new Set(foundBy(of, room.kept)))
        keys.push({ key: keyIn(room.kind, key), item: itemIn(shelfOf(room.kind, seq), place) })
    }
  }
  return keys
}
