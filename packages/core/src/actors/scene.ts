/** The working state of one reading: chunks, names and the entities found so far. Thrown away after. */
import type { ActorKind, Analysis, Article, Attribution, Certainty, MentionForm, Without } from '../record/index.ts'
import type { Observe } from './antecedents/choose.ts'
import type { Ranker } from './antecedents/ranker.ts'
import type { Chunk } from './chunks.ts'
import type { Incumbents } from './incumbent.ts'
import type { NameSpan } from './names.ts'
import type { Gender } from './person.ts'
import type { Quotes } from './quotes.ts'
import type { Entry } from './registry.ts'
import type { Use } from './use.ts'

export interface HeldOffice {
  readonly key: string
  readonly country: string | null
  readonly former: boolean
  /** The office as printed, in small letters. */
  readonly words: string
}
/** One mention: a run of tokens [start, end) with what the pronouns need to know of its place. */
export interface Seen {
  readonly start: number
  readonly end: number
  readonly head: number
  readonly form: MentionForm
  readonly rule: string
  readonly sentence: number
  readonly use: Use
  /** Stands inside quotation marks. */
  readonly quoted: boolean
  /** Governing verb or noun in the tree, −1 at the root. */
  readonly governor: number
}
export interface Entity {
  readonly id: number
  kind: ActorKind
  /** Best name so far; for descriptions made when they are first met. */
  name: string
  /** Words of the fullest person's name. */
  words: string[]
  country: string | null
  gender: Gender
  /** One human being (or an office held by one). */
  human: boolean
  plural: boolean
  of: number
  /** Tokens of titles and appositions: [start, end) pairs. */
  roles: (readonly [number, number])[]
  offices: HeldOffice[]
  /** Nouns that describe it, singular and lower case. */
  nouns: Set<string>
  /** Honorifics it bears ("lord", "sir"). */
  honorifics: Set<string>
  entry: Entry | null
  members: number[]
  seen: Seen[]
  certainty: Certainty
  /** Of the person, where the caller's registry knows it. */
  wikidata: string | null
}
export interface Scene {
  readonly article: Article
  readonly a: Analysis
  readonly attributions: readonly Attribution[]
  readonly names: readonly NameSpan[]
  readonly nameOf: Int32Array
  readonly chunks: readonly Chunk[]
  readonly chunkOf: Int32Array
  readonly quotes: Quotes
  readonly entities: Entity[]
  /** Entity of a name span, −1 while unknown. */
  readonly entityOfName: Int32Array
  /** Entity of a chunk, −1 if it names nobody. */
  readonly entityOfChunk: Int32Array
  /** Description chunks in apposition: index of the chunk with the name, −1 otherwise. */
  readonly alias: Int32Array
  /** Tokens that are the source or addressee of an attribution. */
  readonly isSource: Uint8Array
  /** Entities in order of last mention, most recent last; bounded use only. */
  readonly recent: number[]
  /** Groups and coordinations in order. */
  readonly plurals: {
    readonly members: readonly number[]
    readonly sentence: number
    readonly use: Use
    readonly entity: number
  }[]
  /** Members for chunks that stand for several. */
  readonly membersOfChunk: Map<number, readonly number[]>
  /** Country the article is set in, by dateline or sheer number, or null. */
  setting: string | null
  /** The country of the dateline alone, or null. */
  dateline: string | null
  lastSpeaker: number
  lastSpeakerSentence: number
  readonly byKey: Map<string, number>
  /** The first people with an office or a country, for offices that come before their holder's name. Bounded. */
  readonly holders: number[]
  /** Whom a pronoun that tags a quotation will stand for, by attribution. */
  readonly foreseen: Map<number, number>
  /** The caller's office-holders on the day of the article, or null. */
  readonly incumbents: Incumbents | null
  /** Countries of the places named so far, in order. */
  readonly visited: string[]
  /** Who a chunk may stand for where that is not sure, the likeliest first. */
  readonly doubts: Map<number, readonly { readonly entity: number; readonly odds: number }[]>
  /** Families that are left out. */
  readonly without: Without
  /** Whether a dictionary has a noun, singular and in small letters, for a person or for a group before all else. */
  readonly means: (noun: string, what: 'person' | 'group') => boolean
  /** The learnt ranker of antecedents, or null: the rules alone. */
  readonly ranker: Ranker | null
  /** For training. */
  readonly observe: Observe | null
  /** How often each actor is named in the whole article, and the few that are named most. */
  readonly counts: Map<number, number>
  readonly leading: number[]
}

export function newEntity(s: Scene, kind: ActorKind, name: string, more: Partial<Entity> = {}): Entity {
  const e: Entity = {
    id: s.entities.length,
    kind,
    name,
    words: [],
    country: null,
    gender: '',
    human: kind === 'person',
    plural: kind === 'group',
    of: -1,
    roles: [],
    offices: [],
    nouns: new Set(),
    honorifics: new Set(),
    entry: null,
    members: [],
    seen: [],
    certainty: 'asserted',
    wikidata: null,
    ...more,
  }
  s.entities.push(e)
  return e
}

/** The entity of a registry entry, made when first needed. */
export function entityOfEntry(s: Scene, entry: Entry): Entity {
  const at = s.byKey.get(entry.key)
  if (at !== undefined) return s.entities[at]!
  const kind: ActorKind = entry.kind === 'place' ? 'other' : entry.kind
  const e = newEntity(s, kind, entry.name, { country: entry.country, entry, certainty: 'lookup' })
  for (const n of entry.nouns) e.nouns.add(n)
  s.byKey.set(entry.key, e.id)
  return e
}

/** Moves an entity to the end of the recency list. The list is short where it matters: lookups walk a bounded tail. */
export function touch(s: Scene, entity: number): void {
  const r = s.recent
  if (r[r.length - 1] === entity) return
  r.push(entity)
}
export const textOf = (s: Scene, start: number, end: number): string =>
  start < end ? s.a.text.slice(s.a.start[start]!, s.a.end[end - 1]!).replace(/\s+/g, ' ') : ''
