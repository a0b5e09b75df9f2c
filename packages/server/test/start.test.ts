import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Archive, openArchive } from '@readout/archive'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startServer } from '../src/index.ts'
import { makeRecord } from './fixture.ts'

let dir: string
let archive: Archive
beforeEach(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'readout-start-'))
  archive = await openArchive({ dir })
})
afterEach(async () => {
  await archive.close()
  rmSync(dir, { recursive: true })
})
const reader = { read: () => makeRecord() }

test('serves on a free port of its own and stops', async () => {
  const server = await startServer({ archive, reader, port: 0 })
  expect(server.url).toBe(`http://127.0.0.1:${server.port}/`)
  expect(server.articleUrl('a/b')).toBe(`${server.url}articles/a%2Fb`)
  expect((await fetch(`${server.url}health`)).status).toBe(200)
  await server.close()
  await server.close()
  await expect(fetch(`${server.url}health`)).rejects.toThrow()
  expect(await archive.count()).toMatchObject({ articles: 0 })
})

test('a port in use is R4001, in one line', async () => {
  const server = await startServer({ archive, reader, port: 0 })
  await expect(startServer({ archive, reader, port: server.port })).rejects.toMatchObject({
    code: 'R4001',
    message: expect.stringMatching(new RegExp(`^port ${server.port} is in use[^\\n]*$`)),
  })
  await server.close()
})

test.each(['0.0.0.0', '::', '192.168.1.4', 'example.org'])('%s is R4002', async (host) => {
  await expect(startServer({ archive, reader, port: 0, host })).rejects.toMatchObject({ code: 'R4002' })
})
