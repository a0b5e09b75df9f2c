/** What the page room hands on: a text, its blocks, and what the page says about itself. */

import { APPARATUS, BODY } from './roles.ts'
import type { Block, Container, Gap, Mark, PageFacts, Role, Span } from './types.ts'

/** A page that goes on with a story. */
export interface NextPage {
  readonly html: string
  /** Where it was found; null where that is not known. */
  readonly url: string | null
}

/** What the caller gives. `published` is a day in ISO 8601; it outranks what the page says, and so do `title` and `outlet`. */
export interface Page {
  readonly id?: string | undefined
  readonly text?: string | undefined
  readonly html?: string | undefined
  /** Markdown, with or without front matter. */
  readonly markdown?: string | undefined
  /** Where the page was found; the record has the address that the page gives as its own, where that is of the same site. */
  readonly url?: string | undefined
  readonly published?: string | undefined
  readonly title?: string | undefined
  readonly outlet?: string | undefined
  readonly retrieved?: string | undefined
  /**
   * Pages that go on with the story, in order: page 2, page 3, … What they add stands behind the text of the first; their
   * blocks' `origin` says which page they stand in, and a mark `page` where each begins.
   * @example readPage({ html: first, url, next: [{ html: second, url: `${url}?page=2` }] })
   */
  readonly next?: readonly NextPage[] | undefined
  /** What the page came out of; it stands in the record's `source`. */
  readonly container?: Container | undefined
  /** What was noticed before reading, such as how the bytes were decoded; it becomes a part of the record's gaps. */
  readonly gaps?: readonly Gap[] | undefined
}

/** A fact about the page with its evidence; `evidence` is null where it came from mark-up or the caller. */
export interface Fact<T> {
  readonly value: T
  readonly evidence: Span | null
  readonly rule: string
}

export interface Article {
  readonly text: string
  readonly format: 'text' | 'html' | 'markdown'
  /** In reading order, without overlap; all characters outside any block are white space. */
  readonly blocks: readonly Block[]
  readonly title: Fact<string> | null
  readonly byline: Fact<string[]> | null
  readonly outlet: Fact<string> | null
  readonly dateline: Fact<string> | null
  readonly published: Fact<string> | null
  readonly gaps: readonly Gap[]
  /** The article's own mark-up over the text; none where nobody marked it up. */
  readonly marks?: readonly Mark[] | undefined
  /** What the page says about itself beyond the facts above. */
  readonly page?: PageFacts | undefined
}

/** True for the roles whose text is the article's body: only there are findings made. */
export const isBody = (role: Role): boolean => BODY.has(role)

/** True for what belongs to the article but stands beside its body: headline, byline, caption and the like. */
export const isApparatus = (role: Role): boolean => APPARATUS.has(role)
