/** From labels to numbers: a group keeps its number where most of its items stay, and merged groups take the older one. */
import type { Move } from './store.ts'
import type { Placed } from './types.ts'

/** Label of an item that stands alone and needs no group. */
export const ALONE = -1

export interface Settled {
  readonly moves: readonly Move[]
  /** Groups that go into another: what of them was not looked at goes with them. */
  readonly merges: readonly { readonly from: number; readonly into: number }[]
  /** Groups that lost, gained or changed items, and those that are no more. */
  readonly touched: ReadonlySet<number>
}

/**
 * `labels` say which items are one. `fresh` numbers are asked for only as far as they are needed, once: `take(n)` gives the first of n.
 */
export async function settle(
  items: readonly Placed[],
  labels: Int32Array,
  take: (count: number) => Promise<number>,
): Promise<Settled> {
  // where most of each old group went; the label that comes first in the input wins a draw
  const counts = new Map<number, Map<number, number>>()
  items.forEach(({ group }, i) => {
    if (group === null) return
    let row = counts.get(group)
    if (!row) counts.set(group, (row = new Map()))
    row.set(labels[i]!, (row.get(labels[i]!) ?? 0) + 1)
  })
  const number = new Map<number, number>()
  const main = new Map<number, number>()
  for (const [group, row] of counts) {
    let best = ALONE
    let most = 0
    for (const [label, n] of row) if (label !== ALONE && n > most) [best, most] = [label, n]
    if (most === 0) continue
    main.set(group, best)
    number.set(best, Math.min(group, number.get(best) ?? group))
  }
  const merges: { from: number; into: number }[] = []
  for (const [group, label] of main) {
    const into = number.get(label)!
    if (into !== group) merges.push({ from: group, into })
  }
  const unnumbered: number[] = []
  for (const label of labels) {
    if (label === ALONE || number.has(label)) continue
    number.set(label, 0)
    unnumbered.push(label)
  }
  if (unnumbered.length) {
    const first = await take(unnumbered.length)
    for (const [k, label] of unnumbered.entries()) number.set(label, first + k)
  }
  const touched = new Set<number>()
  const moves: Move[] = []
  items.forEach((item, i) => {
    const group = labels[i] === ALONE ? null : number.get(labels[i]!)!
    if (group === item.group) return
    moves.push({ article: item.article.seq, local: item.local, group })
    if (group !== null) touched.add(group)
    if (item.group !== null) touched.add(item.group)
  })
  return { moves, merges, touched }
}
