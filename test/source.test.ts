import {
  createReader,
  eventsCsv,
  GDELT_COLUMNS,
  gdeltCsv,
  ploverLines,
  statementsCsv,
  toCalendar,
  toFlat,
} from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { validateRecord } from '@readout/core/validate'
import { expect, test } from 'vitest'

const OWN = 'https://gazette.example/2026/04/21/ferry'
const FROM = 'https://m.gazette.example/2026/04/21/ferry?utm_source=mail'
const record = createReader({ model: loadModel() }).read({
  html: `<html><head><title>Talks on the ferry</title><link rel="canonical" href="${OWN}"></head><body><article><h1>Talks on the ferry</h1><p>The mayor of Brant, Sunniva Holt, said on Monday that the ferry was not for sale. France and Germany will hold talks on the ferry on 12 May 2026.</p></article></body></html>`,
  url: FROM,
  published: '2026-04-21',
  retrieved: '2026-04-22T08:15:00Z',
  container: { kind: 'feed', id: 'ferry-1', url: 'https://gazette.example/feed.xml' },
})

test('a record has the address that its page gives as its own, and the one it was fetched from', () => {
  expect(validateRecord(record)).toEqual([])
  expect(record.source).toMatchObject({
    url: OWN,
    retrievedFrom: FROM,
    retrieved: '2026-04-22T08:15:00Z',
    container: { kind: 'feed', id: 'ferry-1', url: 'https://gazette.example/feed.xml' },
  })
})

test('every form of a record has that address and no other', () => {
  const column = GDELT_COLUMNS.indexOf('SOURCEURL')
  expect(gdeltCsv(record, { header: false }).split('\r\n')[0]!.split(',')[column]).toBe(OWN)
  expect(JSON.parse(ploverLines(record).split('\n')[0]!).cite_info.url).toBe(OWN)
  expect(toFlat(record).url).toBe(OWN)
  expect(toCalendar(record).replaceAll('\r\n ', '')).toContain(`\r\nURL:${OWN}\r\n`)
  const forms = [statementsCsv(record), eventsCsv(record), gdeltCsv(record), ploverLines(record), toCalendar(record)]
  for (const form of [...forms, JSON.stringify(toFlat(record))]) {
    expect(form).toContain(OWN)
    expect(form).not.toContain('utm_source')
  }
})

test('every form says when the page was fetched, and every table what it came out of', () => {
  const tables = [statementsCsv(record), eventsCsv(record), gdeltCsv(record)].map((t) => t.split('\r\n'))
  for (const [head, first] of tables) {
    expect(head).toMatch(/,(?:Readout)?retrieved,(?:Readout)?container$/i)
    expect(first).toMatch(/,2026-04-22T08:15:00Z,feed https:\/\/gazette\.example\/feed\.xml$/)
  }
  const { cite_info } = JSON.parse(ploverLines(record).split('\n')[0]!)
  expect(cite_info).toMatchObject({
    retrieved: '2026-04-22T08:15:00Z',
    container: 'feed https://gazette.example/feed.xml',
  })
  expect(toFlat(record)).toMatchObject({
    retrieved: '2026-04-22T08:15:00Z',
    container: { kind: 'feed', id: 'ferry-1' },
  })
  expect(toCalendar(record)).toContain('\r\nX-READOUT-RETRIEVED:2026-04-22T08:15:00Z\r\n')
})

test('a page that stood by itself, of which nobody says when it was fetched, leaves those cells empty', () => {
  const { container: _, ...alone } = record.source
  const bare = { ...record, source: { ...alone, retrieved: null } }
  for (const table of [statementsCsv(bare), eventsCsv(bare), gdeltCsv(bare)])
    expect(table.split('\r\n')[1]).toMatch(/,,$/)
  expect(JSON.parse(ploverLines(bare).split('\n')[0]!).cite_info).toMatchObject({ retrieved: null, container: null })
  expect(toFlat(bare)).toMatchObject({ retrieved: null, container: null })
  expect(toCalendar(bare)).not.toContain('RETRIEVED')
})
