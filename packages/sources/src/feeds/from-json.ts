/** JSON Feed (https://jsonfeed.org/version/1.1) as our items. */
import type { JsonFeed } from 'feedsmith'
import { resolved } from './address.ts'
import { isoDate } from './date.ts'
import type { FeedDraft } from './draft.ts'
import { texts } from './from-xml.ts'
import { asHtml, html, plain } from './text.ts'

const names = (authors: readonly JsonFeed.Author[] | undefined): string[] =>
  (authors ?? []).map((a) => plain(a.name)).filter((n) => n !== null)

export function fromJson(feed: JsonFeed.Feed<string>, at: string | null): FeedDraft {
  const home = resolved(feed.home_page_url, at)
  const authors = names(feed.authors)
  return {
    format: 'json',
    title: plain(feed.title),
    url: at ?? resolved(feed.feed_url),
    home,
    updated: null,
    every: null,
    items: (feed.items ?? []).map((item) => {
      const own = names(item.authors)
      const full = html(item.content_html) ?? (item.content_text === undefined ? null : html(asHtml(item.content_text)))
      const id = plain(item.id)
      return {
        id,
        url:
          resolved(item.url, at, home) ??
          resolved(item.external_url, at, home) ??
          (/^https?:\/\//.test(id ?? '') ? resolved(id) : null),
        title: plain(item.title),
        published: isoDate(item.date_published),
        updated: isoDate(item.date_modified),
        authors: own.length > 0 ? own : authors,
        ...texts(full, item.summary === undefined ? null : html(asHtml(item.summary))),
      }
    }),
  }
}
