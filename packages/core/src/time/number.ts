import { KIND, type Scan } from './scan.ts'

export interface Quantity {
  /** NaN for "a few", "several". */
  readonly n: number
  readonly to: number
  /** "a" or "an": a number only where the context asks for one. */
  readonly article: boolean
}

/** Reads a number in front of a unit: "3", "1.5", "twenty-one", "a dozen", "a couple of", "two and a half", "half a". */
export function readQuantity(s: Scan, i: number): Quantity | null {
  if (s.is(i, KIND.digits)) {
    if (s.digits(i) > 4) return null
    const n = s.value[i]!
    if (s.at(i + 1) === '.' && s.glued(i + 1) && s.is(i + 2, KIND.digits) && s.glued(i + 2) && s.digits(i + 2) <= 2)
      return { n: Number(`${n}.${s.raw(i + 2)}`), to: i + 3, article: false }
    return { n, to: i + 1, article: false }
  }
  if (s.is(i, KIND.numeral)) {
    let n = s.value[i]!
    let to = i + 1
    if (n >= 20 && n < 100) {
      const k = s.at(to) === '-' ? to + 1 : to
      if (s.is(k, KIND.numeral) && s.value[k]! < 10) {
        n += s.value[k]!
        to = k + 1
      }
    } else if (n < 10 && s.at(to) === 'hundred') {
      n *= 100
      to++
    }
    const half = afterHalf(s, to)
    return { n: half ? n + 0.5 : n, to: half ?? to, article: false }
  }
  if (s.is(i, KIND.vague)) {
    // "the third in as many weeks": the number stands elsewhere
    if (s.at(i) === 'many' && s.raw(i - 1).toLowerCase() === 'as') return null
    if (s.at(i) === 'some' && (s.is(i + 1, KIND.digits) || s.is(i + 1, KIND.numeral))) return readQuantity(s, i + 1)
    return { n: Number.NaN, to: s.at(i + 1) === 'of' ? i + 2 : i + 1, article: false }
  }
  // "a half-hour call"
  if (s.at(i) === 'half' && s.at(i + 1) === '-' && s.is(i + 2, KIND.unit)) return { n: 0.5, to: i + 1, article: false }
  if (s.at(i) === 'half' && (s.at(i + 1) === 'a' || s.at(i + 1) === 'an')) return { n: 0.5, to: i + 2, article: false }
  if (s.at(i) === 'a' || s.at(i) === 'an') {
    if (s.is(i + 1, KIND.vague)) return readQuantity(s, i + 1)
    if (s.at(i + 1) === 'dozen') return { n: 12, to: i + 2, article: false }
    if (s.at(i + 1) === 'hundred') return { n: 100, to: i + 2, article: false }
    if (s.at(i + 1) === 'half' && s.at(i + 2) === '-') return { n: 0.5, to: i + 3, article: false }
    return { n: 1, to: i + 1, article: true }
  }
  return null
}

/** One past "and a half", "-and-a-half", or null. */
function afterHalf(s: Scan, i: number): number | null {
  let k = i
  for (const w of ['and', 'a', 'half']) {
    if (s.at(k) === '-') k++
    if (s.at(k) !== w && !(w === 'a' && s.at(k) === 'one')) return null
    k++
  }
  return k
}
