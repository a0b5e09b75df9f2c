/** An article as schema.org has it. */
import { dayOf } from '../dates.ts'
import { articleId } from '../ids.ts'
import { webAddress } from '../text.ts'
import type { WriteOptions } from '../types.ts'
import { type Node, named, node } from './node.ts'

export const article = (
  of: {
    readonly record: string
    readonly outlet: string | null
    readonly title: string | null
    readonly url: string | null
    readonly published: string | null
  },
  options: WriteOptions,
  more: Node = {},
): Node =>
  node({
    id: articleId(of.url, of.record, options),
    type: ['NewsArticle', 'Entity'],
    headline: of.title,
    url: webAddress(of.url),
    datePublished: dayOf(of.published) === null ? null : of.published,
    publisher: named('Organization', of.outlet),
    record: of.record,
    ...more,
  })
