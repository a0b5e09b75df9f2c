import { createHash } from 'node:crypto'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { summaryLine } from '@readout/sources'
import { describe, expect, test } from 'vitest'
import { answer, members, page, read, record } from './made.ts'

const HTML = 'Content-Type: text/html; charset=utf-8'
const url = (n: number | string) => `https://gazette.example/${n}`
const one = (content: Buffer | string, fields: string[] = []) => record({ url: url(1), content, fields })
const textOf = async (content: Buffer | string, fields?: string[]) => (await read(one(content, fields))).texts

test('a page knows where it came from', async () => {
  const plain = record({ url: `<${url(1)}>`, content: answer(page(1)) })
  const info = record({
    type: 'warcinfo',
    content: 'software: made here\r\n',
    fields: ['Content-Type: application/warc-fields'],
  })
  const bytes = members([info, plain])
  const { pages } = await read(bytes)
  expect(pages).toEqual([
    {
      name: 'crawl.warc.gz record 2',
      bytes: Buffer.from(page(1)),
      contentType: 'text/html; charset=utf-8',
      url: url(1),
      retrieved: '2026-03-12T10:11:12Z',
      container: { kind: 'warc', id: expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/) },
      position: bytes.length,
    },
  ])
})

describe('the same pages in every packing', () => {
  const records = [1, 2, 3].map((n) => record({ url: url(n), content: answer(page(n)) }))
  const whole = Buffer.concat(records)
  test.each([
    ['plain', whole],
    ['a gzip member a record', members(records)],
    ['one gzip member', gzipSync(whole)],
    [
      'members that cut records',
      Buffer.concat([0, 1, 2, 3, 4].map((i) => gzipSync(whole.subarray(i * 200, i === 4 ? undefined : i * 200 + 200)))),
    ],
    ['a Zstandard frame a record', Buffer.concat(records.map((r) => zstdCompressSync(r)))],
    ['one Zstandard frame', zstdCompressSync(whole)],
    ['Zstandard with a dictionary', withDictionary(records)],
  ])('%s', async (_, bytes) => {
    for (const step of [1 << 16, 100, 1]) {
      const { texts, codes } = await read(bytes, { step })
      expect(texts).toEqual([1, 2, 3].map((n) => page(n)))
      expect(codes).toEqual([])
    }
  })
})

/** The dictionary stands in a skippable frame before all others. */
function withDictionary(records: readonly Buffer[]): Buffer {
  const dictionary = records[0]!
  const head = Buffer.alloc(8)
  head.writeUInt32LE(0x184d2a5d, 0)
  head.writeUInt32LE(dictionary.length, 4)
  return Buffer.concat([head, dictionary, ...records.map((r) => zstdCompressSync(r, { dictionary }))])
}

describe('content codings', () => {
  const body = Buffer.from(page(1))
  const coded = (coding: string, bytes: Buffer) => answer(bytes, [HTML, `Content-Encoding: ${coding}`])
  test.each([
    ['gzip', gzipSync(body)],
    ['x-gzip', gzipSync(body)],
    ['deflate', deflateSync(body)],
    ['deflate', deflateRawSync(body)],
    ['br', brotliCompressSync(body)],
    ['zstd', zstdCompressSync(body)],
    ['gzip, br', brotliCompressSync(gzipSync(body))],
    ['identity', body],
  ])('%s', async (coding, bytes) => {
    expect(await textOf(coded(coding, bytes))).toEqual([page(1)])
  })
  test('what is plain already stays, whatever its head says', async () => {
    for (const coding of ['gzip', 'br', 'deflate', 'zstd', 'made-up'])
      expect(await textOf(coded(coding, body)), coding).toEqual([page(1)])
  })
  test('what is broken is a fault and no page', async () => {
    const cut = gzipSync(body).subarray(0, 30)
    expect(await read(one(coded('gzip', cut)))).toMatchObject({ pages: [], codes: ['R6203'] })
    expect(await read(one(coded('made-up', cut)))).toMatchObject({ pages: [], codes: ['R6203'] })
  })
  test('what unpacks to too much is not held', async () => {
    const bomb = one(coded('gzip', gzipSync(Buffer.alloc(5_000_000, 'a'))))
    expect(await read(bomb, { largest: 1_000_000 })).toMatchObject({ pages: [], codes: ['R6205'] })
  })
})

describe('HTTP as archives keep it', () => {
  const chunked = (body: string) =>
    `6\r\n${body.slice(0, 6)}\r\n${(body.length - 6).toString(16)};x=y\r\n${body.slice(6)}\r\n0\r\n\r\n`
  test('chunks, declared or not, and declared where there are none', async () => {
    expect(await textOf(answer(chunked(page(1)), [HTML, 'Transfer-Encoding: chunked']))).toEqual([page(1)])
    expect(await textOf(answer(chunked(page(1)), [HTML]))).toEqual([page(1)])
    expect(await textOf(answer(page(1), [HTML, 'Transfer-Encoding: chunked']))).toEqual([page(1)])
    expect(await textOf(answer(chunked(page(1)).slice(0, -20), [HTML, 'Transfer-Encoding: chunked']))).toEqual([
      page(1).slice(0, -13),
    ])
  })
  test('folded and doubled fields, bare line feeds, any case', async () => {
    const head = 'HTTP/1.0 200 Fine\nSET-COOKIE: a\nset-cookie: b\ncontent-type:\n text/html;\n\tcharset=utf-8\n\n'
    const { pages } = await read(one(head + page(1)))
    expect(pages.map((p) => [p.contentType, Buffer.from(p.bytes).toString()])).toEqual([
      ['text/html; charset=utf-8', page(1)],
    ])
  })
  test('a record with bare line feeds', async () => {
    const bytes = Buffer.from(
      one(answer(page(1)))
        .toString()
        .replaceAll('\r\n', '\n')
        .replace(
          /Content-Length: \d+/,
          `Content-Length: ${answer(page(1)).toString().replaceAll('\r\n', '\n').length}`,
        ),
    )
    expect((await read(Buffer.concat([bytes, bytes]))).texts).toEqual([page(1), page(1)])
  })
  test('no head at all', async () => {
    expect(await textOf('no tag, and nobody says what it is')).toEqual([])
    expect((await read(one('<!doctype html><p>Old.</p>'))).texts).toEqual(['<!doctype html><p>Old.</p>'])
  })
})

test('what is no page is passed over and counted', async () => {
  const respond = (n: number, content: Buffer) => record({ url: url(n), content })
  const bytes = members([
    record({ type: 'warcinfo', content: 'software: x' }),
    record({ type: 'request', url: url(0), content: 'GET / HTTP/1.1\r\n\r\n' }),
    respond(1, answer('gone', [HTML], 'HTTP/1.1 404 Not Found')),
    respond(2, answer('', ['Location: /3'], 'HTTP/2 301')),
    respond(3, answer('GIF89a', ['Content-Type: image/gif'])),
    respond(4, answer('{}', ['Content-Type: application/json; charset=utf-8'])),
    respond(5, answer('\u0001', [])),
    record({ url: url('robots.txt'), content: answer('User-agent: *', ['Content-Type: text/plain']) }),
    record({ type: 'conversion', url: url(6), content: 'words', fields: ['Content-Type: text/plain'] }),
    record({ type: 'resource', url: 'metadata://crawler/log', content: 'log', fields: ['Content-Type: text/plain'] }),
    record({ type: 'resource', url: url(7), content: page(7), fields: ['Content-Type: text/html'] }),
    respond(8, answer(page(8), [])),
  ])
  const { texts, summary, codes } = await read(bytes)
  expect(texts).toEqual([page(7), page(8)])
  expect(codes).toEqual([])
  expect(summary).toEqual({
    records: 12,
    pages: 2,
    faults: 0,
    skipped: 0,
    passed: {
      'type warcinfo': 1,
      'type request': 1,
      'type conversion': 1,
      'status 404': 1,
      'status 301': 1,
      'content image/gif': 1,
      'content application/json': 1,
      'content of no type': 1,
      'robots.txt': 1,
      'address metadata:': 1,
    },
  })
  expect(summaryLine(summary)).toMatch(/^2 pages of 12 records; passed over: 1 × address metadata:, .*1 × status 404/)
})

describe('revisits', () => {
  const PROFILE = 'WARC-Profile: http://netpreserve.org/warc/1.1/revisit/identical-payload-digest'
  const digest = 'WARC-Payload-Digest: sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5'
  const original = record({ url: url(1), content: answer(page(1)), fields: ['Content-Type: application/http', digest] })
  const revisit = (fields: string[], head = answer('')) =>
    record({
      type: 'revisit',
      url: url(2),
      content: head,
      fields: ['Content-Type: application/http', PROFILE, ...fields],
    })
  const id = `WARC-Refers-To: ${/WARC-Record-ID: (\S+)/.exec(original.toString())![1]}`
  test.each([
    ['by id', [id]],
    ['by digest', [digest]],
    ['by address and day', [`WARC-Refers-To-Target-URI: ${url(1)}`, 'WARC-Refers-To-Date: 2026-03-12T10:11:12Z']],
  ])('%s', async (_, fields) => {
    const { texts, pages } = await read(members([original, revisit(fields)]))
    expect(texts).toEqual([page(1), page(1)])
    expect(pages[1]).toMatchObject({ url: url(2), contentType: 'text/html; charset=utf-8' })
  })
  test('without its original it is a fault that names it, never an empty page', async () => {
    const { pages, faults } = await read(revisit([id]))
    expect(pages).toEqual([])
    expect(faults[0]!.error).toMatchObject({ code: 'R6204', message: expect.stringContaining('urn:uuid:') })
    expect((await read(revisit([], answer('', [], 'HTTP/1.1 304 Not Modified')))).codes).toEqual(['R6204'])
  })
  test('of a picture it is passed over', async () => {
    const picture = record({
      url: url(1),
      content: answer('GIF', ['Content-Type: image/gif']),
      fields: ['Content-Type: application/http', digest],
    })
    const { pages, codes } = await read(members([picture, revisit([digest])]))
    expect([pages, codes]).toEqual([[], []])
  })
  test('what is remembered is bounded, and what is forgotten is a fault', async () => {
    // what is remembered is packed: words that pack badly
    const words = (n: number) =>
      Array.from({ length: 30 }, (_, i) => createHash('sha256').update(`${n} ${i}`).digest('hex')).join(' ')
    const others = Array.from({ length: 60 }, (_, n) =>
      record({ url: url(n + 10), content: answer(page(n, words(n))) }),
    )
    const near = await read(members([original, ...others.slice(0, 2), revisit([digest])]), { remembered: 20_000 })
    expect([near.pages.length, near.codes]).toEqual([4, []])
    const far = await read(members([original, ...others, revisit([digest])]), { remembered: 20_000 })
    expect([far.pages.length, far.codes]).toEqual([61, ['R6204']])
    // the one that stands beside it is still the right one
    const last = others.at(-1)!
    const to = `WARC-Refers-To: ${/WARC-Record-ID: (\S+)/.exec(last.toString())![1]}`
    expect((await read(members([...others, revisit([to])]), { remembered: 20_000 })).texts.at(-1)).toBe(
      page(59, words(59)),
    )
  })
})

test('a record that is cut into segments is no page', async () => {
  const bytes = record({
    url: url(1),
    content: answer(page(1)),
    fields: ['Content-Type: application/http', 'WARC-Segment-Number: 1'],
  })
  expect(await read(bytes)).toMatchObject({ pages: [], codes: ['R6203'] })
})
