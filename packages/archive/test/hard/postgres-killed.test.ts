/** A PostgreSQL server that is killed while it writes: whatever was told as kept is there when it runs again, whole, once and joined. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openArchive } from '../../src/index.ts'
import { agrees, isWhole, staysJoined } from '../joined.ts'
import { recordAt, recordOf } from '../many.ts'
import { hasPostgres, type Server, startPostgres, WITHOUT } from '../postgres.ts'
import { generator, rounds } from './rounds.ts'

describe.skipIf(!hasPostgres)(`a server${hasPostgres ? '' : ` — ${WITHOUT}`}`, () => {
  let server: Server
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server?.remove())

  test('killed midway: R3011, and when it runs again the same archive goes on', { timeout: 7_200_000 }, async () => {
    const random = generator(47)
    const archive = await openArchive({ url: `${server.url}?schema=killed` })
    const told: string[] = []
    const count = rounds(2, 30)
    let span = 0
    let next = 0
    for (let round = 0; round < count; round++) {
      const before = told.length
      const adding = (async () => {
        for (let stopped = false; ; next++) {
          const began = performance.now()
          await archive.add(recordAt(next), { trusted: true })
          told.push(`r-${next}`)
          if (told.length === before + 1) span = performance.now() - began
          if (told.length - before < 3 || stopped) continue
          stopped = true
          // not waited for: it falls anywhere into one of the next transactions
          setTimeout(() => server.stop('immediate'), random() * 2 * span)
        }
      })()
      await expect(adding).rejects.toMatchObject({ code: expect.stringMatching(/^R301[01]$/) })
      await expect(archive.count()).rejects.toMatchObject({ code: expect.stringMatching(/^R301[01]$/) })
      server.start()
      const kept = (await archive.list({ limit: 10_000 })).map((a) => a.id)
      expect(told.filter((id) => !kept.includes(id))).toEqual([])
      // of each round the one at hand may be there, whole: it is told so when it comes again
      expect(kept.length - told.length).toBeLessThanOrEqual(1)
      expect(new Set(kept).size).toBe(kept.length)
      const all = round % 10 === 9 || round === count - 1
      await isWhole(archive, all ? kept : kept.slice(0, 4), recordOf)
      await agrees(archive)
      if (!all) continue
      expect(await archive.check()).toEqual([])
      await staysJoined(archive)
    }
    await archive.close()
  })
})
