/** Answers across articles are what the document says where they have what few archives have: numbers that differ, decisions by hand, turns. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Archive, openArchive } from '@readout/archive'
import { createReader } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../src/index.ts'
import { ROUTES } from '../../src/routes/index.ts'
import { ask } from '../crawl.ts'
import { makeRecord } from '../fixture.ts'
import { PEOPLE } from '../people.ts'

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

const dir = mkdtempSync(path.join(tmpdir(), 'readout-across-'))
let archive: Archive
let app: ReturnType<typeof createApp>
beforeAll(async () => {
  archive = await openArchive({ dir })
  await archive.addAll(PEOPLE)
  const reader = createReader({ model: loadModel() })
  for (const [outlet, published, text] of BLASTS)
    await archive.add({
      ...reader.read({ text, published }),
      outlet: { value: outlet, evidence: null, rule: 'by-hand' },
    })
  app = createApp({ archive, reader: { read: () => makeRecord() }, log: (e) => expect.unreachable(String(e)) })
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
  const parsed = ROUTES.find((r) => r.id === id)!.answer!.safeParse(data)
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
