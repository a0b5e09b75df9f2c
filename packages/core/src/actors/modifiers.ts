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
    // Scotland's government is not the United Kingdom's.
    if (sense?.entry.country && sense.form !== 'place' && sense.entry.kind !== 'place') return sense.entry.country
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

/** The nation or place without a state of its own that a phrase names as owner, modifier or behind "of": "[Scotland]'s first minister". */
export function placeOfPhrase(s: Scene, c: number): string | null {
  const chunk = s.chunks[c]!
  let to = chunk.end
  const next = s.chunks[c + 1]
  if (next && next.start === chunk.end + 1 && s.a.lower[chunk.end] === 'of') to = next.end
  for (let t = phraseStart(s.chunks, c); t < to; t++) {
    const n = s.nameOf[t]!
    if (n < 0) continue
    const name = s.names[n]!
    const sense = senseOf(s, n)
    if (sense?.entry.kind === 'place') return sense.entry.name
    if (!sense && (name.kind === 'LOC' || (t >= chunk.end && name.kind !== 'PER')))
      return s.a.text.slice(s.a.start[name.start]!, s.a.end[name.end - 1]!)
    t = Math.max(t, name.end - 1)
  }
  return null
}
