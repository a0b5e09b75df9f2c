import { createReadStream, existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { createWarcWriter, type Exchange } from '@readout/sources'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WARCParser } from 'warcio'

let dir: string
beforeAll(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'warc-write-'))
})
afterAll(() => rm(dir, { recursive: true, force: true }))

const page = (n: number): Exchange => ({
  url: `https://gazette.example/story/${n}?q=two words`,
  requestHeaders: `GET /story/${n} HTTP/1.1\r\nHost: gazette.example\r\n`,
  responseHead:
    'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip',
  body: gzipSync(`<p>Story ${n}: the mayor of Ostrava denied it.</p>`),
  retrieved: '2026-03-12T10:11:12Z',
  ip: '192.0.2.7',
})

/** What warcio, a reader by others, makes of it. */
async function byWarcio(file: string) {
  const found: { type: string; url: string | null | undefined; text: string; headers: string }[] = []
  for await (const record of new WARCParser(createReadStream(file))) {
    const text = await record.contentText()
    found.push({
      type: record.warcType,
      url: record.warcTargetURI,
      text,
      headers: `${record.warcHeaders.toString()}${record.httpHeaders?.toString() ?? ''}`,
    })
  }
  return found
}

describe.each(['news.warc', 'news.warc.gz'])('%s', (name) => {
  test('warcio reads what we write', async () => {
    const file = path.join(dir, name)
    const writer = await createWarcWriter(file, { software: 'Readout test', info: { operator: 'Ines\r\nBerg' } })
    await Promise.all([1, 2, 3].map((n) => writer.exchange(page(n))))
    await writer.close()
    await writer.close()
    const found = await byWarcio(file)
    expect(found.map((f) => f.type)).toEqual(['warcinfo', ...[1, 2, 3].flatMap(() => ['response', 'request'])])
    expect(found[0]!.text).toContain('operator: Ines Berg\r\n')
    expect(found.filter((f) => f.type === 'response').map((f) => f.text)).toEqual(
      [1, 2, 3].map((n) => `<p>Story ${n}: the mayor of Ostrava denied it.</p>`),
    )
    const { headers, url } = found[1]!
    expect(url).toBe('https://gazette.example/story/1?q=two%20words')
    expect(headers).toMatch(/X-Archive-Orig-Transfer-Encoding: chunked/i)
    expect(headers).toMatch(/WARC-IP-Address: 192\.0\.2\.7/i)
    expect(headers).toMatch(/WARC-Payload-Digest: sha1:[A-Z2-7]{32}/i)
  })

  test('a second writer goes on at the end', async () => {
    const file = path.join(dir, name)
    const before = await readFile(file)
    const writer = await createWarcWriter(file)
    await writer.exchange(page(4))
    await writer.close()
    expect((await readFile(file)).subarray(0, before.length).equals(before)).toBe(true)
    expect((await byWarcio(file)).filter((f) => f.type === 'response')).toHaveLength(4)
  })
})

test('a body that was unpacked says so', async () => {
  const file = path.join(dir, 'decoded.warc')
  const writer = await createWarcWriter(file)
  await writer.exchange({ ...page(1), body: Buffer.from('<p>Plain.</p>'), decoded: true })
  await writer.close()
  const response = (await byWarcio(file))[1]!
  expect(response.text).toBe('<p>Plain.</p>')
  expect(response.headers).toMatch(/X-Archive-Orig-Content-Encoding: gzip/i)
})

test('no header of a page can begin a record of its own', async () => {
  const file = path.join(dir, 'smuggled.warc')
  const writer = await createWarcWriter(file)
  await writer.exchange({
    ...page(1),
    url: 'https://a.example/\r\n\r\nWARC/1.1\r\nWARC-Type: response',
    ip: '1\r\nX: 2',
  })
  await writer.close()
  expect((await byWarcio(file)).map((f) => f.type)).toEqual(['warcinfo', 'response', 'request'])
})

test('the digests are those of the spec', async () => {
  const file = path.join(dir, 'digest.warc')
  const writer = await createWarcWriter(file)
  await writer.exchange({ ...page(1), body: Buffer.from('abc'), decoded: true })
  await writer.close()
  // SHA-1 of “abc” by RFC 3174, in base 32
  expect(await readFile(file, 'utf8')).toContain('WARC-Payload-Digest: sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5')
})

test('a folder that is not there, a file that is closed: R6206', async () => {
  await expect(createWarcWriter(path.join(dir, 'none', 'x.warc'))).rejects.toMatchObject({
    code: 'R6206',
    message: expect.stringContaining('cannot be written (there is no such folder)'),
  })
  const writer = await createWarcWriter(path.join(dir, 'closed.warc'))
  await writer.close()
  await expect(writer.exchange(page(1))).rejects.toMatchObject({ code: 'R6206' })
})

test.runIf(existsSync('/dev/full'))('a full disk ends in one error and stays one', async () => {
  await expect(createWarcWriter('/dev/full')).rejects.toMatchObject({
    code: 'R6206',
    message: expect.stringMatching(/ENOSPC|no space/i),
  })
  expect((await stat('/dev/full')).isCharacterDevice()).toBe(true)
})
