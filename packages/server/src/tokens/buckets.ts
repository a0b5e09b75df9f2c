/** How often somebody may ask: a bucket each, which fills up again with time. */

export interface Rate {
  /** So many a second, over time. */
  readonly perSecond: number
  /** So many at once. */
  readonly burst: number
}

interface Bucket {
  left: number
  at: number
}

/** More are not kept in mind: who asked longest ago begins anew. */
const MOST = 10_000

export class Buckets {
  readonly #rate: Rate
  readonly #buckets = new Map<string, Bucket>()

  constructor(rate: Rate) {
    this.#rate = rate
  }

  /** Takes one for `key`: 0, or in how many seconds there is one. */
  take(key: string, now: number): number {
    const bucket = this.#filled(key, now)
    if (bucket.left < 1) return this.#wait(bucket)
    bucket.left--
    return 0
  }

  /** What `take` would say. */
  look(key: string, now: number): number {
    const bucket = this.#filled(key, now)
    return bucket.left < 1 ? this.#wait(bucket) : 0
  }

  get size(): number {
    return this.#buckets.size
  }

  #wait({ left }: Bucket): number {
    return Math.max(1, Math.ceil((1 - left) / this.#rate.perSecond))
  }

  #filled(key: string, now: number): Bucket {
    const { perSecond, burst } = this.#rate
    const had = this.#buckets.get(key)
    const left = had ? Math.min(burst, had.left + (Math.max(0, now - had.at) / 1000) * perSecond) : burst
    const bucket = { left, at: now }
    // the one that asked last stands last
    this.#buckets.delete(key)
    this.#buckets.set(key, bucket)
    if (this.#buckets.size > MOST) this.#buckets.delete(this.#buckets.keys().next().value!)
    return bucket
  }
}
