/** A process killed while it writes: whatever it said it had kept is there, whole and once. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openArchive } from '../../src/index.ts'
import { makeRecord } from '../fixture.ts'
import { temporary } from '../places.ts'
import { generator, rounds } from './rounds.ts'

const WRITER = path.join(import.meta.dirname, '../writer.ts')

/** Starts a writer of records from `from` on and kills it `delay` ms after it has kept `patience`; the ids it said. */
async function killed(dir: string, from: number, patience: number, delay: number): Promise<string[]> {
  const child = spawn(process.execPath, [WRITER, dir, String(from), String(from + 1_000_000)], {
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

test('every article that was acknowledged is whole, and none is there twice', { timeout: 3_600_000 }, async () => {
  const random = generator(41)
  const dir = temporary()
  const said: string[] = []
  for (let round = 0; round < rounds(3, 60); round++) {
    // some rounds write over what the one before kept: then all of it is unchanged
    const again = round % 3 === 2
    const from = again ? 0 : said.length + 10 * round
    const ids = await killed(dir, from, 1 + Math.floor(random() * 6), random() * 40)
    for (const id of ids) if (!said.includes(id)) said.push(id)

    const archive = await openArchive({ dir })
    const listed = await archive.list({ limit: 1_000_000 })
    const there = listed.map((a) => a.id)
    expect(new Set(there).size).toBe(there.length)
    expect(said.filter((id) => !there.includes(id))).toEqual([])
    // of each round one at most may be there that was not yet acknowledged
    expect(there.length - said.length).toBeLessThanOrEqual(round + 1)
    for (const id of there) expect(await archive.get(id)).toEqual(makeRecord({ id }))
    expect(await archive.count()).toEqual({
      articles: there.length,
      statements: 2 * there.length,
      events: there.length,
    })
    expect(await archive.check()).toEqual([])
    await archive.close()
  }
  expect(said.length).toBeGreaterThan(3)
})

test('one that is killed does not harm another that goes on writing', { timeout: 3_600_000 }, async () => {
  const random = generator(43)
  for (let round = 0; round < rounds(1, 10); round++) {
    const dir = temporary()
    const [first, second] = await Promise.all([
      killed(dir, 0, 3, random() * 20),
      killed(dir, 1_000_000, 12, random() * 20),
    ])
    const archive = await openArchive({ dir })
    for (const id of [...first!, ...second!]) expect(await archive.get(id)).toEqual(makeRecord({ id }))
    expect(await archive.check()).toEqual([])
    await archive.close()
  }
})
