/** What feedsmith reads of RSS, RDF and Atom, as our items. */
import type { AtomFeed, DateLike, RdfFeed, RssFeed } from 'feedsmith'
import { resolved } from './address.ts'
import { isoDate } from './date.ts'
import type { Draft, FeedDraft } from './draft.ts'
import { asHtml, html, lengthOf, plain } from './text.ts'

type Rss = RssFeed.Feed<string>
type Atom = AtomFeed.Feed<string>
type Rdf = RdfFeed.Feed<string>
type Item = NonNullable<Rss['items']>[number]
type RdfItem = NonNullable<Rdf['items']>[number]
type Entry = NonNullable<Atom['entries']>[number]

/** A description that long is no summary. */
const SUMMARY_AT_MOST = 800
const MINUTE = 60_000
const PERIODS: { readonly [name: string]: number } = {
  hourly: 60,
  daily: 24 * 60,
  weekly: 7 * 24 * 60,
  monthly: 30 * 24 * 60,
  yearly: 365 * 24 * 60,
}

const dateIn = (...dates: readonly (DateLike | undefined)[]): string | null => {
  for (const d of dates) {
    const iso = isoDate(d instanceof Date ? d.toISOString() : d)
    if (iso !== null) return iso
  }
  return null
}
const names = (...lists: readonly (readonly (string | undefined)[] | undefined)[]): string[] => {
  const found = lists
    .map((list) => (list ?? []).map((n) => plain(n)).filter((n) => n !== null))
    .find((l) => l.length > 0)
  return [...new Set(found ?? [])]
}
/** An address of mail is no name; but it is what there is. */
const person = (p: { name?: string; email?: string }) => p.name ?? p.email?.replace(/@.*/, '')

/** The longer of two as content where it is more than a summary. */
export function texts(full: string | null, summary: string | null): { content: string | null; summary: string | null } {
  const lengths = [full ?? '', summary ?? ''].map(lengthOf) as [number, number]
  if (full !== null && lengths[0] > lengths[1]) return { content: full, summary }
  const long = summary !== null && lengths[1] > SUMMARY_AT_MOST
  return long ? { content: summary, summary: null } : { content: null, summary: summary ?? full }
}

export function fromRss(feed: Rss | Rdf, format: 'rss' | 'rdf', at: string | null): FeedDraft {
  const rss = format === 'rss' ? (feed as Rss) : undefined
  const base = [at, feed.xml?.base] as const
  const home = resolved(feed.link, ...base)
  const self = (feed.atom?.links ?? []).find((l) => l.rel === 'self')?.href
  const period = PERIODS[feed.sy?.updatePeriod?.trim().toLowerCase() ?? '']
  const often = Math.max(1, Number(feed.sy?.updateFrequency) || 1)
  const ttl = Number(rss?.ttl)
  return {
    format,
    title: plain(feed.title),
    url: at ?? resolved(self, feed.xml?.base),
    home,
    updated: dateIn(rss?.lastBuildDate, rss?.pubDate, feed.dc?.dates?.[0], feed.atom?.updated),
    every: ttl > 0 ? ttl * MINUTE : period ? (period * MINUTE) / often : null,
    items: ((feed.items ?? []) as (Item & RdfItem)[]).map((item) => rssItem(item, base, home)),
  }
}

function rssItem(item: Item & RdfItem, base: readonly (string | null | undefined)[], home: string | null): Draft {
  const bases = [...base, home, item.xml?.base]
  const guid = plain(item.guid?.value)
  const about = (item as RdfItem).rdf?.about
  const linked = item.atom?.links?.find((l) => (l.rel ?? 'alternate') === 'alternate')?.href
  const permanent = item.guid?.isPermaLink !== false && /^https?:\/\//i.test(guid ?? '') ? guid : null
  const url = [item.link, linked, permanent, about].map((a) => resolved(a, ...bases)).find((a) => a !== null) ?? null
  const summary = html(item.description) ?? html(item.atom?.summary?.value) ?? html(item.itunes?.summary)
  const full = html(item.content?.encoded) ?? html(item.atom?.content?.value)
  return {
    id: guid ?? plain(item.atom?.id) ?? plain(about),
    url,
    title: plain(item.title) ?? plain(item.dc?.titles?.[0]) ?? plain(item.media?.title?.value),
    published: dateIn(
      item.pubDate,
      item.dc?.dates?.[0],
      item.dcterms?.issued?.[0],
      item.dcterms?.created?.[0],
      item.atom?.published,
    ),
    updated: dateIn(item.atom?.updated, item.dcterms?.modified?.[0]),
    authors: names(
      item.dc?.creators,
      item.authors?.map(person),
      item.atom?.authors?.map((a) => a.name),
      item.itunes?.author === undefined ? [] : [item.itunes.author],
    ),
    ...texts(full, summary),
  }
}

export function fromAtom(feed: Atom, at: string | null): FeedDraft {
  const base = [at, feed.xml?.base] as const
  const self = feed.links?.find((l) => l.rel === 'self')?.href
  const home = resolved(alternate(feed.links), ...base, feed.xml?.base)
  const authors = names(feed.authors?.map(person))
  const period = PERIODS[feed.sy?.updatePeriod?.trim().toLowerCase() ?? '']
  return {
    format: 'atom',
    title: plain(feed.title?.value),
    url: at ?? resolved(self, feed.xml?.base),
    home,
    updated: dateIn(feed.updated),
    every: period ? (period * MINUTE) / Math.max(1, Number(feed.sy?.updateFrequency) || 1) : null,
    items: (feed.entries ?? []).map((entry) => atomEntry(entry, base, authors)),
  }
}

function atomEntry(entry: Entry, base: readonly (string | null | undefined)[], authors: readonly string[]): Draft {
  const bases = [...base, entry.xml?.base]
  const id = plain(entry.id)
  const url =
    resolved(alternate(entry.links) ?? entry.content?.src, ...bases) ??
    (/^https?:\/\//i.test(id ?? '') ? resolved(id) : null)
  const own = names(entry.authors?.map(person), entry.dc?.creators, entry.source?.authors?.map(person))
  return {
    id,
    url,
    title: plain(entry.title?.value) ?? plain(entry.media?.title?.value),
    published: dateIn(entry.published, entry.dc?.dates?.[0], entry.updated),
    updated: dateIn(entry.updated),
    authors: own.length > 0 ? own : authors,
    ...texts(inHtml(entry.content), inHtml(entry.summary)),
  }
}

/** The link of what the entry is about: a page before anything else. */
function alternate(links: Entry['links']): string | undefined {
  const found = (links ?? []).filter((l) => (l.rel ?? 'alternate').toLowerCase() === 'alternate' && l.href)
  return (found.find((l) => l.type === undefined || /html/i.test(l.type)) ?? found[0])?.href
}

/** Atom says whether its texts are HTML; some of those that are say “text”. */
function inHtml(text: { value?: string; type?: string } | undefined): string | null {
  if (text?.value === undefined) return null
  const isHtml =
    /html/i.test(text.type ?? '') || /<\/?(?:p|br|div|a|b|i|em|strong|ul|li|img)\b[^<>]{0,500}>/i.test(text.value)
  return html(isHtml ? text.value : asHtml(text.value))
}
