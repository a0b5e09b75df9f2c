/** Countries and bodies that modify a phrase: "[US] officials", "[Colombia]'s president", "officials in [Copenhagen]". */
import { phraseStart } from './attach.ts'
import type { Sense } from './registry.ts'
import type { Scene } from './scene.ts'

/** The reading of a known name that fits its place; the first if nothing decides. */
export function senseOf(s: Scene, name: number): Sense | null {
  const all = s.names[name]!.senses
  if (all.length === 0) return null
  // Of several countries ("Congo", "Dominican") the one the article is set in.
  return all.find((x) => x.entry.country !== null && x.entry.country === s.setting) ?? all[0]!
}

/** ISO code of the first country named in tokens [from, to), or null. */
export function adjectiveIn(s: Scene, from: number, to: number): string | null {
  for (let t = from; t < to; t++) {
    const n = s.nameOf[t]!
    if (n < 0) continue
    const sense = senseOf(s, n)
    if (sense?.entry.country && sense.form !== 'place') return sense.entry.country
    t = Math.max(t, s.names[n]!.end - 1)
  }
  return null
}

/** The country that a chunk's phrase names: in it, as its owner, behind "of", "in" or "to". */
export function countryOfPhrase(s: Scene, c: number): string | null {
  const chunk = s.chunks[c]!
  const own = adjectiveIn(s, phraseStart(s.chunks, c), chunk.end)
  if (own) return own
  const next = s.chunks[c + 1]
  if (
    next &&
    next.start === chunk.end + 1 &&
    /^(?:of|in|from)$/.test(s.a.lower[chunk.end]!) &&
    s.a.sentenceOf[next.start] === s.a.sentenceOf[chunk.start]
  )
    return adjectiveIn(s, next.start, next.end)
  return null
}
