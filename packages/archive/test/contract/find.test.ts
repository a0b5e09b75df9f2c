/** Questions in the small language, over every engine: what is found is what the records say. */
import type { Event, Record, Statement } from '@readout/core'
import { expect, test } from 'vitest'
import { manyArticles } from '../../../../bench/many/articles.ts'
import type { Archive, FindOptions } from '../../src/index.ts'
import { overEngines, type Place } from './engines.ts'

const records = [...manyArticles({ articles: 120, statements: 8, seed: 5 })]
const NOW = Date.UTC(2026, 0, 1)

/** id of the article and of the finding, the newest article first. */
const all = (of: (r: Record) => readonly { id: string }[]) =>
  [...records].reverse().flatMap((r) => of(r).map((x) => `${r.id} ${x.id}`))
const statements = (which: (s: Statement, r: Record) => boolean) => all((r) => r.statements.filter((s) => which(s, r)))
const events = (which: (e: Event, r: Record) => boolean) => all((r) => r.events.filter((e) => which(e, r)))

overEngines('find', (engine) => {
  let place: Promise<Place> | undefined
  async function opened(): Promise<Archive> {
    place ??= (async () => {
      const made = await engine.place()
      // not joined: then an event has the status that its article gives it, and no other
      const archive = await made.open({ join: false })
      await archive.addAll(records, { trusted: true })
      await archive.close()
      return made
    })()
    return (await place).open()
  }

  async function found(typed: string, options: FindOptions = {}): Promise<string[]> {
    const archive = await opened()
    try {
      const answer = await archive.questions.find(typed, { now: NOW, limit: 10_000, newest: true, ...options })
      return answer.hits.map((h) => ('article' in h ? `${h.article} ${h.id}` : h.id))
    } finally {
      await archive.close()
    }
  }

  const outlet = records[50]!.outlet!.value
  const day = records[60]!.published!.value

  test.each<[string, (s: Statement, r: Record) => boolean]>([
    ['act:deny', (s) => s.act === 'deny'],
    ['act:deny,promise kind:direct', (s) => ['deny', 'promise'].includes(s.act) && s.kind === 'direct'],
    ['-act:assert', (s) => s.act !== 'assert'],
    [`act:accuse outlet:"${outlet}"`, (s, r) => s.act === 'accuse' && r.outlet!.value === outlet],
    [`act:accuse -outlet:"${outlet}"`, (s, r) => s.act === 'accuse' && r.outlet!.value !== outlet],
    [`act:deny since:${day}`, (s, r) => s.act === 'deny' && r.published!.value >= day],
    [
      `act:deny until:${day.slice(0, 7)}`,
      (s, r) => s.act === 'deny' && r.published!.value.slice(0, 7) <= day.slice(0, 7),
    ],
    [
      'act:praise status:planned',
      (s, r) => s.act === 'praise' && r.events.some((e) => e.reportedBy === s.id && e.status === 'planned'),
    ],
    [`act:deny article:${records[7]!.id}`, (s, r) => s.act === 'deny' && r === records[7]],
  ])('statements: %s', async (typed, which) => {
    const want = statements(which)
    expect(await found(typed)).toEqual(want)
  })

  test.each<[string, (e: Event, r: Record) => boolean]>([
    ['status:planned', (e) => e.status === 'planned'],
    ['type:consult,none -status:happened', (e) => (e.type === 'CONSULT' || e.type === null) && e.status !== 'happened'],
    ['worth:lead on:2025-03', (e) => e.worth === 'lead' && (e.when ?? '').startsWith('2025-03')],
  ])('events: %s', async (typed, which) => expect(await found(typed)).toEqual(events(which)))

  test('words, phrases, words near each other, and words that must not be', async () => {
    const one = records[33]!.statements.find((s) => s.content[0]!.text.split(' ').length > 8)!
    const words = one.content[0]!.text.replace(/^that |["“”,]/g, '').split(' ')
    const holds = (s: Statement, ...wanted: string[]) =>
      wanted.every((w) =>
        s.content.some((c) =>
          c.text
            .toLowerCase()
            .split(/[^a-z]+/)
            .includes(w),
        ),
      )
    const phrase = words.slice(2, 5)
    const got = await found(`"${phrase.join(' ')}"`)
    expect(got).toContain(`${records[33]!.id} ${one.id}`)
    const near = await found(`near:"${phrase.at(-1)} ${phrase[0]}"`)
    for (const hit of got) expect(near).toContain(hit)
    const without = await found(`"${phrase.join(' ')}" -${phrase[1]}`)
    expect(without).toEqual([])
    // stems may bring more than the words themselves
    for (const hit of statements((s) => holds(s, ...phrase))) expect(await found(phrase.join(' '))).toContain(hit)
  })

  test('articles by their headline', async () => {
    const title = records[12]!.title!.value
    const name = title.split(' ')[0]!
    const want = [...records]
      .reverse()
      .filter((r) => r.title!.value.split(/\W+/).includes(name))
      .map((r) => r.id)
    expect(await found(`title:${name}`, { target: 'articles' })).toEqual(want)
  })

  test('pages one after the other are the whole, also while something comes in', async () => {
    const archive = await opened()
    const whole = await found('act:assert')
    const pages: string[] = []
    let after: string | undefined
    do {
      const page = await archive.questions.find('act:assert', { now: NOW, limit: 17, after })
      for (const h of page.hits) if ('article' in h) pages.push(`${h.article} ${h.id}`)
      after = page.next ?? undefined
    } while (after)
    expect(pages).toEqual(whole)
    await archive.close()
  })

  test('a place of another question is refused', async () => {
    const archive = await opened()
    const { next } = await archive.questions.find('act:assert', { limit: 2 })
    for (const [typed, after] of [
      ['act:deny', next!],
      ['act:assert', 'nonsense'],
    ] as const)
      await expect(archive.questions.find(typed, { after })).rejects.toMatchObject({ code: 'R3031' })
    await archive.close()
  })

  test('counts by what the hits have in common', async () => {
    const archive = await opened()
    const { facets } = await archive.questions.find('kind:direct', { facets: true, limit: 1 })
    const direct = records.flatMap((r) => r.statements.filter((s) => s.kind === 'direct'))
    expect(facets!.counted).toBe(direct.length)
    expect(facets!.all).toBe(true)
    for (const { value, count } of facets!.by.act!)
      expect(count, value).toBe(direct.filter((s) => s.act === value).length)
    expect(facets!.by.month!.reduce((n, f) => n + f.count, 0)).toBe(direct.length)
    await archive.close()
  })

  test('nothing is found where an outlet or a name is nobody’s', async () => {
    expect(await found('act:deny outlet:"no such paper"')).toEqual([])
    expect(await found('about:nobodywhatever')).toEqual([])
  })
})
