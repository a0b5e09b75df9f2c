/** Which time belongs to which verb or noun. */
import type { Analysis, Time } from '../record/index.ts'
import { heldAbove, momentOver, sameMoment, takingPlace } from './clauses.ts'
import { nearby } from './nearby.ts'

/** The times that lie within a stretch of the text, in order. `times` must be in reading order. Logarithmic plus the answer. */
export function timesIn(times: readonly Time[], start: number, end: number): Time[] {
  const out: Time[] = []
  for (let i = lowerBound(times, start); i < times.length && times[i]!.start < end; i++)
    if (times[i]!.end <= end) out.push(times[i]!)
  return out
}

/** Index of the first time that starts at or behind an offset. */
function lowerBound(times: readonly Time[], offset: number): number {
  let low = 0
  let high = times.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (times[mid]!.start < offset) low = mid + 1
    else high = mid
  }
  return low
}

const TIME_RELATIONS = new Set([
  'obl',
  'obl:tmod',
  'nmod',
  'nmod:tmod',
  'nmod:poss',
  'advmod',
  'compound',
  'amod',
  'obl:npmod',
  'obl:unmarked',
  'nmod:unmarked',
  'dep',
  'appos',
  'nummod',
  'conj',
  'case',
])
/** Relations that open a clause of their own: a time beyond them belongs to somebody else. */
const OTHER_CLAUSE = new Set(['nsubj', 'csubj', 'ccomp', 'advcl', 'acl', 'acl:relcl', 'parataxis', 'conj'])

/**
 * The calendar time attached to the clause of a verb or noun: among the times of its sentence the one whose head reaches
 * `token` over the fewest steps of the tree (as its own oblique or modifier first, then through the verb it hangs on), the
 * nearest in the text on a tie; where the tree gives none, the first behind it with no verb or mark of a clause between.
 * Durations and sets are left out. Null if there is none in the same clause.
 * @example timeFor(analysis, times, tokenOf('met')) // "… met in Riyadh on Tuesday after he left on Monday": Tuesday
 */
export function timeFor(analysis: Analysis, times: readonly Time[], token: number): Time | null {
  if (token < 0 || token >= analysis.size) return null
  const verb = analysis.uposCode[token] === VERB
  const low = lowerBound(times, analysis.start[token]!)
  const found = overTree(analysis, times, token, low)
  if (verb) {
    if (found) return found
    const moment = sameMoment(analysis, token)
    const over = momentOver(analysis, token)
    return (
      (moment < 0 ? null : overTree(analysis, times, moment)) ??
      nearby(analysis, times, token, low) ??
      (over < 0 ? null : overTree(analysis, times, over))
    )
  }
  // "flew out on Sunday for talks that start on Tuesday"; but "the summit, due in May, will be held in June"
  const relative = takingPlace(analysis, token)
  const own = relative < 0 || (found && heldAbove(analysis, token)) ? null : overTree(analysis, times, relative)
  return own ?? found ?? nearby(analysis, times, token, low)
}

/** Among the times of the sentence the one whose head reaches the token over the fewest steps. */
function overTree(
  analysis: Analysis,
  times: readonly Time[],
  token: number,
  low = lowerBound(times, analysis.start[token]!),
): Time | null {
  const sentence = analysis.sentenceOf[token]!
  const first = analysis.sentences[sentence]!
  const last = analysis.sentences[sentence + 1]! - 1
  let best: Time | null = null
  let cost = Number.POSITIVE_INFINITY
  const clause = clauseOf(analysis, token)
  const over = analysis.deprel[token]!.startsWith('acl') ? analysis.head[token]! : -1
  // a sentence of a thousand weekdays must not make every verb look at all of them
  for (let i = Math.max(0, low - REACH); i < Math.min(times.length, low + REACH); i++) {
    const t = times[i]!
    if (t.type === 'DURATION' || t.type === 'SET') continue
    if (t.start < analysis.start[first]! || t.end > analysis.end[last]!) continue
    const at = tokenFrom(analysis, t.start, first, last)
    // "said late on Thursday that the ban would be lifted": a day before "that" is none of the clause behind it
    if (at < token && opened(analysis, at, token)) continue
    // "the week that the ministers met": the clause hangs on its time
    const steps =
      over >= at && over >= 0 && analysis.start[over]! < t.end ? 0 : distance(analysis, at, t.end, clause, token)
    if (steps === null) continue
    // "imposed bans on Tuesday over a killing in 2018": a bare year is seldom the time of what a day is told for
    const vague = t.value?.length === 4 ? 1500 : 0
    const c = steps * 1000 + vague + Math.min(999, Math.abs(at - token))
    if (c < cost) {
      cost = c
      best = t
    }
  }
  return best
}

/** True if a that-clause opens between two tokens. */
function opened(a: Analysis, from: number, to: number): boolean {
  for (let i = to - 1; i > from && i > to - 24; i--) if (a.lower[i] === 'that' && a.deprel[i] === 'mark') return true
  return false
}

/** Times looked at on either side of a verb. */
const REACH = 6

/** The first token of [first, last] that ends behind an offset. */
function tokenFrom(a: Analysis, offset: number, first: number, last: number): number {
  let low = first
  let high = last
  while (low < high) {
    const mid = (low + high) >> 1
    if (a.end[mid]! <= offset) low = mid + 1
    else high = mid
  }
  return low
}

/** The token itself and the heads above it within its clause, with the steps to each. */
function clauseOf(a: Analysis, token: number): Map<number, number> {
  const steps = new Map<number, number>([[token, 0]])
  let t = token
  for (let n = 1; n <= 6; n++) {
    const relation = a.deprel[t]!
    const head = a.head[t]!
    if (head < 0) break
    const base = relation.split(':')[0]!
    if (
      a.uposCode[t] === VERB &&
      (base === 'ccomp' || base === 'advcl' || base === 'acl' || base === 'parataxis' || base === 'csubj')
    )
      break
    // coordinated verbs share a time only if it stands with the first; it costs more than one's own
    t = head
    steps.set(t, base === 'conj' ? n + 2 : n)
    if (a.uposCode[t] === VERB && base !== 'xcomp' && base !== 'conj') break
  }
  return steps
}
const VERB = 15

/** Steps from the head of the time at token `at` to the clause, or null if it lies in another clause. */
function distance(
  a: Analysis,
  at: number,
  end: number,
  clause: ReadonlyMap<number, number>,
  token: number,
): number | null {
  let t = at
  // the head of the time expression: the token in it whose head lies outside
  for (let n = 0; n < 8; n++) {
    const head = a.head[t]!
    if (head < 0 || head < at || a.start[head]! >= end) break
    t = head
  }
  for (let n = 0; n < 5; n++) {
    const known = clause.get(t)
    if (known !== undefined) return n === 0 ? known : n + 2 * known
    const relation = a.deprel[t]!
    // "condemned Monday's attack": the day of the attack
    if (n === 0 && relation === 'nmod:poss' && a.uposCode[token] === VERB && a.deprel[a.head[t]!] === 'obj') return null
    if (
      n === 0
        ? !TIME_RELATIONS.has(relation) && !TIME_RELATIONS.has(relation.split(':')[0]!)
        : OTHER_CLAUSE.has(relation)
    ) {
      if (relation !== 'conj' || a.uposCode[t] === VERB) return null
    }
    const head = a.head[t]!
    if (head < 0) return null
    if (n > 0 && a.uposCode[t] === VERB && t !== token && relation !== 'xcomp') return null
    t = head
  }
  return null
}
