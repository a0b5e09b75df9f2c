/** The server as a function from request to response. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Archive, openArchive } from '@readout/archive'
import { type Page, ReadoutError, toFlat } from '@readout/core'
import { validateRecord } from '@readout/core/validate'
import type { Hono } from 'hono'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createApp } from '../src/index.ts'
import { makeRecord, TEXT } from './fixture.ts'

let dir: string
let archive: Archive
let app: Hono
const log = vi.fn()
const read = vi.fn((page: Page) => {
  if (!(page.text ?? page.html)?.trim()) throw new ReadoutError('R1001', 'The page is empty: give a text')
  return makeRecord({ id: 'r-pasted' })
})

beforeEach(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'readout-app-'))
  archive = await openArchive({ dir })
  await archive.add(makeRecord())
  app = createApp({ archive, reader: { read }, log })
  log.mockClear()
  read.mockClear()
})
afterEach(async () => {
  await archive.close()
  rmSync(dir, { recursive: true })
})

const get = (path: string, headers: { [name: string]: string } = {}) =>
  app.request(`http://localhost${path}`, { headers: { accept: 'text/html', ...headers } })
const post = (form: { [name: string]: string }, headers: { [name: string]: string } = {}) => {
  const body = new FormData()
  for (const [name, value] of Object.entries(form)) body.set(name, value)
  return app.request('http://localhost/articles', {
    method: 'POST',
    body,
    headers: { accept: 'text/html', ...headers },
  })
}
const SAME = { 'sec-fetch-site': 'same-origin' }

test('the fixture is a record', () => {
  expect(validateRecord(makeRecord())).toEqual([])
})

describe('pages', () => {
  test('the start page lists what is kept', async () => {
    const page = await (await get('/')).text()
    expect(page).toContain('<a href="/articles/r-ferry">Mayor cancels ferry press conference</a>')
    expect(page).toContain('1 article, 8 statements, 7 events')
  })

  test('the list goes on page by page', async () => {
    for (let i = 0; i < 31; i++) await archive.add(makeRecord({ id: `r-${i}`, title: null }))
    const first = await (await get('/')).text()
    expect(first).toContain('>The mayor of Port Alder, Ines Marlow, called off')
    const more = /href="(\/\?after=\d+)"/.exec(first)![1]!
    const second = await (await get(more)).text()
    expect(second.match(/<h3>/g)).toHaveLength(2)
    expect(second).not.toContain('?after=')
  })

  test('the reading page: each block once, in order, verbatim', async () => {
    const page = await (await get('/articles/r-ferry')).text()
    const article = page.slice(page.indexOf('<article'), page.indexOf('</article>'))
    const words = article
      .replace(
        /<a class="ref[^>]*>[^<]*<\/a>|<div class="margin">.*?<\/div>|<summary>.*?<\/summary>|<span class="role">[^<]*<\/span> /g,
        '',
      )
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' ')
    expect(words.trim()).toBe(TEXT.replace(/\s+/g, ' '))
  })

  test('long furniture is folded, with its roles, size and first words', async () => {
    const text = `${'Give today. '.repeat(50)}Rain fell.`
    const furniture = { start: 0, end: 599 }
    await archive.add(
      makeRecord({
        id: 'long',
        text,
        blocks: [
          { role: 'appeal', ...furniture, rule: 'x', origin: null },
          { role: 'paragraph', start: 600, end: text.length, rule: 'x', origin: null },
        ],
        voices: [
          { voice: 'furniture', ...furniture, statement: null },
          { voice: 'report', start: 599, end: text.length, statement: null },
        ],
        actors: [],
        statements: [],
        events: [],
        times: [],
      }),
    )
    const page = await (await get('/articles/long')).text()
    expect(page).toMatch(
      /<summary>Set aside: appeal <span class="size">599 characters<\/span><span class="opening">Give today\./,
    )
    expect(page.match(/Give today\./g)!.length).toBeGreaterThanOrEqual(50)
  })

  test('every finding links to its words, and its words back', async () => {
    const page = await (await get('/articles/r-ferry')).text()
    for (const { id } of [...makeRecord().statements, ...makeRecord().events]) {
      expect(page, id).toContain(`id="${id}"`)
      expect(page, id).toContain(`id="f-${id}"`)
      expect(page, id).toContain(`class="to" href="#${id}"`)
      expect(page, id).toMatch(new RegExp(`class="ref [^>]*href="#f-${id}"`))
    }
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((m) => m[1])
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, to] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(to)
  })

  test('layers are part of the address', async () => {
    const boxes = async (query: string) =>
      [...(await (await get(`/articles/r-ferry${query}`)).text()).matchAll(/value="(\w+)" checked/g)].map((m) => m[1])
    expect(await boxes('')).toEqual(['statements', 'events', 'actors', 'times', 'furniture'])
    expect(await boxes('?layers=events,times')).toEqual(['events', 'times'])
    expect(await boxes('?layers=&layers=events')).toEqual(['events'])
    expect(await boxes('?layers=')).toEqual([])
  })

  test('a record without findings, title or day is a page too', async () => {
    const text = '<script>alert(1)</script>'
    const bare = makeRecord({
      id: 'bare/1.json',
      text,
      title: null,
      byline: null,
      outlet: null,
      published: null,
      blocks: [{ role: 'paragraph', start: 0, end: text.length, rule: 'x', origin: null }],
      voices: [{ voice: 'report', start: 0, end: text.length, statement: null }],
      actors: [],
      statements: [],
      events: [],
      times: [],
      gaps: [],
    })
    await archive.add(bare)
    const response = await get('/articles/bare%2F1.json')
    expect(response.status).toBe(200)
    const page = await response.text()
    expect(page).toContain('<h1 class="opening">&lt;script&gt;alert(1)&lt;/script&gt;</h1>')
    expect(page).not.toContain('<script>')
    expect(await (await get('/articles/bare%2F1.json.json')).json()).toEqual(bare)
  })

  test('search finds statements, marks the words and leads to them', async () => {
    const page = await (await get('/search?q=prices&speaker=reed')).text()
    expect(page).toContain('href="/articles/r-ferry#s3">the city of hiding the <mark>price</mark> of the deal</a>')
    expect(page).toContain('<h2>1 statement</h2>')
    expect(await (await get('/search?q=%22%20OR%20(')).text()).toContain('No statement matches')
    expect(await (await get('/search?act=nonsense&kind=1')).text()).toContain('The latest statements')
  })

  test('error codes are explained', async () => {
    expect(await (await get('/errors/r4001')).text()).toContain('<h1>The port is in use</h1>')
    expect(await (await get('/errors')).text()).toContain('href="/errors/R3004"')
    expect((await get('/errors/R9999')).status).toBe(404)
  })
})

describe('data', () => {
  test('the record and its flat form at their own addresses', async () => {
    const response = await get('/articles/r-ferry.json')
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(await response.text()).toBe(JSON.stringify(makeRecord()))
    expect(await (await get('/articles/r-ferry/flat.json')).json()).toEqual(
      JSON.parse(JSON.stringify(toFlat(makeRecord()))),
    )
  })

  test('health', async () => {
    expect(await (await get('/health')).json()).toEqual({ status: 'ok', articles: 1, statements: 8, events: 7 })
  })
})

describe('reading what is pasted', () => {
  test('a form is read, kept and led to', async () => {
    const response = await post(
      { text: 'Rain fell.\r\nHard.', url: 'https://x.example/', published: '2026-03-02' },
      SAME,
    )
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/articles/r-pasted')
    const page = { text: 'Rain fell.\nHard.', url: 'https://x.example/', published: '2026-03-02' }
    expect(read).toHaveBeenCalledWith(page, expect.any(AbortSignal))
    expect(await archive.has('r-pasted')).toBe(true)
  })

  test('what cannot be read is given back with the reason', async () => {
    const response = await post({ text: ' ', url: 'https://x.example/' }, SAME)
    expect(response.status).toBe(422)
    const page = await response.text()
    expect(page).toContain('The page is empty: give a text')
    expect(page).toContain('value="https://x.example/"')
    expect(await archive.count()).toMatchObject({ articles: 1 })
  })

  test('JSON in, record out', async () => {
    const send = (body: string) =>
      app.request('http://localhost/articles', {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json' },
      })
    const first = await send('{"text":"Rain fell."}')
    expect(first.status).toBe(201)
    expect(first.headers.get('location')).toBe('/articles/r-pasted')
    expect(await first.json()).toMatchObject({ id: 'r-pasted' })
    expect((await send('{"text":"Rain fell."}')).status).toBe(200)
    for (const body of ['{', '[]', '"x"', 'null', '{"text":1}']) {
      const response = await send(body)
      expect(response.status, body).toBe(400)
      expect(await response.json(), body).toMatchObject({ code: 'R4007' })
    }
  })

  test('a form of our own in its older dress; one of very many fields is refused at once', async () => {
    const send = (body: string, type: string) =>
      app.request('http://localhost/articles', { method: 'POST', body, headers: { 'content-type': type } })
    const plain = 'application/x-www-form-urlencoded'
    expect((await send('text=Rain+fell.%0D%0AHard.&published=', plain)).status).toBe(303)
    expect(read).toHaveBeenLastCalledWith({ text: 'Rain fell.\nHard.' }, expect.any(AbortSignal))
    const part = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n'
    for (const [body, type] of [
      // parting this one into its fields took more than ten minutes
      ['a&'.repeat(5_000_000), plain],
      [`${part.repeat(150_000)}--x--\r\n`, 'multipart/form-data; boundary=x'],
      ['text=x', 'multipart/form-data'],
    ] as const) {
      const response = await send(body, type)
      expect(response.status).toBe(400)
      expect(await response.text()).toContain('R4007')
    }
  })

  test('a body that is no form is refused', async () => {
    const response = await app.request('http://localhost/articles', { method: 'POST', body: 'Rain fell.' })
    expect(response.status).toBe(400)
  })

  test('more than 10 MB is 413', async () => {
    const response = await post({ text: 'x'.repeat(10 * 1024 * 1024) }, SAME)
    expect(response.status).toBe(413)
    expect(await response.text()).toContain('R4004')
    expect(read).not.toHaveBeenCalled()
  })
})

describe('who may ask', () => {
  test.each([
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site', origin: 'http://localhost' }],
    [{ 'sec-fetch-site': 'none' }],
    [{ origin: 'https://evil.example' }],
    [{ origin: 'http://localhost:1' }],
    [{ origin: 'null' }],
  ])('a form with %j is refused', async (headers) => {
    const response = await post({ text: 'Rain fell.' }, headers as never)
    expect(response.status).toBe(403)
    expect(read).not.toHaveBeenCalled()
  })

  test('a form of our own, or of no browser, is taken', async () => {
    expect((await post({ text: 'Rain.' }, { origin: 'http://localhost', host: 'localhost' })).status).toBe(303)
    expect((await post({ text: 'Rain.' })).status).toBe(303)
  })

  const NAVIGATION = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }
  const QUIETLY: { [name: string]: string }[] = [
    {},
    { 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' },
    { 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' },
    { 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'empty' },
    { 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' },
    { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
    { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'object' },
    { 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'document' },
    { ...NAVIGATION, 'sec-purpose': 'prefetch' },
    { ...NAVIGATION, 'sec-purpose': 'prefetch;prerender' },
  ]
  const FOREIGN = ['cross-site', 'same-site', 'anything-else'].flatMap((site) =>
    QUIETLY.map((h) => ({ ...h, 'sec-fetch-site': site }) as { [name: string]: string }),
  )
  test.each([...FOREIGN, { origin: 'https://evil.example' }, { origin: 'http://localhost:1' }, { origin: 'null' }])(
    'what another site asks for with %j is refused, and says the same whatever the archive holds',
    async (headers) => {
      const asked = ['/search?q=prices', '/search?q=zeppelin', '/articles/r-ferry', '/articles/no', '/', '/health']
      const answers = new Set<string>()
      for (const at of asked) {
        const response = await get(at, headers)
        expect(response.status, at).toBe(403)
        const body = await response.text()
        expect(body, at).toContain('R4009')
        answers.add(body)
      }
      expect(answers.size).toBe(1)
    },
  )

  test.each([
    { 'sec-fetch-site': 'cross-site', ...NAVIGATION },
    { 'sec-fetch-site': 'same-site', ...NAVIGATION, 'sec-fetch-user': '?1' },
    { 'sec-fetch-site': 'none', ...NAVIGATION },
    { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'style' },
    { 'sec-fetch-site': 'same-origin', origin: 'http://localhost', 'sec-fetch-mode': 'cors' },
    { origin: 'http://localhost', host: 'localhost' },
    {},
  ] as { [name: string]: string }[])('a visit, our own page or a program is answered: %j', async (headers) => {
    for (const at of ['/search?q=prices', '/articles/r-ferry', '/']) {
      expect((await get(at, headers)).status, at).toBe(200)
      const head = await app.request(`http://localhost${at}`, { method: 'HEAD', headers })
      expect(head.status, at).toBe(200)
    }
  })

  test.each([
    'evil.example',
    'localhost.evil.example',
    '127.999.999.999',
    '127.0.0.256:8460',
    'localhost:99999',
    '127.0.0.1:8460:1',
    '127.0.0.1.evil.example',
    '127.0.0.1@evil.example',
    '192.168.1.4',
    '',
  ])('the name %j is refused', async (host) => {
    const response = await get('/', { host })
    expect(response.status).toBe(421)
    expect(await response.text()).not.toContain('Mayor')
  })

  test.each(['localhost:8460', '127.0.0.1:8460', '[::1]:8460', 'LOCALHOST'])('the name %s is ours', async (host) => {
    expect((await get('/', { host })).status).toBe(200)
  })

  test('every answer forbids scripts and sources from elsewhere', async () => {
    for (const path of ['/', '/nowhere', '/articles/r-ferry', '/health']) {
      const { headers } = await get(path)
      expect(headers.get('content-security-policy'), path).toMatch(/default-src 'none'.*script-src 'self'/)
      expect(headers.get('content-security-policy'), path).not.toContain('unsafe')
      expect(headers.get('x-content-type-options'), path).toBe('nosniff')
    }
  })
})

describe('errors', () => {
  test('a page for people, problem+json for programs', async () => {
    const page = await get('/articles/nope')
    expect(page.status).toBe(404)
    expect(await page.text()).toContain('href="/errors/R3004"')
    const problem = await get('/articles/nope', { accept: 'application/json' })
    expect(problem.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(await problem.json()).toEqual({
      type: '/errors/R3004',
      title: 'R3004',
      status: 404,
      detail: expect.stringContaining('no article “nope”'),
      code: 'R3004',
      instance: '/articles/nope',
    })
    expect((await get('/nope.json')).headers.get('content-type')).toContain('problem+json')
    expect((await get('/assets/x/style.css')).status).toBe(404)
    expect((await get('/assets/x/__proto__')).status).toBe(404)
  })

  test('a fault of ours is logged, not shown', async () => {
    read.mockImplementationOnce(() => {
      throw new TypeError('secret detail')
    })
    const response = await post({ text: 'Rain.' }, SAME)
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('secret')
    expect(log).toHaveBeenCalledWith(expect.objectContaining({ message: 'secret detail' }))
  })

  test('the reader is made when it is first needed, once', async () => {
    const make = vi.fn(() => ({ read }))
    app = createApp({ archive, reader: make, log })
    await get('/')
    expect(make).not.toHaveBeenCalled()
    await post({ text: 'Rain.' })
    await post({ text: 'Rain.' })
    expect(make).toHaveBeenCalledTimes(1)
  })
})
