/** What is asked across articles, over every engine: a week of news read and joined. */
import { createReader } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { expect, test } from 'vitest'
import type { GroupPage } from '../../src/index.ts'
import { ORRINBY } from '../orrinby.ts'
import { onceArchived, overEngines } from './engines.ts'

const reader = createReader({ model: loadModel() })
const records = ORRINBY.map((line) => reader.read(line))
/** Two outlets on one fire, with different numbers. */
const mill = [
  'A fire at the Tolm paper mill in Hesk killed seven people and injured 12 others on Sunday, police said. The Tolm mill burnt down within an hour. Owner Rikke Tolm said the sprinklers had failed.',
  'Nine people were killed in a fire at the Tolm paper mill in Hesk on Sunday, the fire brigade said on Monday. The brigade found two more bodies in the Tolm mill. Owner Rikke Tolm visited the injured.',
].map((text, i) =>
  reader.read({
    id: `mill-${i + 1}`,
    outlet: ['Hesk Echo', 'The Tide'][i]!,
    title: ['Seven killed in fire at Tolm paper mill', 'Toll of Tolm paper mill fire rises to nine'][i]!,
    published: `2018-05-0${6 + i}`,
    text,
  }),
)
const day = (iso: string) => Date.parse(`${iso}T12:00Z`)
const told = ({ groups }: GroupPage) => groups.map((g) => g.told?.words)

overEngines('questions', (engine) => {
  const archived = onceArchived(engine, records)

  test('what is expected goes by the day of the question, soonest first, with where it is told', () =>
    archived(async ({ questions }) => {
      const now = day('2018-03-19')
      const page = await questions.expected({}, { now })
      expect(told(page).slice(0, 2)).toEqual([
        'The museum of Brack will open its new wing on March 24',
        'Norway and Denmark will hold talks on ferry fares in Oslo on April 20',
      ])
      const { article, start, end } = page.groups[0]!.told!
      expect(article).toMatchObject({ id: 'tide-2', outlet: 'The Tide', published: '2018-03-05' })
      const text = records.find((r) => r.id === article.id)!.text
      expect(text.slice(start, end)).toBe(page.groups[0]!.told!.words)
      expect(told(await questions.expected({}, { now: day('2018-03-25') }))).not.toContain(told(page)[0])
    }))

  test('what never came about: called off, and in silence once its day is over', () =>
    archived(async ({ questions }) => {
      const now = day('2018-03-25')
      const off = await questions.unfulfilled({ now, silent: false })
      expect(off.groups.map((g) => g.status)).toContain('cancelled')
      expect(told(off).join()).toContain('cancelled a hearing on the old pier')
      const silent = await questions.unfulfilled({ now, silent: true })
      expect(told(silent)).toContain('The museum of Brack will open its new wing on March 24')
      const before = await questions.unfulfilled({ now: day('2018-03-20'), silent: true })
      expect(told(before)).not.toContain('The museum of Brack will open its new wing on March 24')
      const all = await questions.unfulfilled({ now })
      expect(all.groups).toHaveLength(off.groups.length + silent.groups.length)
    }))

  test('lists page by page are the whole; a place of another list is refused', () =>
    archived(async ({ questions }) => {
      const now = day('2018-03-01')
      const whole = (await questions.expected({}, { now })).groups
      expect(whole.length).toBeGreaterThan(1)
      const paged: number[] = []
      let after: string | undefined
      do {
        const page = await questions.expected({}, { now, limit: 1, after })
        paged.push(...page.groups.map((g) => g.id))
        after = page.next ?? undefined
        if (after) await expect(questions.drift({ after })).rejects.toMatchObject({ code: 'R3031' })
      } while (after)
      expect(paged).toEqual(whole.map((g) => g.id))
    }))

  test('a story with copies, events in words and quotations', () =>
    archived(async ({ questions }) => {
      const [line] = (await questions.stories()).groups
      expect(line).toMatchObject({ articles: 5, first: '2018-03-01', last: '2018-03-17', told: null })
      const story = await questions.story(line!.id)
      expect(story.relations['echo-1']).toMatchObject({ relation: 'copy' })
      expect(story.events.map((e) => e.label).join()).toContain('The first crossing of the night ferry')
      expect(story.quotations).toMatchObject([{ status: 'altered' }])
      expect(await questions.storyOf('echo-1')).toBe(line!.id)
      expect(await questions.lineOf('story', line!.id)).toMatchObject({ articles: 5 })
      const { first, repeats, credits } = await questions.reporters('story', line!.id)
      expect(first.map((a) => a.id)).toContain('post-1')
      expect(repeats.find((r) => r.article.id === 'echo-1')).toMatchObject({ relation: 'copy', of: { id: 'post-1' } })
      expect(credits).toMatchObject([{ article: { id: 'tide-1' }, credits: ['Orrinby Post'] }])
    }))

  test('lists of stories say who tells them, on which days, and what turned last', () =>
    archived(async ({ questions }) => {
      const [line] = (await questions.stories()).groups
      expect(line).toMatchObject({ outlets: 3, unnamed: false })
      expect(line!.days.map((d) => [d.day, d.articles])).toEqual([
        ['2018-03-01', 2],
        ['2018-03-08', 1],
        ['2018-03-09', 1],
        ['2018-03-17', 1],
      ])
      const story = await questions.story(line!.id)
      expect(line!.independent).toBe(story.independent)
      const turned = story.events.find((e) => e.id === line!.turn!.id)!
      expect(turned.turned).toBe(true)
      expect(turned.turns.at(-1)).toMatchObject({ status: line!.turn!.status, date: line!.turn!.date })
    }))

  test('a story tells how its events turned, each turn with the finding that tells it', () =>
    archived(async ({ questions }) => {
      const [line] = (await questions.stories()).groups
      const { events, quotations, size, named } = await questions.story(line!.id)
      expect(size).toBe(5)
      expect(named.events).toBe(events.length)
      const crossing = events.find((e) => e.turns.some((t) => t.status === 'postponed'))!
      expect(crossing.turns.map((t) => [t.status, t.article.id])).toEqual([
        ['planned', 'post-1'],
        ['postponed', 'post-2'],
        ['happened', 'post-3'],
      ])
      const told = records.find((r) => r.id === 'post-2')!.events.map((e) => e.id)
      expect(told).toContain(crossing.turns[1]!.event)
      expect(quotations[0]).toMatchObject({ speaker: 'Jonna Vell', altered: [{ facts: { id: 'tide-1' } }] })
    }))

  test('who said what in a story: each speaker once, each quotation once, the newest first', () =>
    archived(async ({ questions }) => {
      const [line] = (await questions.stories()).groups
      const { voices, speakers } = await questions.saidIn(line!.id, { each: 9 })
      expect(speakers).toBe(voices.length)
      const jonna = voices.find((v) => v.name === 'Jonna Vell')!
      const quotes = jonna.newest.filter((s) => s.content.includes('sail in a storm'))
      expect(quotes.map((s) => s.article)).toEqual(['tide-1'])
      expect(voices.map((v) => v.name).join()).not.toContain('Karel')
      expect(jonna.newest.map((s) => s.published)).toEqual(
        jonna.newest
          .map((s) => s.published)
          .sort()
          .reverse(),
      )
      const some = await questions.saidIn(line!.id, { speakers: 1, each: 1 })
      expect([some.voices.length, some.voices[0]!.newest.length, some.speakers]).toEqual([1, 1, speakers])
      expect(await questions.saidIn(99_999)).toEqual({ voices: [], speakers: 0, statements: 0, unknown: 0 })
    }))

  test('articles side by side: what they share, what one of them alone has, numbers and words that differ', () =>
    archived(async ({ questions }) => {
      const [line] = (await questions.stories()).groups
      const usual = await questions.compare(line!.id)
      expect(usual.articles.map((a) => a.id)).not.toContain('echo-1')
      expect(new Set(usual.articles.map((a) => a.outlet)).size).toBe(usual.articles.length)
      expect(usual.choices.at(-1)).toMatchObject({ id: 'echo-1', relation: 'copy' })
      const { articles, events, quotations, voices, figures } = await questions.compare(line!.id, [
        'post-1',
        'tide-1',
        'post-3',
      ])
      expect(articles.map((a) => a.id)).toEqual(['post-1', 'tide-1', 'post-3'])
      for (const e of events) expect(e.told).toHaveLength(3)
      const both = events.filter((e) => e.told.every(Boolean))
      expect(both.map((e) => e.told.map((t) => t!.status))).toEqual([['planned', 'postponed', 'happened']])
      expect(quotations).toMatchObject([{ speaker: 'Jonna Vell', reference: 0 }])
      const [first, altered, none] = quotations[0]!.printed
      expect(first).toMatchObject({ relation: 'exact', difference: [] })
      expect(altered!.difference).toContainEqual({ op: 'out', words: 'not' })
      expect(records.find((r) => r.id === 'tide-1')!.statements.map((s) => s.id)).toContain(altered!.statement)
      expect(none).toBeNull()
      const board = voices.find((v) => v.name.includes('harbour board'))!
      expect(board.counts.map((n) => n > 0)).toEqual([true, false, true])
      expect(figures).toEqual([])
    }))

  test('articles that cannot be compared are refused by name', () =>
    archived(async ({ questions }) => {
      const [line] = (await questions.stories()).groups
      await expect(questions.compare(99_999)).rejects.toMatchObject({ code: 'R3034' })
      await expect(questions.compare(line!.id, ['tide-2'])).rejects.toMatchObject({ code: 'R3041' })
      const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
      await expect(questions.compare(line!.id, many)).rejects.toMatchObject({ code: 'R3041' })
    }))

  test('a quotation in its variants', () =>
    archived(async ({ questions }) => {
      const [line] = (await questions.drift()).groups
      expect(line).toMatchObject({ speaker: 'Jonna Vell', status: 'altered', articles: 4 })
      expect(line).toMatchObject({
        others: 1,
        printed: { facts: { id: 'post-1' } },
        altered: [{ facts: { id: 'tide-1' } }],
      })
      const { members, reference, statements, relations } = await questions.quote(line!.id)
      for (const [i, m] of members.entries())
        expect(records.find((r) => r.id === m.facts.id)!.statements.map((s) => s.id)).toContain(statements[i])
      expect(relations[members.findIndex((m) => m.facts.id === 'echo-1')]).toBe('copy')
      expect(members[reference]!.facts.id).toBe('post-1')
      const altered = members.filter((m) => m.relation === 'altered')
      expect(altered.map((m) => [m.facts.id, m.credits])).toEqual([['tide-1', 'Orrinby Post']])
      expect(altered[0]!.difference.filter((d) => d.op !== 'same')).toEqual([{ op: 'out', words: 'not' }])
    }))

  test('an event is found by its own words before others of its articles', () =>
    archived(async ({ questions }) => {
      const found = await questions.groupsFound('event', 'museum wing')
      expect(found).toHaveLength(1)
      const event = await questions.event(found[0]!)
      expect(event).toMatchObject({ status: 'planned', when: '2018-03-24' })
      expect(event.history.map((h) => h.article.id)).toEqual(['tide-2'])
      expect(event.words).toEqual(['The museum of Brack will open its new wing on March 24'])
      await expect(questions.event(99_999)).rejects.toMatchObject({ code: 'R3034' })
    }))

  test('names are joined: one of two, by number, and nobody', () =>
    archived(async ({ questions }) => {
      await expect(questions.who('vell')).rejects.toMatchObject({ code: 'R3032' })
      await expect(questions.who('nobodyatall')).rejects.toMatchObject({ code: 'R3033' })
      const karel = await questions.who('karel vell')
      expect((await questions.actor(String(karel.id))).name).toBe('Karel Vell')
      const said = async (typed: string) =>
        (await questions.find(typed)).hits.map((h) => ('article' in h ? h.article : h.id))
      expect(await said(`speaker:${karel.id}`)).toEqual(['echo-2', 'echo-2'])
      expect(await said('speaker:"karel vell"')).toEqual(['echo-2', 'echo-2'])
      expect(new Set(await said('speaker:vell'))).toEqual(
        new Set(['echo-2', 'post-3', 'tide-1', 'post-2', 'echo-1', 'post-1']),
      )
      expect(await said('actor:norway recipient:denmark')).toEqual(['post-4'])
      expect(await said('quoted:altered')).toEqual(['tide-1'])
    }))

  test('facets count joined names, not the names of each article', () =>
    archived(async ({ questions }) => {
      const { facets, hits } = await questions.find('speaker:jonna', { facets: true })
      expect(facets!.by.speaker).toEqual([{ value: 'Jonna Vell', count: hits.length }])
    }))

  test('what two do to each other, each event once', () =>
    archived(async ({ questions }) => {
      const { a, b, periods } = await questions.pair('norway', 'denmark', 'week')
      expect([a.name, b.name]).toEqual(['Norway', 'Denmark'])
      expect(periods.map((p) => [p.from, p.events, p.forth, p.back, p.mutual])).toEqual([
        ['2018-03-12', 1, 1, 0, 0],
        ['2018-04-16', 1, 0, 0, 1],
      ])
    }))

  const differing = onceArchived(engine, mill)
  test('numbers that articles print for one event and that differ, each as it is printed', () =>
    differing(async ({ questions }) => {
      const [line] = (await questions.stories()).groups
      const figures = await questions.figuresIn(line!.id)
      const killed = figures.find((f) => f.what === 'killed')!
      expect(killed.printed.map((p) => `${p.facts.id} ${p.value}`)).toEqual(
        expect.arrayContaining(['mill-1 7', 'mill-2 9']),
      )
      for (const p of killed.printed)
        expect(mill.find((r) => r.id === p.article)!.text.slice(p.start, p.end)).toBe(p.text)
      expect((await questions.compare(line!.id)).figures).toEqual(figures)
    }))
})
