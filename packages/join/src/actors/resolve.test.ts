import { describe, expect, test } from 'vitest'
import { type Candidate, resolveName } from './index.ts'

const c = (id: number, name: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  name,
  kind: 'person',
  country: null,
  articles: 1,
  statements: 0,
  ...more,
})
const all = [
  c(1, 'Ewa Brändl', { country: 'AT', offices: ['mayor of Orland'], articles: 9 }),
  c(2, 'Otto Brandl', { country: 'CH', offices: ['fire chief'], articles: 40 }),
  c(3, 'Russia', { kind: 'country', country: 'RU', names: ['Moscow', 'the Kremlin'], wikidata: 'Q159' }),
  c(4, 'Selby Rovers', { kind: 'organisation', names: ['Rovers'] }),
  c(5, 'William Harrowby'),
  c(6, 'Brandl', { articles: 2 }),
]
const found = (query: string): readonly number[] => {
  const r = resolveName(query, all)
  return r.found === 'one' ? [r.candidate.id] : r.found === 'several' ? r.candidates.map((x) => x.id) : []
}

describe('a name that is asked for', () => {
  test.each<[string, readonly number[]]>([
    ['ewa brandl', [1]],
    ['BRÄNDL EWA', [1]],
    ['the Kremlin', [3]],
    ['q159', [3]],
    ['rovers', [4]],
    ['Bill Harrowby', [5]],
    ['harrowby', [5]],
    ['brandl mayor', [1]],
    ['brandl ch', [2]],
    ['nobody known', []],
    ['', []],
    ['the', []],
  ])('%j', (query, ids) => expect(found(query)).toEqual(ids))

  test('of several who fit equally well nobody is chosen: the most told of comes first', () => {
    expect(resolveName('brandl', all.slice(0, 5))).toMatchObject({
      found: 'several',
      candidates: [{ id: 2 }, { id: 1 }],
    })
  })
  test('nobody of that name: those one letter away', () => {
    expect(resolveName('harrowly', all)).toMatchObject({ found: 'none', near: [{ id: 5 }] })
    expect(resolveName('xyzzy', all)).toEqual({ found: 'none', near: [] })
  })
})
