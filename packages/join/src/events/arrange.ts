/** Which mentions of a story tell one event: average link over what joining has learnt of two of them. */
import type { Lexis } from '@readout/core'
import { recently } from '../remember.ts'
import type { Context, Placed } from '../types.ts'
import { daysApart, support } from './apart.ts'
import { eventModel, type Model } from './model.ts'
import { mayBeOne, PAIR_NUMBERS, pairNumbers } from './pair.ts'
import { type Ready, ready } from './ready.ts'
import { NONE, SECOND_NUMBERS, Second, secondChance } from './second.ts'
import type { EventSketch } from './sketch.ts'
import { ofWord } from './status.ts'

type Mention = Placed<EventSketch>

/** Chance from which two groups are one: of mentions of our own, and of those that were given. */
export const JOINED = 0.1
export const JOINED_GIVEN = 0.35
/** The same where there is no second look. */
const ONCE: Cut = { joined: 0.25, surest: 0 }
/** How much the surest pair of two groups has to say beside the mean of all: of our own mentions nothing, since one pair that is wrong would chain what has nothing to do with it. */
export const SUREST = 0
export const SUREST_GIVEN = 0.3
/** Chance of two that have nothing to show for it. */
const SLIGHT = 0.01
/** So many mentions are looked at all against all; in larger stories the fresh ones are laid to groups that stand. */
const ALL = 120
/** Mentions that speak for a group that stands. */
const SPEAKERS = 3
/** Groups that stand which fresh mentions are compared with, at most: those that share a word with them. */
const GROUPS = 24
/** The same where fewer have words like theirs: the largest of the others make up this number. */
const UNLIKE = 8

/** From which value two groups are joined, and what the surest pair has to say in it. */
export interface Cut {
  readonly joined: number
  readonly surest: number
}

/** Pairs whose numbers were made since the process began: what a test bounds. */
export const compared = { pairs: 0 }

const pairRow = new Float64Array(PAIR_NUMBERS)
const secondRow = new Float64Array(SECOND_NUMBERS)

/** Chances of pairs: made when asked for, kept. */
export class Chances {
  readonly mentions: readonly Ready[]
  private readonly odds: Float32Array
  private readonly known: Float32Array
  private readonly model: Model
  /** With the whole story in view; not for mentions that were given. */
  readonly second: Second | null

  constructor(mentions: readonly Ready[], model: Model, twice: boolean) {
    this.mentions = mentions
    this.odds = new Float32Array(mentions.length * mentions.length).fill(Number.NaN)
    this.known = new Float32Array(mentions.length * mentions.length).fill(-1)
    this.model = model
    this.second = twice ? new Second(mentions, (i, j) => this.first(i, j)) : null
  }

  /** Log odds of two by themselves. */
  first(i: number, j: number): number {
    const n = this.mentions.length
    const at = i < j ? i * n + j : j * n + i
    let odds = this.odds[at]!
    if (Number.isNaN(odds)) {
      const x = this.mentions[i]!
      const y = this.mentions[j]!
      compared.pairs++
      odds = mayBeOne(x, y) ? this.model.odds(pairNumbers(x, y, pairRow)) : NONE
      this.odds[at] = odds
    }
    return odds
  }

  of(i: number, j: number): number {
    const n = this.mentions.length
    const at = i < j ? i * n + j : j * n + i
    let chance = this.known[at]!
    if (chance < 0) {
      const forest = this.model.second
      const apart = this.mentions[i]!.item.article.seq !== this.mentions[j]!.item.article.seq
      if (this.second && forest && apart)
        chance = this.second.worth(i, j) ? secondChance(forest, this.second.numbers(i, j, secondRow)) : SLIGHT
      else chance = 1 / (1 + Math.exp(-this.first(i, j)))
      this.known[at] = chance
    }
    return chance
  }
}

interface Ties {
  chance(i: number, j: number): number
  apart(i: number, j: number): boolean
}

/** What was said by hand goes before all; days that cannot be one hold apart; a chance is what is left of it by what the two have in common. */
function tiesOf(chances: Chances, by: ((i: number, j: number) => boolean | undefined) | null, given: boolean): Ties {
  const { mentions } = chances
  return {
    chance(i, j) {
      if (by?.(i, j) === true) return 100
      const chance = chances.of(i, j)
      return given ? chance : chance * support(mentions[i]!, mentions[j]!)
    },
    apart(i, j) {
      const said = by?.(i, j)
      return said === false || (said === undefined && !given && daysApart(mentions[i]!, mentions[j]!))
    },
  }
}

let sums = new Float64Array(0)
let tops = new Float64Array(0)
/** Two tables to work in, the same for every call: each is filled before it is read. */
function tables(size: number): [sum: Float64Array, top: Float64Array] {
  if (sums.length < size || sums.length > KEPT_TABLE) {
    sums = new Float64Array(size)
    tops = new Float64Array(size)
  }
  return [sums, tops]
}
/** Larger tables are not kept. */
const KEPT_TABLE = 256 * 256

/** Joins groups from the surest on, as long as they are sure enough. `apart` says what must not stand together. */
export function agglomerate(
  first: readonly (readonly number[])[],
  chance: (i: number, j: number) => number,
  { joined, surest }: Cut,
  apart?: (i: number, j: number) => boolean,
): number[][] {
  const n = first.length
  const groups = first.map((g) => [...g])
  const [sum, top] = tables(n * n)
  const alive = new Uint8Array(n).fill(1)
  for (let a = 0; a < n; a++)
    for (let b = a + 1; b < n; b++) {
      let s = 0
      let t = 0
      for (const i of groups[a]!)
        for (const j of groups[b]!) {
          const c = apart?.(i, j) ? -1e6 : chance(i, j)
          s += c
          t = Math.max(t, c)
        }
      sum[a * n + b] = sum[b * n + a] = s
      top[a * n + b] = top[b * n + a] = t
    }
  const value = (a: number, b: number): number =>
    ((1 - surest) * sum[a * n + b]!) / (groups[a]!.length * groups[b]!.length) + surest * top[a * n + b]!
  const best = new Int32Array(n).fill(-1)
  const most = new Float64Array(n)
  const scan = (a: number): void => {
    best[a] = -1
    most[a] = joined
    for (let b = 0; b < n; b++) {
      if (b === a || !alive[b]) continue
      const v = value(a, b)
      if (v > most[a]!) {
        most[a] = v
        best[a] = b
      }
    }
  }
  for (let a = 0; a < n; a++) scan(a)
  for (;;) {
    let a = -1
    for (let k = 0; k < n; k++) if (alive[k] && best[k]! >= 0 && (a < 0 || most[k]! > most[a]!)) a = k
    if (a < 0) break
    const b = best[a]!
    alive[b] = 0
    for (let k = 0; k < n; k++) {
      if (!alive[k] || k === a) continue
      sum[a * n + k]! += sum[b * n + k]!
      sum[k * n + a] = sum[a * n + k]!
      top[a * n + k] = top[k * n + a] = Math.max(top[a * n + k]!, top[b * n + k]!)
    }
    groups[a]!.push(...groups[b]!)
    groups[b] = []
    scan(a)
    for (let k = 0; k < n; k++) {
      if (!alive[k] || k === a) continue
      if (best[k] === a || best[k] === b) scan(k)
      else {
        const v = value(k, a)
        if (v > most[k]!) {
          most[k] = v
          best[k] = a
        }
      }
    }
  }
  return groups.filter((g) => g.length > 0)
}

export function arrange(items: readonly Mention[], fresh: ReadonlySet<number>, context: Context): Int32Array {
  const labels = new Int32Array(items.length)
  // mentions without a story stand for themselves: each article's own events
  const parts = new Map<number | string, number[]>()
  items.forEach((item, i) => {
    const story = context.story(item.article.seq) ?? `a${item.article.seq}`
    const part = parts.get(story)
    if (part) part.push(i)
    else parts.set(story, [i])
  })
  let next = 0
  for (const part of parts.values())
    for (const group of partition(items, part, fresh, context)) {
      for (const i of group) labels[i] = next
      next++
    }
  return labels
}

function partition(
  items: readonly Mention[],
  part: readonly number[],
  fresh: ReadonlySet<number>,
  context: Context,
): readonly (readonly number[])[] {
  // of another story there is only what stood in a group with what has come: too little to say how it should stand
  if (fresh.size && !part.some((i) => fresh.has(i))) return asTheyStand(items, part)
  return part.length <= ALL ? whole(items, part, context) : added(items, part, fresh, context)
}

function asTheyStand(items: readonly Mention[], part: readonly number[]): number[][] {
  const groups = new Map<number, number[]>()
  for (const i of part) {
    const group = items[i]!.group ?? -1 - i
    groups.set(group, [...(groups.get(group) ?? []), i])
  }
  return [...groups.values()]
}

const isGiven = (item: Mention): boolean => /^m\d+$/.test(item.local)

function cut(items: readonly Mention[]): Cut {
  return items.some(isGiven) ? { joined: JOINED_GIVEN, surest: SUREST_GIVEN } : { joined: JOINED, surest: SUREST }
}

/** All against all. */
function whole(
  items: readonly Mention[],
  part: readonly number[],
  context: Pick<Context, 'lexis' | 'byHand'>,
  model = eventModel(),
  wanted?: Cut,
): number[][] {
  const chosen = part.map((i) => items[i]!)
  const chances = new Chances(
    ready(chosen, context.lexis, model.seen),
    model,
    model.second !== null && !chosen.some(isGiven),
  )
  const hand = context.byHand
  const by = hand ? (i: number, j: number) => hand(chosen[i]!, chosen[j]!) : null
  const ties = tiesOf(chances, by, chosen.some(isGiven))
  const { leaders, following } = followers(chosen)
  const groups = agglomerate(
    leaders.map((i) => [i]),
    ties.chance,
    wanted ?? cut(chosen),
    ties.apart,
  )
  return groups.map((g) => g.flatMap((i) => [i, ...(following.get(i) ?? [])]).map((i) => part[i]!))
}

/** Groups of the mentions of one story by another model: training leaves happenings out. */
export const groupsBy = (items: readonly Mention[], lexis: Lexis, model: Model, wanted?: Cut): number[][] =>
  whole(
    items,
    items.map((_, i) => i),
    { lexis },
    model,
    wanted,
  )

/**
 * A word that only says what became of its event ("put off", "the postponement", "take place") goes where the record's event goes and has no say in
 * where that is: the words of one event's end are like those of another's.
 */
function followers(items: readonly Mention[]): { leaders: number[]; following: Map<number, number[]> } {
  const following = new Map<number, number[]>()
  const events = new Map<string, number>()
  const says = items.map((item) => item.sketch.event !== '' && !isGiven(item) && saysStatus(item.sketch))
  items.forEach((item, i) => {
    const event = `${item.article.seq} ${item.sketch.event}`
    if (!says[i] && !events.has(event)) events.set(event, i)
  })
  const leaders: number[] = []
  items.forEach((item, i) => {
    const leader = says[i] ? events.get(`${item.article.seq} ${item.sketch.event}`) : undefined
    if (leader === undefined) leaders.push(i)
    else following.set(leader, [...(following.get(leader) ?? []), i])
  })
  return { leaders, following }
}

const saysStatus = recently(1000, (sketch: EventSketch) => ofWord(sketch) !== null)

/** Groups that stand are kept; what is fresh is laid to those that are likest to it, each spoken for by a few of its mentions. */
function added(
  items: readonly Mention[],
  part: readonly number[],
  fresh: ReadonlySet<number>,
  context: Context,
): number[][] {
  const standing = new Map<number, number[]>()
  const loose: number[] = []
  for (const i of part) {
    const { group } = items[i]!
    if (group === null || fresh.has(i)) loose.push(i)
    else {
      const members = standing.get(group)
      if (members) members.push(i)
      else standing.set(group, [i])
    }
  }
  // roots of the loose words: groups that share one come first, then the larger ones
  const roots = new Set(loose.flatMap((i) => items[i]!.sketch.roots))
  const ranked = [...standing.values()]
    .map((members) => ({
      members,
      like: members.filter((i) => items[i]!.sketch.roots.some((r) => roots.has(r))).length,
    }))
    .sort((a, b) => b.like - a.like || b.members.length - a.members.length || a.members[0]! - b.members[0]!)
  const alike = ranked.findIndex(({ like }) => like === 0)
  const most = alike < 0 ? GROUPS : Math.min(GROUPS, Math.max(alike, UNLIKE))
  const near = ranked.slice(0, most).map(({ members }) => members)
  const speakers = near.map((members) => speakersOf(items, members))
  const chosen = [...loose, ...speakers.flat()]
  const position = new Map(chosen.map((i, k) => [i, k]))
  const mentions = chosen.map((i) => items[i]!)
  // without the second look: that would lay all that stands to all else again
  const chances = new Chances(ready(mentions, context.lexis), eventModel(), false)
  const side = new Map<number, number>()
  speakers.forEach((list, g) => {
    for (const i of list) side.set(position.get(i)!, g)
  })
  const hand = context.byHand
  // two groups that stand are not joined here: they were weighed when the story was small
  const given = mentions.some(isGiven)
  const ties = tiesOf(chances, hand ? (i, j) => hand(mentions[i]!, mentions[j]!) : null, given)
  const apart = (i: number, j: number): boolean => {
    const a = side.get(i)
    const b = side.get(j)
    return a !== undefined && b !== undefined ? a !== b : ties.apart(i, j)
  }
  const first = [...loose.map((i) => [position.get(i)!]), ...speakers.map((list) => list.map((i) => position.get(i)!))]
  const groups = agglomerate(first, ties.chance, given ? cut(mentions) : ONCE, apart)
  const out = groups.map((g) => {
    const members = new Set(g.map((k) => chosen[k]!))
    for (const k of g) {
      const s = side.get(k)
      if (s !== undefined) for (const i of near[s]!) members.add(i)
    }
    return [...members]
  })
  for (const { members } of ranked.slice(most)) out.push(members)
  return out
}

/** A few mentions of a group that say the most: of different words first, the newest of each. */
function speakersOf(items: readonly Mention[], members: readonly number[]): number[] {
  const seen = new Set<string>()
  const first: number[] = []
  const rest: number[] = []
  for (const i of [...members].sort((a, b) => b - a)) {
    const root = items[i]!.sketch.roots[0]
    if (seen.has(root)) rest.push(i)
    else first.push(i)
    seen.add(root)
  }
  return [...first, ...rest].slice(0, SPEAKERS)
}
