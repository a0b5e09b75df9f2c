/** The finer kind of an event (“meeting”, “arrest”), as the lexicon calls it. */
import { hasDep } from '../language/index.ts'
import type { Analysis, PloverType } from '../record/index.ts'
import { sensesOf } from './lexicon.ts'

/** The kind of the first sense of the word that has this type; null where the lexicon has none. */
export function kindOf(a: Analysis, token: number, type: PloverType | null): string | null {
  const senses = sensesOf(a, token)
  for (const { entry, particle } of senses) {
    if (entry.type !== type) continue
    if (particle === null) return entry.kind
    for (let k = a.childStart[token]!; k < a.childStart[token + 1]!; k++) {
      const c = a.childList[k]!
      if (a.lower[c] === particle && hasDep(a, c, 'compound:prt', 'advmod', 'case')) return entry.kind
    }
  }
  return null
}
