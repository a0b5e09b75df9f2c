/** What an article says of an event, from all its mentions there. */
import type { Placed } from '../types.ts'
import { dayOfMoment } from './days.ts'
import {
  CANCELS,
  COMES_BEFORE,
  COMES_BEHIND,
  CONTRADICTED,
  DENIED_AFTER,
  DENIES,
  GOES_ON_BEFORE,
  GOES_ON_BEHIND,
  MAYBE,
  MOVES,
  NOT,
  PAST_BEFORE,
  POSTPONES,
  REPORT_DENIED,
  TAKES_PLACE,
  TO_A_DAY,
} from './en/status.ts'
import type { EventSketch } from './sketch.ts'

type Mention = Placed<EventSketch>

const WORTH: { readonly [worth: string]: number } = { lead: 3, main: 2, minor: 1 }

/** Status that a mention's own word gives: "the postponement", "called off", "averted"; null for all others. */
export function ofWord(s: EventSketch): string | null {
  const after = s.after ?? ''
  const words = s.text.toLowerCase().split(/\s+/)
  const next = words.length > 1 ? words[words.length - 1]! : (/^\s+(\w+)/.exec(after)?.[1] ?? '').toLowerCase()
  const has = (list: ReadonlySet<string>) => s.roots.some((r) => list.has(r) || list.has(`${r}_${next}`))
  const maybe = MAYBE.test(s.before ?? '') || NOT.test(s.before ?? '')
  if (has(MOVES) && TO_A_DAY.test(after)) return maybe ? null : 'postponed'
  if (has(POSTPONES)) return maybe ? null : 'postponed'
  if (has(CANCELS)) return maybe ? null : 'cancelled'
  if (has(DENIES)) return 'denied'
  if (has(TAKES_PLACE) && (NOT.test(s.before ?? '') || /^not\b/i.test(s.text))) return 'cancelled'
  return null
}

/** What the reader made of a mention's sentence, mended where its day or the words before it say otherwise. */
function plain(s: EventSketch, published: number | null): string {
  const { before = '', after = '' } = s
  const status = s.status ?? 'happened'
  const done = status === 'happened' || status === 'ongoing'
  if (REPORT_DENIED.test(before) || ((done || status === 'planned') && DENIED_AFTER.test(after))) return 'denied'
  const off = status === 'cancelled' || status === 'postponed'
  if ((off || status === 'planned') && PAST_BEFORE.test(s.before ?? '')) return 'happened'
  if (status === 'happened' && CONTRADICTED.test(s.after ?? '')) return 'denied'
  // put off by no word of the text, and told in the past: another deed of the sentence was
  if (off && !s.why && s.head !== s.roots[0] && !s.head.endsWith('ing')) return 'happened'
  const noun = s.head === s.roots[1] && !s.head.endsWith('ed')
  if (done && (COMES_BEFORE.test(before) || (noun && COMES_BEHIND.test(after)))) return 'planned'
  if (status !== 'ongoing' && status !== 'planned') {
    if (s.head.endsWith('ing') && !noun && GOES_ON_BEFORE.test(before)) return 'ongoing'
    if (noun && GOES_ON_BEHIND.test(after)) return 'ongoing'
  }
  if (s.days === null || published === null) return status
  // no word of the text says that it is still to come
  if (status === 'planned' && !s.why && s.days[1] <= published) return 'happened'
  if ((status === 'happened' || status === 'ongoing') && s.days[0] > published) return 'planned'
  return status
}

/** What one mention says of its event by itself. */
export const toldBy = ({ sketch, article }: Mention): string =>
  ofWord(sketch) ?? plain(sketch, dayOfMoment(article.published))

/**
 * The status with the mention that says so. A mention's own word goes before what the reader made of its sentence; a deed that is told as done on
 * a day up to the article's goes before its being put off, since an article that tells of both says the end; a denial before a plain telling.
 */
export function statusOf(mentions: readonly Mention[]): { status: string; by: Mention } {
  const published = dayOfMoment(mentions[0]!.article.published)
  const votes = new Map<string, { weight: number; by: Mention; most: number }>()
  let held: Mention | null = null
  let heldWeight = 0
  mentions.forEach((m) => {
    const s = m.sketch
    const word = ofWord(s)
    const status = word ?? plain(s, published)
    const weight = (WORTH[s.worth ?? ''] ?? 1) + (s.title ? 2 : 0) + (s.sentence < 2 ? 1 : 0) + (word ? 2.5 : 0)
    const vote = votes.get(status)
    if (!vote) votes.set(status, { weight, by: m, most: weight })
    else {
      vote.weight += weight * 0.5
      if (weight > vote.most) {
        vote.most = weight
        vote.by = m
      }
    }
    if (!word && status === 'happened') {
      const dated = s.days !== null && published !== null && s.days[0] <= published
      if (dated && weight > heldWeight) {
        held = m
        heldWeight = weight
      }
    }
  })
  const of = (...names: string[]) => Math.max(0, ...names.map((n) => votes.get(n)?.weight ?? 0))
  const pick = (...names: string[]) => {
    const best = names.filter((n) => votes.has(n)).sort((a, b) => votes.get(b)!.weight - votes.get(a)!.weight)[0]!
    return { status: best, by: votes.get(best)!.by }
  }
  const off = of('cancelled', 'postponed')
  if (off > 0) {
    if (held && heldWeight + 1 >= off) return { status: 'happened', by: held }
    return pick('cancelled', 'postponed')
  }
  if (of('denied', 'did-not-happen') > 0 && of('denied', 'did-not-happen') + 1 >= of('happened'))
    return pick('denied', 'did-not-happen')
  return pick(...votes.keys())
}
