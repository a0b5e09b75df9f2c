/**
 * What speaks for two groups of articles being one story: their nearest pairs, and what stands in any of one and in none of the other.
 * A follow-up tells of something new by names that somebody told before; a look-alike has a name in its lead that nobody has.
 */
import { COUNTRY, kindOf, LEAD, weightOf } from './names.ts'
import type { Seen } from './seen.ts'

export const GROUP_FEATURES = [
  'one',
  'third',
  'nearest',
  'mean',
  'newNames',
  'oldNames',
  'cover',
  'newWeight',
  'sizeMore',
  'sizeLess',
  'terms',
  'gap',
  'newBySize',
  'told',
  'toldOf',
  'quoted',
] as const

/** A single pair counts so much at most, lest one pair of near copies outvotes the others. */
export const CLIP = 4
/** Groups of more articles are no more certain of themselves. */
const SIZE = 12

/** Names in a group, by their hashes in order of size: the greatest weight of each, and the sum of its weights in leads. */
interface Names {
  readonly hashes: readonly number[]
  readonly weights: readonly number[]
  readonly leads: readonly number[]
}

/** What a group tells, all its articles together. */
export interface Profile {
  readonly size: number
  readonly names: Names
  readonly terms: ReadonlySet<number>
  /** Terms of the leads, one list an article. */
  readonly leads: readonly Seen['lead'][]
  readonly quoted: ReadonlySet<number>
  /** Days of publication, and days told of that are not the day of the article itself. */
  readonly days: ReadonlySet<number>
  readonly told: ReadonlySet<number>
}

const PROFILES = new WeakMap<Seen, Profile>()

/** What one article tells, worked out once. */
export function profileOf(seen: Seen): Profile {
  let profile = PROFILES.get(seen)
  if (!profile) PROFILES.set(seen, (profile = profileFrom(seen)))
  return profile
}

function profileFrom(seen: Seen): Profile {
  const names = { hashes: [] as number[], weights: [] as number[], leads: [] as number[] }
  for (let i = 0; i < seen.names.hashes.length; i++) {
    const byte = seen.names.bytes[i]!
    if (kindOf(byte) === COUNTRY) continue
    const weight = weightOf(byte)
    names.hashes.push(seen.names.hashes[i]!)
    names.weights.push(weight)
    names.leads.push(byte & LEAD ? weight : 0)
  }
  return {
    size: 1,
    names,
    terms: new Set(seen.terms.hashes),
    leads: [seen.lead],
    quoted: new Set(seen.quoted.hashes),
    days: new Set(seen.day === null ? [] : [seen.day]),
    told: new Set(seen.told.filter((day) => day !== seen.day)),
  }
}

const both = (a: ReadonlySet<number>, b: ReadonlySet<number>): ReadonlySet<number> => {
  const out = new Set(a)
  for (const x of b) out.add(x)
  return out
}

function bothNames(a: Names, b: Names): Names {
  const out = { hashes: [] as number[], weights: [] as number[], leads: [] as number[] }
  for (let i = 0, j = 0; i < a.hashes.length || j < b.hashes.length; ) {
    const d = i === a.hashes.length ? 1 : j === b.hashes.length ? -1 : a.hashes[i]! - b.hashes[j]!
    out.hashes.push(d <= 0 ? a.hashes[i]! : b.hashes[j]!)
    out.weights.push(Math.max(d <= 0 ? a.weights[i]! : 0, d >= 0 ? b.weights[j]! : 0))
    out.leads.push((d <= 0 ? a.leads[i]! : 0) + (d >= 0 ? b.leads[j]! : 0))
    if (d <= 0) i++
    if (d >= 0) j++
  }
  return out
}

export function united(a: Profile, b: Profile): Profile {
  return {
    size: a.size + b.size,
    names: bothNames(a.names, b.names),
    terms: both(a.terms, b.terms),
    leads: [...a.leads, ...b.leads],
    quoted: both(a.quoted, b.quoted),
    days: both(a.days, b.days),
    told: both(a.told, b.told),
  }
}

/** Days between the nearest articles of two groups; null where no day is known. */
export function gapOf(a: Profile, b: Profile): number | null {
  let least: number | null = null
  for (const x of a.days) for (const y of b.days) if (least === null || Math.abs(x - y) < least) least = Math.abs(x - y)
  return least
}

/** Names of two groups: the weight of those in leads, of one group and of what of them the other lacks; and what is in both. */
interface Apart {
  own: number
  other: number
  ownAlone: number
  otherAlone: number
  cover: number
}
const apart: Apart = { own: 0, other: 0, ownAlone: 0, otherAlone: 0, cover: 0 }

/** `cover` is the weight that names of both have in `a`. Weights are whole numbers, so that their order does not matter. */
function apartOf(a: Names, b: Names): Apart {
  let own = 0
  let other = 0
  let ownAlone = 0
  let otherAlone = 0
  let cover = 0
  for (let i = 0, j = 0; i < a.hashes.length || j < b.hashes.length; ) {
    const d = i === a.hashes.length ? 1 : j === b.hashes.length ? -1 : a.hashes[i]! - b.hashes[j]!
    if (d <= 0) own += a.leads[i]!
    if (d >= 0) other += b.leads[j]!
    if (d === 0) cover += a.weights[i]!
    else if (d < 0) ownAlone += a.leads[i]!
    else otherAlone += b.leads[j]!
    if (d <= 0) i++
    if (d >= 0) j++
  }
  apart.own = own
  apart.other = other
  apart.ownAlone = ownAlone
  apart.otherAlone = otherAlone
  apart.cover = cover
  return apart
}

/** Numbers of two groups in the order of GROUP_FEATURES; `scores` are the log-odds of their pairs, the highest first. */
export function groupFeaturesOf(a: Profile, b: Profile, scores: ArrayLike<number>, out: Float64Array): void {
  const [more, less] = b.size > a.size ? [b, a] : [a, b]
  const third = Math.ceil(scores.length / 3)
  let sum = 0
  let best = 0
  for (let i = 0; i < scores.length; i++) {
    const z = Math.max(-CLIP, Math.min(CLIP, scores[i]!))
    sum += z
    if (i < third) best += z
  }
  const { own, other, ownAlone, otherAlone, cover } = apartOf(less.names, more.names)
  const fresh = own ? ownAlone / own : 0.5
  let terms = 0
  let all = 0
  for (const { hashes, bytes } of less.leads)
    for (let i = 0; i < hashes.length; i++) {
      all += bytes[i]!
      if (more.terms.has(hashes[i]!)) terms += bytes[i]!
    }
  let told = 0
  let toldOf = 0
  for (const day of less.told) {
    if (more.told.has(day)) told++
    if (more.days.has(day)) toldOf++
  }
  for (const day of less.days) if (more.told.has(day) && !more.days.has(day)) toldOf++
  let quoted = 0
  for (const hash of less.quoted) if (more.quoted.has(hash)) quoted++
  const sizeMore = Math.log(Math.min(SIZE, more.size))
  let k = 0
  out[k++] = 1
  out[k++] = best / third
  out[k++] = Math.max(-CLIP, Math.min(CLIP, scores[0]!))
  out[k++] = sum / scores.length
  out[k++] = fresh
  out[k++] = other ? otherAlone / other : 0.5
  out[k++] = Math.log1p(cover / 10)
  out[k++] = Math.log1p(ownAlone / less.size / 10)
  out[k++] = sizeMore
  out[k++] = Math.log(Math.min(SIZE, less.size))
  out[k++] = all ? terms / all : 0.3
  out[k++] = Math.log1p(gapOf(a, b) ?? 0) / 3
  out[k++] = fresh * sizeMore
  out[k++] = Math.log1p(told)
  out[k++] = Math.log1p(toldOf)
  out[k++] = Math.min(1, quoted / 3)
}
