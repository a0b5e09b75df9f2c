/** Feeds, lists of feeds and sitemaps. */
export { addressKey } from './address.ts'
export { type Brought, bring, feedArrivals, type StoryOf, singlePage } from './arrivals.ts'
export { type FoundFeed, feedsIn } from './discover.ts'
export type { Feed, FeedItem } from './feed.ts'
export { looksLikeOpml, readOpml, type Subscription, writeOpml } from './opml.ts'
export { FEED_BYTES, readFeed } from './read.ts'
export { looksLikeSitemap, readSitemap, type Sitemap, type SitemapItem } from './sitemap.ts'
export { type SitemapOptions, sitemapItems } from './sitemaps.ts'
