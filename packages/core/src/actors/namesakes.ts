/** People whose surname is a country: "Thabo Jordan … Jordan said". The country is meant only where the article speaks of it as a place. */
import type { NameSpan } from './names.ts'
import type { Scene } from './scene.ts'

const PLACED = new Set('in to from across near into throughout around of outside inside'.split(' '))

/** Makes people of bare known names that end a full personal name before them. Changes `names` in place. */
export function namesakes(s: Scene, names: NameSpan[]): void {
  const people = new Map<string, number>()
  const bare = new Map<string, number[]>()
  names.forEach((n, i) => {
    const last = s.a.lower[n.end - 1]!
    if (n.kind === 'PER' && n.end - n.start > 1) {
      if (!people.has(last)) people.set(last, n.start)
    } else if (n.kind === 'KNOWN' && n.end - n.start === 1 && people.has(last) && n.senses[0]!.form === 'name') {
      const list = bare.get(last)
      if (list) list.push(i)
      else bare.set(last, [i])
    }
  })
  for (const [, list] of bare) {
    if (list.some((i) => PLACED.has(s.a.lower[names[i]!.start - 1] ?? ''))) continue
    // its people or its adjective: the country is spoken of
    const entry = names[list[0]!]!.senses[0]!.entry
    if (names.some((n) => n.senses[0]?.entry === entry && n.senses[0]!.form !== 'name')) continue
    for (const i of list) names[i] = { ...names[i]!, kind: 'PER', senses: [], rule: 'name.namesake' }
  }
}
