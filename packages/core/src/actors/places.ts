/** Places the body names: what the registry or the tagger calls a place and nobody acts by. */
import type { Analysis, Article, Cast, Place } from '../record/index.ts'
import { spanOf } from '../record/index.ts'
import { LOCATIVE } from './en/uses.ts'
import type { ReadCast } from './finish.ts'
import { findNames, type NameSpan } from './names.ts'
import { type Named, resolvePlaces } from './resolve-places.ts'
import { isPlaceUse, prepositionBefore } from './use.ts'

export function placesOf(article: Article, a: Analysis, cast: Cast): Place[] {
  const out: Named[] = []
  const names = (cast as Partial<ReadCast>).names ?? findNames(a)
  const add = (name: NameSpan, place: Omit<Place, 'geoname' | 'candidates'>, countries: Named['countries']) =>
    out.push({ place: { ...place, geoname: null, candidates: [] }, name, countries })
  for (const n of names) {
    if (n.kind === 'PER' || n.kind === 'MISC') {
      if (n.kind === 'PER' || !LOCATIVE.has(prepositionBefore(a, n.start)) || cast.at(n.end - 1) < 0) continue
      continue
    }
    const countries = new Set(
      n.senses
        .filter((s) => s.form !== 'adjective' && s.form !== 'people')
        .map((s) => s.entry.country)
        .filter((c) => c !== null),
    )
    const span = spanOf(a.text, a.start[n.start]!, a.end[n.end - 1]!)
    if (n.kind === 'KNOWN') {
      const sense = n.senses.find((s) => s.form === 'name' || s.form === 'capital' || s.form === 'place')
      if (!sense || (sense.entry.kind !== 'country' && sense.entry.kind !== 'place')) continue
      const acts = cast.at(n.end - 1) >= 0 && !isPlaceUse(a, n.start, n.end, sense.form === 'capital')
      if (acts) continue
      const name = sense.form === 'name' ? sense.entry.name : span.text
      const country = countries.size === 1 ? [...countries][0]! : null
      add(n, { ...span, name, country, rule: `place.${sense.form}` }, countries)
    } else if (n.kind === 'LOC' && cast.at(n.end - 1) < 0) {
      // "eastern Ukraine": the country the name holds.
      add(n, { ...span, name: span.text, country: null, rule: 'place.name' }, countries)
    }
  }
  return resolvePlaces(article, a, names, out)
}
