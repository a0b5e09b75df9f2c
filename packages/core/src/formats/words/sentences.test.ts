import { expect, test } from 'vitest'
import { counted, listed, quoted } from './sentences.ts'

test('lists and marks', () => {
  expect(listed(['a', 'b', 'c', 'd', 'e', 'f'])).toBe('a, b, c, d and 2 more')
  expect(listed([])).toBe('')
  expect(quoted('‘Enough,’')).toBe('“Enough”')
})

test('counts are grouped and agree with their word', () => {
  expect([counted(1, 'copy', 'copies'), counted(12_345, 'copy', 'copies')]).toEqual(['1 copy', '12,345 copies'])
})
