/** A PostgreSQL that cannot be reached, is none of ours, or goes away midway. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openArchive } from '../src/index.ts'
import { makeRecord } from './fixture.ts'
import { hasPostgres, type Server, startPostgres, WITHOUT } from './postgres.ts'

test.each([
  ['postgres://readout@127.0.0.1:1/x', 'R3010'],
  ['mysql://readout@127.0.0.1/x', 'R3012'],
  ['postgres://readout@127.0.0.1/x?schema=a;b', 'R3012'],
  ['nonsense', 'R3012'],
])('%s: %s', async (url, code) => {
  await expect(openArchive({ url })).rejects.toMatchObject({ code })
})

test('a password is told to nobody', async () => {
  const url = 'postgres://readout:geheim@127.0.0.1:1/x'
  await expect(openArchive({ url })).rejects.toMatchObject({ message: expect.not.stringContaining('geheim') })
})

describe.skipIf(!hasPostgres)(`a server${hasPostgres ? '' : ` — ${WITHOUT}`}`, () => {
  let server: Server
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server?.remove())

  test('tables of another program are left alone: R3002', async () => {
    const url = `${server.url}?schema=theirs`
    const ours = await openArchive({ url: `${server.url}?schema=ours` })
    const { sql } = await import('kysely')
    await sql`CREATE SCHEMA theirs`.execute(ours.engine.db)
    await sql`CREATE TABLE theirs.recipes (name TEXT)`.execute(ours.engine.db)
    await expect(openArchive({ url })).rejects.toMatchObject({ code: 'R3002' })
    await ours.close()
  })

  test('killed midway: R3011, and when it runs again every record told as kept is there, whole', async () => {
    const url = `${server.url}?schema=killed`
    const archive = await openArchive({ url })
    const told: string[] = []
    let stopped = false
    const adding = (async () => {
      for (let n = 0; ; n++) {
        await archive.add(makeRecord({ id: `r-${n}` }), { trusted: true })
        told.push(`r-${n}`)
        if (told.length === 5 && !stopped) {
          stopped = true
          // not waited for: it falls into the next transaction
          setTimeout(() => server.stop('immediate'), 3)
        }
      }
    })()
    await expect(adding).rejects.toMatchObject({ code: expect.stringMatching(/^R301[01]$/) })
    await expect(archive.count()).rejects.toMatchObject({ code: expect.stringMatching(/^R301[01]$/) })
    server.start()
    // the same archive goes on
    const kept = (await archive.list({ limit: 1000 })).map((a) => a.id)
    expect(kept).toEqual(expect.arrayContaining(told))
    expect(kept.length - told.length).toBeLessThanOrEqual(1)
    expect(new Set(kept).size).toBe(kept.length)
    expect(await archive.check()).toEqual([])
    await archive.close()
  })
})
