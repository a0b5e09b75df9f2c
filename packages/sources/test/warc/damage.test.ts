/** An archive cut off or with one wrong byte anywhere: what the damage does not touch comes out as it was. */
import { constants, gunzipSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { warcRecords } from '@readout/sources'
import { expect, test } from 'vitest'
import { answer, inSteps, members, page, read, record } from './made.ts'

const COUNT = 500
const records = Array.from({ length: COUNT }, (_, n) =>
  record({ url: `https://gazette.example/${n}`, content: answer(page(n, 'x'.repeat((n * 7) % 60))) }),
)

/** A small generator, so that a failure can be run again. */
function random(seed: number): () => number {
  let s = seed
  return () => {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0
    return s / 2 ** 32
  }
}

/** Where each piece begins, and the end. */
const startsOf = (parts: readonly Buffer[]) => {
  const starts = [0]
  for (const p of parts) starts.push(starts.at(-1)! + p.length)
  return starts
}
const within = (starts: readonly number[], at: number) => starts.findLastIndex((s) => s <= at)

async function contents(bytes: Uint8Array, step?: number) {
  const found = new Map<string, string>()
  let gaps = 0
  for await (const f of warcRecords(inSteps(bytes, step))) {
    if ('gap' in f) gaps++
    else
      found.set(f.fields.get('warc-record-id')!, `${f.fields.get('warc-target-uri')} ${f.content!.toString('latin1')}`)
  }
  return { found, gaps }
}

const idOf = (r: Buffer) => /WARC-Record-ID: (\S+)/.exec(r.toString('latin1'))![1]!
const ids = records.map(idOf)
const packed = records.map((r) => gzipSync(r))
const forms = [
  { name: 'plain', parts: records, exact: false },
  { name: 'gzip', parts: packed, exact: true },
  { name: 'Zstandard', parts: records.map((r) => zstdCompressSync(r)), exact: false },
]
const often = forms.slice(0, 2)

test.each(forms)('$name: every record comes out', async ({ parts }) => {
  for (const step of [1 << 20, 777, 13]) {
    const { found, gaps } = await contents(Buffer.concat(parts), step)
    expect([...found.keys()]).toEqual(ids)
    expect(gaps).toBe(0)
  }
})

/** All places of some records, and many between. */
function places(starts: readonly number[], seed: number, count: number): number[] {
  const next = random(seed)
  const all = new Set(Array.from({ length: count }, () => Math.floor(next() * starts.at(-1)!)))
  for (const n of [0, 1, 249, COUNT - 2, COUNT - 1]) {
    const [a, b] = [starts[n]!, starts[n + 1]!]
    // header of the member or record, its last bytes, and every ninth byte between
    for (let at = a; at < b; at++) if (at < a + 12 || at >= b - 12 || at % 9 === 0) all.add(at)
  }
  return [...all]
}

test.each(often)('$name: one wrong byte loses at most the record it stands in', async ({ parts, exact }) => {
  const bytes = Buffer.concat(parts)
  const starts = startsOf(parts)
  const whole = (await contents(bytes)).found
  const next = random(5)
  for (const at of places(starts, 11, 60)) {
    const spoiled = Buffer.from(bytes)
    spoiled[at] = spoiled[at]! ^ (1 + Math.floor(next() * 255))
    const hit = within(starts, at)
    const { found, gaps } = await contents(spoiled)
    const lost = ids.filter((id, n) => n !== hit && found.get(id) !== whole.get(id))
    expect(lost.slice(0, 5), `byte ${at} of record ${hit} made ${spoiled[at]}`).toEqual([])
    // what the packing proves to be altered is not handed on
    if (exact && found.has(ids[hit]!)) expect(found.get(ids[hit]!), `byte ${at}`).toBe(whole.get(ids[hit]!))
    if (exact && !found.has(ids[hit]!)) expect(gaps, `byte ${at}`).toBe(1)
  }
})

test.each(often)('$name: cut off anywhere, all before the cut comes out', async ({ parts }) => {
  const bytes = Buffer.concat(parts)
  const starts = startsOf(parts)
  for (const at of places(starts, 17, 30)) {
    const { found, gaps } = await contents(bytes.subarray(0, at))
    const before = within(starts, at)
    // a record that lacks but its last line end is whole
    expect([before, before + 1], `cut at ${at}`).toContain(found.size)
    expect([...found.keys()], `cut at ${at}`).toEqual(ids.slice(0, found.size))
    if (found.size === before && at > starts[before]! + 4) expect(gaps, `cut at ${at}`).toBe(1)
  }
})

test('one member around all: what stands before a cut comes out', async () => {
  const bytes = gzipSync(Buffer.concat(records))
  for (const share of [0.1, 0.5, 0.9]) {
    const { found, gaps } = await contents(bytes.subarray(0, Math.floor(bytes.length * share)))
    const plain = gunzipSync(bytes.subarray(0, Math.floor(bytes.length * share)), {
      finishFlush: constants.Z_SYNC_FLUSH,
    })
    expect([0, 1]).toContain(within(startsOf(records), plain.length) - found.size)
    expect([...found.keys()]).toEqual(ids.slice(0, found.size))
    expect(gaps).toBe(1)
  }
})

test('a length that is too long or too short loses its record alone, and the message says where', async () => {
  for (const length of [3, 90_000, 999_999_999_999, 'many', -5]) {
    const wrong = record({ url: 'https://gazette.example/w', content: answer(page(0)), length })
    const bytes = Buffer.concat([...records.slice(0, 9), wrong, ...records.slice(9, 20)])
    const { pages, faults } = await read(bytes)
    expect(
      pages.map((p) => p.url),
      String(length),
    ).toEqual(records.slice(0, 20).map((_, n) => `https://gazette.example/${n}`))
    expect(faults.map((f) => f.error.code)).toEqual(['R6202'])
    expect(faults[0]!.error.message).toContain(`at byte ${Buffer.concat(records.slice(0, 9)).length} `)
    expect(faults[0]!.skipped).toBe(wrong.length)
    // the same where the record is a member of its own
    const inMembers = await read(members([...records.slice(0, 9), wrong, ...records.slice(9, 20)]))
    expect(inMembers.pages, String(length)).toHaveLength(20)
    expect(inMembers.codes).toEqual(['R6202'])
  }
})

test('stretches of other bytes between records and members', async () => {
  const junk = Buffer.from('no record at all\r\n\x1f\x8b\x08\x00junk that looks like a member\r\n'.repeat(50), 'latin1')
  for (const parts of [records.slice(0, 10), packed.slice(0, 10)]) {
    const bytes = Buffer.concat([...parts.slice(0, 5), junk, ...parts.slice(5)])
    const { pages, faults } = await read(bytes, { step: 100 })
    expect(pages).toHaveLength(10)
    expect(faults.map((f) => [f.error.code, f.skipped])).toEqual([['R6202', junk.length]])
  }
  const { pages, codes } = await read(Buffer.concat([...packed.slice(0, 3), Buffer.alloc(5000)]))
  expect([pages.length, codes]).toEqual([3, []])
})

test('what is no archive at all is one error', async () => {
  for (const bytes of [
    Buffer.from('Dear reader,\n'.repeat(2000)),
    gzipSync('Dear reader'),
    Buffer.alloc(0),
    Buffer.alloc(9000),
  ])
    expect((await read(bytes)).codes.at(-1)).toBe('R6201')
})
