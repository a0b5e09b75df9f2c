/** Answers that read well: who and what in every line, what became of it and at whose request, repeats counted and not listed. */
import { createReader } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { expect, test } from 'vitest'
import { onceArchived, overEngines } from './engines.ts'

const reader = createReader({ model: loadModel() })
const line = (id: string, outlet: string, published: string, title: string, text: string) =>
  reader.read({ id, outlet, published, title, text: `${title}\n\n${text}` })

const WIRE =
  'Mayor Orla Tennick said on Monday the town of Skelby would rebuild its pool. "We will rebuild the pool by June, and nobody in this town will pay a penny for it," Tennick told reporters in Skelby. The council of Skelby met in the afternoon and heard an engineer, two teachers and a swimmer who had come by bus.'
const records = [
  line('wire-1', 'Fenland Wire', '2031-03-03', 'Skelby to rebuild its pool', WIRE),
  line('echo-1', 'Skelby Echo', '2031-03-03', 'Skelby to rebuild its pool', WIRE),
  line(
    'wire-2',
    'Fenland Wire',
    '2031-03-05',
    'Skelby puts off hearing on pool',
    'The hearing on the pool in Skelby that was set for March 12 has been postponed to March 19 at the request of the builders, the council said on Wednesday.',
  ),
  line(
    'wire-3',
    'Fenland Wire',
    '2031-03-18',
    'Skelby hearing called off',
    "The hearing on the pool in Skelby planned for March 19 was cancelled at the mayor's request, the council said on Tuesday.",
  ),
  line(
    'tide-1',
    'The Fen Tide',
    '2031-03-18',
    'A library in Brask',
    'The library of Brask will open its reading room on April 2, said Ines Skelby, its director. She will speak at the opening.',
  ),
]

overEngines('answers', (engine) => {
  const archived = onceArchived(engine, records)

  test('an event that was called off says at whose request, entry by entry and in the list', () =>
    archived(async ({ questions }) => {
      const off = await questions.unfulfilled({ silent: false })
      const one = off.groups.find((g) => g.became?.words.includes('hearing'))!
      expect(one.became).toMatchObject({ status: 'cancelled', request: 'the mayor', article: { id: 'wire-3' } })
      const event = await questions.event(one.id)
      const requests = event.history.map((e, i) => [e.article.id, event.requests[i]])
      expect(requests).toContainEqual(['wire-3', 'the mayor'])
      expect(event.requests.every((r) => r === null || /mayor|builders/.test(r))).toBe(true)
    }))

  test('where nobody asked nobody is named', () =>
    archived(async ({ questions }) => {
      const { groups } = await questions.expected({}, { now: Date.parse('2031-03-19T12:00Z') })
      for (const g of groups) expect((await questions.event(g.id)).requests.every((r) => r === null)).toBe(true)
    }))

  test('lists say who: no line begins with a bare verb', () =>
    archived(async ({ questions }) => {
      const { groups } = await questions.expected({}, { now: Date.parse('2031-03-01T12:00Z') })
      expect(groups.length).toBeGreaterThan(1)
      for (const g of groups)
        expect(g.told?.words).not.toMatch(/^(?:has|had|was|were|will|would|be|to|rebuild|open|speak)\b/)
    }))

  test('what a copy prints again is counted with the first', () =>
    archived(async ({ questions }) => {
      const mayor = await questions.actor('tennick')
      const said = mayor.positions.flatMap((p) => p.statements).filter((s) => /by June/.test(s.content))
      expect(new Set(said.map((s) => `${s.article} ${s.id}`)).size).toBe(1)
      const first = `${said[0]!.article} ${said[0]!.id}`
      expect(mayor.repeats[first]).toEqual([said[0]!.article === 'wire-1' ? 'echo-1' : 'wire-1'])
      expect(mayor.positions.flatMap((p) => p.changes)).toEqual([])
    }))

  test('a place is not everybody who is named with it', () =>
    archived(async ({ questions }) => {
      const { resolved } = await questions.find('about:skelby')
      expect(resolved[0]!.meant.map((m) => m.name)).not.toContain('Skelby Echo')
    }))

  test('near each other in articles and in articles of events, too', () =>
    archived(async ({ questions }) => {
      const found = await questions.find('near:"library reading"', { target: 'articles' })
      expect(found.hits.map((h) => h.id)).toEqual(['tide-1'])
      expect((await questions.find('near:"library penny"', { target: 'articles' })).hits).toEqual([])
      const events = await questions.find('near:"library reading"', { target: 'events' })
      expect(new Set(events.hits.map((h) => ('article' in h ? h.article : '')))).toEqual(new Set(['tide-1']))
    }))

  test('a name with a letter wrong is nobody, and the one meant is listed', () =>
    archived(async ({ questions }) => {
      await expect(questions.who('tenick')).rejects.toMatchObject({
        code: 'R3033',
        message: expect.stringContaining('Orla Tennick'),
      })
    }))

  test('an event found says what became of it in the end; other spellings of a status are one', () =>
    archived(async ({ questions }) => {
      const { hits } = await questions.find('status:canceled')
      expect(hits.length).toBeGreaterThan(0)
      for (const h of hits) if ('inTheEnd' in h) expect([h.status, h.inTheEnd]).toContain('cancelled')
    }))
})

const NOTES = [
  line(
    'post-1',
    'Brask Post',
    '2031-04-02',
    'Fire at Brask mill',
    'A fire broke out at a mill in Brask on Tuesday. Nobody was hurt, the fire brigade said. The owner did not reply to questions.',
  ),
  line(
    'post-2',
    'Brask Post',
    '2031-04-04',
    'Mill fire: Nobody was hurt',
    'The fire at a mill in Brask on Tuesday hurt two men, the fire brigade said on Thursday. The town council will open an inquiry on April 9.',
  ),
]

overEngines('what was announced', (engine) => {
  const archived = onceArchived(engine, NOTES)

  test('what never was announced is no announcement that never came about', () =>
    archived(async ({ questions }) => {
      const { groups } = await questions.unfulfilled({ now: Date.parse('2031-05-01T12:00Z') })
      const words = groups.map((g) => `${g.told?.words} ${g.became?.words}`).join('; ')
      expect(words).toContain('inquiry')
      expect(words).not.toMatch(/hurt|reply/)
    }))
})
