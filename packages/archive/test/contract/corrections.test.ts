/** What is corrected by hand, over every engine: used at once, kept through readings, copies and removal, and never half. */
import { fromAnnotation, wordsOf } from '@readout/core/corrections'
import { validateRecord } from '@readout/core/validate'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Archive } from '../../src/index.ts'
import { makeRecord } from '../fixture.ts'
import { agrees, partition } from '../joined.ts'
import { overEngines } from './engines.ts'

async function allOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

const ID = 'r-harbour'
const BOARD = { name: 'harbour board', kind: 'organisation' } as const

overEngines('corrections', (engine) => {
  let archive: Archive
  beforeEach(async () => {
    archive = await (await engine.place()).open()
    await archive.add(makeRecord())
  })
  afterEach(() => archive.close())

  const at = async (id: string) => {
    const { statements, events } = await archive.get(ID)
    const { start, end } = wordsOf([...statements, ...events].find((f) => f.id === id)!)
    return { start, end }
  }
  const speaker = async (id: string, who: { name: string; kind: 'person' | 'organisation' } | null, seen?: number) =>
    archive.corrections.add(ID, {
      ...{ said: { finding: 'statement', change: 'set', speaker: who }, seen },
      ...(await at(id)),
    })
  const foundBy = async (question: string) => {
    const { hits } = await archive.questions.find(question)
    return hits.map((h) => ('trigger' in h || 'content' in h ? h.id : '')).sort()
  }
  const whole = async () => {
    expect(await archive.check()).toEqual([])
    expect(validateRecord(await archive.get(ID))).toEqual([])
    await agrees(archive)
  }

  describe('used at once', () => {
    test('a speaker: record, rows, names and questions follow, and what was read stays as it is', async () => {
      const read = await archive.findJson(ID)
      expect(await foundBy('speaker:"ana moss"')).toEqual(['s1', 's2'])
      await speaker('s1', BOARD)
      expect(await foundBy('speaker:"ana moss"')).toEqual(['s2'])
      expect(await foundBy('speaker:"harbour board"')).toEqual(['s1'])
      expect((await archive.searchStatements({ speaker: 'harbour board' })).map((h) => h.id)).toEqual(['s1'])
      expect((await archive.get(ID)).statements[0]).toMatchObject({ speaker: 'a1', rule: 'by-hand' })
      expect(await archive.findJson(ID, { asRead: true })).toBe(read)
      await whole()
    })

    test('an act: rows, questions and gold follow, and who speaks stays as it was', async () => {
      const { speaker: who, authority } = (await archive.get(ID)).statements[0]!
      expect(await foundBy('act:threaten')).toEqual([])
      await archive.corrections.add(ID, {
        said: { finding: 'statement', change: 'set', act: 'threaten' },
        ...(await at('s1')),
      })
      expect(await foundBy('act:threaten')).toEqual(['s1'])
      expect((await archive.searchStatements({ act: 'threaten' })).map((h) => h.id)).toEqual(['s1'])
      const [gold] = await allOf(archive.corrections.gold())
      expect(gold!.statements[0]).toMatchObject({ act: 'threaten', speaker: who, authority, rule: 'by-hand' })
      expect((await archive.corrections.list())[0]!.said).toEqual({
        finding: 'statement',
        change: 'set',
        act: 'threaten',
      })
      await whole()
    })

    test('somebody whom the reader did not find can be asked for', async () => {
      await speaker('s1', { name: 'Jo Farrow', kind: 'person' })
      expect(await foundBy('speaker:farrow')).toEqual(['s1'])
      await whole()
    })

    test('a status, what is none, and what was missed', async () => {
      await archive.corrections.add(ID, {
        ...{ said: { finding: 'event', change: 'set', status: 'cancelled' } },
        ...(await at('e1')),
      })
      expect(await foundBy('status:cancelled')).toEqual(['e1'])
      await archive.corrections.add(ID, { said: { finding: 'statement', change: 'remove' }, ...(await at('s2')) })
      expect(await archive.count()).toMatchObject({ statements: 1, events: 1 })
      const text = (await archive.get(ID)).text
      const start = text.indexOf('denied a rise')
      const id = await archive.corrections.add(ID, {
        ...{ said: { finding: 'event', change: 'add', status: 'happened' }, start: start - 1, end: start + 13 },
      })
      expect((await archive.searchEvents()).map((e) => [e.id, e.trigger])).toContainEqual([`h${id}`, 'denied a rise'])
      expect(await archive.count()).toMatchObject({ statements: 1, events: 2 })
      await whole()
    })

    test('lists, whole records and joining anew go by it', async () => {
      await speaker('s1', BOARD)
      const [kept] = await allOf(archive.records())
      expect(kept).toMatchObject({ record: { statements: [{ speaker: 'a1' }, { speaker: 'a2' }] } })
      const [read] = await allOf(archive.records({ asRead: true }))
      expect(read).toMatchObject({ record: { statements: [{ speaker: 'a2' }, { speaker: 'a2' }] } })
      const stood = await partition(archive)
      await archive.rejoin()
      await archive.rebuild()
      expect(await partition(archive)).toEqual(stood)
      expect(await foundBy('speaker:"harbour board"')).toEqual(['s1'])
      await whole()
    })
  })

  describe('history', () => {
    test('of two the later holds, the other stays, and undoing goes back step by step', async () => {
      const first = await speaker('s1', BOARD)
      const second = await speaker('s1', null, first!)
      const states = async () => (await archive.corrections.of(ID)).map((c) => c.fit.state)
      expect(await states()).toEqual(['replaced', 'stands'])
      expect((await archive.get(ID)).statements[0]!.speaker).toBeNull()
      await archive.corrections.undo(second!)
      expect(await states()).toEqual(['stands', 'undone'])
      expect((await archive.get(ID)).statements[0]!.speaker).toBe('a1')
      await archive.corrections.undo(first!)
      expect(await archive.get(ID)).toEqual(makeRecord())
      await expect(archive.corrections.undo(first!)).rejects.toMatchObject({ code: 'R3053' })
      await whole()
    })

    test('who was slower is told, and nothing is changed', async () => {
      const first = await speaker('s1', BOARD, 0)
      await expect(speaker('s1', null, 0)).rejects.toMatchObject({ code: 'R3052' })
      expect((await archive.corrections.of(ID)).map((c) => c.id)).toEqual([first])
      // of another finding nobody was quicker
      await speaker('s2', null, 0)
    })

    test('two at once: one is kept, the other is told', async () => {
      const done = await Promise.allSettled([speaker('s1', BOARD, 0), speaker('s1', null, 0)])
      expect(done.map((d) => d.status).sort()).toEqual(['fulfilled', 'rejected'])
      expect(await archive.corrections.count()).toBe(1)
      await whole()
    })

    test('what was added by hand can be set right and taken back', async () => {
      const text = (await archive.get(ID)).text
      const start = text.indexOf('reopen the north quay')
      const at = { start, end: start + 'reopen the north quay'.length }
      const said = { finding: 'statement', change: 'add', speaker: null } as const
      const id = await archive.corrections.add(ID, { said, ...at, seen: 0 })
      const next = await archive.corrections.add(ID, {
        ...{ said: { finding: 'statement', change: 'set', speaker: BOARD }, ...at, seen: id! },
      })
      const added = (await archive.get(ID)).statements.filter((s) => s.rule === 'by-hand')
      expect(added).toMatchObject([{ id: `h${next}`, speaker: 'a1' }])
      const remove = { said: { finding: 'statement', change: 'remove' } as const, ...at }
      expect(await archive.corrections.add(ID, { ...remove, seen: next! })).toBeNull()
      expect(await archive.corrections.add(ID, { ...remove, seen: id! })).toBeNull()
      expect(await archive.get(ID)).toEqual(makeRecord())
      await whole()
    })
  })

  describe('reading again', () => {
    const newer = (change = {}) => makeRecord({ reader: { version: '0.2.0', model: null }, ...change })

    test('corrections stay, in the rows too', async () => {
      await speaker('s1', BOARD)
      expect(await archive.add(newer())).toBe('replaced')
      expect(await archive.add(newer())).toBe('unchanged')
      expect(await foundBy('speaker:"harbour board"')).toEqual(['s1'])
      expect((await archive.get(ID)).reader.version).toBe('0.2.0')
      await whole()
    })

    test('one whose finding or words are gone is kept, and no longer fits', async () => {
      await speaker('s1', BOARD)
      expect(await archive.add(newer({ statements: [makeRecord().statements[1]!] }))).toBe('replaced')
      expect((await archive.corrections.of(ID)).map((c) => c.fit)).toEqual([{ state: 'gone' }])
      await expect(
        archive.corrections.add(ID, { said: { finding: 'statement', change: 'remove' }, start: 5, end: 9 }),
      ).rejects.toMatchObject({ code: 'R3050' })
      await whole()
    })

    test('removing the article takes its corrections along', async () => {
      await speaker('s1', BOARD)
      await archive.remove(ID)
      expect(await archive.corrections.list()).toEqual([])
      expect(await archive.check()).toEqual([])
    })
  })

  test('what cannot be a correction is refused, and changes nothing', async () => {
    const end = makeRecord().text.length
    const add = (change: object) =>
      archive.corrections.add(ID, { ...{ said: { finding: 'event', change: 'add' }, start: 0, end: 5 }, ...change })
    await expect(add({ start: 3, end: 3 })).rejects.toMatchObject({ code: 'R3051' })
    await expect(add({ start: end, end: end + 9 })).rejects.toMatchObject({ code: 'R3051' })
    await expect(add({ creator: 'n'.repeat(301) })).rejects.toMatchObject({ code: 'R3051' })
    await expect(speaker('s1', { name: 'n'.repeat(301), kind: 'person' })).rejects.toMatchObject({ code: 'R3051' })
    await expect(speaker('s1', { name: ' ', kind: 'person' })).rejects.toMatchObject({ code: 'R3051' })
    await expect(
      archive.corrections.add('r-none', { ...(await at('s1')), said: { finding: 'event', change: 'remove' } }),
    ).rejects.toMatchObject({ code: 'R3004' })
    await expect(archive.corrections.undo(77)).rejects.toMatchObject({ code: 'R3053' })
    expect(await archive.corrections.count()).toBe(0)
    expect(await archive.get(ID)).toEqual(makeRecord())
  })

  test('names of 300 characters, other scripts, NUL and half characters come back as Web Annotations', async () => {
    const name = `‏אנה \0\uD800 ${'נ'.repeat(280)}`
    await archive.corrections.add(ID, {
      ...{
        said: { finding: 'statement', change: 'set', speaker: { name, kind: 'person' } },
        creator: 'Mía',
        note: 'x',
      },
      ...(await at('s1')),
    })
    const [c] = await archive.corrections.list()
    expect(c).toMatchObject({ creator: 'Mía', note: 'x', article: ID, words: '“We were never asked about the fee,”' })
    expect(c!.annotation.target.state.sha256).toBe('aa11')
    expect(fromAnnotation(c!.annotation, makeRecord().text)!.said.speaker).toEqual({ name, kind: 'person' })
    expect(await archive.check()).toEqual([])
  })

  test('the list goes page by page, the newest first; gold is what is corrected', async () => {
    await archive.add(makeRecord({ id: 'r-second', source: { ...makeRecord().source, hash: 'bb22' } }))
    for (const who of [BOARD, null, BOARD]) await speaker('s1', who)
    const first = await archive.corrections.list({ limit: 2 })
    const rest = await archive.corrections.list({ limit: 2, after: first.at(-1)!.id })
    expect([...first, ...rest].map((c) => c.id)).toEqual([3, 2, 1])
    const gold = await allOf(archive.corrections.gold())
    expect(gold).toEqual([await archive.get(ID)])
  })

  test('where the correction itself cannot be kept, rows and groups are as they were', async () => {
    const before = await archive.get(ID)
    // its number is taken: the row is refused after all else was written
    await archive.engine.write((tx) =>
      tx.insert('corrections', [{ id: 1, article: 99, annotation: '{}', undone: null, sum: 0 }]),
    )
    await expect(speaker('s1', BOARD)).rejects.toThrow()
    await archive.engine.write((tx) => tx.db.deleteFrom('corrections').execute())
    expect(await archive.get(ID)).toEqual(before)
    expect(await foundBy('speaker:"ana moss"')).toEqual(['s1', 's2'])
    await whole()
  })

  test('a damaged correction is not used, and the check names it', async () => {
    await speaker('s1', BOARD)
    await archive.engine.write((tx) => tx.db.updateTable('corrections').set({ undone: '2020' }).execute())
    expect(await archive.get(ID)).toEqual(makeRecord())
    expect((await archive.check()).map((d) => d.what)).toContain('correction')
  })
})
