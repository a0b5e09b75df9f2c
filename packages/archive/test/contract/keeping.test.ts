/** Keeping, listing and searching, over every engine. */
import { validateRecord } from '@readout/core/validate'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Archive } from '../../src/index.ts'
import { MADE } from '../../src/tables/types.ts'
import { makeRecord } from '../fixture.ts'
import { overEngines } from './engines.ts'

test('the fixture is a record', () => {
  expect(validateRecord(makeRecord())).toEqual([])
})

overEngines('keeping', (engine) => {
  let archive: Archive
  beforeEach(async () => {
    archive = await (await engine.place()).open()
  })
  afterEach(() => archive.close())

  describe('keeping', () => {
    test('a record comes back as it went in, byte for byte', async () => {
      const record = makeRecord()
      expect(await archive.add(record)).toBe('added')
      expect(await archive.findJson('r-harbour')).toBe(JSON.stringify(record))
      expect(await archive.get('r-harbour')).toEqual(record)
    })

    test('any strings survive: other scripts, NUL, lone surrogates', async () => {
      const string = fc.string({ unit: 'binary', maxLength: 40 })
      await fc.assert(
        fc.asyncProperty(string, string, string, fc.boolean(), async (title, name, words, lone) => {
          const base = makeRecord()
          const text = `${words}x${lone ? '\uD800' : ''}`
          const record = makeRecord({
            text,
            title: { value: title, evidence: null, rule: 'test' },
            actors: base.actors.map((a) => ({ ...a, name, mentions: [] })),
            statements: base.statements.map((s) => ({ ...s, content: [{ start: 0, end: text.length, text }] })),
          })
          await archive.add(record)
          expect(await archive.findJson(record.id)).toBe(JSON.stringify(record))
          expect(await archive.searchStatements({ article: record.id })).toHaveLength(2)
        }),
        { numRuns: 60, seed: 29 },
      )
    })

    test('the same page twice changes nothing, whenever it was fetched', async () => {
      const first = makeRecord()
      await archive.add(first)
      const [before] = await archive.list()
      const again = makeRecord({ source: { ...first.source, retrieved: '2026-03-03T10:00:00Z' } })
      expect(await archive.add(first)).toBe('unchanged')
      expect(await archive.add(again)).toBe('unchanged')
      expect(await archive.list()).toEqual([before])
      expect(await archive.get('r-harbour')).toEqual(first)
    })

    test('a newer reading replaces the record and its rows, and keeps its place', async () => {
      await archive.add(makeRecord())
      await archive.add(makeRecord({ id: 'r-later' }))
      const newer = makeRecord({ reader: { version: '0.10.0', model: null }, statements: [] })
      expect(await archive.add(newer)).toBe('replaced')
      expect((await archive.list()).map((a) => a.id)).toEqual(['r-later', 'r-harbour'])
      expect(await archive.get('r-harbour')).toEqual(newer)
      expect((await archive.searchStatements({ text: 'fee' })).map((h) => h.article)).toEqual(['r-later'])
      expect(await archive.count()).toEqual({ articles: 2, statements: 2, events: 2 })
    })

    test('an older reader does not displace a newer one’s reading of the same text', async () => {
      const newer = makeRecord({ reader: { version: '0.10.0', model: null } })
      await archive.add(newer)
      expect(await archive.add(makeRecord({ reader: { version: '0.9.3', model: null }, events: [] }))).toBe('unchanged')
      expect(await archive.get('r-harbour')).toEqual(newer)
    })

    test('another text under the same id replaces it', async () => {
      await archive.add(makeRecord())
      const source = { ...makeRecord().source, hash: 'bb22' }
      expect(await archive.add(makeRecord({ source, title: null }))).toBe('replaced')
    })

    test('what is no record is refused and nothing is kept', async () => {
      const wrong = { ...makeRecord(), version: 99 } as never
      await expect(archive.add(wrong)).rejects.toMatchObject({ code: 'R3005' })
      await expect(archive.add(null as never)).rejects.toMatchObject({ code: 'R3005' })
      expect(await archive.count()).toEqual({ articles: 0, statements: 0, events: 0 })
    })

    test('removing takes every row along', async () => {
      await archive.add(makeRecord())
      await archive.remove('r-harbour')
      expect(await archive.has('r-harbour')).toBe(false)
      expect(await archive.find('r-harbour')).toBeNull()
      expect(await archive.searchStatements({ text: 'fee' })).toEqual([])
      expect(await archive.searchArticles({ text: 'quay' })).toEqual([])
      const { db } = archive.engine
      for (const table of ['articles', 'records', ...MADE] as const)
        expect(await db.selectFrom(table).selectAll().execute(), table).toEqual([])
      expect(await archive.check()).toEqual([])
    })

    test('an unknown id is R3004, whatever it holds', async () => {
      for (const id of ['nope', '', "'; DROP TABLE articles", '\0', '\uD800']) {
        await expect(archive.get(id)).rejects.toMatchObject({ code: 'R3004' })
        await expect(archive.remove(id)).rejects.toMatchObject({ code: 'R3004' })
      }
    })
  })

  describe('listing', () => {
    test('newest first, in pages', async () => {
      for (let i = 0; i < 5; i++) await archive.add(makeRecord({ id: `r-${i}` }))
      const first = await archive.list({ limit: 2 })
      expect(first.map((a) => a.id)).toEqual(['r-4', 'r-3'])
      const second = await archive.list({ limit: 2, after: first[1]!.seq })
      expect(second.map((a) => a.id)).toEqual(['r-2', 'r-1'])
      expect(second[0]).toMatchObject({ title: 'North quay to reopen', outlet: 'The Quay', published: '2026-03-02' })
      expect(second[0]).toMatchObject({ statements: 2, events: 1, language: 'en', reader: '0.1.0' })
      expect(second[0]!.opening).toBe(
        'The harbour board will reopen the north quay on Friday. “We were never asked about the fee,” said Ana Moss, who denied a …',
      )
    })
  })

  describe('searching', () => {
    beforeEach(async () => {
      await archive.add(makeRecord())
    })

    test('finds statements by the words of their content, inflected or not, and says where', async () => {
      const [hit, ...rest] = await archive.searchStatements({ text: 'asking fees' })
      expect(rest).toEqual([])
      expect(hit).toMatchObject({
        article: 'r-harbour',
        id: 's1',
        speakerName: 'Ana Moss',
        act: 'deny',
        kind: 'direct',
      })
      expect(hit!.matches.map((m) => hit!.content.slice(m.start, m.end))).toEqual(['asked', 'fee'])
    })

    test('phrases, beginnings, speakers, acts and kinds narrow it down', async () => {
      const ids = async (search: Parameters<Archive['searchStatements']>[0]) =>
        (await archive.searchStatements(search)).map((h) => h.id)
      expect(await ids({ text: '"never asked"' })).toEqual(['s1'])
      expect(await ids({ text: '"asked never"' })).toEqual([])
      expect(await ids({ text: 'ris*' })).toEqual(['s2'])
      expect(await ids({ speaker: 'MOSS' })).toEqual(['s1', 's2'])
      expect(await ids({ speaker: 'harbour' })).toEqual([])
      expect(await ids({ speaker: 'moss', text: 'rise' })).toEqual(['s2'])
      expect(await ids({ kind: 'direct' })).toEqual(['s1'])
      expect(await ids({ act: 'promise' })).toEqual([])
      expect(await ids({})).toEqual(['s1', 's2'])
    })

    test('no input of a search box has a syntax to get wrong', async () => {
      const nasty = [
        '"',
        '" OR "',
        'a AND',
        'NOT',
        'NEAR(',
        '{content} :',
        '*',
        '^fee',
        '—',
        '()',
        "'",
        '\0',
        '\uD800',
        '-x',
        '“”',
      ]
      for (const text of nasty) {
        await archive.searchStatements({ text, speaker: text })
        await archive.searchArticles({ text })
      }
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
          expect(Array.isArray(await archive.searchStatements({ text, speaker: text }))).toBe(true)
        }),
        { numRuns: 100, seed: 31 },
      )
      expect(await archive.searchStatements({ text: 'fee '.repeat(20_000) })).toHaveLength(1)
      expect(await archive.searchStatements({ text: '—' })).toEqual([])
    })

    test('finds events by type and status, with who took part', async () => {
      expect(await archive.searchEvents({ status: 'planned' })).toMatchObject([
        { id: 'e1', trigger: 'reopen', actors: ['harbour board'], recipients: [], when: '2026-03-06', kind: 'opening' },
      ])
      expect(await archive.searchEvents({ status: 'cancelled' })).toEqual([])
      expect(await archive.searchEvents({ type: 'CONSULT' })).toEqual([])
    })

    test('finds articles by title and text', async () => {
      expect(await archive.searchArticles({ text: 'quays reopening' })).toMatchObject([{ id: 'r-harbour' }])
      expect((await archive.searchArticles({ text: 'denied' }))[0]!.snippet).toContain('denied')
      expect(await archive.searchArticles({ text: 'submarine' })).toEqual([])
    })
  })
})
