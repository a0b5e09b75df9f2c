/** What so many stories at hand tell of that it tells none from another. */
import type { Placed } from '../types.ts'
import type { Bag } from './pack.ts'
import { type Seen, seenOf, type Weighted, weightedOf } from './seen.ts'
import type { Sketch } from './sketch.ts'

/** Names and words that at least so many stories in sight have, and this share of them, tell none from another. */
const MANY = 8
const SHARE = 0.1

/**
 * Articles as they are compared. No table knows what everybody in an archive speaks of (a country at war, its ministers), and in a
 * busy week such names chain one story to the next until all are one; who has it nearby does know. Counted by stories, so that
 * what one long story repeats stays its own.
 */
export function uncommon(items: readonly Placed<Sketch>[]): readonly Seen[] {
  const seen = items.map((item) => seenOf(item.sketch))
  const told = new Map<number, Set<number>>()
  items.forEach(({ group }, i) => {
    const story = group ?? -1 - i
    const members = told.get(story)
    if (!members) told.set(story, new Set([...seen[i]!.names.hashes, ...seen[i]!.terms.hashes]))
    else for (const bag of [seen[i]!.names, seen[i]!.terms]) for (const hash of bag.hashes) members.add(hash)
  })
  const least = Math.max(MANY, SHARE * told.size)
  if (told.size < least) return seen
  const stories = new Map<number, number>()
  for (const hashes of told.values()) for (const hash of hashes) stories.set(hash, (stories.get(hash) ?? 0) + 1)
  const common = new Set<number>()
  for (const [hash, n] of stories) if (n >= least) common.add(hash)
  return common.size === 0 ? seen : seen.map((s) => without(s, common))
}

function without(seen: Seen, common: ReadonlySet<number>): Seen {
  const bag = (b: Bag): Bag => {
    const kept: number[] = []
    for (let i = 0; i < b.hashes.length; i++) if (!common.has(b.hashes[i]!)) kept.push(i)
    if (kept.length === b.hashes.length) return b
    return { hashes: Int32Array.from(kept, (i) => b.hashes[i]!), bytes: Uint8Array.from(kept, (i) => b.bytes[i]!) }
  }
  const weighted = (w: Weighted): Weighted => {
    const kept = bag(w)
    return kept === w ? w : weightedOf(kept)
  }
  const { terms, lead, head, names } = seen
  return { ...seen, terms: weighted(terms), lead: weighted(lead), head: weighted(head), names: bag(names) }
}
