import { readFileSync } from 'node:fs'
import { createLexis, createReader, type Record } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { describe, expect, test } from 'vitest'
import { factsOf } from '../run.ts'
import type { Context, Placed } from '../types.ts'
import { arrange } from './arrange.ts'
import { describeStory, stories } from './index.ts'
import { scoreOf, weighed } from './score.ts'
import { seenOf } from './seen.ts'
import type { Sketch } from './sketch.ts'

const model = loadModel()
const lexis = createLexis(model)
const reader = createReader({ model })
const context: Context = { lexis, copy: () => null, story: () => null, actor: () => null }

interface Told {
  readonly set: string
  readonly is: string
  readonly record: Record
}
const told: Told[] = []
let set = ''
for (const part of readFileSync(new URL('./lookalikes.txt', import.meta.url), 'utf8').split(/^(?=[=@] )/m)) {
  const [first = '', ...lines] = part.trim().split('\n')
  if (first.startsWith('= ')) set = first.slice(2)
  if (!first.startsWith('@ ')) continue
  const [is = '', , published = ''] = first.slice(2).split(' | ')
  told.push({ set, is, record: reader.read({ id: `t${told.length}`, text: lines.join('\n\n'), published }) })
}

let seq = 0
const placed = (record: Record, group: number | null = null): Placed<Sketch> => {
  const article = { seq: ++seq, ...factsOf(record) }
  return { ...stories.items(record, lexis)[0]!, article, group }
}
const items = told.map(({ record }) => placed(record))

/** Puts one after the other, as the engine does with what is in sight. */
function run(given: readonly Placed<Sketch>[], how: Context = context): number[] {
  let next = 1
  const there: Placed<Sketch>[] = []
  for (const item of given) {
    there.push({ ...item, group: null })
    const labels = arrange(there, new Set([there.length - 1]), how)
    const numbers = new Map<number, number>()
    there.forEach((p, i) => {
      if (!numbers.has(labels[i]!)) numbers.set(labels[i]!, next++)
      there[i] = { ...p, group: numbers.get(labels[i]!)! }
    })
  }
  return there.map((p) => p.group!)
}

describe('twenty look-alikes that nothing learnt from', () => {
  const groups = run(items)
  const sets = [...new Set(told.map((t) => t.set))]
  const of = (name: string, is: string) => groups[told.findIndex((t) => t.set === name && t.is === is)]!

  test('are apart from the story they look like', () => {
    const joined = sets.filter((s) => of(s, 'c') === of(s, 'a') || of(s, 'c') === of(s, 'b'))
    expect(sets).toHaveLength(20)
    expect(joined.length).toBeLessThanOrEqual(4)
  })

  test('while what two papers tell of one happening is one story', () => {
    const missed = sets.filter((s) => of(s, 'a') !== of(s, 'b'))
    expect(missed.length).toBeLessThanOrEqual(3)
  })

  test('and nothing of another matter altogether is joined', () => {
    const wrong = told.flatMap((t, i) => told.slice(0, i).filter((u, j) => t.set !== u.set && groups[i] === groups[j]))
    expect(wrong).toEqual([])
  })

  test('in whatever order they come', () => {
    const back = run(items.toReversed()).toReversed()
    const differ = items.flatMap((_, i) =>
      items.slice(0, i).filter((_, j) => (groups[i] === groups[j]) !== (back[i] === back[j])),
    )
    expect(differ.length).toBeLessThanOrEqual(2)
  })

  test('and share a key with their own, and seldom with others', () => {
    const share = (a: Placed, b: Placed) => a.keys.some((k) => b.keys.includes(k))
    const find = (s: string, is: string) => items[told.findIndex((t) => t.set === s && t.is === is)]!
    expect(sets.filter((s) => share(find(s, 'a'), find(s, 'b')))).toHaveLength(20)
    const strangers = items.flatMap((a, i) =>
      items.slice(0, i).filter((b, j) => told[i]!.set !== told[j]!.set && share(a, b)),
    )
    expect(strangers.length).toBeLessThan(20)
  })
})

describe('stories', () => {
  const [a, b, c] = [items[0]!, items[1]!, items[2]!]

  test('copies are of one story whatever else is said, and a person’s word goes before all', () => {
    const both: Context = { ...context, copy: () => 7 }
    expect(new Set(arrange([a, c], new Set([1]), both)).size).toBe(1)
    expect(new Set(arrange([a, b], new Set([1]), { ...context, byHand: () => false })).size).toBe(2)
    expect(new Set(arrange([a, c], new Set([1]), { ...context, byHand: () => true })).size).toBe(1)
  })

  test('a group that holds what does not belong is taken apart when something near it comes', () => {
    const labels = arrange([{ ...a, group: 1 }, { ...c, group: 1 }, b], new Set([2]), context)
    expect(labels[0]).toBe(labels[2])
    expect(labels[1]).not.toBe(labels[0])
  })

  test('a new article is weighed against its neighbours, and only the near ones against each other', () => {
    const stood = items.slice(0, -1).map((item, i) => ({ ...item, group: i + 1 }))
    const before = weighed.pairs
    arrange([...stood, items.at(-1)!], new Set([stood.length]), context)
    expect(weighed.pairs - before).toBeLessThanOrEqual(10)
  })

  test('what is the same months later is a form sent again, no copy', () => {
    const later = { ...b, sketch: { ...b.sketch, day: b.sketch.day! + 90 } }
    expect(new Set(arrange([a, later], new Set([1]), { ...context, copy: () => 7 })).size).toBe(2)
  })

  test('the same words a year later are another story', () => {
    const later = { ...b.sketch, day: b.sketch.day! + 365 }
    expect(scoreOf(seenOf(a.sketch), seenOf(b.sketch))).toBeGreaterThan(0)
    expect(scoreOf(seenOf(a.sketch), seenOf(later))).toBeLessThan(-3)
  })

  test('a sketch is small, plain JSON and the same each time', () => {
    for (const item of items) {
      expect(JSON.parse(JSON.stringify(item.sketch))).toEqual(item.sketch)
      expect(JSON.stringify(item.sketch).length).toBeLessThan(2000)
      expect(new Set(item.keys).size).toBe(item.keys.length)
      expect(item.keys.length).toBeLessThanOrEqual(32)
      expect(item.keys.every((k) => Number.isInteger(k) && k >= 0 && k < 2 ** 48)).toBe(true)
    }
    expect(stories.items(told[0]!.record, lexis)).toEqual([{ local: '', keys: a.keys, sketch: a.sketch }])
  })

  test('an article without words, title or day is a story of its own', () => {
    const empty = placed(reader.read({ id: 'empty', text: '*' }))
    const labels = arrange(
      [{ ...a, group: 1 }, { ...b, group: 1 }, empty, { ...empty, article: { ...empty.article, seq: 999 } }],
      new Set([2, 3]),
      context,
    )
    expect(new Set(labels).size).toBe(3)
  })

  test('a story is told by its articles in order, those that are no copies, and a headline of theirs', () => {
    const story = describeStory([b, a], () => null)
    expect(story.articles.map((x) => x.published)).toEqual(['2031-03-04', '2031-03-05'])
    expect(story.independent).toBe(2)
    expect([a.article.title, b.article.title]).toContain(story.title)
    expect(describeStory([b, a], () => 4)).toMatchObject({ independent: 1, title: a.article.title })
  })
})
