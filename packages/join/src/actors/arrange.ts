/** Which actors of a neighbourhood are one. */
import type { Context, Placed } from '../types.ts'
import { handOf } from './hand.ts'
import { joinLoose } from './loose.ts'
import { joinNamed } from './named.ts'
import type { ActorSketch } from './sketch.ts'
import { Table } from './table.ts'

export function arrangeActors(
  items: readonly Placed<ActorSketch>[],
  fresh: ReadonlySet<number>,
  context: Context,
): Int32Array {
  const table = new Table(items, context)
  const named = joinNamed(table, handOf(items, context))

  // an item without a full name stays with its group although not all that told whose it is can be seen from here
  const home = new Map<number, number>()
  items.forEach(({ group }, i) => {
    const p = table.label[i] as number
    if (group !== null && p !== -1 && !home.has(group)) home.set(group, p)
  })
  joinLoose(table, named, (i) => {
    const { group } = table.item(i)
    const p = group === null || fresh.has(i) ? undefined : home.get(group)
    return p === undefined || table.at(p).articles.has(table.item(i).article.seq) ? -1 : p
  })
  return alone(table)
}

/** Descriptions that nothing was joined to need no group. */
function alone(table: Table): Int32Array {
  const count = new Int32Array(table.profiles.length)
  for (const p of table.label) if (p >= 0) count[p]!++
  return table.label.map((p, i) => (count[p] === 1 && table.item(i).sketch.sort === 'description' ? -1 : p))
}
