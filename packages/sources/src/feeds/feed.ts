/** A feed and its items, whatever format they came in. */

/** One item, with what it says of itself. Nothing but `id` has to be there. */
export interface FeedItem {
  /** The guid or id; else the address; else a hash of what the item says. The same item has the same one at every reading. */
  readonly id: string
  /** Absolute address of the item's page; null where it has none of its own. */
  readonly url: string | null
  readonly title: string | null
  /** ISO 8601, with the offset that the feed gives; null where it says none, none that can be, or one that is yet to come. */
  readonly published: string | null
  readonly updated: string | null
  readonly authors: readonly string[]
  /** HTML. */
  readonly summary: string | null
  /** The full text, as HTML; null where the feed has a summary at most. */
  readonly content: string | null
  /** What a person should know of it, such as a date in the future. */
  readonly notes: readonly string[]
}

export interface Feed {
  readonly format: 'rss' | 'atom' | 'rdf' | 'json'
  readonly title: string | null
  /** The feed's own address: what it was fetched from, else what it says. */
  readonly url: string | null
  /** The site's address. */
  readonly home: string | null
  readonly updated: string | null
  /** When it was fetched (ISO 8601); null where it came from a file. */
  readonly retrieved: string | null
  /** How often it asks to be fetched (ttl, sy:updatePeriod): milliseconds; null where it does not say. */
  readonly every: number | null
  /** In the feed's order. */
  readonly items: readonly FeedItem[]
  /** What had to be mended or left out, a clause each. */
  readonly notes: readonly string[]
}
