/** "The two men", "both countries", "the pair": plurals for people and states met before. */
import { PAIR_NOUNS } from './en/pronouns.ts'
import { candidates } from './pronouns.ts'
import type { Entity, Scene } from './scene.ts'

/** The two (or three) actors a plural description stands for, in order of mention; null if it is not one of those. */
export function pairOf(s: Scene, c: number): readonly number[] | null {
  const chunk = s.chunks[c]!
  const words: string[] = []
  for (let t = chunk.start; t < chunk.end && words.length < 8; t++) words.push(s.a.lower[t]!)
  const head = s.a.lower[chunk.head]!
  const sort = PAIR_NOUNS.get(head)
  if (!sort) return null
  const two = words.includes('two') || words.includes('both')
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
  const recent = candidates(s, 24)
  let found: Entity[]
  if (sort === 'any') {
    // Two of one kind: whichever kind has two mentions close together.
    const people = recent.filter((e) => e.human && !e.plural).slice(0, 2)
    const states = recent.filter((e) => e.kind === 'country').slice(0, 2)
    const bodies = recent.filter((e) => e.kind === 'organisation').slice(0, 2)
    const pools = (head === 'two' ? [people, states, bodies] : [states, people, bodies]).filter((p) => p.length === 2)
    if (pools.length === 0) return null
    const age = (p: Entity[]) => Math.min(...p.map((e) => e.seen[e.seen.length - 1]?.sentence ?? -9))
    found = pools.reduce((x, y) => (age(y) > age(x) + 1 ? y : x))
  } else found = recent.filter(fits).slice(0, 2)
  if (found.length < 2) return null
  return found
    .map((e) => e.id)
    .sort((x, y) => (s.entities[x]!.seen[0]?.start ?? 0) - (s.entities[y]!.seen[0]?.start ?? 0))
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
