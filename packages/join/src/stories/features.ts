/** What two articles have in common, as numbers: what the learnt score weighs. */
import { BODY, COUNTRY, kindOf, LEAD, PERSON, PLACE, weightOf } from './names.ts'
import type { Bag } from './pack.ts'
import type { Seen, Weighted } from './seen.ts'

export const FEATURES = [
  'one',
  'terms',
  'lead',
  'leadInBodyLess',
  'leadInBodyMore',
  'head',
  'headInBodyLess',
  'headInBodyMore',
  'rarest',
  'vector',
  'deed',
  'names',
  'namesUnknown',
  'leadNamesLess',
  'leadNamesMore',
  'people',
  'peopleApart',
  'places',
  'placesApart',
  'bodies',
  'numbers',
  'numbersApart',
  'sentences',
  'quoted',
  'gap',
  'gapWeek',
  'gapMonth',
  'gapUnknown',
  'dayShared',
  'dayApart',
  'form',
  'leadAndNames',
  'termsAndNames',
  'lessAndNames',
  'rarestName',
  'mainPlaceSame',
  'mainPlaceLost',
  'mainPlacesLost',
  'mainNameSame',
  'mainNameLost',
  'mainNamesLost',
  'leadNamesLost',
  'short',
  'all',
  'yearApart',
  'weekdaySame',
  'weekdayApart',
] as const

const bothOf = (a: Weighted, b: Weighted): number => {
  let i = 0
  let j = 0
  let dot = 0
  while (i < a.hashes.length && j < b.hashes.length) {
    const d = a.hashes[i]! - b.hashes[j]!
    if (d < 0) i++
    else if (d > 0) j++
    else dot += a.bytes[i++]! * b.bytes[j++]!
  }
  return dot
}
const cosine = (a: Weighted, b: Weighted): number => (a.norm && b.norm ? bothOf(a, b) / (a.norm * b.norm) : 0)

/** Share of the weight of `a` whose terms stand in `b`. */
const within = (a: Weighted, b: Bag): number => {
  let i = 0
  let j = 0
  let sum = 0
  while (i < a.hashes.length && j < b.hashes.length) {
    const d = a.hashes[i]! - b.hashes[j]!
    if (d < 0) i++
    else if (d > 0) j++
    else {
      sum += a.bytes[i]!
      i++
      j++
    }
  }
  return a.sum ? sum / a.sum : 0
}

/** Sum of the three weightiest terms that both have, 0 to 1 or a little over. */
const rarest = (a: Weighted, b: Weighted): number => {
  const best = [0, 0, 0]
  let i = 0
  let j = 0
  while (i < a.hashes.length && j < b.hashes.length) {
    const d = a.hashes[i]! - b.hashes[j]!
    if (d < 0) i++
    else if (d > 0) j++
    else {
      let w = Math.min(a.bytes[i++]!, b.bytes[j++]!)
      for (let k = 0; k < 3; k++)
        if (w > best[k]!) {
          const put = w
          w = best[k]!
          best[k] = put
        }
    }
  }
  return (best[0]! + best[1]! + best[2]!) / 400
}

const shared = (a: Bag, b: Bag): number => {
  let i = 0
  let j = 0
  let n = 0
  while (i < a.hashes.length && j < b.hashes.length) {
    const d = a.hashes[i]! - b.hashes[j]!
    if (d < 0) i++
    else if (d > 0) j++
    else {
      n++
      i++
      j++
    }
  }
  return n
}

const dot = (a: Float32Array | null, b: Float32Array | null): number => {
  if (!a || !b || a.length !== b.length) return 0
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

interface Names {
  /** Cosine over all. */
  all: number
  /** By kind: shared weight over the lesser side's. */
  readonly both: Float64Array
  readonly a: Float64Array
  readonly b: Float64Array
  /** Share of the weight of the names in the lead of one that the other speaks of. */
  leadA: number
  leadB: number
  /** Weight of the names of both leads that the other does not speak of. */
  lost: number
  /** The weightiest name of both. */
  rarest: number
  dot: number
  squareA: number
  squareB: number
}

const names: Names = {
  all: 0,
  both: new Float64Array(4),
  a: new Float64Array(4),
  b: new Float64Array(4),
  leadA: 0,
  leadB: 0,
  lost: 0,
  rarest: 0,
  dot: 0,
  squareA: 0,
  squareB: 0,
}

function compareNames(a: Bag, b: Bag): Names {
  names.both.fill(0)
  names.a.fill(0)
  names.b.fill(0)
  let squareA = 0
  let squareB = 0
  let dot = 0
  names.rarest = 0
  let leadA = 0
  let leadB = 0
  let inA = 0
  let inB = 0
  let i = 0
  let j = 0
  while (i < a.hashes.length || j < b.hashes.length) {
    const d = i === a.hashes.length ? 1 : j === b.hashes.length ? -1 : a.hashes[i]! - b.hashes[j]!
    const x = d <= 0 ? a.bytes[i]! : 0
    const y = d >= 0 ? b.bytes[j]! : 0
    if (d <= 0) {
      const w = weightOf(x)
      names.a[kindOf(x)]! += w
      squareA += w * w
      if (x & LEAD) {
        leadA += w
        if (d === 0) inA += w
      }
      i++
    }
    if (d >= 0) {
      const w = weightOf(y)
      names.b[kindOf(y)]! += w
      squareB += w * w
      if (y & LEAD) {
        leadB += w
        if (d === 0) inB += w
      }
      j++
    }
    if (d === 0) {
      dot += weightOf(x) * weightOf(y)
      names.rarest = Math.max(names.rarest, Math.min(weightOf(x), weightOf(y)))
      names.both[kindOf(x)]! += Math.min(weightOf(x), weightOf(y))
    }
  }
  names.all = squareA && squareB ? dot / Math.sqrt(squareA * squareB) : 0
  names.leadA = leadA ? inA / leadA : -1
  names.leadB = leadB ? inB / leadB : -1
  names.dot = dot
  names.squareA = squareA
  names.squareB = squareB
  names.lost = leadA - inA + leadB - inB
  return names
}

const overlap = (n: Names, kind: number): number => {
  const least = Math.min(n.a[kind]!, n.b[kind]!)
  return least > 0 ? Math.min(1, n.both[kind]! / least) : 0
}
const apart = (n: Names, kind: number): number => (n.a[kind]! > 0 && n.b[kind]! > 0 && n.both[kind]! === 0 ? 1 : 0)

/** Index of the weightiest name of the lead (else of all) of a kind, countries aside; −1 where there is none. */
function mainOf(a: Bag, kind: number): number {
  let best = -1
  let most = 0
  for (let i = 0; i < a.hashes.length; i++) {
    const x = a.bytes[i]!
    const k = kindOf(x)
    if (kind < 0 ? k === COUNTRY : k !== kind) continue
    const w = weightOf(x) + (x & LEAD ? 32 : 0)
    if (w > most) {
      most = w
      best = i
    }
  }
  return best
}
/** How much is spoken of a name, 0 to 1, by the measure of the weightiest. */
function prominence(a: Bag, hash: number, most: number): number {
  let low = 0
  let high = a.hashes.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (a.hashes[mid]! < hash) low = mid + 1
    else high = mid
  }
  if (a.hashes[low] !== hash) return 0
  const x = a.bytes[low]!
  return Math.min(1, (weightOf(x) * (x & LEAD ? 1 : 0.6)) / most)
}

/** Writes the features of a pair into `out`, in the order of FEATURES. */
export function featuresOf(a: Seen, b: Seen, out: Float64Array): void {
  const n = compareNames(a.names, b.names)
  const la = within(a.lead, b.terms)
  const lb = within(b.lead, a.terms)
  const ha = within(a.head, b.terms)
  const hb = within(b.head, a.terms)
  const heads = a.head.sum > 0 && b.head.sum > 0
  const numbers = shared(a.numbers, b.numbers)
  const fewest = Math.min(a.numbers.hashes.length, b.numbers.hashes.length)
  const sentences = shared(a.sentences, b.sentences)
  const parts = Math.min(a.sentences.hashes.length, b.sentences.hashes.length)
  const quoted = shared(a.quoted, b.quoted)
  const gap = a.day !== null && b.day !== null ? Math.abs(a.day - b.day) : -1
  let k = 0
  out[k++] = 1
  out[k++] = cosine(a.terms, b.terms)
  out[k++] = cosine(a.lead, b.lead)
  out[k++] = Math.min(la, lb)
  out[k++] = Math.max(la, lb)
  out[k++] = heads ? cosine(a.head, b.head) : 0
  out[k++] = heads ? Math.min(ha, hb) : 0.3
  out[k++] = heads ? Math.max(ha, hb) : 0.5
  out[k++] = rarest(a.terms, b.terms)
  out[k++] = dot(a.vector, b.vector)
  out[k++] = dot(a.deed, b.deed)
  out[k++] = n.all
  out[k++] = a.names.hashes.length && b.names.hashes.length ? 0 : 1
  out[k++] = n.leadA < 0 || n.leadB < 0 ? Math.max(0.5, n.leadA, n.leadB) : Math.min(n.leadA, n.leadB)
  out[k++] = n.leadA < 0 && n.leadB < 0 ? 0.5 : Math.max(n.leadA, n.leadB)
  out[k++] = overlap(n, PERSON)
  out[k++] = apart(n, PERSON)
  out[k++] = overlap(n, PLACE)
  out[k++] = apart(n, PLACE)
  out[k++] = Math.max(overlap(n, BODY), overlap(n, COUNTRY) / 2)
  out[k++] = Math.min(1, numbers / 3)
  out[k++] = fewest > 1 && numbers === 0 ? 1 : 0
  out[k++] = parts ? sentences / parts : 0
  out[k++] = Math.min(1, quoted / 4)
  out[k++] = gap < 0 ? 0 : Math.log1p(gap) / 3
  out[k++] = gap > 6 ? 1 : 0
  out[k++] = gap > 24 ? 1 : 0
  out[k++] = gap < 0 ? 1 : 0
  out[k++] = a.days.some((d) => b.days.includes(d)) ? 1 : 0
  out[k++] = daysApart(a.days, b.days)
  // a form letter: sentences word for word, on other days, and nobody calls it a copy
  out[k++] = parts && sentences / parts > 0.3 && gap > 3 ? 1 : 0
  out[k++] = Math.sqrt(out[2]! * n.all)
  out[k++] = Math.sqrt(out[1]! * n.all)
  out[k++] = Math.sqrt(out[4]! * Math.max(0, n.leadA, n.leadB))
  out[k++] = n.rarest / 31
  for (const kind of [PLACE, -1]) {
    const x = mainOf(a.names, kind)
    const y = mainOf(b.names, kind)
    const p = x < 0 ? -1 : a.names.hashes[x]!
    const q = y < 0 ? -1 : b.names.hashes[y]!
    out[k++] = p >= 0 && p === q ? 1 : 0
    const there = p < 0 ? -1 : prominence(b.names, p, y < 0 ? 1 : weightOf(b.names.bytes[y]!))
    const here = q < 0 ? -1 : prominence(a.names, q, x < 0 ? 1 : weightOf(a.names.bytes[x]!))
    out[k++] = p < 0 || q < 0 ? 0.5 : 1 - Math.min(here, there)
    out[k++] = p < 0 || q < 0 ? 0.5 : 1 - Math.max(here, there)
  }
  out[k++] = n.lost / 40
  out[k++] = Math.min(a.terms.hashes.length, b.terms.hashes.length) / 64
  out[k++] =
    (bothOf(a.terms, b.terms) + 64 * n.dot) /
    Math.sqrt((a.terms.norm ** 2 + 64 * n.squareA) * (b.terms.norm ** 2 + 64 * n.squareB) || 1)
  // where the days themselves are not known, what else tells of the time; one year says nothing: most of an archive is of it
  const years = gap < 0 && a.year !== null && b.year !== null
  out[k++] = years && a.year !== b.year ? 1 : 0
  const weekdays = gap < 0 && a.weekday !== null && b.weekday !== null
  out[k++] = weekdays && a.weekday === b.weekday ? 1 : 0
  out[k++] = weekdays && a.weekday !== b.weekday ? 1 : 0
}

/** Both tell of days and the nearest two lie apart: 0 to 1. */
function daysApart(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0
  let least = Infinity
  for (const x of a) for (const y of b) least = Math.min(least, Math.abs(x - y))
  return Math.min(1, least / 7)
}
