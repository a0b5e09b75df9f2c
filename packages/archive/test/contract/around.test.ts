/** What stands around the statements that words find. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Archive } from '../../src/index.ts'
import { makeRecord } from '../fixture.ts'
import { overEngines } from './engines.ts'

overEngines('around', (engine) => {
  let archive: Archive
  beforeEach(async () => {
    archive = await (await engine.place()).open()
  })
  afterEach(() => archive.close())

  test('speakers by any word of their name, with how much they said', async () => {
    const record = makeRecord()
    const name = record.actors.find((a) => a.id === record.statements[0]!.speaker)!.name
    await archive.add(record)
    await archive.add(makeRecord({ id: 'r-2' }))
    const said = record.statements.filter((s) => s.speaker === record.statements[0]!.speaker).length
    for (const asked of [name, name.toUpperCase(), name.split(' ').at(-1)!, `${name.slice(0, 3)}*`])
      expect((await archive.searchAround(asked)).speakers, asked).toContainEqual({ name, statements: 2 * said })
  })

  test('articles by their title alone, the latest day first', async () => {
    const at = (value: string) => ({ value, evidence: null, rule: 'by-hand' })
    const titled = (id: string, title: string, day: string) =>
      archive.add(makeRecord({ id, title: at(title), published: at(day) }))
    await titled('r-a', 'Lighthouse sold', '2026-02-01')
    await titled('r-b', 'Who wants the lighthouses?', '2026-03-01')
    await titled('r-c', 'Nothing of the kind', '2026-04-01')
    await titled('r-d', 'The Lighthouse, again', '2025-03-01')
    expect((await archive.searchAround('lighthouse')).articles.map((a) => a.article)).toEqual(['r-b', 'r-a', 'r-d'])
    expect((await archive.searchAround('lighthouse', 1)).articles).toHaveLength(1)
    expect((await archive.searchAround('lighthouse who')).articles.map((a) => a.article)).toEqual(['r-b'])
  })

  test('events by their words and their people, all of the words, in any form', async () => {
    const record = makeRecord()
    const event = record.events[0]!
    await archive.add(record)
    const ids = async (asked: string) => (await archive.searchAround(asked)).events.map((e) => e.id)
    expect(await ids(event.trigger.text)).toContain(event.id)
    expect(await ids(`${event.trigger.text.slice(0, 4)}*`)).toContain(event.id)
    const people = [...event.actors, ...event.recipients].map((id) => record.actors.find((a) => a.id === id)!.name)
    for (const name of people) {
      expect(await ids(name)).toContain(event.id)
      expect(await ids(`${name} ${event.trigger.text}`)).toContain(event.id)
      expect(await ids(`${name} zeppelin`)).toEqual([])
    }
    expect(people.length).toBeGreaterThan(0)
  })

  test.each(['', '   ', '"', '%', '_', '*', "' OR 1=1", '\0', '\ud800', '"a" OR (', 'x'.repeat(5000)])(
    'whatever is typed, %j too, is answered',
    async (typed) => {
      await archive.add(makeRecord())
      expect(await archive.searchAround(typed)).toEqual({ speakers: [], articles: [], events: [] })
    },
  )
})
