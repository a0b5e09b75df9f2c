/** How two mentions stand to each other: do they tell one event? Training reads the numbers this file makes. */
import type { Lexis } from '@readout/core'
import type { Placed } from '../types.ts'
import { dayOfMoment } from './days.ts'
import { eventModel } from './model.ts'
import type { EventSketch } from './sketch.ts'
import { stemOf } from './words.ts'

type Mention = Placed<EventSketch>

/** A mention made ready for comparing. */
export interface Ready {
  readonly item: Mention
  readonly s: EventSketch
  readonly roots: ReadonlySet<string>
  readonly stem: string
  readonly vector: Float32Array
  readonly context: Float32Array
  readonly near: ReadonlyMap<string, number>
  readonly nearSize: number
  readonly close: ReadonlySet<string>
  readonly before: ReadonlySet<string>
  readonly after: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  readonly actors: ReadonlySet<string>
  readonly recipients: ReadonlySet<string>
  readonly published: number | null
  /** In how many articles of the story its root stands, as a share; and how many mentions have it. */
  readonly spread: number
  readonly count: number
  readonly saying: boolean
  /** The word's vector as joining has learnt to see it. */
  readonly seen: Float32Array
  /** The mentions of the record's event that it is one of. */
  readonly kin: Kin
}
export interface Kin {
  readonly roots: Set<string>
  readonly seen: Float32Array[]
  readonly near: Set<string>
}

const SAYING =
  /^(?:say|tell|report|announce|add|note|state|claim|confirm|declare|comment|explain|reveal|describe|write|call|ask|speak|quote|cite|mention|read|warn|urge|insist|admit|believe|think|know|suggest|argue|deny|accuse|allege|according)$/

const CLOSE = 4

function unit(v: Float32Array): Float32Array {
  let n = 0
  for (const x of v) n += x * x
  const size = Math.sqrt(n)
  return size > 0 ? v.map((x) => x / size) : v
}
export function dot(x: Float32Array, y: Float32Array): number {
  let sum = 0
  for (let k = 0; k < x.length; k++) sum += x[k]! * y[k]!
  return sum
}

/** Last words of names, small letters: what two outlets most likely share of one. */
const keysOf = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.map((n) => n.toLowerCase().split(/\s+/).pop()!))

/** Mentions of a story made ready: what is frequent in it is told by counting. */
export function ready(
  items: readonly Mention[],
  lexis: Lexis,
  seenAs: (vector: Float32Array) => Float32Array = eventModel().seen,
): Ready[] {
  const units = new Map<string, Float32Array>()
  const vectorOf = (w: string): Float32Array => {
    let v = units.get(w)
    if (!v) {
      v = unit(lexis.vectorOf(w))
      units.set(w, v)
    }
    return v
  }
  const articles = new Set(items.map((i) => i.article.seq))
  // sentences in which a word stands; articles and mentions that have a root
  const sentences = new Map<string, Set<string>>()
  const spread = new Map<string, Set<number>>()
  const counts = new Map<string, number>()
  const all = new Set<string>()
  for (const { sketch: s, article } of items) {
    const at = `${article.seq} ${s.sentence}`
    if (!all.has(at)) {
      all.add(at)
      for (const [w] of s.near) {
        const set = sentences.get(w) ?? new Set()
        set.add(at)
        sentences.set(w, set)
      }
    }
    const set = spread.get(s.roots[0]) ?? new Set()
    set.add(article.seq)
    spread.set(s.roots[0], set)
    counts.set(s.roots[0], (counts.get(s.roots[0]) ?? 0) + 1)
  }
  const kins = new Map<string, Kin>()
  const seenOf = new Map<string, Float32Array>()
  return items.map((item, n) => {
    const s = item.sketch
    let seen = seenOf.get(s.head)
    if (!seen) {
      seen = seenAs(vectorOf(s.head))
      seenOf.set(s.head, seen)
    }
    const kinOf = s.event === '' ? `${n}` : `${item.article.seq} ${s.event}`
    let kin = kins.get(kinOf)
    if (!kin) {
      kin = { roots: new Set(), seen: [], near: new Set() }
      kins.set(kinOf, kin)
    }
    kin.roots.add(s.roots[0])
    kin.roots.add(s.roots[1])
    if (kin.seen.length < 4 && !kin.seen.includes(seen)) kin.seen.push(seen)
    const near = new Map<string, number>()
    let size = 0
    const context = new Float32Array(vectorOf(s.head).length)
    for (const [w, far] of s.near) {
      if (near.has(w)) continue
      const idf = Math.log((1 + all.size) / (1 + (sentences.get(w)?.size ?? 0))) + 0.2
      const weight = idf / (1 + 0.1 * Math.abs(far))
      near.set(w, weight)
      size += weight * weight
      const v = vectorOf(w)
      for (let k = 0; k < v.length; k++) context[k]! += weight * v[k]!
    }
    const side = (test: (far: number) => boolean) => new Set(s.near.filter(([, far]) => test(far)).map(([w]) => w))
    return {
      item,
      s,
      seen,
      kin,
      roots: new Set(s.roots),
      stem: stemOf(s.roots[0]),
      vector: vectorOf(s.head),
      context: unit(context),
      near,
      nearSize: Math.sqrt(size),
      close: side((far) => Math.abs(far) <= CLOSE),
      before: side((far) => far < 0 && far >= -CLOSE),
      after: side((far) => far > 0 && far <= CLOSE),
      names: new Set(s.names),
      numbers: new Set(s.numbers),
      actors: keysOf(s.actors),
      recipients: keysOf(s.recipients),
      published: dayOfMoment(item.article.published),
      spread: (spread.get(s.roots[0])?.size ?? 0) / articles.size,
      count: counts.get(s.roots[0]) ?? 0,
      saying: SAYING.test(s.roots[0]),
    }
  })
}

const one = (b: boolean): number => (b ? 1 : 0)
function shared<T>(x: { has(k: T): boolean; size: number; keys(): Iterable<T> }, y: typeof x): number {
  if (x.size > y.size) return shared(y, x)
  let n = 0
  for (const k of x.keys()) if (y.has(k)) n++
  return n
}
/** −1 where both have something and nothing in common, 0 where one has nothing, else the share of the smaller that is common. */
function agree(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  const least = Math.min(x.size, y.size)
  if (least === 0) return 0
  const n = shared(x, y)
  return n === 0 ? -1 : n / least
}
function prefix(x: string, y: string): number {
  const m = Math.min(x.length, y.length)
  let k = 0
  while (k < m && x[k] === y[k]) k++
  return k / Math.max(x.length, y.length)
}

function weighed(x: Ready, y: Ready): number {
  if (x.near.size > y.near.size) return weighed(y, x)
  let sum = 0
  for (const [w, a] of x.near) {
    const b = y.near.get(w)
    if (b) sum += a * b
  }
  return x.nearSize > 0 && y.nearSize > 0 ? sum / (x.nearSize * y.nearSize) : 0
}

/** Days between two spans of days: 0 where they meet. */
function between(x: readonly [number, number], y: readonly [number, number]): number {
  return Math.max(0, Math.max(x[0], y[0]) - Math.min(x[1], y[1]))
}

/** How much the words of two events' mentions go together, at best. */
function kinship(x: Kin, y: Kin): number {
  let best = -9
  for (const a of x.seen) for (const b of y.seen) best = Math.max(best, dot(a, b))
  return best
}

/** Below this the words of two events have nothing to do with each other. */
const UNRELATED = -1.5

/** Worth a closer look: a word in common, words that go together, one day, or one type and a name in common. */
export function mayBeOne(x: Ready, y: Ready): boolean {
  if (x.kin === y.kin || shared(x.kin.roots, y.kin.roots) > 0 || x.stem === y.stem) return true
  const a = x.s
  const b = y.s
  if (a.days && b.days && a.days[0] <= b.days[1] && b.days[0] <= a.days[1]) return true
  if (a.type !== null && a.type === b.type) return true
  return kinship(x.kin, y.kin) > UNRELATED
}

/** Numbers of two mentions, the same whichever comes first. */
export function pairNumbers(x: Ready, y: Ready): number[] {
  const a = x.s
  const b = y.s
  const out: number[] = []
  const same = x.item.article.seq === y.item.article.seq
  const listed = one(a.event !== '') + one(b.event !== '')
  const equal = shared(x.roots, y.roots) > 0
  const cos = dot(x.vector, y.vector)
  out.push(
    one(equal),
    one(a.head === b.head),
    one(x.stem === y.stem),
    prefix(x.stem, y.stem),
    cos,
    one(a.text.toLowerCase() === b.text.toLowerCase()),
    Math.max(x.spread, y.spread),
    Math.min(x.spread, y.spread),
    Math.log1p(Math.min(x.count, y.count)),
    Math.log1p(Math.max(x.count, y.count)),
    one(same),
    same && a.event !== '' && b.event !== '' ? (a.event === b.event ? 1 : -1) : 0,
    one(same && a.sentence === b.sentence),
    same ? Math.log1p(Math.abs(a.sentence - b.sentence)) : -1,
    listed,
    a.type && b.type ? (a.type === b.type ? 1 : -1) : 0,
    a.kind && b.kind ? (a.kind === b.kind ? 1 : -1) : 0,
    one(!!a.type !== !!b.type && listed === 2),
    a.status && b.status ? (a.status === b.status ? 1 : -1) : 0,
    one(a.status === 'planned') + one(b.status === 'planned'),
    one(a.worth === 'lead') + one(b.worth === 'lead'),
    one(a.worth === 'minor') + one(b.worth === 'minor'),
    a.days && b.days ? between(a.days, b.days) : -1,
    a.days && b.days && a.days[0] === b.days[0] ? 1 : 0,
    a.where && b.where ? (a.where === b.where ? 1 : -1) : 0,
    agree(x.actors, y.actors),
    agree(x.recipients, y.recipients),
    Math.max(shared(x.actors, y.recipients), shared(x.recipients, y.actors)) > 0 ? 1 : 0,
    weighed(x, y),
    dot(x.context, y.context),
    shared(x.close, y.close),
    shared(x.before, y.before),
    shared(x.after, y.after),
    agree(x.names, y.names),
    shared(x.names, y.names),
    agree(x.numbers, y.numbers),
    one(a.title) + one(b.title),
    Math.log1p(Math.min(a.sentence, b.sentence)),
    Math.log1p(Math.max(a.sentence, b.sentence)),
    one(x.saying) + one(y.saying),
    a.by && b.by ? (a.by === b.by ? 1 : -1) : 0,
    one([...x.roots].some((r) => y.close.has(r))) + one([...y.roots].some((r) => x.close.has(r))),
    x.published !== null && y.published !== null ? Math.abs(x.published - y.published) : -1,
    dot(x.vector, y.context) + dot(y.vector, x.context),
    one(equal) * weighed(x, y),
    equal ? 4 : dot(x.seen, y.seen),
    shared(x.kin.roots, y.kin.roots) > 0 ? 4 : kinship(x.kin, y.kin),
    one(shared(x.kin.roots, y.kin.roots) > 0),
  )
  return out
}
export const PAIR_NUMBERS = 48
