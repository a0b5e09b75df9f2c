/** "The two men", "both countries", "the pair": plurals for people and states met before. */
import { childWith } from '../language/index.ts'
import { BODY_NOUNS, PERSON_NOUNS } from './en/nouns.ts'
import { PAIR_NOUNS } from './en/pronouns.ts'
import { nameParts } from './person.ts'
import { candidates } from './pronouns.ts'
import { countryEntry } from './registry.ts'
import { type Entity, entityOfEntry, newEntity, type Scene } from './scene.ts'

/** The two (or three) actors a plural description stands for, in order of mention; null if it is not one of those. */
export function pairOf(s: Scene, c: number): readonly number[] | null {
  const chunk = s.chunks[c]!
  const words: string[] = []
  for (let t = chunk.start; t < chunk.end && words.length < 8; t++) words.push(s.a.lower[t]!)
  const head = s.a.lower[chunk.head]!
  const two = words.includes('two') || words.includes('both')
  const sort = PAIR_NOUNS.get(head) ?? (two ? sortOf(head) : undefined)
  if (!sort) return null
  const definite = words[0] === 'the' || words[0] === 'both' || words[0] === 'these' || words[0] === 'those'
  if (!definite || words.length > 4) return null
  // "the leaders" of nobody in particular is a group; two sides, a pair and "the two" always speak of two.
  if (!two && !/^(?:pair|duo|couple|two)$/.test(head)) return null
  if (head === 'two' && chunk.end - chunk.start > 2) return null
  const fits = (e: Entity): boolean => {
    if (sort === 'man') return e.human && e.gender !== 'f' && !e.plural
    if (sort === 'woman') return e.human && e.gender !== 'm' && !e.plural
    if (sort === 'person') return e.human && !e.plural
    if (sort === 'state') return e.kind === 'country'
    if (sort === 'body') return e.kind === 'organisation'
    return false
  }
  const sentence = s.a.sentenceOf[chunk.head]!
  // Those named together a little before ("Armenia and Azerbaijan … the two sides").
  const together =
    sort === 'any' ? (e: Entity) => e.kind === 'country' || (head === 'two' && e.human && !e.plural) : fits
  for (let i = s.plurals.length - 1, n = 0; i >= 0 && n < 16; i--, n++) {
    const g = s.plurals[i]!
    if (sort !== 'state' && sort !== 'any') break
    if (sentence - g.sentence > 12) break
    if (g.members.length === 2 && g.members.every((m) => together(s.entities[m]!))) return inOrder(s, g.members)
  }
  // "Mr Kastel telephoned both sides": who does it to them is neither
  const verb = /^(?:obj|iobj|obl)/.test(s.a.deprel[chunk.head]!) ? s.a.head[chunk.head]! : -1
  const doer = verb >= 0 ? childWith(s.a, verb, 'nsubj') : -1
  const recent = candidates(s, 24).filter((e) => {
    const last = e.seen[e.seen.length - 1]
    if (last === undefined || sentence - last.sentence > 12) return false
    return doer < 0 || doer < last.start || doer >= last.end
  })
  const states = mostNamed(
    s,
    recent.filter((e) => e.kind === 'country'),
    sentence,
  )
  // "Mr Trump's envoy … the two men": who only owns another phrase is not meant while others are there.
  const standing = (e: Entity) => e.seen[e.seen.length - 1]!.use !== 'owner'
  const nearest = (list: Entity[]) => [...list.filter(standing), ...list.filter((e) => !standing(e))].slice(0, 2)
  let found: Entity[]
  if (sort === 'any') {
    // "the two countries … both sides": the sides are those, also where no registry knows them
    if (head !== 'two' && states.length < 2 && ofStates(s, c)) return null
    const people = nearest(recent.filter((e) => e.human && !e.plural))
    const bodies = nearest(recent.filter((e) => e.kind === 'organisation'))
    const pools = (head === 'two' ? [people, states, bodies] : [states, people, bodies]).filter((p) => p.length === 2)
    if (pools.length === 0) return null
    const age = (p: Entity[]) => Math.min(...p.map((e) => e.seen[e.seen.length - 1]?.sentence ?? sentence))
    found = pools.reduce((x, y) => (age(y) > age(x) + (x === states ? 3 : 1) ? y : x))
  } else found = sort === 'state' ? states : nearest(recent.filter(fits))
  if (found.length < 2) return null
  return inOrder(
    s,
    found.map((e) => e.id),
  )
}

/** Phrases looked back at for what two sides there are. */
const BACK = 120

/** Do the phrases before speak of two states? */
function ofStates(s: Scene, c: number): boolean {
  for (let i = c - 1; i >= 0 && i > c - BACK; i--) {
    const { start, end, head } = s.chunks[i]!
    if (PAIR_NOUNS.get(s.a.lower[head]!) !== 'state') continue
    for (let t = start; t < end && t < start + 4; t++)
      if (s.a.lower[t] === 'two' || s.a.lower[t] === 'both') return true
  }
  return false
}

/** "The two lawmakers", "both airlines": any noun for people or bodies. */
const sortOf = (plural: string): 'person' | 'body' | undefined => {
  const one = plural
    .replace(/ies$/, 'y')
    .replace(/men$/, 'man')
    .replace(/([^s])s$/, '$1')
  return PERSON_NOUNS.has(one) ? 'person' : BODY_NOUNS.has(one) ? 'body' : undefined
}

/** "Her colleagues from Chad, Peru and Nepal": the countries behind, as many as are listed. */
export function listedCountries(s: Scene, c: number): readonly number[] | null {
  const chunk = s.chunks[c]!
  if (s.a.lower[chunk.head] !== 'counterparts' || !/^(?:from|of|in)$/.test(s.a.lower[chunk.end] ?? '')) return null
  const out: number[] = []
  let end = chunk.end + 1
  for (let i = c + 1; i < s.chunks.length && i < c + 16; i++) {
    const next = s.chunks[i]!
    while (end < next.start && /^(?:,|and)$/.test(s.a.lower[end]!)) end++
    const sense = next.name >= 0 ? s.names[next.name]!.senses[0] : undefined
    if (next.start !== end || sense?.entry.kind !== 'country') break
    out.push(entityOfEntry(s, sense.entry).id)
    end = next.end
  }
  return out.length > 1 ? out : null
}

const inOrder = (s: Scene, ids: readonly number[]) =>
  [...ids].sort((x, y) => (s.entities[x]!.seen[0]?.start ?? 0) - (s.entities[y]!.seen[0]?.start ?? 0))

/** Two states: those named most often of late; where only one is, the country of a place named beside it. */
function mostNamed(s: Scene, states: Entity[], sentence: number): Entity[] {
  const count = (e: Entity) => e.seen.slice(-6).filter((m) => sentence - m.sentence <= 12).length
  const two = [...states].sort((x, y) => count(y) - count(x)).slice(0, 2)
  if (two.length !== 1) return two
  for (let i = s.visited.length - 1, n = 0; i >= 0 && n < 6; i--, n++) {
    const entry = countryEntry(s.visited[i]!)
    if (entry && entry.country !== two[0]!.country) return [...two, entityOfEntry(s, entry)]
  }
  return two
}

/** "The Quitumbas": the people of that surname, those named together if there are. */
export function familyOf(s: Scene, c: number): readonly number[] | null {
  const chunk = s.chunks[c]!
  if (chunk.name < 0 || s.a.lower[chunk.start] !== 'the') return null
  const w = nameParts([s.a.lower[chunk.head]!])[0] ?? ''
  if (!w.endsWith('s') || w.length < 4) return null
  const bears = (id: number) => {
    const e = s.entities[id]!
    return e.kind === 'person' && nameParts(e.words).at(-1) === w.slice(0, -1)
  }
  for (let i = s.plurals.length - 1, n = 0; i >= 0 && n < 32; i--, n++)
    if (s.plurals[i]!.members.length > 1 && s.plurals[i]!.members.every(bears)) return s.plurals[i]!.members
  const found = candidates(s, 24).filter((e) => bears(e.id))
  return found.length > 1
    ? inOrder(
        s,
        found.slice(0, 3).map((e) => e.id),
      )
    : null
}

/** The next chunk if it is joined to this one by "and" or a comma in front of "and", else −1. */
export function joinedChunk(s: Scene, c: number): number {
  const end = s.chunks[c]!.end
  let n = c + 1
  while (n < s.chunks.length && s.chunks[n]!.start < end) n++
  const next = s.chunks[n]
  if (!next) return -1
  const gap = next.start - end
  if (gap < 1 || gap > 2 || s.a.sentenceOf[next.start] !== s.a.sentenceOf[s.chunks[c]!.start]) return -1
  for (let t = end; t < next.start; t++) {
    const w = s.a.lower[t]!
    if (w === 'and' || w === '&') return n
    if (w !== ',') return -1
  }
  return -1
}

/** The actor "A and B", for a plural that speaks. */
export function composite(s: Scene, members: readonly number[]): number {
  const key = `both:${members.join(',')}`
  const at = s.byKey.get(key)
  if (at !== undefined) return at
  const name = members.map((m) => s.entities[m]!.name).join(' and ')
  const e = newEntity(s, 'group', name, { members: [...members], certainty: 'implied' })
  s.byKey.set(key, e.id)
  return e.id
}
