/** What joining keeps is told when it is no longer as it was written, and not served; the rest of the answer is. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createReader } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Archive, openArchive } from '../src/index.ts'
import { ORRINBY } from './orrinby.ts'

const made = mkdtempSync(path.join(tmpdir(), 'readout-joined-'))
let archive: Archive
let told: string[]
let n = 0

beforeAll(async () => {
  const reader = createReader({ model: loadModel() })
  const first = await openArchive({ dir: path.join(made, 'first') })
  await first.addAll(ORRINBY.map((line) => reader.read(line)))
  await first.close()
  return () => rmSync(made, { recursive: true })
})
beforeEach(async () => {
  const from = await openArchive({ dir: path.join(made, 'first') })
  const dir = path.join(made, String(n++))
  const to = await openArchive({ dir })
  await from.copyTo(to)
  await Promise.all([from.close(), to.close()])
  told = []
  archive = await openArchive({ dir, notice: (line) => told.push(line) })
})
afterEach(() => archive.close())

function change(query: string) {
  const raw = new DatabaseSync(archive.file)
  raw.exec(query)
  raw.close()
}
function value(query: string): number {
  const raw = new DatabaseSync(archive.file)
  const [row] = raw.prepare(query).all() as { v: number }[]
  raw.close()
  return row!.v
}
const problems = async () => (await archive.check()).map((d) => `${d.what}: ${d.problem}`)
const now = Date.parse('2018-03-19T12:00Z')

test('untouched, nothing is told', async () => {
  await archive.questions.expected({}, { now })
  await archive.questions.find('speaker:"jonna vell"')
  await archive.questions.stories()
  expect(told).toEqual([])
  expect(await archive.check()).toEqual([])
})

test('the row of a group with another label or status is left out of lists, the others stand in them', async () => {
  const before = await archive.questions.expected({}, { now })
  const id = before.groups[0]!.id
  for (const set of ["label = 'nobody wrote this'", 'articles = 9', 'at_last = at_last + 1']) {
    told = []
    change(`UPDATE join_groups SET ${set} WHERE kind = 'event' AND id = ${id}`)
    const after = await archive.questions.expected({}, { now })
    expect(after.groups.map((g) => g.id)).toEqual(before.groups.slice(1).map((g) => g.id))
    expect(told).toEqual([expect.stringMatching(new RegExp(`^R3040 .*event ${id};`))])
  }
  expect(await problems()).toEqual([
    expect.stringMatching(new RegExp(`^joined: the row of event ${id} is damaged: .*rejoin`)),
  ])
  await archive.rejoin()
  expect(await problems()).toEqual([])
  expect((await archive.questions.expected({}, { now })).groups).toEqual(before.groups)
})

test('an actor under another name is nobody, by name and by number', async () => {
  const vell = await archive.questions.who('jonna vell')
  change(`UPDATE entities SET name = 'Peder Lunt' WHERE id = ${vell.id}`)
  await expect(archive.questions.who(String(vell.id))).rejects.toMatchObject({ code: 'R3040' })
  expect((await archive.questions.find('speaker:"jonna vell"')).resolved[0]!.meant).toEqual([])
  expect(told.join()).toContain(`actor ${vell.id}`)
  expect(await problems()).toEqual([expect.stringContaining(`the row of actor ${vell.id} is damaged`)])
})

test('a word that leads to another actor leads nowhere', async () => {
  const lunt = await archive.questions.who('lunt')
  change(`INSERT INTO entity_words (word, entity) VALUES ('quillon', ${lunt.id})`)
  await expect(archive.questions.who('quillon')).rejects.toMatchObject({ code: 'R3033' })
  expect(await problems()).toEqual([expect.stringContaining(`names of actor ${lunt.id} are damaged`)])
})

test('a finding that is said to be joined to another group is not shown as joined to it', async () => {
  const [vell, lunt] = [await archive.questions.who('jonna vell'), await archive.questions.who('lunt')]
  const own = (await archive.questions.find(`speaker:${lunt.id}`)).hits.length
  change(`UPDATE statements SET entity = ${lunt.id} WHERE entity = ${vell.id}`)
  const after = await archive.questions.find(`speaker:${lunt.id}`)
  expect(after.hits).toHaveLength(own)
  expect(told.join()).toMatch(/R3040 left out of the answer, damaged: statement/)
  const actor = await archive.questions.actor(String(lunt.id))
  expect(actor.positions.flatMap((p) => p.statements).every((s) => !/sail/.test(s.content))).toBe(true)
  expect((await problems()).join()).toMatch(/joined \(actor\) is not that of its groups/)
})

test('an article that the list of groups puts into another story is left out of both', async () => {
  const { groups } = await archive.questions.stories()
  const id = groups[0]!.id
  const seq = value(`SELECT min(seq) AS v FROM articles WHERE story = ${id}`)
  const before = await archive.questions.story(id)
  change(`UPDATE join_items SET "group" = 77 WHERE kind = 2 AND article = ${seq}`)
  const after = await archive.questions.story(id)
  expect(after.articles).toHaveLength(before.articles.length - 1)
  await expect(archive.questions.story(77)).rejects.toMatchObject({ code: 'R3034' })
  expect(told.join()).toContain('story 77 in')
  expect((await problems()).join()).toMatch(/joined \(story\) is not that of its groups/)
})

test('an event whose row names another happening is told of in neither', async () => {
  const { groups } = await archive.questions.expected({}, { now })
  const [a, b] = groups.map((g) => g.id) as [number, number]
  const before = await archive.questions.event(b)
  const found = await archive.questions.find(`event:${b}`)
  expect(found.hits.length).toBeGreaterThan(0)
  change(`UPDATE events SET happening = ${b} WHERE happening = ${a}`)
  expect((await archive.questions.event(b)).members).toEqual(before.members)
  const { hits } = await archive.questions.find(`event:${b}`)
  expect(hits).toEqual(found.hits)
  await expect(archive.questions.event(a)).rejects.toMatchObject({ code: 'R3034' })
})

test('flipped bits in what is compared: nothing of it is told, and the check says so', async () => {
  const { groups } = await archive.questions.drift()
  const id = groups[0]!.id
  const before = await archive.questions.quote(id)
  const seq = before.members[0]!.facts.seq
  change(
    `UPDATE join_shelves SET items = CAST(substr(items, 1, 9) || unhex('ff') || substr(items, 11) AS BLOB) WHERE shelf = ${seq * 8 + 4}`,
  )
  const after = await archive.questions.quote(id)
  expect(after.members).toHaveLength(before.members.filter((m) => m.facts.seq !== seq).length)
  expect(told.join()).toMatch(/R3040 .*quotation \d+ in/)
  expect((await problems()).join()).toMatch(/joined \(quote\) is damaged/)
  await archive.rejoin()
  expect(await problems()).toEqual([])
  expect((await archive.questions.quote(id)).members).toEqual(before.members)
})

test('a group that has lost its row is named by the check', async () => {
  const { groups } = await archive.questions.stories()
  change(`DELETE FROM join_groups WHERE kind = 'story' AND id = ${groups[0]!.id}`)
  expect(await problems()).toEqual([expect.stringContaining(`story ${groups[0]!.id} has no row`)])
})
