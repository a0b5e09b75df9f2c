/** Pages of answers: put together they are the whole, however they are ordered, and whatever comes in meanwhile. */
import type { Record } from '@readout/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Archive } from '../../src/index.ts'
import { COMMON } from '../../src/search/search.ts'
import { makeRecord } from '../fixture.ts'
import { overEngines } from './engines.ts'

/** Statements of an article; more than `COMMON` in all of them. */
const EACH = 300
const ARTICLES = 4

/** An article in which much is said: every third statement denies, every hundredth names a ferry. */
function talk(n: number): Record {
  const base = makeRecord({ id: `r-${n}` })
  const statements = Array.from({ length: EACH }, (_, i) => {
    const words = `the fee ${'rose '.repeat((i * 7) % 5)}at berth ${n}x${i}${i % 100 === 0 ? ' for the ferry' : ''}`
    return {
      ...base.statements[0]!,
      id: `s${i + 1}`,
      act: i % 3 === 0 ? ('deny' as const) : ('assert' as const),
      kind: i % 5 === 0 ? ('indirect' as const) : ('direct' as const),
      content: [{ start: 0, end: words.length, text: words }],
    }
  })
  const events = Array.from({ length: EACH }, (_, i) => ({
    ...base.events[0]!,
    id: `e${i + 1}`,
    status: i % 4 === 0 ? ('cancelled' as const) : ('planned' as const),
  }))
  return { ...base, statements, events }
}

type Hit = { article: string; id: string; cursor: string }
const names = (hits: readonly Hit[]) => hits.map((h) => `${h.article} ${h.id}`)

async function inPages<T extends Hit>(ask: (page: { limit: number; after?: string | undefined }) => Promise<T[]>) {
  const all: T[] = []
  for (let page = await ask({ limit: 77 }); page.length > 0; ) {
    all.push(...page)
    if (page.length < 77) break
    page = await ask({ limit: 77, after: page.at(-1)!.cursor })
  }
  return all
}

const expected = (keep: (i: number) => boolean) =>
  Array.from({ length: ARTICLES }, (_, n) => ARTICLES - 1 - n).flatMap((n) =>
    Array.from({ length: EACH }, (_, i) => i)
      .filter(keep)
      .map((i) => `r-${n} s${i + 1}`),
  )

overEngines('pages', (engine) => {
  let archive: Archive
  beforeAll(async () => {
    archive = await (await engine.place()).open()
    for (let n = 0; n < ARTICLES; n++) await archive.add(talk(n))
  })
  afterAll(() => archive.close())

  describe('the newest article first, its findings in order', () => {
    test.each([
      ['all', {}, () => true],
      ['an act', { act: 'deny' }, (i: number) => i % 3 === 0],
      ['a kind', { kind: 'indirect' }, (i: number) => i % 5 === 0],
      ['an act and a kind', { act: 'deny', kind: 'indirect' }, (i: number) => i % 15 === 0],
      ['a word that very many hold', { text: 'fee' }, () => true],
      ['such a word and an act', { text: 'fee', act: 'deny' }, (i: number) => i % 3 === 0],
      ['a speaker', { speaker: 'moss' }, () => true],
    ] as const)('%s', async (_, search, keep) => {
      const whole = names(await archive.searchStatements({ ...search, limit: 10_000 }))
      expect(whole).toEqual(expected(keep))
      expect(names(await inPages((page) => archive.searchStatements({ ...search, ...page })))).toEqual(whole)
    })

    test('of one article alone', async () => {
      for (const search of [{}, { text: 'fee' }, { text: 'ferry' }, { speaker: 'moss' }]) {
        const hits = await archive.searchStatements({ ...search, article: 'r-2', limit: 10_000 })
        expect(hits).toHaveLength('text' in search && search.text === 'ferry' ? 3 : EACH)
        expect(new Set(hits.map((h) => h.article))).toEqual(new Set(['r-2']))
      }
      expect(await archive.searchStatements({ article: 'r-none' })).toEqual([])
      expect(await archive.searchEvents({ article: 'r-none' })).toEqual([])
    })

    test('events', async () => {
      const whole = await archive.searchEvents({ status: 'cancelled', limit: 10_000 })
      expect(whole).toHaveLength((ARTICLES * EACH) / 4)
      expect(names(whole).slice(0, 2)).toEqual(['r-3 e1', 'r-3 e5'])
      expect(names(await inPages((page) => archive.searchEvents({ status: 'cancelled', ...page })))).toEqual(
        names(whole),
      )
    })
  })

  describe('the best first', () => {
    test('where few enough match, page by page', async () => {
      const search = { text: 'fee rose', act: 'deny', kind: 'direct' } as const
      expect(ARTICLES * EACH * 0.8).toBeLessThanOrEqual(COMMON)
      const whole = await archive.searchStatements({ ...search, limit: 10_000 })
      expect(whole.length).toBeGreaterThan(77)
      const times = whole.map((h) => h.content.split('rose').length - 1)
      // BM25: a word that comes more often in as few words counts more
      expect(times[0]).toBe(4)
      expect(times.at(-1)).toBe(1)
      expect(names(await inPages((page) => archive.searchStatements({ ...search, ...page })))).toEqual(names(whole))
      for (const h of whole.slice(0, 100))
        expect(new Set(h.matches.map((m) => h.content.slice(m.start, m.end)))).toEqual(new Set(['fee', 'rose']))
    })

    test('each hit has the marks of its own words', async () => {
      const hits = await archive.searchStatements({ text: 'ferry' })
      expect(hits).toHaveLength((ARTICLES * EACH) / 100)
      for (const h of hits) expect(h.matches.map((m) => h.content.slice(m.start, m.end))).toEqual(['ferry'])
    })

    test('articles, with words of their own around the match', async () => {
      const whole = await archive.searchArticles({ text: 'quay' })
      const first = await archive.searchArticles({ text: 'quay', limit: 3 })
      const rest = await archive.searchArticles({ text: 'quay', limit: 3, after: first.at(-1)!.cursor })
      expect([...first, ...rest].map((a) => a.id)).toEqual(whole.map((a) => a.id))
      expect(whole).toHaveLength(ARTICLES)
    })
  })

  test('what comes in meanwhile shifts no page', async () => {
    const first = await archive.searchStatements({ act: 'assert', limit: 10 })
    const before = names(await archive.searchStatements({ act: 'assert', limit: 10, after: first.at(-1)!.cursor }))
    await archive.add(talk(ARTICLES))
    expect(names(await archive.searchStatements({ act: 'assert', limit: 10, after: first.at(-1)!.cursor }))).toEqual(
      before,
    )
    await archive.remove(`r-${ARTICLES}`)
  })

  test('an address cut short leads to the first page', async () => {
    expect(names(await archive.searchStatements({ after: 'nonsense' }))).toEqual(
      names(await archive.searchStatements()),
    )
  })
})
