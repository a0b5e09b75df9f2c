import { describe, expect, test } from 'vitest'
import { isId } from './ids.ts'

describe('ids', () => {
  test.each([
    'r-0123456789abcdef',
    'a1',
    '7',
    'https://gazette.example/2026/quay?x=1#top',
    'Nr. 12 b',
    'Fähre',
    '港口-3',
    '😀',
    '...',
    '-',
    'x'.repeat(200),
  ])('can be %j', (id) => expect(isId(id)).toBe(true))

  test.each([
    ['nothing', ''],
    ['a folder', '.'],
    ['the folder above', '..'],
    ['a lone surrogate', '\ud800x'],
    ['an escape of the terminal', 'r-1\u001b[2J'],
    ['a C1 control', 'r-1\u009b2J'],
    ['a line feed', 'r-1\nadded      r-2'],
    ['a line feed at the end', 'r-1\n'],
    ['a tab', 'r\t1'],
    ['a line separator', 'r\u20281'],
    ['NUL', 'r\0'],
    ['a turned writing direction', 'r-\u202e1'],
    ['what cannot be seen', 'r\u200b1'],
    ['a space in front', ' r-1'],
    ['a space behind', 'r-1 '],
    ['two spaces', 'r  1'],
    ['another space', 'r\u00a01'],
    ['too much', 'x'.repeat(201)],
  ])('cannot be %s', (_, id) => expect(isId(id)).toBe(false))
})
