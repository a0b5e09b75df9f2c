/** A feed in any of its formats, mended where it is broken. */
import { decodePage, ReadoutError } from '@readout/core'
import type { AnyFeed } from 'feedsmith'
import type { Raw } from '../raw.ts'
import { type FeedDraft, finished } from './draft.ts'
import type { Feed } from './feed.ts'
import { fromJson } from './from-json.ts'
import { fromAtom, fromRss } from './from-xml.ts'
import { alone, headAlone, jsonPieces, MOST_ITEMS, type Pieces, piecesOf } from './salvage.ts'
import { withoutForbidden } from './text.ts'

/** Bytes of a feed that are read, the newest items being first; what is longer is cut off there, and the feed says so. */
export const FEED_BYTES = 16 * 2 ** 20

/** So far a root may be from the beginning: servers print warnings before it. */
const HEAD = 65_536
const ROOT = /<\?xml\b|<(?:[\w.-]+:)?(?:rss|feed|rdf)(?=[\s>])/i

type Parse = (text: string) => AnyFeed<string>

/**
 * Reads RSS 0.9 to 2, RDF, Atom or JSON Feed. What is broken is mended or left out, and `notes` says so: of a feed that
 * breaks off the whole items are kept. Throws R6101 for what is no feed.
 * @example (await readFeed(raw)).items[0].url // 'https://gazette.example/ferry'
 */
export async function readFeed(raw: Raw): Promise<Feed> {
  const notes: string[] = []
  const long = raw.bytes.length > FEED_BYTES
  const { text: decoded, gaps } = decodedOf(long ? raw.bytes.subarray(0, FEED_BYTES) : raw.bytes, raw)
  if (long) notes.push(`longer than ${FEED_BYTES / 2 ** 20} MiB: what comes after is left out`)
  for (const gap of gaps) if (gap.code !== 'undecodable-bytes' || !long) notes.push(gap.note)
  const { text, removed } = withoutForbidden(decoded)
  if (removed > 0)
    notes.push(`${removed === 1 ? 'a control character was' : `${removed} control characters were`} taken out`)
  const now = raw.retrieved === null ? Date.now() : Date.parse(raw.retrieved)
  const draft = await draftOf(text, raw, notes)
  const feed = finished(
    { ...draft, items: draft.items.slice(0, MOST_ITEMS) },
    Number.isNaN(now) ? Date.now() : now,
    notes,
  )
  return { ...feed, retrieved: raw.retrieved }
}

function decodedOf(bytes: Uint8Array, raw: Raw) {
  try {
    return decodePage(bytes, { contentType: raw.contentType ?? undefined, name: raw.name })
  } catch (error) {
    throw noFeed(raw.name, (error as Error).message.replace(/^.* is ([^,:]*).*$/, '$1'), error)
  }
}

const noFeed = (name: string, what: string, cause?: unknown) =>
  new ReadoutError('R6101', `${name} is no feed but ${what}: give the address of an RSS, Atom or JSON feed`, { cause })

async function draftOf(text: string, raw: Raw, notes: string[]): Promise<FeedDraft> {
  const { parseFeed } = await import('feedsmith')
  const parse: Parse = (t) => parseFeed(t) as AnyFeed<string>
  if (/^\s*\{/.test(text)) return jsonDraft(text, raw, notes, parse)
  const at = text.slice(0, HEAD).search(ROOT)
  const start = at < 0 ? '' : text.slice(at)
  if (!/<(?:[\w.-]+:)?(?:rss|feed|rdf)(?=[\s>])/i.test(start.slice(0, HEAD))) throw noFeed(raw.name, kindOf(text))
  if (text.slice(0, at).trim() !== '') notes.push('it begins with what does not belong there')
  const pieces = piecesOf(start)
  const many = pieces.items.length === MOST_ITEMS
  const whole = many ? null : attempt(() => parse(start))
  if (whole && pieces.broken === 0 && countOf(whole) >= pieces.items.length) return drafted(whole, raw.url)
  if (many) notes.push(`only its first ${MOST_ITEMS} items are read`)
  return mended(pieces, start, raw, notes, parse)
}

function attempt<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null
  }
}

const countOf = (f: AnyFeed<string>) => (f.format === 'atom' ? f.feed.entries : f.feed.items)?.length ?? 0

function drafted(f: AnyFeed<string>, at: string | null): FeedDraft {
  if (f.format === 'atom') return fromAtom(f.feed, at)
  if (f.format === 'json') return fromJson(f.feed, at)
  return fromRss(f.feed as Parameters<typeof fromRss>[0], f.format, at)
}

/** Head and items apart, those left out that cannot be read. */
function mended({ head, items, broken }: Pieces, text: string, raw: Raw, notes: string[], parse: Parse): FeedDraft {
  const whole = headAlone(head)
  const top = whole === null ? null : attempt(() => drafted(parse(whole), raw.url))
  if (
    items.length === 0 &&
    top === null &&
    !/<\/(?:[\w.-]+:)?(?:channel|feed|rdf|rss)\s*>\s*$/i.test(text.slice(-2000))
  )
    throw new ReadoutError(
      'R6102',
      `${raw.name} is a feed that is broken from its beginning: nothing of it can be read`,
    )
  const drafts = itemsOf(withHome(head, top?.home ?? null), items, raw.url, parse)
  const kept = drafts.flatMap((d) => d.items)
  const lost = broken + items.length - kept.length
  if (lost > 0)
    notes.push(
      `it is broken or breaks off: ${kept.length === 1 ? '1 whole item is' : `${kept.length} whole items are`} kept, ${lost} left out`,
    )
  const format = top?.format ?? drafts[0]?.format ?? 'rss'
  return { format, title: null, url: raw.url, home: null, updated: null, every: null, ...top, items: kept }
}

/** So often halves are tried before what is left is given up: each broken item costs some. */
const MOST_TRIES = 1_000

/** The items in lots as large as can be read: halves of those that cannot, down to the items that are broken. */
function itemsOf(head: string, items: readonly string[], at: string | null, parse: Parse): FeedDraft[] {
  const found: FeedDraft[] = []
  const lots = items.length > 0 ? [items] : []
  for (let tries = 0; lots.length > 0 && tries < MOST_TRIES; tries++) {
    const lot = lots.pop()!
    const made = attempt(() => drafted(parse(alone(head, lot.join('\n'))), at))
    if (made && made.items.length >= lot.length) found.push(made)
    else if (lot.length > 1) lots.push(lot.slice(lot.length >> 1), lot.slice(0, lot.length >> 1))
  }
  return found
}

/** An item by itself is resolved against the same address as within its feed. */
const withHome = (head: string, home: string | null) =>
  home === null || /<(?:[\w.-]+:)?(?:rss|rdf|feed)[^<>]*\sxml:base/i.test(head)
    ? head
    : head.replace(
        /<((?:[\w.-]+:)?(?:rss|rdf|feed))(?=[\s>])/i,
        `<$1 xml:base="${home.replace(/&/g, '&amp;').replace(/"/g, '%22')}"`,
      )

function jsonDraft(text: string, raw: Raw, notes: string[], parse: Parse): FeedDraft {
  const whole = attempt(() => parse(text))
  if (whole) return drafted(whole, raw.url)
  const pieces = jsonPieces(text)
  if (!pieces || !/jsonfeed\.org|"(?:content_html|content_text|date_published)"/.test(text.slice(0, HEAD)))
    throw noFeed(raw.name, attempt(() => JSON.parse(text)) === null ? 'broken JSON' : 'other JSON')
  const head = attempt(() => JSON.parse(pieces.head)) ?? {}
  const items = pieces.items.map((i) => attempt(() => JSON.parse(i))).filter((i) => i !== null)
  notes.push(
    `it is broken or breaks off: ${items.length === 1 ? '1 whole item is' : `${items.length} whole items are`} kept`,
  )
  return drafted(parse(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', ...head, items })), raw.url)
}

/** What it is, for people. */
function kindOf(text: string): string {
  const head = text.slice(0, 4096)
  if (text.trim() === '') return 'empty'
  if (/<(?:!doctype\s+html|html|head|body)\b/i.test(head)) return 'a web page'
  if (/<opml\b/i.test(head)) return 'a list of feeds (OPML)'
  if (/<(?:urlset|sitemapindex)\b/i.test(head)) return 'a sitemap'
  return /^\s*</.test(head) ? 'other XML' : 'other text'
}
