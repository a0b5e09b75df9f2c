/** A mention without a name of its own, with what the ranker needs to know of it and of whoever may stand behind it. */
import type { Described } from '../described.ts'
import { DOCUMENT_NOUNS } from '../en/nouns.ts'
import type { PronounEntry } from '../en/pronouns.ts'
import { countryOfPhrase } from '../modifiers.ts'
import type { Office } from '../office.ts'
import type { Gender } from '../person.ts'
import type { Entity, Scene, Seen } from '../scene.ts'
import { type Role, roleOf } from '../use.ts'

export interface Asked {
  readonly chunk: number
  readonly head: number
  readonly sentence: number
  readonly pronoun: PronounEntry | null
  /** What kind of actor it can be: one human being, one body or thing, several. */
  readonly sort: 'human' | 'thing' | 'plural'
  /** Its noun in small letters; '' for a pronoun. */
  readonly noun: string
  readonly gender: Gender | 'n'
  readonly role: Role
  readonly source: boolean
  /** Stands between quotation marks. */
  readonly marked: boolean
  /** Attribution whose content holds it, or −1. */
  readonly content: number
  /** “…,” he said */
  readonly tag: boolean
  readonly owner: Entity | null
  readonly country: string | null
  readonly office: Office | null
  /** Whom the rules took it for, −1 for nobody; whether they made that actor for it. */
  readonly rules: number
  readonly fresh: boolean
}

export interface Candidate {
  /** −1: nobody known (a pronoun), or somebody new (a description). */
  readonly entity: number
  /** Of a plural that is no actor yet: who is in it. */
  readonly members: readonly number[] | null
  /** Its nearest mention so far. */
  readonly last: Seen | null
  /** Phrase of a mention to come, or −1. */
  readonly next: number
}

const CLOSING = new Set(['”', '’', '"', "''", "'", '»', '“'])

/** What only the room knows of a mention. */
export interface More {
  readonly owner: Entity | null
  readonly office: Office | null
  readonly fresh: boolean
  /** Of a phrase that the rules take for nobody: what it can be. */
  readonly sort?: Asked['sort']
}

export function ask(
  s: Scene,
  c: number,
  rules: number,
  described: Described | null,
  pronoun: PronounEntry | null,
  more: More,
): Asked {
  const { a } = s
  const { start, end, head } = s.chunks[c]!
  const is = described ? s.entities[described.entity]! : null
  const sort = pronoun
    ? pronoun.number === 'p'
      ? 'plural'
      : pronoun.gender === 'n'
        ? 'thing'
        : 'human'
    : (more.sort ?? (is!.plural ? 'plural' : is!.human ? 'human' : 'thing'))
  let source = false
  for (let t = start; t < end; t++) if (s.isSource[t]) source = true
  return {
    chunk: c,
    head,
    sentence: a.sentenceOf[head]!,
    pronoun,
    sort,
    noun: pronoun ? '' : a.lower[head]!,
    gender: pronoun ? pronoun.gender : (is?.gender ?? ''),
    role: roleOf(a, start, end),
    source,
    marked: s.quotes.marked[head] === 1,
    content: s.quotes.contentOf[head]!,
    tag: source && start > 0 && s.quotes.marked[head] === 0 && CLOSING.has(a.lower[start - 1]!),
    owner: more.owner,
    country: pronoun ? null : countryOfPhrase(s, c),
    office: more.office,
    rules,
    fresh: more.fresh,
  }
}

/** Recent actors, plurals, named ones and actors to come that are looked at for one mention, at most. */
const RECENT = 24
const STEPS = 80
const PLURALS = 8
const AHEAD = 24
const MOST_TO_COME = 6
const REACH = 4

/** Everybody who may stand behind it, the most recent first; always a bounded number. The first is nobody. */
export function candidatesOf(s: Scene, x: Asked): Candidate[] {
  const out: Candidate[] = [{ entity: -1, members: null, last: null, next: -1 }]
  const seen = new Set<number>()
  const add = (id: number, next = -1) => {
    if (id < 0 || seen.has(id)) return
    seen.add(id)
    const e = s.entities[id]!
    out.push({ entity: id, members: null, last: e.seen[e.seen.length - 1] ?? null, next })
  }
  if (x.sort === 'plural')
    for (let i = s.plurals.length - 1, n = 0; i >= 0 && n < PLURALS; i--, n++) {
      const g = s.plurals[i]!
      if (g.entity >= 0 && s.entities[g.entity]!.seen.length > 0) add(g.entity)
      else if (x.pronoun && g.members.length > 1 && (g.entity < 0 || !seen.has(g.entity))) {
        if (g.entity >= 0) seen.add(g.entity)
        const m = s.entities[g.members[g.members.length - 1]!]!.seen
        const last = m[m.length - 1] ?? null
        out.push({
          entity: g.entity,
          members: g.members,
          last: last && { ...last, sentence: g.sentence, use: g.use },
          next: -1,
        })
      }
    }
  for (let i = s.recent.length - 1, n = 0; i >= 0 && n < STEPS && seen.size < RECENT; i--, n++)
    if (fits(x, s.entities[s.recent[i]!]!)) add(s.recent[i]!)
  for (const id of s.leading) if (fits(x, s.entities[id]!)) add(id)
  add(x.rules)
  const ahead = x.pronoun && !x.pronoun.possessive ? 0 : AHEAD
  for (let i = x.chunk + 1, n = 0; i < s.chunks.length && i <= x.chunk + ahead && n < MOST_TO_COME; i++) {
    const { name, start } = s.chunks[i]!
    if (s.a.sentenceOf[start]! - x.sentence > (x.pronoun ? 0 : REACH)) break
    const id = name >= 0 ? s.entityOfName[name]! : -1
    if (id < 0 || (!fits(x, s.entities[id]!) && apposed(s, x, i) === 0)) continue
    add(id, i)
    n++
  }
  return out
}

function fits(x: Asked, e: Entity): boolean {
  if (x.sort === 'human') return e.human && !e.plural
  // what a document says, somebody says
  if (x.sort === 'thing') return !e.plural && (!e.human || DOCUMENT_NOUNS.has(x.noun))
  return e.plural || x.pronoun !== null || e.kind === 'organisation' || e.kind === 'country'
}

/** 1: the name in phrase i stands right behind, 2: behind a comma; else 0. */
export function apposed(s: Scene, x: Asked, i: number): 0 | 1 | 2 {
  const { end } = s.chunks[x.chunk]!
  const { start, owner } = s.chunks[i]!
  if (x.pronoun || owner >= 0) return 0
  if (start === end) return 1
  return start === end + 1 && s.a.lower[end] === ',' ? 2 : 0
}
