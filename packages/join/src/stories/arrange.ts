/** Which articles of a neighbourhood are of one story: average link over those near what has come, the others as they stood. */
import type { Context, Placed } from '../types.ts'
import { link } from './link.ts'
import { scoreOf } from './score.ts'
import type { Sketch } from './sketch.ts'

/** Groups are joined while the mean log-odds of their pairs is over this: found by leaving out topics of ECB+ (training/across/stories.ts). */
export const LEAST = -0.5
/** What is less like the new article than this is left where it stands. */
const FAR = -1.5
/** So many articles are looked at anew, the nearest. */
const CORE = 64

export function arrange(items: readonly Placed<Sketch>[], fresh: ReadonlySet<number>, context: Context): Int32Array {
  const n = items.length
  const copy = items.map((item) => context.copy(item.article.seq))
  const score = (i: number, j: number): number => {
    const said = context.byHand?.(items[i]!, items[j]!)
    if (said !== undefined) return said ? Infinity : -Infinity
    return scoreOf(items[i]!.sketch, items[j]!.sketch, copy[i] !== null && copy[i] === copy[j])
  }
  const core = coreOf(items, fresh, score)
  const m = core.length
  const scores = new Float64Array(m * m)
  for (let x = 0; x < m; x++)
    for (let y = 0; y < x; y++) {
      const z = score(core[x]!, core[y]!)
      scores[x * m + y] = z
      scores[y * m + x] = z
    }
  const linked = link(scores, m, LEAST)

  // what was not looked at goes where most of its group went
  const label = new Int32Array(n)
  const groups = new Map<number, number>()
  for (let i = 0; i < n; i++) {
    const group = items[i]!.group
    if (group === null) label[i] = i
    else {
      if (!groups.has(group)) groups.set(group, i)
      label[i] = groups.get(group)!
    }
  }
  const went = new Map<number, Map<number, number>>()
  for (let x = 0; x < m; x++) {
    const group = items[core[x]!]!.group
    if (group === null) continue
    const counts = went.get(group) ?? new Map<number, number>()
    counts.set(linked[x]!, (counts.get(linked[x]!) ?? 0) + 1)
    went.set(group, counts)
  }
  const most = new Map<number, number>()
  for (const [group, counts] of went) most.set(group, [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]![0])
  for (let i = 0; i < n; i++) {
    const to = items[i]!.group === null ? undefined : most.get(items[i]!.group!)
    if (to !== undefined) label[i] = n + to
  }
  for (let x = 0; x < m; x++) label[core[x]!] = n + linked[x]!
  return label
}

/** The fresh ones with the groups they may belong to, each whole as far as there is room; the newest of all where none is fresh. */
function coreOf(
  items: readonly Placed<Sketch>[],
  fresh: ReadonlySet<number>,
  score: (i: number, j: number) => number,
): number[] {
  if (fresh.size === 0) return items.map((_, i) => i).slice(-CORE)
  const groups = new Map<number, [number, number][]>()
  items.forEach((item, i) => {
    if (fresh.has(i)) return
    let best = -Infinity
    for (const f of fresh) best = Math.max(best, score(f, i))
    const group = item.group ?? -1 - i
    const members = groups.get(group)
    if (members) members.push([i, best])
    else groups.set(group, [[i, best]])
  })
  // a group is as near as the nearer half of its members: what follows up a long story is like its last articles
  const near = [...groups.values()].map((members) => {
    members.sort((a, b) => b[1] - a[1] || a[0] - b[0])
    const half = (members.length + 1) >> 1
    let sum = 0
    for (let k = 0; k < half; k++) sum += Math.max(-9, Math.min(9, members[k]![1]))
    return { members, mean: sum / half }
  })
  near.sort((a, b) => b.mean - a.mean || a.members[0]![0] - b.members[0]![0])
  const core = [...fresh]
  for (const { members, mean } of near) {
    if (mean <= FAR) break
    for (const [i] of members.slice(0, Math.max(0, CORE - core.length))) core.push(i)
  }
  return core.sort((a, b) => a - b)
}
