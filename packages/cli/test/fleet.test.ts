/**
 * Four workers over three nodes of NATS and a PostgreSQL, all of them killed while they read: every article is kept once. Faults come
 * as the work goes on, not by the clock, so that a busy machine sees the same ones.
 */
import type { ChildProcess } from 'node:child_process'
import { type Archive, openArchive } from '@readout/archive'
import type { Page } from '@readout/core'
import { keptPage } from '@readout/sources/door'
import { jobsNow, openQueue, type Queue, submit } from '@readout/worker'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasPostgres, type Server, startPostgres } from '../../archive/test/postgres.ts'
import { hasNats, type Nats, startNats } from '../../worker/test/nats.ts'
import { start } from './command.ts'

const can = hasNats && hasPostgres
const WITHOUT = 'SKIPPED: no nats-server or PostgreSQL here (apt-get install nats-server postgresql)'
const ARTICLES = Number(process.env.READOUT_FLEET ?? 400)
const WORKERS = 4

const TOWNS = ['Tolmarsk', 'Wexby', 'Hesta', 'Dregg', 'Orrin', 'Sandvar', 'Kolm', 'Brint']
const PEOPLE = ['Berit Olsvang', 'Ida Marrable', 'Hanne Dregg', 'Jonna Vell', 'Oskar Tamm']
/** Each with a number of its own, so that none is another’s copy to the letter. */
function article(n: number): Page {
  const town = TOWNS[n % TOWNS.length]!
  const who = PEOPLE[n % PEOPLE.length]!
  const day = `2031-05-${String(1 + (n % 28)).padStart(2, '0')}`
  return {
    published: day,
    text: `${town.toUpperCase()} — The port of ${town} closed pier ${n} on Tuesday after a crane fell, ${who} said. “Nobody was told,” ${who} told reporters. Talks about pier ${n} were called off.`,
  }
}

/** A generator of the same numbers everywhere (mulberry32). */
function seeded(seed: number) {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

describe.skipIf(!can)(`a fleet${can ? '' : ` — ${WITHOUT}`}`, () => {
  let nats: Nats
  let postgres: Server
  let queue: Queue
  let archive: Archive
  const workers: (ChildProcess | undefined)[] = []
  const errors: string[] = []

  beforeAll(async () => {
    ;[nats, postgres] = await Promise.all([startNats(3), startPostgres()])
    queue = await openQueue({ url: nats.url, patience: 5000 })
    archive = await openArchive({ url: postgres.url })
  })
  afterAll(async () => {
    for (const w of workers) w?.kill('SIGKILL')
    await queue?.close()
    await archive?.close()
    await nats?.remove()
    postgres?.remove()
  })

  function launch(i: number): void {
    const child = start(['work', '--jobs', '1', '--nats', nats.url, '--db', postgres.url])
    child.stderr!.setEncoding('utf8').on('data', (text) => errors.push(text))
    workers[i] = child
  }
  const gone = (child: ChildProcess) =>
    child.exitCode !== null || child.signalCode !== null
      ? Promise.resolve(child.exitCode)
      : new Promise<number | null>((done) => child.once('exit', done))

  async function killed(i: number): Promise<void> {
    const child = workers[i]!
    child.kill('SIGKILL')
    await gone(child)
    launch(i)
  }

  /** Articles kept so far; null while the database is away. */
  const kept = async () => {
    try {
      return (await archive.count()).articles
    } catch {
      return null
    }
  }

  test('whatever is killed, every article is kept once, none is lost, and the queue is empty', async () => {
    const random = seeded(2031)
    const expected = new Set<string>()
    for (let n = 0; n < ARTICLES; n++) {
      expect(await submit(queue, keptPage(article(n)), `article ${n}`)).toBe('submitted')
      expected.add(article(n).text!)
    }
    for (let i = 0; i < WORKERS; i++) launch(i)
    // every worker twice, the stream's leader twice, the database once, in an order of chance
    const faults: (() => Promise<void>)[] = [
      ...Array.from({ length: WORKERS * 2 }, (_, k) => () => killed(k % WORKERS)),
      ...[1, 2].map(() => async () => {
        const leader = await nats.leaderOf('READOUT')
        expect(leader).toBeDefined()
        await leader!.kill()
        await pause(2000)
        leader!.start()
      }),
      async () => {
        postgres.stop('immediate')
        await pause(2000)
        postgres.start()
      },
    ]
    const order = faults.map((f) => ({ f, at: random() })).sort((a, b) => a.at - b.at)
    let done = 0
    for (const [k, { f }] of order.entries()) {
      // each once so much more is kept
      const from = Math.floor((ARTICLES * 0.8 * (k + 1)) / (order.length + 1))
      while ((await kept()) === null || (await kept())! < from) await pause(100)
      await f()
      done++
    }
    expect(done).toBe(WORKERS * 2 + 3)
    const jobs = async () => jobsNow(queue).catch(() => null)
    for (;;) {
      const now = await jobs()
      if (now && now.waiting === 0 && now.running === 0 && (await archive.waitToBeJoined()) === 0) break
      await pause(250)
    }
    expect((await jobsNow(queue)).dead).toBe(0)
    expect(await kept()).toBe(ARTICLES)
    const texts = new Set<string>()
    for await (const one of archive.records()) if ('record' in one) texts.add(one.record.text)
    expect(texts).toEqual(expected)
    expect(await archive.check()).toEqual([])
    // asked to end, a worker ends well
    const ended = workers.map((w) => {
      w!.kill('SIGTERM')
      return gone(w!)
    })
    expect(await Promise.all(ended)).toEqual(workers.map(() => 0))
    expect(errors.join('')).toContain('waiting for it')
  })
})
