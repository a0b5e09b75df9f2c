/** Which quotations are one utterance. */
import type { Context, Placed } from '../types.ts'
import { atMost, type Column, type Likeness, likeness, Numbering } from './compare.ts'
import { placedPieces } from './pieces.ts'
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
  if (Math.abs(dayA - dayB) > NEAR_DAYS) return 0
  return storyA !== null && storyB !== null ? 0.5 : 1
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

/** Was it said on a day on which the other article was out already? Then it was said again. A day behind one's own article is none. */
function again(a: Quote, b: Quote): boolean {
  const out = (q: Quote) => dayOf(q.article.published)
  const said = (q: Quote) => {
    const day = q.sketch.when && q.sketch.when.length >= 10 ? dayOf(q.sketch.when) : null
    const own = out(q)
    return day !== null && own !== null && day <= own ? day : null
  }
  const later = (x: number | null, y: number | null) => x !== null && y !== null && x > y
  return later(said(a), out(b)) || later(said(b), out(a))
}

export interface Ties {
  /** One speaker; two; nobody can tell. */
  readonly same: boolean | null
  /** 1: one story or the same days; 0: far apart. */
  readonly near: number
  /** Said on different days, by what the articles say. */
  readonly again: boolean
}

/** So many of the same words that they are one utterance though the speakers are not: one of the articles, or its reader, is wrong. */
const surely = ({ shared, part, run }: Likeness) => shared >= 5 && run >= 4 && part >= 0.75

/**
 * How sure it is that two are one utterance; 0: they are not. The less the words tell, the more must agree: all of the words, the
 * speaker, the story or the days. Speakers that contradict each other, articles far apart and days that differ ask for a long run
 * of the same words.
 */
export function strength(how: Likeness, { same, near, again }: Ties): number {
  const { shared, part, whole, run } = how
  const need = shared >= 6 ? 0.55 : shared >= 3 ? 0.65 : shared >= 1.7 ? 0.75 : 0.99
  if (part < need) return 0
  if (same === false && !(surely(how) && near > 0)) return 0
  if (near === 0 && !(shared >= 7 && run >= 5 && part >= 0.7)) return 0
  if (again && !(shared >= 6 && run >= 5)) return 0
  // a few words are one utterance where the speaker is one, or where both are those few words
  if (shared < 3 && !same && !(whole >= 0.8 && near > 0)) return 0
  if (shared < 1.7 && !(same && near === 1)) return 0
  // a phrase that anybody uses
  if (shared < 5 && !same && near < 1 && run < 3.5 && whole < 0.8) return 0
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
  const columns: Column[] = items.map(({ sketch }) =>
    numbers.column(sketch.text, placedPieces(sketch.text, sketch.runs).flat()),
  )
  const links = linksOf(items, columns, context)
  links.sort((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b)
  const sets = new Sets(items.length)
  const members: number[][] = items.map((_, i) => [i])
  for (const { a, b, sure, byHand } of links) {
    const x = sets.find(a)
    const y = sets.find(b)
    if (x === y || (!byHand && apart(members[x]!, members[y]!, sure, items, context))) continue
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
  /** The words alone make it sure, whoever is said to have said them. */
  readonly sure: boolean
  readonly byHand: boolean
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
      for (let k = Math.max(0, list.length - LATEST); k < list.length; k++)
        votes.set(list[k]!, (votes.get(list[k]!) ?? 0) + 1)
      list.push(b)
    }
    const nearest = [...votes].sort((x, y) => y[1] - x[1] || y[0] - x[0]).slice(0, COMPARED)
    for (const [a] of nearest) {
      const said = context.byHand?.(items[a]!, items[b]!)
      if (said === false) continue
      if (said === true) {
        links.push({ a, b, strength: Number.MAX_VALUE, sure: true, byHand: true })
        continue
      }
      const least = Math.min(columns[a]!.total, columns[b]!.total)
      if (atMost(columns[a]!, columns[b]!) < 0.5 * least) continue
      const alike = likeness(columns[a]!, columns[b]!)
      const how = strength(alike, {
        same: speakers(items[a]!, items[b]!, context),
        near: nearness(items[a]!, items[b]!, context),
        again: again(items[a]!, items[b]!),
      })
      if (how > 0) links.push({ a, b, strength: how, sure: surely(alike), byHand: false })
    }
  }
  return links
}

/** Of a large set so many are asked. */
const ASKED = 8

/** What holds two sets apart though two of them are alike: a word by hand, or that they have two speakers and the words are not sure. */
function apart(
  left: readonly number[],
  right: readonly number[],
  sure: boolean,
  items: readonly Quote[],
  context: Context,
): boolean {
  if (!sure) {
    const named = (set: readonly number[]) => set.filter((i) => items[i]!.sketch.speaker !== null).slice(0, ASKED)
    const others = named(right)
    for (const i of named(left))
      for (const j of others) if (speakers(items[i]!, items[j]!, context) === false) return true
  }
  if (context.byHand)
    for (const i of left) for (const j of right) if (context.byHand(items[i]!, items[j]!) === false) return true
  return false
}
