import { describe, expect, test } from 'vitest'
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

test('the sentence of an event', () => {
  const record = sample([])
  expect(sentenceOf(record, expelled)).toBe('Veloria expelled two envoys of Brenland on Monday.')
  expect(sentenceOf(record, event('e1', 'Talks'))).toBe('Talks are off.')
})

test('three letters for two', () => {
  expect([alpha3('GB'), alpha3('XK'), alpha3('ZZ'), alpha3(null)]).toEqual(['GBR', 'XKX', null, null])
})
