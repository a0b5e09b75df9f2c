/** What an article says of an event, from all its mentions there. */
import type { Placed } from '../types.ts'
import { dayOfMoment } from './days.ts'
import { CANCELS, DENIES, MAYBE, NOT, POSTPONES, TAKES_PLACE } from './en/status.ts'
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
  if (has(POSTPONES)) return maybe ? null : 'postponed'
  if (has(CANCELS)) return maybe ? null : 'cancelled'
  if (has(DENIES)) return 'denied'
  if (has(TAKES_PLACE) && (NOT.test(s.before ?? '') || /^not\b/i.test(s.text))) return 'cancelled'
  return null
}

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
    let status: string = word ?? s.status ?? 'happened'
    const past = s.days !== null && published !== null && s.days[1] < published
    // a plan whose day has gone by, told without another word, has most likely been carried out: only where the text says no more
    if (!word && status === 'planned' && past && s.worth === 'minor') status = 'happened'
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
    if (!word && s.status === 'happened') {
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
