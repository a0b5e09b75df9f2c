import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { ReadoutError } from '@readout/core'
import { expect, test } from 'vitest'
import { createWarcWriter, readWarc, warcRecords } from '../warc/index.ts'
import { afterwards, localFetcher, serve } from './servers.fixture.ts'

const story = async () => {
  const server = await serve((req, res) => {
    if (req.url === '/robots.txt') return void res.writeHead(404).end('none')
    if (req.url === '/old') return void res.writeHead(301, { location: '/dam' }).end('moved')
    res
      .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip', 'x-twice': ['a', 'b'] })
      .end(gzipSync('<p>The dam will close.'))
  })
  return server
}

test.each(['kept.warc', 'kept.warc.gz'])('every exchange is kept, as it was: %s', async (name) => {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'readout-kept-'))
  afterwards(() => rm(dir, { recursive: true }))
  const file = path.join(dir, name)
  const server = await story()
  const writer = await createWarcWriter(file)
  const got = await localFetcher({ warc: writer }).get(`${server.at}/old`)
  await writer.close()
  const pages: { url: string | null; text: string; retrieved: string | null }[] = []
  for await (const found of readWarc(createReadStream(file), name))
    if ('bytes' in found)
      pages.push({ url: found.url, text: Buffer.from(found.bytes).toString(), retrieved: found.retrieved })
  expect(pages).toEqual([
    { url: `${server.at}/dam`, text: '<p>The dam will close.', retrieved: expect.stringMatching(/^\d{4}-/) },
  ])
  expect(Buffer.from(got.bytes).toString()).toBe('<p>The dam will close.')
  const all: string[] = []
  for await (const found of warcRecords(createReadStream(file))) if (!('gap' in found)) all.push(JSON.stringify(found))
  expect(all).toHaveLength(1 + 2 * 3)
})

test('a web archive that cannot be written stops the fetch with its own error', async () => {
  const server = await story()
  const full = new ReadoutError('R6206', 'kept.warc cannot be written: the disk is full')
  const fetcher = localFetcher({ warc: { exchange: () => Promise.reject(full) } })
  await expect(fetcher.get(`${server.at}/dam`)).rejects.toBe(full)
})
