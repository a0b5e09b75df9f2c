import { expect, test } from 'vitest'
import { dateWords, htmlTime } from './dates.ts'

test.each([
  ['2025-03-04', '4 March 2025', '2025-03-04'],
  ['2025-12-31', '31 December 2025', '2025-12-31'],
  ['2025-03', 'March 2025', '2025-03'],
  ['2024', '2024', '2024'],
  ['0987', '987', '0987'],
  ['2025-W07', 'week 7 of 2025', '2025-W07'],
  ['2024-Q3', 'third quarter of 2024', null],
  ['2024-H2', 'second half of 2024', null],
  ['199X', 'the 1990s', null],
  ['2025-02-21TMO', '21 February 2025, morning', null],
  ['2024-11-05T10:30Z', '5 November 2024, 10:30 (UTC)', '2024-11-05T10:30Z'],
  ['2024-11-05T10:30:12+02:00', '5 November 2024, 10:30 (UTC+02:00)', '2024-11-05T10:30:12+02:00'],
  ['2024-11-05T09', '5 November 2024, 09:00', null],
  ['2025-02-15/2025-02-16', '15 February 2025 to 16 February 2025', null],
  ['2025-03/2025-05', 'March 2025 to May 2025', null],
  ['2024-09-23/..', 'from 23 September 2024', null],
  ['../2024-09-23', 'until 23 September 2024', null],
  ['P2W', '2 weeks', null],
  ['P1D', '1 day', null],
  ['PXW', 'some weeks', null],
  ['PT3H', '3 hours', null],
  ['XXXX-WXX-5', 'every Friday', null],
])('%s is %s', (value, words, html) => {
  expect(dateWords(value)).toBe(words)
  expect(htmlTime(value)).toBe(html)
})

test.each([
  '',
  '19',
  'soon',
  '2025-13-01',
  '2025-00',
  '2025-03-00',
  '../..',
  'a/b/c',
  '2025-03-04/soon',
  'P1Y2M',
  'FUTURE_REF',
])('%j has no words and stays', (value) => {
  expect(dateWords(value)).toBe(value)
  expect(htmlTime(value)).toBeNull()
})
