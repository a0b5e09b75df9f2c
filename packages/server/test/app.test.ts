/** The server as a function from request to response. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type Archive, openArchive } from '@readout/archive'
import { type Page, ReadoutError, readPage, toFlat } from '@readout/core'
import { validateRecord } from '@readout/core/validate'
import { formatsOf } from '@readout/formats'
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
    expect(page).toContain('1 article kept, with 8 statements and 7 events')
  })

  test('the list goes on page by page', async () => {
    for (let i = 0; i < 31; i++) await archive.add(makeRecord({ id: `r-${i}`, title: null }))
    const first = await (await get('/articles')).text()
    expect(first).toContain('>The mayor of Port Alder, Ines Marlow, called off')
    const more = /href="(\/articles\?after=\d+)" rel="next"/.exec(first)![1]!
    const second = await (await get(more)).text()
    expect(second.match(/<li><h2>/g)).toHaveLength(2)
    expect(second).not.toContain('rel="next"')
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

  test('events stand before statements, each once: reported, claimed and by whom, planned', async () => {
    const page = await (await get('/articles/r-ferry')).text()
    const column = page.slice(page.indexOf('<aside'))
    const order = [
      ...column.replaceAll(/<a href="\/actors[^>]*>([^<]*)<\/a>/g, '$1').matchAll(/<h[234][^>]*>([^<]+)|id="f-(e\d)"/g),
    ].map((m) => (m[1] ?? m[2])!.trim())
    expect(order.slice(0, order.indexOf('Statements'))).toEqual([
      'Events',
      'Reported by The Lantern',
      'e1',
      'e3',
      'Only claimed',
      expect.stringMatching(/^claimed by /),
      'e2',
      'claimed by a letter seen by The Lantern',
      'e4',
      expect.stringMatching(/^denied by Norrland/),
      'e5',
      expect.stringMatching(/^claimed by .*Marlow/),
      'e6',
      'Planned or called off',
      'e7',
    ])
    expect(column.match(/class="worth"/g)).toHaveLength(1)
    expect(column).toMatch(/id="f-e7"[\s\S]*?meet the transport minister<\/a> <span class="unsure">unsure<\/span>/)
  })

  test('layers are part of the address', async () => {
    const boxes = async (query: string) =>
      [...(await (await get(`/articles/r-ferry${query}`)).text()).matchAll(/value="(\w+)" checked/g)].map((m) => m[1])
    expect(await boxes('')).toEqual(['statements', 'events', 'furniture'])
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
    expect(page).toContain('<strong>Statements with the word “prices”, by reed.</strong>')
    expect(await (await get('/search?q=zeppelin')).text()).toContain('No statement matches')
  })

  test.each([
    ['q=%22%20OR%20(', 'R3030'],
    ['act=nonsense', 'R4014'],
    ['after=nonsense', 'R3031'],
    ['since=someday', 'R3030'],
  ])('a search for %s says what is wrong, beside the form with what was asked', async (query, code) => {
    const answer = await get(`/search?${query}`)
    expect(answer.status).toBe(400)
    const page = await answer.text()
    expect(page).toContain(code)
    expect(page).toContain('<form class="filter"')
    expect(await (await get(`/search?${query}`, { accept: 'application/json' })).json()).toMatchObject({ code })
  })

  test('events and articles are found too, and what is common to them is counted, each with its way', async () => {
    const page = await (await get('/search?for=events&status=cancelled')).text()
    expect(page).toContain('Events told as cancelled.')
    expect(page).toContain('called off a press conference on the new ferry contract</a>')
    const all = await (await get('/search?for=events')).text()
    const way = /href="([^"]*status=denied[^"]*)"/.exec(all)![1]!.replaceAll('&amp;', '&')
    expect(await (await get(way)).text()).toContain('<h2>1 event</h2>')
    expect(await (await get('/search?for=articles&q=ferry')).text()).toContain(
      '<a href="/articles/r-ferry">Mayor cancels ferry press conference</a>',
    )
    const rows = await (await get('/search.csv?act=accuse')).text()
    expect(rows.trim().split('\r\n')).toHaveLength(3)
  })

  test('the box in the head finds speakers, titles and events as well as words', async () => {
    const find = async (q: string) => (await get(`/search?q=${encodeURIComponent(q)}`)).text()
    const speaker = await find('reed')
    expect(speaker).toMatch(
      /<h2>Speakers<\/h2>[\s\S]*<a href="\/search\?speaker=[^"]*Reed[^"]*">[^<]*Reed<\/a> <span class="meta">\d+ statement/,
    )
    expect(await find('ferry conference')).toContain(
      '<a href="/articles/r-ferry">Mayor cancels ferry press conference</a>',
    )
    const [event] = makeRecord().events
    const page = await find(event!.trigger.text)
    expect(page).toMatch(
      new RegExp(`<h2>Events</h2>[\\s\\S]*href="/articles/r-ferry#${event!.id}">${event!.trigger.text}</a>`),
    )
    for (const heading of ['Speakers', 'Articles', 'Events']) {
      expect(await find('nowhereatall')).not.toContain(`<h2>${heading}</h2>`)
      expect(await (await get('/search?q=reed&act=deny')).text()).not.toContain(`<h2>${heading}</h2>`)
    }
  })

  test('results stand by the day of their article, the latest first, with the day in words', async () => {
    const day = (value: string) => ({ value, evidence: null, rule: 'made' })
    await archive.add(makeRecord({ id: 'r-new', published: day('2027-01-02') }))
    await archive.add(makeRecord({ id: 'r-old', published: day('2019-11-30T08:00:00Z') }))
    await archive.add(makeRecord({ id: 'r-none', published: null }))
    const page = await (await get('/search?q=prices')).text()
    const order = [...page.slice(page.indexOf('class="hits"')).matchAll(/href="\/articles\/(r-\w+)#/g)].map((m) => m[1])
    expect(order).toEqual(['r-new', 'r-ferry', 'r-old', 'r-none'])
    expect(page).toContain('<time datetime="2027-01-02">2 January 2027</time>')
    expect(page).toContain('<time datetime="2019-11-30T08:00:00Z">30 November 2019, 08:00 (UTC)</time>')
  })

  test('a search goes on behind the last statement seen, whatever comes in meanwhile', async () => {
    for (let i = 0; i < 4; i++) await archive.add(makeRecord({ id: `r-${i}` }))
    const quoted = (page: string) => [...page.matchAll(/<blockquote><a href="([^"]+)"/g)].map((m) => m[1]!)
    const all = (await archive.searchStatements({ limit: 100 })).map((h) => `/articles/${h.article}#${h.id}`)
    const first = await (await get('/search')).text()
    const more = /<a class="more-link" href="([^"]+)"/.exec(first)![1]!.replaceAll('&amp;', '&')
    expect(quoted(first)).toEqual(all.slice(0, 30))
    await archive.add(makeRecord({ id: 'r-meanwhile' }))
    const second = await (await get(more)).text()
    expect(quoted(second)).toEqual(all.slice(30))
    expect(second).not.toContain('rel="next"')
    const json = (await (await get('/search', { accept: 'application/json' })).json()) as {
      hits: unknown[]
      next: string
    }
    expect(json.hits).toHaveLength(30)
    const on = await (await get(`/search.json?after=${json.next}`)).json()
    expect((on as { hits: unknown[] }).hits.length).toBeGreaterThan(0)
  })

  test('a damaged record is R3002; the list and the others go on', async () => {
    await archive.add(makeRecord({ id: 'r-whole' }))
    const raw = new DatabaseSync(archive.file)
    raw.exec("UPDATE records SET json = CAST(unhex('00') || substr(json, 2) AS BLOB) WHERE seq = 1")
    raw.exec("UPDATE articles SET title = 'Mayor keeps it' WHERE seq = 1")
    raw.close()
    const page = await (await get('/articles/r-ferry')).text()
    expect(page).toContain('R3002')
    expect((await get('/articles/r-ferry.json')).status).toBe(500)
    expect((await get('/articles/r-whole')).status).toBe(200)
    const list = await (await get('/')).text()
    expect(list).toContain('<a href="/errors/R3002">damaged</a>')
    expect(list).not.toContain('Mayor keeps it')
    expect(log).not.toHaveBeenCalled()
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

  test('the record in every format of records, to keep', async () => {
    for (const format of formatsOf('records')) {
      const response = await get(`/articles/r-ferry/as/${format.id}`)
      expect(response.headers.get('content-type')).toBe(format.mediaType)
      expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="readout\.[a-z]+"$/)
      const parts: Buffer[] = []
      for await (const part of format.write(stream(makeRecord()))) parts.push(Buffer.from(part as string))
      expect(Buffer.compare(Buffer.from(await response.arrayBuffer()), Buffer.concat(parts)), format.id).toBe(0)
    }
    expect((await get('/articles/r-ferry/as/pdf')).status).toBe(404)
    expect((await get('/articles/r-none/as/jsonl')).status).toBe(404)
  })

  test('health', async () => {
    expect(await (await get('/health')).json()).toEqual({ status: 'ok' })
    expect(await (await get('/ready')).json()).toEqual({ status: 'ready', articles: 1, statements: 8, events: 7 })
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
    const response = await post({ text: ' ', published: '2026-03-02' }, SAME)
    expect(response.status).toBe(422)
    const page = await response.text()
    expect(page).toContain('The page is empty: give a text')
    expect(page).toContain('value="2026-03-02"')
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

  test('what is no article is refused by name, in the box and over JSON', async () => {
    const strict = (page: Page) => {
      readPage(page)
      return makeRecord({ id: 'r-pasted' })
    }
    const reader = { read: strict }
    app = createApp({ archive, reader, log })
    for (const text of ['https://harbour.example/ferry', '<rss version="2.0"><channel></channel></rss>', '{"a": 1}']) {
      const pasted = await post({ text }, SAME)
      expect(pasted.status).toBe(422)
      expect(await pasted.text()).toMatch(/The input is [^.]+, not an article: /)
      const sent = await app.request('http://localhost/articles', {
        method: 'POST',
        body: JSON.stringify({ text }),
        headers: { 'content-type': 'application/json' },
      })
      expect(sent.status).toBe(422)
      expect(await sent.json()).toMatchObject({ code: 'R1002', detail: expect.stringContaining('not an article') })
    }
    expect((await post({ text: 'https://harbour.example/ferry was down.' }, SAME)).status).toBe(303)
  })

  test('what is not English is said above the text, and claims nothing', async () => {
    const voices = [{ voice: 'report' as const, start: 0, end: makeRecord().text.length, statement: null }]
    const none = { statements: [], events: [], actors: [], times: [], places: [], voices }
    const gap = (code: string, note: string) => ({ code, note, at: null })
    await archive.add(makeRecord({ id: 'r-de', ...none, gaps: [gap('not-english', 'the text is German & not read')] }))
    const whole = await (await get('/articles/r-de')).text()
    expect(whole).toMatch(
      /<p class="notice" role="note"><strong>Not read\.<\/strong> The text is German &amp; not read\./,
    )
    expect(whole).not.toContain('Nobody is quoted or cited')
    const part = gap('part-not-english', 'a passage is German')
    await archive.add(makeRecord({ id: 'r-both', gaps: [part, part] }))
    const both = await (await get('/articles/r-both')).text()
    expect(both).toContain('<strong>Not all of it was read.</strong> 2 passages are not English')
    const plain = await get(`/articles/${makeRecord().id}`)
    expect([plain.status, (await plain.text()).includes('class="notice"')]).toEqual([200, false])
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

describe('what an address answers', () => {
  const ask = (method: string, path: string, headers: { [name: string]: string } = {}) =>
    app.request(`http://localhost${path}`, { method, headers })

  test.each([
    ['DELETE', '/articles/r-ferry', 'GET, HEAD, OPTIONS'],
    ['PUT', '/articles', 'GET, HEAD, POST, OPTIONS'],
    ['POST', '/search', 'GET, HEAD, OPTIONS'],
    ['PATCH', '/', 'GET, HEAD, OPTIONS'],
    ['POST', '/health', 'GET, HEAD, OPTIONS'],
    ['POST', '/errors/R4001', 'GET, HEAD, OPTIONS'],
  ])('%s %s is 405 with what is answered there', async (method, path, allow) => {
    const response = await ask(method, path, { accept: 'application/json' })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe(allow)
    expect(response.headers.get('content-type')).toContain('problem+json')
    expect(await response.json()).toMatchObject({ code: 'R4013', status: 405 })
    expect(await (await ask(method, path, { accept: 'text/html' })).text()).toContain('R4013')
    const options = await ask('OPTIONS', path)
    expect([options.status, options.headers.get('allow')]).toEqual([204, allow])
  })

  test('HEAD is a GET without its body, an unknown address 404 for every method', async () => {
    const head = await ask('HEAD', '/articles/r-ferry')
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect((await ask('DELETE', '/nowhere')).status).toBe(404)
    expect((await ask('OPTIONS', '/nowhere')).status).toBe(404)
  })

  test('JSON for who asks for it, at every address', async () => {
    const json = async (path: string, accept = 'application/json') => {
      const response = await get(path, { accept })
      expect(response.headers.get('content-type'), path).toMatch(/^application\/json/)
      expect(response.headers.get('vary'), path).toContain('Accept')
      return response.json()
    }
    expect(await json('/')).toMatchObject({ articles: [{ id: 'r-ferry' }] })
    expect(await json('/articles')).toMatchObject({ articles: [{ id: 'r-ferry' }] })
    expect(await json('/articles/r-ferry')).toEqual(makeRecord())
    expect(await json('/articles/r-ferry', 'application/json, text/html;q=0.5')).toEqual(makeRecord())
    expect(await json('/search?q=reed')).toMatchObject({ around: { speakers: [{ statements: expect.any(Number) }] } })
    expect(await json('/errors')).toMatchObject({
      errors: expect.arrayContaining([expect.objectContaining({ code: 'R3004' })]),
    })
    expect(await json('/errors/R3004')).toMatchObject({ code: 'R3004' })
    expect(await json('/health')).toMatchObject({ status: 'ok' })
  })

  test.each([
    'text/html',
    '*/*',
    'text/html,application/xhtml+xml,*/*;q=0.8',
    'text/html, application/json;q=0.9',
    'application/json;q=0, */*',
    '',
  ])('a page for who asks with %j', async (accept) => {
    expect((await get('/articles/r-ferry', { accept })).headers.get('content-type')).toContain('text/html')
    expect((await get('/articles/nope', { accept })).headers.get('content-type')).toContain('text/html')
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

async function* stream<T>(item: T): AsyncGenerator<T> {
  yield item
}
