/** What the readings of a description share: who owns the phrase, whether it speaks, one actor for one key. */
import type { MentionForm } from '../record/index.ts'
import { FEMALE_NOUNS, MALE_NOUNS } from './en/nouns.ts'
import { withAdjective } from './naming.ts'
import { type Entity, entityOfEntry, newEntity, type Scene } from './scene.ts'

export interface Described {
  readonly entity: number
  readonly form: MentionForm
  readonly rule: string
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

export function ofEntity(s: Scene, c: number): number {
  const chunk = s.chunks[c]!
  const w = s.a.lower[chunk.end]
  const next = s.chunks[c + 1]
  if (!next || next.start !== chunk.end + 1 || (w !== 'of' && w !== 'for' && w !== 'to')) return -1
  return c + 1
}

/** The entity of a name span: a person's, or the registry's; −1 for others not met yet. */
export function nameEntity(s: Scene, n: number): number {
  const known = s.entityOfName[n]!
  if (known >= 0) return known
  const sense =
    s.names[n]!.senses.find((x) => x.entry.country !== null && x.entry.country === s.setting) ?? s.names[n]!.senses[0]
  return sense && sense.entry.kind !== 'place' ? entityOfEntry(s, sense.entry).id : -1
}

/** The same as an entity, or null. */
export function entityNamed(s: Scene, n: number): Entity | null {
  const e = nameEntity(s, n)
  return e >= 0 ? s.entities[e]! : null
}

export function keyed(
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

export const genderOfNoun = (head: string) => (MALE_NOUNS.has(head) ? 'm' : FEMALE_NOUNS.has(head) ? 'f' : '')

/** "A defence official in Copenhagen" is a Danish one. */
export function placed(s: Scene, c: number, words: string, country: string | null): string {
  const chunk = s.chunks[c]!
  if (country && s.a.lower[chunk.end] === 'in') {
    const next = s.chunks[c + 1]!
    const n = next.name
    if (n >= 0 && s.names[n]!.senses.some((x) => x.form === 'capital')) return withAdjective(words, country)
  }
  return words
}

export function hasName(s: Scene, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (s.nameOf[t]! >= 0) return true
  return false
}
