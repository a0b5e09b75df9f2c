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
  if (x.words.length > y.words.length) return weighed(y, x)
  const { words, weights } = x
  const { near } = y
  let sum = 0
  for (let k = 0; k < words.length; k++) {
    const b = near.get(words[k]!)
    if (b !== undefined) sum += weights[k]! * b
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

/** Numbers of two mentions, the same whichever comes first, written into `out`: there are too many pairs to make a list for each. */
export function pairNumbers(x: Ready, y: Ready, out = new Float64Array(PAIR_NUMBERS)): Float64Array {
  const a = x.s
  const b = y.s
  const same = x.item.article.seq === y.item.article.seq
  const listed = one(a.event !== '') + one(b.event !== '')
  const equal = shared(x.roots, y.roots) > 0
  const cos = dot(x.vector, y.vector)
  const close = weighed(x, y)
  const kin = shared(x.kin.roots, y.kin.roots)
  let k = 0
  out[k++] = one(equal)
  out[k++] = one(a.head === b.head)
  out[k++] = one(x.stem === y.stem)
  out[k++] = prefix(x.stem, y.stem)
  out[k++] = cos
  out[k++] = one(x.lower === y.lower)
  out[k++] = Math.max(x.spread, y.spread)
  out[k++] = Math.min(x.spread, y.spread)
  out[k++] = Math.log1p(Math.min(x.count, y.count))
  out[k++] = Math.log1p(Math.max(x.count, y.count))
  out[k++] = one(same)
  out[k++] = same && a.event !== '' && b.event !== '' ? (a.event === b.event ? 1 : -1) : 0
  out[k++] = one(same && a.sentence === b.sentence)
  out[k++] = same ? Math.log1p(Math.abs(a.sentence - b.sentence)) : -1
  out[k++] = listed
  out[k++] = a.type && b.type ? (a.type === b.type ? 1 : -1) : 0
  out[k++] = a.kind && b.kind ? (a.kind === b.kind ? 1 : -1) : 0
  out[k++] = one(!!a.type !== !!b.type && listed === 2)
  out[k++] = a.status && b.status ? (a.status === b.status ? 1 : -1) : 0
  out[k++] = one(a.status === 'planned') + one(b.status === 'planned')
  out[k++] = one(a.worth === 'lead') + one(b.worth === 'lead')
  out[k++] = one(a.worth === 'minor') + one(b.worth === 'minor')
  out[k++] = a.days && b.days ? between(a.days, b.days) : -1
  out[k++] = a.days && b.days && a.days[0] === b.days[0] ? 1 : 0
  out[k++] = a.where && b.where ? (a.where === b.where ? 1 : -1) : 0
  out[k++] = agree(x.actors, y.actors)
  out[k++] = agree(x.recipients, y.recipients)
  out[k++] = Math.max(shared(x.actors, y.recipients), shared(x.recipients, y.actors)) > 0 ? 1 : 0
  out[k++] = close
  out[k++] = dot(x.context, y.context)
  out[k++] = shared(x.close, y.close)
  out[k++] = shared(x.before, y.before)
  out[k++] = shared(x.after, y.after)
  out[k++] = agree(x.names, y.names)
  out[k++] = shared(x.names, y.names)
  out[k++] = agree(x.numbers, y.numbers)
  out[k++] = one(a.title) + one(b.title)
  out[k++] = Math.log1p(Math.min(a.sentence, b.sentence))
  out[k++] = Math.log1p(Math.max(a.sentence, b.sentence))
  out[k++] = one(x.saying) + one(y.saying)
  out[k++] = a.by && b.by ? (a.by === b.by ? 1 : -1) : 0
  out[k++] = one(meet(x.roots, y.close)) + one(meet(y.roots, x.close))
  out[k++] = x.published !== null && y.published !== null ? Math.abs(x.published - y.published) : -1
  out[k++] = dot(x.vector, y.context) + dot(y.vector, x.context)
  out[k++] = one(equal) * close
  out[k++] = equal ? 4 : dot(x.seen, y.seen)
  out[k++] = kin > 0 ? 4 : kinship(x.kin, y.kin)
  out[k++] = one(kin > 0)
  return out
}
export const PAIR_NUMBERS = 48
