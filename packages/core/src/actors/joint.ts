/** Joint speakers: "Lark Foods and the Drink League said", "Ana Mora, Luis Pell and others said". */
import { tokenAt } from '../language/index.ts'
import type { Range } from '../record/index.ts'
import type { Scene } from './scene.ts'

/** The named actors that stand side by side in a source, two to four; null where it is one, or something else stands between. */
export function jointly(s: Scene, source: Range): number[] | null {
  const { a } = s
  const from = tokenAt(a, source.start)
  const members: number[] = []
  let human: boolean | null = null
  let joined = false
  let t = from
  for (let step = 0; step < 30 && t < a.size && a.start[t]! < source.end; step++) {
    const c = s.chunkOf[t]!
    if (c < 0) {
      const w = a.lower[t]!
      // "along with"
      if (w === 'and' || (w === 'with' && a.lower[t - 1] === 'along')) joined = true
      else if (w === '(') {
        while (t < a.size && a.start[t]! < source.end && a.lower[t] !== ')') t++
      } else if (w !== ',' && w !== 'along' && w !== 'both') return null
      t++
      continue
    }
    const chunk = s.chunks[c]!
    const e = s.entityOfChunk[c]!
    if (e < 0 || chunk.name < 0 || s.chunks[c + 1]?.owner === c || chunk.end > a.size) return null
    const one = s.entities[e]!
    if (one.plural || one.kind === 'country' || members.includes(e)) return null
    if (human !== null && one.human !== human) return null
    // a comma alone is an apposition
    if (members.length > 0 && !joined && a.lower[chunk.start - 1] !== ',') return null
    human = one.human
    members.push(e)
    t = chunk.end
  }
  return joined && members.length > 1 && members.length < 5 ? members : null
}
