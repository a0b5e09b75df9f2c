import { describe, expect, it, test } from 'vitest'
import { readMoment } from './moment.ts'

describe('times as pages write them', () => {
  test.each([
    ['2024-05-03T10:15:30+02:00', '2024-05-03T10:15:30+02:00', 'second', '+02:00'],
    ['2024-05-03T10:15:30.123Z', '2024-05-03T10:15:30Z', 'second', 'Z'],
    ['2024-05-03T10:15', '2024-05-03T10:15', 'minute', null],
    ['2024-05-03 10:15:30 -0500', '2024-05-03T10:15:30-05:00', 'second', '-05:00'],
    ['20240503T101530Z', '2024-05-03T10:15:30Z', 'second', 'Z'],
    ['Fri, 03 May 2024 10:15:30 GMT', '2024-05-03T10:15:30Z', 'second', 'Z'],
    ['2024-05-03', '2024-05-03', 'day', null],
    ['2024-05', '2024-05', 'month', null],
    ['2024', '2024', 'year', null],
    ['1714731330', '2024-05-03T10:15:30Z', 'second', 'Z'],
    ['1714731330000', '2024-05-03T10:15:30Z', 'second', 'Z'],
    ['Published 3 May 2024, 10:15 BST', '2024-05-03T10:15+01:00', 'minute', '+01:00'],
    ['May 3, 2024 at 4:05 p.m. EDT', '2024-05-03T16:05-04:00', 'minute', '-04:00'],
    ['May 3, 2024 12:30 AM', '2024-05-03T00:30', 'minute', null],
    ['May 3, 2024 12:30 am ET', '2024-05-03T00:30-04:00', 'minute', '-04:00'],
    ['January 3, 2024 9 am PT', '2024-01-03T09:00-08:00', 'minute', '-08:00'],
    ['10.15 Uhr, 3. Mai 2024', '2024-05-03T10:15', 'minute', null],
    ['3 May 2024 at 10:15 IST', '2024-05-03T10:15', 'minute', null],
    ['3 May 2024 25:15', '2024-05-03', 'day', null],
    ['3 May 2024 - 5 comments', '2024-05-03', 'day', null],
  ])('%s', (raw, value, precision, zone) => {
    expect(readMoment(raw, null)).toMatchObject({ value, precision, zone })
  })
  it.each(['', 'Monday', '10:15', '31 February 2024', '0000', '9999999999'])('%j is none', (raw) => {
    expect(readMoment(raw, null)).toBeNull()
  })
})
