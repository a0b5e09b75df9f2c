/** Years and weeks of offices and firms: "fiscal 2026", "fiscal year 2026", "FY26", "the 2026 fiscal year" by its year, "week 12 of 2025", "calendar week 12". */
import { civil, mondayOfWeek } from '../calendar.ts'
import { found, type Rule } from '../context.ts'
import { weekValue, yearValue } from '../value.ts'

/** A fiscal year is named for the calendar year it is called by; where it begins differs from country to country and is not said. */
export const fiscalYear: Rule = (c, i) => {
  const s = c.scan
  let k = i + 1
  if (s.at(i) === 'fy') {
    if (s.raw(i) !== 'FY') return null
  } else if (s.at(k) === 'year') k++
  const digits = s.digits(k)
  if (digits !== 4 && !(digits === 2 && s.at(i) === 'fy')) return null
  const year = digits === 2 ? 2000 + s.value[k]! : s.value[k]!
  if (year < 1900 || year > 2199 || (s.glued(k + 1) && s.at(k + 1) === '')) return null
  return found(i, k + 1, 'DATE', yearValue(year), 'asserted', 'time.year.fiscal')
}

export const calendarWeek: Rule = (c, i) => {
  const s = c.scan
  if (s.at(i) !== 'week' || s.digits(i + 1) < 1 || s.digits(i + 1) > 2) return null
  const named = /^(?:calendar|iso)$/i.test(s.raw(i - 1))
  const of = s.at(i + 2) === 'of' && s.digits(i + 3) === 4
  if (!named && !of) return null
  const year = of ? s.value[i + 3]! : c.published === null ? null : civil(c.published)[0]
  const monday = year === null ? null : mondayOfWeek(year, s.value[i + 1]!)
  const value = monday === null ? null : weekValue(monday)
  return found(i, of ? i + 4 : i + 2, 'DATE', value, of ? 'asserted' : 'implied', 'time.numeric.week')
}
