/** Whom a content is mainly on: the named actors it mentions most, one or two. */
import type { Attribution, Cast } from '../record/index.ts'

const KINDS = new Set(['person', 'country', 'organisation', 'office'])
const LIMIT = 200

export interface MentionIndex {
  readonly start: readonly number[]
  readonly actor: readonly number[]
}

export function mentionIndex(cast: Cast): MentionIndex {
  const all = cast.actors.flatMap((actor, k) =>
    KINDS.has(actor.kind) ? actor.mentions.map((m) => [m.start, k] as const) : [],
  )
  all.sort((x, y) => x[0] - y[0])
  return { start: all.map((m) => m[0]), actor: all.map((m) => m[1]) }
}

export function aboutOf(x: Attribution, index: MentionIndex, cast: Cast, speaker: number): string[] {
  const counts = new Map<number, number>()
  let budget = LIMIT
  for (const c of x.content) {
    let lo = 0
    let hi = index.start.length
    while (lo < hi) {
      const mid = (lo + hi) >> 1
      if (index.start[mid]! < c.start) lo = mid + 1
      else hi = mid
    }
    for (let k = lo; k < index.start.length && index.start[k]! < c.end && budget-- > 0; k++) {
      const actor = index.actor[k]!
      if (actor !== speaker) counts.set(actor, (counts.get(actor) ?? 0) + 1)
    }
  }
  return [...counts]
    .sort((p, q) => q[1] - p[1] || p[0] - q[0])
    .slice(0, 2)
    .map(([actor]) => cast.actors[actor]!.id)
}
