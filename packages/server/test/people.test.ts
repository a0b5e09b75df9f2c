/** Pages of actors, of two of them and of outlets: who is meant, what is counted, who is who by hand and back, names of any length and script. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Archive, openArchive } from '@readout/archive'
import { validateRecord } from '@readout/core/validate'
import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../src/index.ts'
import { LONG, PEOPLE, RTL } from './people.ts'

let dir: string
let archive: Archive
let app: Hono
const ids = new Map<string, number>()

beforeAll(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'readout-people-'))
  archive = await openArchive({ dir })
  await archive.addAll(PEOPLE)
  app = createApp({
    archive,
    reader: { read: () => PEOPLE[0]! },
    now: () => Date.UTC(2026, 2, 20),
    log: (e) => expect.unreachable(String(e)),
  })
  for (const a of (await archive.questions.actors({ limit: 200 })).actors) ids.set(a.name, a.id)
})
afterAll(async () => {
  await archive.close()
  rmSync(dir, { recursive: true })
})

const get = async (at: string, accept = 'text/html') => {
  const answer = await app.request(`http://localhost${at}`, { headers: { accept } })
  return { status: answer.status, headers: answer.headers, body: await answer.text() }
}
const json = async (at: string) => JSON.parse((await get(at, 'application/json')).body)
const post = (at: string, fields: { [name: string]: string }, headers = {}) =>
  app.request(`http://localhost${at}`, {
    method: 'POST',
    body: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html', ...headers },
  })
/** What a reader of the page reads of it. */
const plain = (page: string) =>
  page
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', '’')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .replaceAll(' ,', ',')

test('the records are records', () => {
  for (const record of PEOPLE) expect(validateRecord(record)).toEqual([])
})

describe('/actors', () => {
  test('lists who speaks, the picture as an image with its words, and the same links in a table', async () => {
    const { body } = await get('/actors')
    expect(body).toContain(`<a href="/actors/${ids.get('Ada Moss')}"><bdi>Ada Moss</bdi></a>`)
    expect(body).toMatch(
      /<svg viewBox="0 0 [\d.]+ [\d.]+" role="img" aria-label="Rows speak[^"]+Ada Moss speaks most about Olin Vane: 2 statements\.">/,
    )
    expect(body).toContain('<title>Ada Moss about Olin Vane: 2 statements</title>')
    expect(body).toContain(`href="/pairs?a=${ids.get('Ada Moss')}&amp;b=${ids.get('Olin Vane')}"`)
    expect(body).not.toMatch(/ style="|<style|<script/)
    expect(plain(body)).toContain('Of all 6 mentions of somebody in a statement, 2 March 2026 to 18 March 2026.')
  })

  test('a name of several lists them; kind and country narrow it', async () => {
    const { actors } = await json('/actors?q=moss')
    expect(actors.map((a: { name: string }) => a.name)).toEqual(['Ada Moss', LONG, 'Edda Moss'])
    const page = (await get('/actors?q=moss')).body
    for (const name of ['Ada Moss', 'Edda Moss']) expect(page).toContain(`<a href="/actors/${ids.get(name)}">`)
    expect((await json('/actors?kind=country&country=norway')).actors.map((a: { name: string }) => a.name)).toEqual([
      'Norlund',
    ])
    expect((await json('/actors?country=dk')).actors.map((a: { name: string }) => a.name)).toEqual(['Brask'])
  })

  test('who is nobody gives those called alike, or says so', async () => {
    expect(plain((await get('/actors?q=vanr')).body)).toContain('Nobody is called “vanr”. Called alike: Olin Vane')
    expect(plain((await get('/actors?q=zzyzx')).body)).toContain('Nobody who is kept is called “zzyzx”.')
    expect((await get('/actors?country=atlantis')).status).toBe(400)
    expect((await get('/actors?kind=dragon')).status).toBe(400)
  })

  test('page by page it is the whole, and the table has all of it', async () => {
    const seen: number[] = []
    for (let at: string | null = '/actors?limit=2'; at; ) {
      const { actors, next } = await json(at)
      seen.push(...actors.map((a: { id: number }) => a.id))
      at = next === null ? null : `/actors?limit=2&after=${encodeURIComponent(next)}`
    }
    expect(seen).toEqual([...ids.values()])
    const csv = (await get('/actors.csv?limit=2')).body
    expect(csv.split('\r\n')[0]).toBe('id,name,kind,country,articles,statements')
    expect(csv.trim().split('\r\n')).toHaveLength(ids.size + 1)
    expect(
      Buffer.from((await get('/actors.parquet')).body)
        .subarray(0, 4)
        .toString(),
    ).toBe('PAR1')
    expect((await get('/actors?after=elsewhere.1.1.1')).body).toContain('R3031')
  })
})

describe('/actors/N', () => {
  test('statements by subject, the change marked, and how they are heard', async () => {
    const text = plain((await get(`/actors/${ids.get('Ada Moss')}`)).body)
    expect(text).toContain('On Olin Vane 2 statements, 1 change of position')
    expect(text).toMatch(
      /Vane has lied to the fishermen.*↺ changed from 2 March 2026, praises: “Vane has kept the strait open/,
    )
    expect(text).toContain('named person 2 67 %')
    expect(text).toContain('office 1 33 %')
    expect(text).toMatch(
      /Which outlets print them, copies included Outlet Statements The Lantern 2 Harbour Post & Sons \/ "Late" Edition 1/,
    )
    expect(text).toContain('To whom they speak To Statements Harbour Radio 1')
    expect(text).toMatch(/Who speaks about them Who Statements .*Olin Vane 1/)
    const alone = plain((await get(`/actors/${ids.get('Ada Moss')}?subject=${ids.get('Brask')}`)).body)
    expect(alone).toContain('We will send Brask the grain')
    expect(alone).not.toContain('lied to the fishermen')
  })

  test('names of 300 characters and from right to left keep to themselves', async () => {
    for (const name of [LONG, RTL]) {
      const { status, body } = await get(`/actors/${ids.get(name)}`)
      expect(status).toBe(200)
      expect(body).toContain(`<h1><bdi>${name}</bdi></h1>`)
    }
    const found = await json(`/actors?q=${encodeURIComponent(RTL)}`)
    expect(found.actors.map((a: { name: string }) => a.name)).toEqual([RTL])
    expect((await get(`/actors?q=${encodeURIComponent(LONG)}`)).body).toContain(`/actors/${ids.get(LONG)}`)
    expect((await get('/actors')).body).toContain('…</text>')
  })

  test('their statements in other forms; a number that nobody has', async () => {
    const csv = (await get(`/actors/${ids.get('Olin Vane')}.csv`)).body
    expect(csv.trim().split('\r\n')).toHaveLength(3)
    expect(csv).toContain('no such order was ever given')
    for (const at of ['/actors/987654', '/api/v1/actors/987654'])
      expect(await get(at)).toMatchObject({ status: 404, body: expect.stringContaining('R3033') })
    expect((await get('/actors/moss')).status).toBe(404)
    const data = await json(`/actors/${ids.get('Ada Moss')}`)
    expect(data).toMatchObject({ name: 'Ada Moss', statements: 3, voice: { counted: 3, all: true } })
    expect(data).not.toHaveProperty('members')
  })
})

describe('by hand', () => {
  test('two are made one, told of, and taken back', async () => {
    const a = ids.get('Ada Moss')!
    const made = await post('/actors/merge', { a: String(a), b: 'edda moss' })
    expect(made.status).toBe(303)
    const at = made.headers.get('location')!
    expect(at).toMatch(/^\/actors\/\d+\?said=2/)
    const page = (await get(at)).body
    expect(plain(page)).toMatch(/Made one\. Said by hand: .*ada moss.* and .*edda moss.* are one/)
    const one = Number(/\d+/.exec(at)![0])
    expect((await json(`/actors/${one}`)).statements).toBe(4)
    const again = await post('/actors/merge', { a: String(one), b: 'edda moss' })
    expect([again.status, await again.text()]).toEqual([409, expect.stringContaining('R3038')])
    const fields = Object.fromEntries(
      [...page.matchAll(/name="(a|b|back)" value="([^"]+)"/g)].slice(0, 3).map((m) => [m[1]!, m[2]!]),
    )
    expect(Object.keys(fields).sort()).toEqual(['a', 'b', 'back'])
    expect((await json('/actors/by-hand')).decisions).toHaveLength(1)
    const back = await post('/actors/undo', fields)
    expect([back.status, back.headers.get('location')]).toEqual([303, `/actors/${one}?undone=merge`])
    expect(plain((await get(`/actors/${one}?undone=merge`)).body)).toContain(
      'Taken back. That the two are one is no longer said by hand',
    )
    const apart = (await json('/actors?q=moss')).actors.map((x: { name: string; statements: number }) => [
      x.name,
      x.statements,
    ])
    expect(apart).toEqual(
      expect.arrayContaining([
        ['Ada Moss', 3],
        ['Edda Moss', 1],
      ]),
    )
    expect((await json('/actors/by-hand')).decisions).toEqual([])
    expect(await post('/actors/undo', fields)).toMatchObject({ status: 409 })
  })

  test('a name that several have asks which; what changes nothing is told', async () => {
    const vane = String(ids.get('Olin Vane'))
    const asked = await post('/actors/merge', { a: vane, b: 'moss' })
    expect(asked.status).toBe(409)
    const page = await asked.text()
    expect(plain(page)).toContain('Which “moss”? Several may be meant. Nothing was changed yet.')
    expect(page.match(/<form method="post" action="\/actors\/merge">/g)!.length).toBeGreaterThan(1)
    expect(await post('/actors/merge', { a: vane, b: 'zzyzx' })).toMatchObject({ status: 404 })
    expect(await post('/actors/merge', { a: vane })).toMatchObject({ status: 400 })
    expect((await json('/actors/by-hand')).decisions).toEqual([])
  })

  test('somebody is taken out of one article, and it is taken back', async () => {
    const moss = (await json('/actors?q=ada+moss')).actors[0].id
    const split = await post('/actors/split', { actor: String(moss), article: 'r-2' })
    expect(split.status).toBe(303)
    expect(plain((await get(split.headers.get('location')!)).body)).toMatch(
      /Taken apart\. Said by hand: .*ada moss in the article r-2 is another than/,
    )
    expect((await json('/actors?q=ada+moss')).actors.map((a: { statements: number }) => a.statements)).toEqual([2, 1])
    const [{ a, b }] = (await json('/actors/by-hand')).decisions
    expect((await get('/actors/by-hand')).body).toContain(`value="${a}"`)
    const back = await post('/actors/undo', { a, b })
    expect(back.headers.get('location')).toBe('/actors/by-hand?undone=split')
    expect((await json('/actors?q=ada+moss')).actors.map((x: { statements: number }) => x.statements)).toEqual([3])
    expect((await post('/actors/split', { actor: String(moss), article: 'r-4' })).status).toBe(409)
  })

  test('a form of another site says nothing', async () => {
    const foreign = await post('/actors/merge', { a: '1', b: '2' }, { 'sec-fetch-site': 'cross-site' })
    expect([foreign.status, await foreign.text()]).toEqual([403, expect.stringContaining('R4005')])
    const told = await app.request('http://localhost/actors/merge')
    expect([told.status, told.headers.get('allow')]).toEqual([405, 'POST, OPTIONS'])
  })
})

describe('/pairs', () => {
  const both = '/pairs?a=norlund&b=brask'

  test('says in one sentence what the picture shows, with its table, events and words', async () => {
    const { body } = await get(both)
    const text = plain(body)
    const says =
      'Most events between Norlund and Brask fell in the week from 2 March 2026: 3 of 4 (2 of conflict and 1 of cooperation).'
    expect(text).toContain(says)
    expect(body).toContain(`role="img" aria-label="${says}"`)
    expect(body).toContain('<title>the week from 2 March 2026: 2 of conflict and 1 of cooperation</title>')
    expect(text).toContain('Week from 2 March 2026 3 2 1 0 2 1 0')
    expect(text).toMatch(
      /○ planned Brask will meet Norlund about the strait consultation · ?on 2 April 2026|○ planned Brask will meet Norlund about the strait/,
    )
    expect(body).not.toMatch(/ style="|<style|<script/)
    const words = plain((await get('/pairs?a=ada+moss&b=vane')).body)
    expect(words).toContain('No event that is kept has both Ada Moss and Olin Vane.')
    expect(words).toMatch(
      /What Ada Moss says about Olin Vane “Vane has lied.*What Olin Vane says about Ada Moss “Moss knows/,
    )
  })

  test('days and months narrow it; the same as CSV and data', async () => {
    const march = await json(`${both}&from=2026-03-01&to=2026-03-31&by=month`)
    expect(march.pair.periods).toMatchObject([{ from: '2026-03-01', events: 3 }])
    expect(march.pair.says).toContain('All 3 events between Norlund and Brask fall in March 2026')
    const csv = (await get(`/pairs.csv?a=norlund&b=brask`)).body.trim().split('\r\n')
    expect(csv[0]).toBe('from,a,b,events,forth,back,mutual,cooperation,conflict,other,mean,scored')
    expect(csv).toHaveLength(3)
    expect(csv[1]).toMatch(/^2026-03-02,Norlund,Brask,3,2,1,0,1,2,0,/)
    expect((await get(`${both}&from=soon`)).status).toBe(400)
  })

  test('whoever may be meant is listed, each a way on; nobody is told; nothing asked is a form', async () => {
    const { status, body } = await get('/pairs?a=moss&b=zzyzx')
    expect(status).toBe(200)
    expect(plain(body)).toMatch(/Which “moss”\?.*Ada Moss.*Edda Moss.*Nobody is called “zzyzx”/)
    // made one and parted again, she has another number
    const edda = (await json('/actors?q=edda+moss')).actors[0].id
    expect(body).toContain(`href="/pairs?a=${edda}&amp;b=zzyzx"`)
    expect(await json('/pairs?a=moss&b=vane')).toMatchObject({
      a: { found: 'several' },
      b: { found: 'one' },
      pair: null,
    })
    expect((await get('/pairs')).body).toContain('<form class="filter" action="/pairs">')
    expect((await get('/pairs.csv?a=moss')).body.trim().split('\r\n')).toHaveLength(1)
  })
})

describe('/outlets', () => {
  const ODD = 'Harbour Post & Sons / "Late" Edition'

  test('a table of all, with how many name none', async () => {
    const text = plain((await get('/outlets')).body)
    expect(text).toContain('Of all 4 articles, 2 March 2026 to 19 March 2026')
    expect(text).toContain('1 article more name no outlet.')
    expect((await json('/outlets')).outlets.map((o: { outlet: string }) => o.outlet)).toEqual(['The Lantern', ODD])
    expect((await get('/outlets.csv')).body).toContain('The Lantern,2,2,')
  })

  test.each(['The Lantern', ODD])('%s by its name, whatever is in it', async (name) => {
    const href = `/outlets/${encodeURIComponent(name)}`
    expect((await get('/outlets')).body).toContain(`href="${href}"`)
    const { status, body } = await get(href)
    expect(status).toBe(200)
    expect(plain(body)).toContain('On whose authority its statements stand')
    expect((await json(`${href}.json`)).outlet).toBe(name)
    const csv = (await get(`${href}.csv`)).body.trim().split('\r\n')
    expect(csv).toHaveLength(name === ODD ? 2 : 3)
  })

  test('one that nobody is called', async () => {
    expect(await get('/outlets/nobody')).toMatchObject({ status: 404, body: expect.stringContaining('R3034') })
  })
})
