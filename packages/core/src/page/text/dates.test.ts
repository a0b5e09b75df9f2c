import { describe, expect, it } from 'vitest'
import { findDay, findMonthDay } from './dates.ts'

describe('findDay', () => {
  it.each([
    ['Published 3 May 2024, 10:15', '2024-05-03', '3 May 2024'],
    ['on March 14th, 2023 at', '2023-03-14', 'March 14th, 2023'],
    ['2024-02-29T10:00:00Z', '2024-02-29', '2024-02-29'],
    ['24. Januar 2019', '2019-01-24', '24. Januar 2019'],
    ['le 1er août 2021', '2021-08-01', '1er août 2021'],
    ['24.06.19', '2019-06-24', '24.06.19'],
    ['2019年6月24日', '2019-06-24', '2019年6月24日'],
    ['25/12/2020', '2020-12-25', '25/12/2020'],
  ])('%s', (s, value, words) => {
    const day = findDay(s, null)
    expect(day?.value).toBe(value)
    expect(s.slice(day!.start, day!.end)).toBe(words)
  })
  it('leaves an order open that nothing decides', () => {
    expect(findDay('03/04/2025', null)).toBeNull()
    expect(findDay('03/04/2025', true)?.value).toBe('2025-03-04')
    expect(findDay('03/04/2025', false)?.value).toBe('2025-04-03')
  })
  it.each(['30 February 2024', '2023-02-29', 'version 10.2.3.4', 'call 0123/456/7890'])('not: %s', (s) =>
    expect(findDay(s, false)).toBeNull(),
  )
  it('reads a day without its year', () => {
    expect(findMonthDay('HARARE, March 9 —')).toEqual({ month: 3, day: 9 })
    expect(findMonthDay('in May')).toBeNull()
  })
})
