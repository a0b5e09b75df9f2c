import type { Page } from '@readout/core'
import { ReadoutError } from '@readout/core'
import { describe, expect, test } from 'vitest'
import type { Arrival } from '../../raw.ts'
import { localFetcher, quickClock, serve } from '../servers.fixture.ts'
import { fetchStory } from './story.ts'

const prose = (word: string) =>
  `<p>The harbour board of Larkfield said on Wednesday that the ${word} will close for a year, after divers found cracks in its gates.</p>`.repeat(
    4,
  )
const part = (word: string, links = '', head = '') =>
  `<!doctype html><html><head><title>Dam</title><meta property="og:type" content="article">${head}</head><body><article><h1>Dam to close</h1>${prose(word)}</article>${links}</body></html>`

function pageOf({ page }: Arrival): Page {
  if (page instanceof ReadoutError) throw page
  return page
}
const codeOf = ({ page }: Arrival) => (page instanceof ReadoutError ? page.code : 'read')

describe('pages of one story', () => {
  test('are fetched in order, after a pause each', async () => {
    const server = await serve({
      '/news/dam': part('one', '<a href="?page=2">Next page</a>'),
      '/news/dam?page=2': part('two', '<a href="?page=1">1</a> <a href="?page=3">3</a>'),
      '/news/dam?page=3': part('three', '<a href="?page=2">2</a>'),
    })
    const clock = quickClock()
    const arrival = await fetchStory(localFetcher({ clock, pauseMs: 900 }), `${server.at}/news/dam`)
    const page = pageOf(arrival)
    expect(page.html).toContain('the one will')
    expect(page.url).toBe(`${server.at}/news/dam`)
    expect(page.retrieved).toBe('2026-05-04T00:00:00.000Z')
    expect(page.next?.map(({ html, url }) => [/the (\w+) will/.exec(html)![1], url])).toEqual([
      ['two', `${server.at}/news/dam?page=2`],
      ['three', `${server.at}/news/dam?page=3`],
    ])
    expect(arrival.note).toBe('3 pages of one story')
    expect(clock.slept).toEqual([900, 900])
  })

  test('short pages in the middle do not end it', async () => {
    const short = (page: number, next: number) =>
      `<html><head><meta property="og:type" content="article"></head><body><h1>Dam to close</h1><p>Page ${page} is short.</p><a rel="next" href="?page=${next}">Next page</a></body></html>`
    const server = await serve({
      '/news/dam': part('one', '<a href="?page=2">Next page</a>'),
      '/news/dam?page=2': short(2, 3),
      '/news/dam?page=3': short(3, 4).replace('<meta property="og:type" content="article">', ''),
      '/news/dam?page=4': part('four'),
    })
    const arrival = await fetchStory(localFetcher(), `${server.at}/news/dam`)
    expect(pageOf(arrival).next?.map(({ url }) => url?.slice(-1))).toEqual(['2', '3', '4'])
  })

  test('no more than so many, and none twice', async () => {
    const endless = await serve((req, res) => {
      if (req.url === '/robots.txt') return void res.writeHead(404).end()
      const n = Number(/page=(\d+)/.exec(req.url!)?.[1] ?? 1)
      res.setHeader('content-type', 'text/html')
      res.end(part(`dam ${n}`, `<a href="?page=${n + 1}">Next page</a>`))
    })
    const arrival = await fetchStory(localFetcher(), `${endless.at}/news/dam`, { maxPages: 5 })
    expect(pageOf(arrival).next).toHaveLength(4)
    expect(pageOf(arrival).gaps).toEqual([{ code: 'next-page-unfetched', note: arrival.note, at: null }])
    const circle = await serve((req, res) => {
      if (req.url === '/robots.txt') return void res.writeHead(404).end()
      if (req.url!.endsWith('page=2')) return void res.writeHead(302, { location: '/news/dam' }).end()
      res.setHeader('content-type', 'text/html')
      res.end(part('dam', '<a href="?page=2">Next page</a>'))
    })
    expect(pageOf(await fetchStory(localFetcher(), `${circle.at}/news/dam`)).next).toBeUndefined()
    expect(circle.asked).toEqual(['/robots.txt', '/news/dam', '/news/dam?page=2', '/news/dam'])
  })

  test('one that cannot be had is told, and those before it are kept', async () => {
    const server = await serve({
      '/robots.txt': 'User-agent: *\nDisallow: /*page=3',
      '/news/dam': part('one', '<a href="?page=2">2</a>'),
      '/news/dam?page=2': part('two', '<a href="?page=3">3</a>'),
    })
    const arrival = await fetchStory(localFetcher(), `${server.at}/news/dam`)
    const page = pageOf(arrival)
    expect(page.next).toHaveLength(1)
    expect(page.gaps?.map(({ code }) => code)).toEqual(['next-page-unfetched'])
    expect(arrival.note).toContain('page 3 cannot be had: R6013')
  })

  test('the view of all pages is taken where it shows at least as much', async () => {
    const links = '<a href="?page=2">2</a> <a href="?page=all">View as a single page</a>'
    const pages = { '/news/dam': part('one', links), '/news/dam?page=2': part('two') }
    const good = await serve({ ...pages, '/news/dam?page=all': part('whole') + prose('rest') })
    const whole = await fetchStory(localFetcher(), `${good.at}/news/dam`)
    expect(pageOf(whole).html).toContain('the whole will')
    expect(pageOf(whole).next).toBeUndefined()
    const bad = await serve({ ...pages, '/news/dam?page=all': '<title>Subscribe</title><p>Subscribe to read all.' })
    expect(pageOf(await fetchStory(localFetcher(), `${bad.at}/news/dam`)).next).toHaveLength(1)
  })
})

describe('twins', () => {
  test('the main page is read in place of an AMP or print page', async () => {
    const head = '<link rel="canonical" href="/news/dam">'
    const server = await serve({
      '/news/dam': part('main', '', head),
      '/news/dam/amp': part('small', '', head).replace('<html', '<html amp'),
      '/news/dam/print': part('paper', '', head),
    })
    for (const path of ['amp', 'print']) {
      const arrival = await fetchStory(localFetcher(), `${server.at}/news/dam/${path}`)
      expect(pageOf(arrival).html).toContain('the main will')
      expect(pageOf(arrival).url).toBe(`${server.at}/news/dam`)
    }
  })

  test('or else the twin, under the main page’s address', async () => {
    const head = '<link rel="canonical" href="/news/dam">'
    const server = await serve({ '/news/dam/print': part('paper', '', head) })
    const arrival = await fetchStory(localFetcher(), `${server.at}/news/dam/print`)
    expect(pageOf(arrival).html).toContain('the paper will')
    expect(pageOf(arrival).url).toBe(`${server.at}/news/dam`)
    expect(arrival.note).toContain('main page cannot be had (R6017')
  })

  test('two that name each other end', async () => {
    const server = await serve({
      '/a/print': part('one', '', '<link rel="canonical" href="/b/print">'),
      '/b/print': part('two', '', '<link rel="canonical" href="/a/print">'),
    })
    expect(pageOf(await fetchStory(localFetcher(), `${server.at}/a/print`)).html).toContain('the one will')
    expect(server.asked).toEqual(['/robots.txt', '/a/print', '/b/print'])
  })
})

describe('bytes', () => {
  test('are decoded by what the header says', async () => {
    const server = await serve((req, res) => {
      res.setHeader('content-type', 'text/html; charset=iso-8859-2')
      res.end(req.url === '/robots.txt' ? '' : Buffer.from(part('\xb3').replace('Dam', '\xb3'), 'latin1'))
    })
    expect(pageOf(await fetchStory(localFetcher(), `${server.at}/dam`)).html).toContain('the ł will')
  })

  test('plain text is a page too; a picture is none', async () => {
    const server = await serve((req, res) => {
      if (req.url === '/a.txt')
        return void res.setHeader('content-type', 'text/plain').end('The dam will close, the board said.')
      if (req.url === '/a.png') return void res.end(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
      res.writeHead(404).end()
    })
    expect(pageOf(await fetchStory(localFetcher(), `${server.at}/a.txt`)).text).toBe(
      'The dam will close, the board said.',
    )
    expect(codeOf(await fetchStory(localFetcher(), `${server.at}/a.png`))).toBe('R1002')
  })

  test('an address that cannot be had is an arrival with its error', async () => {
    const server = await serve({})
    expect(await fetchStory(localFetcher(), `${server.at}/gone`)).toMatchObject({
      name: `${server.at}/gone`,
      page: { code: 'R6017' },
      note: null,
    })
  })
})

test('a login that the site leads to is none', async () => {
  const server = await serve((req, res) => {
    if (req.url === '/robots.txt') return void res.writeHead(404).end()
    if (req.url === '/dam') return void res.writeHead(302, { location: '/account/login?back=%2Fdam' }).end()
    res.setHeader('content-type', 'text/html').end(part('login'))
  })
  expect(codeOf(await fetchStory(localFetcher(), `${server.at}/dam`))).toBe('R6022')
})

describe('pages that send on', () => {
  test('are followed', async () => {
    const server = await serve({
      '/short': '<meta http-equiv="Refresh" content="0; URL=\'/moved\'">',
      '/moved': '<meta http-equiv="refresh" content="3;url=/dam"><p>We have moved.',
      '/dam': part('dam', '<meta http-equiv="refresh" content="5; url=/other">'),
    })
    expect(pageOf(await fetchStory(localFetcher(), `${server.at}/short`)).url).toBe(`${server.at}/dam`)
    expect(server.asked).not.toContain('/other')
  })

  test('but not on and on, and not inside', async () => {
    const server = await serve((req, res) => {
      if (req.url === '/robots.txt') return void res.writeHead(404).end()
      res.setHeader('content-type', 'text/html')
      res.end(
        req.url === '/inside'
          ? '<html><meta http-equiv=refresh content="0;http://0.0.0.0/">'
          : `<html><meta http-equiv=refresh content="0;url=${req.url}a">`,
      )
    })
    await fetchStory(localFetcher(), `${server.at}/a`)
    expect(server.asked).toEqual(['/robots.txt', '/a', '/aa', '/aaa', '/aaaa'])
    expect(codeOf(await fetchStory(localFetcher(), `${server.at}/inside`))).toBe('R6003')
  })
})

test('a page of another site does not lend itself an address', async () => {
  const other = await serve({})
  const server = await serve({
    '/amp': part('forged', '', `<link rel="canonical" href="${other.at}/dam">`).replace('<html', '<html amp'),
  })
  expect(pageOf(await fetchStory(localFetcher(), `${server.at}/amp`)).url).toBe(`${server.at}/amp`)
})

test('a fetch that is stopped gives no part of a story', async () => {
  const stop = new AbortController()
  const server = await serve((req, res) => {
    if (req.url === '/robots.txt') return void res.writeHead(404).end()
    if (req.url === '/dam?page=2') return stop.abort()
    res.setHeader('content-type', 'text/html').end(part('one', '<a href="?page=2">2</a>'))
  })
  expect(codeOf(await fetchStory(localFetcher(), `${server.at}/dam`, { signal: stop.signal }))).toBe('R6023')
})
