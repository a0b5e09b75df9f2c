/** A record too large to be held, as it goes by. */
import { BEGINNING, begins } from './begins.ts'
import type { Fields } from './fields.ts'

/** What is behind the record in the bytes that were given; where another record began within it, `inner` is true. */
export interface Passed {
  readonly rest: Buffer
  readonly inner: boolean
}

export class Passing {
  readonly fields: Fields
  readonly length: number
  /** Where it begins, in bytes of the stream. */
  readonly at: number
  readonly #head: number
  #gone = 0
  #tail: Buffer = Buffer.alloc(0)
  /** The length may be wrong by a digit, and must not take the rest of the archive with it; an archive within one has records of its own. */
  readonly #watch: boolean

  /** `head`: bytes of its own head. */
  constructor(fields: Fields, length: number, head: number, at: number) {
    this.fields = fields
    this.length = length
    this.at = at
    this.#head = head
    this.#watch = !/\bwarc\b/i.test(fields.get('content-type') ?? '')
  }

  /** Bytes of it that went by, its head with them. */
  get bytes(): number {
    return this.#head + this.#gone
  }

  /** Lets bytes go by; null where all of them are its own and more will come. */
  take(bytes: Buffer): Passed | null {
    const part = bytes.subarray(0, this.length - this.#gone)
    const seam = Buffer.concat([this.#tail, part.subarray(0, BEGINNING)])
    const early = this.#watch ? begins(seam, 1) : -1
    const inner = early !== -1 ? early - this.#tail.length : this.#watch ? begins(part, 1) : -1
    if (early !== -1 || inner !== -1) {
      this.#gone += inner
      const rest = inner < 0 ? Buffer.concat([this.#tail.subarray(inner), bytes]) : bytes.subarray(inner)
      return { rest, inner: true }
    }
    this.#gone += part.length
    this.#tail = Buffer.from((part.length < BEGINNING ? seam : part).subarray(-BEGINNING))
    return this.#gone < this.length ? null : { rest: bytes.subarray(part.length), inner: false }
  }
}
