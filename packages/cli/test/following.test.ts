/** The commands that follow feeds, against a server on this machine, with the reader. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, expect, test } from 'vitest'
import { ERROR_LINE, folder, inProcess, SLOW, start } from './command.ts'

const story = (title: string, lead: string) =>
  `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${lead}</p><p>“We were never asked about the fee,” said Ada Moss, who runs the north quay. The board of Brant had met behind closed doors on Monday and voted for a rise.</p><p>The ferry will stay in dock until the spring tide has gone, the board said, and nobody will be let on to the pier before then. The crew was told by letter.</p></article></body></html>`
let moved = false
const feed = () =>
  `<rss version="2.0"><channel><title>The Brant Gazette</title><link>${home}/</link>${['ferry', 'quay', 'lost']
    .map(
      (s) =>
        `<item><title>Story of the ${s}</title><guid>${s}</guid><link>/${s}</link><pubDate>Tue, 3 Mar 2026 09:30:00 GMT</pubDate></item>`,
    )
    .join(
      '',
    )}<item><title>Told in the feed alone</title><guid>feed</guid><link>/shut</link><pubDate>Tue, 3 Mar 2026 23:30:00 EST</pubDate><description>${'The pier of Brant was closed on Monday, the harbour board said. '.repeat(20)}</description></item></channel></rss>`
const server = createServer((request, response) => {
  const html = (status: number, body: string) => response.writeHead(status, { 'content-type': 'text/html' }).end(body)
  if (request.url === '/')
    return void html(
      200,
      '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body></body></html>',
    )
  if (request.url === '/feed' && moved) return void response.writeHead(301, { location: '/new' }).end()
  if (request.url === '/feed' || request.url === '/new')
    return void response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed())
  if (request.url === '/ferry')
    return void html(200, story('Ferry stays in dock', 'The ferry of Brant stays in dock for a month.'))
  if (request.url === '/quay')
    return void html(200, story('Quay not for sale', 'Mayor Sunniva Holt ruled out a sale of the quay.'))
  if (request.url === '/shut') return void html(403, 'no')
  html(404, 'none')
})
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
afterAll(() => server.close())

test('a site is followed by its address, read once, listed, exported, paused and removed', {
  timeout: SLOW,
}, async () => {
  const dir = folder()
  const readout = (...args: string[]) => inProcess(['--data', dir, ...args])
  expect(await readout('watch', '--once')).toMatchObject({ code: 2, err: expect.stringMatching(/R6108/) })
  expect(await readout('sources', 'add', 'nothing-there.invalid')).toMatchObject({
    code: 3,
    err: expect.stringContaining('R1004 there is neither a file nor a site nothing-there.invalid'),
  })
  const guarded = await readout('sources', 'add', `${home}/`)
  expect(guarded).toMatchObject({ code: 3, out: '', err: expect.stringContaining('R6003') })
  expect(guarded.err).not.toContain('readout watch follows')
  const added = await readout('sources', 'add', '--allow-private', `${home}/`, `${home}/nothing`)
  expect(added.out).toBe(`added   ${home}/feed  The Brant Gazette\n`)
  expect(added.err.split('\n')[0]).toMatch(ERROR_LINE)
  expect(added.code).toBe(3)

  const first = await readout('watch', '--once', '--allow-private')
  const kept = first.out
    .trim()
    .split('\n')
    .map((l) => /^kept {7}r-[0-9a-f]{16} {2}(.*)$/.exec(l)?.[1])
  expect(kept.sort()).toEqual(['Ferry stays in dock', 'Quay not for sale', 'Told in the feed alone'])
  expect(first.err).toContain('R6017')
  expect(first.err).toContain(
    '4 new items: 3 kept (1 from the feed’s text), 0 known by another name, 0 put off, 1 given up',
  )
  expect(first.code).toBe(3)
  const records = (await readout('export', 'jsonl')).out
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l))
  const told = records.find((r) => r.title?.value === 'Told in the feed alone')
  expect(told).toMatchObject({
    source: {
      url: `${home}/shut`,
      retrieved: expect.stringMatching(/Z$/),
      container: { kind: 'feed', id: 'feed', url: `${home}/feed` },
    },
    published: { value: '2026-03-03' },
  })
  expect(told.gaps.map((g: { code: string }) => g.code)).toContain('feed-text')
  expect(records.find((r) => r.title?.value === 'Ferry stays in dock')).toMatchObject({
    published: { value: '2026-03-03' },
  })

  // nothing is due, nothing is read again
  expect(await readout('watch', '--once', '--allow-private')).toMatchObject({
    code: 0,
    out: '',
    err: expect.stringMatching(/0 new items.*\n.*no feed was due yet, the next is in \d+ (?:min|h|days)\n$/),
  })
  const [listed] = JSON.parse((await readout('sources', '--json')).out)
  expect(listed).toMatchObject({
    url: `${home}/feed`,
    title: 'The Brant Gazette',
    state: 'followed',
    failures: 0,
    items: 4,
    status: 200,
  })
  expect((await readout('sources')).out).toMatch(
    /^ no\. {2}last answer .*feed\n {3}1 {2}.* a day .*The Brant Gazette\n$/,
  )

  moved = true
  await readout('sources', 'resume', '1')
  const again = await readout('watch', '--once', '--allow-private')
  moved = false
  expect(again.err).toContain(`The Brant Gazette has moved to ${home}/new: followed there`)
  expect(again).toMatchObject({ code: 0, out: '' })
  expect((await readout('sources', 'export')).out).toContain(`xmlUrl="${home}/new" htmlUrl="${home}/"/>`)
  expect((await readout('sources', 'pause', 'the brant gazette')).out).toBe('paused       1  The Brant Gazette\n')
  expect(await readout('watch', '--once')).toMatchObject({ code: 2, err: expect.stringMatching(/are paused or gone/) })
  expect(await readout('sources', 'remove', '7')).toMatchObject({ code: 4, err: expect.stringContaining('R3007') })
  expect((await readout('sources', 'remove', `${home}/new`)).out).toMatch(/^removed/)
  expect((await readout('sources', '--json')).out).toBe('[]\n')
})

test('a watch runs until it is told to end, with metrics', { timeout: SLOW }, async () => {
  const dir = folder({
    'feeds.opml': `<opml version="2.0"><body><outline text="G" xmlUrl="${home}/feed"/></body></opml>`,
  })
  const child = start(['--data', dir, 'watch', '--allow-private', '--metrics', '0', `${dir}/feeds.opml`])
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (text) => (err += text))
  const until = async (work: () => Promise<boolean>) => {
    while (!(await work())) {
      if (child.exitCode !== null) throw new Error(err)
      await new Promise((done) => setTimeout(done, 50))
    }
  }
  await until(async () => /metrics are at (\S+)/.test(err))
  const address = /metrics are at (\S+)/.exec(err)![1]!
  let text = ''
  await until(async () => {
    text = await (await fetch(address)).text()
    return text.includes('readout_items_total{outcome="kept"} 3')
  })
  expect(text).toContain('# TYPE readout_feeds gauge\nreadout_feeds{state="followed"} 1\n')
  expect(text).toContain(`readout_feed_failures{feed="${home}/feed"} 0`)
  for (const line of text.trim().split('\n'))
    expect(line).toMatch(/^(?:# (?:HELP|TYPE) [a-z_]+ .+|[a-z_]+(?:\{[a-z_]+="[^"]*"\})? \d+(?:\.\d+)?)$/)
  expect((await fetch(address.replace('/metrics', '/'))).status).toBe(404)
  // a second one says so, and feeds can be added meanwhile
  const second = await inProcess(['--data', dir, 'watch', '--once', '--allow-private'])
  expect(second).toMatchObject({ code: 4, out: '', err: expect.stringContaining('R6109 another watch runs on ') })
  expect((await inProcess(['--data', dir, 'sources', 'add', '--allow-private', `${home}/feed`])).out).toMatch(/^known /)
  const ended = new Promise((done) => child.once('close', (code, signal) => done(signal ?? code)))
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
  expect(err).toContain('1 feed of')
  expect(err).toContain('3 kept')
})
