/** Copies: articles that hold the words of another, and articles that tell it in other words. */
import { ALONE } from '../settle.ts'
import type { Copies, CopyRelation, Placed, Room } from '../types.ts'
import { overlap, type Sample, unpack } from './shingles.ts'
import { type CopySketch, itemsOf } from './sketch.ts'

const sampled = ({ sketch }: Placed<CopySketch>): Sample => ({ coarse: sketch.coarse, hashes: unpack(sketch.runs) })

export const copies: Room<CopySketch> = {
  kind: 'copy',
  version: 1,
  look: 'keys',
  items: itemsOf,
  arrange(items) {
    const samples = items.map(sampled)
    const parent = items.map((_, i) => i)
    const find = (i: number): number => (parent[i] === i ? i : (parent[i] = find(parent[i]!)))
    for (let i = 0; i < items.length; i++)
      for (let j = i + 1; j < items.length; j++) {
        const { both, a, b } = overlap(samples[i]!, samples[j]!)
        if (both >= 0.3 * Math.min(a, b)) parent[find(j)] = find(i)
      }
    const sizes = new Int32Array(items.length)
    for (let i = 0; i < items.length; i++) sizes[find(i)]!++
    return Int32Array.from(items, (_, i) => (sizes[find(i)]! > 1 ? find(i) : ALONE))
  },
}

export function describeCopies(items: readonly Placed<CopySketch>[]): Copies {
  const members = items.map(({ article }, i) => ({
    article,
    relation: (i === 0 ? 'source' : 'edited') as CopyRelation,
  }))
  return { members }
}
