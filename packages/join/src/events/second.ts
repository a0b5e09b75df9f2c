/**
 * A second look at two mentions of different articles, with the whole story in view: what their records' events are to each other, whether either has a
 * better match in the other's article, whom both are like in third articles, and how much each article makes of its event. Training reads these numbers.
 */
import { type Forest, sumOf } from '../forest.ts'
import { recently } from '../remember.ts'
import { kinship, shared } from './pair.ts'
import { dot, type Ready } from './ready.ts'
import type { EventSketch } from './sketch.ts'

/** An event of a record: its mentions, and what its article makes of it. */
interface Unit {
  readonly members: number[]
  article: number
  lead: number
  title: number
  /** First sentence, and its rank among the events of its article, 0 the first. */
  sentence: number
  rank: number
}

export const SECOND_NUMBERS = 31
/** Log odds of a pair that was not worth a first look. */
export const NONE = -6
const LIKE = Math.log(0.2 / 0.8)
const WORTH: { readonly [worth: string]: number } = { lead: 2, main: 1 }

export class Second {
  private readonly mentions: readonly Ready[]
  private readonly first: (i: number, j: number) => number
  private readonly unitOf: Int32Array
  private readonly units: Unit[] = []
  private readonly counts: number[] = []
  /** Log odds of two events of records: the most of their mentions, and the mean. */
  private readonly top: Float32Array
  private readonly mean: Float32Array
  /** By event and article: log odds of its best match there, which that is, and the next best. */
  private readonly best: Float32Array
  private readonly bestAt: Int32Array
  private readonly next: Float32Array
  private readonly support: Float32Array
  private readonly third: Float32Array
  private readonly articles: number

  constructor(mentions: readonly Ready[], first: (i: number, j: number) => number) {
    this.mentions = mentions
    this.first = first
    const articles = new Map<number, number>()
    const known = new Map<object, number>()
    this.unitOf = Int32Array.from(mentions, (m, i) => {
      const { seq } = m.item.article
      const article = articles.get(seq) ?? articles.size
      articles.set(seq, article)
      let at = known.get(m.kin)
      if (at === undefined) {
        at = this.units.length
        known.set(m.kin, at)
        this.units.push({ members: [], article, lead: 0, title: 0, sentence: 1e9, rank: 0 })
      }
      const unit = this.units[at]!
      unit.members.push(i)
      unit.lead = Math.max(unit.lead, WORTH[m.s.worth ?? ''] ?? 0)
      if (m.s.title) unit.title = 1
      unit.sentence = Math.min(unit.sentence, m.s.sentence)
      return at
    })
    this.articles = articles.size
    const n = this.units.length
    const byArticle: number[][] = Array.from({ length: this.articles }, () => [])
    for (const [k, u] of this.units.entries()) byArticle[u.article]!.push(k)
    for (const list of byArticle) {
      this.counts.push(list.length)
      list
        .map((k) => this.units[k]!)
        .sort((a, b) => b.title - a.title || b.lead - a.lead || a.sentence - b.sentence)
        .forEach((u, rank) => {
          u.rank = rank
        })
    }
    this.top = new Float32Array(n * n).fill(NONE)
    this.mean = new Float32Array(n * n).fill(NONE)
    for (let a = 0; a < n; a++)
      for (let b = a + 1; b < n; b++) {
        if (this.units[a]!.article === this.units[b]!.article) continue
        let most = NONE
        let sum = 0
        for (const i of this.units[a]!.members)
          for (const j of this.units[b]!.members) {
            const x = first(i, j)
            sum += x
            if (x > most) most = x
          }
        this.top[a * n + b] = this.top[b * n + a] = most
        this.mean[a * n + b] = this.mean[b * n + a] =
          sum / (this.units[a]!.members.length * this.units[b]!.members.length)
      }
    this.best = new Float32Array(n * this.articles).fill(NONE)
    this.next = new Float32Array(n * this.articles).fill(NONE)
    this.bestAt = new Int32Array(n * this.articles).fill(-1)
    this.support = new Float32Array(n)
    this.third = new Float32Array(2 * n * n)
    this.matches(n)
    this.chains(n)
  }

  private matches(n: number): void {
    for (let a = 0; a < n; a++) {
      for (let b = 0; b < n; b++) {
        const at = a * this.articles + this.units[b]!.article
        const x = this.top[a * n + b]!
        if (x > this.best[at]!) {
          this.next[at] = this.best[at]!
          this.best[at] = x
          this.bestAt[at] = b
        } else if (x > this.next[at]!) this.next[at] = x
      }
      for (let k = 0; k < this.articles; k++) if (this.best[a * this.articles + k]! > LIKE) this.support[a]!++
    }
  }

  /** The surest ways over a third event: the weaker of both links, of the best and of the next best. */
  private chains(n: number): void {
    const near = this.units.map((_, a) => {
      const list: number[] = []
      for (let b = 0; b < n; b++) if (this.top[a * n + b]! > -3) list.push(b)
      return list
    })
    const { third } = this
    third.fill(NONE)
    for (let w = 0; w < n; w++) {
      const list = near[w]!
      for (let p = 0; p < list.length; p++)
        for (let q = p + 1; q < list.length; q++) {
          const a = list[p]!
          const b = list[q]!
          const x = Math.min(this.top[a * n + w]!, this.top[b * n + w]!)
          const at = 2 * (Math.min(a, b) * n + Math.max(a, b))
          if (x > third[at]!) {
            third[at + 1] = third[at]!
            third[at] = x
          } else if (x > third[at + 1]!) third[at + 1] = x
        }
    }
  }

  /** Are the two worth a second look? */
  worth(i: number, j: number): boolean {
    const n = this.units.length
    const a = this.unitOf[i]!
    const b = this.unitOf[j]!
    return this.top[a * n + b]! > -5 || this.units[a]!.rank + this.units[b]!.rank < 2
  }

  /** Numbers of two mentions, written into `out`. */
  numbers(i: number, j: number, out = new Float64Array(SECOND_NUMBERS)): Float64Array {
    const n = this.units.length
    const a = this.unitOf[i]!
    const b = this.unitOf[j]!
    const u = this.units[a]!
    const v = this.units[b]!
    const x = this.mentions[i]!
    const y = this.mentions[j]!
    const top = this.top[a * n + b]!
    const margin = (p: number, q: number): number => {
      const at = p * this.articles + this.units[q]!.article
      return top - (this.bestAt[at] === q ? this.next[at]! : this.best[at]!)
    }
    const m1 = margin(a, b)
    const m2 = margin(b, a)
    const at = 2 * (Math.min(a, b) * n + Math.max(a, b))
    const c = x.s
    const d = y.s
    const roots = shared(x.kin.roots, y.kin.roots)
    let k = 0
    out[k++] = this.first(i, j)
    out[k++] = top
    out[k++] = this.mean[a * n + b]!
    out[k++] = Math.min(m1, m2)
    out[k++] = Math.max(m1, m2)
    out[k++] = this.third[at]!
    out[k++] = this.third[at + 1]!
    out[k++] = Math.min(this.support[a]!, this.support[b]!)
    out[k++] = Math.max(this.support[a]!, this.support[b]!)
    out[k++] = Math.min(this.counts[u.article]!, this.counts[v.article]!)
    out[k++] = Math.max(this.counts[u.article]!, this.counts[v.article]!)
    out[k++] = u.lead + v.lead
    out[k++] = u.title + v.title
    out[k++] = Math.min(u.rank, v.rank)
    out[k++] = Math.max(u.rank, v.rank)
    out[k++] = Math.min(u.members.length, v.members.length)
    out[k++] = Math.max(u.members.length, v.members.length)
    out[k++] = Math.min(u.sentence, v.sentence)
    out[k++] = Math.max(u.sentence, v.sentence)
    out[k++] = Math.log(this.articles)
    out[k++] = c.type && d.type ? (c.type === d.type ? 1 : -1) : 0
    out[k++] = roots > 0 ? 4 : kinship(x.kin, y.kin)
    out[k++] = dot(x.vector, y.vector)
    out[k++] = dot(x.context, y.context)
    out[k++] = x.published !== null && y.published !== null ? Math.abs(x.published - y.published) : -1
    out[k++] = Math.max(meets(c.days, y.published), meets(d.days, x.published))
    out[k++] = meets2(c.days, d.days)
    out[k++] = definite(c) + definite(d)
    out[k++] = (c.status === 'planned' ? 1 : 0) + (d.status === 'planned' ? 1 : 0)
    out[k++] =
      (c.status === 'postponed' || c.status === 'cancelled' ? 1 : 0) +
      (d.status === 'postponed' || d.status === 'cancelled' ? 1 : 0)
    out[k++] = (c.worth === 'minor' ? 1 : 0) + (d.worth === 'minor' ? 1 : 0)
    return out
  }
}

const THE = /\b(?:the|this|that|its|his|her|their)\s+(?:[\w-]+\s+)?$/i
/** 1 where an article or the like stands before it. */
const definite = recently(1000, ({ before }: EventSketch): number => (THE.test(before ?? '') ? 1 : 0))
/** Is the day one article gives the day of the other, or the one before? −1 where none is given. */
function meets(days: readonly [number, number] | null, published: number | null): number {
  if (!days || published === null || days[1] - days[0] > 10) return -1
  return published >= days[0] && published <= days[1] + 1 ? 1 : 0
}
function meets2(x: readonly [number, number] | null, y: readonly [number, number] | null): number {
  if (!x || !y) return -1
  return Math.max(0, Math.max(x[0], y[0]) - Math.min(x[1], y[1]))
}

/** Chance of two mentions after the second look. */
export const secondChance = (forest: Forest, numbers: Float64Array): number =>
  1 / (1 + Math.exp(-sumOf(forest, numbers)))
