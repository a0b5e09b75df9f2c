/** What an entry of a feed has, whichever feed it stands in, and how it is made of an answer. */
import type { Record } from '@readout/core'
import { articleAnswer } from '../from-record.ts'
import type { Counted, Taken, Takes, WriteOptions } from '../types.ts'
import { articleItem, eventItem, statementItem } from './findings.ts'
import { happeningItem, quotationItem, storyItem } from './groups.ts'

export type NewsKind = Exclude<Takes, Counted>

export interface FeedItem {
  /** An IRI: the same finding has the same, however often the feed is made. */
  readonly id: string
  /** Address of the article. */
  readonly url: string | null
  /** One line. */
  readonly title: string
  /** RFC 3339, UTC; null where the article has no day. */
  readonly published: string | null
  readonly updated: string | null
  /** Who says it, or the outlet. */
  readonly author: string | null
  /** What was found with its evidence, as HTML. */
  readonly html: string
  readonly tags: readonly string[]
  readonly language: string | null
}

const ITEMS: { readonly [K in NewsKind]: (item: Taken[K], options: WriteOptions) => FeedItem } = {
  records: (record: Record, options) => articleItem(articleAnswer(record), options),
  statements: statementItem,
  events: eventItem,
  articles: articleItem,
  happenings: happeningItem,
  quotations: quotationItem,
  stories: storyItem,
}

export const itemOf = <K extends NewsKind>(takes: K, item: Taken[K], options: WriteOptions): FeedItem =>
  ITEMS[takes](item, options)
