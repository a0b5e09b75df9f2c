import { describe, expect, test } from 'vitest'
import type { Event } from '../record/index.ts'
import { GDELT_COLUMNS, gdeltCsv } from './gdelt.ts'
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
      EventCode: '161',
      EventBaseCode: '161',
      EventRootCode: '16',
      ReadoutPloverType: 'SANCTION',
      QuadClass: '4',
      GoldsteinScale: '-5.2',
      ActionGeo_FullName: 'Port Selby',
      ActionGeo_CountryCode: 'GB',
      DATEADDED: '20250422',
      ReadoutStatus: 'happened',
      ReadoutDateFrom: 'text',
    })
    expect(rows[1]!).toMatch(/^happened,r-1-e1-2,/)
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
  const first = (change: Partial<Event>, actors = cast, published = '2025-04-22') =>
    cells(
      gdeltCsv(
        { ...sample([{ ...expelled, ...change }], actors), published: { value: published, evidence: null, rule: 'r' } },
        { header: false },
      ).split('\r\n')[0]!,
    )
  test.each([
    ['happened', '-5.2', '4'],
    ['ongoing', '-5.2', '4'],
    ['planned', '', ''],
    ['postponed', '', ''],
    ['cancelled', '', ''],
    ['denied', '', ''],
    ['did-not-happen', '', ''],
    ['hypothetical', '', ''],
  ] as const)('%s stands in front, with the Goldstein score %j', (status, score, quad) => {
    expect(GDELT_COLUMNS[0]).toBe('ReadoutStatus')
    expect(first({ status })).toMatchObject({ ReadoutStatus: status, GoldsteinScale: score, QuadClass: quad })
  })
  test.each([
    ['2025-04-21', '20250421', '202504', '2025', 'text'],
    ['2025-04-21T14:00', '20250421', '202504', '2025', 'text'],
    ['2025-04-01/2025-04-03', '20250401', '202504', '2025', 'text'],
    ['2025-04-01/..', '20250401', '202504', '2025', 'text'],
    ['2025-04', '', '202504', '2025', 'text'],
    ['2025', '', '', '2025', 'text'],
    ['2025-Q2', '', '', '2025', 'text'],
    ['2025-W16', '', '202504', '2025', 'text'],
    ['2025-W18', '', '', '2025', 'text'],
    ['2024-W01', '', '202401', '2024', 'text'],
    ['2025-WI', '', '', '', ''],
    // by the end of the year
    ['2025-04-22/2025-12-31', '', '', '2025', 'text'],
    ['P3D', '', '', '', ''],
    [null, '20250422', '202504', '2025', 'published'],
  ])('%s is as much of a date as is told: %j, %j, %j', (when, SQLDATE, MonthYear, Year, ReadoutDateFrom) => {
    expect(first({ when })).toMatchObject({ SQLDATE, MonthYear, Year, ReadoutDateFrom })
  })
  test('a day of publication that is no day is none', () => {
    expect(first({ when: null }, cast, '2025')).toMatchObject({ SQLDATE: '', Year: '2025', DATEADDED: '' })
  })
  test('no country stands on both sides of a row', () => {
    const people = [
      actor('b1', 'Veloria', 'FR'),
      actor('b2', 'Velorian police', 'FR', { kind: 'organisation' }),
      actor('b3', 'Nils Aker', 'FR', { kind: 'person' }),
      actor('b4', 'Brenland', 'GB'),
    ]
    const sides = (actors: string[], recipients: string[]) =>
      gdeltCsv(sample([{ ...expelled, actors, recipients }], people), { header: false })
        .trimEnd()
        .split('\r\n')
        .map((r) => {
          const c = cells(r)
          return [c.Actor1Name, c.Actor1Code, c.Actor2Name, c.Actor2Code, c.Actor2CountryCode].join(' ')
        })
    expect(sides(['b1'], ['b1'])).toEqual(['Veloria FRA   '])
    expect(sides(['b1'], ['b3'])).toEqual(['Veloria FRA   '])
    expect(sides(['b2'], ['b3'])).toEqual(['Velorian police FRA Nils Aker  '])
    expect(sides(['b1', 'b2', 'b4'], [])).toEqual([
      'Veloria FRA Brenland GBR GBR',
      'Velorian police FRA Brenland GBR GBR',
    ])
  })
  test.each([
    ['CONSULT', 'call', '041', '041', '04'],
    ['CONSULT', 'gathering', '040', '040', '04'],
    ['RETREAT', 'release', '0841', '084', '08'],
    ['AGREE', 'toString', '030', '030', '03'],
    [null, 'death', '', '', ''],
  ] as const)('%s by %s is CAMEO %s', (type, kind, EventCode, EventBaseCode, EventRootCode) => {
    expect(first({ type, kind })).toMatchObject({
      EventCode,
      EventBaseCode,
      EventRootCode,
      ReadoutPloverType: type ?? '',
    })
  })
  test('a header as wide as its rows', () => {
    const [head, first] = gdeltCsv(sample([expelled], cast)).split('\r\n')
    expect(head).toBe(GDELT_COLUMNS.join(','))
    expect(first!.split(',')).toHaveLength(GDELT_COLUMNS.length)
  })
})
