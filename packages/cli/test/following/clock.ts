/** A clock that goes on as soon as nothing is left to do at its time. */
import type { Clock } from '@readout/sources'
import { EVENTS, OPEN, type Shared } from './server.ts'

interface Sleeper {
  readonly at: number
  readonly wake: () => void
}

export class SimulatedClock implements Clock {
  readonly #shared: Shared
  readonly #sleepers = new Set<Sleeper>()
  /** Grows with everything that happens on this side. */
  events = 0

  constructor(shared: Shared) {
    this.#shared = shared
  }

  now(): number {
    return this.#shared.time[0]!
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    this.events++
    return new Promise((done) => {
      if (signal?.aborted) return done()
      const wake = () => {
        this.#sleepers.delete(sleeper)
        signal?.removeEventListener('abort', wake)
        this.events++
        done()
      }
      const sleeper = { at: this.now() + Math.max(ms, 0), wake }
      this.#sleepers.add(sleeper)
      signal?.addEventListener('abort', wake)
    })
  }

  /** Goes on to `end`, one sleeper after the other; `tick` is called with each new time. */
  async run(end: number, tick: (now: number) => void): Promise<void> {
    while (this.now() < end) {
      await this.#quiet()
      let next: Sleeper | undefined
      for (const s of this.#sleepers) if (next === undefined || s.at < next.at) next = s
      if (next === undefined) continue
      this.#shared.time[0] = Math.max(this.now(), Math.min(next.at, end))
      tick(this.now())
      if (next.at <= end) next.wake()
    }
  }

  /** Until neither side has done anything for some turns and no request is under way. */
  async #quiet(): Promise<void> {
    const { counts } = this.#shared
    for (let turns = 0, seen = -1; turns < 4; turns++) {
      await new Promise((done) => (turns % 2 ? setTimeout(done, 1) : setImmediate(done)))
      const now = this.events + Atomics.load(counts, EVENTS)
      if (now !== seen || Atomics.load(counts, OPEN) > 0) turns = -1
      seen = now
    }
  }
}
