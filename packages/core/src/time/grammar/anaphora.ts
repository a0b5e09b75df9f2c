/** Times that hang on one told before: "that day", "the same evening", "the previous day", "the next morning", "the night before". */
import { found, type Rule } from '../context.ts'
import { KIND } from '../scan.ts'
import { dayValue } from '../value.ts'
import { unitValue } from './period.ts'
import { readPart } from './weekday.ts'

export const anaphora: Rule = (c, i) => {
  const s = c.scan
  const w = s.at(i)
  let k = i
  let step: number | null = null
  if (w === 'that' && s.at(i - 1) !== 'say') step = 0
  else if (w === 'the') {
    k++
    const next = s.at(k)
    step = next === 'same' ? 0 : next === 'previous' ? -1 : next === 'next' || next === 'following' ? 1 : null
    if (step === null) {
      // "the day before", "the night after", unless it goes on: "the day before the vote", "the day after he left"
      const link = s.at(k + 1)
      if (
        (s.at(k) !== 'day' && !readPart(s, k)) ||
        (link !== 'before' && link !== 'after') ||
        !closes(c.scan.raw(k + 2))
      )
        return null
      const anchor = c.lastDay()
      const day = anchor === null ? null : dayValue(anchor + (link === 'before' ? -1 : 1))
      const code = readPart(s, k)
      return found(
        i,
        k + 2,
        code ? 'TIME' : 'DATE',
        day && (code ? `${day}T${code}` : day),
        'implied',
        'time.anaphora.beside',
      )
    }
  } else if (w === 'next' && s.at(i - 1) !== 'the') step = 1
  if (step === null) return null
  k++
  const anchor = step === 1 && c.lastTime() === null ? null : c.lastDay()
  if (s.at(k) === 'day') {
    if (w === 'next' || (w === 'that' && s.at(k + 1) === '-')) return null
    const day = anchor === null ? null : dayValue(anchor + step)
    return found(i, k + 1, 'DATE', day, 'implied', step === 0 ? 'time.anaphora.same' : 'time.anaphora.beside')
  }
  const code = readPart(s, k)
  if (code) {
    if (w === 'next') return null
    const day = anchor === null ? null : dayValue(anchor + step)
    return found(
      i,
      k + 1,
      'TIME',
      day && `${day}T${code}`,
      'implied',
      step === 0 ? 'time.anaphora.same' : 'time.anaphora.beside',
    )
  }
  // "that year", "the same month", "the following week": the unit the last day lies in
  if (
    s.is(k, KIND.unit) &&
    (step === 0 || w === 'the') &&
    s.at(i + 1) !== 'next' &&
    /^[WMY]$/.test(String.fromCharCode(s.value[k]!)) &&
    !s.raw(k).endsWith('s')
  ) {
    const unit = String.fromCharCode(s.value[k]!)
    // "in 2014 … the following year": years and months count from the last time told, however long it was
    const base = unit === 'W' || anchor === null ? anchor : (c.lastTime() ?? anchor)
    return found(i, k + 1, 'DATE', base === null ? null : unitValue(base, unit, step), 'implied', 'time.anaphora.unit')
  }
  return null
}

/** What may follow a time that is complete: nothing, punctuation, or a word that starts something new. */
export const closes = (raw: string): boolean =>
  raw === '' ||
  !/^[\p{L}\d]/u.test(raw) ||
  /^(?:and|but|when|in|at|on|to|with|had|has|was|were|did|is|by|as|while|that|over|because|from|for|or|said|would)$/i.test(
    raw,
  )
