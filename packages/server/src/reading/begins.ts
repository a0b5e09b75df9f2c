/** Where further pages of a story and entries of a live blog begin, for the margin of the text. */
import type { Block, Mark, Record } from '@readout/core'
import { dateWords, htmlTime } from '@readout/core/words'
import { escapeHtml } from '../html.ts'

export class Begins {
  readonly #marks: readonly Mark[]
  #next = 0

  constructor(record: Record) {
    this.#marks = (record.marks ?? []).filter((m) => m.kind === 'page' || m.kind === 'entry')
  }

  /** A label for each that begins before the end of a block and was not told before; blocks are asked for in their order. */
  of({ end }: Pick<Block, 'end'>): string {
    let labels = ''
    for (; this.#next < this.#marks.length && this.#marks[this.#next]!.start < end; this.#next++) {
      const { kind, number, time } = this.#marks[this.#next]!
      if (kind === 'page' && number !== undefined) labels += ` <span class="role">Page ${number}</span>`
      else if (kind === 'entry')
        labels += ` <span class="role entry">Entry${time === undefined ? '' : ` <time datetime="${escapeHtml(htmlTime(time) ?? time)}">${escapeHtml(dateWords(time))}</time>`}</span>`
    }
    return labels
  }
}
