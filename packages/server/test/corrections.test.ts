/** Correcting, removing and reading again through the pages, with forms alone. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Archive, openArchive } from '@readout/archive'
import { createReader, type Record } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import type { Hono } from 'hono'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ASSETS } from '../src/assets.ts'
import { createApp } from '../src/index.ts'
import { makeRecord } from './fixture.ts'

let dir: string
let archive: Archive
let app: Hono
let next: Record
beforeEach(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'readout-corrections-'))
  archive = await openArchive({ dir })
  next = makeRecord()
  app = createApp({ archive, reader: { read: () => next }, log: (e) => expect.unreachable(String(e)) })
  await archive.add(makeRecord(), { page: { bytes: Buffer.from('A page about ferries.'), mime: 'text/plain' } })
})
afterEach(async () => {
  await archive.close()
  rmSync(dir, { recursive: true })
})

const AT = '/articles/r-ferry'
const get = (at: string, accept = 'text/html') => app.request(`http://localhost${at}`, { headers: { accept } })
const page = async (at = AT) => (await get(at)).text()
const post = (at: string, fields: { [name: string]: string }, headers = {}) =>
  app.request(`http://localhost${at}`, { method: 'POST', body: new URLSearchParams(fields), headers })
/** The form of a finding, as the page has it. */
async function formOf(id: string): Promise<{ [name: string]: string }> {
  const html = await page()
  const item = html.slice(html.indexOf(`id="f-${id}"`))
  const form = item.slice(item.indexOf('<form'), item.indexOf('</form>'))
  const fields: { [name: string]: string } = {}
  for (const [, name, value] of form.matchAll(/<input [^>]*?name="(\w+)"[^>]*? value="([^"]*)"/g))
    fields[name!] = value!
  for (const [, name, value] of form.matchAll(
    /<select name="(\w+)">(?:<option value="\w[\w-]*">[^<]*<\/option>)*<option value="([^"]+)" selected/g,
  ))
    fields[name!] = value!
  return fields
}
const correct = async (id: string, change: { [name: string]: string }) =>
  post(`${AT}/corrections`, { ...(await formOf(id)), change: 'set', ...change })

describe('a finding', () => {
  test('another speaker: one comes back to it with a sentence, and lists, data and questions go by it', async () => {
    const done = await correct('s1', { speaker: 'Tomas Reed', by: 'Mia' })
    expect([done.status, done.headers.get('location')]).toEqual([303, `${AT}?done=corrected#f-s1`])
    const html = await page(`${AT}?done=corrected`)
    expect(html).toMatch(/role="status">Corrected/)
    expect(html).toMatch(/id="f-s1"[\s\S]{0,400}corrected by hand<\/span> <span class="meta">by Mia/)
    const record = (await (await get(`${AT}.json`, 'application/json')).json()) as Record
    expect(record.statements.find((s) => s.id === 's1')!.rule).toBe('by-hand')
    expect(await (await get(`${AT}/as-read.json`)).json()).toEqual(makeRecord())
    const { hits } = await archive.questions.find('speaker:reed')
    expect(hits.map((h) => h.id)).toContain('s1')
  })

  test('a status, and no event', async () => {
    expect((await correct('e1', { status: 'postponed' })).status).toBe(303)
    expect((await archive.get('r-ferry')).events.find((e) => e.id === 'e1')!.status).toBe('postponed')
    const done = await correct('e1', { change: 'remove' })
    expect(done.headers.get('location')).toBe(`${AT}?done=removed`)
    expect(await page()).not.toContain('id="f-e1"')
    expect((await archive.corrections.of('r-ferry')).map((c) => c.fit.state)).toEqual(['replaced', 'stands'])
  })

  test('an act: chosen in the form, told in the list, found by it, and gold with it', async () => {
    const form = await formOf('s2')
    expect(form.act).toBe('accuse')
    expect((await correct('s2', { act: 'ask' })).headers.get('location')).toBe(`${AT}?done=corrected#f-s2`)
    expect((await archive.corrections.list()).map((c) => c.said)).toEqual([
      { finding: 'statement', change: 'set', act: 'ask' },
    ])
    expect(await page('/corrections')).toContain('statement, asks')
    const { hits } = await archive.questions.find('act:ask')
    expect(hits.map((h) => h.id)).toEqual(['s2'])
    const gold = JSON.parse(await (await get('/corrections/gold.jsonl')).text()) as Record
    expect(gold.statements.find((s) => s.id === 's2')!.act).toBe('ask')
    // what somebody else says of the speaker leaves the act as it was said
    await correct('s2', { speaker: 'Ines Marlow' })
    expect((await archive.get('r-ferry')).statements.find((s) => s.id === 's2')).toMatchObject({
      act: 'ask',
      speaker: 'a1',
    })
    expect((await formOf('s2')).act).toBe('ask')
  })

  test('what stands so already is said, and nothing is kept', async () => {
    expect((await correct('e1', {})).headers.get('location')).toBe(`${AT}?done=same`)
    expect(await archive.corrections.count()).toBe(0)
  })

  test('undone, it is as the reader had it', async () => {
    await correct('e1', { status: 'postponed' })
    const [c] = await archive.corrections.list()
    expect((await post(`${AT}/corrections`, { undo: String(c!.id) })).headers.get('location')).toBe(`${AT}?done=undone`)
    expect(await archive.get('r-ferry')).toEqual(makeRecord())
    expect((await post(`${AT}/corrections`, { undo: String(c!.id) })).status).toBe(404)
  })

  test('missed, by its words from first to last', async () => {
    const words = { finding: 'event', change: 'add', status: 'planned', seen: '0', nth: '' }
    const done = await post(`${AT}/corrections`, { ...words, words: 'a new date\r\nwould be', until: 'next week' })
    expect(done.headers.get('location')).toMatch(/\?done=added#f-h1$/)
    expect((await archive.get('r-ferry')).events.find((e) => e.id === 'h1')!.trigger.text).toBe(
      'a new date would be named next week',
    )
    const nowhere = await post(`${AT}/corrections`, { ...words, words: 'never said here' })
    expect([nowhere.status, await nowhere.text()]).toEqual([422, expect.stringContaining('R4015')])
    // in the headline, not in the text
    expect((await post(`${AT}/corrections`, { ...words, words: 'Mayor cancels ferry' })).status).toBe(422)
    const twice = await post(`${AT}/corrections`, { ...words, words: 'Port Alder' })
    expect([twice.status, await twice.text()]).toEqual([422, expect.stringContaining('2 times')])
    expect((await post(`${AT}/corrections`, { ...words, words: 'Port Alder', nth: '1' })).status).toBe(303)
  })
})

describe('two people at once', () => {
  test('the second sees both, and may put his in place of the other, which stays in the history', async () => {
    const [mine, theirs] = [await formOf('e1'), await formOf('e1')]
    await post(`${AT}/corrections`, { ...theirs, change: 'set', status: 'postponed', by: 'Lea' })
    const met = await post(`${AT}/corrections`, { ...mine, change: 'set', status: 'denied' })
    expect(met.status).toBe(409)
    const html = await met.text()
    expect(html).toMatch(/event, postponed<\/strong>, by Lea/)
    expect(html).toContain('event, denied')
    expect(await archive.corrections.count()).toBe(1)
    const fields: { [name: string]: string } = {}
    for (const [, name, value] of html.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)) fields[name!] = value!
    expect((await post(`${AT}/corrections`, fields)).status).toBe(303)
    expect((await archive.corrections.of('r-ferry')).map((c) => c.fit.state)).toEqual(['replaced', 'stands'])
    expect((await archive.get('r-ferry')).events.find((e) => e.id === 'e1')!.status).toBe('denied')
  })

  test('a program at the same address is told of both, too', async () => {
    const mine = await formOf('e1')
    await post(`${AT}/corrections`, { ...mine, change: 'set', status: 'postponed' })
    const fields = { ...mine, change: 'set', status: 'denied' }
    const met = await post(`${AT}/corrections`, fields, { accept: 'application/json' })
    expect([met.status, await met.json()]).toMatchObject([
      409,
      { code: 'R3052', theirs: { said: { status: 'postponed' } }, yours: { status: 'denied' } },
    ])
  })

  test('a finding that the other took out can still be put right', async () => {
    const [mine, theirs] = [await formOf('e1'), await formOf('e1')]
    await post(`${AT}/corrections`, { ...theirs, change: 'remove' })
    const met = await post(`${AT}/corrections`, { ...mine, change: 'set', status: 'denied' })
    expect([met.status, await met.text()]).toEqual([409, expect.stringContaining('no event')])
  })
})

describe('what is no correction', () => {
  const cases: readonly (readonly [string, { [name: string]: string }, number])[] = [
    ['no field at all', {}, 400],
    ['no such kind', { finding: 'place' }, 400],
    ['words that are none', { finding: 'event', change: 'set', status: 'planned', start: '9', end: '3' }, 400],
    ['no such status', { finding: 'event', change: 'set', status: 'x', start: '3', end: '9' }, 400],
    ['no such act', { finding: 'statement', change: 'set', act: 'x', start: '3', end: '9' }, 400],
    ['no finding there', { finding: 'event', change: 'remove', start: '0', end: '2' }, 409],
    ['a number out of the text', { finding: 'event', change: 'remove', start: '1', end: '999999999999999' }, 409],
    ['an undo of nothing', { undo: '77' }, 404],
  ]
  test.each(cases)('%s', async (_, fields, status) => {
    expect((await post(`${AT}/corrections`, fields)).status).toBe(status)
    expect(await archive.corrections.count()).toBe(0)
  })

  test('of no article, from another site, or with a name that is too long', async () => {
    expect((await post('/articles/r-none/corrections', { finding: 'event', change: 'remove' })).status).toBe(404)
    const foreign = { 'sec-fetch-site': 'cross-site' }
    for (const at of [`${AT}/corrections`, `${AT}/remove`, `${AT}/reread`])
      expect((await post(at, {}, foreign)).status).toBe(403)
    const name = 'Ñ'.repeat(300)
    expect((await correct('s1', { speaker: name })).status).toBe(303)
    expect(await page()).toContain(name)
    expect((await correct('s1', { speaker: `${name}x` })).status).toBe(422)
  })

  test('what is written in a form is shown as words', async () => {
    const evil = '"><script>alert(1)</script>'
    await correct('s1', { speaker: evil, by: evil })
    for (const at of [AT, '/corrections']) expect(await page(at)).not.toContain('<script>alert')
    expect(await page(`${AT}?done=<script>`)).not.toContain('<script>alert')
    expect(await page(`${AT}?done=constructor`)).not.toContain('role="status"')
  })
})

describe('all corrections', () => {
  test('a page, data, annotations a line, and corrected records a line', async () => {
    expect(await page('/corrections')).toContain('Nothing yet')
    await correct('e1', { status: 'postponed' })
    expect(await page('/corrections')).toContain('event, postponed')
    expect(await (await get('/corrections', 'application/json')).json()).toMatchObject({
      corrections: [{}],
      next: null,
    })
    const lines = (await (await get('/corrections.jsonl')).text()).trim().split('\n')
    expect(lines.map((l) => JSON.parse(l))).toMatchObject([
      { type: 'Annotation', motivation: 'editing', 'readout:state': 'stands', target: { type: 'SpecificResource' } },
    ])
    const gold = (await (await get('/corrections/gold.jsonl')).text()).trim().split('\n')
    expect(gold.map((l) => JSON.parse(l))).toEqual([await archive.get('r-ferry')])
  })
})

describe('reading again and removing', () => {
  test('read again: what changed is said, and corrections whose finding is gone are shown as such', async () => {
    await correct('e1', { status: 'postponed' })
    expect(await page(`${AT}/reread`)).toContain('Corrections by hand stay')
    const made = makeRecord()
    next = makeRecord({ reader: { version: '9.0.0', model: null }, events: made.events.filter((e) => e.id !== 'e1') })
    const done = await post(`${AT}/reread`, {})
    expect(done.headers.get('location')).toBe(`${AT}?done=reread&s=0&e=-1`)
    const html = await page(done.headers.get('location')!)
    expect(html).toContain('Read again by this version’s reader: 1 event fewer.')
    expect(html).toContain('no longer fits')
    expect((await post(`${AT}/reread`, {})).headers.get('location')).toBe(`${AT}?done=unchanged`)
  })

  test('without its page it cannot be read again', async () => {
    await archive.add(makeRecord({ id: 'r-bare' }))
    expect(await page('/articles/r-bare/reread')).toContain('page is not kept')
    expect((await post('/articles/r-bare/reread', {})).status).toBe(409)
    expect((await post('/articles/r-none/reread', {})).status).toBe(404)
  })

  test('removed after it was asked, with its corrections', async () => {
    await correct('e1', { status: 'postponed' })
    expect(await page(`${AT}/remove`)).toContain('So does the correction made by hand')
    expect(await archive.has('r-ferry')).toBe(true)
    expect((await post(`${AT}/remove`, {})).status).toBe(303)
    expect(await archive.has('r-ferry')).toBe(false)
    expect(await page('/corrections')).toContain('Nothing yet')
    expect((await post(`${AT}/remove`, {})).status).toBe(404)
  })
})

test('joined to others: who tells it too, whose text it repeats, and the way to each', async () => {
  await archive.add(makeRecord({ id: 'r-copy', outlet: { value: 'The Mole', evidence: null, rule: 'made' } }))
  const html = await page('/articles/r-copy')
  expect(html).toMatch(/One of 2 articles of <a href="\/stories\/\d+">/)
  expect(html).toMatch(/href="\/stories\/\d+\/compare"/)
  expect(html).toMatch(/A copy of <a href="\/articles\/r-ferry">/)
  expect(html).toMatch(/<a href="\/events\/\d+">also told by 1 other article<\/a>/)
  expect(html).toMatch(/<a href="\/quotes\/\d+">in 1 other article too<\/a>; here: the same words/)
  expect(html).toMatch(/<h3><a href="\/actors\/\d+">Tomas Reed<\/a>/)
})

test('a page of 1,000 words is sent in 60 KB with its style and script', async () => {
  const sentence = (n: number) =>
    `“We will pay for berth ${n} by May,” said Ines Marlow, the mayor. She met the union of the dockworkers on Monday and denied that the talks had failed. Tomas Reed said the city had threatened to close pier ${n}.`
  const text = Array.from({ length: 26 }, (_, n) => sentence(n)).join('\n\n')
  expect(text.split(/\s+/).length).toBeGreaterThan(1000)
  const record = createReader({ model: loadModel() }).read({ id: 'r-long', text, published: '2026-03-04' })
  await archive.add(record)
  const parts = [await page('/articles/r-long'), ASSETS['style.css'].body, ASSETS['reader.js'].body]
  const sent = parts.map((p) => gzipSync(p).length).reduce((a, b) => a + b)
  console.info(`article of 1,000 words: ${parts.map((p) => gzipSync(p).length).join(' + ')} = ${sent} bytes`)
  expect(sent).toBeLessThan(60_000)
})
