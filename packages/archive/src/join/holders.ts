/** Who has which key: as it stands in the table, and of those that have come since. */
import type { Tx } from '../engine/engine.ts'

/** Of one key so many are looked at: what more have tells nothing. */
const HOLDERS = 64

const NOBODY: number[] = []

export class Holders {
  readonly #tx: Tx
  readonly #held = new Map<number, number[]>()
  readonly #came = new Map<number, number[]>()

  constructor(tx: Tx) {
    this.#tx = tx
  }

  /** Fetches in one go who has these keys. */
  async ask(keys: readonly number[]): Promise<void> {
    const unknown: number[] = []
    for (const key of keys) {
      if (this.#held.has(key)) continue
      // nearly all keys are nobody's
      this.#held.set(key, NOBODY)
      unknown.push(key)
    }
    if (unknown.length === 0) return
    for (const { key, item } of await this.#tx.holders(unknown, HOLDERS)) {
      const known = this.#held.get(key)!
      if (known === NOBODY) this.#held.set(key, [item])
      else known.push(item)
    }
  }

  came(key: number, item: number): void {
    const came = this.#came.get(key)
    if (came) came.push(item)
    else this.#came.set(key, [item])
  }

  /** Who has a key that was asked for, the newest first. */
  of(key: number): readonly number[] {
    const [came, held] = [this.#came.get(key), this.#held.get(key)!]
    if (!came) return held
    // what comes in has higher numbers than what is there, unless it is read again
    return isFalling(came, held)
      ? came.toReversed().concat(held)
      : [...new Set([...came, ...held])].sort((a, b) => b - a)
  }
}

/** Are those that came in their order, and all behind those that were held? */
function isFalling(came: readonly number[], held: readonly number[]): boolean {
  for (let i = 1; i < came.length; i++) if (came[i]! <= came[i - 1]!) return false
  return held.length === 0 || came[0]! > held[0]!
}
