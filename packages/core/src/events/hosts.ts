/** Countries that are no actor of the article's own but have something done in them: "flew into Tirana", "struck a convoy in northern Iraq". */
import { countryEntry } from '../actors/index.ts'
import type { Actor, Analysis, Cast, Place } from '../record/index.ts'
import type { Scene } from './fit.ts'
import { kids, preposition, relation } from './tree.ts'

export interface Hosts {
  /** The cast with the countries that were asked for behind its own actors. */
  readonly cast: Cast
  /**
   * The country of the place at a token, as an index into `cast.actors`; none if it is the actors' own, nor, unless `sure`, if
   * theirs is not known.
   */
  of(token: number, actors: readonly number[], sure?: boolean): number[]
}

/** Opens the cast for countries that the article names only through their places. */
export function openHosts(a: Analysis, cast: Cast, places: readonly Place[], placeOf: Int32Array): Hosts {
  const actors: Actor[] = [...cast.actors]
  const byCode = new Map<string, number>()
  actors.forEach((x, i) => {
    if (x.kind === 'country' && x.country !== null && !byCode.has(x.country)) byCode.set(x.country, i)
  })
  const add = (code: string): number => {
    const name = countryEntry(code)?.name
    if (name === undefined) return -1
    byCode.set(code, actors.length)
    actors.push({
      id: '',
      name,
      kind: 'country',
      country: code,
      gender: null,
      of: null,
      roles: [],
      mentions: [],
      wikidata: countryEntry(code)?.wikidata ?? null,
      certainty: 'implied',
    })
    return actors.length - 1
  }
  return {
    cast: { actors, at: (t) => cast.at(t), members: (t) => cast.members(t) },
    of(token, doers, sure = false) {
      const code = token < 0 || token >= a.size ? null : (places[placeOf[token] ?? -1]?.country ?? null)
      if (code === null) return []
      const own = doers.map((x) => actors[x]?.country ?? null)
      const known = byCode.get(code)
      // somebody of no known country may be at home there
      if (own.includes(code) || (!sure && own.every((x) => x === null))) return []
      const index = known ?? add(code)
      return index < 0 ? [] : [index]
    },
  }
}

/** Types that are done to the country in which they are done, if those who do it come from another. */
const DONE_TO_PLACE: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE', 'AID', 'CONCEDE'])
const THERE = new Set(['in', 'into', 'on', 'at', 'near', 'to', 'against', 'of', 'across', 'inside', 'over'])

/** The country whose place the verb's object is or stands in. */
export function targetOf(scene: Scene, v: number, type: string, actors: readonly number[]): number[] {
  if (!DONE_TO_PLACE.has(type)) return []
  const a = scene.analysis
  const queue: number[] = [v]
  for (let n = 0; n < queue.length && n < 24; n++) {
    const t = queue[n] as number
    for (const c of kids(a, t)) {
      const rel = relation(a, c)
      const there = (rel === 'obl' || rel === 'nmod') && THERE.has(preposition(a, c))
      if (c < v || !(rel === 'obj' || there || rel === 'compound' || rel === 'appos' || rel === 'flat')) continue
      if (scene.placeAt[c] === 1) {
        const found = scene.hosts.of(c, actors)
        if (found.length > 0) return found
      }
      queue.push(c)
    }
  }
  return []
}
