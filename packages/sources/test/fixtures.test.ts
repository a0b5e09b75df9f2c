/** Files of other programs: npm's `feed` 6.0.0, `rss` 1.2.2, `sitemap` 9 and `opml-generator` 1 wrote them from sentences of ours. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readFeed, readOpml, readSitemap } from '../src/index.ts'

const raw = (name: string) => ({
  name,
  bytes: readFileSync(path.join(import.meta.dirname, 'fixtures/feeds', name)),
  contentType: null,
  url: null,
  retrieved: '2026-03-10T08:00:00Z',
})
const FERRY = 'https://gazette.example/2026/ferry'

test.each([
  ['feed-rss2.xml', 'rss'],
  ['feed-atom1.xml', 'atom'],
  ['feed-json1.json', 'json'],
])('%s', async (name, format) => {
  const feed = await readFeed(raw(name))
  expect(feed).toMatchObject({ format, title: 'The Brant Gazette & Post', home: 'https://gazette.example/', notes: [] })
  expect(feed.every).toBe(format === 'rss' ? 45 * 60_000 : null)
  expect(feed.items.map((i) => [i.id, i.url, i.title])).toEqual([
    [FERRY, FERRY, 'Ferry stays in dock'],
    ['https://gazette.example/2026/quay', 'https://gazette.example/2026/quay', 'Mayor “will not sell” the quay'],
  ])
  expect(feed.items[0]!.content).toContain('“Nobody asked us about the fee,” said Ada Moss')
  expect(feed.items[0]!.summary).toContain('The harbour board of Brant said')
  expect(Date.parse(feed.items[0]!.published!)).toBe(Date.UTC(2026, 2, 3, 8, 30))
  expect(feed.items[0]!.authors).toEqual(['Bo Lind'])
})

test('rss-rss2.xml', async () => {
  const feed = await readFeed(raw('rss-rss2.xml'))
  expect(feed).toMatchObject({ url: 'https://quay.example/rss.xml', home: 'https://quay.example/', every: 3_600_000 })
  expect(feed.items[0]).toMatchObject({
    id: 'quay-ferry',
    url: 'https://quay.example/ferry?utm_source=rss&utm_medium=feed',
    authors: ['Bo Lind'],
    published: '2026-03-03T08:30:00Z',
    content: null,
  })
})

test('sitemap-news.xml and sitemap-index.xml', async () => {
  const { items } = await readSitemap(raw('sitemap-news.xml'))
  expect(items[0]).toEqual({
    url: FERRY,
    modified: '2026-03-03T08:30:00Z',
    title: 'Ferry stays in dock',
    published: '2026-03-03T08:30:00Z',
    publication: 'The Brant Gazette',
  })
  expect((await readSitemap(raw('sitemap-index.xml'))).sitemaps.map((s) => s.url)).toEqual([
    'https://gazette.example/news.xml',
  ])
})

test('opml-generator.opml', () => {
  expect(readOpml(raw('opml-generator.opml'))).toEqual([
    {
      url: 'https://gazette.example/rss.xml',
      title: 'The Brant Gazette & Post',
      home: 'https://gazette.example/',
      folders: ['Local'],
    },
    { url: 'https://quay.example/rss.xml', title: 'Quay Watch', home: null, folders: [] },
  ])
})
