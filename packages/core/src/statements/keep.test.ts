import { describe, expect, test } from 'vitest'
import { loadModel } from '../../load/node.ts'
import { createReader } from '../index.ts'
import { createLanguage } from '../language/index.ts'
import { readPage } from '../page/index.ts'
import { Heads } from '../predicates/index.ts'
import { findAttributions, keepAttributions, SLACK } from './index.ts'
import { sureness } from './sure.ts'

const model = loadModel()
const language = createLanguage(model)
const heads = new Heads(language.upper.shape, language.upper.data, language.upper.sums)
const reader = createReader({ model })
const STORY = `Ferry firm denies fault

The captain of the ferry Solvang said on Monday that the engine had been checked twice before it left Larvik. “We sailed with a full crew,” Ada Holm told reporters at the quay.

The union accused the firm of sending old boats to sea. The firm denied it. It promised to publish its logs. According to the coast guard, nobody was hurt.`

describe('which attributions stay', () => {
  const article = readPage({ text: STORY })
  const span = (word: string) => ({ start: STORY.indexOf(word), end: STORY.indexOf(word) + word.length })
  /** A cue and a content that are none. */
  const at = (cue: string, content: string) => ({
    cue: span(cue),
    cueHead: [...a.start].indexOf(STORY.indexOf(cue)),
    content: [span(content)],
  })
  const a = language.analyse(article)
  const found = findAttributions(article, a, undefined, undefined, SLACK)

  test('those of plain news do, in order, with indices that fit', () => {
    const kept = keepAttributions(heads, a, found)
    expect(kept.map((x) => x.cue && STORY.slice(x.cue.start, x.cue.end))).toEqual(
      expect.arrayContaining(['said', 'told', 'accused', 'denied', 'promised', 'According to']),
    )
    for (const [i, x] of kept.entries()) {
      expect(x.within).toBeLessThan(kept.length)
      expect(x.within).not.toBe(i)
      expect(x.continues).toBeLessThan(i)
      expect(x.confidence).toBeGreaterThanOrEqual(0.3)
    }
  })

  test('what stood inside a dropped one stands in what holds that', () => {
    const outer = { ...found[0]!, within: -1 }
    const dropped = {
      ...found[0]!,
      within: 0,
      rule: 'head.weak',
      confidence: 0,
      headSure: 0,
      ...at('twice', 'Larvik'),
      source: null,
      sourceHead: -1,
    }
    const inner = { ...found[1]!, within: 1 }
    const kept = keepAttributions(heads, a, [outer, dropped, inner])
    expect(kept).toHaveLength(2)
    expect(kept[1]!.within).toBe(0)
  })

  test('without learnt rows all do', () =>
    expect(keepAttributions(heads, { ...a, rows: new Uint8Array(0) }, found)).toEqual(found))
})

test('acts are weighed by cue and content', () => {
  const acts = new Map(reader.read({ text: STORY }).statements.map((s) => [s.cue?.text, s.act]))
  expect(acts.get('accused')).toBe('accuse')
  expect(acts.get('denied')).toBe('deny')
  expect(acts.get('promised')).toBe('promise')
})

test('the surer the head, the surer the statement', () => {
  const at = (kept: number) => sureness([kept, 0, 1, 0, 0, 0, 0, 0, 1])
  expect(at(4)).toBeGreaterThan(at(0))
  expect(at(0)).toBeGreaterThan(at(-4))
  expect(at(50)).toBeLessThanOrEqual(1)
})
