/** Profiles joined greedily, the surest pairs first. */
import { skeleton } from './fold.ts'
import { ENOUGH, score } from './pair.ts'
import { absorb, type Profile } from './profile.ts'

/** Profiles that share a block are compared; a block keeps its largest. */
const BLOCK = 40

/** Words under which a named profile is compared with others. */
function blocksOf(profile: Profile): Set<string> {
  const blocks = new Set<string>()
  for (const name of profile.people.values()) {
    blocks.add(`p ${skeleton(name.family)}`)
    // names told family first, and one letter off, meet at their first word
    blocks.add(`p ${skeleton(name.words[0] as string)}`)
    blocks.add(`e ${name.words.join(' ')}`)
  }
  for (const name of profile.bodies.values()) {
    blocks.add(`b ${name.words.at(-1)}`)
    blocks.add(`b ${name.words[0]}`)
    blocks.add(`e ${name.key}`)
    blocks.add(`a ${name.short || name.words.map((w) => w[0]).join('')}`)
  }
  for (const id of profile.wikidata) blocks.add(`q ${id}`)
  return blocks
}

/** Order that does not hang on the order of arrival. */
const heavier = (names: readonly string[], profiles: readonly Profile[]) => (a: number, b: number) =>
  (profiles[b] as Profile).items.length - (profiles[a] as Profile).items.length ||
  ((names[a] as string) < (names[b] as string) ? -1 : 1)

/**
 * Joins what belongs together in place: `into[i]` is the profile that i went into. `apart` says which may never be one.
 * `names` are stable names of the profiles.
 */
export function cluster(
  profiles: readonly Profile[],
  names: readonly string[],
  apart: (a: Profile, b: Profile) => boolean,
): Int32Array {
  const into = Int32Array.from(profiles, (_, i) => i)
  const find = (i: number): number => {
    let at = i
    while (into[at] !== at) at = into[at] as number
    into[i] = at
    return at
  }
  const blocks = new Map<string, number[]>()
  profiles.forEach((profile, i) => {
    for (const key of blocksOf(profile)) {
      const list = blocks.get(key)
      if (list) list.push(i)
      else blocks.set(key, [i])
    }
  })
  const order = heavier(names, profiles)
  const seen = new Set<number>()
  const pairs: { a: number; b: number; points: number }[] = []
  for (const list of blocks.values()) {
    const kept = list.length > BLOCK ? list.sort(order).slice(0, BLOCK) : list
    for (let x = 0; x < kept.length; x++)
      for (let y = x + 1; y < kept.length; y++) {
        const [a, b] = [kept[x] as number, kept[y] as number].sort((i, j) => i - j) as [number, number]
        const key = a * profiles.length + b
        if (seen.has(key)) continue
        seen.add(key)
        const points = score(profiles[a] as Profile, profiles[b] as Profile)
        if (points >= ENOUGH) pairs.push({ a, b, points })
      }
  }
  const nameOf = (p: { a: number; b: number }): string => [names[p.a], names[p.b]].sort().join('\n')
  pairs.sort((x, y) => y.points - x.points || (nameOf(x) < nameOf(y) ? -1 : 1))
  for (const { a, b } of pairs) {
    const [i, j] = [find(a), find(b)].sort(order) as [number, number]
    if (i === j) continue
    const one = profiles[i] as Profile
    const other = profiles[j] as Profile
    // what they have become since may speak against it
    if (apart(one, other) || score(one, other) < ENOUGH) continue
    absorb(one, other)
    into[j] = i
  }
  for (let i = 0; i < into.length; i++) find(i)
  return into
}
