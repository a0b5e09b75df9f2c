/** Actors that a definite noun takes up again. */
import type { Analysis, Cast } from '../record/index.ts'

/**
 * The actor that a definite noun ("the handlers") described elsewhere in the article, by the same head noun in the same number,
 * or −1. What only tells of what is no head: "trade" in "trade summit" is not the trade minister, nor is "minister" in
 * "minister meeting" one of them.
 */
export function describedBy(a: Analysis, cast: Cast): (token: number) => number {
  const last = new Map<string, number>()
  for (let i = 0; i < a.size; i++) {
    if (a.uposCode[i] !== NOUN) continue
    const actor = cast.at(i)
    const kind = cast.actors[actor]?.kind
    if (
      actor < 0 ||
      kind === 'country' ||
      kind === 'document' ||
      (modifies(a, i) && cast.at(a.head[i] ?? -1) === actor)
    )
      continue
    if (!last.has(key(a, i))) last.set(key(a, i), actor)
  }
  return (i) => {
    if (a.uposCode[i] !== NOUN || last.size === 0) return -1
    const actor = last.get(key(a, i)) ?? -1
    if (actor < 0) return -1
    const kind = cast.actors[actor]?.kind
    if (modifies(a, i) && (kind === 'person' || kind === 'office')) return -1
    for (let c = a.childStart[i] ?? 0; c < (a.childStart[i + 1] ?? 0); c++) {
      const child = a.childList[c] ?? -1
      if (a.deprel[child] === 'nmod:poss') return -1
      if (
        a.deprel[child] === 'det' &&
        (a.lower[child] === 'a' || a.lower[child] === 'an' || a.lower[child] === 'another' || a.lower[child] === 'no')
      )
        return -1
    }
    return actor
  }
}
/** A noun in front of the one it belongs to. */
const modifies = (a: Analysis, i: number): boolean => a.deprel[i] === 'compound' || a.deprel[i] === 'amod'
/** As printed: "the ministers" are more than one minister, "the police" are the police under any tag. */
const key = (a: Analysis, i: number): string => a.lower[i] ?? ''
const NOUN = 7
