/** What people decided: anchors that outlive re-reading, and decisions made consistent. */
import type { Placed } from '../types.ts'
import { fold } from './fold.ts'
import type { ActorSketch } from './sketch.ts'

export interface HandDecision {
  readonly verb: 'merge' | 'split'
  /** Anchors: of a split, the first is taken from the second. */
  readonly a: string
  readonly b: string
}

export interface Contradiction {
  readonly decision: HandDecision
  /** Earlier decisions that it contradicts, taken together. */
  readonly against: readonly HandDecision[]
}

export interface Decided {
  /**
   * For `Context.byHand`: true, false, or undefined where nothing was said. Of an item and itself it is true where anything was
   * said of it.
   */
  byHand(a: Placed<ActorSketch>, b: Placed<ActorSketch>): boolean | undefined
  /** Anchors that were joined with, or held apart from, what the item belongs to: their items have to be looked at beside it. */
  beside(item: Placed<ActorSketch>): readonly string[]
  /** Decisions that earlier ones rule out; they are without effect. */
  readonly contradictions: readonly Contradiction[]
}

/**
 * Anchor of an actor of one record: it stays as long as the record names the actor so, whatever ids a new reading gives.
 * @example recordAnchor('r-1', 'Tom Reyle') // 'r-1#tom reyle'
 */
export const recordAnchor = (record: string, name: string): string => `${record}#${fold(name)}`

/** Anchor of everybody of one name, kind and country. */
export const nameAnchor = (name: string, kind: string, country: string | null): string =>
  `${fold(name)}|${kind}|${country ?? ''}`

/** Anchors of an item, the narrowest first. */
export const anchorsOf = (item: Placed<ActorSketch>): readonly string[] => [
  recordAnchor(item.article.id, item.sketch.name),
  nameAnchor(item.sketch.name, item.sketch.kind, item.sketch.country),
]

/**
 * Reads decisions in their order. The last word on two anchors holds; what a later decision says against several earlier ones
 * taken together is a contradiction and is reported.
 */
export function decide(decisions: readonly HandDecision[]): Decided {
  const pair = (d: HandDecision): string => [d.a, d.b].sort().join('\n')
  const last = new Map<string, HandDecision>()
  for (const d of decisions) {
    last.delete(pair(d))
    last.set(pair(d), d)
  }
  const parent = new Map<string, string>()
  const find = (x: string): string => {
    let at = x
    while (parent.get(at) !== at) at = parent.get(at) as string
    return at
  }
  const merges: HandDecision[] = []
  const splits: HandDecision[] = []
  const contradictions: Contradiction[] = []
  const clash = (a: string, b: string): HandDecision | undefined =>
    splits.find((s) => [find(s.a), find(s.b)].sort().join('\n') === [a, b].sort().join('\n'))
  for (const d of last.values()) {
    for (const x of [d.a, d.b]) if (!parent.has(x)) parent.set(x, x)
    const [a, b] = [find(d.a), find(d.b)]
    if (d.verb === 'merge') {
      const against = a === b ? undefined : clash(a, b)
      if (against) contradictions.push({ decision: d, against: [against] })
      else {
        parent.set(b, a)
        merges.push(d)
      }
    } else if (a === b) contradictions.push({ decision: d, against: merges.filter((m) => find(m.a) === a) })
    else splits.push(d)
  }
  const apart = new Set(splits.flatMap((s) => [`${find(s.a)}\n${find(s.b)}`, `${find(s.b)}\n${find(s.a)}`]))
  // an item belongs to the narrowest anchor that somebody named
  const partOf = (item: Placed<ActorSketch>): string | null => {
    const anchor = anchorsOf(item).find((x) => parent.has(x))
    return anchor === undefined ? null : find(anchor)
  }
  return {
    byHand(a, b) {
      const x = partOf(a)
      if (x === null) return undefined
      if (a === b) return true
      const y = partOf(b)
      if (y === null) return undefined
      return x === y ? true : apart.has(`${x}\n${y}`) ? false : undefined
    },
    beside(item) {
      const part = partOf(item)
      if (part === null) return []
      return [...parent.keys()].filter((x) => find(x) === part || apart.has(`${part}\n${find(x)}`))
    },
    contradictions,
  }
}
