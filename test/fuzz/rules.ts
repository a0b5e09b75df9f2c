/** The rules of the house, asked of whatever the reader makes of an input. */
import {
  type Article,
  articleMarkdown,
  decodePage,
  eventsCsv,
  gdeltCsv,
  looksLikeHtml,
  type Page,
  pairsOf,
  ploverLines,
  type Reader,
  ReadoutError,
  type Record,
  readPage,
  statementsCsv,
  toCalendar,
  toFlat,
} from '@readout/core'
import { validateRecord } from '@readout/core/validate'
import type { Input } from './seeds.ts'

/** Refusals of a page are no faults: R10xx says what is wrong with the input. */
const REFUSED = /^R10\d\d$/

/** The page that a caller would give to the reader. */
export function pageOf({ form, source }: Input): Page {
  if (form !== 'bytes') return { [form]: source, published: '2026-03-12' }
  const { text, gaps } = decodePage(Uint8Array.from(source, (c) => c.charCodeAt(0) & 255))
  return { [looksLikeHtml(text) ? 'html' : 'text']: text, gaps }
}

/** How much of the reader an input goes through. `twice`: all, and again, which must give the same record. */
export type Depth = 'page' | 'all' | 'twice'

/** What rules an input breaks, a line each; none where all hold. */
export function faultsOf(input: Input, reader: Reader, depth: Depth): string[] {
  let page: Page
  let record: Record
  try {
    page = pageOf(input)
    record = depth === 'page' ? unread(readPage(page)) : reader.read(page)
  } catch (error) {
    if (error instanceof ReadoutError && REFUSED.test(error.code)) return []
    return [`read: ${said(error)}`]
  }
  const faults = validateRecord(record).map((f) => `${f.path}: ${f.problem}`)
  const { text } = record
  if (page.text !== undefined && text !== page.text.toWellFormed().replaceAll('\0', '\ufffd'))
    faults.push('text: not as it was given')
  if (!text.isWellFormed()) faults.push('text: half a character')
  faults.push(...originFaults(record, page), ...markFaults(record), ...formFaults(record))
  const json = JSON.stringify(record)
  if (JSON.stringify(JSON.parse(json)) !== json) faults.push('record: is not the same through JSON')
  if (depth === 'twice' && JSON.stringify(reader.read(page)) !== json)
    faults.push('record: is not the same when read again')
  return faults
}

/** An article as a record in which nothing was looked for: it must keep the same rules. */
const unread = (article: Article): Record => ({
  version: 1,
  id: 'r',
  reader: { version: '0', model: null },
  source: { url: null, retrieved: null, format: article.format, hash: '0' },
  title: article.title,
  byline: article.byline,
  outlet: article.outlet,
  dateline: article.dateline,
  published: article.published,
  language: { code: 'en', confidence: 0 },
  text: article.text,
  blocks: [...article.blocks],
  marks: [...(article.marks ?? [])],
  ...(article.page ? { page: article.page } : {}),
  voices: article.text === '' ? [] : [{ voice: 'furniture', start: 0, end: article.text.length, statement: null }],
  actors: [],
  statements: [],
  events: [],
  times: [],
  places: [],
  gaps: [...article.gaps],
})

const said = (error: unknown): string =>
  error instanceof Error ? `${error.name} ${error.message}`.split('\n')[0]! : String(error)

/** Blocks know where they stand in the source. */
function originFaults(record: Record, page: Page): string[] {
  const source = page.html ?? page.markdown
  if (page.text !== undefined || source === undefined) return []
  let last = 0
  return record.blocks.flatMap(({ origin }, i) => {
    if (!origin) return [`blocks[${i}].origin: is not there`]
    const wrong = origin.start < last || origin.end <= origin.start || origin.end > source.length
    last = origin.start
    return wrong ? [`blocks[${i}].origin: out of order, empty or outside the source`] : []
  })
}

/** Marks nest or lie apart. */
function markFaults(record: Record): string[] {
  const open: number[] = []
  return (record.marks ?? []).flatMap((m, i) => {
    while (open.length && open.at(-1)! <= m.start) open.pop()
    const crosses = open.length > 0 && m.end > open.at(-1)!
    open.push(m.end)
    return crosses ? [`marks[${i}]: crosses the one around it`] : []
  })
}

/** Every form of the record can be made, and is what it says it is. */
function formFaults(record: Record): string[] {
  const faults: string[] = []
  const ask = (name: string, holds: () => boolean) => {
    try {
      if (!holds()) faults.push(`${name}: is not well formed`)
    } catch (error) {
      faults.push(`${name}: ${said(error)}`)
    }
  }
  const utf8 = new TextEncoder()
  ask('flat', () => JSON.stringify(toFlat(record)).length > 0)
  ask('plover', () =>
    ploverLines(record)
      .split('\n')
      .slice(0, -1)
      .every((l) => typeof JSON.parse(l).id === 'string'),
  )
  for (const [name, table] of Object.entries({ statementsCsv, eventsCsv, gdeltCsv }))
    ask(name, () => isTable(table(record)))
  ask('pairs', () => pairsOf(record).every((p) => p.source !== p.target))
  ask('ical', () =>
    toCalendar(record)
      .split('\r\n')
      .every((l) => utf8.encode(l).length <= 75 && !/[\r\n]/.test(l)),
  )
  ask('markdown', () => articleMarkdown({ ...record, format: record.source.format, marks: record.marks }) !== null)
  return faults
}

/** Rows as RFC 4180 has them, each with as many cells as the first. */
function isTable(csv: string): boolean {
  const width = csv.slice(0, csv.indexOf('\r\n')).split(',').length
  let cells = 0
  for (let at = 0; at < csv.length; ) {
    CELL.lastIndex = at
    const m = CELL.exec(csv)
    if (!m) return false
    cells++
    at = CELL.lastIndex
    if (m[1] === ',') continue
    if (cells !== width) return false
    cells = 0
  }
  return cells === 0
}
const CELL = /(?:"(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/y
