import { phraseEnd } from './attach.ts'
import { type Described, genderOfNoun, keyed } from './described.ts'
import type { Facts } from './described-person.ts'
import { UNIQUE_OFFICES } from './en/offices.ts'
import { bodyOfPhrase, incumbentOf } from './incumbent.ts'
import { adjectiveIn, countryOfPhrase, placeOfPhrase } from './modifiers.ts'
import { bareName, ownedName } from './naming.ts'
import { type Office, officeIn, plainOffice, sameOffice } from './office.ts'
import { candidates } from './pronouns.ts'
import { withArticle } from './registry.ts'
import type { Entity, Scene } from './scene.ts'
import { roleOf } from './use.ts'

/** Is the word a name that says whose office it is ("[US] president"), and not what it is for ("[Customs] chief")? */
const placesOffice = (s: Scene, t: number): boolean => {
  const n = s.nameOf[t]!
  return n >= 0 && (s.names[n]!.kind === 'PER' || s.names[n]!.kind === 'LOC' || s.names[n]!.senses.length > 0)
}

export function officeOfChunk(s: Scene, c: number): Office | null {
  const chunk = s.chunks[c]!
  const words: string[] = []
  for (let t = chunk.start; t < chunk.end && words.length < 16; t++) {
    const w = s.a.lower[t]!.replace(/\.$/, '')
    if (w !== 'the' && w !== 'a' && w !== 'an' && !placesOffice(s, t)) words.push(w)
  }
  const to = phraseEnd(s.a, s.chunks, c).end
  if (s.a.lower[chunk.end] === 'of' || s.a.lower[chunk.end] === 'for') {
    for (let t = chunk.end; t < to && words.length < 22; t++) words.push(s.a.lower[t]!)
  }
  return officeIn(words)
}

/** Who holds the office: the last holder mentioned, else the first to come; two countries' holders are two. */
export function holderOf(
  s: Scene,
  c: number,
  office: Office,
  country: string | null,
  definite: boolean,
  owner: Entity | null,
): number {
  const fits = (e: Entity) =>
    e.human &&
    !e.plural &&
    (owner === null || e.of === owner.id || (e.of < 0 && e.kind === 'person' && !owner.human)) &&
    e.offices.some(
      (o) =>
        sameOffice(office.key, o.key) &&
        (!o.former || office.former) &&
        (country === null || (o.country ?? e.country) === null || (o.country ?? e.country) === country),
    )
  const stated = (e: Entity) =>
    e.offices.some((o) => sameOffice(office.key, o.key) && (o.country ?? e.country) === country)
  if (owner?.human) return -1
  // Same words before same office ("foreign secretary", not "foreign minister"), the stated country before an unknown one, met before
  // before to come ("Colombia's president … Andrés Cifuentes").
  const printed = (e: Entity) => e.offices.some((o) => o.words === office.words)
  const met = candidates(s, 40).filter(fits)
  const toCome = s.holders.map((id) => s.entities[id]!).filter((e) => e.seen.length === 0 && fits(e))
  const pool =
    country === null ? [...met, ...toCome] : [...met.filter(stated), ...toCome.filter(stated), ...met, ...toCome]
  const found = pool.find((e) => printed(e) && (country === null || stated(e))) ?? pool[0]
  if (found) return found.id
  if (!definite || country !== null) return -1
  // Nobody is said to hold it: the person the sentence before was about, if he or she holds no other office.
  if (!UNIQUE_OFFICES.has(office.key)) return -1
  const chunk = s.chunks[c]!
  if (roleOf(s.a, chunk.start, chunk.end).use !== 'subject') return -1
  const sentence = s.a.sentenceOf[chunk.start]!
  const free = candidates(s, 10).filter((e) => {
    const last = e.seen[e.seen.length - 1]
    return (
      e.kind === 'person' &&
      e.words.length > 0 &&
      e.offices.length === 0 &&
      e.roles.length === 0 &&
      last !== undefined &&
      sentence - last.sentence === 1 &&
      !last.quoted &&
      e.seen.length < 3
    )
  })
  if (free.length !== 1) return -1
  free[0]!.offices.push({ key: office.key, country: null, former: false, words: office.words })
  return free[0]!.id
}

/** "President of [the French football federation]": of a thing that a country's name only modifies. */
function ofThing(s: Scene, c: number): boolean {
  const chunk = s.chunks[c]!
  const next = s.chunks[c + 1]
  if (!next || s.a.lower[chunk.end] !== 'of' || next.start !== chunk.end + 1) return false
  return s.nameOf[next.head]! < 0 && adjectiveIn(s, next.start, next.end) !== null
}

/** An office whose holder the text does not name. */
export function officeActor(s: Scene, c: number, f: Facts): Described {
  const chunk = s.chunks[c]!
  const explicit = ofThing(s, c) ? null : (f.country ?? (f.owner?.kind === 'country' ? f.owner.country : null))
  const unique = UNIQUE_OFFICES.has(f.office!.key) || f.office!.key.startsWith('minister:')
  const place = explicit ? null : placeOfPhrase(s, c)
  const body = explicit ? null : bodyOfPhrase(s, c)
  // "The president of the company" is nobody's head of state.
  const elsewhere = place || body || s.a.lower[chunk.end] === 'of'
  const country = explicit ?? (unique && !elsewhere ? s.setting : null)
  const known = incumbentOf(s, c, f.office!, country ? `country:${country}` : (body ?? f.owner?.entry?.key ?? null))
  if (known >= 0) return { entity: known, form: 'office', rule: 'registry.holder' }
  let words = bareName(s, chunk.start, chunk.end)
  const end = phraseEnd(s.a, s.chunks, c)
  // Countries in the phrase go behind "of"; a portfolio behind "of" stays.
  if (s.a.lower[chunk.end] === 'of' && countryOfPhrase(s, c) === null)
    words = bareName(s, chunk.start, s.chunks[Math.min(c + 1, end.last)]!.end)
  else if (explicit) {
    const kept: string[] = []
    for (let t = chunk.start; t < chunk.end; t++)
      if (s.nameOf[t]! < 0 && !/^(?:the|a|an)$/.test(s.a.lower[t]!))
        kept.push(s.a.text.slice(s.a.start[t]!, s.a.end[t]!))
    words = kept.join(' ') || words
  }
  const name = country
    ? `${words} of ${withArticle(country)}`
    : f.owner
      ? ownedName(words, f.owner)
      : place && chunk.owner >= 0
        ? `${words} of ${place}`
        : words
  const key = `office:${f.office!.former ? 'former ' : ''}${f.office!.key}:${country ?? f.owner?.id ?? place ?? ''}`
  // "The Head of State", later "the President": the plain name is the better one.
  const before = s.byKey.get(key)
  if (before !== undefined && words.toLowerCase() === plainOffice(f.office!.key)) s.entities[before]!.name = name
  return {
    ...keyed(
      s,
      key,
      name,
      {
        kind: 'office',
        human: true,
        country,
        of: f.owner && f.owner.kind !== 'country' ? f.owner.id : -1,
        gender: genderOfNoun(s.a.lower[chunk.head]!),
        certainty: explicit || !country ? 'asserted' : 'implied',
        offices: [{ key: f.office!.key, country, former: f.office!.former, words: f.office!.words }],
      },
      s.a.lower[chunk.head]!,
      'actor.office',
    ),
    form: 'office',
  }
}

/** The holder of an office in a country, else the office itself ("the [French] and German foreign ministers"). */
export function officeOf(s: Scene, c: number, office: Office, country: string): number {
  const holds = (e: Entity) =>
    e.offices.some((o) => sameOffice(office.key, o.key) && !o.former && (o.country ?? e.country) === country)
  const holder = [...candidates(s, 40), ...s.holders.map((id) => s.entities[id]!)].find(
    (e) => e.kind === 'person' && holds(e),
  )
  if (holder) return holder.id
  const known = incumbentOf(s, c, office, `country:${country}`)
  if (known >= 0) return known
  const held = [{ key: office.key, country, former: false, words: office.words }]
  return keyed(
    s,
    `office:${office.key}:${country}`,
    `${office.words} of ${withArticle(country)}`,
    { kind: 'office', human: true, country, offices: held },
    office.words.split(' ').at(-1)!,
    'actor.office',
  ).entity
}
