/** What the watch needs of where state is kept; the archive's `following` is one. Times are milliseconds since 1970. */

export interface WatchedFeed {
  /** Its number. */
  readonly feed: number
  readonly url: string
  readonly title: string | null
  readonly added: number
  readonly due: number
  readonly every: number | null
  readonly etag: string | null
  readonly modified: string | null
  readonly failures: number
  readonly itemsADay: number
}

interface Asked {
  readonly now: number
  readonly due: number
  readonly every: number | null
  readonly status: number | null
  readonly error: string | null
  readonly note?: string | null
  readonly etag?: string | null
  readonly modified?: string | null
  readonly title?: string | null
  readonly home?: string | null
}

interface NewItem {
  readonly id: string
  readonly address: string | null
  readonly json: string
}

export interface WaitingItem extends NewItem {
  readonly seq: number
  readonly seen: number
  readonly tries: number
}

export interface WatchStore {
  due(now: number, limit: number): Promise<readonly WatchedFeed[]>
  nextDue(): Promise<number | null>
  asked(feed: number, asked: Asked, items?: readonly NewItem[]): Promise<number>
  itemsSince(feed: number, since: number): Promise<number>
  waiting(feed: number, now: number, limit: number): Promise<readonly WaitingItem[]>
  failed(item: number, error: string, due: number | null): Promise<void>
  move(feed: number, url: string, note: string): Promise<boolean>
  setState(feed: number, state: 'gone', now: number, note: string | null): Promise<void>
}
