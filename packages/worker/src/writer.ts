/** Puts records into the archive in batches: what comes while one batch is written is the next one. */
import type { Added, Archive, Entry } from '@readout/archive'
import { ReadoutError } from '@readout/core'
import type { Tally } from './tally.ts'

const BATCH = 32

interface Waiting {
  readonly entry: Entry
  readonly done: (result: Added | ReadoutError) => void
  readonly fail: (error: unknown) => void
}

export interface WriterOptions {
  readonly archive: Archive
  readonly notice: (text: string) => void
  /** Aborted: a database that is away is no longer waited for. */
  readonly signal: AbortSignal
  readonly tally: Tally
}

/** Trouble with the database that goes by without anybody looking at the page: it went away, it is busy, it is full. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof ReadoutError)) return false
  const { code } = (error.cause ?? {}) as { code?: string }
  // a name or password that is refused, a database that is not there
  if (error.code === 'R3010') return code !== '28000' && code !== '28P01' && code !== '3D000'
  return error.code === 'R3011' || error.code === 'R3006' || error.code === 'R3003'
}

export class Writer {
  readonly #options: WriterOptions
  #waiting: Waiting[] = []
  #busy = false

  constructor(options: WriterOptions) {
    this.#options = options
  }

  /** Comes back once the record is kept, or with why it cannot be. Waits while the database is away. */
  put(entry: Entry): Promise<Added | ReadoutError> {
    return new Promise((done, fail) => {
      this.#waiting.push({ entry, done, fail })
      if (!this.#busy) void this.#write()
    })
  }

  async #write(): Promise<void> {
    this.#busy = true
    while (this.#waiting.length > 0) {
      const some = this.#waiting.splice(0, BATCH)
      try {
        const results = await this.#patiently(some.map((w) => w.entry))
        for (const [i, w] of some.entries()) w.done(results[i]!)
      } catch (error) {
        for (const w of some) w.fail(error)
      }
    }
    this.#busy = false
  }

  async #patiently(entries: readonly Entry[]): Promise<readonly (Added | ReadoutError)[]> {
    const { archive, notice, signal, tally } = this.#options
    for (let wait = 250; ; wait = Math.min(5000, wait * 2)) {
      try {
        const results = await archive.addAll(entries, { trusted: true, behind: true })
        if (!tally.there) notice('the database is there again')
        tally.there = true
        return results
      } catch (error) {
        if (!isAway(error) || signal.aborted) throw error
        if (tally.there) notice(`${(error as Error).message}: waiting for it`)
        tally.there = false
        await new Promise((done) => setTimeout(done, wait))
      }
    }
  }
}
