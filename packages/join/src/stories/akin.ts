/** Whether two articles have anything to do with each other: quick, so that only what does is weighed in full. */
import { COUNTRY, kindOf } from './names.ts'
import type { Seen } from './seen.ts'

/** Without a name in common so many words must be. */
const WORDS = 6

/** A name that is no country's stands in both, or many of the weightiest words do. */
export function akin(a: Seen, b: Seen): boolean {
  const [x, y] = [a.names, b.names]
  for (let i = 0, j = 0; i < x.hashes.length && j < y.hashes.length; ) {
    const d = x.hashes[i]! - y.hashes[j]!
    if (d < 0) i++
    else if (d > 0) j++
    else {
      if (kindOf(x.bytes[i]!) !== COUNTRY && kindOf(y.bytes[j]!) !== COUNTRY) return true
      i++
      j++
    }
  }
  let words = 0
  const [s, t] = [a.terms.hashes, b.terms.hashes]
  for (let i = 0, j = 0; i < s.length && j < t.length; ) {
    const d = s[i]! - t[j]!
    if (d < 0) i++
    else if (d > 0) j++
    else {
      if (++words === WORDS) return true
      i++
      j++
    }
  }
  return false
}
