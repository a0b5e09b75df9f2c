/** What is said of an actor over all articles that name it. */
import type { Evidence, Person, Placed } from '../types.ts'
import { dayOf, fold, isoDay } from './fold.ts'
import { parseName } from './names.ts'
import type { ActorSketch } from './sketch.ts'

/** What stands most often; of equals what comes first in the alphabet. */
function mostOf(values: Iterable<string | null>): string | null {
  const counts = new Map<string, number>()
  for (const v of values) if (v !== null) counts.set(v, (counts.get(v) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null
}

const bare = (text: string): string => fold(text).replace(/^(?:the|a|an|his|her|their|its|our|my) /, '')

/** The name most articles give in full; a surname alone only where nobody gives more. */
function usualName(items: readonly Placed<ActorSketch>[]): string {
  const named = items.filter(
    (i) => i.sketch.sort === 'person' || i.sketch.sort === 'body' || i.sketch.sort === 'country',
  )
  const pool = named.length > 0 ? named : items
  const full = pool.filter((i) => i.sketch.sort !== 'person' || parseName(i.sketch.name).given.length > 0)
  return mostOf((full.length > 0 ? full : pool).map((i) => i.sketch.name)) ?? ''
}

/** @example describePerson(items).offices // [{ office: 'mayor of Orland', first: '2031-02-04', last: '2031-03-01' }] */
export function describePerson(items: readonly Placed<ActorSketch>[]): Person {
  const offices = new Map<string, { texts: string[]; first: number | null; last: number | null }>()
  const names = new Map<string, { text: string; count: number }>()
  const members: Evidence[] = []
  for (const { sketch, article } of items) {
    const day = dayOf(article.published)
    for (const text of sketch.offices) {
      const key = bare(text)
      const known = offices.get(key)
      if (!known) offices.set(key, { texts: [text], first: day, last: day })
      else {
        known.texts.push(text)
        if (day !== null) {
          known.first = known.first === null ? day : Math.min(known.first, day)
          known.last = known.last === null ? day : Math.max(known.last, day)
        }
      }
    }
    for (const [start, end, text, form] of sketch.mentions) {
      members.push({ article: article.id, start, end, text })
      if (form === 'pronoun') continue
      const key = bare(text)
      const known = names.get(key)
      if (known) known.count++
      else names.set(key, { text, count: 1 })
    }
  }
  const iso = (day: number | null): string | null => (day === null ? null : isoDay(day))
  const order = (day: number | null): number => day ?? Number.POSITIVE_INFINITY
  return {
    name: usualName(items),
    kind: mostOf(items.map((i) => i.sketch.kind)) ?? 'other',
    country: mostOf(items.map((i) => i.sketch.country)),
    wikidata: mostOf(items.map((i) => i.sketch.wikidata)),
    names: [...names.values()].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1)).map((n) => n.text),
    offices: [...offices.values()]
      .sort((a, b) => order(a.first) - order(b.first) || ((a.texts[0] as string) < (b.texts[0] as string) ? -1 : 1))
      .map((o) => ({ office: mostOf(o.texts) ?? '', first: iso(o.first), last: iso(o.last) })),
    members,
  }
}
