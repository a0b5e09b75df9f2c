/** A process killed while it writes: whatever it said it had kept is there, whole and once. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openArchive } from '../../src/index.ts'
import { overEngines } from '../contract/engines.ts'
import { agrees, isWhole, staysJoined } from '../joined.ts'
import { recordOf } from '../many.ts'
import { temporary } from '../places.ts'
import { generator, rounds } from './rounds.ts'

const WRITER = path.join(import.meta.dirname, '../writer.ts')

/** Starts a writer of records from `from` on and kills it `delay` ms after it has kept `patience`; the ids it said. */
async function killed(place: string, from: number, patience: number, delay: number): Promise<string[]> {
  const child = spawn(process.execPath, [WRITER, place, String(from), String(from + 1_000_000)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  let doomed = false
  child.stdout.setEncoding('utf8')
  for await (const chunk of child.stdout) {
    said += chunk
    if (doomed || said.split('\n').length <= patience) continue
    doomed = true
    // what it says meanwhile is still read
    sleep(delay).then(() => child.kill('SIGKILL'))
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  expect(child.signalCode).toBe('SIGKILL')
  // a line that was cut off said nothing
  return said.split('\n').slice(0, -1)
}

/** Lets a writer come to its end. */
async function written(place: string, from: number, to: number): Promise<void> {
  const child = spawn(process.execPath, [WRITER, place, String(from), String(to)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code] = await once(child, 'exit')
  expect(code).toBe(0)
}

test('every article that was acknowledged is whole, and none is there twice', { timeout: 7_200_000 }, async () => {
  const random = generator(41)
  const dir = temporary()
  const said = new Set<string>()
  const count = rounds(10, 200)
  for (let round = 0; round < count; round++) {
    // some rounds write over what the ones before kept: then all of it is unchanged
    const again = round % 3 === 2
    const from = again ? 0 : said.size + 10 * round
    const ids = await killed(dir, from, 1 + Math.floor(random() * 6), random() * 40)
    for (const id of ids) said.add(id)

    const archive = await openArchive({ dir })
    const there = (await archive.list({ limit: 1_000_000 })).map((a) => a.id)
    expect(new Set(there).size).toBe(there.length)
    expect([...said].filter((id) => !there.includes(id))).toEqual([])
    // of each round one at most may be there that was not yet acknowledged
    expect(there.length - said.size).toBeLessThanOrEqual(round + 1)
    const all = round % 20 === 19 || round === count - 1
    await isWhole(archive, all ? there : [...ids, there[0]!], recordOf)
    const sum = (what: 'statements' | 'events') => there.reduce((n, id) => n + recordOf(id)[what].length, 0)
    expect(await archive.count()).toEqual({
      articles: there.length,
      statements: sum('statements'),
      events: sum('events'),
    })
    await agrees(archive)
    if (all) {
      expect(await archive.check()).toEqual([])
      await staysJoined(archive)
      expect(await archive.check()).toEqual([])
    }
    await archive.close()
  }
  expect(said.size).toBeGreaterThan(count)
})

overEngines('two processes', (engine) => {
  test('one that is killed does not harm another that goes on writing', { timeout: 7_200_000 }, async () => {
    const random = generator(43)
    for (let round = 0; round < rounds(1, 10); round++) {
      const place = await engine.place()
      const [first, second] = await Promise.all([
        killed(place.where.dir ?? place.where.url!, 0, 3, random() * 20),
        killed(place.where.dir ?? place.where.url!, 1_000_000, 12, random() * 20),
      ])
      const archive = await place.open()
      await isWhole(archive, [...first, ...second], recordOf)
      expect(await archive.check()).toEqual([])
      await staysJoined(archive)
      await archive.close()
    }
  })

  test('a copy that is made while another process writes is of one moment', { timeout: 7_200_000 }, async () => {
    for (let round = 0; round < rounds(1, 10); round++) {
      const place = await engine.place()
      const where = place.where.dir ?? place.where.url!
      await written(where, 0, 20)
      const writing = killed(where, 20, 12, 0)
      const archive = await place.open()
      // a copy begins when something new has come in
      while ((await archive.count()).articles < 22 + round) await sleep(5)
      const before = (await archive.list({ limit: 1000 })).map((a) => a.id)
      const copy = await openArchive({ dir: temporary() })
      const copied = await archive.copyTo(copy)
      await writing
      expect(copied).toBeGreaterThanOrEqual(before.length)
      const there = (await copy.list({ limit: 1000 })).map((a) => a.id)
      // what had come in by one moment, without a gap
      expect(there).toEqual(Array.from({ length: copied }, (_, n) => `r-${copied - 1 - n}`))
      await isWhole(copy, there, recordOf)
      expect(await copy.check()).toEqual([])
      await staysJoined(copy)
      await Promise.all([archive.close(), copy.close()])
    }
  })
})
