/** A PostgreSQL that cannot be reached, is none of ours, or belongs to another program; one that goes away midway: hard/postgres-killed.test.ts. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openArchive } from '../src/index.ts'
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
})
