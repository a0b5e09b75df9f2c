import { describe, expect, test } from 'vitest'
import { GDELT_COLUMNS, gdeltCsv } from './gdelt.ts'
import { alpha3 } from './iso3166.ts'
import { sentenceOf } from './parties.ts'
import { ploverLines, toPlover } from './plover.ts'
import { actor, event, sample, span } from './sample.test-helper.ts'

const cast = [
  actor('a1', 'Veloria', 'FR', { mentions: [{ ...span('Veloria'), form: 'name', rule: 'r' }], wikidata: 'Q1' }),
  actor('a2', 'Brenland', 'GB'),
  actor('a3', '=Moss, "Ada"', null, { kind: 'person', gender: 'female' }),
]
const expelled = event('e1', 'expelled', {
  type: 'SANCTION',
  score: -5.2,
  kind: 'expulsion',
  actors: ['a1'],
  recipients: ['a2'],
  when: '2025-04-21',
  where: 'Port Selby',
  whereEvidence: span('Port Selby'),
})
const selby = { ...span('Port Selby'), name: 'Port Selby', country: 'GB', geoname: 7, candidates: [], rule: 'r' }
/** The cells of a row that holds no quoted cell. */
const cells = (csv: string) =>
  Object.fromEntries(
    csv
      .trimEnd()
      .split(',')
      .map((c, i) => [GDELT_COLUMNS[i], c]),
  )

describe('PLOVER records', () => {
  test('names and codes of the manual', () => {
    expect(toPlover(sample([expelled], cast, [selby]))[0]).toMatchObject({
      id: 'r-1-e1',
      date: '2025-04-21',
      enddate: null,
      date_from: 'text',
      source: [{ code: 'FRA', sector: null, actor_text: 'Veloria', identifier_id: 'Q1', identifier_text: 'Veloria' }],
      recipient: [{ code: 'GBR' }],
      event: ['SANCTION'],
      mode: ['expel'],
      context: [],
      quad_code: 4,
      event_scale: -5.2,
      event_text: ['expelled'],
      event_loc: { name: 'Port Selby', 'country code': 'GB', cc3: 'GBR', geonameid: 7 },
      cite_info: { url: 'https://example.org/a', codebook: 'plover-0.8' },
    })
  })
  test.each([
    ['planned', ['future']],
    ['postponed', ['future']],
    ['cancelled', ['negation']],
    ['did-not-happen', ['negation']],
    ['hypothetical', ['hypothetical']],
    ['denied', []],
    ['ongoing', []],
  ] as const)('%s has the special contexts %j', (status, context) => {
    expect(toPlover(sample([{ ...expelled, status }]))[0]).toMatchObject({ status, context })
  })
  test('a period has an end; what has no date takes the day of publication and says so', () => {
    expect(toPlover(sample([{ ...expelled, when: '2025-W16' }]))[0]).toMatchObject({
      date: '2025-04-14',
      enddate: '2025-04-20',
    })
    expect(toPlover(sample([{ ...expelled, when: '2025-04-01/..' }]))[0]).toMatchObject({
      date: '2025-04-01',
      enddate: null,
    })
    expect(toPlover(sample([{ ...expelled, when: null }]))[0]).toMatchObject({
      date: '2025-04-22',
      date_from: 'published',
    })
    const undated = { ...sample([{ ...expelled, when: null }]), published: null }
    expect(toPlover(undated)[0]).toMatchObject({ date: null, date_from: null })
  })
  test.each([
    ['SANCTION', 'expulsion', ['expel']],
    ['CONSULT', 'visit', ['visit']],
    ['CONSULT', 'talks', []],
    ['CONSULT', 'toString', []],
    ['AGREE', 'signing', []],
  ] as const)('%s by %s has the mode %j', (type, kind, mode) => {
    expect(toPlover(sample([{ ...expelled, type, kind }]))[0]).toMatchObject({ mode })
  })
  test('an event a line; none without a type', () => {
    const lines = ploverLines(
      sample([expelled, event('e2', 'visit', { type: null, score: null }), { ...expelled, id: 'e3' }]),
    )
    expect(
      lines
        .trimEnd()
        .split('\n')
        .map((l) => JSON.parse(l).id),
    ).toEqual(['r-1-e1', 'r-1-e3'])
    expect(ploverLines(sample([]))).toBe('')
  })
})

describe('columns of GDELT', () => {
  test('a row for each pair of sides', () => {
    const csv = gdeltCsv(sample([{ ...expelled, recipients: ['a2', 'a3'] }], cast, [selby]), { header: false })
    const rows = csv.trimEnd().split('\r\n')
    expect(rows).toHaveLength(2)
    expect(cells(rows[0]!)).toMatchObject({
      GlobalEventID: 'r-1-e1',
      SQLDATE: '20250421',
      MonthYear: '202504',
      Year: '2025',
      Actor1Code: 'FRA',
      Actor1Name: 'Veloria',
      Actor2CountryCode: 'GBR',
      IsRootEvent: '1',
      EventCode: 'SANCTION',
      QuadClass: '4',
      GoldsteinScale: '-5.2',
      ActionGeo_FullName: 'Port Selby',
      ActionGeo_CountryCode: 'GB',
      DATEADDED: '20250422',
      ReadoutStatus: 'happened',
      ReadoutDateFrom: 'text',
    })
    expect(rows[1]!).toMatch(/^r-1-e1-2,/)
    // quotes doubled, the comma within quotes, and no formula for a spreadsheet
    expect(rows[1]!).toContain(',"\'=Moss, ""Ada""",')
  })
  test('a mutual act pairs its parties; one alone has no second side; of a summit twelve are paired', () => {
    const rows = (actors: string[]) =>
      gdeltCsv(sample([event('e1', 'Talks', { actors })], cast)).split('\r\n').length - 2
    expect(rows(['a1', 'a2', 'a3'])).toBe(3)
    expect(rows(['a1'])).toBe(1)
    expect(rows([])).toBe(1)
    const many = Array.from({ length: 60 }, (_, i) => actor(`b${i}`, `Party ${i}`, null))
    const record = sample([event('e1', 'Talks', { actors: many.map((a) => a.id) })], many)
    expect(gdeltCsv(record).split('\r\n').length - 2).toBe(66)
  })
  test('a header as wide as its rows', () => {
    const [head, first] = gdeltCsv(sample([expelled], cast)).split('\r\n')
    expect(head).toBe(GDELT_COLUMNS.join(','))
    expect(first!.split(',')).toHaveLength(GDELT_COLUMNS.length)
  })
})

test('the sentence of an event', () => {
  const record = sample([])
  expect(sentenceOf(record, expelled)).toBe('Veloria expelled two envoys of Brenland on Monday.')
  expect(sentenceOf(record, event('e1', 'Talks'))).toBe('Talks are off.')
})

test('three letters for two', () => {
  expect([alpha3('GB'), alpha3('XK'), alpha3('ZZ'), alpha3(null)]).toEqual(['GBR', 'XKX', null, null])
})
