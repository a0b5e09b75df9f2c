/** Events over articles, over every engine: each once, in two orders, with counts; the agenda of a stretch of days. */
import { createReader } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { expect, test } from 'vitest'
import { daysOf, type GroupPage } from '../../src/index.ts'
import { ORRINBY } from '../orrinby.ts'
import { onceArchived, overEngines } from './engines.ts'

const reader = createReader({ model: loadModel() })
const records = ORRINBY.map((line) => reader.read(line))
const now = Date.parse('2018-03-25T12:00Z')
const ids = ({ groups }: GroupPage) => groups.map((g) => g.id)

overEngines('happenings', (engine) => {
  const archived = onceArchived(engine, records)

  test('each event once, the same in both orders, page by page or whole', () =>
    archived(async ({ questions }) => {
      for (const sort of ['newest', 'day'] as const) {
        const whole = await questions.happenings('', { now, sort, limit: 200 })
        expect(whole.next).toBeNull()
        expect(new Set(ids(whole)).size).toBe(whole.groups.length)
        expect(whole.groups.length).toBeGreaterThan(8)
        const paged: number[] = []
        for (let after: string | undefined; ; ) {
          const page = await questions.happenings('', { now, sort, limit: 3, after })
          paged.push(...ids(page))
          if (page.next === null) break
          after = page.next
          await expect(questions.happenings('talks', { now, sort, after })).rejects.toMatchObject({ code: 'R3031' })
        }
        expect(paged).toEqual(ids(whole))
      }
      const days = (await questions.happenings('', { now, sort: 'day', limit: 200 })).groups.map((g) => g.from ?? '')
      expect(days).toEqual([...days].sort().reverse())
    }))

  test('what comes in between two pages moves nothing', () =>
    archived(async (archive) => {
      const { questions } = archive
      const whole = ids(await questions.happenings('', { now, limit: 200 }))
      const first = await questions.happenings('', { now, limit: 3 })
      const again = reader.read({ ...ORRINBY[0]!, id: 'again', published: '2018-03-24' })
      await archive.add(again)
      const rest = await questions.happenings('', { now, limit: 200, after: first.next! })
      expect([...ids(first), ...ids(rest)]).toEqual(whole)
      await archive.remove('again')
    }))

  test('a count is what its value finds', () =>
    archived(async ({ questions }) => {
      const { facets } = await questions.happenings('', { now, facets: true })
      const counted = await questions.happenings('', { now, limit: 200 })
      expect(facets).toMatchObject({ counted: counted.groups.length, all: true })
      for (const [field, values] of Object.entries(facets!.by)) {
        expect(values.length, field).toBeGreaterThan(0)
        for (const { value, count, label } of values) {
          const found = await questions.happenings(`${field}:"${value}"`, { now, limit: 200 })
          // a place may be part of another
          if (field === 'where') expect(found.groups.length).toBeGreaterThanOrEqual(count)
          else expect(found.groups, `${field}:${value} ${label}`).toHaveLength(count)
        }
      }
    }))

  test('the agenda holds what was announced for its days, whatever became of it', () =>
    archived(async ({ questions }) => {
      const month = daysOf('2018-03', now)!
      const page = await questions.agenda(month)
      const told = page.groups.map((g) => g.told!.words)
      expect(told).toContain('The museum of Brack will open its new wing on March 24')
      expect(told).not.toContain('Norway and Denmark will hold talks on ferry fares in Oslo on April 20')
      for (const g of page.groups) expect(g.from! <= '2018-03-31' && g.to! >= '2018-03-01').toBe(true)
      const paged: number[] = []
      for (let after: string | undefined; ; ) {
        const part = await questions.agenda(month, { limit: 1, after })
        paged.push(...ids(part))
        if (part.next === null) break
        after = part.next
      }
      expect(paged).toEqual(ids(page))
      const one = await questions.agenda(month, { perDay: 1 })
      const left = Object.values(one.more).reduce((a, b) => a + b, 0)
      expect(one.groups.length + left).toBe(page.groups.length)
      await expect(questions.agenda(month, { after: 'agenda_1_2.3.4' })).rejects.toMatchObject({ code: 'R3031' })
    }))

  test('what never came about can be asked for by its mentions', () =>
    archived(async ({ questions }) => {
      const all = await questions.unfulfilled({ now })
      const types = new Set(all.groups.map((g) => g.type ?? 'none'))
      let sum = 0
      for (const type of types) {
        const some = await questions.unfulfilled({ now, question: `type:${type}`, limit: 200 })
        expect(some.groups.length, type).toBeGreaterThan(0)
        sum += some.groups.filter((g) => (g.type ?? 'none') === type).length
        expect(some.groups[0]!.became).not.toBeNull()
      }
      expect(sum).toBe(all.groups.length)
      expect((await questions.unfulfilled({ now, question: 'who:nobodyknows' })).groups).toEqual([])
    }))

  test('an event names its parties with their numbers, its story, and where each article tells of it', () =>
    archived(async ({ questions }) => {
      const { groups } = await questions.happenings('', { now, limit: 200 })
      // an event that is told again within its article stands in the list of groups alone
      expect(records.some((r) => r.events.some((e) => e.also.length > 0))).toBe(true)
      for (const { id, articles, status } of groups) {
        const event = await questions.event(id)
        expect(event).toMatchObject({ status })
        expect(event.history).toHaveLength(articles)
        expect(event.findings).toHaveLength(event.history.length)
        for (const [i, local] of event.findings.entries()) {
          const record = records.find((r) => r.id === event.history[i]!.article.id)!
          if (local !== null) expect(record.events.some((e) => e.id === local)).toBe(true)
        }
        if (articles > 1) expect((await questions.story(event.story!.id)).title).toBe(event.story!.title)
        for (const p of event.parties) if (p.id !== null) expect((await questions.who(String(p.id))).name).toBe(p.name)
      }
    }))
})
