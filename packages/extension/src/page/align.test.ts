import fc from 'fast-check'
import { expect, test } from 'vitest'
import { align, type PlacedRange, type Stretch } from './align.ts'

/** The page's words within a range. */
const words = (nodes: readonly string[], { from, to }: PlacedRange): string =>
  nodes
    .slice(from.node, to.node + 1)
    .map((text, i, all) => text.slice(i === 0 ? from.offset : 0, i === all.length - 1 ? to.offset : undefined))
    .join('')
const block = (text: string, words: string): Stretch => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})

test('words over several nodes, with other white space between them', () => {
  const nodes = ['Menu', 'The mayor,\n   ', 'Ida Voss', ', said so.']
  const text = 'The mayor, Ida Voss, said so.'
  const found = align(nodes, text, [{ start: 0, end: text.length }])
  expect(found.found).toBe(1)
  const [range] = found.ranges(block(text, 'mayor, Ida'))
  expect(words(nodes, range!)).toBe('mayor,\n   Ida')
})

test('a label is not a part of a longer word, and a block that is nowhere has no place', () => {
  const nodes = ['Shareholders met.', 'Share']
  const text = 'Share\n\nGone from the page'
  const found = align(nodes, text, [block(text, 'Share'), block(text, 'Gone from the page')])
  expect(found.found).toBe(1)
  expect(found.ranges({ start: 0, end: text.length })).toEqual([
    { from: { node: 1, offset: 0 }, to: { node: 1, offset: 5 } },
  ])
})

test('blocks that the reader moved are found where they stand', () => {
  const nodes = ['Second.', 'First.']
  const text = 'First.\n\nSecond.'
  const found = align(nodes, text, [block(text, 'First.'), block(text, 'Second.')])
  expect(found.ranges(block(text, 'Second')).map((r) => words(nodes, r))).toEqual(['Second'])
})

test('whatever the text is and however it is cut into nodes, the words are those of the record', () => {
  const piece = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '“', '.', '\u00ad', '🔴'), maxLength: 8 })
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(), fc.nat(), (nodes, a, b) => {
      const text = nodes.join('').replace(/\s+/g, ' ')
      const [start, end] = [Math.min(a, b) % (text.length + 1), Math.max(a, b) % (text.length + 1)]
      const bare = (s: string) => s.replace(/[\s\u00ad]/g, '')
      const ranges = align(nodes, text, [{ start: 0, end: text.length }]).ranges({ start, end })
      expect(bare(ranges.map((r) => words(nodes, r)).join(''))).toBe(bare(text.slice(start, Math.max(start, end))))
    }),
  )
})
