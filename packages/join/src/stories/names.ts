/** Names an article speaks of, word by word, with how much, where, and of what kind: as the print shows them and the reader knows them. */
import type { Record } from '@readout/core'
import { CALENDAR } from './en/calendar.ts'
import type { Cut } from './lead.ts'
import { hash24, rarityOf, type Word, wordsOf } from './words.ts'

/** What a name is of: two bits of its byte. */
export const PERSON = 0
export const BODY = 1
export const PLACE = 2
export const COUNTRY = 3
/** The name stands in headline or first paragraph: the highest bit. */
export const LEAD = 128

export const kindOf = (byte: number): number => (byte >> 5) & 3
export const weightOf = (byte: number): number => byte & 31

export interface Named {
  kind: number
  count: number
  lead: boolean
}

/**
 * Stems that are names here: written large within sentences and small nowhere. A body or place is known by any of its words
 * ("Leeds Crown Court" and "Leeds"), so words are what is compared.
 */
export function namesOf(record: Record, { head, lead, body }: Cut): Map<string, Named> {
  const small = new Set<string>()
  const large = new Set<string>()
  const text = record.text
  const look = (words: readonly Word[]) => {
    for (const [i, w] of words.entries()) {
      if (w.number || w.stem.length < 2) continue
      if (!w.capital) small.add(w.stem)
      else if (i > 0 && !/[.!?:"“‘\n]/.test(text.slice(words[i - 1]!.end, w.start))) large.add(w.stem)
    }
  }
  look(lead)
  look(body)
  const kinds = new Map<string, number>()
  const learn = (name: string, kind: number) => {
    for (const w of wordsOf(name)) if (w.capital && w.stem.length > 1 && !kinds.has(w.stem)) kinds.set(w.stem, kind)
  }
  for (const place of record.places) learn(place.name, PLACE)
  for (const actor of record.actors) {
    const kind = actor.kind === 'person' ? PERSON : actor.kind === 'country' ? COUNTRY : BODY
    learn(actor.name, kind)
    if (kind !== COUNTRY)
      for (const m of actor.mentions) if (m.form === 'name' || m.form === 'title') learn(m.text, kind)
  }
  const out = new Map<string, Named>()
  const count = (words: readonly Word[], front: boolean) => {
    for (const w of words) {
      if (!w.capital || w.stem.length < 2 || CALENDAR.has(w.stem)) continue
      const kind = kinds.get(w.stem)
      // a stem that stands small too is a common word at the start of a sentence or in a title
      if (kind === undefined ? !large.has(w.stem) || small.has(w.stem) : small.has(w.stem) && !large.has(w.stem))
        continue
      if (rarityOf(w.stem) === 0) continue
      const known = out.get(w.stem) ?? { kind: kind ?? BODY, count: 0, lead: false }
      known.count++
      known.lead ||= front
      out.set(w.stem, known)
    }
  }
  count(head, true)
  count(lead, true)
  count(body, false)
  return out
}

/** Hash → a byte of lead, kind and weight; the most spoken of. */
export function packNames(names: ReadonlyMap<string, Named>, most: number): Map<number, number> {
  const weighed = [...names].map(
    ([stem, n]) => [stem, n, Math.max(0.5, rarityOf(stem)) * (1 + Math.log(n.count)) * (n.lead ? 1.5 : 1)] as const,
  )
  weighed.sort((a, b) => b[2] - a[2] || (a[0] < b[0] ? -1 : 1))
  return new Map(
    weighed
      .slice(0, most)
      .map(([stem, n, w]) => [
        hash24(stem, 3),
        (n.lead ? LEAD : 0) | (n.kind << 5) | Math.max(1, Math.min(31, Math.round(w))),
      ]),
  )
}
