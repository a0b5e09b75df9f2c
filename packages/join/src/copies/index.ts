/** Copies: articles that hold the words of another, and articles that tell it in other words. */
import { ALONE } from '../settle.ts'
import type { Placed, Room } from '../types.ts'
import { kinOf, seenOf } from './compare.ts'
import { type CopySketch, itemsOf } from './sketch.ts'

export { copyLines, describeCopies } from './describe.ts'
export type { CopySketch } from './sketch.ts'

export const copies: Room<CopySketch> = {
  kind: 'copy',
  version: 3,
  look: 'keys',
  asks: [],
  most: 64,
  items: itemsOf,
  /**
   * What hangs together is one group. Kinship is a matter of two articles alone, so one more only adds to it: those that are there
   * already are compared anew only where none is fresh, which is when one has gone.
   */
  arrange(items, fresh) {
    const seen = items.map(seenOf)
    const parent = Int32Array.from(items, (_, i) => i)
    const find = (i: number): number => {
      while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!
      return i
    }
    const join = (i: number, j: number) => {
      const [a, b] = [find(i), find(j)]
      parent[Math.max(a, b)] = Math.min(a, b)
    }
    if (fresh.size) joinGroups(items, fresh, join)
    for (let i = 0; i < items.length; i++)
      for (let j = i + 1; j < items.length; j++) {
        const look = fresh.size ? fresh.has(i) || fresh.has(j) : items[i]!.group === items[j]!.group
        if (look && find(i) !== find(j) && kinOf(seen[i]!, seen[j]!) !== null) join(i, j)
      }
    const sizes = new Int32Array(items.length)
    for (let i = 0; i < items.length; i++) sizes[find(i)]!++
    return Int32Array.from(items, (_, i) => (sizes[find(i)]! > 1 ? find(i) : ALONE))
  },
}

function joinGroups(items: readonly Placed[], fresh: ReadonlySet<number>, join: (i: number, j: number) => void) {
  const at = new Map<number, number>()
  items.forEach(({ group }, i) => {
    if (group === null || fresh.has(i)) return
    const first = at.get(group)
    if (first === undefined) at.set(group, i)
    else join(first, i)
  })
}
