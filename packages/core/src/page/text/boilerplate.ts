import type { Role } from '../../record/index.ts'
import { ATTRIBUTES, IMPERATIVE, NARRATIVE } from '../en/voice.ts'
import { labelOf } from './lines.ts'
import { count, filled, phrasesIn, ROLES, SETS } from './phrases.ts'
import { ownWords } from './quotes.ts'
import { isTriggered } from './trigger.ts'

/** Only so much of an utterance is judged; nobody asks for money in longer sentences. */
const LONGEST = 700

/** Scores of one utterance, in the order of ROLES, and how much it reads like the story. */
export interface Judgement {
  readonly scores: readonly number[]
  /** The best phrase score alone, without the person it speaks in. */
  readonly anchor: readonly number[]
}
const GATED: ReadonlySet<Role> = new Set<Role>(['appeal', 'subscription', 'newsletter', 'share', 'comments'])
const NONE: readonly number[] = filled(0)

/**
 * Judges one utterance from the words outside quotation marks: phrases of each role, whether it speaks to its reader,
 * and, against all roles, whether it narrates (somebody said, was, has …).
 */
export function judge(words: string, quotedShare: number): Judgement | null {
  if (words.length === 0 || quotedShare > 0.6) return null
  const call = labelOf(words)
  if (call) return labelled(call.role)
  const s = words.length > LONGEST ? words.slice(0, LONGEST) : words
  const { points, address } = phrasesIn(s)
  if ((points === null && address === 0) || !isTriggered(s)) return null
  const imperative = IMPERATIVE.test(s) ? 0.8 : 0
  const narrative = Math.min(5, count(NARRATIVE, s, 2) * 2.5 + (ATTRIBUTES.test(s) ? 4.5 : 0))
  const length = Math.min(1, s.length / 400)
  // Whole sentences that speak to nobody are mostly about donations, subscribers or Twitter, not from the page.
  const distant = address === 0 && imperative === 0 && s.length > 30
  const scores = filled(0)
  const anchor = filled(0)
  for (let r = 0; r < SETS.length; r++) {
    const { addresses } = SETS[r]
    const phrases = (points?.[r] ?? 0) * (distant && GATED.has(ROLES[r]) ? 0.35 : 1)
    if (phrases === 0 && !(addresses && address > 0)) {
      scores[r] = -2
      continue
    }
    const person = addresses ? address + (phrases > 0 ? imperative : 0) : 0
    // Corrections tell what was said before.
    const against = ROLES[r] === 'correction' ? narrative * 0.2 : narrative
    anchor[r] = phrases - against * 0.6
    scores[r] = phrases + person - against - length - 1.3
  }
  return { scores, anchor }
}

/** The role that the phrases of a short text give it by themselves, or null. */
export function phraseRole(text: string): Role | null {
  // No phrase is one word, and those of two are labels.
  const first = text.indexOf(' ')
  if (first < 0 || text.indexOf(' ', first + 1) < 0) return labelOf(text)?.role ?? null
  const own = ownWords(text, 0, text.length, false)
  const j = judge(own.words, own.quoted / Math.max(1, text.length))
  if (!j) return null
  let best = 0
  for (let r = 1; r < ROLES.length; r++) if (j.scores[r] > j.scores[best]) best = r
  return j.scores[best] > 0.3 && j.anchor[best] >= ANCHOR ? ROLES[best] : null
}

/** A call such as "Accept all" says what it is. */
function labelled(role: Role): Judgement | null {
  const r = ROLES.indexOf(role)
  if (r < 0) return null
  const scores = filled(-0.5)
  const anchor = filled(0)
  scores[r] = 2
  anchor[r] = 3
  return { scores, anchor }
}

/** Judgements of one page by the words judged: what furniture says, it mostly says again. Bounded. */
export class Judgements {
  private readonly known = new Map<string, Judgement | null>()
  private readonly pleaded = new Map<Judgement | null, [Judgement, Judgement]>()

  of(words: string, quotedShare: number): Judgement | null {
    if (quotedShare > 0.6) return null
    const known = this.known.get(words)
    if (known !== undefined) return known
    const judged = judge(words, quotedShare)
    if (this.known.size < MOST_KNOWN && words.length < 300) this.known.set(words, judged)
    return judged
  }

  /** The same for an utterance that stands in an appeal known by its build. */
  pleading(j: Judgement | null, asks: boolean): Judgement {
    let both = this.pleaded.get(j)
    if (!both) {
      both = [pleading(j, false), pleading(j, true)]
      if (this.pleaded.size < MOST_KNOWN) this.pleaded.set(j, both)
    }
    return both[asks ? 1 : 0]
  }
}
const MOST_KNOWN = 20_000

const APPEAL = ROLES.indexOf('appeal')
/** The judgement of an utterance that stands in an appeal known by its build. */
function pleading(j: Judgement | null, asks: boolean): Judgement {
  const scores = j ? j.scores.slice() : filled(-2)
  const anchor = j ? j.anchor.slice() : filled(0)
  scores[APPEAL] = Math.max(scores[APPEAL] + 1, 1)
  if (asks) anchor[APPEAL] = Math.max(anchor[APPEAL], ANCHOR)
  return { scores, anchor }
}

/** What an utterance without any sign of furniture costs a stretch of furniture that runs over it. */
const NEUTRAL = -2
const SWITCH_INSIDE = 1.2
const SWITCH_AT_BREAK = 0.3
/** A stretch counts only with at least one phrase of this weight. */
const ANCHOR = 2.4

/**
 * The best sequence of roles over the utterances of a page (Viterbi over body and the roles of ROLES, one pass).
 * Furniture mostly comes in stretches of several sentences, of which only some carry a phrase that gives it away.
 * Returns an index into ROLES for each utterance, −1 for the body.
 */
export function stretches(judgements: readonly (Judgement | null)[], breaks: readonly boolean[]): Int8Array {
  const n = judgements.length
  const R = SETS.length
  const back = new Int8Array(n * (R + 1))
  let body = 0
  let best = new Float64Array(R).fill(-1e9)
  let next = new Float64Array(R)
  for (let i = 0; i < n; i++) {
    const cost = i === 0 || breaks[i] ? SWITCH_AT_BREAK : SWITCH_INSIDE
    let top = -1
    for (let r = 0; r < R; r++) if (top < 0 || best[r] > best[top]) top = r
    const from = best[top] > body ? top : -1
    const entry = Math.max(body, best[top]) - cost
    const scores = judgements[i]?.scores
    for (let r = 0; r < R; r++) {
      const stay = best[r]
      const come = stay >= entry
      next[r] = (come ? stay : entry) + (scores ? scores[r] : NEUTRAL)
      back[i * (R + 1) + r] = come ? r : from
    }
    back[i * (R + 1) + R] = from
    body = Math.max(body, best[top])
    ;[best, next] = [next, best]
  }
  const path = new Int8Array(n).fill(-1)
  let state = -1
  for (let r = 0; r < R; r++) if (best[r] > (state < 0 ? body : best[state])) state = r
  for (let i = n - 1; i >= 0; i--) {
    path[i] = state
    state = back[i * (R + 1) + (state < 0 ? R : state)]
  }
  keepAnchored(path, judgements)
  return path
}

function keepAnchored(path: Int8Array, judgements: readonly (Judgement | null)[]) {
  for (let i = 0; i < path.length; ) {
    const r = path[i]
    let j = i
    let anchor = 0
    while (j < path.length && path[j] === r) anchor = Math.max(anchor, (judgements[j++]?.anchor ?? NONE)[r] ?? 0)
    if (r >= 0 && anchor < ANCHOR) path.fill(-1, i, j)
    i = j
  }
}
