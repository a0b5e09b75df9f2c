/**
 * Descriptions without a name: offices alone ("the Foreign Secretary"), bodies ("the ministry"), people ("a diplomat"),
 * groups ("US officials"), documents. Each is joined to whom it stands for, or becomes an actor of its own.
 */

import { UPOS } from '../record/index.ts'
import { counterpart } from './counterpart.ts'
import { type Described, keyed, ownerOf, sourceChunk } from './described.ts'
import { body } from './described-body.ts'
import { group, oneOf } from './described-group.ts'
import { person } from './described-person.ts'
import { BODY_NOUNS, COUNTERPART_NOUNS, DOCUMENT_NOUNS, GROUP_NOUNS, PERSON_NOUNS, STATE_NOUNS } from './en/nouns.ts'
import { OFFICE_HEADS } from './en/offices.ts'
import { OUTLET_NOUNS } from './en/outlets.ts'
import { officeOfChunk } from './holder.ts'
import { issuerOf } from './issuer.ts'
import { countryOfPhrase } from './modifiers.ts'
import { bareName } from './naming.ts'
import { candidates } from './pronouns.ts'
import { countryEntry } from './registry.ts'
import { type Entity, entityOfEntry, type Scene, textOf } from './scene.ts'

const NOUN = UPOS.indexOf('NOUN')

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
  if (isAge(head)) return aged(s, c, head)
  const owner = ownerOf(s, c)
  const first = a.lower[chunk.start]!
  if (officeOwned(s, c)) return ofOffice(s, c, plural)
  // "the agency's website": what it says, the agency says
  if (owner && source && ORGANS.has(head)) return anySource(s, c, owner, plural, true)
  const definite = chunk.owner >= 0 || first === 'the' || first === 'this' || first === 'that' || first === 'these'
  const country = countryOfPhrase(s, c)
  const behind = (next: number) => described(s, next, depth)

  if (COUNTERPART_NOUNS.has(head) || (head === 'number' && a.lower[chunk.head - 1] === 'opposite'))
    return counterpart(s, c, owner, country)
  if (!plural && (PERSON_NOUNS.has(head) || OFFICE_HEADS.has(head))) {
    const office = officeOfChunk(s, c)
    return person(s, c, { office, owner, country, definite, behind })
  }
  if (!plural && (BODY_NOUNS.has(head) || (OUTLET_NOUNS.has(head) && (source || s.nameOf[chunk.head - 1]! >= 0))))
    return body(s, c, { owner, country, definite, source })
  if (STATE_NOUNS.has(head) && (country || owner?.kind === 'country')) {
    const entry = countryEntry(country ?? owner!.country!)
    if (entry) return { entity: entityOfEntry(s, entry).id, form: 'description', rule: 'actor.state-organ' }
  }
  if (plural && GROUP_NOUNS.has(head)) return group(s, c, owner, definite, behind)
  // nouns of no list that the dictionary knows
  if (isCommon(s, c)) {
    if (s.means(a.lemma[chunk.head]!, 'person'))
      return plural
        ? group(s, c, owner, definite, behind)
        : person(s, c, { office: null, owner, country, definite, behind })
    if (!plural && (definite || source) && !DOCUMENT_NOUNS.has(head) && s.means(a.lemma[chunk.head]!, 'group'))
      return body(s, c, { owner, country, definite, source })
  }
  if (source) return anySource(s, c, owner, plural, definite)
  return null
}

/** A noun in small letters, but where a sentence opens. */
function isCommon({ a, chunks }: Scene, c: number): boolean {
  const { head } = chunks[c]!
  if (a.uposCode[head] !== NOUN) return false
  return a.text[a.start[head]!] === a.lower[head]![0] || a.sentences[a.sentenceOf[head]!] === head
}

/** Places where somebody publishes. */
const ORGANS = new Set('website site blog page account feed newsletter'.split(' '))

/** Entities looked back at for a body's full name. */
const FULL = 100

/** "Marlow County Sheriff’s Department" ends with "sheriff's department". */
function endsWith(full: string, tail: string): boolean {
  const plain = (x: string) => x.toLowerCase().replaceAll('’', "'")
  return plain(full).endsWith(` ${plain(tail)}`)
}

const OFFICE_STAFF = new Set('office department officials deputies staff investigators administration'.split(' '))
/** "The mayor's office", "sheriff's officials": the office, whoever holds it. */
function officeOwned(s: Scene, c: number): boolean {
  const o = s.chunks[c]!.owner
  if (o < 0 || !OFFICE_STAFF.has(s.a.lower[s.chunks[c]!.head]!)) return false
  const owner = s.chunks[o]!
  return owner.name < 0 && !owner.pronoun && owner.owner < 0 && OFFICE_HEADS.has(s.a.lower[owner.head]!)
}
function ofOffice(s: Scene, c: number, plural: boolean): Described {
  const chunk = s.chunks[c]!
  const owner = s.chunks[chunk.owner]!
  const name = `${bareName(s, owner.start, owner.end)}${textOf(s, owner.end, owner.end + 1)} ${bareName(s, chunk.start, chunk.end)}`
  const full = plural
    ? undefined
    : s.entities.slice(-FULL).findLast((e) => e.kind === 'organisation' && endsWith(e.name, name))
  if (full) return { entity: full.id, form: 'description', rule: 'actor.owned-body' }
  return keyed(
    s,
    `office:${name.toLowerCase()}`,
    name,
    { kind: plural ? 'group' : 'organisation', plural },
    s.a.lower[chunk.head]!,
    plural ? 'actor.group' : 'actor.owned-body',
  )
}

const isAge = (head: string): boolean => head.length < 13 && head.endsWith('-year-old')

/** "The 58-year-old": the person whose age the text gave. */
function aged(s: Scene, c: number, head: string): Described | null {
  if (s.a.lower[s.chunks[c]!.start] !== 'the') return null
  const age = head.slice(0, head.indexOf('-'))
  for (const e of candidates(s, 12)) {
    if (!e.human || e.plural) continue
    for (const m of e.seen.slice(-6))
      if (s.a.lower[m.end] === ',' && s.a.lower[m.end + 1] === age)
        return { entity: e.id, form: 'description', rule: 'actor.aged' }
  }
  return null
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
  const issuer = isDocument ? issuerOf(s, c, owner, (next) => described(s, next, 0)) : -1
  const name = owner ? `${words} of ${owner.name}` : words
  return keyed(
    s,
    `any:${name.toLowerCase()}${issuer >= 0 ? `:${issuer}` : ''}`,
    name,
    { kind, human: kind === 'person', plural: plural && kind === 'group', of: isDocument ? issuer : (owner?.id ?? -1) },
    lemma,
    `actor.${kind}`,
  )
}

/** A description behind "of" ("friends of [the peer]"); a chain of them is followed one step only. */
function described(s: Scene, c: number, depth: number): number {
  if (depth > 0 || s.chunks[c]!.name >= 0 || s.chunks[c]!.pronoun) return -1
  return describe(s, c, depth + 1)?.entity ?? -1
}
