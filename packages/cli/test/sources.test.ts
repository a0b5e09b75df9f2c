/** Whatever a person has goes in by one command: files of real programs, folders, addresses of a server of this machine. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ERROR_LINE, folder, inProcess, root, SLOW } from './command.ts'

const FIXTURES = path.join(root, 'packages/sources/test/fixtures')
const story = (title: string, words: string) =>
  `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${words} It lay at the quay of Brant on Monday, the company said, and hundreds of passengers waited for two hours in the rain.</p><p>“We will sail tomorrow,” said Ada Moss, the mayor of Brant.</p></article></body></html>`

let server: Server
let at: string
beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url!.startsWith('/index/')) indexes.push(request.url!)
    const page = request.url!.startsWith('/index/') ? index() : pages()[request.url!.replace('?b', '')]
    response.writeHead(page ? 200 : 404, { 'content-type': page?.[0] ?? 'text/plain' }).end(page?.[1] ?? 'none')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  return new Promise((done) => server.close(done))
})
const item = (name: string) =>
  `<item><title>${name}</title><link>${at}/${name}</link><guid>${name}</guid><description>The port said the ${name} was closed on Tuesday.</description></item>`
const feed = () =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Port</title>${item('ferry')}${item('gone')}</channel></rss>`
const pages = (): { [path: string]: [type: string, body: string] } => ({
  '/ferry': ['text/html; charset=utf-8', story('Ferry late', 'The ferry was late.')],
  '/quay': ['text/html', story('Quay shut', 'The quay was shut.')],
  '/ferry/print': [
    'text/html',
    story('Ferry late', 'The ferry was late.').replace('<head>', `<head><link rel="canonical" href="${at}/ferry">`),
  ],
  // a server that knows no better
  '/feed': ['text/html', feed()],
  '/': [
    'text/html',
    '<link rel="alternate" type="application/rss+xml" href="/feed"><h1>Port</h1><ul><li><a href="/ferry">Ferry late</a></li></ul>',
  ],
  '/circle': [
    'application/xml',
    `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${at}/circle</loc></sitemap></sitemapindex>`,
  ],
  '/map': [
    'application/xml',
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${at}/quay</loc></url></urlset>`,
  ],
})

const indexes: string[] = []
const index = (): [string, string] => [
  'application/xml',
  `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${[...Array(9).keys()].map((i) => `<sitemap><loc>${at}/index/${i}</loc></sitemap>`).join('')}<sitemap><loc>${at}/map</loc></sitemap></sitemapindex>`,
]

interface Read {
  readonly code: number | null
  readonly titles: (string | null)[]
  readonly sources: { url: string | null; retrieved: string | null; container?: { kind: string } }[]
  readonly err: string
}
async function read(...args: string[]): Promise<Read> {
  const { code, out, err } = await inProcess(['read', '--jsonl', ...args])
  const records = out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  return { code, titles: records.map((r) => r.title?.value ?? null), sources: records.map((r) => r.source), err }
}

describe('sources', { timeout: SLOW }, () => {
  test('an address is fetched once, and its record says from where and when', async () => {
    const { code, titles, sources } = await read('--allow-private', `${at}/ferry`)
    expect([code, titles]).toEqual([0, ['Ferry late']])
    expect(sources[0]).toMatchObject({ url: `${at}/ferry`, retrieved: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) })
    expect(sources[0]!.container).toBeUndefined()
  })

  test('an article and its print page, both given by address, are one article', async () => {
    const { code, titles, err } = await read('--allow-private', `${at}/ferry`, `${at}/ferry/print`, `${at}/quay`)
    expect([code, titles]).toEqual([0, ['Ferry late', 'Quay shut']])
    expect(err).toContain(`${at}/ferry/print is the same article as ${at}/ferry, and is read once`)
  })

  test('a front page is told to be none, with the feed to read; a sitemap that names only itself, too', async () => {
    const front = await inProcess(['read', '--allow-private', `${at}/`])
    expect(front.err).toContain(`a front page; what it links to is in its feed, ${at}/feed`)
    expect(front.out).toContain('\n\nNo article was found on this page.\n')
    expect((await inProcess(['read', '--allow-private', `${at}/ferry`])).out).not.toContain('No article')
    const added = await inProcess(['--data', folder(), 'add', '--allow-private', `${at}/`])
    expect(added.out).toMatch(/^added {6}r-[0-9a-f]{16} {2}Port \(no article was found on this page\)\n$/)
    const circle = await read('--allow-private', `${at}/circle`)
    expect([circle.code, circle.titles]).toEqual([3, []])
    expect(circle.err).toContain(`R6404 ${at}/circle is a sitemap that names nothing to read`)
  })

  test('this machine is fetched from only where that is allowed', async () => {
    const { code, titles, err } = await read(`${at}/ferry`)
    expect([code, titles]).toEqual([3, []])
    expect(err.trimEnd()).toMatch(ERROR_LINE)
    expect(err).toContain('--allow-private')
  })

  test('a feed, a file of it or its address, is read item by item; what cannot be had is read from the feed', async () => {
    const dir = folder({ 'port.txt': feed() })
    for (const source of [`${at}/feed`, path.join(dir, 'port.txt')]) {
      const { code, titles, sources, err } = await read('--allow-private', source)
      expect([code, titles]).toEqual([0, ['Ferry late', 'gone']])
      expect(sources.map((s) => s.container?.kind)).toEqual(['feed', 'feed'])
      expect(sources.map((s) => s.url)).toEqual([`${at}/ferry`, `${at}/gone`])
      expect(sources[1]!.retrieved).toEqual(source.startsWith('http') ? expect.stringMatching(/^\d{4}-.*Z$/) : null)
      expect(err).toContain('read from a summary in the feed')
    }
  })

  test('a list of feeds and a sitemap lead on; a feed that is none is said, and the others are read', async () => {
    const outline = (name: string) => `<outline type="rss" text="${name}" xmlUrl="${at}/${name}"/>`
    const dir = folder({
      'feeds.opml': `<opml version="2.0"><body>${outline('ferry')}${outline('feed')}</body></opml>`,
    })
    const twice = folder({
      'two.opml': `<opml version="2.0"><body>${outline('feed')}${outline('feed?b')}</body></opml>`,
    })
    const two = await read('--allow-private', path.join(twice, 'two.opml'))
    expect([two.code, two.titles]).toEqual([0, ['Ferry late', 'gone']])
    expect(two.err).toContain(`${at}/feed?b: 2 of 2 items are in another feed: not read again`)
    const list = await read('--allow-private', path.join(dir, 'feeds.opml'))
    expect([list.code, list.titles]).toEqual([3, ['Ferry late', 'gone']])
    expect(list.err).toContain(`R6405 ${at}/ferry is no feed`)
    const map = await read('--allow-private', `${at}/map`)
    expect([map.code, map.titles, map.sources[0]!.container?.kind]).toEqual([0, ['Quay shut'], 'sitemap'])
    // indexes that name themselves and one another
    const circle = await read('--allow-private', `${at}/index/0`)
    expect([circle.code, circle.titles]).toEqual([0, ['Quay shut']])
    expect([...indexes].sort()).toEqual(Array.from({ length: 9 }, (_, i) => `/index/${i}`))
  })

  test('--warc keeps what was fetched, and that is read like a source', async () => {
    const file = path.join(folder(), 'kept.warc.gz')
    expect((await read('--allow-private', '--warc', file, `${at}/ferry`)).titles).toEqual(['Ferry late'])
    expect((await read('--allow-private', '--warc', file, `${at}/quay`)).titles).toEqual(['Quay shut'])
    const { code, titles, sources } = await read(file)
    expect([code, titles]).toEqual([0, ['Ferry late', 'Quay shut']])
    expect(sources[0]).toMatchObject({ url: `${at}/ferry`, container: { kind: 'warc' } })
    expect(sources[0]!.retrieved).not.toBeNull()
    const nowhere = await inProcess(['read', '--warc', path.join(file, 'x.warc'), `${at}/ferry`])
    expect(nowhere.err).toMatch(/^readout: R6206 /)
  })

  test('files of real programs, told by their bytes under any name', async () => {
    const files = {
      'a.txt': 'chromium.mhtml',
      'b.html': 'explorer.mht',
      'c.pdf': 'newsletter.eml',
      d: 'mutt.eml',
      'e.zip': 'pandoc.docx',
      'f.eml': 'chromium-pages.pdf',
    }
    const dir = folder(
      Object.fromEntries(Object.entries(files).map(([to, from]) => [to, readFileSync(path.join(FIXTURES, from))])),
    )
    const { code, sources, err } = await read(dir)
    expect(code).toBe(0)
    expect(sources.map((s) => s.container?.kind)).toEqual(['mhtml', 'mhtml', 'mail', 'mail', 'docx', 'pdf'])
    expect(err).toContain('1 frame of the page left out')
  })

  test('a folder, chosen from, with one bad file', async () => {
    const dir = folder({
      'a.html': story('Ferry late', 'The ferry was late.'),
      'b.html': '\0\x01\x02\x03\x04\x05'.repeat(300),
      'c.txt': 'Rain fell.',
    })
    mkdirSync(path.join(dir, 'sub'))
    writeFileSync(path.join(dir, 'sub/d.html'), story('Quay shut', 'The quay was shut.'))
    const all = await read(dir)
    expect([all.code, all.titles]).toEqual([3, ['Ferry late', null, 'Quay shut']])
    expect(all.err).toContain('b.html is binary data, not text')
    const some = await read('--include', '[ad].html', dir)
    expect([some.code, some.titles]).toEqual([0, ['Ferry late', 'Quay shut']])
    // one source that holds one page is a list all the same
    const one = await inProcess(['read', '--json', '--include', 'c*', dir])
    expect(JSON.parse(one.out)).toHaveLength(1)
    expect(JSON.parse((await inProcess(['read', '--json', path.join(dir, 'c.txt')])).out)).toHaveProperty('text')
  })

  test('add, page, analyse and pairs take them too', async () => {
    const dir = folder({ 'a.html': story('Ferry late', 'The ferry was late.'), 'b.txt': 'Rain fell on the quay.' })
    const added = await inProcess(['--data', folder(), 'add', '--allow-private', dir, `${at}/quay`])
    expect(added.code).toBe(0)
    expect(added.out.trimEnd().split('\n')).toHaveLength(3)
    expect((await inProcess(['page', '--text', '--allow-private', `${at}/quay`])).out).toContain('The quay was shut.')
    expect(JSON.parse((await inProcess(['analyse', '--json', dir])).out)).toHaveLength(2)
    expect((await inProcess(['pairs', '--json', dir])).out).toBe('[]\n')
  })

  test.each([
    [['--url', 'https://a.example/', 'https://b.example/'], 'R5003'],
    [['--include', '*.html', 'a.html'], 'R5003'],
    [['--include', '[a', '.'], 'R6403'],
    [['ftp://a.example/'], 'R6401'],
    [['a.example/news'], 'R1004'],
  ])('%j: %s', async (args, code) => {
    const { code: exit, out, err } = await inProcess(['read', ...args])
    expect(out).toBe('')
    expect(err.trimEnd()).toMatch(ERROR_LINE)
    expect(err).toContain(`readout: ${code} `)
    expect(exit).toBe(code.startsWith('R5') || code === 'R6403' ? 2 : 3)
  })
})
