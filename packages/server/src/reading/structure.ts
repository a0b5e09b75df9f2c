/** The article's own lists, quotations and headings, block by block: a walk through the marks beside the blocks. */
import type { Block, Mark, Record } from '@readout/core'

/** Lists within one another that are shown as such; deeper ones are shown at this depth. */
const DEPTH = 6

export interface Place {
  /** Lists and items that the block stands in, from the outside: list, item, list, item … */
  readonly chain: readonly Mark[]
  readonly quoted: boolean
  /** Level of a heading, as its element says. */
  readonly heading: number | null
}

export class Structure {
  readonly #marks: readonly Mark[]
  #next = 0
  #open: Mark[] = []

  constructor(record: Record) {
    this.#marks = (record.marks ?? []).filter((m) => ['list', 'item', 'blockquote', 'heading'].includes(m.kind))
  }

  /** Where a block stands; blocks are asked for in their order. */
  at(block: Block): Place {
    this.#open = this.#open.filter((m) => m.end > block.start)
    let heading: number | null = null
    while (this.#next < this.#marks.length && this.#marks[this.#next]!.start <= block.start) {
      const m = this.#marks[this.#next++]!
      if (m.end <= block.start) continue
      if (m.kind === 'heading') heading = m.level ?? null
      else if (this.#open.length < 4 * DEPTH) this.#open.push(m)
    }
    const chain: Mark[] = []
    for (const m of this.#open) {
      if (m.kind === 'blockquote' || chain.length >= 2 * DEPTH) continue
      // a list stands in an item, an item in a list: what breaks that is passed over
      if (m.kind === (chain.length % 2 === 0 ? 'list' : 'item')) chain.push(m)
    }
    if (chain.length % 2 === 1) chain.pop()
    return { chain, quoted: this.#open.some((m) => m.kind === 'blockquote'), heading }
  }
}

/** Opens and closes lists and their items as one goes from block to block. */
export class Lists {
  #open: readonly (Mark | null)[] = []

  /** The tags between the block before and one that stands in `chain`; `plain`: an item of a list that nobody marked up. */
  step(chain: readonly Mark[], plain = false): string {
    const want: readonly (Mark | null)[] = plain && chain.length === 0 ? PLAIN : chain
    let same = 0
    while (same < want.length && same < this.#open.length && want[same] === this.#open[same]) same++
    // each block of a list without marks is an item of its own
    if (want === PLAIN && same === 2) same = 1
    const out: string[] = []
    for (let i = this.#open.length - 1; i >= same; i--) out.push(i % 2 === 1 ? '</li>' : closing(this.#open[i]!))
    for (let i = same; i < want.length; i++) out.push(i % 2 === 1 ? item(want[i]!) : opening(want[i]!))
    this.#open = want
    return out.join('')
  }
}

const PLAIN: readonly null[] = [null, null]
const opening = (list: Mark | null) =>
  list?.ordered ? '<ol class="items" role="list">' : '<ul class="items" role="list">'
const closing = (list: Mark | null) => (list?.ordered ? '</ol>' : '</ul>')
const item = (m: Mark | null) => (m?.number === undefined ? '<li>' : `<li value="${m.number}">`)
