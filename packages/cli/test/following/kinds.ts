/** How each feed misbehaves: what it answers when it is asked for itself and for its stories. */
import { gzipSync } from 'node:zlib'
import { gapOf, HOUR, outAt, SHOWN, textOf, wordOf } from './stories.ts'

export interface Ask {
  readonly feed: number
  readonly path: string
  /** Milliseconds since the beginning, and since 1970. */
  readonly elapsed: number
  readonly now: number
  /** How often this path was asked for before. */
  readonly times: number
  readonly etag: string | undefined
}

export interface Answer {
  readonly status?: number
  readonly headers?: { readonly [name: string]: string }
  readonly body?: string | Uint8Array
  /** Says nothing for longer than anybody waits; sends without an end; breaks off in the middle. */
  readonly manner?: 'silent' | 'endless' | 'cut'
}

export interface Kind {
  readonly name: string
  /** False where nothing can be had of it. */
  readonly yields: boolean
  readonly feed: (ask: Ask) => Answer
  readonly story?: (ask: Ask, html: string) => Answer
  readonly robots?: string
}

const XML = { 'content-type': 'application/rss+xml; charset=utf-8' }
const escaped = (t: string) => t.replace(/&/g, '&amp;').replace(/</g, '&lt;')

interface ItemShape {
  readonly guid?: (feed: number, n: number, ask: Ask) => string | null
  readonly link?: (feed: number, n: number) => string | null
  readonly date?: (feed: number, n: number, ask: Ask) => string
  readonly full?: boolean
  readonly extra?: string
}

const shown = (ask: Ask): number[] => {
  const out = outAt(ask.feed, ask.elapsed)
  return Array.from({ length: Math.min(SHOWN, out) }, (_, i) => out - 1 - i)
}

function item(ask: Ask, n: number, shape: ItemShape): string {
  const { feed } = ask
  const guid = (shape.guid ?? ((f, m) => wordOf(f, m)))(feed, n, ask)
  const link = (shape.link ?? ((f, m) => `/s/${f}/${m}`))(feed, n)
  const date = shape.date?.(feed, n, ask) ?? new Date(ask.now - ask.elapsed + n * gapOf(feed)).toUTCString()
  return `<item><title>Vote on ${wordOf(feed, n)} put off</title>${guid === null ? '' : `<guid isPermaLink="false">${guid}</guid>`}${
    link === null ? '' : `<link>${link}</link>`
  }<pubDate>${date}</pubDate><description>The vote is put off.</description>${
    shape.full ? `<content:encoded>${escaped(`<p>${textOf(feed, n)}</p>`)}</content:encoded>` : ''
  }</item>`
}

function rss(ask: Ask, shape: ItemShape = {}, items = shown(ask)): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Feed ${ask.feed}</title><link>/</link>${shape.extra ?? ''}${items.map((n) => item(ask, n, shape)).join('\n')}</channel></rss>`
}

const plainRss =
  (shape: ItemShape = {}) =>
  (ask: Ask): Answer => ({ headers: XML, body: rss(ask, shape) })

let bomb: Uint8Array | undefined

export const KINDS: readonly Kind[] = [
  {
    name: 'good, with an ETag',
    yields: true,
    feed: (ask) => {
      const etag = `"${outAt(ask.feed, ask.elapsed)}"`
      return ask.etag === etag ? { status: 304 } : { headers: { ...XML, etag }, body: rss(ask) }
    },
  },
  {
    name: 'silent now and then',
    yields: true,
    feed: (ask) => (ask.times % 12 === 1 ? { manner: 'silent' } : plainRss()(ask)),
  },
  { name: 'endless', yields: false, feed: () => ({ headers: XML, manner: 'endless' }) },
  {
    name: '429 with Retry-After every other time',
    yields: true,
    feed: (ask) => (ask.times % 2 === 0 ? { status: 429, headers: { 'retry-after': '1800' } } : plainRss()(ask)),
  },
  {
    name: 'a picture, it says',
    yields: true,
    feed: (ask) => ({ headers: { 'content-type': 'image/png' }, body: rss(ask) }),
  },
  {
    name: 'moved for good',
    yields: true,
    feed: (ask) => (ask.path === '/feed' ? { status: 301, headers: { location: '/moved' } } : plainRss()(ask)),
  },
  {
    name: 'broken XML',
    yields: true,
    feed: (ask) => ({
      headers: XML,
      body: `\n\n${rss(ask)
        .replace('<title>Feed', '<title>\u0007Fish & Chips &nbsp; Feed')
        .replace('</channel>', '<item><title>no <b>end</title><link></item></channel>')}`,
    }),
  },
  {
    name: 'the same items under new ids each time',
    yields: true,
    feed: plainRss({ guid: (feed, n, ask) => `${wordOf(feed, n)}-${ask.times}` }),
  },
  {
    name: 'no links, the full text, new ids each time',
    yields: true,
    feed: plainRss({ guid: (feed, n, ask) => `${wordOf(feed, n)}-${ask.times}`, link: () => null, full: true }),
  },
  {
    name: 'clocks of another century',
    yields: true,
    feed: (ask) => ({
      headers: {
        ...XML,
        date: 'Thu, 01 Jan 2099 00:00:00 GMT',
        'last-modified': 'Thu, 01 Jan 2099 00:00:00 GMT',
        expires: 'Thu, 01 Jan 2099 00:00:00 GMT',
      },
      body: rss(ask, { date: (_, n) => (n % 2 ? 'Thu, 01 Jan 2099 00:00:00 GMT' : 'Thu, 01 Jan 1970 00:00:00 +9999') }),
    }),
  },
  {
    name: 'a gzip bomb',
    yields: false,
    feed: () => {
      bomb ??= gzipSync(new Uint8Array(64 << 20))
      return { headers: { ...XML, 'content-encoding': 'gzip' }, body: bomb }
    },
  },
  {
    name: '500 half of the time',
    yields: true,
    feed: (ask) => (ask.times % 4 < 2 ? { status: 500 } : plainRss()(ask)),
  },
  { name: 'empty', yields: false, feed: () => ({ headers: XML, body: '' }) },
  { name: 'neither ids nor dates', yields: true, feed: plainRss({ guid: () => null, date: () => 'soon' }) },
  {
    name: 'neither ids nor links, the full text',
    yields: true,
    feed: plainRss({ guid: () => null, link: () => null, full: true }),
  },
  {
    name: 'Atom with addresses from xml:base',
    yields: true,
    feed: (ask) => ({
      headers: { 'content-type': 'application/atom+xml' },
      body: `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/s/"><title>Feed</title><id>urn:f:${ask.feed}</id>${shown(
        ask,
      )
        .map(
          (n) =>
            `<entry><id>urn:${wordOf(ask.feed, n)}</id><title>Vote on ${wordOf(ask.feed, n)}</title><link href="${ask.feed}/${n}"/></entry>`,
        )
        .join('')}</feed>`,
    }),
  },
  {
    name: 'JSON Feed',
    yields: true,
    feed: (ask) => ({
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Feed',
        items: shown(ask).map((n) => ({
          id: wordOf(ask.feed, n),
          url: `/s/${ask.feed}/${n}`,
          content_text: 'Put off.',
        })),
      }),
    }),
  },
  {
    name: 'breaks off',
    yields: true,
    // the last item is cut: it was whole when it was newer
    feed: (ask) => ({ headers: XML, body: rss(ask).slice(0, -40) }),
  },
  {
    name: 'the connection breaks half of the time',
    yields: true,
    feed: (ask) => (ask.times % 2 === 0 ? { headers: XML, body: rss(ask), manner: 'cut' } : plainRss()(ask)),
  },
  {
    name: 'each story again under a new id and address',
    yields: true,
    feed: (ask) => ({
      headers: XML,
      body: rss(ask).replace(
        '</channel>',
        `${shown(ask)
          .map((n) => item(ask, n, { guid: (f, m) => `again-${wordOf(f, m)}`, link: (f, m) => `/again/${f}/${m}` }))
          .join('')}</channel>`,
      ),
    }),
  },
  {
    name: 'pages are refused, the feed has the text',
    yields: true,
    feed: plainRss({ full: true }),
    story: () => ({ status: 403 }),
  },
  {
    name: 'pages fail at first',
    yields: true,
    feed: plainRss(),
    story: (ask, html) => (ask.times < 3 ? { status: 503 } : { headers: { 'content-type': 'text/html' }, body: html }),
  },
  {
    name: 'leads in a circle',
    yields: false,
    feed: (ask) => ({ status: 302, headers: { location: ask.path === '/feed' ? '/round' : '/feed' } }),
  },
  {
    name: 'UTF-8, it says, and is not',
    yields: true,
    feed: (ask) => ({ headers: XML, body: Buffer.from(rss(ask).replace('Feed', 'Café'), 'latin1') }),
  },
  { name: 'wants a pause of 30 seconds', yields: true, feed: plainRss(), robots: 'User-agent: *\nCrawl-delay: 30\n' },
  { name: 'wants nobody', yields: false, feed: plainRss(), robots: 'User-agent: *\nDisallow: /\n' },
  { name: 'asks for two hours', yields: true, feed: plainRss({ extra: '<ttl>120</ttl>' }) },
  {
    name: 'a web page',
    yields: false,
    feed: () => ({
      headers: { 'content-type': 'text/html' },
      body: '<!doctype html><html><body>Come back soon</body></html>',
    }),
  },
  {
    name: 'gone after a day',
    yields: false,
    feed: (ask) => (ask.elapsed > 24 * HOUR ? { status: 410 } : plainRss()(ask)),
  },
  { name: 'all items link to the front page', yields: true, feed: plainRss({ link: () => '/', full: true }) },
  { name: 'one id for all items', yields: true, feed: plainRss({ guid: () => '0' }) },
]

export const kindOf = (feed: number): Kind => KINDS[feed % KINDS.length]!
