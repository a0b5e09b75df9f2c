/** Every page that answers a question: the page, its data and its other forms say the same, on an archive with nothing and with a story. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Archive, openArchive } from '@readout/archive'
import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../src/index.ts'
import { ROUTES } from '../src/routes/index.ts'
import { suffixOf } from '../src/routes/serve.ts'
import { makeRecord } from './fixture.ts'

let dir: string
let archive: Archive
let app: Hono

beforeAll(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'readout-routes-'))
  archive = await openArchive({ dir })
  app = createApp({
    archive,
    reader: { read: () => makeRecord() },
    now: () => Date.UTC(2026, 2, 4),
    log: (e) => expect.unreachable(String(e)),
  })
})
afterAll(async () => {
  await archive.close()
  rmSync(dir, { recursive: true })
})

const get = (at: string, accept = 'text/html', headers = {}) =>
  app.request(`http://localhost${at}`, { headers: { accept, ...headers } })
const lists = ROUTES.filter((r) => !r.path.includes(':')).map((r) => r.path)

test.each(lists)('%s of an empty archive says so, as a page and as data', async (at) => {
  const page = await get(at)
  expect(page.status).toBe(200)
  expect(await page.text()).toMatch(/<h1>[^<]+<\/h1>/)
  const [data, named, api] = [await get(at, 'application/json'), await get(`${at}.json`), await get(`/api/v1${at}`)]
  for (const r of [data, named, api]) expect(r.headers.get('content-type')).toContain('application/json')
  const body = await data.json()
  expect(await named.json()).toEqual(body)
  expect(await api.json()).toEqual(body)
})

describe('with a story of two articles', () => {
  let story: number
  beforeAll(async () => {
    await archive.add(makeRecord())
    const outlet = { value: 'The Harbour Post', evidence: null, rule: 'by-hand' }
    const source = { ...makeRecord().source, url: 'https://post.example/ferry', hash: 'b'.repeat(64) }
    await archive.add(makeRecord({ id: 'r-post', outlet, source }))
    const { groups } = await archive.questions.stories()
    story = groups[0]!.id
  })

  test('its page tells the articles, and who had it first', async () => {
    const page = await (await get(`/stories/${story}`)).text()
    expect(page).toContain('2 articles by 2 outlets; 1 of them independent, the other repeats.')
    expect(page).toContain('<a href="/articles/r-post">')
    expect(page).toContain('<a href="/stories" aria-current="true">')
  })

  test('every form that is offered is given, with its own type, to be kept', async () => {
    const page = await (await get('/stories')).text()
    for (const format of ROUTES.find((r) => r.id === 'stories')!.formats) {
      const at = `/stories.${suffixOf(format)}`
      expect(page).toContain(`href="${at}"`)
      const given = await get(at)
      expect(given.headers.get('content-type')).toBe(format.mediaType)
      expect(given.headers.get('content-disposition')).toContain('attachment')
      expect((await given.arrayBuffer()).byteLength).toBeGreaterThan(60)
    }
    expect(await (await get(`/stories/${story}.csv`)).text()).toContain('r-ferry')
  })

  test('what was sent is not sent again', async () => {
    const first = await get(`/stories/${story}`)
    const tag = first.headers.get('etag')!
    expect((await get(`/stories/${story}`, 'text/html', { 'if-none-match': tag })).status).toBe(304)
    await archive.add(makeRecord({ id: 'r-third', source: { ...makeRecord().source, hash: 'c'.repeat(64) } }))
    expect((await get(`/stories/${story}`, 'text/html', { 'if-none-match': tag })).status).toBe(200)
  })
})

test.each([
  ['/stories?limit=0', 400, 'R4014'],
  ['/stories?limit=many', 400, 'R4014'],
  ['/stories?after=elsewhere.1', 400, 'R3031'],
  ['/stories/999999', 404, 'R3034'],
  ['/api/v1/stories/999999', 404, 'R3034'],
])('%s is %i %s', async (at, status, code) => {
  for (const accept of ['text/html', 'application/json']) {
    const answer = await get(at, accept)
    expect(answer.status).toBe(status)
    expect(await answer.text()).toContain(code)
  }
})

test('sources: a feed that answers, one that fails and one that is paused, each in a word', async () => {
  const now = Date.UTC(2026, 2, 4)
  await archive.following.add([{ url: 'https://lantern.example/feed', title: 'The <Lantern>' }], now)
  const [feed] = await archive.following.list(now)
  const outcome = { now, due: now + 3_600_000, every: 3_600_000, status: 503, error: 'it answered 503' }
  await archive.following.asked(feed!.feed, outcome)
  const page = await (await get('/sources')).text()
  expect(page).toContain('1 feed followed, 1 does not answer.')
  expect(page).toContain('△ 1 failure in a row')
  expect(page).toContain('The &lt;Lantern&gt;')
  expect(await (await get('/api/v1/sources')).json()).toMatchObject({
    sources: [{ state: 'followed', failures: 1, due: '2026-03-04T01:00:00.000Z' }],
  })
})

test('about tells how right the reading is, as measured', async () => {
  const page = await (await get('/about')).text()
  expect(page).toContain('Events, all together')
  expect(await (await get('/about.json')).json()).toMatchObject({
    measured: [{ figures: expect.arrayContaining([expect.objectContaining({ figure: 'events.all.f1' })]) }, {}],
  })
})
