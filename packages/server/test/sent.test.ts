/** What is sent to be read: texts, files and addresses, and what becomes of those that are no news. Real servers on this machine. */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Archive, openArchive } from '@readout/archive'
import { createReader } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import type { Hono } from 'hono'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { Addresses } from '../src/addresses.ts'
import { createApp } from '../src/index.ts'

vi.setConfig({ testTimeout: 120_000 })
const reader = createReader({ model: loadModel() })
const STORY = `<!doctype html><html lang="en"><head><title>Bridge at Tarn closed</title></head><body><main><h1>Bridge at Tarn closed</h1>
<p>The council of Tarn closed the old bridge on Monday after two stones fell into the river. “Nobody was hurt,” said Oda Lind, who leads the council.</p>
<p>Work will begin in May and take a year, the council said. A meeting with the shopkeepers was called off.</p></main></body></html>`

let site: Server
let at: string
let asked: string[]
let gone: Promise<void>
beforeAll(async () => {
  let leave!: () => void
  gone = new Promise((done) => {
    leave = done
  })
  const answers: { readonly [path: string]: RequestListener } = {
    '/story': (_, res) => res.writeHead(200, { 'content-type': 'text/html' }).end(STORY),
    '/round': (_, res) => res.writeHead(302, { location: '/round' }).end(),
    '/feed': (_, res) =>
      res.end('<?xml version="1.0"?><rss version="2.0"><channel><title>Tarn</title></channel></rss>'),
    '/large': (_, res) => res.writeHead(200, { 'content-type': 'text/html' }).end(Buffer.alloc(11 << 20, 'a')),
    '/slow': (_, res) => void res.writeHead(200, { 'content-type': 'text/html' }).write('<p>'),
    '/hang': (req) => void req.on('close', leave),
  }
  site = createServer((req, res) => {
    asked.push(req.url!)
    const answer = answers[req.url!]
    if (answer) return answer(req, res)
    res.writeHead(404, { 'content-type': 'text/html' }).end('<p>nothing here')
  })
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done))
  at = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
})
afterAll(() => {
  site.closeAllConnections()
  site.close()
})

let dir: string
let archive: Archive
let addresses: Addresses
beforeEach(async () => {
  asked = []
  dir = mkdtempSync(path.join(tmpdir(), 'readout-sent-'))
  archive = await openArchive({ dir })
  addresses = new Addresses({ allowPrivate: true })
})
afterEach(async () => {
  await addresses.close()
  await archive.close()
  rmSync(dir, { recursive: true })
})

const app = (own: Addresses | undefined = addresses): Hono =>
  createApp({
    archive,
    reader,
    addresses: own,
    now: () => Date.UTC(2026, 2, 4),
    log: (e) => expect.unreachable(String(e)),
  })

function send(form: { readonly [name: string]: string | File }, to = app(), init: RequestInit = {}) {
  const body = new FormData()
  for (const [name, value] of Object.entries(form)) body.set(name, value)
  return to.request('http://localhost/articles', { method: 'POST', body, headers: { accept: 'text/html' }, ...init })
}

/** The one article that is kept, with the page it was read from. */
async function kept() {
  const [one] = await archive.list()
  return { record: await archive.get(one!.id), page: (await archive.pageOf(one!.id))! }
}

test('an address is fetched and read, and its bytes are kept as they came', async () => {
  const response = await send({ text: '', url: `${at}/story`, published: '2026-03-02' })
  expect(response.status).toBe(303)
  const { record, page } = await kept()
  expect(response.headers.get('location')).toBe(`/articles/${record.id}`)
  expect(record).toMatchObject({ source: { url: `${at}/story` }, published: { value: '2026-03-02' } })
  expect(Buffer.from(page.bytes).toString()).toContain(STORY)
  expect(asked).toContain('/robots.txt')
})

test('JSON with an address alone is fetched too; with a text the address only tells where it is from', async () => {
  const json = (body: object) =>
    app().request('http://localhost/articles', {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    })
  expect((await json({ url: `${at}/story` })).status).toBe(201)
  asked = []
  expect((await json({ url: `${at}/story`, text: 'The bridge at Tarn is shut, the council said.' })).status).toBe(201)
  expect(asked).toEqual([])
})

test.each([
  ['a page that is not there', '/nothing', 'R6017'],
  ['redirects in a circle', '/round', 'R6012'],
  ['a feed, which holds no article itself', '/feed', 'R1002'],
  ['more bytes than are read of one address', '/large', 'R6010'],
])('%s is a line on the page, and nothing is kept', async (_, from, code) => {
  const response = await send({ text: ' ', url: at + from })
  expect(response.status).toBe(422)
  const page = await response.text()
  expect(page).toContain('role="alert"')
  expect(page).toContain(`<a href="/errors/${code}">`)
  expect(page).toContain(`value="${at}${from}"`)
  expect((await archive.count()).articles).toBe(0)
})

test.each([
  'http://127.0.0.1:9/x',
  'http://localhost/',
  'http://10.0.0.1/',
  'http://[::1]/',
  'http://169.254.169.254/latest',
  'http://0x7f.1/',
])('unless told so, nothing of this machine or a private network is fetched: %s', async (url) => {
  for (const to of [app(new Addresses()), createApp({ archive, reader })]) {
    const response = await send({ text: '', url: url.replace('127.0.0.1:9', at.slice(7)) }, to)
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('R6003')
  }
  expect(asked).toEqual([])
})

test('an address that never ends is given up, with all that belongs to it', async () => {
  const own = new Addresses({ allowPrivate: true, fetchLimit: 300 })
  const response = await send({ text: '', url: `${at}/slow` }, app(own))
  expect(response.status).toBe(422)
  expect(await response.text()).toContain('/errors/R6009')
  await own.close()
})

test('who goes away ends the fetching', async () => {
  const away = new AbortController()
  const sent = send({ text: '', url: `${at}/hang` }, app(), { signal: away.signal })
  await vi.waitFor(() => expect(asked).toContain('/hang'), { timeout: 60_000 })
  away.abort()
  await gone
  await Promise.resolve(sent).catch(() => {})
  expect((await archive.count()).articles).toBe(0)
})

test.each([
  ['HTML', STORY, 'story.html', 'text/html'],
  ['packed HTML', gzipSync(STORY), 'story.html.gz', 'application/gzip'],
])('a file is read: %s', async (_, bytes, name, type) => {
  const response = await send({ text: '', url: '', file: new File([Buffer.from(bytes)], name, { type }) })
  expect(response.status).toBe(303)
  const { record, page } = await kept()
  expect(record.title?.value).toBe('Bridge at Tarn closed')
  expect(page.bytes.length).toBeGreaterThan(STORY.length / 2)
})

test.each([
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'bridge.png', 422],
  ['nothing', '', 'empty.txt', 422],
  ['a PDF that is broken', '%PDF-1.7\nnothing', 'a.pdf', 422],
  ['a feed', '<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>', 'feed.xml', 422],
])('a file that is no news is a line on the page: %s', async (_, bytes, name, status) => {
  const response = await send({ text: '', file: new File([Buffer.from(bytes)], name) })
  expect(response.status).toBe(status)
  expect(await response.text()).toMatch(/role="alert"[\s\S]*\/errors\/R[16]\d{3}"/)
  expect((await archive.count()).articles).toBe(0)
})

test('a text and a file at once are not guessed at; a file that was not chosen is none', async () => {
  const both = await send({ text: 'The bridge is shut.', file: new File(['x'], 'x.txt') })
  expect(both.status).toBe(400)
  expect(await both.text()).toContain('R4007')
  expect((await send({ text: 'The bridge is shut, the council said.', file: new File([], '') })).status).toBe(303)
  expect(JSON.parse(Buffer.from((await kept()).page.bytes).toString())).toMatchObject({
    text: 'The bridge is shut, the council said.',
  })
})
