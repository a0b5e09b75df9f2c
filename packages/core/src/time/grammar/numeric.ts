/** Dates in figures: "2025-02-20", "2025-02-20T14:30Z", "20.02.2025", "20/02/2025" (only where one order alone is possible), "2025-W08". */
import { dayNumber, isDate, mondayOfWeek } from '../calendar.ts'
import { found, type Rule } from '../context.ts'
import { dayValue, weekValue } from '../value.ts'

export const numericDate: Rule = (c, i) => {
  const s = c.scan
  const sep = s.at(i + 1)
  if (!s.glued(i + 1) || !s.glued(i + 2) || (s.glued(i) && s.at(i - 1) !== '(')) return null
  if (
    s.digits(i) === 4 &&
    sep === '-' &&
    s.raw(i + 2).toUpperCase() === 'W' &&
    s.digits(i + 3) === 2 &&
    s.glued(i + 3)
  ) {
    const monday = mondayOfWeek(s.value[i]!, s.value[i + 3]!)
    return found(i, i + 4, 'DATE', monday === null ? null : weekValue(monday), 'asserted', 'time.numeric.week')
  }
  if (s.at(i + 3) !== sep || !s.glued(i + 3) || !s.glued(i + 4) || (sep !== '-' && sep !== '/' && sep !== '.'))
    return null
  if (s.glued(i + 5) && (s.digits(i + 5) > 0 || (s.at(i + 5) === sep && s.glued(i + 6)))) return null
  const [a, b, y] = [s.value[i]!, s.value[i + 2]!, s.value[i + 4]!]
  if (s.digits(i) === 4 && s.digits(i + 2) === 2 && s.digits(i + 4) === 2) {
    let to = i + 5
    let clock = ''
    if (
      /^t$/i.test(s.raw(i + 5)) &&
      s.glued(i + 5) &&
      s.digits(i + 6) === 2 &&
      s.at(i + 7) === ':' &&
      s.digits(i + 8) === 2
    ) {
      if (s.value[i + 6]! < 25 && s.value[i + 8]! < 60) clock = `T${s.raw(i + 6)}:${s.raw(i + 8)}`
      to = i + 9
      if (s.at(to) === ':' && s.digits(to + 1) === 2) to += 2
      if (s.raw(to) === 'Z' && s.glued(to)) {
        clock += clock && 'Z'
        to++
      }
    }
    const day = isDate(a, b, y) ? dayValue(dayNumber(a, b, y)) : null
    return found(i, to, clock ? 'TIME' : 'DATE', day && day + clock, 'asserted', 'time.numeric.iso')
  }
  if (s.digits(i) > 2 || s.digits(i + 2) > 2 || s.digits(i + 4) !== 4) return null
  const dayFirst = isDate(y, b, a)
  const monthFirst = isDate(y, a, b)
  if (!dayFirst && !monthFirst && (a > 31 || b > 31)) return null
  // 3/4/2025 is April in London and March in Washington; with full stops the day always leads
  const clear = sep === '.' ? dayFirst : dayFirst !== monthFirst || a === b
  const value = !clear ? null : dayFirst ? dayValue(dayNumber(y, b, a)) : dayValue(dayNumber(y, a, b))
  return found(i, i + 5, 'DATE', value, 'asserted', 'time.numeric.figures')
}
