/** Surnames that the reader took for a body or a thing: where the story has a bearer, they are his. */
import { surnamePoints, theOne } from './attach.ts'
import { skeleton } from './fold.ts'
import { type PersonName, parseName } from './names.ts'
import { absorb, type Profile } from './profile.ts'
import type { ActorSketch } from './sketch.ts'
import type { Index, Table } from './table.ts'

/** A name of one word, titles aside, that stands where a person's may; null where it is none. */
export function surnameOf(sketch: ActorSketch): PersonName | null {
  if (sketch.sort !== 'body' && !(sketch.sort === 'description' && /^\p{Lu}\p{L}+$/u.test(sketch.name))) return null
  const name = parseName(sketch.name)
  return name.given.length === 0 && name.family.length > 2 ? name : null
}

/** The same profile, as if it were a person's. */
export const asPerson = (own: Profile, name: PersonName): Profile => ({
  ...own,
  people: new Map([[name.family, name]]),
})

/**
 * Bodies of one article and one word that are the surname of one person of their story. A firm that bears its founder's name is told of more
 * than once, or by more than that.
 */
export function misreadBodies(table: Table, bodies: readonly number[], surnames: Index): void {
  const moved = new Map<number, number>()
  for (const p of bodies) {
    const own = table.at(p)
    if (own.articles.size > 1 || own.wikidata.size > 0 || own.bodies.size !== 1) continue
    const name = surnameOf(table.item(own.items[0] as number).sketch)
    if (!name) continue
    const candidates = surnames.get(skeleton(name.family))
    const single = asPerson(own, name)
    const best = theOne(candidates.map((c) => surnamePoints(single, table.at(c))))
    if (best >= 0) moved.set(p, candidates[best] as number)
  }
  for (const [p, to] of moved) absorb(table.at(to), table.at(p))
  if (moved.size > 0) table.move((p) => moved.get(p) ?? p)
}
