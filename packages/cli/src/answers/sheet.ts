/** Lines of an answer: what is common to stories, events, quotations and people. */

import { dateWords } from '@readout/core/words'
import type { ArticleFacts, Evidence } from '@readout/join'
import { type Colors, oneLine } from '../output.ts'
import { hang, wrap } from '../report/wrap.ts'

export interface Look {
  readonly width: number
  readonly colors: Colors
}

/** Lines as they are put together; everything from pages is made fit for a terminal on the way in. */
export class Sheet {
  readonly #lines: string[] = []
  readonly #look: Look

  constructor(look: Look) {
    this.#look = look
  }

  get colors(): Colors {
    return this.#look.colors
  }

  title(text: string): this {
    return this.#all(wrap(oneLine(text), this.#look.width), (l) => this.colors.bold(l))
  }

  /** A heading with an empty line before it. */
  heading(text: string): this {
    this.#lines.push('')
    return this.title(text)
  }

  para(text: string): this {
    return this.#all(wrap(oneLine(text), this.#look.width), (l) => l)
  }

  dim(text: string): this {
    return this.#all(wrap(oneLine(text), this.#look.width), (l) => this.colors.dim(l))
  }

  /** A line under a hanging indent; `first` may carry colour where its columns are told. */
  item(first: string, text: string, columns?: number): this {
    return this.#all(hang(first, oneLine(text), this.#look.width, columns), (l) => l)
  }

  /** The same, fainter. */
  under(indent: number, text: string): this {
    return this.#all(hang(' '.repeat(indent), oneLine(text), this.#look.width), (l) => this.colors.dim(l))
  }

  #all(lines: readonly string[], paint: (line: string) => string): this {
    for (const line of lines) this.#lines.push(paint(line))
    return this
  }

  toString(): string {
    return this.#lines.map((l) => `${l.trimEnd()}\n`).join('')
  }
}

export const dayOf = (date: string | null): string => (date === null ? 'day not known' : dateWords(date.slice(0, 10)))

/** Where something can be read: the address where there is one, and the record with the place in it. */
export const placeOf = (a: ArticleFacts, at: Pick<Evidence, 'start' | 'end'>): string =>
  [a.url, `${a.id} at ${at.start}–${at.end}`].filter(Boolean).join(' · ')
