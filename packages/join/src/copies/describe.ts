/** Who had it first, and what each of the others made of it. */
import type { Copies, CopyRelation, Placed } from '../types.ts'
import { kinOf, type Seen, seenOf } from './compare.ts'
import type { CopySketch } from './sketch.ts'

/** Of a group of more than this, each is compared with so many alone. */
const COMPARED = 60

interface Cluster {
  /** Places in the group; the source first. */
  readonly members: number[]
}

export function describeCopies(items: readonly Placed<CopySketch>[]): Copies {
  const lines = copyLines(items)
  const seen = new Map<number, Copies['members'][number]>()
  // of the whole: the first line holds the source; who stands in a later line retells it
  lines.forEach((line, k) => {
    for (const m of line.members)
      if (!seen.has(m.article.seq)) seen.set(m.article.seq, k === 0 ? m : { ...m, relation: 'rewrite' })
  })
  return { members: [...seen.values()] }
}

/**
 * A group as one or more lists: each text with its copies and those who retell it. Where what retells it was copied in turn, that is a
 * list of its own, and its source stands in both.
 */
export function copyLines(items: readonly Placed<CopySketch>[]): Copies[] {
  const seen = items.map(seenOf)
  const clusters = textsOf(seen)
  for (const c of clusters) c.members.sort((i, j) => before(items, seen, i, j))
  for (const c of clusters) credited(items, c)
  clusters.sort((a, b) => before(items, seen, a.members[0]!, b.members[0]!))
  const lines = clusters.map((c) =>
    c.members.map((i, k) => ({
      i,
      relation: (k === 0 ? 'source' : relationOf(seen, c.members[0]!, i)) as CopyRelation,
    })),
  )
  // what retells an earlier text stands with it
  const used = new Set<number>()
  clusters.forEach((c, k) => {
    const i = c.members[0]!
    const of = clusters.findIndex(
      (d, m) =>
        m < k &&
        d.members.slice(0, COMPARED).some((j) => c.members.some((x) => kinOf(seen[j]!, seen[x]!) === 'rewrite')),
    )
    if (of < 0) return
    lines[of]!.push({ i, relation: 'rewrite' })
    if (c.members.length === 1) used.add(k)
  })
  return lines
    .filter((line, k) => !used.has(k) && line.length > 1)
    .map((line) => ({ members: line.map(({ i, relation }) => ({ article: items[i]!.article, relation })) }))
}

/** Articles that share text. */
function textsOf(seen: readonly Seen[]): Cluster[] {
  const clusters: number[][] = []
  seen.forEach((s, i) => {
    const near = clusters.filter((c) =>
      c.slice(0, COMPARED).some((j) => {
        const kin = kinOf(seen[j]!, s)
        return kin === 'copy' || kin === 'edited'
      }),
    )
    const first = near[0]
    if (!first) {
      clusters.push([i])
      return
    }
    first.push(i)
    for (const other of near.slice(1)) {
      first.push(...other)
      clusters.splice(clusters.indexOf(other), 1)
    }
  })
  return clusters.map((members) => ({ members }))
}

const relationOf = (seen: readonly Seen[], source: number, i: number) =>
  kinOf(seen[source]!, seen[i]!) === 'copy' ? 'copy' : 'edited'

/** Earlier first; where that is not known, the longer text, since what is cut came from somewhere. */
function before(items: readonly Placed<CopySketch>[], seen: readonly Seen[], i: number, j: number): number {
  const [a, b] = [seen[i]!, seen[j]!]
  if (a.at !== null && b.at !== null && a.at !== b.at) return a.at - b.at
  if (a.at === null || b.at === null) return b.sketch.size[1] - a.sketch.size[1] || a.seq - b.seq
  return items[i]!.article.seq - items[j]!.article.seq
}

/** The source is the one whom the others name, whatever the clocks say. */
function credited(items: readonly Placed<CopySketch>[], { members }: Cluster): void {
  const k = members.findIndex((i) => {
    const outlet = items[i]!.article.outlet
    return (
      outlet !== null &&
      members.some(
        (j) => j !== i && items[j]!.article.outlet !== outlet && items[j]!.sketch.credits.some((c) => names(c, outlet)),
      )
    )
  })
  if (k > 0) members.unshift(...members.splice(k, 1))
}

/** Does a credit name an outlet, in full or by its first letters? */
function names(credit: string, outlet: string): boolean {
  const plain = (s: string) =>
    s
      .toLowerCase()
      .replace(/^the\s+/, '')
      .replace(/[^\p{L}\p{N} ]/gu, '')
      .trim()
  const [c, o] = [plain(credit), plain(outlet)]
  if (c === o) return true
  const initials = (s: string) => [...s.matchAll(/(?:^|\s)(\S)/g)].map((m) => m[1]).join('')
  return c.length >= 2 && !c.includes(' ') && c === initials(o)
}
