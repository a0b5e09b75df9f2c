/** Two articles: the same text, the same told in other words, or neither. */
import { recently } from '../remember.ts'
import type { Placed } from '../types.ts'
import { covered, overlap, type Sample, unpackSample } from './shingles.ts'
import type { CopySketch } from './sketch.ts'

/** Samples that are kept unpacked. */
const KEPT = 2000
const unpacked = recently(KEPT, unpackSample)

/** An article with its samples, unpacked when they are first looked at. */
export class Seen {
  readonly sketch: CopySketch
  readonly outlet: string | null
  /** When it was published, in days; null where that is not known. */
  readonly at: number | null
  /** The day alone is known. */
  readonly dayOnly: boolean
  readonly seq: number

  constructor({ sketch, article }: Placed<CopySketch>) {
    const at = article.published === null ? Number.NaN : Date.parse(article.published)
    this.sketch = sketch
    this.outlet = article.outlet ?? hostOf(article.url)
    this.at = Number.isNaN(at) ? null : at / 86_400_000
    this.dayOnly = (article.published?.length ?? 0) <= 10
    this.seq = article.seq
  }

  of(sort: Sort): Sample {
    return unpacked(this.sketch[sort])
  }
}

type Sort = 'told' | 'all' | 'quoted' | 'names' | 'starts' | 'numbers'

export const seenOf = (item: Placed<CopySketch>): Seen => new Seen(item)

const hostOf = (url: string | null): string | null => /^[a-z]+:\/\/(?:www\.)?([^/:]+)/i.exec(url ?? '')?.[1] ?? null

/** How much of a's own words stands in b, and of b's in a. */
export interface Shared {
  readonly ofA: number
  readonly ofB: number
  /** Runs in common, about. */
  readonly runs: number
}

/** Fewer runs outside of quotations than this tell nothing by themselves. */
const FEW = 24

export function sharedText(a: Seen, b: Seen): Shared {
  const told = a.sketch.size[0] >= FEW && b.sketch.size[0] >= FEW
  const { both, a: n, b: m } = told ? overlap(a.of('told'), b.of('told')) : overlap(a.of('all'), b.of('all'))
  if (both === 0) return { ofA: 0, ofB: 0, runs: 0 }
  const [x, y] = told ? [a.sketch.size[0], b.sketch.size[0]] : [a.sketch.size[1], b.sketch.size[1]]
  let runs = (both / Math.min(n, m)) * Math.min(x, y)
  // what an outlet puts under or over all its articles is no copy
  if (a.outlet !== null && a.outlet === b.outlet && both < 0.7 * Math.min(n, m))
    for (const [hash, size] of a.sketch.edges) if (b.sketch.edges.some((e) => e[0] === hash)) runs -= size
  runs = Math.max(0, runs)
  return { ofA: runs / x, ofB: runs / y, runs }
}

/** The same text: at least this share of the one stands in the other, and so many runs. */
const TEXT = { share: 0.2, runs: 12 }
/** A copy holds all of it, but for a slip of the pen. */
const WHOLE = 0.9
/**
 * Below this share of common numbers or names it is a form filled in anew: where an outlet takes its own words again, or they come
 * back days later, both must agree; of what another outlet prints within hours numbers or names may have been cut. What an outlet takes
 * of its own after days is a form, unless it is the whole of it about the same.
 */
const FORM = { own: 0.55, others: 0.34, days: 3, again: 0.8 }

export type Kin = 'copy' | 'edited' | 'rewrite' | null

export function kinOf(a: Seen, b: Seen): Kin {
  const { ofA, ofB, runs } = sharedText(a, b)
  if (Math.max(ofA, ofB) >= TEXT.share && runs >= TEXT.runs && !isForm(a, b, Math.min(ofA, ofB)))
    return Math.min(ofA, ofB) >= WHOLE ? 'copy' : 'edited'
  return isRetold(a, b) ? 'rewrite' : null
}

/** The same words about other numbers or other names; `share` is how much of each stands in the other. */
function isForm(a: Seen, b: Seen, share: number): boolean {
  const common = (x: Sample, y: Sample, least: number) => {
    const o = overlap(x, y)
    const fewer = Math.min(o.a, o.b)
    return fewer < least ? 1 : o.both / fewer
  }
  const numbers = common(a.of('numbers'), b.of('numbers'), 2)
  const names = common(a.of('names'), b.of('names'), 3)
  const own = a.outlet !== null && a.outlet === b.outlet
  const days = a.at === null || b.at === null ? 0 : Math.abs(a.at - b.at)
  if (own && days > FORM.days) return share < WHOLE || Math.min(numbers, names) < FORM.again
  if (own || days > FORM.days) return Math.min(numbers, names) < FORM.own
  return names < FORM.others || (numbers < FORM.others && numbers + names < 2 * FORM.others)
}

/** Days within which something is told again, and what of it must be the other's: more of it where it is told later, as by a weekly paper. */
const RETOLD = { days: 1.1, share: 0.52, later: { days: 4, share: 0.58 } }

/** The later of the two has its facts from the earlier: its quotations, numbers and names stand there. */
function isRetold(a: Seen, b: Seen): boolean {
  if (a.at === null || b.at === null || (a.outlet !== null && a.outlet === b.outlet)) return false
  const [first, then] = a.at < b.at || (a.at === b.at && a.seq < b.seq) ? [a, b] : [b, a]
  const gap = then.at! - first.at!
  if (gap > RETOLD.later.days) return false
  return retold(first, then) >= (gap > (a.dayOnly || b.dayOnly ? 1 : RETOLD.days) ? RETOLD.later.share : RETOLD.share)
}

/**
 * How much of what is particular in `then` stands in `first` too, as the geometric mean over quotations, names and numbers: a retelling
 * has all three from elsewhere. Little of a sort counts for little, and none of it against.
 */
export function retold(first: Seen, then: Seen): number {
  let product = 1
  for (const sort of ['quoted', 'names', 'numbers'] as const) {
    const n = then.of(sort).hashes.length
    product *= (covered(first.of(sort === 'names' ? 'starts' : sort), then.of(sort)) * n + 0.25) / (n + 1)
  }
  return Math.cbrt(product)
}
