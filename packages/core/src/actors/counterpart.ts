import { type Described, keyed } from './described.ts'
import { incumbentOf } from './incumbent.ts'
import { bareName } from './naming.ts'
import { officeIn, sameOffice } from './office.ts'
import { candidates } from './pronouns.ts'
import { withArticle } from './registry.ts'
import { type Entity, newEntity, type Scene } from './scene.ts'

/** "His Russian counterpart": the holder of the same office in that country, if the text knows one. */
export function counterpart(s: Scene, c: number, owner: Entity | null, country: string | null): Described | null {
  const chunk = s.chunks[c]!
  if (s.a.xpos[chunk.head] === 'NNS' || s.without.has('actors.counterpart')) return null
  const keys = owner?.offices.map((o) => o.key) ?? []
  const same = (e: Entity) => e.human && !e.plural && e.id !== owner?.id
  const from = (e: Entity) =>
    country !== null && (e.country === country || e.offices.some((o) => o.country === country))
  const pool = [
    ...candidates(s, 40),
    ...s.holders.map((id) => s.entities[id]!).filter((e) => e.seen.length === 0),
  ].filter(same)
  const found =
    pool.find(
      (e) => from(e) && e.offices.some((o) => keys.some((k) => sameOffice(k, o.key) || sameOffice(o.key, k))),
    ) ??
    pool.find((e) => country === null && e.offices.some((o) => keys.includes(o.key))) ??
    pool.find((e) => from(e) && e.words.length > 0) ??
    // An office-holder whose country the text leaves open.
    pool.find(
      (e) =>
        e.words.length > 0 &&
        e.offices.some((o) => o.country === null && e.country === null && keys.some((k) => sameOffice(k, o.key))),
    )
  if (found) return { entity: found.id, form: 'counterpart', rule: 'actor.counterpart' }
  const office = owner?.offices[0]
  const title = owner?.roles[0]
  const words = title ? lastOffice(s, title[0], title[1]) : null
  const known =
    country && office
      ? incumbentOf(s, c, { key: office.key, former: office.former, words: office.words }, `country:${country}`)
      : -1
  if (known >= 0) return { entity: known, form: 'counterpart', rule: 'registry.holder' }
  if (country && office && words) {
    const d = keyed(
      s,
      `office:${office.key}:${country}`,
      `${words} of ${withArticle(country)}`,
      {
        kind: 'office',
        human: true,
        country,
        certainty: 'implied',
        offices: [{ key: office.key, country, former: false, words }],
      },
      'counterpart',
      'actor.counterpart',
    )
    return { ...d, form: 'counterpart' }
  }
  const e = newEntity(
    s,
    'office',
    owner ? `${bareName(s, chunk.start, chunk.end)} of ${owner.name}` : bareName(s, chunk.start, chunk.end),
    { human: true, country },
  )
  return { entity: e.id, form: 'counterpart', rule: 'actor.counterpart' }
}

export function lastOffice(s: Scene, from: number, to: number): string | null {
  const words: string[] = []
  for (let t = from; t < to; t++) if (s.nameOf[t]! < 0) words.push(s.a.lower[t]!)
  return officeIn(words)?.words ?? null
}
