/** How two variants of a quotation relate, by their words alone. */
import type { QuoteRelation } from '../types.ts'
import type { Pieces } from './pieces.ts'

/** Where the words of the needle end in the hay, from a word boundary on ("data center" is "datacenter"); −1 where they do not stand. */
function endOf(hay: string, starts: ReadonlySet<number>, ends: ReadonlySet<number>, needle: string, from: number) {
  for (let at = hay.indexOf(needle, from); at >= 0; at = hay.indexOf(needle, at + 1))
    if (starts.has(at) && ends.has(at + needle.length)) return at + needle.length
  return -1
}

/**
 * exact: the same words (case, marks, spacing, spelling and numerals aside). shortened: one is made of unbroken pieces of the
 * other, in order, every inner gap marked. altered: anything else. The same whichever of the two comes first.
 */
export function relation(a: Pieces, b: Pieces): QuoteRelation {
  const whole = (x: Pieces) => x.flat().join('')
  const A = whole(a)
  const B = whole(b)
  if (A === B) return 'exact'
  // of two of one length either may be the one that is cut
  if (A.length === B.length) return 'altered'
  const [short, long, hay] = A.length < B.length ? [a, b, B] : [b, a, A]
  const starts = new Set<number>()
  const ends = new Set<number>()
  let at = 0
  for (const word of long.flat()) {
    starts.add(at)
    at += word.length
    ends.add(at)
  }
  let from = 0
  for (const piece of short) {
    from = endOf(hay, starts, ends, piece.join(''), from)
    if (from < 0) return 'altered'
  }
  return 'shortened'
}

/** Do they share half the words of the shorter? Else they are different parts of one long quotation, and no relation holds. */
export function kin(a: Pieces, b: Pieces): boolean {
  const left = new Map<string, number>()
  const A = a.flat()
  const B = b.flat()
  for (const word of A) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of B) {
    const n = left.get(word) ?? 0
    if (n > 0) {
      shared++
      left.set(word, n - 1)
    }
  }
  return shared >= 0.5 * Math.min(A.length, B.length)
}
