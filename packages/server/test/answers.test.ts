/** What was answered before is given again while it holds, and not a moment longer. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type Archive, openArchive } from '@readout/archive'
import { Hono } from 'hono'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Answer, Answers } from '../src/answers.ts'
import { makeRecord } from './fixture.ts'

const ROOM = 64 * 1024
let dir: string
let archive: Archive
/** What was made, in order. */
let made: string[]
let make: (at: string) => Promise<Answer>
let now: number
let app: Hono

beforeEach(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'readout-answers-'))
  archive = await openArchive({ dir })
  made = []
  now = Date.UTC(2026, 2, 4, 10)
  make = async (at) => {
    const { articles } = await archive.count()
    return { body: `${at} of ${articles}`, type: 'text/plain' }
  }
  const answers = new Answers(archive, ROOM)
  app = new Hono()
  app.onError((_, c) => c.text('failed', 500))
  app.get('/:at', (c) =>
    answers.give(c, now, c.req.header('accept') ?? '', () => {
      made.push(c.req.param('at'))
      return make(c.req.param('at'))
    }),
  )
})
afterEach(async () => {
  await archive.close()
  rmSync(dir, { recursive: true })
})

const get = async (at: string, headers: { [name: string]: string } = {}) => app.request(at, { headers })
const words = async (at: string) => (await get(at)).text()

test('the same again is not made again', async () => {
  expect([await words('/a'), await words('/a'), await words('/a?x=1'), await words('/b')]).toEqual([
    'a of 0',
    'a of 0',
    'a of 0',
    'b of 0',
  ])
  expect(made).toEqual(['a', 'a', 'b'])
})

test('whatever is written, here or by another process, is seen at once', async () => {
  const other = await openArchive({ dir })
  expect(await words('/a')).toBe('a of 0')
  await archive.add(makeRecord())
  expect(await words('/a')).toBe('a of 1')
  await other.remove(makeRecord().id)
  expect(await words('/a')).toBe('a of 0')
  await other.close()
})

test('another day, another form: another answer', async () => {
  await words('/a')
  now += 3_600_000
  await words('/a')
  expect(made).toHaveLength(1)
  now += 86_400_000
  await words('/a')
  await get('/a', { accept: 'application/json' })
  expect(made).toHaveLength(3)
})

test('who asks while it is made waits for the same', async () => {
  const all = await Promise.all([words('/a'), words('/a'), words('/a')])
  expect(all).toEqual(['a of 0', 'a of 0', 'a of 0'])
  expect(made).toEqual(['a'])
})

test('what was made of an archive that changed meanwhile is not given again', async () => {
  const before = make
  make = async (at) => {
    const answer = await before(at)
    await archive.add(makeRecord())
    return answer
  }
  expect(await words('/a')).toBe('a of 0')
  make = before
  expect(await words('/a')).toBe('a of 1')
})

test('a question that failed is asked anew', async () => {
  const before = make
  make = () => Promise.reject(new Error('no room'))
  expect((await get('/a')).status).toBe(500)
  make = before
  expect(await words('/a')).toBe('a of 0')
})

test('room is bounded: what waited longest goes, what is large is not kept', async () => {
  make = async (at) => ({ body: at.padEnd(at === 'large' ? ROOM : 1_900), type: 'text/plain' })
  await words('/large')
  await words('/large')
  expect(made).toEqual(['large', 'large'])
  made = []
  const many = Array.from({ length: 30 }, (_, i) => `/${i}`)
  for (const at of many) await words(at)
  for (const at of many.toReversed()) await words(at)
  const again = made.slice(many.length)
  expect(again.length).toBeGreaterThan(0)
  expect(again.length).toBeLessThan(many.length)
  expect(again).not.toContain('29')
  expect(again).toContain('0')
})

test('asked again by who takes it so, it comes packed, with the same tag; who has it gets nothing', async () => {
  make = async (at) => ({ body: at.repeat(2_000), type: 'text/plain', link: '</a?after=2>; rel="next"' })
  const plain = await get('/a', { 'accept-encoding': 'gzip' })
  expect(plain.headers.get('content-encoding')).toBeNull()
  const packed = await get('/a', { 'accept-encoding': 'br, gzip;q=0.5' })
  expect(packed.headers.get('content-encoding')).toBe('gzip')
  expect(packed.headers.get('vary')).toContain('Accept-Encoding')
  expect(gunzipSync(Buffer.from(await packed.arrayBuffer())).toString()).toBe(await plain.text())
  for (const refuses of ['identity', 'gzip;q=0', '']) {
    const answer = await get('/a', { 'accept-encoding': refuses })
    expect(answer.headers.get('content-encoding')).toBeNull()
    expect(answer.headers.get('link')).toBe('</a?after=2>; rel="next"')
  }
  const tag = packed.headers.get('etag')!
  expect(tag).toBe(plain.headers.get('etag'))
  expect((await get('/a', { 'if-none-match': tag })).status).toBe(304)
  expect(made).toEqual(['a'])
})
