import {
  csvRow,
  EVENT_COLUMNS,
  eventsCsv,
  GDELT_COLUMNS,
  gdeltCsv,
  Pairs,
  pairsCsv,
  ploverLines,
  STATEMENT_COLUMNS,
  statementsCsv,
  toCalendar,
  toFlat,
} from '@readout/core'
import { describe, expect, test } from 'vitest'
import { FORMATS, type Format, formatOf, formatsOf } from '../src/index.ts'
import { gather, records, SAMPLES, statement, stream } from './sample.ts'

const named = FORMATS.map((f): [string, Format] => [`${f.takes} as ${f.id}`, f])

describe.each(named)('%s', (_, format) => {
  test('says what it is, in one line', () => {
    expect(format.id).toMatch(/^[a-z]+(-[a-z]+)?$/)
    expect(format.what).toMatch(/^[^\n]{8,100}$/)
    expect(format.extension).toMatch(/^[a-z]+$/)
    expect(format.mediaType).toMatch(/^[a-z]+\/[a-z.+-]+(; [a-z]+=\S+)*$/)
    expect(formatsOf(format.takes).filter((f) => f.id === format.id)).toEqual([format])
    expect(formatOf(format.id, format.takes)).toBe(format)
  })

  test('is written item by item where it says so: with the same bytes', async () => {
    const items = SAMPLES[format.takes]
    if (!format.piecewise) return await expect(format.pieces()).rejects.toThrow('item by item')
    const { open, between, close, each } = await format.pieces()
    const whole = (await gather(format.write(stream(items as never[])))).text
    expect(
      open +
        items
          .map((i) => each(i as never))
          .filter((p) => p !== '')
          .join(between) +
        close,
    ).toBe(whole)
  })

  test('is the same again, and whole without an item', async () => {
    const once = await gather(format.write(stream(SAMPLES[format.takes] as never[])))
    const again = await gather(format.write(stream(SAMPLES[format.takes] as never[])))
    expect(Buffer.compare(once.bytes, again.bytes)).toBe(0)
    expect(once.bytes.length).toBeGreaterThan(0)
    const none = await gather(format.write(stream([])))
    expect(none.bytes.length).toBeLessThan(once.bytes.length)
  })

  test('takes from its source as it hands on', async () => {
    if (format.id === 'pairs') return // a sum over all
    const items = SAMPLES[format.takes]
    let taken = 0
    async function* endless() {
      for (;;) yield items[taken++ % items.length]!
    }
    let parts = 0
    for await (const part of format.write(endless() as AsyncIterable<never>)) {
      expect(part.length).toBeGreaterThan(0)
      if (++parts === 3) break
    }
    // a row group has at most 10,000 rows, and an item is a row at least; text is handed on every 64 K
    expect(taken).toBeLessThanOrEqual(format.text ? 10_000 : 30_000)
  })
})

test('the forms of records are those of the core, byte for byte', async () => {
  const text = async (id: string) => (await gather(formatOf(id, 'records')!.write(stream(records)))).text
  const all = (each: (r: (typeof records)[number]) => string) => records.map(each).join('')
  const rows = { header: false }
  expect(await text('jsonl')).toBe(all((r) => `${JSON.stringify(r)}\n`))
  expect(await text('flat')).toBe(all((r) => `${JSON.stringify(toFlat(r))}\n`))
  expect(await text('statements')).toBe(csvRow(STATEMENT_COLUMNS) + all((r) => statementsCsv(r, rows)))
  expect(await text('events')).toBe(csvRow(EVENT_COLUMNS) + all((r) => eventsCsv(r, rows)))
  expect(await text('gdelt')).toBe(csvRow(GDELT_COLUMNS) + all((r) => gdeltCsv(r, rows)))
  expect(await text('plover')).toBe(all(ploverLines))
  const sum = new Pairs()
  for (const r of records) sum.add(r)
  expect(await text('pairs')).toBe(pairsCsv(sum.list()))
  const one = await gather(formatOf('ical', 'records')!.write(stream(records.slice(0, 1))))
  expect(one.text).toBe(toCalendar(records[0]!))
})

test('GDELT’s columns have a code and an address, and a score for what happened alone', async () => {
  const { text } = await gather(formatOf('gdelt', 'records')!.write(stream(records)))
  const [head, ...lines] = text.trimEnd().split('\r\n')
  const columns = head!.split(',')
  const done: string[] = []
  for (const line of lines) {
    // no cell in front of the score has a comma in these articles
    const cell = (name: string) => line.split(',')[columns.indexOf(name)]
    const status = cell('ReadoutStatus')!
    if (cell('ReadoutPloverType') === '') continue
    expect(cell('EventCode')).toMatch(/^\d{3,4}$/)
    if (status === 'happened' || status === 'ongoing') {
      expect(cell('GoldsteinScale')).toMatch(/^-?\d/)
      done.push(status)
    } else expect(cell('GoldsteinScale')).toBe('')
  }
  expect(lines.length).toBeGreaterThan(done.length)
  expect(done.length).toBeGreaterThan(0)
  expect(text).toContain('https://wire.example/2026/ferry?a=1&b=2')
})

test('half a character is a sign of its own in lines, and what only looks like one stays', async () => {
  const odd = { ...statement, speaker: 'half \ud83e of \\ud83e', source: '\\\udc00' }
  const { text } = await gather(formatOf('jsonl', 'statements')!.write(stream([odd])))
  expect(JSON.parse(text)).toMatchObject({ speaker: 'half \ufffd of \\ud83e', source: '\\\ufffd' })
})
