/** Articles that come in first and are joined behind: over every engine. */
import { expect, test } from 'vitest'
import type { Archive } from '../../src/index.ts'
import { agrees, partition } from '../joined.ts'
import { recordAt } from '../many.ts'
import { overEngines } from './engines.ts'

const RECORDS = Array.from({ length: 60 }, (_, n) => recordAt(n))

overEngines('joining behind', (engine) => {
  const open = async () => (await engine.place()).open()
  async function joinAll(archive: Archive, most?: number): Promise<number[]> {
    const batches: number[] = []
    for (let n = await archive.joinNext(most); n > 0; n = await archive.joinNext(most)) batches.push(n)
    return batches
  }

  test('the same groups come about as if each had been joined when it came', async () => {
    const [at, behind] = [await open(), await open()]
    await at.addAll(RECORDS)
    for (let n = 0; n < RECORDS.length; n += 20) await behind.addAll(RECORDS.slice(n, n + 20), { behind: true })
    expect(await behind.waitToBeJoined()).toBe(60)
    expect(await partition(behind)).toEqual([])
    expect(await joinAll(behind, 25)).toEqual([25, 25, 10])
    expect(await behind.waitToBeJoined()).toBe(0)
    expect(await partition(behind)).toEqual(await partition(at))
    expect((await partition(at)).length).toBeGreaterThan(0)
    await agrees(behind)
    expect(await behind.check()).toEqual([])
    // from here on what comes in is joined at once again
    await behind.remove(RECORDS[3]!.id)
    await at.remove(RECORDS[3]!.id)
    await behind.add(RECORDS[3]!)
    await at.add(RECORDS[3]!)
    expect(await behind.waitToBeJoined()).toBe(0)
    expect(await partition(behind)).toEqual(await partition(at))
    await at.close()
    await behind.close()
  })

  test('what comes in while others are joined waits its turn; what is taken out or read anew meanwhile is right', async () => {
    const [at, behind] = [await open(), await open()]
    await at.addAll(RECORDS.slice(0, 40))
    await behind.addAll(RECORDS.slice(0, 20), { behind: true })
    expect(await behind.joinNext(10)).toBe(10)
    await behind.addAll(RECORDS.slice(20, 40), { behind: true })
    expect(await behind.waitToBeJoined()).toBe(30)
    // one that is joined, one that waits
    for (const n of [4, 15]) {
      await behind.remove(RECORDS[n]!.id)
      await at.remove(RECORDS[n]!.id)
    }
    const newer = { ...RECORDS[5]!, statements: RECORDS[5]!.statements.slice(0, 1), events: [] }
    expect(await behind.addAll([newer], { behind: true })).toEqual(await at.addAll([newer]))
    await joinAll(behind)
    expect(await partition(behind)).toEqual(await partition(at))
    await agrees(behind)
    expect(await behind.check()).toEqual([])
    await at.close()
    await behind.close()
  })
})
