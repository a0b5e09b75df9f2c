import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formatOf, type StatementAnswer, type Takes } from '../src/index.ts'
import { event, gather, happening, quotation, records, SAMPLES, statement, stream } from './sample.ts'

let dir = ''
let db: DuckDBConnection
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'readout-tables-'))
  db = await (await DuckDBInstance.create()).connect()
})
afterAll(async () => {
  db.closeSync()
  await rm(dir, { recursive: true })
})

const NEWS = ['statements', 'events', 'happenings', 'quotations', 'articles', 'stories'] as const
const KINDS = [...NEWS, 'pairs', 'periods', 'actors', 'outlets'] as const

async function written<K extends Takes>(id: string, takes: K, items = SAMPLES[takes]): Promise<string> {
  const file = path.join(dir, `${takes}-${id}-${Math.random().toString(36).slice(2)}`)
  writeFileSync(file, (await gather(formatOf(id, takes)!.write(stream(items as never[])))).bytes)
  return file
}
const ask = async (sql: string) => (await db.runAndReadAll(sql)).getRowObjectsJson()
const inCsv = (file: string) => `read_csv('${file}', all_varchar=true, header=true, quote='"', escape='"', delim=',')`
const parquet = async (file: string) => {
  const { readFileSync } = await import('node:fs')
  const bytes = readFileSync(file)
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer
}

describe.each(KINDS)('%s', (kind) => {
  test('Parquet is read by DuckDB and hyparquet with the same cells, CSV with the same columns', async () => {
    const file = await written('parquet', kind)
    const theirs = await ask(`select * from read_parquet('${file}')`)
    const ours = await parquetReadObjects({ file: await parquet(file) })
    expect(theirs.length).toBe(ours.length)
    expect(theirs.length).toBeGreaterThan(0)
    const plain = (v: unknown): unknown =>
      v instanceof Date ? v.toISOString().slice(0, 10) : Array.isArray(v) ? v.map(plain) : v
    expect(theirs).toEqual(ours.map((r) => Object.fromEntries(Object.entries(r).map(([k, v]) => [k, plain(v)]))))
    const table = await ask(`select * from ${inCsv(await written('csv', kind))}`)
    expect(table.length).toBe(theirs.length)
    expect(Object.keys(table[0]!)).toEqual(Object.keys(theirs[0]!))
  })

  test('lines are read by DuckDB', async () => {
    const rows = await ask(`select * from read_json('${await written('jsonl', kind)}', format='newline_delimited')`)
    expect(rows).toHaveLength(SAMPLES[kind].length)
  })

  test('a table without a row has its columns', async () => {
    const file = await written('parquet', kind, [])
    expect(await ask(`select count(*)::int as n from read_parquet('${file}')`)).toEqual([{ n: 0 }])
    const columns = await ask(`describe select * from read_parquet('${await written('parquet', kind)}')`)
    expect(await ask(`describe select * from read_parquet('${file}')`)).toEqual(columns)
  })
})

test('types: offsets are 32 bits, days are dates, lists are lists', async () => {
  const types = Object.fromEntries(
    (await ask(`describe select * from read_parquet('${await written('parquet', 'statements')}')`)).map((c) => [
      c.column_name,
      c.column_type,
    ]),
  )
  expect(types).toMatchObject({
    start: 'INTEGER',
    end: 'INTEGER',
    day: 'DATE',
    speech: 'BOOLEAN',
    confidence: 'DOUBLE',
    about: 'VARCHAR[]',
    aboutEntities: 'INTEGER[]',
    content: 'VARCHAR',
  })
  const [row] = await ask(`select * from read_parquet('${await written('parquet', 'statements')}')`)
  expect(row).toMatchObject({
    day: '2026-03-03',
    start: 10,
    end: 62,
    spans: ['10-35', '50-62'],
    about: ['Veloria', 'the harbour'],
    aboutEntities: [12, null],
    content: '“We will keep it open, 🚢 […] come what may”',
  })
})

test('a history and variants are a row each', async () => {
  const history = await ask(
    `select status, "when", "by", day::varchar as day, statusNow, figures from read_parquet('${await written('parquet', 'happenings')}')`,
  )
  expect(history).toEqual([
    { status: 'planned', when: '2026-03-07', by: null, day: '2026-02-18', statusNow: 'cancelled', figures: ['7 boat'] },
    {
      status: 'postponed',
      when: '2026-03-14',
      by: 'Oto Krall',
      day: '2026-02-20',
      statusNow: 'cancelled',
      figures: [],
    },
    {
      status: 'cancelled',
      when: '2026-03-14',
      by: null,
      day: '2026-03-01',
      statusNow: 'cancelled',
      figures: ['9 boat'],
    },
  ])
  const variants = await ask(
    `select relation, difference, credits, reference from ${inCsv(await written('csv', 'quotations'))}`,
  )
  expect(variants).toEqual([
    { relation: 'exact', difference: null, credits: null, reference: 'true' },
    {
      relation: 'altered',
      difference: 'We will [-never-] close the harbour',
      credits: 'the Selby Ledger',
      reference: 'false',
    },
    {
      relation: 'shortened',
      difference: 'We will never close [-the harbour-]',
      credits: 'Coast News',
      reference: 'false',
    },
  ])
  const bare = { ...happening(), history: [] }
  expect(
    await ask(`select label, status from read_parquet('${await written('parquet', 'happenings', [bare])}')`),
  ).toEqual([{ label: 'harbour summit', status: null }])
  expect(
    await ask(
      `select quote from read_parquet('${await written('parquet', 'quotations', [{ ...quotation, members: [] }])}')`,
    ),
  ).toEqual([{ quote: 9 }])
})

test('records make the same tables', async () => {
  const file = await written('statements-parquet', 'records')
  const rows = await ask(`select record, id, start, "end" from read_parquet('${file}')`)
  expect(rows).toEqual(
    records.flatMap((r) =>
      r.statements.map((s) => ({ record: r.id, id: s.id, start: s.content[0]!.start, end: s.content.at(-1)!.end })),
    ),
  )
  const events = await ask(`select evidence, status from read_parquet('${await written('events-parquet', 'records')}')`)
  expect(events).toHaveLength(records.reduce((n, r) => n + r.events.length, 0))
  expect(events).toContainEqual({ evidence: 'Veloria expelled two Brenish diplomats last week.', status: 'happened' })
})

test('what a page writes starts no formula, breaks no row, and comes back', async () => {
  const nasty: StatementAnswer = {
    ...statement,
    title: '=HYPERLINK("http://x.example";"a")',
    speaker: '@SUM(A1)',
    source: 'two\r\nlines, "quoted"',
    content: [{ start: 0, end: 3, text: '\u0000\ud83e\u0007' }],
    about: [],
    published: 'no day',
    when: '0000-13-99',
  }
  const csv = await ask(`select * from ${inCsv(await written('csv', 'statements', [nasty]))}`)
  expect(csv[0]).toMatchObject({
    title: `'${nasty.title}`,
    speaker: "'@SUM(A1)",
    source: 'two\r\nlines, "quoted"',
    day: null,
    about: null,
  })
  const [row] = await parquetReadObjects({ file: await parquet(await written('parquet', 'statements', [nasty])) })
  expect(row).toMatchObject({ title: nasty.title, day: null, content: '\u0000\ufffd\u0007', published: 'no day' })
})

test('days before year 1, ISO weeks and numbers beyond 32 bits are no days and no numbers', async () => {
  const odd = [
    { ...event, published: '2026-W10', when: '2026-W10', happening: 2 ** 40 },
    { ...event, published: '-0044-03-15', when: '-0044-03-15' },
    { ...event, published: '0000-01-01', when: '0000-01-01' },
    { ...event, published: null, when: null },
    { ...event, published: '0001-01-01', when: '2026-03-02/..' },
    { ...event, published: '9999-12-31', when: '9999-12-31' },
  ]
  const rows = await ask(
    `select day::varchar as day, firstDay::varchar as f, lastDay::varchar as l, happening as h from read_parquet('${await written('parquet', 'events', odd)}')`,
  )
  expect(rows).toEqual([
    { day: null, f: '2026-03-02', l: '2026-03-08', h: null },
    { day: null, f: null, l: null, h: 5 },
    { day: null, f: null, l: null, h: 5 },
    { day: null, f: null, l: null, h: 5 },
    { day: '0001-01-01', f: '2026-03-02', l: null, h: 5 },
    { day: '9999-12-31', f: '9999-12-31', l: null, h: 5 },
  ])
})

test('row groups are closed by rows and by length: 25,000 rows, and texts of 10 MB', async () => {
  const many = Array.from({ length: 25_000 }, (_, i) => ({ ...statement, id: `s${i}` }))
  const file = await written('parquet', 'statements', many)
  expect((await parquetMetadataAsync(await parquet(file))).row_groups.map((g) => Number(g.num_rows))).toEqual([
    10_000, 10_000, 5_000,
  ])
  expect(await ask(`select count(distinct id)::int as n, sum("end")::int as s from read_parquet('${file}')`)).toEqual([
    { n: 25_000, s: 25_000 * 62 },
  ])
  const long = '🦭'.repeat(5_000_000)
  const large = [1, 2, 3].map((n) => ({
    ...statement,
    id: `s${n}`,
    content: [{ start: 0, end: long.length, text: long }],
  }))
  const heavy = await written('parquet', 'statements', large)
  expect((await parquetMetadataAsync(await parquet(heavy))).row_groups.map((g) => Number(g.num_rows))).toEqual([2, 1])
  expect(await ask(`select id, length(content)::int as n from read_parquet('${heavy}') order by id`)).toEqual([
    { id: 's1', n: 5_000_000 },
    { id: 's2', n: 5_000_000 },
    { id: 's3', n: 5_000_000 },
  ])
})
