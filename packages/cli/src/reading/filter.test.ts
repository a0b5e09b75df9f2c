import { createReader } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { validateRecord } from '@readout/core/validate'
import { beforeAll, expect, test } from 'vitest'
import { type Filtered, filterOf, filterRecord } from './filter.ts'

const TEXT = `OSLO, March 2 — Foreign Secretary Ada Moss said that the ferry talks had failed. “We will not sign,” Moss told Reuters.

Ivo Kastel, a spokesman for Ms Moss, denied that she had left early. The Élysée urged Norway to wait.

The union accused the minister of lying. “It is ‘a shame’,” the union's leader, Björn Aas, said.
`
let show: (options: Parameters<typeof filterOf>[0]) => Filtered
let all: number
beforeAll(() => {
  const record = createReader({ model: loadModel() }).read({ text: TEXT, published: '2026-03-02' })
  all = record.statements.length
  show = (options) => filterRecord(record, filterOf(options)!)
})
const cues = (f: Filtered) => f.record.statements.map((s) => s.cue?.text)

test('without wishes there is no filter', () => {
  expect(filterOf({})).toBeUndefined()
  expect(filterOf({ kind: [] })).toBeUndefined()
})

test('a speaker by any name form, in any case, without accents', () => {
  for (const name of ['Ada Moss', 'moss', 'ADA MOSS', 'Foreign Secretary', 'the foreign secretary'])
    expect(cues(show({ speakers: [name] })), name).toEqual(['said', 'told'])
  expect(cues(show({ speakers: ['bjorn aas'] }))).toEqual(['said'])
  expect(cues(show({ speakers: ['elysee'] }))).toEqual(['urged'])
})

test('a spokesman is not whom he speaks for', () => {
  expect(cues(show({ speakers: ['Kastel'] }))).toEqual(['denied'])
  expect(cues(show({ speakers: ['Moss'] }))).not.toContain('denied')
})

test('several of one wish are alternatives, several wishes are all wanted', () => {
  expect(cues(show({ speakers: ['Kastel', 'Moss'] }))).toEqual(['said', 'told', 'denied'])
  const acts = show({ act: ['deny', 'accuse'] })
  expect(cues(acts)).toEqual(expect.arrayContaining(['denied', 'accused']))
  for (const s of acts.record.statements) expect(['deny', 'accuse']).toContain(s.act)
  expect(cues(show({ speakers: ['Moss'], kind: ['direct'] }))).toEqual(['told'])
  expect(show({ speakers: ['Moss'], act: ['threaten'] })).toMatchObject({ shown: 0, of: all })
})

test('what it is about: words of the content, whole, and the actors meant', () => {
  expect(cues(show({ about: ['ferry'] }))).toEqual(['said'])
  expect(cues(show({ about: ['ferry talks'] }))).toEqual(['said'])
  expect(cues(show({ about: ['fer'] }))).toEqual([])
  expect(cues(show({ about: ['Norway'] }))).toContain('urged')
})

test('what is left is a sound record', () => {
  for (const wish of [{ speakers: ['Moss'] }, { kind: ['fragment'] }, { act: ['deny'] }, { about: ['nothing'] }]) {
    const { record, shown, of } = show(wish)
    expect(validateRecord(record)).toEqual([])
    expect(record.statements).toHaveLength(shown)
    expect(of).toBe(all)
    for (const e of record.events) expect(record.statements.some((s) => s.id === e.reportedBy)).toBe(true)
  }
})

test('ids stay, and what stood within a statement left out stands within the next around it', () => {
  const { record } = show({ act: ['deny'] })
  expect(record.statements.map((s) => s.id)).toEqual(show({ speakers: ['Kastel'] }).record.statements.map((s) => s.id))
  const base = show({ about: ['ferry'] }).record
  const [outer] = base.statements
  const nested = {
    ...base,
    statements: [
      outer!,
      { ...outer!, id: 's90', within: outer!.id, act: 'deny' as const },
      { ...outer!, id: 's91', within: 's90' },
    ],
  }
  const kept = filterRecord(nested, filterOf({ act: [outer!.act] })!)
  expect(kept.record.statements.map((s) => [s.id, s.within])).toEqual([
    [outer!.id, null],
    ['s91', outer!.id],
  ])
})
