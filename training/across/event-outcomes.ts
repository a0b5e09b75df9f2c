/** What articles say of events, to learn from: gold histories of happenings, with the numbers that joining has of each entry. */
import { STATUSES } from '@readout/core'
import { byArticle } from '../../packages/join/src/events/describe.ts'
import { Tellings } from '../../packages/join/src/events/outcome.ts'
import { boost, type Tree } from './boost.ts'
import type { Line, Told } from './event-gold.ts'

/** An entry of a history: its numbers, and the statuses that are right, the first before all. */
export interface Entry {
  readonly numbers: readonly number[]
  readonly right: readonly string[]
  readonly weight: number
}
/** Entries of groups as they are found weigh so much beside those of the gold's groups. */
export const FOUND = 0.5
/** What is right too counts so much. */
const ALSO = 0.4

/** Groups of mentions as the gold has them. */
export function goldGroups({ chain }: Told): number[][] {
  const groups = new Map<string, number[]>()
  chain.forEach((event, i) => {
    if (event !== '') groups.set(event, [...(groups.get(event) ?? []), i])
  })
  return [...groups.values()]
}

/** Entries of groups of a story's mentions: a group is of the event that most of its mentions tell. */
export function entriesOf(
  { items, chain }: Told,
  groups: readonly (readonly number[])[],
  lines: readonly Line[],
  weight: number,
): Entry[] {
  const told = new Map(lines.flatMap((l) => (l.history ?? []).map((h) => [`${l.id} ${h.article}`, h] as const)))
  return groups.flatMap((group) => {
    const counts = new Map<string, number>()
    for (const i of group) if (chain[i] !== '') counts.set(chain[i]!, (counts.get(chain[i]!) ?? 0) + 1)
    const [event] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? []
    if (event === undefined) return []
    const articles = byArticle(group.map((i) => items[i]!))
    const tellings = new Tellings(articles)
    return articles.flatMap((mentions, k) => {
      const h = told.get(`${event} ${mentions[0]!.article.id}`)
      return h ? [{ numbers: tellings.numbers(k), right: [h.status, ...(h.alt ?? [])], weight }] : []
    })
  })
}

/** Trees for each status: is it this one? */
export function outcomeTrees(entries: readonly Entry[]): Tree[][] {
  const rows = Float32Array.from(entries.flatMap((e) => e.numbers))
  const width = entries[0]!.numbers.length
  return STATUSES.map((status) =>
    boost(
      {
        rows,
        width,
        labels: Uint8Array.from(entries, (e) => (e.right.includes(status) ? 1 : 0)),
        weights: Float32Array.from(
          entries,
          (e) => e.weight * (e.right[0] === status || !e.right.includes(status) ? 1 : ALSO),
        ),
      },
      { trees: 40, depth: 3, rate: 0.1, least: 8 },
    ),
  )
}
