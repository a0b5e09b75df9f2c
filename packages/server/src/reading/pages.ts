/** Where further pages of a story begin, for the margin of the text. */
import type { Block, Mark, Record } from '@readout/core'

export class Pages {
  readonly #marks: readonly Mark[]
  #next = 0

  constructor(record: Record) {
    this.#marks = (record.marks ?? []).filter((m) => m.kind === 'page')
  }

  /** A label for each page that begins before the end of a block, and was not told before; blocks are asked for in their order. */
  of({ end }: Pick<Block, 'end'>): string {
    let labels = ''
    for (; this.#next < this.#marks.length && this.#marks[this.#next]!.start < end; this.#next++) {
      const { number } = this.#marks[this.#next]!
      if (number !== undefined) labels += ` <span class="role">Page ${number}</span>`
    }
    return labels
  }
}
