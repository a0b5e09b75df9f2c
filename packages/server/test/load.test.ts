/** The server on its port, while somebody reads much, sends slowly, sends what is no HTTP, or goes away. */
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Archive, openArchive } from '@readout/archive'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type RunningServer, type StartOptions, startServer } from '../src/index.ts'
import { ReadingPool } from '../src/workers/pool.ts'
import { makeRecord } from './fixture.ts'
import { scripted } from './scripted.ts'

// none of these may fail by its own clock on a busy machine
vi.setConfig({ testTimeout: 600_000 })

let dir: string
let archive: Archive
let server: RunningServer
let pool: ReadingPool | undefined
const log = vi.fn()
beforeEach(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'readout-load-'))
  archive = await openArchive({ dir })
  await archive.add(makeRecord())
  log.mockClear()
})
afterEach(async () => {
  await server.close()
  await pool?.close()
  pool = undefined
  await archive.close()
  rmSync(dir, { recursive: true })
  expect(log).not.toHaveBeenCalled()
})

const start = async (options: Partial<StartOptions> = {}) => {
  server = await startServer({ archive, port: 0, log, ...options })
}
/** With one worker, or several, that do what their pages say. */
const startScripted = async (options: Partial<StartOptions> = {}) => {
  const { timeLimit, workers = 1 } = options
  pool = new ReadingPool({ workers, entry: scripted(makeRecord()), timeLimit })
  await start({ reader: pool, ...options })
}
const get = (at: string) => fetch(server.url + at)
const send = (text: string, signal: AbortSignal | null = null) =>
  fetch(`${server.url}articles`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text }),
    signal,
  })
const PATHS = ['', 'search?q=prices', 'articles/r-ferry', 'health']

describe('while a page is read', () => {
  test('everything else is answered, by the real reader too', async () => {
    await start({ timeLimit: 3_600_000 })
    let read = false
    const line = 'The mayor of Port Alder said on Monday that the ferry would not sail, and the union denied it.\n\n'
    const long = send(line.repeat(1_200)).then((response) => {
      read = true
      return response
    })
    for (let i = 0; i < 3; i++) for (const at of PATHS) expect((await get(at)).status).toBe(200)
    expect(read).toBe(false)
    expect((await send('Rain fell.')).status).toBe(201)
    expect((await long).status).toBe(201)
    expect(await archive.count()).toMatchObject({ articles: 3 })
  })

  test('who goes away ends the reading, and nothing is kept of it', async () => {
    await startScripted()
    const away = new AbortController()
    const gone = send('spin', away.signal)
    const waits = send('spin', away.signal)
    for (const at of PATHS) expect((await get(at)).status).toBe(200)
    away.abort()
    await expect(gone).rejects.toThrow()
    await expect(waits).rejects.toThrow()
    // the one worker is free again only because both have ended
    expect((await send('next')).status).toBe(201)
    expect(await archive.has('spin')).toBe(false)
  })

  test('closing the server ends it', async () => {
    await start()
    const long = send('The mayor said on Monday that the ferry would not sail.\n\n'.repeat(20_000))
    const failed = expect(long).rejects.toThrow()
    expect((await get('health')).status).toBe(200)
    await server.close()
    await failed
  })

  test('a reading beyond the limit is ended: problem+json for programs, the page with the text for people', async () => {
    await startScripted({ timeLimit: 300 })
    const response = await send('spin')
    expect(response.status).toBe(422)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    expect(await response.json()).toMatchObject({ code: 'R4010', type: '/errors/R4010' })
    const page = await fetch(`${server.url}articles`, { method: 'POST', body: new URLSearchParams({ text: 'spin' }) })
    expect(page.status).toBe(422)
    expect(await page.text()).toMatch(/R4010[\s\S]*<textarea[^>]*>spin</)
    expect((await get('errors/R4010')).status).toBe(200)
  })

  test('what is too much at once is told to come again, before its text is taken in', async () => {
    await startScripted({ places: 2, workers: 3 })
    const away = new AbortController()
    const held = [send('spin', away.signal), send('spin', away.signal)].map((p) => p.catch(() => 'ended'))
    // taken once a third is refused
    let refused: Response
    do refused = await send('third')
    while (refused.status !== 503)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThanOrEqual(1)
    expect(refused.headers.get('content-type')).toContain('application/problem+json')
    expect(await refused.json()).toMatchObject({ code: 'R4011', status: 503 })
    const form = await fetch(`${server.url}articles`, { method: 'POST', body: new URLSearchParams({ text: 'x' }) })
    expect(form.status).toBe(503)
    expect(form.headers.get('retry-after')).toMatch(/^\d+$/)
    expect(await form.text()).toContain('href="/errors/R4011"')
    for (const at of PATHS) expect((await get(at)).status).toBe(200)
    away.abort()
    expect(await Promise.all(held)).toEqual(['ended', 'ended'])
    let freed: Response
    do freed = await send('free')
    while (freed.status === 503)
    expect(freed.status).toBeLessThan(300)
  })
})

/** Sends raw bytes and gives what came back until the server hung up. */
const raw = (bytes: string, andThen: (socket: Socket) => void = () => {}): Promise<string> =>
  new Promise((done) => {
    const socket = connect(server.port, '127.0.0.1')
    let answer = ''
    socket.setEncoding('utf8').on('data', (text) => (answer += text))
    socket.on('error', () => {})
    socket.on('close', () => done(answer))
    socket.write(bytes)
    andThen(socket)
  })
const request = (head: string, line = 'GET / HTTP/1.1') => `${line}\r\n${head}Connection: close\r\n\r\n`
const OWN = 'Host: localhost\r\n'
const POST = 'POST /articles HTTP/1.1'

describe('requests that are none', () => {
  test.each([
    ['an address that is none', request('Host: 127.999.999.999\r\n'), 421, 'R4006'],
    ['a port that is none', request('Host: localhost:99999\r\n'), 421, 'R4006'],
    ['a bracket left open', request('Host: [::1\r\n'), 421, 'R4006'],
    ['two names', request('Host: localhost, evil.example\r\n'), 421, 'R4006'],
    ['a name behind a user', request('Host: evil@localhost\r\n'), 421, 'R4006'],
    ['a name with a path', request('Host: localhost/x\r\n'), 421, 'R4006'],
    ['a name in another script', request('Host: l\u00f6calhost\r\n'), 421, 'R4006'],
    ['another Host behind ours', request('Host: evil.example\r\nHost: localhost\r\n'), 421, 'R4006'],
    ['a number for an address', request('Host: 2130706433\r\n'), 421, 'R4006'],
    ['a proxy’s request', request(OWN, 'GET http://evil.example/ HTTP/1.1'), 421, 'R4006'],
    ['no Host in HTTP/1.0', request('', 'GET / HTTP/1.0'), 421, 'R4006'],
    ['another scheme', request(OWN, 'GET ftp://localhost/ HTTP/1.1'), 400, 'R4012'],
    ['no address', request(OWN, 'OPTIONS * HTTP/1.1'), 400, 'R4012'],
    ['a backslash', request(OWN, 'GET /\\evil.example/ HTTP/1.1'), 400, 'R4012'],
    ['two lengths', request(`${OWN}Content-Length: 1\r\nContent-Length: 2\r\n`, POST), 400, 'R4012'],
    ['chunks and a length', request(`${OWN}Transfer-Encoding: chunked\r\nContent-Length: 5\r\n`, POST), 400, 'R4012'],
    ['a coding nobody knows', request(`${OWN}Transfer-Encoding: xchunked\r\n`, POST), 400, 'R4012'],
    ['a chunk without size', `${request(`${OWN}Transfer-Encoding: chunked\r\n`, POST)}zz\r\nx\r\n`, 400, 'R4012'],
    ['a length below nothing', request(`${OWN}Content-Length: -5\r\n`, POST), 400, 'R4012'],
    ['folded headers', request(`${OWN}X: a\r\n b\r\n`), 400, 'R4012'],
    ['lines without CR', 'GET / HTTP/1.1\nHost: localhost\n\n', 400, 'R4012'],
    ['TLS', '\x16\x03\x01\x02\x00\x01\x00', 400, 'R4012'],
    ['a long question', request(OWN, `GET /search?q=${'a'.repeat(20_000)} HTTP/1.1`), 431, 'R4012'],
    ['very many headers', request(OWN + 'X: 1\r\n'.repeat(4_000)), 431, 'R4012'],
    ['more than 10 MB', request(`${OWN}Content-Length: 99999999999\r\n`, POST), 413, 'R4004'],
  ])('%s', async (_, bytes, status, code) => {
    await start({ reader: { read: () => makeRecord() } })
    const answer = await raw(bytes)
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect(answer).toContain(code)
    expect(answer).not.toContain('Mayor')
    expect((await get('')).status).toBe(200)
  })

  test.each([
    ['our own address in full', request(OWN, 'GET http://localhost/health HTTP/1.1'), 200],
    ['a loopback address', request('Host: 127.0.0.53:8460\r\n', 'GET /health HTTP/1.1'), 200],
    ['HTTP/1.0', request(OWN, 'GET /health HTTP/1.0'), 200],
    ['a question of 15,000 characters', request(OWN, `GET /search?q=${'a+'.repeat(7_500)} HTTP/1.1`), 400],
    ['bytes that are no UTF-8', request(OWN, 'GET /search?q=%ff%C0 HTTP/1.1'), 200],
    ['an address that is no UTF-8', request(OWN, 'GET /articles/%E0%A4%A HTTP/1.1'), 404],
    ['a NUL', request(OWN, 'GET /articles/%00 HTTP/1.1'), 404],
    ['steps upwards', request(OWN, 'GET /../../etc/passwd HTTP/1.1'), 404],
    ['another host in the path', request(OWN, 'GET //evil.example/health HTTP/1.1'), 404],
  ])('%s is answered', async (_, bytes, status) => {
    await start({ reader: { read: () => makeRecord() } })
    expect(await raw(bytes)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  })
})

describe('who is slow, or many', () => {
  /** A byte every now and then, until the server has had enough. */
  const trickle = (socket: Socket) => {
    const timer = setInterval(() => socket.write('a'), 20)
    socket.on('close', () => clearInterval(timer))
  }

  test('headers that trickle end, and others are answered meanwhile', async () => {
    await start({ reader: { read: () => makeRecord() }, headersTimeout: 2_000 })
    const slow = Promise.all(Array.from({ length: 20 }, () => raw(`GET / HTTP/1.1\r\n${OWN}X-Slow: `, trickle)))
    expect((await get('')).status).toBe(200)
    for (const answer of await slow) expect(answer).toMatch(/^HTTP\/1\.1 408 [\s\S]*R4012/)
    expect((await get('')).status).toBe(200)
  })

  test('bodies that trickle end, and give their place back', async () => {
    await start({ reader: { read: () => makeRecord({ id: 'r-pasted' }) }, requestTimeout: 2_000, places: 2 })
    const head = `${OWN}Content-Type: application/json\r\nContent-Length: 9000000\r\n`
    const bodies = [head, `${OWN}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n`]
    const slow = bodies.map((h, i) => raw(`${request(h, POST)}${i === 1 ? '800000\r\n' : ''}`, trickle))
    for (const answer of await Promise.all(slow)) expect(answer).toMatch(/^HTTP\/1\.1 408 [\s\S]*R4012/)
    let freed: Response
    do freed = await send('Rain fell.')
    while (freed.status === 503)
    expect(freed.status).toBe(201)
  })

  test('a client that hangs up in the middle of its text is no fault', async () => {
    await start({ reader: { read: () => makeRecord() } })
    for (const head of ['Content-Length: 500\r\n', 'Transfer-Encoding: chunked\r\n'])
      await raw(request(`${OWN}Content-Type: application/json\r\n${head}`, POST), (socket) => {
        socket.write('{"te', () => socket.destroy())
      })
    expect((await get('')).status).toBe(200)
  })

  test('connections are counted: one too many is hung up on, and there is room again when others go', async () => {
    await start({ reader: { read: () => makeRecord() }, connections: 3 })
    const open = await Promise.all(
      Array.from(
        { length: 3 },
        () =>
          new Promise<Socket>((done) => {
            const socket = connect(server.port, '127.0.0.1')
            socket.write(`GET /health HTTP/1.1\r\n${OWN}\r\n`)
            socket.once('data', () => done(socket))
          }),
      ),
    )
    expect(await raw(request(OWN))).toBe('')
    for (const socket of open) socket.destroy()
    let answer = ''
    do answer = await raw(request(OWN))
    while (answer === '')
    expect(answer).toMatch(/^HTTP\/1\.1 200 /)
  })
})
