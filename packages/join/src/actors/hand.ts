/** What was joined and held apart by hand, as parts of a neighbourhood. */
import type { Context, Placed } from '../types.ts'

export interface Hand {
  /** Part each item belongs to by hand, −1 where nothing was said of it. */
  readonly part: Int32Array
  readonly some: boolean
  /** Were two parts held apart? */
  apart(a: number, b: number): boolean
}

/**
 * `context.byHand(a, a)` is true for items that somebody has said anything of: only those are asked for in pairs, so that what
 * nobody touched costs nothing.
 */
export function handOf(items: readonly Placed[], context: Context): Hand {
  const part = new Int32Array(items.length).fill(-1)
  const byHand = context.byHand
  if (!byHand) return { part, some: false, apart: () => false }
  const touched: number[] = []
  items.forEach((item, i) => {
    if (byHand.call(context, item, item) === true) touched.push(i)
  })
  for (const i of touched) part[i] = i
  const find = (i: number): number => {
    let at = i
    while (part[at] !== at) at = part[at] as number
    return at
  }
  const split: [number, number][] = []
  for (let x = 0; x < touched.length; x++)
    for (let y = x + 1; y < touched.length; y++) {
      const [i, j] = [touched[x] as number, touched[y] as number]
      const said = byHand.call(context, items[i] as Placed, items[j] as Placed)
      if (said === true) part[Math.max(find(i), find(j))] = Math.min(find(i), find(j))
      else if (said === false) split.push([i, j])
    }
  for (const i of touched) part[i] = find(i)
  const held = new Set(split.flatMap(([i, j]) => [`${part[i]} ${part[j]}`, `${part[j]} ${part[i]}`]))
  return { part, some: touched.length > 0, apart: (a, b) => held.has(`${a} ${b}`) }
}
