/** How many pages the server has in hand at once: sent to it, waiting, or being read. */
import { ReadoutError } from '@readout/core'

/** Refused for now: `retryAfter` seconds later it may be done. */
export class LaterError extends ReadoutError {
  readonly retryAfter: number
  constructor(code: string, message: string, retryAfter: number) {
    super(code, message)
    this.retryAfter = retryAfter
  }
}

/** Before anything was read nobody knows how long it takes. */
const GUESS = 5
const LONGEST_WAIT = 60

export class Places {
  readonly #most: number
  #taken = 0
  /** How long a place was held, in seconds: a mean in which the last counts a third. */
  #held: number | null = null

  constructor(most: number) {
    this.#most = most
  }

  get taken(): number {
    return this.#taken
  }

  /** Takes a place, and gives the function that gives it back. Throws R4011 where all are taken. */
  take(): () => void {
    if (this.#taken >= this.#most) {
      const wait = Math.min(Math.max(Math.ceil(this.#held ?? GUESS), 1), LONGEST_WAIT)
      throw new LaterError(
        'R4011',
        `${this.#most} pages are being read or wait already: send this one again in ${wait} second${wait === 1 ? '' : 's'}`,
        wait,
      )
    }
    this.#taken++
    const began = performance.now()
    return () => {
      this.#taken--
      const held = (performance.now() - began) / 1000
      this.#held = this.#held === null ? held : (2 * this.#held + held) / 3
    }
  }
}
