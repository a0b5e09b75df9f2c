/** What an article says of an event, learnt: its mentions there, the words beside them, and what the story's other articles say before and after. */
import { STATUSES } from '@readout/core'
import { bytesOf, type Forest, sumOf, unpackForest } from '../forest.ts'
import { recently } from '../remember.ts'
import type { Placed } from '../types.ts'
import { dayOfMoment } from './days.ts'
import { CUES, cuesIn } from './en/cues.ts'
import { OUTCOMES } from './outcome-weights.ts'
import type { EventSketch } from './sketch.ts'
import { ofWord, statusOf, toldBy } from './status.ts'

type Mention = Placed<EventSketch>

const CODES = new Map<string, number>(STATUSES.map((s, k) => [s, k]))
const code = (status: string | null): number => CODES.get(status ?? 'happened') ?? 0
/** Days are looked at so far away; where there are none. */
const FAR = 40
const NO_DAY = 99
/** Days that others give count where they are as narrow as this. */
const NARROW = 2
const BESIDE = 60

const WORTH: { readonly [worth: string]: number } = { lead: 3, main: 2, minor: 1 }
const weightOf = (s: EventSketch): number => (WORTH[s.worth ?? ''] ?? 1) + (s.title ? 2 : 0)
const near = (days: number): number => Math.max(-FAR, Math.min(FAR, days))

/** The rest of the sentence on either side. */
const before = (s: EventSketch): string =>
  (s.before ?? '')
    .slice(-BESIDE)
    .split(/[.;!?\n]\s/)
    .pop()!
const after = (s: EventSketch): string => (s.after ?? '').slice(0, BESIDE).split(/[.;!?\n](?:\s|$)/)[0]!

/** Kinds of cue in its sentence before a mention and behind it, and in all that is kept around it: looked at again for every article of its event. */
const cuesOf = recently(1000, (s: EventSketch): readonly [left: number, right: number, around: number] => [
  cuesIn(before(s)),
  cuesIn(after(s)),
  cuesIn(s.before ?? '') | cuesIn(s.after ?? ''),
])

/** Statuses that are told of together. */
const TOLD: readonly (readonly string[])[] = [
  ['planned'],
  ['postponed'],
  ['cancelled'],
  ['happened', 'ongoing'],
  ['denied', 'did-not-happen'],
]

/** What is said of an event in its articles, in order of publication. */
export class Tellings {
  private readonly articles: readonly (readonly Mention[])[]
  /** By the rules, each article by itself. */
  readonly rules: readonly { readonly status: string; readonly by: Mention }[]

  constructor(articles: readonly (readonly Mention[])[]) {
    this.articles = articles
    this.rules = articles.map(statusOf)
  }

  /** Numbers that the trees of outcomes read of one article. */
  numbers(at: number): number[] {
    const mentions = this.articles[at]!
    const { article } = mentions[0]!
    const published = dayOfMoment(article.published)
    const out = STATUSES.map((s) => (this.rules[at]!.status === s ? 1 : 0) as number)
    let total = 0
    const votes = new Array<number>(STATUSES.length).fill(0)
    const words = new Array<number>(STATUSES.length).fill(0)
    let chief = mentions[0]!
    const all = new Array<number>(CUES).fill(0)
    const days: number[] = []
    for (const m of mentions) {
      const s = m.sketch
      const weight = weightOf(s) + (s.sentence < 2 ? 1 : 0)
      total += weight
      votes[code(s.status)]! += weight
      const word = ofWord(s)
      if (word !== null) words[code(word)]! += weight
      if (weightOf(s) > weightOf(chief.sketch)) chief = m
      const bits = cuesOf(s)[2]
      for (let k = 0; k < CUES; k++) if ((bits >> k) & 1) all[k]! += 1 / mentions.length
      if (s.days && published !== null) days.push(near(s.days[0] - published))
    }
    for (const v of votes) out.push(v / total)
    for (const s of ['postponed', 'cancelled', 'denied']) out.push(words[code(s)]! / total)
    const [left, right] = cuesOf(chief.sketch)
    for (let k = 0; k < CUES; k++) out.push((left >> k) & 1, (right >> k) & 1, all[k]!)
    const { head, roots } = chief.sketch
    const has = (test: (s: EventSketch) => boolean) => (mentions.some((m) => test(m.sketch)) ? 1 : 0)
    out.push(
      days.length > 0 ? Math.max(...days) : NO_DAY,
      days.length > 0 ? Math.min(...days) : NO_DAY,
      mentions.length,
      has((s) => s.title),
      Math.min(...mentions.map((m) => m.sketch.sentence)),
      has((s) => s.worth === 'lead'),
      has((s) => s.worth !== 'minor'),
      has((s) => s.by !== null),
      head === roots[0] ? 0 : 1,
      head.endsWith('ed') ? 1 : 0,
      head.endsWith('ing') ? 1 : 0,
    )
    this.story(at, published, out)
    return out
  }

  /** What the others say, before and after, and the days they give. */
  private story(at: number, published: number | null, out: number[]): void {
    const own = this.articles[at]![0]!.article.published
    const earlier: number[] = []
    const later: number[] = []
    const days: number[] = []
    this.articles.forEach((mentions, k) => {
      if (k === at) return
      const moment = mentions[0]!.article.published
      if (own !== null && moment !== null) (moment < own ? earlier : later).push(k)
      for (const { sketch: s } of mentions) if (s.days && s.days[1] - s.days[0] <= NARROW) days.push(s.days[0])
    })
    out.push(this.articles.length, this.articles.length > 1 ? earlier.length / (this.articles.length - 1) : -1)
    for (const list of [earlier, later])
      for (const of of TOLD)
        out.push(list.length > 0 ? list.filter((k) => of.includes(this.rules[k]!.status)).length / list.length : -1)
    const last = earlier[earlier.length - 1]
    const next = later[0]
    out.push(last === undefined ? -1 : code(this.rules[last]!.status))
    out.push(next === undefined ? -1 : code(this.rules[next]!.status))
    days.sort((a, b) => a - b)
    for (const k of [days.length - 1, days.length >> 1, 0])
      out.push(days.length > 0 && published !== null ? near(days[k]! - published) : NO_DAY)
  }

  /** Is it still to come, by the days that the article gives, else by the day it was last announced for? What is told to be of a day to come has not been. */
  private isToCome(at: number): boolean {
    const published = dayOfMoment(this.articles[at]![0]!.article.published)
    if (published === null) return false
    for (let k = at; k >= 0; k--) {
      const days = this.articles[k]!.flatMap((m) => (m.sketch.days ? [m.sketch.days] : []))
      if (days.length > 0) return days.every(([first]) => first > published)
    }
    return false
  }

  /** The likeliest status of each article, with the mention that says so. */
  outcomes(forests = outcomeForests()): { status: string; by: Mention }[] {
    return this.articles.map((mentions, at) => {
      const numbers = Float64Array.from(this.numbers(at))
      const toCome = this.isToCome(at)
      const says = new Set(mentions.flatMap((m) => [toldBy(m), m.sketch.status]))
      let best = PLANNED
      let most = Number.NEGATIVE_INFINITY
      for (const [k, forest] of forests.entries()) {
        if (toCome && DONE.has(STATUSES[k]!)) continue
        if (!isProved(STATUSES[k]!, says)) continue
        const odds = sumOf(forest, numbers)
        if (odds > most) {
          most = odds
          best = k
        }
      }
      const status = STATUSES[best]!
      const rule = this.rules[at]!
      if (rule.status === status) return rule
      const sayers = mentions.filter((m) => toldBy(m) === status)
      const by = (sayers.length > 0 ? sayers : mentions).reduce((a, b) =>
        weightOf(b.sketch) > weightOf(a.sketch) ? b : a,
      )
      return { status, by }
    })
  }
}

/** That something was called off, put off or denied takes a word that says so, or one of the like; all else does not. */
const PROOF: { readonly [status: string]: readonly string[] } = {
  cancelled: ['cancelled', 'did-not-happen'],
  postponed: ['postponed', 'cancelled'],
  denied: ['denied', 'did-not-happen'],
  'did-not-happen': ['did-not-happen', 'denied', 'cancelled'],
}
const isProved = (status: string, says: ReadonlySet<string | null>): boolean =>
  PROOF[status]?.some((s) => says.has(s)) ?? true

/** What a day to come rules out. */
const DONE: ReadonlySet<string> = new Set(['happened', 'ongoing'])
const PLANNED = STATUSES.indexOf('planned')

let known: readonly Forest[] | null = null
/** Trees for each of the statuses, unpacked when they are first asked for. */
function outcomeForests(): readonly Forest[] {
  known ??= OUTCOMES.map((base64) => unpackForest(bytesOf(base64)))
  return known
}
