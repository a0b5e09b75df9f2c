/** Who speaks, who speaks about whom, what two do to each other and what outlets tell: over every engine, a week of news read and joined. */
import { createReader } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { expect, test } from 'vitest'
import { ORRINBY } from '../orrinby.ts'
import { onceArchived, overEngines } from './engines.ts'

const reader = createReader({ model: loadModel() })
const records = ORRINBY.map((line) => reader.read(line))

overEngines('people and outlets', (engine) => {
  const archived = onceArchived(engine, records)

  test('actors by number of statements, page by page, by name, kind and country', () =>
    archived(async ({ questions }) => {
      const { actors, next } = await questions.actors({ limit: 200 })
      expect(next).toBeNull()
      const counts = actors.map((a) => a.statements)
      expect(counts).toEqual([...counts].sort((a, b) => b - a))
      const paged: number[] = []
      let after: string | undefined
      do {
        const page = await questions.actors({ limit: 3, after })
        paged.push(...page.actors.map((a) => a.id))
        after = page.next ?? undefined
        if (after) await expect(questions.actors({ kind: 'person', after })).rejects.toMatchObject({ code: 'R3031' })
      } while (after)
      expect(paged).toEqual(actors.map((a) => a.id))
      const vell = await questions.actors({ name: 'VELL' })
      expect(vell.actors.map((a) => a.name)).toEqual(['Jonna Vell', 'Karel Vell'])
      expect((await questions.actors({ name: 'vell', kind: 'country' })).actors).toEqual([])
      const norway = (await questions.actors({ country: 'NO', kind: 'country' })).actors
      expect(norway.map((a) => a.name)).toEqual(['Norway'])
    }))

  test('a name that is nobody’s gives those called alike; one that may be several gives all of them', () =>
    archived(async ({ questions }) => {
      expect(await questions.actors({ name: 'vall' })).toMatchObject({ actors: [], next: null })
      const near = await questions.whoMay('jonne')
      expect(near).toMatchObject({ found: 'none', near: [{ name: 'Jonna Vell' }] })
      const several = await questions.whoMay('vell')
      expect(several.found === 'several' && several.candidates.map((c) => c.name).sort()).toEqual([
        'Jonna Vell',
        'Karel Vell',
      ])
      expect(await questions.whoMay('karel vell')).toMatchObject({ found: 'one', actor: { name: 'Karel Vell' } })
      expect(await questions.whoMay('987654')).toEqual({ found: 'none', near: [] })
      expect(await questions.actors({ name: '…' })).toEqual({ actors: [], near: [], next: null })
    }))

  test('who speaks about whom: nobody about himself, and among no more than were asked for', () =>
    archived(async ({ questions }) => {
      const whole = await questions.aboutWhom({ most: 30 })
      expect(whole.all).toBe(true)
      expect(whole.links.length).toBeGreaterThan(0)
      const ids = new Set(whole.actors.map((a) => a.id))
      for (const { from, to, statements } of whole.links) {
        expect([ids.has(from), ids.has(to), from !== to, statements > 0]).toEqual([true, true, true, true])
        const said = await questions.find(`speaker:${from} about:${to}`)
        expect(said.hits).toHaveLength(statements)
      }
      expect((await questions.aboutWhom({ most: 2 })).actors.length).toBeLessThanOrEqual(2)
      expect((await questions.aboutWhom({ most: 30, kind: 'nothing' })).links).toEqual([])
    }))

  test('an actor is heard in months, by authority and by outlets', () =>
    archived(async ({ questions }) => {
      const { voice, positions, repeats } = await questions.actor('jonna vell')
      const all = new Set(positions.flatMap((p) => p.statements.map((s) => `${s.article} ${s.id}`)))
      expect(voice).toMatchObject({ counted: all.size, all: true, months: [{ value: '2018-03', count: all.size }] })
      expect(voice.authority.reduce((n, f) => n + f.count, 0)).toBe(all.size)
      expect(new Set(voice.outlets.map((o) => o.value))).toEqual(new Set(['Orrinby Post', 'Hesk Echo', 'The Tide']))
      expect(Object.values(repeats).flat()).toContain('echo-1')
    }))

  test('two actors: events in words with their articles, in some days, and what each says of the other', () =>
    archived(async ({ questions }) => {
      const whole = await questions.pairInFull('norway', 'denmark', { by: 'week' })
      expect(whole.periods).toEqual((await questions.pair('norway', 'denmark', 'week')).periods)
      expect(whole.total).toBe(2)
      expect(whole.events.map((e) => [e.status, e.told.article.id])).toEqual([
        ['planned', 'post-4'],
        ['happened', 'post-4'],
      ])
      expect(whole.events[0]!.told.words).toContain('will hold talks on ferry fares in Oslo')
      const day = (iso: string) => Date.parse(iso) / 86_400_000
      const april = await questions.pairInFull('norway', 'denmark', { by: 'month', first: day('2018-04-01'), limit: 1 })
      expect(april.periods.map((p) => p.from)).toEqual(['2018-04-01'])
      expect(april.events).toHaveLength(1)
      const other = await questions.pairInFull('denmark', 'norway', { by: 'week' })
      expect(other.words.forth).toEqual(whole.words.back)
      await expect(questions.pairInFull('vell', 'norway', { by: 'week' })).rejects.toMatchObject({ code: 'R3032' })
    }))

  test('outlets: who was first, who repeats, what one alone tells', () =>
    archived(async ({ questions }) => {
      const page = await questions.outlets()
      expect(page).toMatchObject({ counted: 8, all: true, unnamed: 0, first: '2018-03-01', last: '2018-03-19' })
      const of = (name: string) => page.outlets.find((o) => o.outlet === name)
      expect(page.outlets[0]!.outlet).toBe('Orrinby Post')
      expect(of('Orrinby Post')).toMatchObject({ articles: 4, counted: 4, first: 1, repeats: 0, alone: 1 })
      expect(of('Hesk Echo')).toMatchObject({ articles: 2, first: 0, repeats: 1, alone: 1 })
      expect(of('The Tide')).toMatchObject({ articles: 2, first: 0, alone: 1 })
    }))

  test('one outlet: whose text it has, whom it names, on what authority its statements stand', () =>
    archived(async ({ questions }) => {
      const echo = await questions.outlet('Hesk Echo')
      expect(echo.repeats).toMatchObject([{ article: { id: 'echo-1' }, relation: 'copy', of: { id: 'post-1' } }])
      expect(echo).toMatchObject({
        articles: 2,
        counted: 2,
        all: true,
        from: [{ value: 'Orrinby Post', count: 1 }],
        by: [],
      })
      expect(echo.alone.map((a) => a.id)).toEqual(['echo-2'])
      expect(echo.authority.reduce((n, f) => n + f.count, 0)).toBe(echo.statements)
      const post = await questions.outlet('Orrinby Post')
      // word for word by the one, retold by the other
      expect(post.by).toEqual([
        { value: 'Hesk Echo', count: 1 },
        { value: 'The Tide', count: 1 },
      ])
      expect(post.first.map((a) => a.id)).toEqual(['post-1'])
      expect((await questions.outlet('The Tide')).credits).toEqual([{ value: 'Orrinby Post', count: 1 }])
      await expect(questions.outlet('orrinby')).rejects.toMatchObject({ code: 'R3034' })
    }))
})
