/** Archives that other programs wrote (`fixtures/make.ts`), in every packing. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { type Read, read } from './made.ts'

const fixture = (name: string) => readFileSync(path.join(import.meta.dirname, 'fixtures', name))
const shown = ({ pages, texts }: Read) =>
  pages.map((p, i) => `${new URL(p.url!).pathname} ${p.contentType} ${/<title>(.*?)<\/title>/.exec(texts[i]!)?.[1]}`)
const HTML = 'text/html; charset=utf-8'
const SITE = [`/ ${HTML} Ostrava Gazette`, `/ferry ${HTML} Ferry talks fail`, `/bridge ${HTML} Bridge to shut`]
/** Wget follows /old to /ferry and keeps it once more. */
const WGET = [...SITE, SITE[1]!]

test.each([
  ['plain', fixture('wget.warc')],
  ['a member a record', fixture('wget.warc.gz')],
  ['one member', gzipSync(fixture('wget.warc'))],
  ['one Zstandard frame', zstdCompressSync(fixture('wget.warc'))],
])('Wget, %s: chunks, packed pages, its own log', async (_, bytes) => {
  const found = await read(bytes)
  expect(shown(found)).toEqual(WGET)
  expect(found.codes).toEqual([])
  expect(found.summary).toMatchObject({
    records: 20,
    passed: { 'status 404': 1, 'status 302': 1, 'content image/png': 1, 'address metadata:': 2, 'type request': 8 },
  })
  expect(found.texts[1]).toContain('“We will not sign,” Ada Moss told the Gazette.')
})

test('Wget, a second visit: pages that had not changed come from the first', async () => {
  const again = fixture('again.warc.gz')
  const alone = await read(again)
  expect([alone.pages, alone.codes]).toEqual([[], ['R6204', 'R6204', 'R6204', 'R6204']])
  const both = await read(Buffer.concat([fixture('wget.warc.gz'), again]))
  expect(shown(both)).toEqual([...WGET, ...WGET])
  expect(both.codes).toEqual([])
})

test.each([
  ['a member a record', fixture('warcio.warc.gz')],
  ['plain', gunzipSync(fixture('warcio.warc.gz'))],
  ['one member', gzipSync(gunzipSync(fixture('warcio.warc.gz')))],
])('warcio, %s', async (_, bytes) => {
  const found = await read(bytes)
  expect(shown(found)).toEqual(SITE)
  expect(found.codes).toEqual([])
  expect(found.pages.map((p) => p.retrieved)).toEqual(Array(3).fill('2026-03-12T10:11:12Z'))
})
