/** Those who go by a name: first what is one without a doubt, then what speaks for it. */

import { bodyOf } from './attach.ts'
import type { BodyName } from './body-names.ts'
import { cluster } from './clusters.ts'
import type { Hand } from './hand.ts'
import { absorb, type Profile, sureKey } from './profile.ts'
import { Index, type Table } from './table.ts'

export interface Named {
  /** Profiles of people and of bodies that are left. */
  readonly people: readonly number[]
  readonly bodies: readonly number[]
  /** Items that have no full name. */
  readonly rest: readonly number[]
  /** The body that a short name or description means in its story; −1 where none is. */
  bodyMeant(name: BodyName, bearer: Profile): number
}

function heldApart(hand: Hand): (a: Profile, b: Profile) => boolean {
  if (!hand.some) return () => false
  const partsOf = (p: Profile): number[] => p.items.map((i) => hand.part[i] as number).filter((h) => h !== -1)
  return (a, b) => {
    const own = new Set(partsOf(a))
    return own.size > 0 && partsOf(b).some((h) => [...own].some((o) => hand.apart(o, h)))
  }
}

export function joinNamed(table: Table, hand: Hand): Named {
  const { items, context } = table
  const sure = new Map<string, number>()
  const rest: number[] = []
  items.forEach((item, i) => {
    const part = hand.part[i] as number
    const key = part === -1 ? sureKey(item.sketch, context, item.article.seq) : `hand ${part}`
    if (key === '') {
      rest.push(i)
      return
    }
    const known = sure.get(key)
    if (known === undefined) sure.set(key, table.open(i, key))
    else table.put(i, known)
  })
  const apart = heldApart(hand)
  const into = cluster(table.profiles, table.names, apart)
  table.move((p) => into[p] as number)
  const left = [...into.keys()].filter((p) => into[p] === p)
  const bodies = left.filter((p) => table.at(p).sort === 'body')

  // “the navy”, where its story has one navy by name
  const common = (p: number): boolean => [...table.at(p).bodies.values()].every((name) => name.common)
  const byLast = new Index()
  for (const p of bodies)
    if (!common(p)) for (const name of table.at(p).bodies.values()) byLast.add(name.words.at(-1) as string, p)
  const bodyMeant = (name: BodyName, bearer: Profile): number => {
    const candidates = byLast.get(name.words.at(-1) as string)
    const best = bodyOf(
      name,
      bearer,
      candidates.map((p) => table.at(p)),
    )
    return best < 0 ? -1 : (candidates[best] as number)
  }
  const moved = new Map<number, number>()
  for (const p of bodies) {
    const own = table.at(p)
    if (!common(p) || own.stories.size > 1) continue
    const to = bodyMeant([...own.bodies.values()][0] as BodyName, own)
    if (to >= 0 && !apart(own, table.at(to))) moved.set(p, to)
  }
  for (const [p, to] of moved) absorb(table.at(to), table.at(p))
  table.move((p) => moved.get(p) ?? p)
  return {
    // somebody whom an article took for a body is a person none the less
    people: left.filter((p) => table.at(p).people.size > 0),
    bodies: bodies.filter((p) => !moved.has(p)),
    rest,
    bodyMeant,
  }
}
