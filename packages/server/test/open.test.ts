/** A server of others: who may do what, under which name, and how often. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Archive, openArchive } from '@readout/archive'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createApp, type Open } from '../src/index.ts'
import { networkOf } from '../src/tokens/address.ts'
import { scopeOf } from '../src/tokens/authority.ts'
import { Buckets } from '../src/tokens/buckets.ts'
import { allows, type Scope, Tokens } from '../src/tokens/token.ts'
import { makeRecord } from './fixture.ts'

let dir: string
let archive: Archive
let tokens: Tokens
beforeEach(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'readout-open-'))
  archive = await openArchive({ dir })
  await archive.add(makeRecord())
  tokens = new Tokens(dir)
})
afterEach(async () => {
  await archive.close()
  rmSync(dir, { recursive: true })
})

const serve = (open: Partial<Open> = {}) => {
  const app = createApp({
    archive,
    reader: { read: () => makeRecord({ id: 'r-sent' }) },
    open: { hosts: ['News.example'], tokens, ...open },
    log: (e) => expect.unreachable(String(e)),
  })
  return (method: string, at: string, headers: { [name: string]: string } = {}, host = 'news.example') =>
    app.request(`http://${host}${at}`, {
      method,
      headers: { host, ...headers },
      ...(method === 'POST' ? { body: new URLSearchParams({ text: 'Rain fell.' }) } : {}),
    })
}
const make = async (...scopes: Scope[]) => {
  const { id, secret } = await tokens.create({ name: 'desk', scopes, expires: null })
  return { id, headers: { authorization: `Bearer ${secret}` } }
}

test('reading is open, under the names that were given and this machine’s own', async () => {
  const ask = serve()
  for (const at of ['/', '/articles/r-ferry', '/stories', '/search?q=ferry', '/api', '/api/v1/articles', '/ready'])
    expect((await ask('GET', at)).status, at).toBe(200)
  expect((await ask('GET', '/', {}, 'localhost')).status).toBe(200)
  expect((await ask('GET', '/', {}, 'NEWS.EXAMPLE:8460')).status).toBe(200)
  for (const host of ['evil.example', 'news.example.evil.example', 'xnews.example', 'news.example.'])
    expect((await ask('GET', '/', {}, host)).status, host).toBe(421)
})

test.each([
  ['POST', '/articles', 'write', 303],
  ['POST', '/api/v1/articles', 'write', 201],
  ['POST', '/api/v1/read', 'read', 200],
  ['POST', '/api/v1/read', 'write', 200],
  ['DELETE', '/api/v1/articles/r-ferry', 'remove', 204],
  ['GET', '/metrics', 'metrics', 200],
] as const)('%s %s needs a token for “%s”', async (method, at, scope, status) => {
  const ask = serve()
  const bare = await ask(method, at, { accept: 'application/json' })
  expect(bare.status).toBe(401)
  expect(bare.headers.get('www-authenticate')).toBe('Bearer realm="readout"')
  expect(await bare.json()).toMatchObject({ code: 'R4020' })
  const other = (['read', 'write', 'remove', 'metrics'] as const).filter(
    (s) => !allows({ scopes: [s] }, scopeOf(method, at)!),
  )
  for (const wrong of other) {
    const refused = await ask(method, at, { ...(await make(wrong)).headers, accept: 'application/json' })
    expect(await refused.json()).toMatchObject({ code: 'R4021', status: 403 })
  }
  expect(await archive.has('r-ferry')).toBe(true)
  expect((await ask(method, at, (await make(scope)).headers)).status).toBe(status)
})

test('whatever is no asking needs a token, whatever the address', () => {
  for (const method of ['POST', 'PUT', 'PATCH', 'LINK', 'DELETE', 'get'])
    for (const at of ['/', '/articles/x/corrections', '/api/v1/anything']) expect(scopeOf(method, at)).not.toBeNull()
})

test('a token that is over, revoked, of another, cut or damaged is none', async () => {
  const ask = serve({ rates: { guessing: { perSecond: 1, burst: 1000 } } })
  const good = await make('write')
  const over = await tokens.create({ name: 'old', scopes: ['write'], expires: '2020-01-01' })
  const gone = await make('write')
  expect(await tokens.revoke(gone.id)).toBe(true)
  expect(await tokens.revoke(gone.id)).toBe(false)
  const damaged = await make('write')
  writeFileSync(path.join(dir, 'tokens', `${damaged.id}.json`), '{"version":1}')
  const right = good.headers.authorization
  const other = `Bearer readout_${good.id}${over.secret.slice('readout_00000000'.length)}`
  const shown = [
    ...[`Bearer ${over.secret}`, gone.headers.authorization, damaged.headers.authorization, other],
    ...[right.slice(0, -1), `${right}A`, right.replace('Bearer', 'Basic'), right.toUpperCase(), 'Bearer', ''],
    ...['Bearer readout_../../x_', `Bearer readout_${good.id}_${'A'.repeat(43)}`, `Bearer ${'x'.repeat(5000)}`],
  ]
  for (const authorization of shown)
    expect((await ask('POST', '/articles', { authorization })).status, authorization.slice(0, 60)).toBe(401)
  expect((await ask('POST', '/articles', good.headers)).status).toBe(303)
  await expect(tokens.list()).rejects.toMatchObject({ code: 'R4024' })
  await tokens.revoke(damaged.id)
  const left = new Map((await tokens.list()).map((t) => [t.id, t.used]))
  // what was shown and did not pass was not used
  expect(left.get(over.id)).toBeNull()
  expect([...left.keys()].sort()).toEqual([good.id, over.id].sort())
})

test('what is kept of a token is a hash that nobody else may read, its scopes and the day it was used', async () => {
  const { id, headers } = await make('write')
  await serve()('POST', '/articles', headers)
  const files = readdirSync(path.join(dir, 'tokens'))
  expect(files.sort()).toEqual([`${id}.json`, `${id}.used`])
  const secret = headers.authorization.split('_').slice(2).join('_')
  for (const file of files) expect(readFileSync(path.join(dir, 'tokens', file), 'utf8')).not.toContain(secret)
  expect(await tokens.list()).toEqual([
    {
      ...{ id, name: 'desk', scopes: ['write'], expires: null },
      created: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      used: new Date().toISOString().slice(0, 10),
    },
  ])
})

describe('how often', () => {
  test('an address, a token, and whoever guesses', async () => {
    const slow = { perSecond: 0.001, burst: 3 }
    const asking = serve({ rates: { asking: slow } })
    const statuses = []
    for (let i = 0; i < 5; i++) statuses.push((await asking('GET', '/health')).status)
    expect(statuses).toEqual([200, 200, 200, 429, 429])
    const late = await asking('GET', '/health', { accept: 'application/json' })
    expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(1)
    expect(await late.json()).toMatchObject({ code: 'R4022' })

    const { headers } = await make('write')
    const writing = serve({ rates: { writing: slow } })
    for (const status of [303, 303, 303, 429]) expect((await writing('POST', '/articles', headers)).status).toBe(status)

    // after three wrong ones even a right one has to wait: whoever guesses does not learn that it was right
    const guessing = serve({ rates: { guessing: slow } })
    const wrong = { authorization: `Bearer readout_00000000_${'A'.repeat(43)}` }
    for (const status of [401, 401, 401, 429]) expect((await guessing('POST', '/articles', wrong)).status).toBe(status)
    expect((await guessing('POST', '/articles', headers)).status).toBe(429)
    expect((await guessing('GET', '/')).status).toBe(200)
  })

  test('behind a proxy the address is the one that the proxy saw', async () => {
    const rates = { asking: { perSecond: 0.001, burst: 1 } }
    const from = (ask: ReturnType<typeof serve>, chain: string) => ask('GET', '/health', { 'x-forwarded-for': chain })
    const behind = serve({ behindProxy: true, rates })
    expect((await from(behind, '1.1.1.1, 203.0.113.7')).status).toBe(200)
    expect((await from(behind, '2.2.2.2, 203.0.113.7')).status).toBe(429)
    expect((await from(behind, '203.0.113.8')).status).toBe(200)
    const plain = serve({ rates })
    expect((await from(plain, '203.0.113.7')).status).toBe(200)
    expect((await from(plain, '203.0.113.8')).status).toBe(429)
  })

  test('buckets fill up again, and are not kept without end', () => {
    const buckets = new Buckets({ perSecond: 2, burst: 4 })
    for (let i = 0; i < 4; i++) expect(buckets.take('a', 0)).toBe(0)
    expect(buckets.take('a', 0)).toBe(1)
    expect(buckets.take('a', 500)).toBe(0)
    expect(buckets.take('a', 500)).toBe(1)
    expect(buckets.take('b', 500)).toBe(0)
    // a clock that goes back gives nothing away
    expect(buckets.take('a', -90_000)).toBe(1)
    for (let i = 0; i < 20_000; i++) buckets.take(`n${i}`, 600)
    expect(buckets.size).toBeLessThanOrEqual(10_000)
  })

  test.each([
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['203.0.113.7:5000', '203.0.113.7'],
    ['2001:DB8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['[2001:db8:0001:2::9]:443', '2001:db8:1:2'],
    ['::1', '0:0:0:0'],
    ['nonsense, really', 'nonsense, really'],
  ])('%s asks from %s', (address, network) => expect(networkOf(address)).toBe(network))
})

test('on this machine alone nothing of this is asked', async () => {
  const app = createApp({ archive, reader: { read: () => makeRecord({ id: 'r-sent' }) } })
  for (let i = 0; i < 300; i++) await app.request('http://localhost/health')
  expect((await app.request('http://localhost/metrics')).status).toBe(200)
  const sent = { method: 'POST', body: new URLSearchParams({ text: 'Rain fell.' }) }
  expect((await app.request('http://localhost/articles', sent)).status).toBe(303)
})
