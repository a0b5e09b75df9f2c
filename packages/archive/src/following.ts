/** Feeds that are followed: what each was asked last and when it is due, and every item that it had. */
import { ReadoutError, type Record } from '@readout/core'
import { type Kysely, type Selectable, sql } from 'kysely'
import type { Tx } from './engine/engine.ts'
import { clean } from './store/rows.ts'
import type { Page } from './store/types.ts'
import type { FeedRow, ItemRow, Tables } from './tables/types.ts'
import type { Asked, FollowedFeed, ItemMarks, NewFeed, NewItem, WaitingItem } from './types.ts'

type Db = Kysely<Tables>

/** How the archive lets this room work: faults told as its own, and records put in within a transaction. */
export interface Access {
  read<T>(work: (db: Db) => Promise<T>): Promise<T>
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** Checks a record; what comes back puts it in. */
  put(record: Record, page?: Page): Promise<(tx: Tx) => Promise<unknown>>
}

const DAY = 86_400_000
/** Nothing is put off longer: what is due later was so reckoned by a clock that was wrong. */
const LONGEST = 8 * DAY
/** Items a day are those of so many days. */
const COUNTED = 7
const due = (column: string, now: number) =>
  sql<boolean>`(${sql.ref(column)} <= ${now} OR ${sql.ref(column)} > ${now + LONGEST})`

export class Following {
  readonly #access: Access

  constructor(access: Access) {
    this.#access = access
  }

  /** Follows feeds from `now` on (milliseconds since 1970), each due at once; how many were not followed before. */
  async add(feeds: readonly NewFeed[], now: number): Promise<number> {
    return this.#access.write(async ({ db }) => {
      let added = 0
      for (const f of feeds) {
        const row = { url: clean(f.url), title: clean(f.title ?? null), home: clean(f.home ?? null) }
        const { numInsertedOrUpdatedRows } = await db
          .insertInto('feeds')
          .values({ ...row, folders: clean(JSON.stringify(f.folders ?? [])), added: now, due: now, ...UNASKED })
          .onConflict((c) => c.column('url').doNothing())
          .executeTakeFirst()
        added += Number(numInsertedOrUpdatedRows ?? 0)
      }
      return added
    })
  }

  /** All feeds, in the order they were added. */
  async list(now: number): Promise<FollowedFeed[]> {
    return this.#access.read(async (db) =>
      this.#feeds(db, await db.selectFrom('feeds').selectAll().orderBy('seq').execute(), now),
    )
  }

  /** Feeds that are to be asked, or of which an item is to be tried, the longest due first. */
  async due(now: number, limit: number): Promise<FollowedFeed[]> {
    return this.#access.read(async (db) => {
      const rows = await db
        .selectFrom('feeds')
        .selectAll()
        .where('state', '=', 'followed')
        .where(({ or, exists, selectFrom }) =>
          or([
            due('feeds.due', now),
            exists(
              selectFrom('items')
                .select('items.seq')
                .whereRef('items.feed', '=', 'feeds.seq')
                .where('items.state', '=', 'waiting')
                .where(due('items.due', now)),
            ),
          ]),
        )
        .orderBy('due')
        .orderBy('seq')
        .limit(limit)
        .execute()
      return this.#feeds(db, rows, now)
    })
  }

  /** When something is due next; null where nothing is followed. */
  async nextDue(): Promise<number | null> {
    return this.#access.read(async (db) => {
      const feeds = db.selectFrom('feeds').where('state', '=', 'followed')
      const asked = await feeds.select(({ fn }) => fn.min('due').as('at')).executeTakeFirst()
      const tried = await db
        .selectFrom('items')
        .innerJoin('feeds', 'feeds.seq', 'items.feed')
        .where('items.state', '=', 'waiting')
        .where('feeds.state', '=', 'followed')
        .select(({ fn }) => fn.min('items.due').as('at'))
        .executeTakeFirst()
      const times = [asked?.at, tried?.at].filter((at) => at !== null && at !== undefined)
      return times.length === 0 ? null : Math.min(...times)
    })
  }

  /**
   * What became of asking a feed, with the items that it had, in one transaction: those not seen before wait from now on.
   * How many they are.
   */
  async asked(feed: number, asked: Asked, items: readonly NewItem[] = []): Promise<number> {
    const { now, due: at, every, status, error, note } = asked
    return this.#access.write(async ({ db }) => {
      const set = (values: Partial<FeedRow>) => db.updateTable('feeds').set(values).where('seq', '=', feed)
      await set({ due: at, every, asked: now, status }).execute()
      if (note !== undefined) await set({ note: clean(note) }).execute()
      if (error !== null) {
        await set({ failed: now, error: clean(error) })
          .set(({ eb }) => ({ failures: eb('failures', '+', 1) }))
          .execute()
        return 0
      }
      await set({ succeeded: now, failures: 0 }).execute()
      if (asked.etag !== undefined)
        await set({ etag: clean(asked.etag), modified: clean(asked.modified ?? null) }).execute()
      if (asked.title)
        await set({ title: clean(asked.title) })
          .where('title', 'is', null)
          .execute()
      if (asked.home)
        await set({ home: clean(asked.home) })
          .where('home', 'is', null)
          .execute()
      return see(db, feed, items, now)
    })
  }

  /** Items of a feed that are to be tried, the oldest first; those that were kept elsewhere meanwhile are settled. */
  async waiting(feed: number, now: number, limit: number): Promise<WaitingItem[]> {
    return this.#access.write(async ({ db }) => {
      const rows = await db
        .selectFrom('items')
        .selectAll()
        .where('feed', '=', feed)
        .where('state', '=', 'waiting')
        .where(due('due', now))
        .orderBy('seq')
        .limit(limit)
        .execute()
      const waiting: WaitingItem[] = []
      for (const { seq, id, address, seen, tries, item } of rows) {
        const twin = address === null ? undefined : await keptAt(db, address, seq)
        if (twin) await settle(db, seq, 'twin', twin.record)
        else waiting.push({ seq, id, address, seen, tries, json: item! })
      }
      return waiting
    })
  }

  /**
   * Keeps the record of an item and marks the item as kept, both in one transaction; or neither, where one of the same
   * text or the same address is kept (`twin`), or where the item is no longer waiting (`known`). `page` is what the record was read from.
   */
  async keep(item: number, record: Record, marks: ItemMarks, page?: Page): Promise<'kept' | 'twin' | 'known'> {
    const put = await this.#access.put(record, page)
    return this.#access.write(async (tx) => {
      const { db } = tx
      const row = await db
        .selectFrom('items')
        .selectAll()
        .where('seq', '=', item)
        .where('state', '=', 'waiting')
        .executeTakeFirst()
      if (!row) return 'known'
      const { text, canonical } = { text: clean(marks.text), canonical: clean(marks.canonical) }
      await db.updateTable('items').set({ text, canonical }).where('seq', '=', item).execute()
      const twin = await twinOf(db, row, { text, canonical })
      if (twin) {
        await settle(db, item, 'twin', twin.record)
        return 'twin'
      }
      await put(tx)
      await settle(db, item, 'kept', clean(record.id))
      return 'kept'
    })
  }

  /** An item could not be had: tried again at `due`, or given up where that is null. */
  async failed(item: number, error: string, at: number | null): Promise<void> {
    await this.#access.write(({ db }) =>
      db
        .updateTable('items')
        .set(({ eb }) => ({ error: clean(error), tries: eb('tries', '+', 1) }))
        .set(at === null ? { state: 'failed', item: null } : { due: at })
        .where('seq', '=', item)
        .where('state', '=', 'waiting')
        .execute(),
    )
  }

  /** How many items a feed had since then. */
  async itemsSince(feed: number, since: number): Promise<number> {
    return this.#access.read((db) => itemsSince(db, feed, since))
  }

  /** Items by what became of them. */
  async counts(): Promise<{ [state in ItemRow['state']]: number }> {
    return this.#access.read(async (db) => {
      const rows = await db
        .selectFrom('items')
        .select(({ fn }) => ['state', fn.countAll<number>().as('n')])
        .groupBy('state')
        .execute()
      return { waiting: 0, kept: 0, twin: 0, failed: 0, ...Object.fromEntries(rows.map((r) => [r.state, r.n])) }
    })
  }

  /** The feed is at another address from now on; false where one of that address is followed already, and this one ends. */
  async move(feed: number, url: string, note: string): Promise<boolean> {
    return this.#access.write(async ({ db }) => {
      const there = await db
        .selectFrom('feeds')
        .select('seq')
        .where('url', '=', clean(url))
        .where('seq', '<>', feed)
        .executeTakeFirst()
      const values = there
        ? { state: 'gone' as const, note: `it moved to ${clean(url)}, which is followed` }
        : { url: clean(url), note: clean(note), etag: null, modified: null }
      await db.updateTable('feeds').set(values).where('seq', '=', feed).execute()
      return !there
    })
  }

  /** Stops or goes on asking it; one that goes on is due at once. Throws R3007 where there is none. */
  async setState(feed: number, state: FeedRow['state'], now: number, note: string | null = null): Promise<void> {
    await this.#access.write(async ({ db }) => {
      const again = state === 'followed' ? { due: now, failures: 0, error: null } : {}
      const { numUpdatedRows } = await db
        .updateTable('feeds')
        .set({ state, note: clean(note), ...again })
        .where('seq', '=', feed)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) unknown(String(feed))
    })
  }

  /** Takes a feed out, with what was seen of it; what was kept stays. Throws R3007 where there is none. */
  async remove(feed: number): Promise<void> {
    await this.#access.write(async ({ db }) => {
      const { numDeletedRows } = await db.deleteFrom('feeds').where('seq', '=', feed).executeTakeFirst()
      if (numDeletedRows === 0n) unknown(String(feed))
    })
  }

  async #feeds(db: Db, rows: readonly Selectable<Tables['feeds']>[], now: number): Promise<FollowedFeed[]> {
    const feeds: FollowedFeed[] = []
    for (const { seq, folders, ...rest } of rows) {
      const days = Math.min(COUNTED, Math.max(1, (now - rest.added) / DAY))
      const fresh = await itemsSince(db, seq, Math.floor(now - days * DAY))
      feeds.push({ feed: seq, ...rest, folders: JSON.parse(folders), itemsADay: fresh / days })
    }
    return feeds
  }
}

const UNASKED = { state: 'followed', failures: 0, items: 0 } as const

async function itemsSince(db: Db, feed: number, since: number): Promise<number> {
  const { n } = await db
    .selectFrom('items')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('feed', '=', feed)
    .where('seen', '>=', since)
    .executeTakeFirstOrThrow()
  return n
}

async function see(db: Db, feed: number, items: readonly NewItem[], now: number): Promise<number> {
  let fresh = 0
  for (const item of items) {
    const [id, address] = [clean(item.id), clean(item.address)]
    const seen = db.selectFrom('items').select('seq').where('feed', '=', feed).where('id', '=', id)
    if (await seen.executeTakeFirst()) continue
    // a feed that gives its items new ids every time must not fill the archive with them
    if (address !== null && (await knownAt(db, address, feed))) continue
    const waits = { state: 'waiting', tries: 0, seen: now, due: now } as const
    await db
      .insertInto('items')
      .values({ feed, id, address, item: clean(item.json), ...waits })
      .execute()
    fresh++
  }
  if (fresh > 0)
    await db
      .updateTable('feeds')
      .set(({ eb }) => ({ items: eb('items', '+', fresh) }))
      .where('seq', '=', feed)
      .execute()
  return fresh
}

/** Is an item of that address kept, or in the same feed? */
async function knownAt(db: Db, address: string, feed: number): Promise<boolean> {
  const own = await db
    .selectFrom('items')
    .select('seq')
    .where('address', '=', address)
    .where(({ or, eb }) => or([eb('state', 'in', ['kept', 'twin']), eb('feed', '=', feed)]))
    .limit(1)
    .executeTakeFirst()
  return own !== undefined || (await keptAt(db, address, null)) !== undefined
}

/** The kept item of that address, other than the one named. */
async function keptAt(db: Db, address: string, but: number | null): Promise<{ record: string | null } | undefined> {
  for (const column of ['address', 'canonical'] as const) {
    let query = db.selectFrom('items').select('record').where(column, '=', address).where('state', '=', 'kept')
    if (but !== null) query = query.where('seq', '<>', but)
    const found = await query.limit(1).executeTakeFirst()
    if (found) return found
  }
  return undefined
}

async function settle(db: Db, seq: number, state: 'kept' | 'twin', record: string | null): Promise<void> {
  await db.updateTable('items').set({ state, record, item: null, error: null }).where('seq', '=', seq).execute()
}

async function twinOf(db: Db, row: Selectable<Tables['items']>, { text, canonical }: ItemMarks) {
  if (text !== null) {
    const kept = db.selectFrom('items').select('record').where('text', '=', text).where('state', '=', 'kept')
    const same = await kept.where('seq', '<>', row.seq).limit(1).executeTakeFirst()
    if (same) return same
  }
  return (
    (row.address === null ? undefined : await keptAt(db, row.address, row.seq)) ??
    (canonical === null ? undefined : await keptAt(db, canonical, row.seq))
  )
}

const unknown = (feed: string): never => {
  throw new ReadoutError('R3007', `no feed “${feed}” is followed: readout sources shows those that are`)
}
