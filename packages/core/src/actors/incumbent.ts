/** Who held an office on the day of the article, by the registry that the caller gave. Without one nobody is looked up. */
import { phraseStart } from './attach.ts'
import { senseOf } from './modifiers.ts'
import type { Office } from './office.ts'
import { fold, genderOf, nameParts, sameFullName } from './person.ts'
import { type Entity, newEntity, type Scene } from './scene.ts'
import { daysOf, holderOn, type Term, type Terms } from './terms.ts'

/** The caller's terms, on the day of the article. */
export interface Incumbents {
  readonly terms: Terms
  readonly day: readonly [first: string, last: string]
  /** What was looked up already. */
  readonly known: Map<string, Term | null>
}

/** Null without a registry, or where nobody knows which day it is. */
export function incumbentsOn(terms: Terms | null, published: string | undefined): Incumbents | null {
  const day = terms && published ? daysOf(published.slice(0, 10)) : null
  return terms && day ? { terms, day, known: new Map() } : null
}

function termOf(of: Incumbents, place: string, office: string): Term | null {
  const key = `${place}|${office}`
  let term = of.known.get(key)
  if (term === undefined) {
    term = holderOn(of.terms.of(place, office), of.day)
    of.known.set(key, term)
  }
  return term
}

/** People the text names in full who hold an office on that day: their office stands in the registry alone. */
export function seatIncumbents(s: Scene): void {
  const of = s.incumbents
  if (!of) return
  for (const e of s.entities) {
    if (e.kind !== 'person' || e.words.length < 2) continue
    const parts = nameParts(e.words)
    const named = of.terms.named(parts[parts.length - 1] ?? '')
    for (const t of named.slice(0, HOLDERS_OF_NAME))
      if (sameFullName(e.words, t.words) && termOf(of, t.place, t.office) === t) seat(s, e, t)
  }
}

/** "French President Macron": the other half of the name of who bears that title on that day. */
export function completeNames(s: Scene): void {
  const of = s.incumbents
  if (!of) return
  for (const e of s.entities) {
    if (e.kind !== 'person' || e.words.length !== 1) continue
    for (const o of e.offices) {
      const country = o.country ?? e.country ?? s.setting
      const term = country && !o.former ? termOf(of, `country:${country}`, o.key) : null
      if (term && bears(term, e.words[0]!) && !s.byKey.has(keyOf(term))) {
        seat(s, e, term)
        break
      }
    }
  }
}

/** Family name, or the first word where that comes first. */
function bears(term: Term, word: string): boolean {
  const parts = nameParts(term.words)
  const w = fold(word)
  return parts.length > 1 && (w === parts[parts.length - 1] || w === parts[0])
}

/** No more terms than this are compared with one name of the text. */
const HOLDERS_OF_NAME = 64

const keyOf = (t: Term): string => `holder:${t.person}`

function seat(s: Scene, e: Entity, t: Term): void {
  if (!e.offices.some((o) => o.key === t.office && o.country === t.country))
    e.offices.push({ key: t.office, country: t.country, former: false, words: t.title })
  e.country ??= t.country
  e.wikidata ??= t.wikidata
  if (e.words.length === 1) {
    e.words = [...t.words]
    if (e.gender === '') e.gender = genderOf(t.words)
  }
  if (!s.byKey.has(keyOf(t))) s.byKey.set(keyOf(t), e.id)
}

/**
 * The entity of who held the office in a place (`country:FR`, `body:NATO`), or −1: no registry, no or several holders on that
 * day, an office that is past or to come, or a sentence about another year.
 */
export function incumbentOf(s: Scene, c: number, office: Office, place: string | null): number {
  const of = s.incumbents
  if (!of || !place || office.former || elsewhen(s, c, of.day[0].slice(0, 4))) return -1
  const term = termOf(of, place, office.key)
  if (!term) return -1
  const known = s.byKey.get(keyOf(term))
  if (known !== undefined) return known
  const e =
    bareBearer(s, term) ??
    newEntity(s, 'person', term.person, {
      words: [...term.words],
      gender: genderOf(term.words),
      country: term.country,
      certainty: 'lookup',
    })
  seat(s, e, term)
  return e.id
}

/** The one person of the text who goes by the surname alone. */
function bareBearer(s: Scene, term: Term): Entity | null {
  let found: Entity | null = null
  for (const e of s.entities.slice(0, MOST_ENTITIES)) {
    if (e.kind !== 'person' || e.words.length === 0 || !bears(term, e.words[e.words.length - 1]!)) continue
    if (found || e.words.length > 1) return null
    found = e
  }
  const other = found?.offices.some((o) => o.key !== term.office) || (found?.country && found.country !== term.country)
  return other ? null : found
}
/** Entities looked through for a surname, once for each holder. */
const MOST_ENTITIES = 400

const NOT_YET = /^(?:acting|interim|caretaker|next|future|elect|previous|first|last|then|incoming|outgoing|wartime)$/
/** "The acting president", "the next chancellor", "the president-elect"; "in 2003 the French president". */
function elsewhen(s: Scene, c: number, year: string): boolean {
  const { a } = s
  const chunk = s.chunks[c]!
  for (let t = phraseStart(s.chunks, c); t < chunk.end; t++)
    if (NOT_YET.test(a.lower[t]!) || a.lower[t]!.endsWith('-elect') || a.lower[t]!.startsWith('ex-')) return true
  if (a.lower[chunk.end] === '-' || a.lower[chunk.end] === 'elect' || a.lower[chunk.end] === 'designate') return true
  const sentence = a.sentenceOf[chunk.start]!
  for (let t = Math.max(a.sentences[sentence]!, chunk.start - WINDOW); t < a.size && t < chunk.end + WINDOW; t++) {
    if (a.sentenceOf[t] !== sentence) break
    const w = a.lower[t]!
    if (w.length === 4 && w !== year && /^(?:1[5-9]|20)\d\d$/.test(w)) return true
  }
  return false
}
const WINDOW = 40

/** Key of the organisation that an office's phrase names: "the [NATO] secretary general", "president of [the European Commission]". */
export function bodyOfPhrase(s: Scene, c: number): string | null {
  const chunk = s.chunks[c]!
  const next = s.chunks[c + 1]
  const to = next && next.start === chunk.end + 1 && s.a.lower[chunk.end] === 'of' ? next.end : chunk.end
  for (let t = phraseStart(s.chunks, c); t < to; t++) {
    const n = s.nameOf[t]!
    if (n < 0) continue
    const sense = senseOf(s, n)
    if (sense?.entry.kind === 'organisation') return sense.entry.key
    t = Math.max(t, s.names[n]!.end - 1)
  }
  return null
}
