/** Requests that are meant to do harm, over a real connection: from other sites, out of the folder, into headers, under other names, with guessed tokens. */
import { createServer, type Server } from 'node:http'
import { connect } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { OPERATIONS } from '../../src/api/operations.ts'
import { type RunningServer, startServer } from '../../src/index.ts'
import { ROUTES } from '../../src/routes/index.ts'
import { Tokens } from '../../src/tokens/token.ts'
import { filledArchive } from '../filled.ts'
import { makeRecord } from '../fixture.ts'

let filled: Awaited<ReturnType<typeof filledArchive>>
let server: RunningServer
const reader = { read: () => makeRecord({ id: 'r-sent' }) }
beforeAll(async () => {
  filled = await filledArchive()
})
afterAll(() => filled.close())
beforeEach(async () => {
  server = await startServer({ archive: filled.archive, port: 0, reader })
})
afterEach(() => server.close())

/** What comes back for these bytes. */
function raw(bytes: string): Promise<string> {
  return new Promise((done, fail) => {
    const socket = connect(server.port, '127.0.0.1')
    let got = ''
    socket.setEncoding('utf8').on('data', (part) => (got += part))
    socket.on('close', () => done(got))
    socket.on('error', fail)
    socket.write(bytes)
  })
}
const asked = (line: string, headers = '', body = '') =>
  raw(`${line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${headers}\r\n${body}`)

describe('from a page of another site', () => {
  const writes = [
    ['POST', '/articles'],
    ...OPERATIONS.filter((o) => o.method !== 'get').map((o) => [
      o.method.toUpperCase(),
      `/api/v1${o.path.replace(':id', 'r-ferry')}`,
    ]),
  ] as [string, string][]
  const marks = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://localhost.evil.example' },
  ]
  test.each(writes)('%s %s does nothing', async (method, at) => {
    const before = await filled.archive.count()
    for (const headers of marks) {
      const kinds = ['application/x-www-form-urlencoded', 'text/plain', 'application/json']
      for (const type of kinds) {
        const body = method === 'POST' ? (type.endsWith('json') ? '{"text":"Rain fell."}' : 'text=Rain+fell.') : ''
        const lines = Object.entries({ ...headers, 'content-type': type, 'content-length': String(body.length) })
        const answer = await asked(`${method} ${at}`, lines.map(([n, v]) => `${n}: ${v}\r\n`).join(''), body)
        expect(answer.split('\r\n')[0], `${JSON.stringify(headers)} ${type}`).toContain(' 403 ')
      }
    }
    expect(await filled.archive.count()).toEqual(before)
  })

  test('no answer lets another site’s script read it', async () => {
    for (const at of ['/', '/api/v1/articles', '/api/v1/openapi.json', ...ROUTES.map((r) => `/api/v1${r.path}`)]) {
      const answer = await asked(`GET ${at.replace(/:\w+(?:\{[^/]*\})?/, '1')}`, 'Origin: http://localhost\r\n')
      expect(answer.toLowerCase()).not.toContain('access-control-')
    }
    expect(
      await asked(
        'OPTIONS /api/v1/articles',
        'Origin: https://evil.example\r\nAccess-Control-Request-Method: DELETE\r\n',
      ),
    ).toContain(' 403 ')
  })
})

test('no path leads out of what the server has', async () => {
  const ways = [
    '../',
    '..%2f',
    '%2e%2e/',
    '%2e%2e%2f',
    '..%5c',
    '....//',
    '%252e%252e%252f',
    '..;/',
    '/./../',
    '\\..\\',
    '%00',
  ]
  const targets = ['etc/passwd', 'package.json', 'readout.sqlite', 'tokens/0a1b2c3d.json']
  for (const base of [
    '/',
    '/assets/',
    '/assets/x/',
    '/articles/',
    '/errors/',
    '/api/v1/articles/',
    '/articles/r-ferry/as/',
  ])
    for (const way of ways)
      for (const target of targets) {
        const answer = await asked(`GET ${base}${way.repeat(6)}${target}`)
        expect(answer.split('\r\n')[0], base + way).toMatch(/ (?:400|404|421) /)
        expect(answer).not.toMatch(/root:|"workspaces"|SQLite format|"hash"/)
      }
})

test('no header comes of what is asked', async () => {
  const breaks = [
    '%0d%0aX-Forged:%20yes',
    '%0aX-Forged:%20yes',
    '%E5%98%8D%E5%98%8AX-Forged:%20yes',
    '\u010d\u010aX-Forged:yes',
  ]
  const places = [
    '/articles/X',
    '/articles/r-ferry/as/X',
    '/stories?after=X',
    '/stories.csv?after=X',
    '/search?q=X',
    '/X',
    '/errors/X',
    '/api/v1/articles/X',
  ]
  for (const at of places)
    for (const b of breaks) {
      const [head = ''] = (
        await asked(`GET ${at.replace('X', encodeURI(decodeURI(b)) === b ? b : encodeURIComponent(b))}`)
      ).split('\r\n\r\n')
      expect(head, at + b).not.toMatch(/^X-Forged/im)
    }
  for (const name of ['r-1\r\nX-Forged: yes', 'r-1\nX-Forged: yes', 'r"; filename="evil.html']) {
    const sent = { read: () => makeRecord({ id: name }) }
    const other = await startServer({ archive: filled.archive, port: 0, reader: sent, log: () => {} })
    const answer = await fetch(`${other.url}articles`, {
      method: 'POST',
      body: new URLSearchParams({ text: 'x' }),
      redirect: 'manual',
    })
    expect(answer.headers.get('x-forged')).toBeNull()
    if (answer.status === 303) {
      const kept = await fetch(`${other.url}${answer.headers.get('location')!.slice(1)}/as/csv`)
      expect(kept.headers.get('content-disposition') ?? 'attachment').not.toContain('evil')
      await filled.archive.remove(name)
    }
    await other.close()
  }
})

test('under a name that only points here nothing is answered', async () => {
  for (const host of [
    'evil.example',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    'evil.example:80',
    '[::2]',
    '0.0.0.0',
    '2130706433',
    '127.1',
    '',
  ])
    for (const at of ['/', '/api/v1/articles', '/metrics', '/health'])
      expect(await raw(`GET ${at} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`), host).toMatch(
        /^HTTP\/1\.1 (?:421|400) /,
      )
})

test('more than 10 MB is refused, declared or not, at every address that takes a body', async () => {
  for (const at of ['articles', 'api/v1/articles', 'api/v1/read']) {
    const declared = await asked(`POST /${at}`, 'Content-Type: application/json\r\nContent-Length: 99999999999\r\n')
    expect(declared.split('\r\n')[0]).toContain(' 413 ')
    const stream = new ReadableStream({
      start(controller) {
        for (let i = 0; i < 11; i++) controller.enqueue(new Uint8Array(1024 * 1024).fill(120))
        controller.close()
      },
    })
    const init = { method: 'POST', body: stream, duplex: 'half', headers: { 'content-type': 'application/json' } }
    const told = await fetch(server.url + at, init as RequestInit).then(
      (r) => r.status,
      () => 'cut',
    )
    expect([413, 'cut']).toContain(told)
  }
})

test('an address that is sent in is never fetched behind the guard of sources', async () => {
  const fetched: string[] = []
  const canary: Server = createServer((request, response) => {
    fetched.push(request.url ?? '')
    response.end('<p>secret</p>')
  })
  await new Promise<void>((done) => canary.listen(0, '127.0.0.1', done))
  const { port } = canary.address() as { port: number }
  const addresses = [
    `http://127.0.0.1:${port}/a`,
    `http://localhost:${port}/b`,
    `http://[::ffff:127.0.0.1]:${port}/c`,
    `http://2130706433:${port}/d`,
    `http://0x7f.1:${port}/e`,
    `http://0.0.0.0:${port}/f`,
  ]
  for (const at of ['articles', 'api/v1/articles', 'api/v1/read'])
    for (const url of addresses) {
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ url }) }
      await (await fetch(server.url + at, init)).arrayBuffer()
    }
  canary.close()
  expect(fetched).toEqual([])
})

test('a token is not to be guessed: the first tries are refused, further ones not even looked at', async () => {
  const tokens = new Tokens(filled.dir)
  const { secret } = await tokens.create({ name: 'desk', scopes: ['remove'], expires: null })
  const open = { hosts: ['news.example'], tokens }
  const guarded = await startServer({ archive: filled.archive, port: 0, reader, open })
  const remove = (token: string) =>
    fetch(`${guarded.url}api/v1/articles/r-ferry`, { method: 'DELETE', headers: { authorization: `Bearer ${token}` } })
  const statuses = new Map<number, number>()
  for (let i = 0; i < 60; i++) {
    const guess = secret.slice(0, -3) + String(i).padStart(3, 'x')
    const { status } = await remove(guess)
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
  }
  expect(statuses.get(401)).toBeLessThanOrEqual(12)
  expect([...statuses.keys()].sort()).toEqual([401, 429])
  expect((await remove(secret)).status).toBe(429)
  expect(await filled.archive.has('r-ferry')).toBe(true)
  await guarded.close()
})
