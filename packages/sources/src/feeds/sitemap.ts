/** Sitemaps (https://www.sitemaps.org/protocol.html) with the news extension, and indexes of them. */

import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { decodePage, ReadoutError } from '@readout/core'
import type { Raw } from '../raw.ts'
import { resolved } from './address.ts'
import { isoDate } from './date.ts'
import { plain } from './text.ts'

/** Bytes of one sitemap, unpacked: what the protocol allows. */
export const SITEMAP_BYTES = 50 * 2 ** 20
/** Addresses of one sitemap: what the protocol allows. */
const MOST_ADDRESSES = 50_000

export interface SitemapItem {
  readonly url: string
  /** ISO 8601; null where it says none. */
  readonly modified: string | null
  /** Of the news extension. */
  readonly title: string | null
  readonly published: string | null
  readonly publication: string | null
}

export interface Sitemap {
  readonly items: readonly SitemapItem[]
  /** Sitemaps that an index names, those changed last first. */
  readonly sitemaps: readonly { readonly url: string; readonly modified: string | null }[]
}

export const looksLikeSitemap = (text: string): boolean =>
  /<(?:[\w.-]+:)?(?:urlset|sitemapindex)[\s>]/i.test(text.slice(0, 65_536))

/**
 * Reads a sitemap or an index, gzipped or not, or a list of addresses, one a line. Broken entries are left out.
 * Throws R6104 for what is none, and for one that unpacks to more than 50 MiB.
 */
export async function readSitemap(raw: Raw): Promise<Sitemap> {
  const { text } = decodePage(await unpacked(raw), { contentType: raw.contentType ?? undefined, name: raw.name })
  if (looksLikeSitemap(text)) return { items: items(text, raw.url), sitemaps: newestFirst(sitemaps(text, raw.url)) }
  const lines = text
    .slice(0, 2_000_000)
    .split(/\r?\n/, MOST_ADDRESSES)
    .map((l) => l.trim())
    .filter((l) => l !== '')
  const urls = lines.map((l) => (/^https?:\/\/\S+$/.test(l) ? resolved(l) : null))
  if (lines.length === 0 || urls.includes(null))
    throw new ReadoutError(
      'R6104',
      `${raw.name} is no sitemap: give the address of one, such as the site’s robots.txt names`,
    )
  return {
    items: urls.map((url) => ({ url: url!, modified: null, title: null, published: null, publication: null })),
    sitemaps: [],
  }
}

async function unpacked(raw: Raw): Promise<Uint8Array> {
  if (raw.bytes.length > SITEMAP_BYTES) throw tooLarge(raw.name)
  if (raw.bytes[0] !== 0x1f || raw.bytes[1] !== 0x8b) return raw.bytes
  try {
    return await promisify(gunzip)(raw.bytes, { maxOutputLength: SITEMAP_BYTES })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(raw.name)
    throw new ReadoutError(
      'R6104',
      `${raw.name} cannot be unpacked (${(error as Error).message}): it is broken or cut off`,
      { cause: error },
    )
  }
}

const tooLarge = (name: string) =>
  new ReadoutError(
    'R6104',
    `${name} has more than ${SITEMAP_BYTES / 2 ** 20} MiB, which no sitemap may have: it was not read`,
  )

/** The text between tags of that name, whatever prefix they have. */
function* blocks(text: string, name: string): Generator<string> {
  const open = new RegExp(String.raw`<(?:[\w.-]+:)?${name}(?:\s[^<>]*)?>`, 'gi')
  const close = new RegExp(String.raw`</(?:[\w.-]+:)?${name}\s*>`, 'gi')
  for (let m = open.exec(text), n = 0; m !== null && n < MOST_ADDRESSES; m = open.exec(text), n++) {
    close.lastIndex = open.lastIndex
    const end = close.exec(text)
    if (!end) return
    yield text.slice(open.lastIndex, end.index)
    open.lastIndex = close.lastIndex
  }
}

const first = (block: string, name: string): string | null => {
  for (const inner of blocks(block, name)) return plain(inner.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1'))
  return null
}

function items(text: string, at: string | null): SitemapItem[] {
  const found = new Map<string, SitemapItem>()
  for (const block of blocks(text, 'url')) {
    // pictures of the page have addresses of their own
    const own = block.replace(/<([\w.-]+:)(?:image|video)[\s>][\s\S]*?<\/\1(?:image|video)\s*>/gi, '')
    const url = resolved(first(own, 'loc'), at)
    if (url === null || found.has(url)) continue
    const published = isoDate(first(own, 'publication_date'))
    found.set(url, {
      url,
      modified: isoDate(first(own, 'lastmod')),
      title: first(own, 'title'),
      published,
      publication: first(own, 'name'),
    })
  }
  return [...found.values()]
}

function sitemaps(text: string, at: string | null) {
  const found: { url: string; modified: string | null }[] = []
  for (const block of blocks(text, 'sitemap')) {
    const url = resolved(first(block, 'loc'), at)
    if (url !== null) found.push({ url, modified: isoDate(first(block, 'lastmod')) })
  }
  return found
}

const newestFirst = (all: { url: string; modified: string | null }[]) =>
  all.sort((a, b) => (Date.parse(b.modified ?? '') || 0) - (Date.parse(a.modified ?? '') || 0))
