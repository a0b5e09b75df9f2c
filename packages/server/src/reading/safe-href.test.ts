import { expect, test } from 'vitest'
import { safeHref } from './safe-href.ts'

test('pages and mail', () => {
  expect(safeHref('https://gazette.example/a b?c="d"')).toBe('https://gazette.example/a%20b?c=%22d%22')
  expect(safeHref('HTTP://gazette.example')).toBe('http://gazette.example/')
  expect(safeHref('mailto:desk@gazette.example')).toBe('mailto:desk@gazette.example')
})

test.each([
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'data:text/html,<script>1</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://gazette.example/1',
  '/articles',
  '//gazette.example/a',
  '#top',
  'https://',
  '',
  `https://gazette.example/${'a'.repeat(5000)}`,
])('none: %j', (href) => {
  expect(safeHref(href)).toBeUndefined()
})

test('no address', () => {
  expect(safeHref(undefined)).toBeUndefined()
})
