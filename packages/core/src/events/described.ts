/** Actors that a definite noun takes up again. */
import type { Analysis, Cast } from '../record/index.ts'

/** The actor that a definite noun ("the handlers") described elsewhere in the article, the same head noun, or −1. */
export function describedBy(a: Analysis, cast: Cast): (token: number) => number {
  const last = new Map<string, number>()
  for (let i = 0; i < a.size; i++) {
    if (a.uposCode[i] !== NOUN) continue
    const actor = cast.at(i)
    const kind = cast.actors[actor]?.kind
    if (actor >= 0 && kind !== 'country' && kind !== 'document' && !last.has(a.lemma[i] ?? ''))
      last.set(a.lemma[i] ?? '', actor)
  }
  return (i) => {
    if (a.uposCode[i] !== NOUN || last.size === 0) return -1
    const actor = last.get(a.lemma[i] ?? '') ?? -1
    if (actor < 0) return -1
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
const NOUN = 7
