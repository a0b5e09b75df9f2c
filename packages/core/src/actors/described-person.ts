import { phraseStart } from './attach.ts'
import {
  type Described,
  entityNamed,
  genderOfNoun,
  keyed,
  nameEntity,
  ofEntity,
  placed,
  sourceChunk,
} from './described.ts'
import { UNIQUE_OFFICES } from './en/offices.ts'
import { RANKS, TITLE_NOUNS } from './en/titles.ts'
import { holderOf, officeActor } from './holder.ts'
import { bareName, complementOf, isRelational, ownedName } from './naming.ts'
import { type Office, plainOffice } from './office.ts'
import { candidates } from './pronouns.ts'
import { withArticle } from './registry.ts'
import { type Entity, newEntity, type Scene } from './scene.ts'

export interface Facts {
  readonly office: Office | null
  readonly owner: Entity | null
  readonly country: string | null
  readonly definite: boolean
  /** Entity of the description behind "of", or −1. */
  readonly behind: (c: number) => number
}

export function person(s: Scene, c: number, f: Facts): Described | null {
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
      const e = name >= 0 ? nameEntity(s, name) : f.behind(next)
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
  if (f.office && !indefinite && !s.without.has('actors.office-holder')) {
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
  if (f.office && (f.definite || capitalised) && !indefinite) return officeActor(s, c, f)
  // "described him as a dictator", "is a lawyer": said of somebody, nobody new.
  if (indefinite && !sourceChunk(s, c) && predicates(s, c)) return null
  // Nobody before: an actor of its own. A definite bare noun that is no source stays out: it is too often nobody.
  const words = bareName(s, chunk.start, chunk.end)
  const name = placed(s, c, words, f.country)
  let of = -1
  let called = foreign ? name : name + complementOf(s, c, (n) => entityNamed(s, n))
  if (foreign) {
    of = foreign.id
    called = ownedName(words, foreign)
  } else if (/^spokes/.test(head)) {
    const said = speaksFor(s, c)
    if (said >= 0) {
      of = said
      if (words === head)
        called =
          s.entities[said]!.kind === 'group' || s.entities[said]!.kind === 'person'
            ? ownedName(words, s.entities[said]!)
            : `${s.entities[said]!.name} ${head}`
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

/** Is the phrase said of somebody ("as a dictator", "is a lawyer")? */
export function predicates(s: Scene, c: number): boolean {
  const chunk = s.chunks[c]!
  const before = chunk.start > 0 ? s.a.lower[chunk.start - 1]! : ''
  if (before === 'as' || before === 'like' || /^(?:is|was|are|were|be|been|being|became|become)$/.test(before))
    return true
  if (/^["“‘'«]$/.test(before) || (chunk.start > 1 && s.a.lower[chunk.start - 2] === 'as')) return true
  for (let k = s.a.childStart[chunk.head]!; k < s.a.childStart[chunk.head + 1]!; k++)
    if (s.a.deprel[s.a.childList[k]!] === 'cop') return true
  return false
}

/** A bare "a spokesman" speaks for the body that spoke or was named last. */
export function speaksFor(s: Scene, c: number): number {
  if (s.without.has('actors.speaks-for')) return -1
  const chunk = s.chunks[c]!
  // "a Foreign Office spokesman": the name in the phrase.
  for (let t = chunk.start; t < chunk.end; t++) {
    const n = s.nameOf[t]!
    if (n >= 0) return nameEntity(s, n)
  }
  const next = ofEntity(s, c)
  if (next >= 0 && s.chunks[next]!.name >= 0) return nameEntity(s, s.chunks[next]!.name)
  const sentence = s.a.sentenceOf[chunk.start]!
  let politician = -1
  for (const e of candidates(s, 8)) {
    const last = e.seen[e.seen.length - 1]
    if (!last || sentence - last.sentence > 1) continue
    if ((e.kind === 'organisation' || e.kind === 'office') && !e.human && last.use === 'subject') return e.id
    // A politician's spokesman, where nobody else was spoken of.
    if (e.kind === 'person' && e.words.length > 0 && e.offices.length > 0 && last.use === 'subject' && politician < 0)
      politician = e.id
    if (e.kind === 'group' && last.use === 'subject' && FORCES.some((n) => e.nouns.has(n))) return e.id
  }
  return politician
}
/** Groups that have spokesmen. */
const FORCES = ['police', 'force', 'troop', 'army', 'firefighter', 'coastguard', 'rebel']

/** "Mr Reed's spokesman" once the spokesman has a name: who was given as spokesman of that owner. */
export function namedRelation(s: Scene, head: string, owner: Entity): number {
  for (const e of candidates(s)) if (e.of === owner.id && e.nouns.has(head)) return e.id
  return -1
}

/** "The official", "the general", "the peer": the last person so described. */
export function sameNoun(s: Scene, c: number, head: string): number {
  if (s.without.has('actors.same-noun')) return -1
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
