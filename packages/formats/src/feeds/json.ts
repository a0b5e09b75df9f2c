/** JSON Feed 1.1. */

import { instant } from '../dates.ts'
import { piecewise } from '../pieces.ts'
import { oneLine, webAddress, wellFormedJson } from '../text.ts'
import { type FeedItem, itemOf, type NewsKind } from './item.ts'

export const writer = piecewise<NewsKind>((options, takes) => {
  const head = wellFormedJson({
    version: 'https://jsonfeed.org/version/1.1',
    title: oneLine(options.title ?? '') || 'Readout',
    ...given('home_page_url', webAddress(options.home)),
    ...given('feed_url', webAddress(options.self)),
  })
  return {
    open: `${head.slice(0, -1)},"items":[\n`,
    between: ',\n',
    close: '\n]}\n',
    each: (answer) => wellFormedJson(entry(itemOf(takes, answer, options), instant(options.updated))),
  }
})

const given = <V>(name: string, value: V | null) => (value === null || value === '' ? {} : { [name]: value })

function entry(item: FeedItem, asked: string | null) {
  return {
    id: item.id,
    ...given('url', item.url),
    title: item.title,
    content_html: item.html,
    ...given('date_published', item.published),
    ...given('date_modified', item.updated ?? asked),
    ...(item.author === null || oneLine(item.author) === '' ? {} : { authors: [{ name: oneLine(item.author) }] }),
    ...(item.tags.length > 0 ? { tags: item.tags } : {}),
    ...given('language', item.language),
  }
}
