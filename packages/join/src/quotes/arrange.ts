/** Which quotations are one utterance. */
import type { Context, Placed } from '../types.ts'
import { atMost, type Column, Comparer, type Likeness, Numbering } from './compare.ts'
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

/** How near the articles of two quotations are: 1 one story, one text or the same days; ½ where nobody knows; 0 far apart. */
function nearness(a: Quote, b: Quote, context: Context): number {
  const [x, y] = [a.article.seq, b.article.seq]
  if (x === y) return 1
  const [storyX, storyY] = [context.story(x), context.story(y)]
  if (storyX !== null && storyX === storyY) return 1
  const copies = context.copy(x)
  if (copies !== null && copies === context.copy(y)) return 1
  const other = storyX !== null && storyY !== null
  const [dayX, dayY] = [dayOf(a.article.published), dayOf(b.article.published)]
  if (dayX === null || dayY === null) return other ? 0.25 : 0.5
  if (Math.abs(dayX - dayY) > NEAR_DAYS) return other ? -1 : 0
  return other ? 0.5 : 1
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
  /** 1: one story or the same days; 0: far apart; −1: far apart and of two stories. */
  readonly near: number
  /** The later one says that it was said before. */
  readonly past: boolean
  /** Two speakers, and the reader is sure of both. */
  readonly firm: boolean
  /** Said on different days, by what the articles say. */
  readonly again: boolean
}

function tiesOf(a: Quote, b: Quote, context: Context): Ties {
  const same = speakers(a, b, context)
  const [x, y] = [dayOf(a.article.published), dayOf(b.article.published)]
  const later = x !== null && y !== null && x !== y ? (x > y ? a : b) : null
  return {
    same,
    near: nearness(a, b, context),
    past: later ? later.sketch.past : a.sketch.past || b.sketch.past,
    // nobody quotes a sentence twice in one article and gives it to two people by mistake
    firm: same === false && ((a.sketch.sure && b.sketch.sure) || a.article.seq === b.article.seq),
    again: again(a, b),
  }
}

/** How many of the same words make it sure, though speakers or days differ: one of the articles, or its reader, is wrong. */
function surely({ shared, part, run }: Likeness, { near, firm }: Ties): boolean {
  if (part < 0.75) return false
  return near > 0 && (firm ? shared >= 8 && run >= 6 : shared >= 5 && run >= 4)
}

/** Far apart a quotation is one where the later article says that it is old, or where nobody would say so many words again. */
function farAndOne({ shared, part, run }: Likeness, { near, past, same }: Ties): boolean {
  if (past && same !== false) return shared >= 3 && run >= 2.5 && part >= 0.65
  return near < 0 ? shared >= 12 && run >= 10 : shared >= 7 && run >= 5 && part >= 0.7
}

/**
 * How sure it is that two are one utterance; 0: they are not. The less the words tell, the more must agree: all of the words, the
 * speaker, the story or the days. Speakers that contradict each other, articles far apart and days that differ ask for a long run
 * of the same words.
 */
export function strength(how: Likeness, ties: Ties): number {
  const { shared, part, whole, run } = how
  const { same, near, again } = ties
  const need = shared >= 6 ? 0.55 : shared >= 3 ? 0.65 : shared >= 1.7 ? 0.75 : 0.99
  if (part < need - (same && near === 1 ? 0.12 : 0)) return 0
  if (same === false && !surely(how, ties)) return 0
  if (near <= 0 && !farAndOne(how, ties)) return 0
  if (again && !(shared >= 6 && run >= 5)) return 0
  // a few words are one utterance where the speaker is one, or where both are those few words
  if (shared < 3 && !same && !(whole >= 0.8 && near > 0)) return 0
  if (shared < 1.7 && !(same && near === 1)) return 0
  // a phrase that anybody uses
  if (shared < 5 && !same && near < 1 && run < (part > 0.99 ? 2.5 : 3.5) && whole < 0.8) return 0
  return part * Math.min(shared, 12) * (same ? 1.3 : same === false ? 0.7 : 1) * (0.5 + Math.max(0, near) / 2)
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

/** What was joined by hand need not share a key; `byHand(a, a)` is true of all that somebody has said anything of. */
function joinedByHand(items: readonly Quote[], context: Context, links: Link[]) {
  const byHand = context.byHand?.bind(context)
  if (!byHand) return
  const touched = [...items.keys()].filter((i) => byHand(items[i]!, items[i]!) === true)
  for (const b of touched)
    for (const a of touched) {
      if (a >= b) break
      if (byHand(items[a]!, items[b]!) === true)
        links.push({ a, b, strength: Number.MAX_VALUE, sure: true, byHand: true })
    }
}

function linksOf(items: readonly Quote[], columns: readonly Column[], context: Context): Link[] {
  const links: Link[] = []
  const holders = new Map<number, number[]>()
  const comparer = new Comparer()
  joinedByHand(items, context, links)
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
      const least = Math.min(columns[a]!.total, columns[b]!.total)
      if (atMost(columns[a]!, columns[b]!) < 0.5 * least) continue
      const alike = comparer.of(columns[a]!, columns[b]!)
      const ties = tiesOf(items[a]!, items[b]!, context)
      const how = strength(alike, ties)
      if (how > 0) links.push({ a, b, strength: how, sure: surely(alike, ties), byHand: false })
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
