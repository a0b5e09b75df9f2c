/**
 * Atom (RFC 4287). Entries are written as they come; the feed's own time is that of its latest, and so stands behind them, which the
 * standard allows: it gives no order to the elements of a feed.
 */

import { instant } from '../dates.ts'
import { feedId } from '../ids.ts'
import { escaped, oneLine, webAddress } from '../text.ts'
import type { Taken, WriteOptions, Writer } from '../types.ts'
import { type FeedItem, itemOf, type NewsKind } from './item.ts'

const EPOCH = '1970-01-01T00:00:00Z'

export const writer: Writer<NewsKind> = {
  async *write<T extends NewsKind>(input: AsyncIterable<Taken[T]>, options: WriteOptions, takes: T) {
    const asked = instant(options.updated)
    let latest = asked
    yield head(options)
    for await (const answer of input) {
      const item = itemOf(takes, answer, options)
      const updated = item.updated ?? asked ?? EPOCH
      if (latest === null || updated > latest) latest = updated
      yield entry(item, updated)
    }
    yield `<updated>${latest ?? EPOCH}</updated>\n</feed>\n`
  },
}

const element = (name: string, text: string | null): string =>
  text === null || text === '' ? '' : `<${name}>${escaped(text)}</${name}>`
const link = (rel: string, url: string | null, type?: string): string =>
  url === null ? '' : `<link rel="${rel}" href="${escaped(url)}"${type === undefined ? '' : ` type="${type}"`}/>`

function head(options: WriteOptions): string {
  const self = webAddress(options.self)
  const parts = [
    element('id', self ?? feedId(options)),
    element('title', oneLine(options.title ?? '') || 'Readout'),
    link('self', self, 'application/atom+xml'),
    link('alternate', webAddress(options.home), 'text/html'),
    // every entry needs an author or the feed one
    '<author><name>Readout</name></author>',
    '<generator>Readout</generator>',
  ]
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n${parts.filter((p) => p !== '').join('\n')}\n`
}

function entry(item: FeedItem, updated: string): string {
  const author = item.author === null ? '' : oneLine(item.author)
  const parts = [
    element('id', item.id),
    element('title', item.title),
    link('alternate', item.url),
    element('published', item.published),
    element('updated', updated),
    author === '' ? '' : `<author>${element('name', author)}</author>`,
    ...item.tags.map((t) => `<category term="${escaped(oneLine(t))}"/>`),
    `<content type="html"${item.language === null ? '' : ` xml:lang="${escaped(item.language)}"`}>${escaped(item.html)}</content>`,
  ]
  return `<entry>\n${parts.filter((p) => p !== '').join('\n')}\n</entry>\n`
}
