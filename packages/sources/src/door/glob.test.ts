import { expect, test } from 'vitest'
import { glob } from './glob.ts'

test.each([
  ['*.html', 'a.html', true],
  ['*.html', '2026/03/a.HTML', true],
  ['*.html', 'a.htm', false],
  ['*.{html,htm}', 'x/a.htm', true],
  ['2026/*.html', '2026/a.html', true],
  ['2026/*.html', '2026/03/a.html', false],
  ['2026/**/*.html', '2026/a.html', true],
  ['2026/**/*.html', '2026/03/04/a.html', true],
  ['./2026/**', '2026/03/a.txt', true],
  ['**/03/*', '2026/03/a.txt', true],
  ['ferry-?.txt', 'ferry-1.txt', true],
  ['ferry-[0-9].txt', 'ferry-x.txt', false],
  ['ferry-[!0-9].txt', 'ferry-x.txt', true],
  ['a+b (1).txt', 'a+b (1).txt', true],
  ['a.txt', 'abtxt', false],
  ['a,b.txt', 'a,b.txt', true],
  ['été*', 'été-1.txt', true],
])('%s, %s: %s', (pattern, path, does) => {
  expect(glob(pattern)(path)).toBe(does)
})

test.each(['[a', '{a,b', '[z-a]'])('%s cannot be read', (pattern) => {
  expect(() => glob(pattern)).toThrow(expect.objectContaining({ code: 'R6403' }))
})
