/** Answers across articles are what the document says where they have what few archives have: numbers that differ, decisions by hand, turns. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Archive, openArchive } from '@readout/archive'
import { createReader } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../../src/index.ts'
import { ROUTES } from '../../src/routes/index.ts'
import { ask } from '../crawl.ts'
import { makeRecord } from '../fixture.ts'
import { PEOPLE, tell } from '../people.ts'

const BLASTS = [
  [
    'The Lantern',
    '2026-05-05',
    'Blast at Orlin mill kills 12\n\nAn explosion at a flour mill in Orlin on Monday killed 12 people, police said.\n\n“We will not open the mill again before every wall of it has been looked at,” the mayor of Orlin, Ines Marlow, said.',
  ],
  [
    'Harbour Post',
    '2026-05-06',
    'Explosion at Orlin flour mill kills 15\n\nAn explosion at a flour mill in Orlin on Monday killed 15 people, police said.\n\n“We will never open the mill again before every wall has been looked at,” the mayor of Orlin, Ines Marlow, said.',
  ],
] as const

/** Five meetings on one day, and one of another day that is called off. */
const PLANS = ['ferry', 'grain', 'salt', 'cod', 'light', 'whale'].map((what, i) =>
  tell({
    id: `r-plan-${i}`,
    outlet: 'The Lantern',
    published: `2026-03-2${i}`,
    done: [
      {
        by: 'Norlund',
        to: 'Brask',
        type: 'CONSULT',
        ...(what === 'whale'
          ? { status: 'cancelled', when: '2026-04-20', words: 'Norlund cancelled the whale council of Brask' }
          : { status: 'planned', when: '2026-04-02', words: `Norlund will host the ${what} council of Brask` }),
      },
    ],
  }),
)

const dir = mkdtempSync(path.join(tmpdir(), 'readout-across-'))
let archive: Archive
let app: ReturnType<typeof createApp>
beforeAll(async () => {
  archive = await openArchive({ dir })
  await archive.addAll([...PEOPLE, ...PLANS])
  const reader = createReader({ model: loadModel() })
  for (const [outlet, published, text] of BLASTS)
    await archive.add({
      ...reader.read({ text, published }),
      outlet: { value: outlet, evidence: null, rule: 'by-hand' },
    })
  app = createApp({
    archive,
    reader: { read: () => makeRecord() },
    now: () => Date.UTC(2026, 4, 10),
    log: (e) => expect.unreachable(String(e)),
  })
})
afterAll(async () => {
  await archive.close()
  rmSync(dir, { recursive: true })
})

/** The answer at an address, which is as the route of that name says. */
// biome-ignore lint/suspicious/noExplicitAny: looked into by its tests
async function said(id: string, at: string): Promise<any> {
  const answer = await ask(app, `/api/v1${at}`, '*/*')
  const data = await answer.json()
  expect(answer.status, JSON.stringify(data)).toBe(200)
  const parsed = ROUTES.find((r) => r.id === id)!.answer.safeParse(data)
  expect(parsed.error?.issues, at).toBeUndefined()
  return data
}

test('a story with numbers and words that differ, and its articles side by side', async () => {
  const { groups } = await said('stories', '/stories')
  const { id } = groups.find((g: { last: string }) => g.last === '2026-05-06')
  expect((await said('story', `/stories/${id}`)).figures).not.toEqual([])
  const compared = await said('compare', `/stories/${id}/compare`)
  expect(compared.figures).not.toEqual([])
  expect(compared.quotations).not.toEqual([])
})

test('actors with countries, turns and decisions by hand', async () => {
  const { actors } = await said('actors', '/actors')
  expect(actors.some((a: { country: string | null }) => a.country !== null)).toBe(true)
  const [one, other] = actors.filter((a: { kind: string }) => a.kind === 'person')
  const turned = []
  for (const a of actors)
    turned.push(...(await said('actor', `/actors/${a.id}`)).positions.flatMap((p: { changes: [] }) => p.changes))
  expect(turned).not.toEqual([])
  const { now } = await archive.mergeActors(String(one.id), String(other.id))
  const { decisions } = await said('by-hand', '/actors/by-hand')
  expect(decisions).toHaveLength(1)
  const at = encodeURIComponent(decisions[0].at)
  expect((await said('actor', `/actors/${now[0]}?said=${at}&subject=nobody`)).decided).toEqual(decisions[0])
  const { near } = await said('actors', `/actors?q=${encodeURIComponent(`${other.name}x`)}`)
  expect(near).not.toEqual([])
})

describe('events', () => {
  test('with every part of the form, page after page, and one of them', async () => {
    const { groups, next, facets } = await said('events', '/events?limit=2')
    expect([groups.length, typeof next]).toEqual([2, 'string'])
    expect(facets.by.who).not.toEqual([])
    await said('events', `/events?limit=2&after=${encodeURIComponent(next)}`)
    const byDay = await said('events', '/events?sort=day&limit=1')
    await said('events', `/events?sort=day&after=${encodeURIComponent(byDay.next)}`)
    const asked =
      '/events?status=happened&type=AID&who=norlund&outlet=lantern&since=2026-03-01&until=2026-03-31&minor=yes'
    const found = await said('events', asked)
    expect(found.groups).toHaveLength(1)
    expect(found.resolved.map((r: { field: string }) => r.field)).toEqual(['who'])
    expect((await said('events', '/events?who=nobody&q=zeppelin')).groups).toEqual([])
    const { parties, history } = await said('event', `/events/${found.groups[0].id}`)
    expect(parties.map((p: { role: string }) => p.role)).toEqual(['actor', 'recipient'])
    expect(history).toHaveLength(1)
    const blasts = (await said('events', '/events?since=2026-05-01&minor=yes')).groups
    const told = []
    for (const { id } of blasts) told.push(await said('event', `/events/${id}`))
    expect(told.some((e) => e.figures.length > 0 && e.story !== null)).toBe(true)
  })

  test('an agenda of a month with more on a day than it tells, of days, of none; and what never happened', async () => {
    const month = await said('agenda', '/agenda?month=2026-04')
    expect(month).toMatchObject({ list: false, more: { '2026-04-02': 2 } })
    const list = await said('agenda', '/agenda?month=2026-04&as=list&limit=1')
    expect(list).toMatchObject({ list: true, more: {}, open: false })
    await said('agenda', `/agenda?month=2026-04&as=list&after=${encodeURIComponent(list.next)}`)
    const days = await said('agenda', '/agenda?from=2026-04-02')
    expect([days.month, days.open, days.groups.length]).toEqual([null, true, 7])
    expect((await said('agenda', '/agenda?from=1999-01-01&to=1999-01-31')).groups).toEqual([])
    const silent = await said('unfulfilled', '/unfulfilled?show=silent&who=brask&limit=1')
    expect([silent.groups[0].became.status, typeof silent.next]).toEqual(['planned', 'string'])
    const off = await said('unfulfilled', '/unfulfilled?show=off')
    expect(off.groups.map((g: { became: { status: string } }) => g.became.status)).toEqual(['cancelled'])
    expect((await said('unfulfilled', '/unfulfilled?type=AID&place=nowhere')).groups).toEqual([])
  })
})

test('two actors: nobody, one, several for a name, and both, by week, month and days', async () => {
  expect(await said('pairs', '/pairs')).toEqual({ a: null, b: null, by: 'week', pair: null })
  const unclear = await said('pairs', '/pairs?a=moss&b=olin+vain')
  expect([unclear.a.found, unclear.b.found, unclear.pair]).toEqual(['several', 'none', null])
  expect(unclear.a.candidates.length).toBeGreaterThan(1)
  const weeks = (await said('pairs', '/pairs?a=norlund&b=brask')).pair
  expect(weeks.periods.length).toBeGreaterThan(1)
  expect(weeks.periods.some((p: { mean: number | null }) => p.mean !== null)).toBe(true)
  expect(weeks.events.length).toBe(weeks.total)
  const months = await said('pairs', '/pairs?a=norlund&b=brask&by=month&from=2026-03-01&to=2026-03-31&limit=1')
  expect([months.by, months.pair.events.length]).toEqual(['month', 1])
  const words = (await said('pairs', '/pairs?a=ada+moss&b=olin+vane')).pair.words
  expect(words.forth).not.toEqual([])
  expect(words.back).not.toEqual([])
  const nothing = (await said('pairs', '/pairs?a=norlund&b=brask&to=1999-12-31')).pair
  expect([nothing.periods, nothing.total]).toEqual([[], 0])
})

test('outlets, one that repeats another, and one whose name has every sign', async () => {
  const { outlets, unnamed } = await said('outlets', '/outlets')
  expect(unnamed).toBe(1)
  const each = []
  for (const { outlet } of outlets) each.push(await said('outlet', `/outlets/${encodeURIComponent(outlet)}`))
  for (const part of ['first', 'repeats', 'alone', 'from', 'by', 'authority'] as const)
    expect(
      each.some((o) => o[part].length > 0),
      part,
    ).toBe(true)
})

test('an archive with nothing in it', async () => {
  const empty = mkdtempSync(path.join(tmpdir(), 'readout-empty-'))
  const none = await openArchive({ dir: empty })
  const bare = createApp({ archive: none, reader: { read: () => makeRecord() } })
  for (const { path: at, id, answer } of ROUTES.filter((r) => !r.path.includes(':'))) {
    const data = await (await ask(bare, `/api/v1${at}`, '*/*')).json()
    expect(answer.safeParse(data).error?.issues, id).toBeUndefined()
  }
  await none.close()
  rmSync(empty, { recursive: true })
})
