/** The feeds that a web page names. */
import { resolved } from './address.ts'
import { tagsOf } from './tags.ts'

export interface FoundFeed {
  readonly url: string
  readonly title: string | null
}

const NAMES = new Set(['link', 'base', 'a'])
const TYPES = /^\s*application\/(?:(?:rss|atom|rdf)\+xml|feed\+json|rss|atom)\s*(?:;.*)?$/i
const JSON_FEED = /^\s*application\/json\s*(?:;.*)?$/i
/** Feeds of comments are named beside those of articles; they come last. */
const COMMENTS = /comment|kommentar|discussion/i
/** Where a page names none, a link to what can hardly be anything else. */
const LIKELY = /(?:\/(?:rss|feeds?|atom)(?:\.xml)?\/?$)|\.(?:rss|atom|rdf)$|\/(?:index|rss|feed|atom)\.xml$/i
/** So far into a page is looked. */
const FAR = 2 ** 20

/**
 * The feeds that the page at `at` names, the likeliest first: its `<link rel="alternate">`, else links that look like feeds.
 * @example feedsIn('<link rel="alternate" type="application/rss+xml" href="/feed">', 'https://a.example/')[0].url
 */
export function feedsIn(html: string, at: string): FoundFeed[] {
  const named = new Map<string, FoundFeed>()
  const linked = new Map<string, FoundFeed>()
  let base: string | null = null
  for (const { name, end, attributes } of tagsOf(html.slice(0, FAR), NAMES)) {
    if (end) continue
    const href = attributes.get('href')
    if (name === 'base') base ??= href ?? null
    const url = href === undefined ? null : resolved(href, at, base)
    if (url === null) continue
    const title = attributes.get('title') || null
    const rel = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/)
    const type = attributes.get('type') ?? ''
    const isFeed = TYPES.test(type) || (JSON_FEED.test(type) && /feed/i.test(url)) || rel.includes('feed')
    if (name === 'link' && (rel.includes('alternate') || rel.includes('feed')) && isFeed) {
      if (!named.has(url)) named.set(url, { url, title })
    } else if (name === 'a' && LIKELY.test(new URL(url).pathname) && !linked.has(url)) linked.set(url, { url, title })
  }
  const found = [...(named.size > 0 ? named : linked).values()]
  const isComments = (f: FoundFeed) => COMMENTS.test(f.title ?? '') || /comments/i.test(f.url)
  return [...found.filter((f) => !isComments(f)), ...found.filter(isComments)]
}
