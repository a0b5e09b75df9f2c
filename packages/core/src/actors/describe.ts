/**
 * Descriptions without a name: offices alone ("the Foreign Secretary"), bodies ("the ministry"), people ("a diplomat"),
 * groups ("US officials"), documents. Each is joined to whom it stands for, or becomes an actor of its own.
 */

import type { MentionForm } from '../record/index.ts'
import { phraseEnd, phraseStart } from './attach.ts'
import {
  BODY_NOUNS,
  COUNTERPART_NOUNS,
  DOCUMENT_NOUNS,
  FEMALE_NOUNS,
  GROUP_NOUNS,
  MALE_NOUNS,
  PERSON_NOUNS,
  STATE_NOUNS,
} from './en/nouns.ts'
import { OFFICE_HEADS, UNIQUE_OFFICES } from './en/offices.ts'
import { OUTLET_NOUNS } from './en/outlets.ts'
import { RANKS, TITLE_NOUNS } from './en/titles.ts'
import { countryOfPhrase } from './modifiers.ts'
import { bareName, isRelational, ownedName, withAdjective } from './naming.ts'
import { type Office, officeIn, plainOffice, sameOffice } from './office.ts'
import { candidates } from './pronouns.ts'
import { countryEntry, withArticle } from './registry.ts'
import { type Entity, entityOfEntry, newEntity, type Scene, textOf } from './scene.ts'
import { roleOf } from './use.ts'

export interface Described {
  readonly entity: number
  readonly form: MentionForm
  readonly rule: string
}

/** Whom the description in chunk c stands for, or null if it is no actor. */
export function describe(s: Scene, c: number, depth = 0): Described | null {
  const chunk = s.chunks[c]!
  const a = s.a
  const head = a.lower[chunk.head]!
  const plural =
    a.xpos[chunk.head] === 'NNS' ||
    a.xpos[chunk.head] === 'NNPS' ||
    (GROUP_NOUNS.has(head) && !PERSON_NOUNS.has(head) && !BODY_NOUNS.has(head))
  const source = sourceChunk(s, c)
  const owner = ownerOf(s, c)
  const first = a.lower[chunk.start]!
  const definite = chunk.owner >= 0 || first === 'the' || first === 'this' || first === 'that' || first === 'these'
  const country = countryOfPhrase(s, c)

  if (COUNTERPART_NOUNS.has(head) || (head === 'number' && a.lower[chunk.head - 1] === 'opposite'))
    return counterpart(s, c, owner, country)
  if (!plural && (PERSON_NOUNS.has(head) || OFFICE_HEADS.has(head))) {
    const office = officeOfChunk(s, c)
    return person(s, c, { office, owner, country, definite, depth })
  }
  if (!plural && (BODY_NOUNS.has(head) || (OUTLET_NOUNS.has(head) && (source || s.nameOf[chunk.head - 1]! >= 0))))
    return body(s, c, { owner, country, definite, source })
  if (STATE_NOUNS.has(head) && (country || owner?.kind === 'country')) {
    const entry = countryEntry(country ?? owner!.country!)
    if (entry) return { entity: entityOfEntry(s, entry).id, form: 'description', rule: 'actor.state-organ' }
  }
  if (plural && GROUP_NOUNS.has(head)) return group(s, c, owner, definite, depth)
  if (source) return anySource(s, c, owner, plural, definite)
  return null
}

/** Is a token of the chunk the source or addressee of an attribution? */
export function sourceChunk(s: Scene, c: number): boolean {
  const chunk = s.chunks[c]!
  for (let t = chunk.start; t < chunk.end; t++)
    if (s.isSource[t] && s.chunkOf[t] === c && (s.nameOf[t]! < 0 || chunk.name >= 0)) return true
  return false
}

/** The actor that owns the phrase: before 's, as pronoun, or behind "of" and "for". */
export function ownerOf(s: Scene, c: number): Entity | null {
  const chunk = s.chunks[c]!
  if (chunk.owner >= 0) {
    const e = s.entityOfChunk[chunk.owner]!
    return e >= 0 ? s.entities[e]! : null
  }
  return null
}
function ofEntity(s: Scene, c: number): number {
  const chunk = s.chunks[c]!
  const w = s.a.lower[chunk.end]
  const next = s.chunks[c + 1]
  if (!next || next.start !== chunk.end + 1 || (w !== 'of' && w !== 'for' && w !== 'to')) return -1
  return c + 1
}

function officeOfChunk(s: Scene, c: number): Office | null {
  const chunk = s.chunks[c]!
  const words: string[] = []
  for (let t = chunk.start; t < chunk.end && words.length < 16; t++) {
    const w = s.a.lower[t]!.replace(/\.$/, '')
    if (w !== 'the' && w !== 'a' && w !== 'an' && s.nameOf[t]! < 0) words.push(w)
  }
  const to = phraseEnd(s.a, s.chunks, c).end
  if (s.a.lower[chunk.end] === 'of' || s.a.lower[chunk.end] === 'for') {
    for (let t = chunk.end; t < to && words.length < 22; t++) words.push(s.a.lower[t]!)
  }
  return officeIn(words)
}

interface Facts {
  readonly office: Office | null
  readonly owner: Entity | null
  readonly country: string | null
  readonly definite: boolean
  readonly depth: number
}

function person(s: Scene, c: number, f: Facts): Described | null {
  const chunk = s.chunks[c]!
  const a = s.a
  const head = a.lower[chunk.head]!
  const indefinite =
    a.lower[chunk.start] === 'a' ||
    a.lower[chunk.start] === 'an' ||
    /^(?:another|one|some|any|no|every|each)$/.test(a.lower[chunk.start]!)
  const foreign = f.owner && f.owner.kind !== 'country' ? f.owner : null
  const capitalised = a.text[a.start[chunk.head]!]! !== a.text[a.start[chunk.head]!]!.toLowerCase()
  const next = ofEntity(s, c)
  // Somebody's spokesman, aide, wife: named by whose he is.
  if (isRelational(head) && (foreign || next >= 0 || (f.owner && /^spokes|^aide/.test(head)))) {
    let owner = f.owner
    if (!owner && next >= 0) {
      const n = s.chunks[next]!
      const name = n.name
      const e = name >= 0 ? nameEntity(s, name) : described(s, next, f.depth)
      owner = e >= 0 ? s.entities[e]! : null
    }
    if (owner && !(f.office && UNIQUE_OFFICES.has(f.office.key))) {
      const known = namedRelation(s, head, owner)
      if (known >= 0) return { entity: known, form: 'description', rule: 'actor.relation' }
      const words = bareName(s, chunk.start, chunk.end)
      return keyed(
        s,
        `rel:${head}:${owner.id}`,
        ownedName(words, owner),
        { kind: 'person', human: true, of: owner.id, gender: genderOfNoun(head) },
        head,
        'actor.relation',
      )
    }
  }
  if (f.definite && !foreign && !(f.office && UNIQUE_OFFICES.has(f.office.key))) {
    const same = sameNoun(s, c, head)
    if (same >= 0) return { entity: same, form: 'description', rule: 'actor.same-noun' }
  }
  // An office that somebody named in the article holds.
  if (f.office && !indefinite) {
    const holder = holderOf(s, c, f.office, f.country, f.definite || capitalised, foreign)
    if (holder >= 0) {
      const e = s.entities[holder]!
      if (
        e.kind === 'office' &&
        e.country &&
        e.entry === null &&
        plainOffice(f.office.key) === bareName(s, chunk.start, chunk.end).toLowerCase()
      )
        e.name = `${bareName(s, chunk.start, chunk.end)} of ${withArticle(e.country)}`
      if (!e.roles.length || e.roles.length < 6) e.roles.push([phraseStart(s.chunks, c), chunk.end])
      return { entity: holder, form: 'office', rule: 'actor.office-holder' }
    }
  }
  // "The former secretary of state said": nobody is given that description, and it is too full to bring somebody new.
  if (
    a.lower[chunk.start] === 'the' &&
    chunk.end - chunk.start >= 3 &&
    !foreign &&
    f.country === null &&
    sourceChunk(s, c)
  ) {
    const e = lastOnStage(s, c, genderOfNoun(head))
    if (e >= 0) return { entity: e, form: 'description', rule: 'actor.last-on-stage' }
  }
  if (f.office && (f.definite || capitalised) && !indefinite) return officeActor(s, c, f)
  // "described him as a dictator", "is a lawyer": said of somebody, nobody new.
  if (indefinite && !sourceChunk(s, c) && predicates(s, c)) return null
  // Nobody before: an actor of its own. A definite bare noun that is no source stays out: it is too often nobody.
  const words = bareName(s, chunk.start, chunk.end)
  const name = placed(s, c, words, f.country)
  let of = -1
  let called = name
  if (foreign) {
    of = foreign.id
    called = ownedName(words, foreign)
  } else if (/^spokes/.test(head)) {
    const said = speaksFor(s, c)
    if (said >= 0) {
      of = said
      if (words === head) called = `${s.entities[said]!.name} ${head}`
    }
  }
  const e = newEntity(s, f.office && f.definite ? 'office' : 'person', called, {
    human: true,
    of,
    country: f.country,
    gender: genderOfNoun(head),
  })
  e.nouns.add(head)
  return { entity: e.id, form: 'description', rule: 'actor.description' }
}

/** The only person the two sentences before were about, by name. */
function lastOnStage(s: Scene, c: number, gender: string): number {
  const sentence = s.a.sentenceOf[s.chunks[c]!.start]!
  const stage = candidates(s, 8).filter((e) => {
    const last = e.seen[e.seen.length - 1]
    return (
      e.kind === 'person' &&
      e.words.length > 0 &&
      last !== undefined &&
      last.use === 'subject' &&
      !last.quoted &&
      sentence - last.sentence <= 2 &&
      (gender === '' || e.gender === '' || e.gender === gender)
    )
  })
  return stage.length === 1 ? stage[0]!.id : -1
}

/** Is the phrase said of somebody ("as a dictator", "is a lawyer")? */
function predicates(s: Scene, c: number): boolean {
  const chunk = s.chunks[c]!
  const before = chunk.start > 0 ? s.a.lower[chunk.start - 1]! : ''
  if (before === 'as' || before === 'like' || /^(?:is|was|are|were|be|been|being|became|become)$/.test(before))
    return true
  if (/^["“‘'«]$/.test(before) || (chunk.start > 1 && s.a.lower[chunk.start - 2] === 'as')) return true
  for (let k = s.a.childStart[chunk.head]!; k < s.a.childStart[chunk.head + 1]!; k++)
    if (s.a.deprel[s.a.childList[k]!] === 'cop') return true
  return false
}

/** "A defence official in Copenhagen" is a Danish one. */
function placed(s: Scene, c: number, words: string, country: string | null): string {
  const chunk = s.chunks[c]!
  if (country && s.a.lower[chunk.end] === 'in') {
    const next = s.chunks[c + 1]!
    const n = next.name
    if (n >= 0 && s.names[n]!.senses.some((x) => x.form === 'capital')) return withAdjective(words, country)
  }
  return words
}

/** Nouns that only say what the name before them is. */
const CLASS_NOUNS = new Set(
  'agency daily newspaper paper magazine broadcaster channel network weekly tabloid website site group party movement alliance bloc company firm organisation organization newswire station'.split(
    ' ',
  ),
)
const genderOfNoun = (head: string) => (MALE_NOUNS.has(head) ? 'm' : FEMALE_NOUNS.has(head) ? 'f' : '')

/** A bare "a spokesman" speaks for the body that spoke or was named last. */
function speaksFor(s: Scene, c: number): number {
  const chunk = s.chunks[c]!
  // "a Foreign Office spokesman": the name in the phrase.
  for (let t = chunk.start; t < chunk.end; t++) {
    const n = s.nameOf[t]!
    if (n >= 0) return nameEntity(s, n)
  }
  const next = ofEntity(s, c)
  if (next >= 0 && s.chunks[next]!.name >= 0) return nameEntity(s, s.chunks[next]!.name)
  const sentence = s.a.sentenceOf[chunk.start]!
  for (const e of candidates(s, 8)) {
    const last = e.seen[e.seen.length - 1]
    if (!last || sentence - last.sentence > 1) continue
    if ((e.kind === 'organisation' || e.kind === 'office') && !e.human && last.use === 'subject') return e.id
  }
  return -1
}

/** The entity of a name span: a person's, or the registry's; −1 for others not met yet. */
export function nameEntity(s: Scene, n: number): number {
  const known = s.entityOfName[n]!
  if (known >= 0) return known
  const sense =
    s.names[n]!.senses.find((x) => x.entry.country !== null && x.entry.country === s.setting) ?? s.names[n]!.senses[0]
  return sense && sense.entry.kind !== 'place' ? entityOfEntry(s, sense.entry).id : -1
}
/** A description behind "of" ("friends of [the peer]"); a chain of them is followed one step only. */
function described(s: Scene, c: number, depth: number): number {
  if (depth > 0 || s.chunks[c]!.name >= 0 || s.chunks[c]!.pronoun) return -1
  return describe(s, c, depth + 1)?.entity ?? -1
}

/** "Mr Zelensky's spokesman" once the spokesman has a name: who was given as spokesman of that owner. */
function namedRelation(s: Scene, head: string, owner: Entity): number {
  for (const e of candidates(s)) if (e.of === owner.id && e.nouns.has(head)) return e.id
  return -1
}

function keyed(
  s: Scene,
  key: string,
  name: string,
  more: Partial<Entity> & { kind: Entity['kind'] },
  noun: string,
  rule: string,
): Described {
  const at = s.byKey.get(key)
  if (at !== undefined) return { entity: at, form: 'description', rule }
  const e = newEntity(s, more.kind, name, more)
  e.nouns.add(noun)
  s.byKey.set(key, e.id)
  return { entity: e.id, form: 'description', rule }
}

/** Who holds the office: the last holder mentioned, else the first to come; two countries' holders are two. */
function holderOf(
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

/** An office whose holder the text does not name. */
function officeActor(s: Scene, c: number, f: Facts): Described {
  const chunk = s.chunks[c]!
  const explicit = f.country ?? (f.owner?.kind === 'country' ? f.owner.country : null)
  const unique = UNIQUE_OFFICES.has(f.office!.key) || f.office!.key.startsWith('minister:')
  const country = explicit ?? (unique ? s.setting : null)
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
  const name = country ? `${words} of ${withArticle(country)}` : f.owner ? ownedName(words, f.owner) : words
  const key = `office:${f.office!.key}:${country ?? f.owner?.id ?? ''}`
  // "The Head of State", later "the President": the plain name is the better one.
  const known = s.byKey.get(key)
  if (known !== undefined && words.toLowerCase() === plainOffice(f.office!.key)) s.entities[known]!.name = name
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
export function officeOf(s: Scene, office: Office, country: string): number {
  const holds = (e: Entity) =>
    e.offices.some((o) => sameOffice(office.key, o.key) && !o.former && (o.country ?? e.country) === country)
  const holder = [...candidates(s, 40), ...s.holders.map((id) => s.entities[id]!)].find(
    (e) => e.kind === 'person' && holds(e),
  )
  if (holder) return holder.id
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

/** "The official", "the general", "the peer": the last person so described. */
function sameNoun(s: Scene, c: number, head: string): number {
  const sentence = s.a.sentenceOf[s.chunks[c]!.start]!
  const titles = TITLE_NOUNS[head]
  for (const e of candidates(s, 24)) {
    const last = e.seen[e.seen.length - 1]
    if (!e.human || e.plural || !last) continue
    const reach = e.words.length > 0 ? 12 : 8
    if (sentence - last.sentence > reach) continue
    if (e.nouns.has(head)) return e.id
    if (titles?.some((t) => e.honorifics.has(t))) return e.id
    if (RANKS.has(head) && e.honorifics.has(head)) return e.id
  }
  return -1
}

/** "His Russian counterpart": the holder of the same office in that country, if the text knows one. */
function counterpart(s: Scene, c: number, owner: Entity | null, country: string | null): Described | null {
  const chunk = s.chunks[c]!
  if (s.a.xpos[chunk.head] === 'NNS') return null
  const keys = owner?.offices.map((o) => o.key) ?? []
  const same = (e: Entity) => e.human && !e.plural && e.id !== owner?.id
  const from = (e: Entity) =>
    country !== null && (e.country === country || e.offices.some((o) => o.country === country))
  const pool = [
    ...candidates(s, 40),
    ...s.holders.map((id) => s.entities[id]!).filter((e) => e.seen.length === 0),
  ].filter(same)
  const found =
    pool.find(
      (e) => from(e) && e.offices.some((o) => keys.some((k) => sameOffice(k, o.key) || sameOffice(o.key, k))),
    ) ??
    pool.find((e) => country === null && e.offices.some((o) => keys.includes(o.key))) ??
    pool.find((e) => from(e) && e.words.length > 0) ??
    // An office-holder whose country the text leaves open.
    pool.find(
      (e) =>
        e.words.length > 0 &&
        e.offices.some((o) => o.country === null && e.country === null && keys.some((k) => sameOffice(k, o.key))),
    )
  if (found) return { entity: found.id, form: 'counterpart', rule: 'actor.counterpart' }
  const office = owner?.offices[0]
  const title = owner?.roles[0]
  const words = title ? lastOffice(s, title[0], title[1]) : null
  if (country && office && words) {
    const d = keyed(
      s,
      `office:${office.key}:${country}`,
      `${words} of ${withArticle(country)}`,
      {
        kind: 'office',
        human: true,
        country,
        certainty: 'implied',
        offices: [{ key: office.key, country, former: false, words }],
      },
      'counterpart',
      'actor.counterpart',
    )
    return { ...d, form: 'counterpart' }
  }
  const e = newEntity(
    s,
    'office',
    owner ? `${bareName(s, chunk.start, chunk.end)} of ${owner.name}` : bareName(s, chunk.start, chunk.end),
    { human: true, country },
  )
  return { entity: e.id, form: 'counterpart', rule: 'actor.counterpart' }
}
function lastOffice(s: Scene, from: number, to: number): string | null {
  const words: string[] = []
  for (let t = from; t < to; t++) if (s.nameOf[t]! < 0) words.push(s.a.lower[t]!)
  return officeIn(words)?.words ?? null
}

interface BodyFacts {
  readonly owner: Entity | null
  readonly country: string | null
  readonly definite: boolean
  readonly source: boolean
}
function body(s: Scene, c: number, f: BodyFacts): Described | null {
  const chunk = s.chunks[c]!
  const a = s.a
  const head = a.lower[chunk.head]!
  const state = f.country ?? (f.owner?.kind === 'country' ? f.owner.country : null)
  if (STATE_NOUNS.has(head) && state) {
    const entry = countryEntry(state)
    if (entry) return { entity: entityOfEntry(s, entry).id, form: 'description', rule: 'actor.state-organ' }
  }
  const outlet = OUTLET_NOUNS.has(head)
  // "the Ritzau agency", "the Nhan Dan daily": the noun only says what the name is.
  const n = s.nameOf[chunk.head - 1]!
  if (n >= 0 && chunk.head > chunk.start && CLASS_NOUNS.has(head) && s.names[n]!.kind !== 'PER') {
    const e = nameEntity(s, n)
    const kind = e >= 0 ? s.entities[e]!.kind : null
    if (
      e >= 0 &&
      (kind === 'outlet' ||
        (kind === 'organisation' && !/^(?:agency|paper|news|site|website|magazine)$/.test(head)) ||
        (kind === 'other' && outlet))
    ) {
      if (outlet) s.entities[e]!.kind = 'outlet'
      s.entities[e]!.nouns.add(head)
      return { entity: e, form: 'name', rule: 'actor.named-class' }
    }
  }
  const words = bareName(s, chunk.start, chunk.end)
  if (/ministry$/.test(words) || head === 'ministry') {
    const portfolio = portfolioWords(s, c)
    const country = state ?? lastMinistry(s, portfolio) ?? s.setting
    const prior = portfolio === 'ministry' ? recentBody(s, c, 'ministry') : -1
    if (prior >= 0 && !state) return { entity: prior, form: 'description', rule: 'actor.body' }
    const key = `ministry:${portfolio}:${country ?? ''}`
    return keyed(
      s,
      key,
      country ? withAdjective(portfolio, country) : portfolio,
      { kind: 'organisation', country, certainty: state || !country ? 'asserted' : 'implied' },
      head,
      'actor.ministry',
    )
  }
  if (f.owner && f.owner.kind !== 'country') {
    return keyed(
      s,
      `rel:${words.toLowerCase()}:${f.owner.id}`,
      `${words} of ${f.owner.name}`,
      { kind: outlet ? 'outlet' : 'organisation', of: f.owner.id, country: f.owner.country },
      head,
      'actor.owned-body',
    )
  }
  if (f.definite && !state && chunk.end - chunk.start <= 2) {
    const prior = recentBody(s, c, head)
    if (prior >= 0) return { entity: prior, form: 'description', rule: 'actor.body' }
  }
  // A body no sentence lets speak or act is not worth an actor.
  const use = roleOf(a, chunk.start, chunk.end).use
  const named = hasName(s, chunk.start, chunk.end)
  if (!f.source && !named && !state && use !== 'subject') return null
  if (
    !f.source &&
    /^(?:country|nation|state|city|town|village|county|province|world|church|museum|theatre|hospital|school|gallery|library|college|university|business|station|home)$/.test(
      head,
    ) &&
    !named
  )
    return null
  let name = words
  let country = state
  const bare = chunk.owner >= 0 && f.owner?.kind === 'country'
  if (state && (bare || /^(?:parliament|cabinet|senate)$/.test(words))) name = `${words} of ${withArticle(state)}`
  else if (head === 'government' && words === 'government' && s.setting) {
    const entry = countryEntry(s.setting)
    if (entry) return { entity: entityOfEntry(s, entry).id, form: 'description', rule: 'actor.government' }
  } else if (/^(?:parliament|cabinet|senate|police|army|navy|military)$/.test(words) && s.setting && f.definite) {
    country = s.setting
    name = `${words} of ${withArticle(country)}`
  }
  return keyed(
    s,
    `body:${name.toLowerCase()}`,
    name,
    { kind: outlet ? 'outlet' : 'organisation', country, certainty: state === country ? 'asserted' : 'implied' },
    head,
    'actor.body',
  )
}
function hasName(s: Scene, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (s.nameOf[t]! >= 0) return true
  return false
}
/** "foreign ministry", without country and article. */
function portfolioWords(s: Scene, c: number): string {
  const chunk = s.chunks[c]!
  const words: string[] = []
  for (let t = chunk.start; t < chunk.end; t++)
    if (s.nameOf[t]! < 0 && !/^(?:the|a|an)$/.test(s.a.lower[t]!)) words.push(s.a.lower[t]!)
  if (s.a.lower[chunk.end] === 'of' && s.chunks[c + 1]?.start === chunk.end + 1 && countryOfPhrase(s, c) === null)
    words.push('of', textOf(s, s.chunks[c + 1]!.start, s.chunks[c + 1]!.end).toLowerCase())
  return words.join(' ')
}
function lastMinistry(s: Scene, portfolio: string): string | null {
  for (const e of candidates(s))
    if (e.kind === 'organisation' && e.country && e.name.toLowerCase().endsWith(portfolio) && e.nouns.has('ministry'))
      return e.country
  return null
}
/** The body a bare "the company", "the bloc" or "the agency" stands for. */
function recentBody(s: Scene, c: number, head: string): number {
  const sentence = s.a.sentenceOf[s.chunks[c]!.start]!
  const class2 =
    /^(?:organisation|organization|group|body|company|firm|corporation|agency|institution|institute)$/.test(head)
  for (const e of candidates(s, 20)) {
    const last = e.seen[e.seen.length - 1]
    if (!last || e.human || sentence - last.sentence > 10) continue
    if (e.nouns.has(head) && (e.kind !== 'country' || head === 'country')) return e.id
    if (e.kind !== 'organisation' && e.kind !== 'outlet') continue
    if (e.name.toLowerCase().split(' ').includes(head)) return e.id
    if (e.entry === null && class2 && e.nouns.size === 0 && sentence - last.sentence <= 3) return e.id
  }
  return -1
}

function group(s: Scene, c: number, owner: Entity | null, definite: boolean, depth: number): Described | null {
  const chunk = s.chunks[c]!
  const a = s.a
  const head = a.lower[chunk.head]!
  const words = bareName(s, chunk.start, chunk.end)
  const singular = head.replace(/men$/, 'man').replace(/ies$/, 'y').replace(/s$/, '')
  if (owner && isRelational(head)) {
    return keyed(
      s,
      `rel:${head}:${owner.id}`,
      ownedName(words, owner),
      { kind: 'group', plural: true, of: owner.id, country: owner.country },
      singular,
      'actor.group-of',
    )
  }
  const next = ofEntity(s, c)
  if (next >= 0 && a.lower[chunk.end] !== 'to' && isRelational(head)) {
    const e = s.chunks[next]!.name >= 0 ? nameEntity(s, s.chunks[next]!.name) : described(s, next, depth)
    if (e >= 0)
      return keyed(
        s,
        `rel:${head}:${e}`,
        ownedName(words, s.entities[e]!),
        { kind: 'group', plural: true, of: e },
        singular,
        'actor.group-of',
      )
  }
  if (definite && !owner && chunk.end - chunk.start === 2) {
    const sentence = a.sentenceOf[chunk.start]!
    for (const e of candidates(s, 24)) {
      const last = e.seen[e.seen.length - 1]
      if (e.plural && last && e.nouns.has(singular) && sentence - last.sentence < 10)
        return { entity: e.id, form: 'description', rule: 'actor.same-noun' }
    }
  }
  if (
    /^(?:people|others|many|some|most|members|men|women|children|countries|nations|states|millions|thousands|hundreds|dozens|companies|firms|two|three|four|five|groups|agencies|parties|banks)$/.test(
      head,
    )
  ) {
    const use = roleOf(a, chunk.start, chunk.end).use
    if (!sourceChunk(s, c) && use !== 'subject') return null
  }
  let called = placed(s, c, words, countryOfPhrase(s, c))
  if (owner) called = ownedName(words, owner)
  else if (
    /^(?:members|one|some|many|most|others|all|two|three|dozens|hundreds|thousands)$/.test(head) &&
    a.lower[chunk.end] === 'of' &&
    s.chunks[c + 1]?.start === chunk.end + 1
  )
    called = `${words} of ${bareName(s, s.chunks[c + 1]!.start, s.chunks[c + 1]!.end)}`
  return keyed(
    s,
    `group:${called.toLowerCase()}:${owner?.id ?? ''}`,
    called,
    { kind: 'group', plural: true, country: countryOfPhrase(s, c), of: owner && !owner.human ? owner.id : -1 },
    singular,
    'actor.group',
  )
}

/** Anything that speaks: a document, a poll, footage; a word for people the lists do not know. */
function anySource(s: Scene, c: number, owner: Entity | null, plural: boolean, definite: boolean): Described | null {
  const chunk = s.chunks[c]!
  const head = s.a.lower[chunk.head]!
  const lemma = s.a.lemma[chunk.head]!
  if (head === 'one' || head === 'another') {
    for (const e of candidates(s, 6))
      if (e.kind === 'group' && s.a.sentenceOf[chunk.start]! - (e.seen[e.seen.length - 1]?.sentence ?? -9) <= 2)
        return oneOf(s, e)
  }
  const isDocument = DOCUMENT_NOUNS.has(head) || DOCUMENT_NOUNS.has(lemma)
  const of = s.a.lower[chunk.end] === 'on' || s.a.lower[chunk.end] === 'from' ? s.chunks[c + 1] : undefined
  // "Footage on state television": the medium vouches for it.
  if (isDocument && of && of.start === chunk.end + 1 && OUTLET_NOUNS.has(s.a.lower[of.head]!) && of.name < 0) {
    const name = bareName(s, of.start, of.end)
    return keyed(s, `body:${name.toLowerCase()}`, name, { kind: 'outlet' }, s.a.lower[of.head]!, 'actor.outlet')
  }
  const words = bareName(s, chunk.start, chunk.end)
  const isOutlet = OUTLET_NOUNS.has(head)
  const kind = isDocument
    ? 'document'
    : isOutlet
      ? 'outlet'
      : plural
        ? 'group'
        : PERSON_NOUNS.has(lemma) || /(?:er|or|ist|ian|man|woman|ee)$/.test(lemma)
          ? 'person'
          : 'other'
  if (definite && chunk.end - chunk.start === 2) {
    for (const e of candidates(s, 24))
      if (e.nouns.has(lemma) && e.kind !== 'country' && e.human === (kind === 'person'))
        return { entity: e.id, form: 'description', rule: 'actor.same-noun' }
  }
  const name = owner ? `${words} of ${owner.name}` : words
  return keyed(
    s,
    `any:${name.toLowerCase()}`,
    name,
    { kind, human: kind === 'person', plural: plural && kind === 'group', of: owner?.id ?? -1 },
    lemma,
    `actor.${kind}`,
  )
}

/** "One of the officials", "one said": one member of a group. */
export function oneOf(s: Scene, group: Entity): Described {
  const single = (w: string) =>
    w
      .replace(/men\b/, 'man')
      .replace(/people\b/, 'person')
      .replace(/([^s])s\b/, '$1')
  const words = group.name.split(' ')
  const at = words.findIndex((w) => GROUP_NOUNS.has(w.toLowerCase()))
  const name = words
    .map((w, i) => (i === at ? single(w) : w))
    .filter((w, i) => !(i === 0 && /^(?:two|three|four|five|several)$/.test(w)))
    .join(' ')
  const d = keyed(
    s,
    `one:${group.id}`,
    name,
    { kind: 'person', human: true, of: group.of, country: group.country },
    single(words[at] ?? ''),
    'actor.one-of',
  )
  return d
}
