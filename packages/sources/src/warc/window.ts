/** What has come of a stream and is not used up: one stretch of bytes that grows at its end and shrinks at its beginning. */

export class Window {
  readonly #source: AsyncIterator<Uint8Array>
  #bytes = Buffer.allocUnsafeSlow(1 << 21)
  #start = 0
  #end = 0
  /** Bytes of the stream before the window. */
  position = 0
  /** True when nothing more will come. */
  ended = false

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.#source = stream[Symbol.asyncIterator]()
  }

  get length(): number {
    return this.#end - this.#start
  }

  /** All that is held; good until the next `fill`. */
  view(): Buffer {
    return this.#bytes.subarray(this.#start, this.#end)
  }

  /** Waits until so many bytes are held, or the stream has ended; true where they are. */
  async fill(least: number): Promise<boolean> {
    while (this.length < least && !this.ended) {
      const { done, value } = await this.#source.next()
      if (done) this.ended = true
      else this.#append(value)
    }
    return this.length >= least
  }

  /** Lets go of the first bytes. */
  advance(count: number): void {
    this.#start += count
    this.position += count
  }

  /** All that is left, in the steps in which it comes, without a copy. */
  async *rest(): AsyncGenerator<Buffer> {
    const held = this.view()
    this.advance(held.length)
    if (held.length > 0) yield held
    while (!this.ended) {
      const { done, value } = await this.#source.next()
      if (done) this.ended = true
      else {
        this.position += value.length
        yield Buffer.from(value.buffer, value.byteOffset, value.length)
      }
    }
  }

  /** Lets go of the stream, however little of it was wanted. */
  async close(): Promise<void> {
    if (!this.ended) await this.#source.return?.()
    this.ended = true
  }

  #append(chunk: Uint8Array): void {
    if (this.#end + chunk.length > this.#bytes.length) {
      const needed = this.length + chunk.length
      // moving little at a time would cost as often as something comes
      const room = needed * 2 > this.#bytes.length ? Buffer.allocUnsafeSlow(needed * 3) : this.#bytes
      this.#bytes.copy(room, 0, this.#start, this.#end)
      this.#bytes = room
      this.#end -= this.#start
      this.#start = 0
    }
    this.#bytes.set(chunk, this.#end)
    this.#end += chunk.length
  }
}
