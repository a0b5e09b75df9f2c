/** What recurs: "every Friday", "twice a week", "each year", "daily", "on Mondays", "every two weeks", "every other day". */
import { found, type Rule } from '../context.ts'
import { FREQUENCIES, PARTS } from '../en/words.ts'
import { readQuantity } from '../number.ts'
import { KIND } from '../scan.ts'
import { durationValue } from './quantity.ts'

const two = (n: number): string => String(n).padStart(2, '0')
const SEASON: { readonly [month: number]: string } = { 3: 'SP', 6: 'SU', 9: 'FA', 12: 'WI' }

export const every: Rule = (c, i) => {
  const s = c.scan
  let k = i + 1
  let n = 1
  if (s.at(k) === 'other' || s.at(k) === 'second') {
    n = 2
    k++
  } else {
    const q = readQuantity(s, k)
    if (q && !q.article) {
      n = q.n
      k = q.to
    } else if (s.at(k) === 'few') {
      n = Number.NaN
      k++
    }
  }
  const set = (value: string | null): ReturnType<Rule> => found(i, k + 1, 'SET', value, 'asserted', 'time.set.every')
  if (s.is(k, KIND.weekday) && !s.short[k]) return set(`XXXX-WXX-${s.value[k]}`)
  if (s.is(k, KIND.month) && !s.short[k]) return set(`XXXX-${two(s.value[k]!)}`)
  if (s.is(k, KIND.season)) return set(`XXXX-${SEASON[s.value[k]!]}`)
  if (s.is(k, KIND.part) || s.at(k) === 'night') return set(`XXXX-XX-XXT${PARTS[s.at(k)]}`)
  if (!s.is(k, KIND.unit)) return null
  if (s.at(k) === 'weekend') return set('XXXX-WXX-WE')
  return set(durationValue(n, String.fromCharCode(s.value[k]!)))
}

/** "twice a week", "once every four years" is left to "every", "three times a year", "a year" after it. */
export const times: Rule = (c, i) => {
  const s = c.scan
  let k = i
  if (s.at(i) === 'once' || s.at(i) === 'twice' || s.at(i) === 'thrice') k = i + 1
  else {
    const q = readQuantity(s, i)
    if (!q || q.article || s.at(q.to) !== 'times') return null
    k = q.to + 1
  }
  if (s.at(k) === 'a' || s.at(k) === 'an' || s.at(k) === 'per' || s.at(k) === 'each' || s.at(k) === 'every') {
    const q = s.at(k) === 'every' ? readQuantity(s, k + 1) : null
    const u = q && !q.article ? q.to : k + 1
    if (s.is(u, KIND.unit))
      return found(
        i,
        u + 1,
        'SET',
        durationValue(q?.n ?? 1, String.fromCharCode(s.value[u]!)),
        'asserted',
        'time.set.times',
      )
  }
  return null
}

/** "daily", "weekly": but not a newspaper's name, nor "daily" before a name ("the daily Le Monde"). */
export const frequency: Rule = (c, i) => {
  const s = c.scan
  if (
    s.capital(i) ||
    s.at(i + 1) === '-' ||
    (s.capital(i - 1) && !s.is(i - 1, KIND.punct) && i > 1) ||
    (s.capital(i + 1) && !s.is(i + 1, KIND.punct))
  )
    return null
  return found(i, i + 1, 'SET', FREQUENCIES[s.at(i)] ?? null, 'asserted', 'time.set.frequency')
}

/** "on Fridays", "Sundays". */
export const weekdays: Rule = (c, i) => {
  const s = c.scan
  return found(i, i + 1, 'SET', `XXXX-WXX-${s.value[i]}`, 'asserted', 'time.set.weekdays')
}
