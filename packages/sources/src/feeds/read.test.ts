import { expect, test } from 'vitest'
import type { Feed } from './feed.ts'
import { FEED_BYTES, readFeed } from './read.ts'

const raw = (text: string | Uint8Array, contentType: string | null = null) => ({
  name: 'feed',
  bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  contentType,
  url: 'https://gazette.example/news/feed.xml',
  retrieved: '2026-03-10T08:00:00Z',
})
const read = (text: string | Uint8Array, contentType?: string): Promise<Feed> =>
  readFeed(raw(text, contentType ?? null))
const rss = (inner: string, attributes = '') =>
  `<?xml version="1.0"?><rss version="2.0" ${attributes}><channel><title>The Gazette</title><link>https://gazette.example/</link>${inner}</channel></rss>`
const one = async (inner: string, attributes?: string) =>
  (await read(rss(`<item>${inner}</item>`, attributes))).items[0]!

test('RSS 2: ids, addresses, dates, authors, summary and full text', async () => {
  const feed = await read(
    rss(
      `<ttl>90</ttl><item><guid>tag:1</guid><title>Ferry &amp;amp; <![CDATA[<b>bridge</b>]]></title><link>/ferry?utm_source=rss</link>
      <pubDate>Tue, 3 Mar 26 09:30 EST</pubDate><dc:creator>Ada Moss</dc:creator><description>The ferry stops.</description>
      <content:encoded><![CDATA[<p>The ferry stops on Friday, said the board.</p>]]></content:encoded></item>`,
      'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"',
    ),
  )
  expect(feed).toMatchObject({
    format: 'rss',
    title: 'The Gazette',
    home: 'https://gazette.example/',
    every: 90 * 60_000,
    notes: [],
  })
  expect(feed.items).toEqual([
    {
      id: 'tag:1',
      url: 'https://gazette.example/ferry?utm_source=rss',
      title: 'Ferry & bridge',
      published: '2026-03-03T09:30:00-05:00',
      updated: null,
      authors: ['Ada Moss'],
      summary: 'The ferry stops.',
      content: '<p>The ferry stops on Friday, said the board.</p>',
      notes: [],
    },
  ])
})

test('RDF of RSS 0.9 and 1.0, with its own way of saying how often', async () => {
  const old = await read(
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>N</title><link>http://n.example/</link></channel><item><title>Quay</title><link>http://n.example/1</link></item></rdf:RDF>',
  )
  expect(old).toMatchObject({ format: 'rdf', items: [{ id: 'http://n.example/1', title: 'Quay' }] })
  const feed = await read(
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel rdf:about="http://n.example/f"><title>N</title><link>http://n.example/</link><sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency></channel><item rdf:about="http://n.example/2"><title>Pier</title><link>http://n.example/2</link><dc:date>2026-03-02</dc:date></item></rdf:RDF>',
  )
  expect(feed).toMatchObject({ every: 6 * 3_600_000, items: [{ id: 'http://n.example/2', published: '2026-03-02' }] })
})

test('Atom: addresses from xml:base, the link to a page before others, XHTML', async () => {
  const feed = await read(
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://b.example/x/"><title type="html">T &lt;i&gt;x&lt;/i&gt;</title><link href="."/>
    <author><name>Bo Lind</name></author>
    <entry xml:base="deep/"><id>urn:1</id><title>One</title><link rel="enclosure" href="a.mp3"/><link type="application/json" href="p.json"/><link type="text/html" href="p.html"/>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One <b>two</b> &amp; three</p></div></content><updated>2026-01-02T03:04:05Z</updated></entry></feed>`,
  )
  expect(feed).toMatchObject({ title: 'T x', home: 'https://b.example/x/' })
  expect(feed.items[0]).toMatchObject({
    id: 'urn:1',
    url: 'https://b.example/x/deep/p.html',
    content: '<p>One <b>two</b> &amp; three</p>',
    published: '2026-01-02T03:04:05Z',
    authors: ['Bo Lind'],
  })
})

test('JSON Feed, whole and cut off', async () => {
  const whole = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'J',
    items: [
      {
        id: 7,
        url: '/a',
        content_text: 'One.\n\nTwo & three.',
        date_published: '2026-03-01T10:00:00+01:00',
        authors: [{ name: 'Ada' }],
      },
      { id: '8', content_html: '<p>“Quoted ] } text”</p>' },
    ],
  })
  const feed = await read(whole, 'application/feed+json')
  expect(feed.items.map((i) => [i.id, i.url, i.content, i.published])).toEqual([
    ['7', 'https://gazette.example/a', '<p>One.</p>\n<p>Two &amp; three.</p>', '2026-03-01T10:00:00+01:00'],
    ['8', null, '<p>“Quoted ] } text”</p>', null],
  ])
  const cut = await read(whole.slice(0, -30))
  expect(cut.items.map((i) => i.id)).toEqual(['7'])
  expect(cut.notes).toEqual(['it is broken or breaks off: 1 whole item is kept'])
})

test('what is broken in a feed costs no more than the items it touches', async () => {
  const items = [
    '<item><title>One</title><link>/1</link></item>',
    '<item><title>Two <b>x</title><link></item>',
    '<item><title>Three</title><link>/3</link></item>',
  ]
  const broken = await read(`\ufeff\n\n${rss(items.join(''))}`)
  expect(broken.items.map((i) => [i.title, i.url])).toEqual([
    ['One', 'https://gazette.example/1'],
    ['Three', 'https://gazette.example/3'],
  ])
  expect(broken.notes).toEqual(['it is broken or breaks off: 2 whole items are kept, 1 left out'])
  const whole = rss(items[0]! + items[2]! + '<item><title><![CDATA[Four]]></title></item>')
  for (let end = whole.indexOf('<item'); end < whole.length; end++) {
    const there = whole.slice(0, end).split('</item>').length - 1
    const cut = await read(whole.slice(0, end))
    expect([cut.title, cut.items.length], whole.slice(end - 9, end)).toEqual(['The Gazette', there])
    if (there < 3 && /<item[ >]/.test(whole.slice(0, end).split('</item>').at(-1)!))
      expect(cut.notes.join()).toMatch(/breaks off/)
  }
  const marks = await read(
    rss('<item><title>A<![CDATA[ </item><item> ]]></title><!-- <item> --><link>/a</link></item>').replace('</rss>', ''),
  )
  expect(marks.items.map((i) => i.title)).toEqual(['A'])
})

test('control characters, bare ampersands, entities of HTML, warnings in front', async () => {
  const feed = await read(
    `<br /><b>Warning</b>: no file\n${rss('<item><title>Fish & chips&nbsp;&mdash; a\u0008b &#x3;</title><link>/a?b=1&c=2</link></item>')}`,
  )
  expect(feed.items[0]).toMatchObject({ title: 'Fish & chips — ab', url: 'https://gazette.example/a?b=1&c=2' })
  expect(feed.notes).toEqual(['2 control characters were taken out', 'it begins with what does not belong there'])
})

test('an encoding that is not the one declared', async () => {
  const latin = Buffer.from(
    rss('<item><title>Café “x”</title></item>').replace('"1.0"', '"1.0" encoding="utf-8"').replace(/[“”]/g, ''),
    'latin1',
  )
  const feed = await read(latin, 'text/xml; charset=utf-8')
  expect(feed.items[0]!.title).toBe('Café x')
  expect(feed.notes[0]).toMatch(/declared as UTF-8/)
  const utf8 = await read(rss('<item><title>Café – “x”</title></item>').replace('"1.0"', '"1.0" encoding="iso-8859-1"'))
  expect(utf8.items[0]!.title).toBe('Café – “x”')
})

test('items without ids, links or dates are kept, each with an id that stays', async () => {
  const text = rss('<item><title>A</title><description>x</description></item><item><link>/b</link></item><item/>')
  const [first, second] = [await read(text), await read(text)]
  expect(first.items.map((i) => i.id)).toEqual([
    expect.stringMatching(/^text:[0-9a-f]{32}$/),
    'https://gazette.example/b',
  ])
  expect(second.items).toEqual(first.items)
  expect((await read(rss('<item><link>/b</link></item><item><link>/b</link></item>'))).notes).toEqual([
    'an item is repeated or empty',
  ])
})

test('an id that several items have is none, and a link to the front page no address', async () => {
  const feed = await read(
    rss(
      '<item><guid>0</guid><link>/a</link></item><item><guid>0</guid><link>/b</link></item><item><guid>9</guid><title>T</title><link>https://www.gazette.example/?utm_source=x</link></item>',
    ),
  )
  expect(feed.items.map((i) => [i.id, i.url])).toEqual([
    ['https://gazette.example/a', 'https://gazette.example/a'],
    ['https://gazette.example/b', 'https://gazette.example/b'],
    ['9', null],
  ])
  expect(await one('<guid isPermaLink="true">https://gazette.example/p</guid><title>x</title>')).toMatchObject({
    url: 'https://gazette.example/p',
  })
  expect(await one('<guid isPermaLink="false">https://gazette.example/p</guid><title>x</title>')).toMatchObject({
    url: null,
  })
  expect(await one('<link>javascript:alert(1)</link><title>x</title>')).toMatchObject({ url: null })
})

test('a date that is yet to come is not used, and said', async () => {
  expect(await one('<title>x</title><pubDate>Thu, 01 Jan 2099 00:00:00 GMT</pubDate>')).toMatchObject({
    published: null,
    notes: ['dated 2099-01-01, which is yet to come: the date is not used'],
  })
  expect((await one('<title>x</title><pubDate>Tue, 10 Mar 2026 20:00:00 GMT</pubDate>')).published).toBe(
    '2026-03-10T20:00:00Z',
  )
})

test('what is no feed is named; a feed that is broken from its beginning is told apart', async () => {
  const fault = async (text: string | Uint8Array) => read(text).then(String, (e) => `${e.code} ${e.message}`)
  expect(await fault('<!doctype html><html></html>')).toBe(
    'R6101 feed is no feed but a web page: give the address of an RSS, Atom or JSON feed',
  )
  expect(await fault('')).toMatch(/^R6101 .* empty/)
  expect(await fault('{"a":1}')).toMatch(/^R6101 .* other JSON/)
  expect(await fault('<urlset xmlns="x"></urlset>')).toMatch(/^R6101 .* a sitemap/)
  expect(await fault(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]))).toMatch(/^R6101 /)
  expect(await fault('<rss version="2.0"><<<<<')).toMatch(/^R6102 /)
  expect((await read('<rss version="2.0"><channel></channel></rss>')).items).toEqual([])
})

test('a feed without an end is read to its bound', async () => {
  const item = `<item><title>Long</title><description>${'word '.repeat(20_000)}</description></item>`
  const feed = await read(rss(item.repeat(Math.ceil(FEED_BYTES / item.length) + 1)))
  expect(feed.notes[0]).toBe('longer than 16 MiB: what comes after is left out')
  expect(feed.items).toHaveLength(1)
})
