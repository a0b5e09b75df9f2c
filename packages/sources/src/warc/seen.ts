/** Pages that came by a short while ago, so that a record that only says “as before” has one. */

import { gunzipAtOnce } from './inflate.ts'
import type { LentRecord } from './splitter.ts'

/** What is remembered of a record: its content, or that it was no page. */
export interface Seen {
  readonly content: Buffer | null
  /** Is the content an answer of a server, and not the page itself? */
  readonly http: boolean
  readonly contentType: string | null
}

interface Entry {
  readonly keys: readonly string[]
  readonly start: number
  /** Bytes in the ring; −1 where it was no page. */
  readonly length: number
  /** Where its content lies in what they unpack to; null where they are the content. */
  readonly inside: readonly [from: number, to: number] | null
  readonly http: boolean
  readonly contentType: string | null
}

const MOST_ENTRIES = 20_000

/** All pages lie in one ring of bytes, the newest over the oldest: nothing is set aside for each. */
export class SeenPages {
  readonly #most: number
  #ring: Buffer | null = null
  #next = 0
  readonly #entries: Entry[] = []
  #oldest = 0
  readonly #known = new Map<string, Entry>()

  /** `most`: bytes of pages that are remembered. */
  constructor(most: number) {
    this.#most = most
  }

  /** `form`: what the content is; null for what is no page. A page in a member of its own is kept packed, which is the least to copy. */
  remember(
    keys: readonly (string | null)[],
    { member, content, length: size }: LentRecord,
    contentType: string | null,
    form: 'http' | 'bare' | null,
  ): void {
    const own = keys.filter((k) => k !== null)
    const bytes = form !== null ? (member?.packed ?? content) : null
    const length = bytes?.length ?? 0
    if (own.length === 0 || length > this.#most / 4) return
    if (this.#next + length > this.#most) {
      // what lies behind the last place goes first
      this.#forget((e) => e.start >= this.#next)
      this.#next = 0
    }
    const start = this.#next
    const end = start + length
    this.#forget((e) => e.start >= start && e.start < end && e.length > 0)
    if (this.#entries.length - this.#oldest >= MOST_ENTRIES) this.#drop()
    if (bytes) {
      // an archive of which nothing is remembered needs no ring
      this.#ring ??= Buffer.allocUnsafeSlow(this.#most)
      bytes.copy(this.#ring, start)
    }
    this.#next = end
    const inside = bytes && member ? ([member.at, member.at + size] as const) : null
    const entry = { keys: own, start, length: bytes === null ? -1 : length, inside, http: form === 'http', contentType }
    for (const key of own) this.#known.set(key, entry)
    this.#entries.push(entry)
  }

  find(keys: readonly (string | null)[]): Seen | null {
    for (const key of keys) {
      const entry = key === null ? undefined : this.#known.get(key)
      if (!entry) continue
      const { start, length, inside, http, contentType } = entry
      const bytes = length < 0 || !this.#ring ? null : this.#ring.subarray(start, start + length)
      const content = bytes && (inside ? gunzipAtOnce(bytes).subarray(...inside) : Buffer.from(bytes))
      return { content, http, contentType }
    }
    return null
  }

  /** Lets go of the oldest while they lie in the way. */
  #forget(inTheWay: (entry: Entry) => boolean): void {
    for (;;) {
      const oldest = this.#entries[this.#oldest]
      // entries without bytes lie nowhere: they go with their neighbours
      if (!oldest || !(inTheWay(oldest) || (oldest.length <= 0 && this.#bytesBehind(inTheWay)))) return
      this.#drop()
    }
  }

  #bytesBehind(inTheWay: (entry: Entry) => boolean): boolean {
    for (let i = this.#oldest; i < this.#entries.length; i++)
      if (this.#entries[i]!.length > 0) return inTheWay(this.#entries[i]!)
    return false
  }

  #drop(): void {
    const entry = this.#entries[this.#oldest++]!
    for (const key of entry.keys) if (this.#known.get(key) === entry) this.#known.delete(key)
    if (this.#oldest > 1024 && this.#oldest * 2 > this.#entries.length) {
      this.#entries.splice(0, this.#oldest)
      this.#oldest = 0
    }
  }
}
