/** The queue by itself, against a real server: what it takes, refuses, gives out again and sets aside. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openArchive } from '@readout/archive'
import { createReader, type Page } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { keptPage } from '@readout/sources/door'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deadJobs, jobsNow, type Outcome, openQueue, type Queue, retry, type Said, submit, work } from '../src/index.ts'
import { hasNats, type Nats, startNats, WITHOUT } from './nats.ts'

const page = (text: string): Page => ({ text, published: '2031-05-06' })
const REFUSED = page('TOLMARSK — Pilots in Tolmarsk refused to guide the ferry on Tuesday, the port office said.')
const CLOSED = page('WEXBY — The council of Wexby closed the municipal greenhouse on Wednesday, Ida Marrable said.')

test.each(['http://127.0.0.1:4222', 'nats://', ''])('%j is no address of a queue: R7001', async (url) => {
  await expect(openQueue({ url })).rejects.toMatchObject({ code: 'R7001' })
})

describe.skipIf(!hasNats)(`a queue${hasNats ? '' : ` — ${WITHOUT}`}`, () => {
  let nats: Nats
  let queue: Queue
  const data = mkdtempSync(path.join(tmpdir(), 'readout-queue-'))
  const reader = createReader({ model: loadModel() })
  beforeAll(async () => {
    nats = await startNats(1)
    queue = await openQueue({ url: nats.url, patience: 1000 })
  })
  afterAll(async () => {
    await queue?.close()
    await nats?.remove()
    rmSync(data, { recursive: true, force: true })
  })

  /** Works until nothing waits, reading with `read`. */
  async function workWith(read: (page: Page) => Outcome | Promise<Outcome>) {
    const said: Said[] = []
    const archive = await openArchive({ dir: data })
    try {
      const tally = await work({
        queue,
        archive,
        lane: { read: async (p) => read(p) },
        slots: 3,
        signal: new AbortController().signal,
        notice: () => {},
        say: (s) => said.push(s),
        once: true,
      })
      return { said, tally, articles: (await archive.count()).articles, waits: await archive.waitToBeJoined() }
    } finally {
      await archive.close()
    }
  }
  const well = (p: Page): Outcome => ({ ok: true, record: reader.read(p) })

  test('a page submitted twice is one job; it is read, kept, joined, and off the queue', async () => {
    expect(await submit(queue, keptPage(REFUSED), 'one.txt')).toBe('submitted')
    expect(await submit(queue, keptPage(REFUSED), 'one.txt')).toBe('waiting')
    expect(await submit(queue, keptPage(CLOSED), 'two.txt')).toBe('submitted')
    expect(await jobsNow(queue)).toEqual({ waiting: 2, running: 0, dead: 0 })
    const { said, tally, articles, waits } = await workWith(well)
    // on a busy machine a page may be given out again while it is read: then it is there already
    const added = said.filter((s) => s.what === 'added')
    expect(added.map((s) => s.name).sort()).toEqual(['one.txt', 'two.txt'])
    expect(said.filter((s) => s.what !== 'added' && s.what !== 'unchanged')).toEqual([])
    for (const s of said) expect(s.trace).toMatch(/^[0-9a-f]{32}$/)
    expect([tally.added, tally.joined, articles, waits]).toEqual([2, 2, 2, 0])
    expect(await jobsNow(queue)).toEqual({ waiting: 0, running: 0, dead: 0 })
  })

  test('what fails three times is set aside with its reason, the others pass; tried again by hand it comes in', async () => {
    const bad = page('HESTA — A buoy broke loose off Hesta on Monday, the coast guard said.')
    const good = page('HESTA — The mayor of Hesta thanked the coast guard on Tuesday.')
    await submit(queue, keptPage(bad), 'bad.txt')
    await submit(queue, keptPage(good), 'good.txt')
    const { said } = await workWith((p) =>
      p.text === bad.text ? { ok: false, code: 'R1006', message: 'too much for one worker' } : well(p),
    )
    expect(said.filter((s) => s.name === 'good.txt')[0]!.what).toBe('added')
    const tries = said.filter((s) => s.name === 'bad.txt')
    expect(tries.map((s) => s.what)).toEqual([...tries.slice(1).map(() => 'failed'), 'dead'])
    expect(tries.at(-1)!.attempt).toBeGreaterThanOrEqual(3)
    const [dead] = await deadJobs(queue, 10)
    expect(dead).toMatchObject({ name: 'bad.txt', reason: 'R1006 too much for one worker' })
    await expect(retry(queue, 'nothing')).rejects.toMatchObject({ code: 'R7007' })
    expect(await retry(queue, dead!.id)).toBe(1)
    expect(await jobsNow(queue)).toEqual({ waiting: 1, running: 0, dead: 0 })
    expect((await workWith(well)).tally.added).toBe(1)
  })

  test('a page that nobody comes back with is given to another, and at last set aside unread', async () => {
    const heavy = page('DREGG — A crane fell onto the quay of Dregg on Sunday, the harbour master said.')
    await submit(queue, keptPage(heavy), 'heavy.txt')
    const readers = await queue.readers()
    // six times somebody takes it and is not heard of again
    for (let n = 1; n <= 6; n++) {
      const taken = await readers.next({ expires: 10_000 })
      expect(taken?.info.deliveryCount).toBe(n)
    }
    const { said, tally } = await workWith(well)
    expect(said).toMatchObject([{ name: 'heavy.txt', what: 'dead' }])
    expect([tally.done, tally.reads]).toEqual([0, 0])
    expect((await deadJobs(queue, 10))[0]!.reason).toContain('R7006')
    expect(await retry(queue)).toBe(1)
    expect((await workWith(well)).tally.added).toBe(1)
  })

  test('a page that no message holds is refused: R7004', async () => {
    // what does not compress
    const noise = Array.from({ length: 400_000 }, (_, i) => Math.imul(i, 0x9e3779b1 ^ (i << 7)).toString(36)).join(' ')
    await expect(submit(queue, keptPage(page(noise)), 'noise.txt')).rejects.toMatchObject({ code: 'R7004' })
  })

  test('a queue that is full says so, and what it holds is read: R7005', async () => {
    const { config, state } = await queue.manager.streams.info('READOUT')
    const first = page('KOLM — The bridge of Kolm was closed on Friday, the road office said.')
    const second = page('BRINT — The pool of Brint opened on Saturday, the mayor said.')
    await queue.manager.streams.update('READOUT', { ...config, max_msgs: state.messages + 1 })
    await submit(queue, keptPage(first), 'first.txt')
    await expect(submit(queue, keptPage(second), 'second.txt')).rejects.toMatchObject({ code: 'R7005' })
    await queue.manager.streams.update('READOUT', config)
    expect((await workWith(well)).tally.added).toBe(1)
    expect(await submit(queue, keptPage(second), 'second.txt')).toBe('submitted')
    expect((await workWith(well)).tally.added).toBe(1)
  })

  test('streams of another version are left alone: R7003', async () => {
    const { config } = await queue.manager.streams.info('READOUT')
    await queue.manager.streams.update('READOUT', { ...config, description: 'Readout, version 0 of its jobs' })
    await expect(openQueue({ url: nats.url })).rejects.toMatchObject({ code: 'R7003' })
    await queue.manager.streams.update('READOUT', config)
    await (await openQueue({ url: nats.url })).close()
  })

  test('a name or password that is refused: R7001, and nobody is told it', async () => {
    const guarded = await startNats(1, ['--user', 'ana', '--pass', 'right'])
    try {
      const url = guarded.url.replace('//', '//ana:wrong@')
      const refused = openQueue({ url })
      await expect(refused).rejects.toMatchObject({ code: 'R7001', message: expect.not.stringContaining('wrong') })
      await (await openQueue({ url: url.replace('wrong', 'right') })).close()
    } finally {
      await guarded.remove()
    }
  })
})
