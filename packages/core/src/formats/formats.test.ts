import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Record } from '../record/index.ts'
import { spanOf } from '../record/index.ts'
import { cell, row } from './csv.ts'
import { EVENT_COLUMNS, eventsCsv, STATEMENT_COLUMNS, statementsCsv, toFlat } from './index.ts'

const text = 'Ada Moss, the minister, said “no,” and that, "in short", the visit was off.'
const at = (words: string) => spanOf(text, text.indexOf(words), text.indexOf(words) + words.length)
const record: Record = {
  version: 1,
  id: '=cmd',
  reader: { version: '0.1.0', model: null },
  source: { url: 'https://example.org/a,b', retrieved: null, format: 'text', hash: '00' },
  title: { value: '-5 degrees', evidence: null, rule: 't' },
  byline: null,
  outlet: null,
  dateline: null,
  published: { value: '2026-03-12', evidence: null, rule: 'caller' },
  language: { code: 'en', confidence: 1 },
  text,
  blocks: [{ role: 'paragraph', start: 0, end: text.length, rule: 'r', origin: null }],
  voices: [],
  actors: [
    {
      id: 'a1',
      name: 'Ada Moss',
      kind: 'person',
      country: null,
      gender: null,
      of: null,
      roles: [],
      mentions: [{ ...at('Ada Moss'), form: 'name', rule: 'r' }],
      wikidata: null,
      certainty: 'asserted',
    },
  ],
  statements: [
    {
      id: 's1',
      source: at('Ada Moss, the minister'),
      cue: at('said'),
      content: [at('“no,”'), at('that, "in short", the visit was off')],
      speech: true,
      kind: 'mixed',
      speaker: 'a1',
      act: 'assert',
      authority: 'named',
      addressee: null,
      via: null,
      about: [],
      when: null,
      where: null,
      within: null,
      rule: 'verb',
      confidence: 0.5,
    },
  ],
  events: [
    {
      id: 'e1',
      trigger: at('visit'),
      also: [],
      clause: at('the visit was off'),
      worth: 'lead',
      type: 'CONSULT',
      kind: 'visit',
      score: -1,
      actors: ['a1', 'a9'],
      recipients: [],
      status: 'cancelled',
      statusEvidence: [at('was off')],
      when: null,
      whenEvidence: null,
      where: null,
      whereEvidence: null,
      reportedBy: 's1',
      rule: 'noun',
      confidence: 1,
    },
  ],
  times: [],
  places: [],
  gaps: [],
}

/** A small reader of RFC 4180, so that the tables are checked by something other than their writer. */
function parse(csv: string): string[][] {
  const rows: string[][] = []
  let cells: string[] = []
  let i = 0
  while (i < csv.length) {
    let value = ''
    if (csv[i] === '"') {
      i++
      while (csv[i] !== '"' || csv[i + 1] === '"') {
        if (csv[i] === '"') i++
        value += csv[i++]
      }
      i++
    } else {
      const from = i
      while (i < csv.length && csv[i] !== ',' && csv[i] !== '\r') i++
      value = csv.slice(from, i)
    }
    cells.push(value)
    if (csv[i] === ',') i++
    else {
      expect(csv.slice(i, i + 2)).toBe('\r\n')
      i += 2
      rows.push(cells)
      cells = []
    }
  }
  return rows
}

test('a cell is quoted where RFC 4180 asks for it', () => {
  expect(row(['plain', 'a,b', 'say "no"', 'two\nlines', '', null, 1.5, true])).toBe(
    'plain,"a,b","say ""no""","two\nlines",,,1.5,true\r\n',
  )
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\0=1', '＝1', "'=1"])('no cell starts a formula: %j', (value) => {
  expect(cell(value)).toBe(`'${value}`)
})

test.each([
  ['Ann;=1+1', "Ann;'=1+1"],
  ['Ann; @SUM(A1); Bo', "Ann; '@SUM(A1); Bo"],
  ["a;'-1", "a;''-1"],
  ['two\n=1', '"two\n\'=1"'],
  ['\r=1', '"\'\r\'=1"'],
  ['a = b; c - d', 'a = b; c - d'],
])('nor where rows are parted at semicolons: %j', (value, written) => {
  expect(cell(value)).toBe(written)
})

test('whoever takes one apostrophe away has the text as it was', () => {
  const signs = fc.constantFrom(...[...'=+-@＝＠;\'"\t\r\n, a'])
  const texts = fc.array(signs, { maxLength: 12 }).map((all) => all.join(''))
  fc.assert(
    fc.property(texts, (text) => {
      const [[read = ''] = []] = parse(row([text]))
      expect(read).not.toMatch(/^[\t\r\n=+\-@＝＋－＠]/)
      expect(read).not.toMatch(/[;\r\n] *[=+\-@＝＋－＠]/)
      expect(read.replace(/(^|[;\r\n] *)'(?='*[=+\-@＝＋－＠])|^'(?='*[\0\t\r\n])/g, '$1')).toBe(text)
    }),
    { numRuns: 2_000 },
  )
})

test('a number below nought is a number, and a quotation is left alone', () => {
  expect(cell(-1)).toBe('-1')
  expect(cell('“=1”')).toBe('“=1”')
  expect(cell("it's = 1")).toBe("it's = 1")
})

test('statements: one row each under a header, names not ids', () => {
  const rows = parse(statementsCsv(record))
  expect(rows[0]).toEqual([...STATEMENT_COLUMNS])
  expect(rows).toHaveLength(2)
  const s = Object.fromEntries(STATEMENT_COLUMNS.map((c, i) => [c, rows[1]![i]]))
  expect(s).toMatchObject({
    record: "'=cmd",
    title: "'-5 degrees",
    url: 'https://example.org/a,b',
    id: 's1',
    speaker: 'Ada Moss',
    content: '“no,” […] that, "in short", the visit was off',
    spans: '29-34; 39-74',
    speech: 'true',
    within: '',
    confidence: '0.5',
  })
})

test('events: the speaker who reports it stands in the row; an id nobody has stays an id', () => {
  const rows = parse(eventsCsv(record))
  expect(rows[0]).toEqual([...EVENT_COLUMNS])
  const e = Object.fromEntries(EVENT_COLUMNS.map((c, i) => [c, rows[1]![i]]))
  expect(e).toMatchObject({
    trigger: 'visit',
    clause: 'the visit was off',
    worth: 'lead',
    score: '-1',
    statusWords: 'was off',
    actors: 'Ada Moss; a9',
    recipients: '',
    reportedBy: 's1',
    reporter: 'Ada Moss',
    spans: '61-66',
  })
})

test('an event of an older record has neither clause nor worth', () => {
  const { clause: _, worth: __, ...older } = record.events[0]!
  const old = { ...record, events: [older] }
  const cells = Object.fromEntries(EVENT_COLUMNS.map((c, i) => [c, parse(eventsCsv(old))[1]![i]]))
  expect(cells).toMatchObject({ trigger: 'visit', clause: '', worth: '' })
  expect(toFlat(old).events[0]).toMatchObject({ clause: null, worth: null })
})

test('rows of several records share one header', () => {
  expect(statementsCsv(record) + statementsCsv(record, { header: false })).toBe(
    `${statementsCsv(record)}${statementsCsv(record).split('\r\n').slice(1).join('\r\n')}`,
  )
})

test('the flat form carries names, words and offsets', () => {
  const flat = toFlat(record)
  expect(flat.statements[0]).toMatchObject({ speaker: 'Ada Moss', source: at('Ada Moss, the minister') })
  expect(flat.events[0]).toMatchObject({ actors: ['Ada Moss'], trigger: at('visit'), status: 'cancelled' })
  expect(flat.events[0]).toMatchObject({ clause: at('the visit was off'), worth: 'lead' })
  expect(flat.furniture).toEqual([])
})
