/** A watch killed at any moment: when it has come to its end, every item is there, whole and once. */
import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openArchive } from '@readout/archive'
import { afterAll, expect, test } from 'vitest'
import { generator, rounds } from '../../../archive/test/hard/rounds.ts'
import { folder } from '../command.ts'
import { textOf, WORD, wordOf } from '../following/stories.ts'

const WATCHER = path.join(import.meta.dirname, '../following/watcher.ts')
const FEEDS = 6
/** Stories that each feed has; grows while the test goes on. */
let stories = 4

const page = (feed: number, n: number) =>
  `<!doctype html><html><head><title>Vote</title></head><body><article><h1>Vote</h1><p>${textOf(feed, n)}</p></article></body></html>`
const server = createServer((request, response) => {
  const [, what, feed, n] = (request.url ?? '').split('/')
  if (what === 's')
    return void response.writeHead(200, { 'content-type': 'text/html' }).end(page(Number(feed), Number(n)))
  const etag = `"${stories}"`
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end()
  // the last feed has the stories of the first, under other addresses: they are twins
  const of = Number(feed) === FEEDS - 1 ? 0 : Number(feed)
  const items = Array.from(
    { length: Math.min(stories, 8) },
    (_, i) =>
      `<item><title>Vote</title><link>/s/${of}/${stories - 1 - i}/${feed}</link><guid>${feed}-${stories - 1 - i}</guid></item>`,
  )
  const body = `<rss version="2.0"><channel><title>Feed ${feed}</title><link>/</link>${items.join('')}</channel></rss>`
  response.writeHead(200, { 'content-type': 'application/rss+xml', etag }).end(body)
})
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
afterAll(() => server.close())

/** How long a watcher that is not killed took at last, ms: kills fall within that, however busy the machine is. */
let span = 0

/** Runs a watcher; killed so many milliseconds after it is up, or left to its end where that is null. */
async function run(dir: string, seed: number, delay: number | null): Promise<NodeJS.Signals | number | null> {
  const child = spawn(process.execPath, [WATCHER, dir, String(seed)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<NodeJS.Signals | number | null>((done) =>
    child.once('exit', (code, signal) => done(signal ?? code)),
  )
  child.stdout.once('data', () => {
    const up = performance.now()
    if (delay === null) ended.then(() => (span = performance.now() - up))
    else sleep(delay).then(() => child.kill('SIGKILL'))
  })
  return ended
}

test('kill -9 at random moments neither loses nor doubles an item', { timeout: 3_600_000 }, async () => {
  const random = generator(61)
  const dir = folder()
  let archive = await openArchive({ dir })
  await archive.following.add(
    Array.from({ length: FEEDS }, (_, f) => ({ url: `${home}/feed/${f}` })),
    Date.now(),
  )
  await archive.close()
  expect(await run(dir, 0, null)).toBe(0)
  stories += 4
  await due(dir)
  let killed = 0
  // kills that came when some items were kept and others waited
  let between = 0
  for (let round = 0; killed < rounds(8, 100); round++) {
    if ((await run(dir, round, random() * span)) === 'SIGKILL') killed++
    archive = await openArchive({ dir })
    // whatever moment it was: an item is kept if and only if its record is there
    const { kept, waiting } = await archive.following.counts()
    if (waiting > 0) between++
    expect((await archive.count()).articles).toBe(kept)
    const now = Date.now()
    for (const f of await archive.following.list(now)) await archive.following.setState(f.feed, 'followed', now)
    await archive.close()
    // the feeds show eight stories at a time, and no kill keeps the watch from them for longer than that
    if (round % 4 === 3) {
      expect(await run(dir, round, null)).toBe(0)
      stories += 4
    }
    if (round % 4 === 3) await due(dir)
  }
  if (killed >= 100) expect(between).toBeGreaterThan(10)
  await due(dir)
  expect(await run(dir, 0, null)).toBe(0)
  archive = await openArchive({ dir })
  const words: string[] = []
  for await (const kept of archive.records()) {
    if (!('record' in kept)) throw kept.error
    words.push(...new Set(kept.record.text.match(WORD)))
  }
  const expected = Array.from({ length: FEEDS - 1 }, (_, feed) =>
    Array.from({ length: stories }, (_, n) => wordOf(feed, n)),
  ).flat()
  expect(words.sort()).toEqual(expected.sort())
  expect(await archive.following.counts()).toEqual({
    waiting: 0,
    kept: (FEEDS - 1) * stories,
    twin: stories,
    failed: 0,
  })
  if (killed >= 100) console.log(`${killed} kills, ${between} with items waiting; ${words.length} stories, each once`)
  expect(await archive.check()).toEqual([])
  await archive.close()
})

/** All feeds are to be asked at once. */
async function due(dir: string): Promise<void> {
  const archive = await openArchive({ dir })
  const now = Date.now()
  for (const f of await archive.following.list(now)) await archive.following.setState(f.feed, 'followed', now)
  await archive.close()
}
