/**
 * Calendar arithmetic on the proleptic Gregorian calendar in whole days, without `Date` (whose local zone must never matter).
 * A day is an integer, counted from 1970-01-01 = 0. The conversions follow Howard Hinnant's "chrono-compatible low-level
 * date algorithms"; Easter is the anonymous Gregorian computus (Meeus).
 */

/** Day number of a date of the calendar. @example dayNumber(1970, 1, 2) // 1 */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yoe = y - era * 400
  const doy = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719468
}

/** Year, month and day of a day number. */
export function civil(n: number): [year: number, month: number, day: number] {
  const z = n + 719468
  const era = Math.floor(z / 146097)
  const doe = z - era * 146097
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365)
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))
  const mp = Math.floor((5 * doy + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  return [yoe + era * 400 + (month <= 2 ? 1 : 0), month, doy - Math.floor((153 * mp + 2) / 5) + 1]
}

export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Days of a month. */
export const monthLength = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31

/** True for a date that exists, in the years 1 to 9999. */
export const isDate = (year: number, month: number, day: number): boolean =>
  year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month)

/** ISO weekday of a day, Monday 1 to Sunday 7. */
export const weekdayOf = (n: number): number => ((((n + 3) % 7) + 7) % 7) + 1

/** The Monday of a day's ISO week. */
export const mondayOf = (n: number): number => n - weekdayOf(n) + 1

/** ISO year and week of a day: the week belongs to the year of its Thursday. */
export function isoWeek(n: number): [year: number, week: number] {
  const thursday = mondayOf(n) + 3
  const year = civil(thursday)[0]
  return [year, Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1]
}

/** Monday of an ISO week, or null where the year has no such week. */
export function mondayOfWeek(year: number, week: number): number | null {
  const monday = mondayOf(dayNumber(year, 1, 4)) + (week - 1) * 7
  const [y, w] = isoWeek(monday)
  return y === year && w === week ? monday : null
}

/** Months since year 0, for arithmetic on months. */
export const monthIndex = (year: number, month: number): number => year * 12 + month - 1
export const monthOf = (index: number): [year: number, month: number] => [Math.floor(index / 12), (index % 12) + 1]

/** The n-th given weekday of a month; n = −1 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): number {
  if (n < 0) {
    const last = dayNumber(year, month, monthLength(year, month))
    return last - ((weekdayOf(last) - weekday + 7) % 7)
  }
  const first = dayNumber(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7
}

/** Easter Sunday of a year. */
export function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1)
}
