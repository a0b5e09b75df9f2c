import { expect, test } from 'vitest'
import { clip, columnsOf, hang, wrap } from './wrap.ts'

test('columns: wide characters take two, combining ones none', () => {
  expect(columnsOf('abc')).toBe(3)
  expect(columnsOf('“é”')).toBe(3)
  expect(columnsOf('e\u0301')).toBe(1)
  expect(columnsOf('北京')).toBe(4)
  expect(columnsOf('🚢')).toBe(2)
})

test('lines break at white space and keep to the width', () => {
  expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
  expect(wrap('  one \n two ', 20)).toEqual(['one two'])
  expect(wrap('', 10)).toEqual([''])
  expect(wrap('北京 東京 大阪', 9)).toEqual(['北京 東京', '大阪'])
})

test('a word longer than a line is cut, never inside a character', () => {
  expect(wrap('abcdefgh ij', 4)).toEqual(['abcd', 'efgh', 'ij'])
  expect(wrap('a bcdefg', 3)).toEqual(['a', 'bcd', 'efg'])
  expect(wrap('🚢🚢🚢', 4)).toEqual(['🚢🚢', '🚢'])
  expect(wrap('🚢🚢', 1)).toEqual(['🚢', '🚢'])
})

test('a word of many megabytes wraps in one pass', () => {
  expect(wrap('x'.repeat(3_000_000), 80)).toHaveLength(37_500)
})

test('a clipped text ends in an ellipsis, a short one is whole', () => {
  expect(clip('one two', 10)).toBe('one two')
  expect(clip('one   two\n', 10)).toBe('one two')
  expect(clip('one two three', 8)).toBe('one two…')
  expect(clip('one two three', 9)).toBe('one two…')
  expect(columnsOf(clip('x'.repeat(5000), 20))).toBe(20)
})

test('hanging lines stand under the first', () => {
  expect(hang('- ', 'one two three four five six', 22)).toEqual(['- one two three four', '  five six'])
})
