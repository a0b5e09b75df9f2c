/** Which quotations are one utterance. */
import type { Context } from '../types.ts'
import { atMost, type Column, Comparer, columnOf, filledAnew, type Likeness } from './compare.ts'
import { strength, surely } from './strength.ts'
import { type Quote, speakers, tiesOf } from './ties.ts'

/** With how many of those that share most keys a quotation is compared. */
const COMPARED = 16
/** How many of one key are looked at: the latest ones before. */
const LATEST = 64
/** Two that cannot share this part of the shorter are not compared. */
const LEAST = 0.5
/** From so many words on, by weight, a quotation in common says that two articles are on one matter. */
const COMPANY = 3

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
  const columns: Column[] = items.map(({ sketch }) => columnOf(sketch))
  const pairs = pairsOf(items, columns, context)
  const sets = new Sets(items.length)
  const members: number[][] = items.map((_, i) => [i])
  const join = (links: Link[]) => {
    links.sort((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b)
    for (const { a, b, sure, byHand } of links) {
      const x = sets.find(a)
      const y = sets.find(b)
      if (x === y || (!byHand && apart(members[x]!, members[y]!, sure, items, context))) continue
      const [into, from] = x < y ? [x, y] : [y, x]
      sets.parent[from] = into
      for (const i of members[from]!) members[into]!.push(i)
      members[from] = []
    }
  }
  join([...byHandOf(items, context), ...linksOf(pairs, items, context, () => false)])
  // articles that have one quotation in common are on one matter: less is needed for the next
  const company = companyOf(pairs, sets, items)
  join(linksOf(pairs, items, context, company))
  return Int32Array.from(items, (_, i) => sets.find(i))
}

/** Two that are compared. */
interface Pair {
  readonly a: number
  readonly b: number
  readonly alike: Likeness
  readonly filled: number
}

interface Link {
  readonly a: number
  readonly b: number
  readonly strength: number
  /** The words alone make it sure, whoever is said to have said them. */
  readonly sure: boolean
  readonly byHand: boolean
}

/** What was joined by hand need not share a key; `byHand(a, a)` is true of all that somebody has said anything of. */
function byHandOf(items: readonly Quote[], context: Context): Link[] {
  const byHand = context.byHand?.bind(context)
  const links: Link[] = []
  if (!byHand) return links
  const touched = [...items.keys()].filter((i) => byHand(items[i]!, items[i]!) === true)
  for (const b of touched)
    for (const a of touched) {
      if (a >= b) break
      if (byHand(items[a]!, items[b]!) === true)
        links.push({ a, b, strength: Number.MAX_VALUE, sure: true, byHand: true })
    }
  return links
}

/** Each with those before it that share most keys with it. */
function pairsOf(items: readonly Quote[], columns: readonly Column[], context: Context): Pair[] {
  const pairs: Pair[] = []
  const holders = new Map<number, number[]>()
  const comparer = new Comparer()
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
      if (context.byHand?.(items[a]!, items[b]!) === false) continue
      const [x, y] = [columns[a]!, columns[b]!]
      if (atMost(x, y) < LEAST * Math.min(x.total, y.total)) continue
      pairs.push({ a, b, alike: comparer.of(x, y), filled: filledAnew(x, y) })
    }
  }
  return pairs
}

function linksOf(
  pairs: readonly Pair[],
  items: readonly Quote[],
  context: Context,
  company: (a: number, b: number) => boolean,
): Link[] {
  const links: Link[] = []
  for (const { a, b, alike, filled } of pairs) {
    const ties = tiesOf(items[a]!, items[b]!, context, company(a, b), filled)
    const how = strength(alike, ties)
    if (how > 0) links.push({ a, b, strength: how, sure: surely(alike, ties), byHand: false })
  }
  return links
}

/** Which two quotations stand in articles that have another in common; what is one already stays so where its words still agree. */
function companyOf(pairs: readonly Pair[], sets: Sets, items: readonly Quote[]): (a: number, b: number) => boolean {
  const name = (a: number, b: number) => {
    const [x, y] = [items[a]!.article.seq, items[b]!.article.seq]
    return x < y ? `${x} ${y}` : `${y} ${x}`
  }
  const shared = new Set<string>()
  for (const { a, b, alike } of pairs)
    if (alike.shared >= COMPANY && sets.find(a) === sets.find(b)) shared.add(name(a, b))
  return (a, b) => {
    const { group } = items[a]!
    return (group !== null && group === items[b]!.group) || shared.has(name(a, b))
  }
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
