/** Which articles of a neighbourhood are of one story: those near what has come are gathered anew, the others stay as they stood. */
import type { Context, Placed } from '../types.ts'
import { uncommon } from './common.ts'
import { gather, NEAR } from './gather.ts'
import { type Profile, profileOf, united } from './groups.ts'
import { groupScoreOf, SILENT, scoreOf } from './score.ts'
import type { Sketch } from './sketch.ts'

/** Groups are joined while their log-odds are over this: found by leaving out happenings (training/across/stories.ts). */
export const LEAST = -0.2
/** So many articles are looked at anew, the nearest. */
const CORE = 48
/** Stories of at most so many articles are gathered from their articles again; longer ones stand, and the nearest of theirs speak for them. */
const SHORT = 12

export function arrange(items: readonly Placed<Sketch>[], fresh: ReadonlySet<number>, context: Context): Int32Array {
  const n = items.length
  const copy = items.map((item) => context.copy(item.article.seq))
  // said of an item and itself: that of its pairs something was said
  const said = items.map((item) => context.byHand?.(item, item) !== undefined)
  const copies = (i: number, j: number) => {
    if (copy[i] === null || copy[i] !== copy[j]) return false
    const [a, b] = [items[i]!.sketch.day, items[j]!.sketch.day]
    // what is the same after months is a form that was sent again
    return a === null || b === null || Math.abs(a - b) <= SILENT
  }
  const seen = uncommon(items)
  const known = new Map<number, number>()
  const pair = (i: number, j: number): number => {
    const at = i > j ? i * n + j : j * n + i
    let z = known.get(at)
    if (z === undefined) {
      const hand = said[i] && said[j] ? context.byHand!(items[i]!, items[j]!) : undefined
      if (hand !== undefined) z = hand ? Infinity : -Infinity
      else z = copies(i, j) ? TOGETHER : scoreOf(seen[i]!, seen[j]!)
      known.set(at, z)
    }
    return z
  }
  const units = unitsOf(items, fresh, pair)
  const profiles = units.map((unit) => unit.map((i) => profileOf(seen[i]!)).reduce(united))
  const group = (a: Profile, b: Profile, scores: Float64Array) =>
    scores[0]! >= TOGETHER ? TOGETHER : groupScoreOf(a, b, scores)
  const linked = gather(units, profiles, { pair, group }, LEAST)

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
  units.forEach((unit, u) => {
    for (const i of unit) {
      const group = items[i]!.group
      // one that has just come, or has come again, takes nobody along
      if (group === null || fresh.has(i)) continue
      const counts = went.get(group) ?? new Map<number, number>()
      counts.set(linked[u]!, (counts.get(linked[u]!) ?? 0) + 1)
      went.set(group, counts)
    }
  })
  const most = new Map<number, number>()
  for (const [group, counts] of went) most.set(group, [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]![0])
  for (let i = 0; i < n; i++) {
    const to = items[i]!.group === null ? undefined : most.get(items[i]!.group!)
    if (to !== undefined) label[i] = n + to
  }
  units.forEach((unit, u) => {
    for (const i of unit) label[i] = n + linked[u]!
  })
  return label
}

/** Copies are of one story whatever else is said, short of a person's word. */
const TOGETHER = 1e6

/** The fresh ones, and the groups they may belong to: article by article where these are short. The newest of all where none is fresh. */
function unitsOf(
  items: readonly Placed<Sketch>[],
  fresh: ReadonlySet<number>,
  pair: (i: number, j: number) => number,
): number[][] {
  if (fresh.size === 0) return items.map((_, i) => [i]).slice(-CORE)
  const groups = new Map<number, [number, number][]>()
  items.forEach((item, i) => {
    if (fresh.has(i)) return
    let best = -Infinity
    for (const f of fresh) best = Math.max(best, pair(f, i))
    const group = item.group ?? -1 - i
    const members = groups.get(group)
    if (members) members.push([i, best])
    else groups.set(group, [[i, best]])
  })
  const near = [...groups.values()].filter((members) => {
    members.sort((a, b) => b[1] - a[1] || a[0] - b[0])
    return members[0]![1] >= NEAR
  })
  near.sort((a, b) => b[0]![1] - a[0]![1] || a[0]![0] - b[0]![0])
  const units = [...fresh].map((f) => [f])
  let room = CORE - units.length
  for (const members of near) {
    const taken = members.slice(0, Math.min(room, SHORT)).map(([i]) => i)
    room -= taken.length
    if (taken.length === 0) break
    if (members.length > SHORT) units.push(taken.sort((a, b) => a - b))
    else for (const i of taken) units.push([i])
  }
  return units.sort((a, b) => a[0]! - b[0]!)
}
