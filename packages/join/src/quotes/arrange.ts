/** Which quotations are one utterance. */
import type { Context, Placed } from '../types.ts'
import { atMost, type Column, type Likeness, likeness, Numbering } from './compare.ts'
import { piecesOf } from './pieces.ts'
import type { QuoteSketch } from './sketch.ts'
import { sameSpeaker } from './speakers.ts'
import { dayOf } from './time.ts'

/** With how many of those that share most keys a quotation is compared. */
const COMPARED = 16
/** How many of one key are looked at: the latest ones before. */
const LATEST = 64
/** Articles of as many days are near each other. */
const NEAR_DAYS = 4

type Quote = Placed<QuoteSketch>

/** How near the articles of two quotations are: 1 one story or the same days, 0 far apart, ½ where nobody knows. */
function nearness(a: Quote, b: Quote, context: Context): number {
  if (a.article.seq === b.article.seq) return 1
  const storyA = context.story(a.article.seq)
  const storyB = context.story(b.article.seq)
  if (storyA !== null && storyA === storyB) return 1
  const dayA = dayOf(a.article.published)
  const dayB = dayOf(b.article.published)
  if (dayA === null || dayB === null) return 0.5
  return Math.abs(dayA - dayB) <= NEAR_DAYS ? 1 : 0
}

function speakers(a: Quote, b: Quote, context: Context): boolean | null {
  const { actor: x } = a.sketch
  const { actor: y } = b.sketch
  if (x && y) {
    const one = context.actor(a.article.seq, x)
    if (one !== null && one === context.actor(b.article.seq, y)) return true
  }
  return sameSpeaker(a.sketch, b.sketch)
}

/**
 * How sure it is that two are one utterance; 0: they are not. The less the words tell, the more must agree: all of the words, the
 * speaker, the story or the days. Speakers that contradict each other, or articles far apart, ask for a long run of the same words.
 */
export function strength({ shared, part, run }: Likeness, same: boolean | null, near: number): number {
  const need = shared >= 6 ? 0.55 : shared >= 3 ? 0.65 : shared >= 1.7 ? 0.75 : 1
  if (part < need - 1e-6) return 0
  if (same === false && !(shared >= 5 && run >= 4 && part >= 0.75 && near > 0)) return 0
  if (near === 0 && !(shared >= 7 && run >= 5 && part >= 0.7)) return 0
  if (shared < 1.7 && !(same && near === 1)) return 0
  if (shared < 3 && same === null && near < 0.5) return 0
  return part * Math.min(shared, 12) * (same ? 1.3 : same === false ? 0.7 : 1) * (0.5 + near / 2)
}

class Sets {
  readonly parent: Int32Array
  constructor(n: number) {
    this.parent = Int32Array.from({ length: n }, (_, i) => i)
  }
  find(i: number): number {
    while (this.parent[i] !== i) i = this.parent[i] = this.parent[this.parent[i]!]!
    return i
  }
}

export function arrangeQuotes(items: readonly Quote[], context: Context): Int32Array {
  const numbers = new Numbering()
  const columns: Column[] = items.map(({ sketch }) => numbers.column(piecesOf(sketch.text, sketch.runs).flat()))
  const links = linksOf(items, columns, context)
  links.sort((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b)
  const sets = new Sets(items.length)
  const members: number[][] = items.map((_, i) => [i])
  for (const { a, b, strength } of links) {
    const x = sets.find(a)
    const y = sets.find(b)
    if (x === y || (strength < Number.POSITIVE_INFINITY && apart(members[x]!, members[y]!, a, b, items, columns, context))) continue
    const [into, from] = x < y ? [x, y] : [y, x]
    sets.parent[from] = into
    for (const i of members[from]!) members[into]!.push(i)
    members[from] = []
  }
  return Int32Array.from(items, (_, i) => sets.find(i))
}

interface Link {
  readonly a: number
  readonly b: number
  readonly strength: number
}

function linksOf(items: readonly Quote[], columns: readonly Column[], context: Context): Link[] {
  const links: Link[] = []
  const holders = new Map<number, number[]>()
  for (let b = 0; b < items.length; b++) {
    const votes = new Map<number, number>()
    for (const key of items[b]!.keys) {
      const list = holders.get(key)
      if (!list) {
        holders.set(key, [b])
        continue
      }
      for (let k = Math.max(0, list.length - LATEST); k < list.length; k++) votes.set(list[k]!, (votes.get(list[k]!) ?? 0) + 1)
      list.push(b)
    }
    const nearest = [...votes].sort((x, y) => y[1] - x[1] || y[0] - x[0]).slice(0, COMPARED)
    for (const [a] of nearest) {
      const said = context.byHand?.(items[a]!, items[b]!)
      if (said === false) continue
      if (said === true) {
        links.push({ a, b, strength: Number.POSITIVE_INFINITY })
        continue
      }
      const least = Math.min(columns[a]!.total, columns[b]!.total)
      if (atMost(columns[a]!, columns[b]!) < 0.5 * least) continue
      const how = strength(
        likeness(columns[a]!, columns[b]!),
        speakers(items[a]!, items[b]!, context),
        nearness(items[a]!, items[b]!, context),
      )
      if (how > 0) links.push({ a, b, strength: how })
    }
  }
  return links
}

/** What holds two sets apart though two of them are alike: a word by hand, or that each has a speaker of its own and the words are few. */
function apart(
  left: readonly number[],
  right: readonly number[],
  a: number,
  b: number,
  items: readonly Quote[],
  columns: readonly Column[],
  context: Context,
): boolean {
  const shorter = Math.min(columns[a]!.total, columns[b]!.total)
  if (shorter < 5) {
    const named = (set: readonly number[]) => set.slice(0, 8).filter((i) => items[i]!.sketch.speaker !== null)
    for (const i of named(left))
      for (const j of named(right)) if (speakers(items[i]!, items[j]!, context) === false) return true
  }
  if (context.byHand)
    for (const i of left) for (const j of right) if (context.byHand(items[i]!, items[j]!) === false) return true
  return false
}
