/** Where further pages of a story, entries of a live blog and items of a newsletter begin, for the margin of the text. */
import type { Block, Mark, Record } from '@readout/core'
import { dateWords, htmlTime } from '@readout/core/words'
import { escapeHtml } from '../html.ts'
import { safeHref } from './safe-href.ts'

const BEGIN: ReadonlySet<Mark['kind']> = new Set<Mark['kind']>(['page', 'entry', 'section'])

export class Begins {
  readonly #marks: readonly Mark[]
  #next = 0

  constructor(record: Record) {
    this.#marks = (record.marks ?? []).filter((m) => BEGIN.has(m.kind))
  }

  /** A label for each that begins before the end of a block and was not told before; blocks are asked for in their order. */
  of({ end }: Pick<Block, 'end'>): string {
    let labels = ''
    for (; this.#next < this.#marks.length && this.#marks[this.#next]!.start < end; this.#next++) {
      const { kind, number, time, href } = this.#marks[this.#next]!
      if (kind === 'page' && number !== undefined) labels += ` <span class="role">Page ${number}</span>`
      else if (kind === 'section') labels += ` <span class="role entry">Item${storyOf(href)}</span>`
      else if (kind === 'entry')
        labels += ` <span class="role entry">Entry${time === undefined ? '' : ` <time datetime="${escapeHtml(htmlTime(time) ?? time)}">${escapeHtml(dateWords(time))}</time>`}</span>`
    }
    return labels
  }
}

/** The way from an item to its own story. */
function storyOf(href: string | undefined): string {
  const safe = safeHref(href)
  return safe === undefined ? '' : ` <a href="${escapeHtml(safe)}" rel="noreferrer noopener nofollow">its story</a>`
}
