/** What is lent, unpacked into one buffer and remembered packed comes out as it was. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { fileSteps, readWarc, type WarcOptions, warcRecords } from '@readout/sources'
import { loadBytes, openSources } from '@readout/sources/door'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answer, inSteps, page, record } from './made.ts'

const url = (n: number) => `https://gazette.example/${n}`
/** Words that pack badly, as many as are wanted. */
const words = (n: number, count: number) =>
  Array.from({ length: count }, (_, i) => createHash('sha256').update(`${n} ${i}`).digest('base64')).join(' ')
// some larger than a step, and than the buffer that members are unpacked into at first
const texts = Array.from({ length: 40 }, (_, n) => page(n, words(n, n === 20 ? 60_000 : n % 7 === 0 ? 9000 : n * 3)))
const records = texts.map((t, n) => record({ url: url(n), content: answer(t) }))
const ids = records.map((r) => /WARC-Record-ID: (\S+)/.exec(r.toString('latin1', 0, 400))![1]!)
/** The same again by reference, in another order. */
const revisits = ids.map((_, n) => {
  const fields = ['Content-Type: application/http', `WARC-Refers-To: ${ids[(n * 7) % 40]}`]
  return record({ type: 'revisit', url: url(100 + n), content: answer(''), fields })
})
const all = [...records, ...revisits]
const expected = [...texts, ...texts.map((_, n) => texts[(n * 7) % 40]!)]

const forms = [
  ['plain', Buffer.concat(all)],
  ['a member a record', Buffer.concat(all.map((r) => gzipSync(r)))],
  ['two records a member', Buffer.concat(pairs(all).map((r) => gzipSync(r)))],
  ['members that cut records', Buffer.concat([...cuts(Buffer.concat(all))].map((r) => gzipSync(r)))],
  ['Zstandard', Buffer.concat(all.map((r) => zstdCompressSync(r)))],
] as const

function pairs(parts: readonly Buffer[]): Buffer[] {
  return parts.flatMap((p, i) => (i % 2 ? [] : [Buffer.concat([p, parts[i + 1]!])]))
}
function* cuts(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += 100_003) yield bytes.subarray(at, at + 100_003)
}

async function textsOf(stream: AsyncIterable<Uint8Array>, options: WarcOptions): Promise<string[]> {
  const found: string[] = []
  for await (const f of readWarc(stream, 'crawl.warc.gz', options))
    found.push('bytes' in f ? Buffer.from(f.bytes).toString() : f.error.message)
  return found
}

const REMEMBERED = 1 << 25

test.each(forms)('%s: lent pages are right when they come', async (_, bytes) => {
  for (const step of [1 << 20, 50_021])
    expect(await textsOf(inSteps(bytes, step), { lend: true, remembered: REMEMBERED })).toEqual(expected)
})

test.each(forms)('%s: pages that are not lent stay what they are', async (_, bytes) => {
  const kept: Uint8Array[] = []
  for await (const f of readWarc(inSteps(bytes), 'crawl.warc.gz', { remembered: REMEMBERED }))
    if ('bytes' in f) kept.push(f.bytes)
  expect(kept.map((b) => Buffer.from(b).toString())).toEqual(expected)
  const records = []
  for await (const f of warcRecords(inSteps(bytes)))
    if ('content' in f && f.type === 'response') records.push(f.content!)
  expect(records.map((c) => c.toString())).toEqual(texts.map((t) => answer(t).toString()))
})

test('what was wrapped by the server is unwrapped again for a revisit', async () => {
  const text = page(1, words(1, 500))
  const chunk = Buffer.from(`${text.length.toString(16)}\r\n${text}\r\n0\r\n\r\n`)
  const heads = [
    [gzipSync(text), 'Content-Encoding: gzip'],
    [chunk, 'Transfer-Encoding: chunked'],
  ] as const
  for (const [body, field] of heads) {
    const original = record({ url: url(1), content: answer(body, ['Content-Type: text/html', field]) })
    const bare = record({ type: 'resource', url: url(2), content: text, fields: ['Content-Type: text/html'] })
    const again = [original, bare].map((r) => {
      const id = /WARC-Record-ID: (\S+)/.exec(r.toString('latin1', 0, 400))![1]
      const fields = ['Content-Type: application/http', `WARC-Refers-To: ${id}`]
      return record({ type: 'revisit', url: url(3), content: answer('', []), fields })
    })
    const parts = [original, bare, ...again]
    for (const bytes of [Buffer.concat(parts), Buffer.concat(parts.map((r) => gzipSync(r)))])
      expect(await textsOf(inSteps(bytes), {})).toEqual([text, text, text, text])
  }
})

test('archives that are read by turns do not write over each other', async () => {
  const bytes = forms[1][1]
  const options = { lend: true, remembered: REMEMBERED }
  const [a, b] = [readWarc(inSteps(bytes), 'a.warc.gz', options), readWarc(inSteps(bytes), 'b.warc.gz', options)]
  let count = 0
  for (await b.next(); ; count++) {
    const [x, y] = [await a.next(), await b.next()]
    if (x.done || y.done) break
    expect([x.value, y.value].map((v) => ('bytes' in v ? Buffer.from(v.bytes).toString() : v.error.code))).toEqual(
      expected.slice(count, count + 2),
    )
  }
  expect(count).toBe(expected.length - 1)
})

let dir: string
beforeAll(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'readout-lent-'))
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

test('a file in steps: all of it, by the door too, and what is wrong with it is said', async () => {
  const file = path.join(dir, 'crawl.warc.gz')
  const bytes = forms[1][1]
  writeFileSync(file, bytes)
  expect(await textsOf(fileSteps(file), { lend: true, remembered: REMEMBERED })).toEqual(expected)
  // what is wanted in one piece is put together of steps that are gone by then
  const plain = path.join(dir, 'crawl.warc')
  writeFileSync(plain, forms[0][1])
  expect(Buffer.from(await loadBytes(plain)).equals(forms[0][1])).toBe(true)
  for await (const found of readWarc(fileSteps(file), file)) {
    expect(found.name).toContain('record 1')
    break
  }
  await expect(textsOf(fileSteps(path.join(dir, 'none')), {})).rejects.toMatchObject({ code: 'ENOENT' })
  await expect(textsOf(fileSteps(dir), {})).rejects.toMatchObject({ code: 'EISDIR' })
})

test('a document among the pages of an archive is unpacked while its bytes are lent', async () => {
  const file = path.join(dir, 'mixed.warc.gz')
  const pdf = readFileSync(path.join(import.meta.dirname, '../fixtures/chromium-pages.pdf'))
  const parts = [page(1, 'The ferry sails at noon. '.repeat(20)), pdf, page(2, 'The bridge is shut. '.repeat(20))]
  const packed = parts.map((p, n) => gzipSync(record({ url: url(n), content: answer(p) })))
  writeFileSync(file, Buffer.concat(packed))
  const found = []
  for await (const { page } of openSources([file], {})) found.push(page instanceof Error ? page.message : page)
  expect(found).toMatchObject([{ html: parts[0] }, { html: expect.stringContaining('<article>') }, { html: parts[2] }])
  writeFileSync(path.join(dir, 'alone.pdf'), pdf)
  for await (const { page } of openSources([path.join(dir, 'alone.pdf')], {}))
    expect(page).toMatchObject({ html: (found[1] as { html: string }).html })
})
