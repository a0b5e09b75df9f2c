/** How two mentions stand to each other: do they tell one event? Training reads the numbers this file makes. */
import { dot, type Kin, type Ready } from './ready.ts'

const one = (b: boolean): number => (b ? 1 : 0)
export function shared(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  if (x.size > y.size) return shared(y, x)
  let n = 0
  if (x.size > 0) for (const k of x) if (y.has(k)) n++
  return n
}
function meet(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  for (const k of x) if (y.has(k)) return true
  return false
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
export function kinship(x: Kin, y: Kin): number {
  let best = -9
  for (const a of x.seen) for (const b of y.seen) best = Math.max(best, dot(a, b))
  return best
}

/** Below this the words of two events have nothing to do with each other. */
const UNRELATED = 0

/** Worth a closer look: a word in common, words that go together, one day, or one type and a name in common. */
export function mayBeOne(x: Ready, y: Ready): boolean {
  const a = x.s
  const b = y.s
  if (x.kin === y.kin || x.stem === y.stem || (a.type !== null && a.type === b.type)) return true
  if (a.days && b.days && a.days[0] <= b.days[1] && b.days[0] <= a.days[1]) return true
  if (meet(x.kin.roots, y.kin.roots)) return true
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
  const close = weighed(x, y)
  const kin = shared(x.kin.roots, y.kin.roots)
  out.push(
    one(equal),
    one(a.head === b.head),
    one(x.stem === y.stem),
    prefix(x.stem, y.stem),
    cos,
    one(x.lower === y.lower),
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
    close,
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
    one(meet(x.roots, y.close)) + one(meet(y.roots, x.close)),
    x.published !== null && y.published !== null ? Math.abs(x.published - y.published) : -1,
    dot(x.vector, y.context) + dot(y.vector, x.context),
    one(equal) * close,
    equal ? 4 : dot(x.seen, y.seen),
    kin > 0 ? 4 : kinship(x.kin, y.kin),
    one(kin > 0),
  )
  return out
}
export const PAIR_NUMBERS = 48
