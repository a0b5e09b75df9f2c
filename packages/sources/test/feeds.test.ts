/** Feeds and sitemaps over HTTP: real servers on this machine. */
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { ReadoutError } from '@readout/core'
import { afterAll, expect, test } from 'vitest'
import {
  createFetcher,
  type Feed,
  feedArrivals,
  feedsAt,
  readFeed,
  readSitemap,
  type SitemapItem,
  sitemapItems,
} from '../src/index.ts'

type Answer = { status?: number; type?: string; headers?: Record<string, string>; body?: string | Uint8Array }
let answers: Record<string, (request: IncomingMessage) => Answer> = {}
const server = createServer((request, response) => {
  const {
    status = 200,
    type = 'text/html',
    headers = {},
    body = '',
  } = answers[request.url!]?.(request) ?? { status: 404 }
  response.writeHead(status, { 'content-type': type, ...headers }).end(body)
})
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const fetcher = createFetcher({ allowPrivate: true, pauseMs: 0, retries: 0 })
afterAll(async () => {
  await fetcher.close()
  server.close()
})

const sentence =
  'The harbour board said on Monday that the ferry would stay in the dock until the spring tide had gone. '
const page = (title: string) =>
  `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1>${`<p>${sentence.repeat(3)}</p>`.repeat(4)}</article></body></html>`
const rss = (inner: string) =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Gazette</title><link>${home}/</link>${inner}</channel></rss>`

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

test('items come as their pages; where a page cannot be had the text in the feed is read, and said', async () => {
  answers = {
    '/open': () => ({ body: page('Open') }),
    '/shut': () => ({ status: 403 }),
    '/bare': () => ({ status: 404 }),
  }
  const text = rss(
    `<item><guid>1</guid><title>Open</title><link>/open</link></item>
     <item><guid>2</guid><title>Shut &amp; closed</title><link>/shut</link><pubDate>Tue, 3 Mar 2026 09:30 EST</pubDate><author>ada@x.example (Ada Moss)</author><content:encoded><![CDATA[<p>All of it.</p>]]></content:encoded></item>
     <item><guid>3</guid><title>Bare</title><link>/bare</link></item>
     <item><guid>4</guid><title>No page</title><description>Only a summary.</description></item>`,
  )
  const feed: Feed = await readFeed({
    name: 'f',
    bytes: Buffer.from(text),
    contentType: null,
    url: `${home}/feed`,
    retrieved: null,
  })
  const [open, shut, bare, none] = await all(feedArrivals(feed, fetcher))
  expect(open).toMatchObject({
    page: { url: `${home}/open`, container: { kind: 'feed', id: '1', url: `${home}/feed` } },
    note: null,
  })
  expect(shut!.note).toBe('the page cannot be had (R6018): read from the text in the feed')
  expect(shut).toMatchObject({
    page: {
      url: `${home}/shut`,
      published: '2026-03-03',
      gaps: [{ code: 'feed-text', note: shut!.note }],
      container: { id: '2' },
    },
  })
  const { html } = shut!.page as { html: string }
  expect(html).toContain('<h1>Shut &amp; closed</h1>\n<p>All of it.</p>')
  expect(html).toContain('<meta name="author" content="Ada Moss">')
  expect(bare!.page).toBeInstanceOf(ReadoutError)
  expect(bare!.page).toMatchObject({ code: 'R6017' })
  expect(none!.note).toBe('the item has no page of its own: read from a summary in the feed')
})

test('a site’s feed is found from its page; feeds and lists are taken as they are', async () => {
  const feed = rss('<item><guid>1</guid><title>One</title></item>')
  answers = {
    '/': () => ({
      body: `<html><head><link rel="alternate" type="application/rss+xml" href="/broken"><link rel="alternate" type="application/rss+xml" href="/feed"></head></html>`,
    }),
    '/broken': () => ({ status: 500 }),
    '/feed': () => ({ type: 'application/rss+xml', body: feed }),
    '/old': () => ({ status: 301, headers: { location: '/feed' } }),
    '/list': () => ({ type: 'text/xml', body: `<opml><body><outline xmlUrl="${home}/feed" text="x"/></body></opml>` }),
    '/none': () => ({ body: '<html><body><p>Nothing here</p></body></html>' }),
  }
  const site = await feedsAt(`${home}/`, fetcher)
  expect(site).toMatchObject({
    feeds: [{ url: `${home}/feed`, title: 'Gazette' }],
    others: [{ url: `${home}/broken` }],
  })
  expect((await feedsAt(`${home}/old`, fetcher)).feeds[0]!.url).toBe(`${home}/feed`)
  expect((await feedsAt(`feed:${home}/feed`, fetcher)).feeds[0]!.url).toBe(`${home}/feed`)
  expect((await feedsAt(`${home}/list`, fetcher)).feeds).toHaveLength(1)
  await expect(feedsAt(`${home}/none`, fetcher)).rejects.toMatchObject({ code: 'R6106' })
})

test('sitemaps: news, gzip, an index that points at itself and at what is not there, the newest first', async () => {
  const urls = (...n: number[]) =>
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="x" xmlns:image="y">${n
      .map(
        (i) =>
          `<url><image:image><image:loc>/no.png</image:loc></image:image><loc>/story/${i}?a=1&amp;b=2</loc><lastmod>2026-03-0${i}</lastmod><news:news><news:publication><news:name>Gazette</news:name></news:publication><news:publication_date>2026-03-0${i}T08:00:00+01:00</news:publication_date><news:title>Story &amp; ${i}</news:title></news:news></url>`,
      )
      .join('')}</urlset>`
  answers = {
    '/index.xml': () => ({
      type: 'text/xml',
      body: `<sitemapindex>${['/index.xml', '/gone.xml', '/old.xml', '/new.xml.gz']
        .map((loc, i) => `<sitemap><loc>${home}${loc}</loc><lastmod>2026-0${i + 1}-01</lastmod></sitemap>`)
        .join('')}</sitemapindex>`,
    }),
    '/old.xml': () => ({ type: 'text/xml', body: urls(1, 2) }),
    '/new.xml.gz': () => ({ type: 'application/gzip', body: gzipSync(urls(3, 2)) }),
  }
  const notes: string[] = []
  const found: SitemapItem[] = await all(sitemapItems(`${home}/index.xml`, fetcher, { note: (t) => notes.push(t) }))
  expect(found.map((i) => i.url)).toEqual([3, 2, 1].map((i) => `${home}/story/${i}?a=1&b=2`))
  expect(found[0]).toMatchObject({
    title: 'Story & 3',
    published: '2026-03-03T08:00:00+01:00',
    modified: '2026-03-03',
    publication: 'Gazette',
  })
  expect(notes).toEqual([expect.stringMatching(/^R6017 /)])
  const since = await all(sitemapItems(`${home}/index.xml`, fetcher, { since: '2026-03-02', limit: 1 }))
  expect(since).toHaveLength(1)
  await expect(all(sitemapItems(`${home}/gone.xml`, fetcher))).rejects.toMatchObject({ code: 'R6017' })
})

test('sitemaps that are none, lists of addresses, a bomb', async () => {
  const raw = (bytes: Uint8Array) => ({ name: 'map', bytes, contentType: null, url: `${home}/map`, retrieved: null })
  const list = await readSitemap(raw(Buffer.from('https://a.example/1\r\nhttps://a.example/2\n')))
  expect(list.items.map((i) => i.url)).toEqual(['https://a.example/1', 'https://a.example/2'])
  await expect(readSitemap(raw(Buffer.from('<html></html>')))).rejects.toMatchObject({ code: 'R6104' })
  await expect(readSitemap(raw(gzipSync(new Uint8Array(60 << 20))))).rejects.toMatchObject({ code: 'R6104' })
  await expect(readSitemap(raw(gzipSync(Buffer.from('<urlset>')).subarray(0, 15)))).rejects.toMatchObject({
    code: 'R6104',
  })
})
