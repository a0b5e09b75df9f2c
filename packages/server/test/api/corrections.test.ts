/** Correcting findings as a program: what is kept and what is not, two at once, and who may. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Archive, openArchive } from '@readout/archive'
import type { Hono } from 'hono'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  conflict,
  correction,
  correctionsAnswer,
  correctionsOfArticle,
  nothingKept,
} from '../../src/api/schemas/correction.ts'
import { problem } from '../../src/api/schemas/problem.ts'
import { createApp } from '../../src/index.ts'
import { Tokens } from '../../src/tokens/token.ts'
import { makeRecord } from '../fixture.ts'

let dir: string
let archive: Archive
let app: Hono
beforeEach(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'readout-api-corrections-'))
  archive = await openArchive({ dir })
  await archive.add(makeRecord())
  app = createApp({ archive, reader: { read: () => makeRecord() }, log: (e) => expect.unreachable(String(e)) })
})
afterEach(async () => {
  await archive.close()
  rmSync(dir, { recursive: true })
})

const AT = '/api/v1/articles/r-ferry/corrections'
const get = (at: string) => app.request(`http://localhost${at}`)
const post = (body: unknown, at = AT, headers = {}, to = app) =>
  to.request(`http://localhost${at}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  })
const kept = async (body: unknown) => {
  const answer = await post(body)
  const data = await answer.json()
  expect(answer.status, JSON.stringify(data)).toBe(201)
  return correction.parse(data)
}
const statement = async (id: string) => (await archive.get('r-ferry')).statements.find((s) => s.id === id)!

describe('a finding by its id', () => {
  test('another status, what stands already, the lists, and back', async () => {
    const made = await kept({ id: 'e1', status: 'postponed', seen: 0, by: 'Mia', note: 'called off later' })
    expect(made).toMatchObject({
      article: 'r-ferry',
      said: { finding: 'event', change: 'set', status: 'postponed' },
      creator: 'Mia',
      note: 'called off later',
      fit: { state: 'stands', finding: 'e1' },
    })
    expect((await archive.get('r-ferry')).events.find((e) => e.id === 'e1')!.status).toBe('postponed')
    expect(nothingKept.parse(await (await post({ id: 'e1', status: 'postponed' })).json())).toEqual({ same: true })
    const own = await get(AT)
    expect(correctionsOfArticle.parse(await own.json()).corrections).toEqual([made])
    const again = await app.request(`http://localhost${AT}`, { headers: { 'if-none-match': own.headers.get('etag')! } })
    expect(again.status).toBe(304)
    const all = correctionsAnswer.parse(await (await get('/api/v1/corrections')).json())
    expect(all).toEqual({ corrections: [made], next: null, made: 1 })
    const back = await post({ undo: made.id })
    expect([back.status, nothingKept.parse(await back.json())]).toEqual([200, { undone: made.id }])
    expect(await archive.get('r-ferry')).toEqual(makeRecord())
    const { corrections } = correctionsOfArticle.parse(await (await get(AT)).json())
    expect(corrections.map((c) => c.fit.state)).toEqual(['undone'])
  })

  test('an act, and later a speaker: what is left out stays as it was said before', async () => {
    const before = await statement('s2')
    await kept({ id: 's2', act: 'threaten' })
    expect(await statement('s2')).toMatchObject({
      act: 'threaten',
      speaker: before.speaker,
      authority: before.authority,
    })
    const made = await kept({ id: 's2', speaker: 'Ottilie Brandt', kind: 'person' })
    expect(made.said).toEqual({
      finding: 'statement',
      change: 'set',
      speaker: { name: 'Ottilie Brandt', kind: 'person' },
      act: 'threaten',
    })
    expect((await statement('s2')).act).toBe('threaten')
    // as the reader had it, said by hand
    expect((await kept({ id: 's2', act: before.act })).said.act).toBe(before.act)
    const record = await archive.get('r-ferry')
    const [s2] = record.statements.filter((s) => s.id === 's2')
    expect(record.actors.find((a) => a.id === s2!.speaker)!.name).toBe('Ottilie Brandt')
    expect((await kept({ id: 's2', speaker: null })).said.speaker).toBeNull()
  })

  test('what is no finding, and what was missed', async () => {
    expect((await kept({ id: 's1', change: 'remove' })).said).toEqual({ finding: 'statement', change: 'remove' })
    expect((await archive.get('r-ferry')).statements.map((s) => s.id)).not.toContain('s1')
    const missed = { finding: 'statement', change: 'add', words: 'Two ships are', until: 'Port Alder', act: 'predict' }
    const made = await kept({ ...missed, speaker: 'Ines Marlow', seen: 0 })
    expect(made.words).toBe('Two ships are reportedly on their way to Port Alder')
    expect(await statement(`h${made.id}`)).toMatchObject({ act: 'predict', speaker: 'a1' })
    const gone = await post({ id: `h${made.id}`, change: 'remove' })
    expect(nothingKept.parse(await gone.json())).toEqual({ undone: true })
  })
})

test('page after page', async () => {
  for (const status of ['postponed', 'denied', 'planned']) await kept({ id: 'e1', status })
  const first = await get('/api/v1/corrections?limit=2')
  const { corrections, next } = correctionsAnswer.parse(await first.json())
  expect([corrections.map((c) => c.id), next]).toEqual([[3, 2], '2'])
  expect(corrections[1]!.fit).toEqual({ state: 'replaced', finding: 'e1', by: 3 })
  const at = /^<([^>]+)>; rel="next"$/.exec(first.headers.get('link')!)![1]!
  const rest = correctionsAnswer.parse(await (await get(at)).json())
  expect([rest.corrections.map((c) => c.id), rest.next]).toEqual([[1], null])
})

describe('two at once', () => {
  test('the second is told of both, and nothing of his is kept until he has seen the other', async () => {
    const theirs = await kept({ id: 'e1', status: 'postponed', seen: 0, by: 'Lea' })
    const mine = { id: 'e1', status: 'denied', seen: 0 }
    const answer = await post(mine)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      409,
      'application/problem+json; charset=utf-8',
    ])
    const met = conflict.parse(await answer.json())
    expect(met).toMatchObject({ code: 'R3052', yours: { finding: 'event', change: 'set', status: 'denied' } })
    expect(met.theirs).toEqual(theirs)
    expect(await archive.corrections.count()).toBe(1)
    await kept({ ...mine, seen: met.theirs!.id })
  })

  test('what was taken back is told as nothing', async () => {
    const { id } = await kept({ id: 'e1', status: 'postponed', seen: 0 })
    await post({ undo: id })
    const met = conflict.parse(await (await post({ id: 'e1', status: 'denied', seen: id })).json())
    expect(met.theirs).toBeNull()
  })
})

test.each([
  ['a finding that is not there', { id: 'e99', status: 'denied' }, 409, 'R3050'],
  ['an id of the other kind', { id: 'e1', finding: 'statement', act: 'deny' }, 409, 'R3050'],
  ['no place', { finding: 'event', status: 'denied' }, 400, 'R4007'],
  ['nothing to set', { id: 's1' }, 400, 'R4007'],
  ['an event without a status', { id: 'e1', act: 'deny' }, 400, 'R4007'],
  ['a field that is none', { id: 'e1', staus: 'denied' }, 400, 'R4014'],
  ['a status that is none', { id: 'e1', status: 'forgotten' }, 400, 'R4014'],
  ['a number as text', { id: 'e1', status: 'denied', seen: '0' }, 400, 'R4014'],
  ['words that are not there', { finding: 'event', change: 'add', words: 'zeppelins', status: 'denied' }, 422, 'R4015'],
  ['a name that is too long', { id: 's1', speaker: 'x'.repeat(301) }, 422, 'R3051'],
  ['taking back what is not', { undo: 7 }, 404, 'R3053'],
  ['a list', [], 400, 'R4007'],
] as const)('refused: %s', async (_, body, status, code) => {
  const answer = await post(body)
  expect(answer.headers.get('content-type')).toContain('application/problem+json')
  expect(problem.parse(await answer.json())).toMatchObject({ status, code })
  expect(answer.status).toBe(status)
  expect(await archive.corrections.count()).toBe(0)
})

test('of an article that is not there', async () => {
  for (const answer of [
    await get('/api/v1/articles/r-none/corrections'),
    await post({ id: 'e1', status: 'denied' }, '/api/v1/articles/r-none/corrections'),
  ])
    expect(problem.parse(await answer.json())).toMatchObject({ status: 404, code: 'R3004' })
})

test('where others are served it needs a token that writes, and one that is used too often waits', async () => {
  const tokens = new Tokens(dir)
  const open = { hosts: ['news.example'], tokens, rates: { writing: { perSecond: 1 / 60, burst: 1 } } }
  const served = createApp({ archive, reader: { read: () => makeRecord() }, open })
  const body = { id: 'e1', status: 'denied' }
  const send = async (...scopes: ('read' | 'write')[]) => {
    const { secret } = await tokens.create({ name: 'desk', scopes, expires: null })
    return { authorization: `Bearer ${secret}` }
  }
  expect((await post(body, AT, {}, served)).status).toBe(401)
  expect((await post(body, AT, await send('read'), served)).status).toBe(403)
  expect(await archive.corrections.count()).toBe(0)
  const token = await send('write')
  expect((await post(body, AT, token, served)).status).toBe(201)
  const late = await post(body, AT, token, served)
  expect([late.status, late.headers.get('retry-after')]).toEqual([429, expect.stringMatching(/^\d+$/)])
  expect((await served.request(`http://localhost${AT}`)).status).toBe(200)
})
