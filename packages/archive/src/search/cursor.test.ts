import { expect, test } from 'vitest'
import { cursorOf, formatCursor } from './cursor.ts'

test.each([
  [1, null],
  [2 ** 52, null],
  [7, -3.456789012345679e-7],
  [7, 0],
  [9, -12.25],
])('%d, %d comes back as it went in', (key, rank) => {
  expect(cursorOf(formatCursor(key, rank))).toEqual({ key, rank })
})

test.each([undefined, '', 'x', '-1', '1:', '1:x', '1.5', '99999999999999999', '1:NaN', '1;2'])('%s is none', (text) => {
  expect(cursorOf(text)).toBeNull()
})
