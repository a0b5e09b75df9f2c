import { expect, test } from 'vitest'
import { progressLine } from './progress.ts'

test('the line says how far it is, in one width', () => {
  expect(progressLine(50, 100, 3, 1000)).toBe('████████████░░░░░░░░░░░░  50 % · 3 pages · 1 s left')
  expect(progressLine(0, 100, 0, 500)).toBe('░░░░░░░░░░░░░░░░░░░░░░░░   0 % · 0 pages')
  expect(progressLine(101, 100, 1, 60_000)).toBe('████████████████████████ 100 % · 1 page · 0 s left')
  expect(progressLine(1, 100, 1, 60_000)).toContain('99 min left')
})

test('where nobody knows how much there is, it says how fast it goes', () => {
  expect(progressLine(0, null, 30, 10_000)).toBe('30 pages · 3.0 a second')
  expect(progressLine(0, null, 1, 10)).toBe('1 page · 1.0 a second')
})
