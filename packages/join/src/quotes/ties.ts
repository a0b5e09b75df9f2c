/** What two quotations have in common outside of their words: who speaks, and when and where it was told. */
import type { Context, Placed } from '../types.ts'
import type { QuoteSketch } from './sketch.ts'
import { nameWords, sameSpeaker } from './speakers.ts'
import { dayOf } from './time.ts'

/** Articles of as many days are near each other. */
const NEAR_DAYS = 4
/** Within as many days something said is told again from what was written. */
const TOLD_DAYS = 21
/** A time that an article gives is that of another day where it is so many days wide at most, and as many aside. */
const WIDE = 7
const ASIDE = 1

export type Quote = Placed<QuoteSketch>

export interface Ties {
  /** One speaker; two; nobody can tell. */
  readonly same: boolean | null
  /** 1: one story or the same days; 0: far apart; −1: far apart and of two stories. */
  readonly near: number
  /** The speaker is one, or is named in the other article, which tells nobody. */
  readonly maybe: boolean
  /** The later one says that it was said before. */
  readonly past: boolean
  /** Two speakers, and the reader is sure of both. */
  readonly firm: boolean
  /** Said on different days, by what the articles say. */
  readonly again: boolean
  /** They say the same of other names or numbers: how many. */
  readonly filled: number
  /** Few days lie between the articles, though more than a day's news has. */
  readonly weeks: boolean
}

const outOf = (q: Quote) => dayOf(q.article.published)

/** Do the days that one article gives beside its quotation hold the day on which the other was out? ¾: to the day or nearly; ½: the month; less than a story, for much is said on a day. */
function dated(a: Quote, b: Quote): number {
  const fits = (told: Quote, first: Quote) => {
    const days = told.sketch.dated
    const out = outOf(first)
    if (!days || out === null || out < days[0] - ASIDE || out > days[1] + ASIDE) return 0
    return days[1] - days[0] <= WIDE ? 0.75 : 0.5
  }
  return Math.max(fits(a, b), fits(b, a))
}

/** How near the articles of two quotations are: 1 one story, one text or the same days; ½ where nobody knows; 0 far apart. */
function nearness(a: Quote, b: Quote, context: Context): number {
  const [x, y] = [a.article.seq, b.article.seq]
  if (x === y) return 1
  const [storyX, storyY] = [context.story(x), context.story(y)]
  if (storyX !== null && storyX === storyY) return 1
  const copies = context.copy(x)
  if (copies !== null && copies === context.copy(y)) return 1
  const other = storyX !== null && storyY !== null
  const [dayX, dayY] = [outOf(a), outOf(b)]
  if (dayX === null || dayY === null) return other ? 0.25 : 0.5
  if (Math.abs(dayX - dayY) > NEAR_DAYS) return dated(a, b) || (other ? -1 : 0)
  return other ? 0.5 : 1
}

/** Does a list of surnames hold the one of him who speaks? */
const holds = (names: readonly string[], { speaker, person }: QuoteSketch) =>
  person && speaker !== null && names.includes(nameWords(speaker).at(-1) ?? '')

/** One speaker, two, or nobody can tell. Where the reader does not know, or is not sure, whom the other article names may be who it was. */
export function speakers(a: Quote, b: Quote, context: Context): boolean | null {
  const [x, y] = [a.sketch, b.sketch]
  if (x.actor && y.actor) {
    const one = context.actor(a.article.seq, x.actor)
    if (one !== null && one === context.actor(b.article.seq, y.actor)) return true
  }
  const same = sameSpeaker(x, y)
  if (same) return true
  if (same === false) {
    if (x.sure === y.sure) return false
    const [sure, unsure] = x.sure ? [x, y] : [y, x]
    return holds(unsure.named, sure) ? null : false
  }
  if (!x.speaker && holds(x.beside, y)) return true
  if (!y.speaker && holds(y.beside, x)) return true
  return null
}

/** Was it said on a day on which the other article was out already? Then it was said again. A day behind one's own article is none. */
function again(a: Quote, b: Quote): boolean {
  const said = (q: Quote) => {
    const day = q.sketch.when && q.sketch.when.length >= 10 ? dayOf(q.sketch.when) : null
    const own = outOf(q)
    return day !== null && own !== null && day <= own ? day : null
  }
  const later = (x: number | null, y: number | null) => x !== null && y !== null && x > y
  return later(said(a), outOf(b)) || later(said(b), outOf(a))
}

/** `company`: their articles share another quotation. */
export function tiesOf(a: Quote, b: Quote, context: Context, company: boolean, filled: number): Ties {
  const same = speakers(a, b, context)
  const [x, y] = [outOf(a), outOf(b)]
  const later = x !== null && y !== null && x !== y ? (x > y ? a : b) : null
  return {
    same,
    maybe:
      same ??
      ((!a.sketch.speaker && holds(a.sketch.named, b.sketch)) ||
        (!b.sketch.speaker && holds(b.sketch.named, a.sketch))),
    near: company ? 1 : nearness(a, b, context),
    past: later ? later.sketch.past : a.sketch.past || b.sketch.past,
    // nobody quotes a sentence twice in one article and gives it to two people by mistake
    firm: same === false && ((a.sketch.sure && b.sketch.sure) || a.article.seq === b.article.seq),
    again: again(a, b),
    filled,
    weeks: x !== null && y !== null && Math.abs(x - y) <= TOLD_DAYS,
  }
}
