/** What those who look after a server need: ready or not, numbers, a log, and an end that cuts nobody off. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Archive, openArchive } from '@readout/archive'
import type { Record } from '@readout/core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type RunningServer, requestLine, type StartOptions, startServer, Watch } from '../src/index.ts'
import type { Seen } from '../src/watch/watch.ts'
import { makeRecord } from './fixture.ts'

let dir: string
let archive: Archive
let server: RunningServer
let seen: Seen[]
beforeEach(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'readout-operations-'))
  archive = await openArchive({ dir })
  await archive.add(makeRecord())
  seen = []
})
afterEach(async () => {
  await server.close()
  await archive.close()
  rmSync(dir, { recursive: true })
})

const start = async (options: Partial<StartOptions> = {}) => {
  const watch = new Watch((s) => seen.push(s))
  server = await startServer({ archive, port: 0, watch, reader: { read: () => makeRecord() }, ...options })
}
const get = async (at: string, init: RequestInit = {}) => {
  const answer = await fetch(server.url + at, { redirect: 'manual', ...init })
  await answer.arrayBuffer()
  return answer
}
/** What is seen is told when an answer has gone, which is after it has come. */
const until = async (holds: () => boolean) => {
  while (!holds()) await new Promise((done) => setTimeout(done, 5))
}
const send = (text: string) =>
  fetch(`${server.url}api/v1/articles`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text }),
  })

test('requests are counted by what they ask for, never by their words', async () => {
  await start()
  const asked = ['', 'stories', 'stories.csv', 'api/v1/stories?limit=2', 'search?q=secret', 'articles/r-ferry']
  for (const at of [...asked, 'articles/r-secret', 'secret/nowhere', 'stories?limit=secret']) await get(at)
  await get('health', { headers: { host: 'evil.example' } })
  await get('health', { method: 'OPTIONS' })
  await until(() => seen.length === 11)
  const text = await (await fetch(`${server.url}metrics`)).text()
  expect(text).not.toContain('secret')
  for (const row of [
    'readout_requests_total{method="GET",route="stories",status="200"} 3',
    'readout_requests_total{method="GET",route="stories",status="400"} 1',
    'readout_requests_total{method="GET",route="/articles/:id",status="200"} 1',
    'readout_requests_total{method="GET",route="/articles/:id",status="404"} 1',
    'readout_requests_total{method="GET",route="none",status="404"} 1',
    'readout_request_seconds_count{route="stories"} 4',
    'readout_request_seconds_bucket{route="stories",le="+Inf"} 4',
    'readout_archive_kept{what="articles"} 1',
    'readout_archive_up 1',
    'readout_pages_in_hand 0',
  ])
    expect(text).toContain(`${row}\n`)
  // every line is one that Prometheus reads
  for (const line of text.trimEnd().split('\n'))
    expect(line).toMatch(/^(?:# (?:HELP|TYPE) \w+ .+|\w+(?:\{(?:\w+="(?:[^"\\]|\\.)*",?)*\})? [\d.e+-]+)$/)
})

test('a line of the log has what was asked of what, and the words only where they are wanted', async () => {
  await start()
  await get('search?q=secret')
  await until(() => seen.length === 1)
  const line = requestLine(seen[0]!)
  expect(JSON.parse(line)).toEqual({
    ...{
      time: expect.any(String),
      level: 'info',
      method: 'GET',
      route: 'search',
      status: 200,
      ms: expect.any(Number),
    },
  })
  expect(line.endsWith('}\n')).toBe(true)
  expect(JSON.parse(requestLine(seen[0]!, true)).address).toBe('/search?q=secret')
  const odd = { ...seen[0]!, address: '/a\n{"level":"forged"}\u2028', status: 503 }
  expect(requestLine(odd, true).trimEnd()).not.toContain('\n')
  expect(JSON.parse(requestLine(odd, true)).level).toBe('error')
})

test('who goes away is told as cut', async () => {
  let begun = () => {}
  const reading = new Promise<void>((done) => (begun = done))
  await start({
    reader: {
      read: (_, signal) =>
        new Promise<Record>((_, fail) => {
          signal!.addEventListener('abort', () => fail(signal!.reason))
          begun()
        }),
    },
  })
  const away = new AbortController()
  const gone = fetch(`${server.url}articles`, {
    method: 'POST',
    body: new URLSearchParams({ text: 'Rain fell.' }),
    signal: away.signal,
  }).catch(() => 'gone')
  await reading
  expect(await (await fetch(`${server.url}metrics`)).text()).toContain('readout_pages_in_hand 1\n')
  away.abort()
  expect(await gone).toBe('gone')
  await until(() => seen.some((s) => s.cut))
  expect(await (await fetch(`${server.url}metrics`)).text()).toContain('readout_requests_cut_total 1\n')
})

test('alive without its archive, but not ready', async () => {
  await start()
  expect((await get('ready')).status).toBe(200)
  await archive.close()
  expect((await get('health')).status).toBe(200)
  const not = await fetch(`${server.url}ready`, { headers: { accept: 'application/json' } })
  expect(not.status).toBe(503)
  expect(await not.json()).toMatchObject({ code: 'R4023' })
  expect(await (await fetch(`${server.url}metrics`)).text()).toContain('readout_archive_up 0\n')
})

test('ended with grace, it takes nothing new and lets what is in hand end', async () => {
  let begun = () => {}
  const reading = new Promise<void>((done) => (begun = done))
  let end = () => {}
  const allowed = new Promise<void>((done) => (end = done))
  await start({
    reader: {
      async read() {
        begun()
        await allowed
        return makeRecord({ id: 'r-late', source: { ...makeRecord().source, hash: 'f'.repeat(64) } })
      },
    },
  })
  const sent = send('Rain fell.')
  await reading
  const closed = server.close(600_000)
  await until(() => archive !== undefined)
  await expect(fetch(`${server.url}health`)).rejects.toThrow()
  end()
  expect((await sent).status).toBe(201)
  await closed
  expect(await archive.has('r-late')).toBe(true)
})

test('what takes longer than the grace is ended', async () => {
  let begun = () => {}
  const reading = new Promise<void>((done) => (begun = done))
  await start({ reader: { read: () => new Promise<Record>(() => begun()) } })
  const failed = expect(send('Rain fell.')).rejects.toThrow()
  await reading
  await server.close(50)
  await failed
})
