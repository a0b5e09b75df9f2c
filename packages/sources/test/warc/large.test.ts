/** Records and archives larger than what may be held. */
import { Readable } from 'node:stream'
import { createGzip, createZstdCompress, gzipSync } from 'node:zlib'
import { readWarc } from '@readout/sources'
import { expect, test } from 'vitest'
import { answer, page, record } from './made.ts'

const MIB = 1 << 20
const LENGTH = 300 * MIB
const small = (n: number) => record({ url: `https://gazette.example/${n}`, content: answer(page(n)) })

/** A page, a record of 300 MiB, a page; the large one is never whole in memory. */
async function* archive(length = LENGTH, said = length): AsyncGenerator<Buffer> {
  yield small(1)
  const head = record({ url: 'https://gazette.example/film', content: '', length: said }).toString().trimEnd()
  yield Buffer.from(`${head}\r\n\r\n`)
  const block = Buffer.alloc(MIB, 'Film of the ferry. ')
  for (let sent = 0; sent < length; sent += MIB) yield block
  yield Buffer.from('\r\n\r\n')
  yield small(2)
}

/** What comes out, and the most that buffers took meanwhile beyond what they took before. */
async function held(stream: AsyncIterable<Uint8Array>) {
  const before = process.memoryUsage().arrayBuffers
  let peak = 0
  const found: string[] = []
  async function* watched() {
    for await (const chunk of stream) {
      peak = Math.max(peak, process.memoryUsage().arrayBuffers - before)
      yield chunk
    }
  }
  for await (const f of readWarc(watched(), 'film.warc')) found.push('bytes' in f ? f.url!.slice(-1) : f.error.code)
  return { found, peak: peak / MIB }
}

test.each([
  ['plain', () => archive()],
  ['one gzip member', () => Readable.from(archive()).pipe(createGzip({ level: 1 }))],
  ['one Zstandard frame', () => Readable.from(archive()).pipe(createZstdCompress())],
])('a record of 300 MiB, %s, goes by without being held', async (_, stream) => {
  const { found, peak } = await held(stream())
  expect(found).toEqual(['1', 'R6205', '2'])
  expect(peak).toBeLessThan(150)
})

test('a length that is wrong by many digits does not take the rest with it, though nothing of it can be held', async () => {
  const { found, peak } = await held(archive(100 * MIB, 9_000_000_000))
  expect(found).toEqual(['1', 'R6202', '2'])
  expect(peak).toBeLessThan(150)
})

test('a member that unpacks to a thousand times its size is no trouble', async () => {
  const bomb = record({ url: 'https://gazette.example/bomb', content: Buffer.alloc(100 * MIB) })
  const bytes = Buffer.concat([gzipSync(small(1)), gzipSync(bomb), gzipSync(small(2))])
  const { found } = await held(Readable.from([bytes]))
  expect(found).toEqual(['1', 'R6205', '2'])
})

test('who stops early lets go of the stream', async () => {
  let closed = false
  async function* endless() {
    try {
      for (let n = 0; ; n++) yield small(n)
    } finally {
      closed = true
    }
  }
  for await (const found of readWarc(endless(), 'endless.warc')) {
    expect('bytes' in found).toBe(true)
    break
  }
  expect(closed).toBe(true)
})

test('an error of the stream itself comes through', async () => {
  async function* failing() {
    yield small(1)
    throw new Error('the disk is gone')
  }
  const all = async () => {
    for await (const _ of readWarc(failing(), 'x.warc'));
  }
  await expect(all()).rejects.toThrow('the disk is gone')
})
