/** The places of a record, each once, with where it stands in the text. */
import type { Record, Span } from '@readout/core'

export interface Named {
  /** For links within the page: place1, place2, … */
  readonly id: string
  readonly name: string
  readonly country: string | null
  readonly geoname: number | null
  /** Cities between which the text does not decide. */
  readonly candidates: Record['places'][number]['candidates']
  readonly at: readonly Span[]
}

/** Places of the same name that are the same place, or stay open in the same way, are one; in the order of the text. */
export function placesOf(record: Record): Named[] {
  const found = new Map<string, Named & { at: Span[] }>()
  for (const p of record.places) {
    const { name, country, geoname, candidates } = p
    const key = JSON.stringify([name, country, geoname, candidates.map((c) => c.geoname)])
    let one = found.get(key)
    if (!one) found.set(key, (one = { id: `place${found.size + 1}`, name, country, geoname, candidates, at: [] }))
    one.at.push(p)
  }
  return [...found.values()]
}
