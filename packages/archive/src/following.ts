/** Feeds that are followed: what each was asked last and when it is due, and every item that it had. */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { ReadoutError, type Record } from '@readout/core'
import type { FeedRow, ItemRow } from './schema.ts'
import type { Added, Asked, FollowedFeed, ItemMarks, NewFeed, NewItem, WaitingItem } from './types.ts'
import { inTransaction } from './write.ts'

/** How the archive lets this room work: faults told as its own, and records put in within a transaction. */
export interface Access {
  read<T>(work: () => T): Promise<T>
  write<T>(work: () => T): Promise<T>
  /** Checks a record; what comes back puts it in. */
  put(record: Record): Promise<() => Added>
}

const DAY = 86_400_000
/** Nothing is put off longer: what is due later was so reckoned by a clock that was wrong. */
const LONGEST = 8 * DAY
/** Items a day are those of so many days. */
const COUNTED = 7
const DUE = `(due <= :now OR due > :now + ${LONGEST})`

export class Following {
  readonly #database: DatabaseSync
  readonly #access: Access

  constructor(database: DatabaseSync, access: Access) {
    this.#database = database
    this.#access = access
  }

  /** Follows feeds from `now` on (milliseconds since 1970), each due at once; how many were not followed before. */
  async add(feeds: readonly NewFeed[], now: number): Promise<number> {
    const insert = `INSERT INTO feeds (url, title, home, folders, added, state, due, failures, items)
      VALUES (?, ?, ?, ?, ?, 'followed', ?, 0, 0) ON CONFLICT (url) DO NOTHING`
    return this.#write(() => {
      let added = 0
      for (const f of feeds)
        added += this.#do(insert, f.url, f.title ?? null, f.home ?? null, JSON.stringify(f.folders ?? []), now, now)
      return added
    })
  }

  /** All feeds, in the order they were added. */
  async list(now: number): Promise<FollowedFeed[]> {
    return this.#access.read(() =>
      this.#all<FeedRow>('SELECT * FROM feeds ORDER BY seq').map((row) => this.#feed(row, now)),
    )
  }

  /** Feeds that are to be asked, or of which an item is to be tried, the longest due first. */
  async due(now: number, limit: number): Promise<FollowedFeed[]> {
    const waiting = `EXISTS (SELECT 1 FROM items WHERE feed = feeds.seq AND state = 'waiting' AND ${DUE.replaceAll('due', 'items.due')})`
    const query = `SELECT * FROM feeds WHERE state = 'followed' AND (${DUE} OR ${waiting}) ORDER BY due, seq LIMIT :limit`
    return this.#access.read(() => {
      const rows = this.#database.prepare(query).all({ now, limit }) as unknown as FeedRow[]
      return rows.map((row) => this.#feed(row, now))
    })
  }

  /** When something is due next; null where nothing is followed. */
  async nextDue(): Promise<number | null> {
    const query = `SELECT min(at) AS at FROM (SELECT min(due) AS at FROM feeds WHERE state = 'followed' UNION ALL
      SELECT min(items.due) FROM items JOIN feeds ON feeds.seq = items.feed WHERE items.state = 'waiting' AND feeds.state = 'followed')`
    return this.#access.read(() => {
      const { at } = this.#database.prepare(query).get() as { at: number | null }
      return at
    })
  }

  /**
   * What became of asking a feed, with the items that it had, in one transaction: those not seen before wait from now on.
   * How many they are.
   */
  async asked(feed: number, asked: Asked, items: readonly NewItem[] = []): Promise<number> {
    const { now, due, every, status, error, note } = asked
    return this.#write(() => {
      const good = error === null
      this.#do(
        'UPDATE feeds SET due = ?, every = ?, asked = ?, status = ? WHERE seq = ?',
        due,
        every,
        now,
        status,
        feed,
      )
      if (note !== undefined) this.#do('UPDATE feeds SET note = ? WHERE seq = ?', note, feed)
      if (!good) {
        this.#do('UPDATE feeds SET failed = ?, error = ?, failures = failures + 1 WHERE seq = ?', now, error, feed)
        return 0
      }
      this.#do('UPDATE feeds SET succeeded = ?, failures = 0 WHERE seq = ?', now, feed)
      if (asked.etag !== undefined)
        this.#do('UPDATE feeds SET etag = ?, modified = ? WHERE seq = ?', asked.etag, asked.modified ?? null, feed)
      if (asked.title) this.#do('UPDATE feeds SET title = ? WHERE seq = ? AND title IS NULL', asked.title, feed)
      if (asked.home) this.#do('UPDATE feeds SET home = ? WHERE seq = ? AND home IS NULL', asked.home, feed)
      return this.#see(feed, items, now)
    })
  }

  #see(feed: number, items: readonly NewItem[], now: number): number {
    const insert = `INSERT INTO items (feed, id, address, seen, state, due, tries, item) VALUES (?, ?, ?, ?, 'waiting', ?, 0, ?)`
    let fresh = 0
    for (const { id, address, json } of items) {
      if (this.#one('SELECT 1 FROM items WHERE feed = ? AND id = ?', feed, id)) continue
      // a feed that gives its items new ids every time must not fill the archive with them
      if (address !== null && this.#knownAt(address, feed)) continue
      fresh += this.#do(insert, feed, id, address, now, now, json)
    }
    if (fresh > 0) this.#do('UPDATE feeds SET items = items + ? WHERE seq = ?', fresh, feed)
    return fresh
  }

  /** Is an item of that address kept, or in the same feed? */
  #knownAt(address: string, feed: number): boolean {
    const own = `SELECT 1 FROM items WHERE address = ? AND (state IN ('kept', 'twin') OR feed = ?) LIMIT 1`
    return this.#one(own, address, feed) !== undefined || this.#keptAt(address, null) !== undefined
  }

  /** The kept item of that address, other than the one named. */
  #keptAt(address: string, but: number | null): { record: string | null } | undefined {
    for (const column of ['address', 'canonical']) {
      const query = `SELECT record FROM items WHERE ${column} = ? AND state = 'kept' AND seq IS NOT ? LIMIT 1`
      const found = this.#one<{ record: string | null }>(query, address, but)
      if (found) return found
    }
    return undefined
  }

  /** Items of a feed that are to be tried, the oldest first; those that were kept elsewhere meanwhile are settled. */
  async waiting(feed: number, now: number, limit: number): Promise<WaitingItem[]> {
    const query = `SELECT * FROM items WHERE feed = :feed AND state = 'waiting' AND ${DUE} ORDER BY seq LIMIT :limit`
    return this.#write(() => {
      const rows = this.#database.prepare(query).all({ feed, now, limit }) as unknown as ItemRow[]
      return rows.flatMap(({ seq, id, address, seen, tries, item }) => {
        const twin = address === null ? undefined : this.#keptAt(address, seq)
        if (twin) this.#settle(seq, 'twin', twin.record)
        return twin ? [] : [{ seq, id, address, seen, tries, json: item! }]
      })
    })
  }

  #settle(seq: number, state: 'kept' | 'twin', record: string | null) {
    this.#do('UPDATE items SET state = ?, record = ?, item = NULL, error = NULL WHERE seq = ?', state, record, seq)
  }

  /**
   * Keeps the record of an item and marks the item as kept, both in one transaction; or neither, where one of the same
   * text or the same address is kept (`twin`), or where the item is no longer waiting (`known`).
   */
  async keep(item: number, record: Record, marks: ItemMarks): Promise<'kept' | 'twin' | 'known'> {
    const put = await this.#access.put(record)
    return this.#write(() => {
      const row = this.#one<ItemRow>(`SELECT * FROM items WHERE seq = ? AND state = 'waiting'`, item)
      if (!row) return 'known'
      this.#do('UPDATE items SET text = ?, canonical = ? WHERE seq = ?', marks.text, marks.canonical, item)
      const twin = this.#twinOf(row, marks)
      if (twin) {
        this.#settle(item, 'twin', twin.record)
        return 'twin'
      }
      put()
      this.#settle(item, 'kept', record.id)
      return 'kept'
    })
  }

  #twinOf(row: ItemRow, { text, canonical }: ItemMarks) {
    const byText = `SELECT record FROM items WHERE text = ? AND state = 'kept' AND seq <> ? LIMIT 1`
    const same = text === null ? undefined : this.#one<{ record: string | null }>(byText, text, row.seq)
    return (
      same ??
      (row.address === null ? undefined : this.#keptAt(row.address, row.seq)) ??
      (canonical === null ? undefined : this.#keptAt(canonical, row.seq))
    )
  }

  /** An item could not be had: tried again at `due`, or given up where that is null. */
  async failed(item: number, error: string, due: number | null): Promise<void> {
    await this.#write(() => {
      const end = due === null ? `state = 'failed', item = NULL` : 'due = ?'
      const values = due === null ? [] : [due]
      this.#do(
        `UPDATE items SET error = ?, tries = tries + 1, ${end} WHERE seq = ? AND state = 'waiting'`,
        error,
        ...values,
        item,
      )
    })
  }

  /** How many items a feed had since then. */
  async itemsSince(feed: number, since: number): Promise<number> {
    return this.#access.read(() =>
      this.#count('SELECT count(*) AS n FROM items WHERE feed = ? AND seen >= ?', feed, since),
    )
  }

  /** Items by what became of them. */
  async counts(): Promise<{ [state in ItemRow['state']]: number }> {
    return this.#access.read(() => {
      const rows = this.#all<{ state: ItemRow['state']; n: number }>(
        'SELECT state, count(*) AS n FROM items GROUP BY state',
      )
      return { waiting: 0, kept: 0, twin: 0, failed: 0, ...Object.fromEntries(rows.map((r) => [r.state, r.n])) }
    })
  }

  /** The feed is at another address from now on; false where one of that address is followed already, and this one ends. */
  async move(feed: number, url: string, note: string): Promise<boolean> {
    return this.#write(() => {
      const there = this.#one<{ seq: number }>('SELECT seq FROM feeds WHERE url = ? AND seq <> ?', url, feed)
      if (there)
        this.#do(
          `UPDATE feeds SET state = 'gone', note = ? WHERE seq = ?`,
          `it moved to ${url}, which is followed`,
          feed,
        )
      else this.#do('UPDATE feeds SET url = ?, note = ?, etag = NULL, modified = NULL WHERE seq = ?', url, note, feed)
      return !there
    })
  }

  /** Stops or goes on asking it; one that goes on is due at once. Throws R3007 where there is none. */
  async setState(feed: number, state: FeedRow['state'], now: number, note: string | null = null): Promise<void> {
    await this.#write(() => {
      const again = state === 'followed' ? ', due = :now, failures = 0, error = NULL' : ''
      const done = this.#database
        .prepare(`UPDATE feeds SET state = :state, note = :note${again} WHERE seq = :feed`)
        .run({ state, note, feed, ...(again ? { now } : {}) })
      if (Number(done.changes) === 0) unknown(String(feed))
    })
  }

  /** Takes a feed out, with what was seen of it; what was kept stays. Throws R3007 where there is none. */
  async remove(feed: number): Promise<void> {
    await this.#write(() => {
      if (this.#do('DELETE FROM feeds WHERE seq = ?', feed) === 0) unknown(String(feed))
    })
  }

  #feed(row: FeedRow, now: number): FollowedFeed {
    const { seq, folders, ...rest } = row
    const days = Math.min(COUNTED, Math.max(1, (now - row.added) / DAY))
    const fresh = this.#count('SELECT count(*) AS n FROM items WHERE feed = ? AND seen >= ?', seq, now - days * DAY)
    return { feed: seq, ...rest, folders: JSON.parse(folders), itemsADay: fresh / days }
  }

  #write<T>(work: () => T): Promise<T> {
    return this.#access.write(() => inTransaction(this.#database, work))
  }
  #one<T>(query: string, ...values: SQLInputValue[]): T | undefined {
    return this.#database.prepare(query).get(...values) as T | undefined
  }
  #all<T>(query: string, ...values: SQLInputValue[]): T[] {
    return this.#database.prepare(query).all(...values) as T[]
  }
  #count(query: string, ...values: SQLInputValue[]): number {
    return this.#one<{ n: number }>(query, ...values)!.n
  }
  /** Rows changed. */
  #do(query: string, ...values: SQLInputValue[]): number {
    return Number(this.#database.prepare(query).run(...values).changes)
  }
}

const unknown = (feed: string): never => {
  throw new ReadoutError('R3007', `no feed “${feed}” is followed: readout sources shows those that are`)
}
