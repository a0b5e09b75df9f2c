import type { Record } from '@readout/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Context, Placed } from '../types.ts'
import { describeQuotation } from './describe.ts'
import { context } from './fixture.ts'
import { type QuoteSketch, quotedIn, quotes } from './index.ts'

/** Tells of every look at its start. */
const seen = <T extends { start: number }>(place: T, read: () => void): T => {
  const { start } = place
  return Object.defineProperty(place, 'start', {
    get: () => {
      read()
      return start
    },
  })
}

/** A record of which nothing is known but its text; with `said` all that is quoted is some statement's, of Monday. `read`: told of every place that is looked at. */
function bare(text: string, said = false, read = () => {}): Record {
  const content = said ? quotedIn(text).filter((q) => q.depth === 0) : []
  return {
    id: 'n1',
    text,
    blocks: text ? [{ role: 'paragraph', start: 0, end: text.length }] : [],
    actors: [],
    published: { value: '2031-04-08' },
    times: content.map(({ end }) => {
      const start = text.indexOf('Monday', end)
      return seen({ type: 'DATE', value: '2031-04-07', start, end: start + 6 }, read)
    }),
    outlet: null,
    statements: content.map(({ start, end }, i) => ({
      id: `s${i + 1}`,
      kind: 'direct',
      content: [seen({ start, end, text: text.slice(start, end) }, read)],
      within: null,
      cue: null,
      speaker: null,
      addressee: null,
      via: null,
      when: null,
      authority: 'named',
      confidence: 0.9,
    })),
  } as unknown as Record
}

const article = { seq: 0, id: 'n1', title: null, outlet: null, url: null, published: null }
const place = (record: Record): Placed<QuoteSketch>[] =>
  quotes.items(record, null as never).map((item) => ({ ...item, article, group: null }))
const arrange = (placed: readonly Placed<QuoteSketch>[], more: Partial<Context> = {}) =>
  quotes.arrange(placed, new Set(placed.keys()), context([], more))

const sentence = (i: number) =>
  `Witness ${i} said "the lock of canal ${i} was open to barge ${(i * 7919) % 9973}" on Monday.`
const many = (n: number, between: string) => Array.from({ length: n }, (_, i) => sentence(i)).join(between)

describe('large input', () => {
  test.each([
    ['a paragraph each', '\n\n'],
    ['one paragraph', ' '],
  ])('work for a quotation stays as it is, %s', (_, between) => {
    const cost = (n: number) => {
      let work = 0
      const count = () => void work++
      const placed = place(bare(many(n, between), true, count))
      expect(placed).toHaveLength(n)
      expect(placed.every((p) => p.sketch.dated !== null)).toBe(true)
      // whatever is compared is asked for first whether it was joined by hand
      const all = arrange(placed, { byHand: count as () => undefined })
      expect(all).toHaveLength(n)
      expect(work).toBeGreaterThan(n)
      return work / n
    }
    // eight times as many would cost eight times as much each, were it quadratic; putting them in order costs a little more
    expect(cost(2560) / cost(320)).toBeLessThan(2)
  })

  test.each([
    ['a quotation of a megabyte', `"${'and another lock, '.repeat(58_000)}"`, 0],
    ['one that nobody closes', `"${'and another lock, '.repeat(58_000)}`, 0],
    ['marks alone', '"'.repeat(300_000), 0],
    ['single marks alone', "'".repeat(300_000), 0],
    ['openings alone', '“'.repeat(300_000), 0],
    ['one word in marks, again and again', '"lock" '.repeat(100_000), 0],
  ])('%s', (_, text, want) => expect(place(bare(text))).toHaveLength(want))

  test('two of the longest that are kept', () => {
    const text = `"${'and another lock was open to barges of all kinds '.repeat(200)}"`
    const placed = [...place(bare(text)), ...place(bare(text.replace('another', 'one more')))]
    expect(placed.map((p) => p.sketch.text.length)).toEqual([text.length, text.length + 1])
    expect(new Set(arrange(placed)).size).toBe(1)
    expect(describeQuotation(placed).members.map((m) => m.relation)).toContain('altered')
  })
})

test('any text: an item is exactly what stands there, begins with a mark and ends with one or with what is open', () => {
  const part = fc.constantFrom(
    '"',
    '“',
    '”',
    '‘',
    '’',
    '«',
    '»',
    'the lock',
    'was',
    'open,',
    'Ada said',
    ' ',
    ' ',
    '. ',
    '\n',
    '7',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 50 }), fc.boolean(), (parts, said) => {
      const text = parts.join('')
      const closed = new Map(quotedIn(text).map((q) => [q.end, q.closed]))
      const placed = place(bare(text, said))
      expect(new Set(placed.map((p) => p.local)).size).toBe(placed.length)
      for (const { sketch, keys } of placed) {
        expect(text.slice(sketch.start, sketch.end)).toBe(sketch.text)
        expect(sketch.text[0]).toMatch(/["“”‘’«»]/)
        if (closed.get(sketch.end)) expect(sketch.text.at(-1)).toMatch(/["“”’«»]/)
        expect(sketch.runs[0]![0]).toBe(0)
        expect(sketch.runs.at(-1)![1]).toBe(sketch.text.length)
        expect(keys.length).toBeLessThanOrEqual(32)
      }
      if (placed.length) expect(arrange(placed)).toHaveLength(placed.length)
    }),
    { numRuns: 1000 },
  )
})
