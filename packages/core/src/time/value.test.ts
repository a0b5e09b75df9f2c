import { describe, expect, it } from 'vitest'
import { civil, dayNumber, easter, isDate, isoWeek, mondayOfWeek, weekdayOf } from './calendar.ts'
import { contains, dayValue, parseDay, rangeOf, weekValue } from './value.ts'

describe('calendar', () => {
  it('counts days both ways over the years 1 to 9999', () => {
    for (let n = dayNumber(1, 1, 1); n <= dayNumber(9999, 12, 31); n += 997) {
      const [y, m, d] = civil(n)
      expect(isDate(y, m, d)).toBe(true)
      expect(dayNumber(y, m, d)).toBe(n)
    }
    expect(dayNumber(1970, 1, 1)).toBe(0)
    expect(dayNumber(2025, 2, 21)).toBe(Date.UTC(2025, 1, 21) / 864e5)
  })
  it.each([
    [2025, 2, 21, 5, '2025-W08'],
    [2021, 1, 3, 7, '2020-W53'],
    [2021, 1, 4, 1, '2021-W01'],
    [2024, 12, 30, 1, '2025-W01'],
    [2023, 1, 1, 7, '2022-W52'],
    [1, 1, 1, 1, '0001-W01'],
  ])('%i-%i-%i is weekday %i of %s', (y, m, d, weekday, week) => {
    expect(weekdayOf(dayNumber(y, m, d))).toBe(weekday)
    expect(weekValue(dayNumber(y, m, d))).toBe(week)
  })
  it('knows which weeks a year has', () => {
    expect(mondayOfWeek(2020, 53)).toBe(dayNumber(2020, 12, 28))
    expect(mondayOfWeek(2021, 53)).toBeNull()
    expect(isoWeek(dayNumber(2027, 1, 1))).toEqual([2026, 53])
  })
  it('finds Easter', () => {
    expect([1998, 2024, 2025, 2038].map((y) => dayValue(easter(y)))).toEqual([
      '1998-04-12',
      '2024-03-31',
      '2025-04-20',
      '2038-04-25',
    ])
  })
})

describe('rangeOf', () => {
  it.each([
    ['2025-02-20', '2025-02-20', '2025-02-20'],
    ['2025-02-20T10:30Z', '2025-02-20', '2025-02-20'],
    ['2025-02-20TNI', '2025-02-20', '2025-02-20'],
    ['2025-W08', '2025-02-17', '2025-02-23'],
    ['2025-W08-WE', '2025-02-22', '2025-02-23'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-Q3', '2024-07-01', '2024-09-30'],
    ['2024-H2', '2024-07-01', '2024-12-31'],
    ['2024-WI', '2024-12-01', '2025-02-28'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['19', '1900-01-01', '1999-12-31'],
    ['2025-03/2025-05', '2025-03-01', '2025-05-31'],
    ['2024-09-23/..', '2024-09-23', '9999-12-31'],
  ])('%s is %s to %s', (value, first, last) => {
    expect(rangeOf(value)).toEqual([first, last])
  })
  it.each([null, 'P2W', 'PT2H', 'XXXX-WXX-5', '2025-02-30', '2025-13', '2021-W53', '0000', '', 'x', '2025-05/2025-03'])(
    '%s is none',
    (value) => {
      expect(rangeOf(value)).toBeNull()
    },
  )
  it('compares', () => {
    expect(contains('2025-W08', '2025-02-20')).toBe(true)
    expect(contains('2025-02-20', '2025-W08')).toBe(false)
    expect(contains('2025', '2025-03/2025-05')).toBe(true)
    expect(contains('P2W', '2025')).toBe(false)
  })
  it('reads days strictly', () => {
    expect(parseDay('2025-02-21T09:00:00Z')).toBe(dayNumber(2025, 2, 21))
    expect([parseDay('2025-02-30'), parseDay('21/02/2025'), parseDay(''), parseDay(null)]).toEqual([
      null,
      null,
      null,
      null,
    ])
  })
})
