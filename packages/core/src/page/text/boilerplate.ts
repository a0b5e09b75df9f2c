import type { Role } from '../../record/index.ts'
import { appeal } from '../en/appeal.ts'
import { authorBio, categories, comments, credit, footer, navigation, readMore, share, sources } from '../en/asides.ts'
import { advert, cookie, copyright, correction } from '../en/notices.ts'
import type { PhraseSet } from '../en/phrases.ts'
import { newsletter, subscription } from '../en/signup.ts'
import { ADDRESS, ATTRIBUTES, IMPERATIVE, NARRATIVE } from '../en/voice.ts'
import { Finder } from './finder.ts'
import { labelOf } from './lines.ts'
import { required } from './literals.ts'
import { ownWords } from './quotes.ts'
import { isTriggered } from './trigger.ts'

const SETS: readonly PhraseSet[] = [
  appeal,
  newsletter,
  subscription,
  cookie,
  advert,
  share,
  comments,
  readMore,
  copyright,
  correction,
  authorBio,
  credit,
  navigation,
  footer,
  categories,
  sources,
]
export const ROLES: readonly Role[] = SETS.map((s) => s.role)
const SENTENCE = '(?:^|[.!?–—-] ?)'
/** Alternatives outside all brackets: then a pattern's head is not the head of all of it. */
const isSplit = (p: string): boolean => {
  let depth = 0
  for (let i = 0; i < p.length; i++) {
    if (p[i] === '\\') i++
    else if (p[i] === '(') depth++
    else if (p[i] === ')') depth--
    else if (p[i] === '|' && depth === 0) return true
  }
  return false
}
/**
 * One expression for a list of phrases. Those that begin alike (at a word, at the start, at a sentence) share their
 * head, so that it is looked for once at each place and not once for each phrase.
 */
function compile(list: readonly string[]): RegExp | null {
  if (list.length === 0) return null
  const groups = new Map<string, string[]>()
  for (const p of list) {
    const head = isSplit(p)
      ? ''
      : p.startsWith(SENTENCE)
        ? SENTENCE
        : p.startsWith('^')
          ? '^'
          : /^\w|^\(\?:[a-z]/.test(p)
            ? '\\b'
            : ''
    const rest = head === '\\b' || head === '' ? p : p.slice(head.length)
    const open = isSplit(p) && /^\w|^\(\?:[a-z]/.test(p) ? `\\b${rest}` : rest
    groups.set(head, [...(groups.get(head) ?? []), open])
  }
  return new RegExp(
    [...groups].map(([head, rest]) => (head === '' ? rest.join('|') : `${head}(?:${rest.join('|')})`)).join('|'),
    'g',
  )
}
/** A list of phrases of one weight: as one expression, and each by itself, made when first asked for. */
class Phrases {
  readonly set: number
  readonly points: number
  readonly list: readonly string[]
  private all: RegExp | null = null
  private readonly each: (RegExp | null)[]
  constructor(set: number, points: number, list: readonly string[]) {
    this.set = set
    this.points = points
    this.list = list
    this.each = list.map(() => null)
  }

  /** How often they stand in a text, three times at most, of which only `one` can, or with −1 any. */
  count(s: string, one: number): number {
    const re = one < 0 ? (this.all ??= compile(this.list)) : (this.each[one] ??= compile([this.list[one]]))
    return count(re, s, 3)
  }
}
const PHRASES: readonly Phrases[] = SETS.flatMap((s, set) => [
  new Phrases(set, 3, s.strong),
  new Phrases(set, 1.5, s.medium),
  new Phrases(set, 0.6, s.weak),
])
/** All phrases in a row: which list each is of, and its place there. The last stands for words to the reader. */
const LIST_OF = PHRASES.flatMap((p, k) => p.list.map(() => k))
const PLACE_OF = PHRASES.flatMap((p) => p.list.map((_, i) => i))
const TO_READER = LIST_OF.length

/** Made at the first utterance and not when the module is loaded: it takes some milliseconds. */
const finder = (() => {
  let made: Finder | null = null
  return (): Finder => {
    made ??= new Finder([...PHRASES.flatMap((p) => p.list), ADDRESS.source].map((p) => required(p) ?? ['']))
    return made
  }
})()

/** Points of each set for the phrases that stand in a text, of those that can; null where there are none. */
function pointsOf(s: string, held: readonly number[]): Float64Array | null {
  let points: Float64Array | null = null
  for (let i = 0; i < held.length && held[i] < TO_READER; ) {
    const k = LIST_OF[held[i]]
    const first = i
    while (i < held.length && LIST_OF[held[i]] === k) i++
    const n = PHRASES[k].count(s, i === first + 1 ? PLACE_OF[held[first]] : -1)
    if (n === 0) continue
    points ??= new Float64Array(SETS.length)
    points[PHRASES[k].set] += n * PHRASES[k].points
  }
  return points
}

/** Only so much of an utterance is judged; nobody asks for money in longer sentences. */
const LONGEST = 700

const count = (re: RegExp | null, s: string, most: number): number => {
  if (!re) return 0
  re.lastIndex = 0
  let n = 0
  while (n < most && re.exec(s)) n++
  return n
}

/** Scores of one utterance, in the order of ROLES, and how much it reads like the story. */
export interface Judgement {
  readonly scores: Float64Array
  /** The best phrase score alone, without the person it speaks in. */
  readonly anchor: Float64Array
}
const GATED: ReadonlySet<Role> = new Set<Role>(['appeal', 'subscription', 'newsletter', 'share', 'comments'])
const NONE = new Float64Array(SETS.length)

/**
 * Judges one utterance from the words outside quotation marks: phrases of each role, whether it speaks to its reader,
 * and, against all roles, whether it narrates (somebody said, was, has …).
 */
export function judge(words: string, quotedShare: number): Judgement | null {
  if (words.length === 0 || quotedShare > 0.6) return null
  const call = labelOf(words)
  if (call) return labelled(call.role)
  const s = words.length > LONGEST ? words.slice(0, LONGEST) : words
  // most utterances hold no string that a phrase needs: then no expression is asked
  const held = finder().look(s)
  if (held.length === 0) return null
  const address = held[held.length - 1] === TO_READER ? Math.min(2, count(ADDRESS, s, 4) * 0.6) : 0
  const points = pointsOf(s, held)
  if ((points === null && address === 0) || !isTriggered(s)) return null
  const imperative = IMPERATIVE.test(s) ? 0.8 : 0
  const narrative = Math.min(4, count(NARRATIVE, s, 2) * 2.5 + (ATTRIBUTES.test(s) ? 3.5 : 0))
  const length = Math.min(1, s.length / 400)
  // Whole sentences that speak to nobody are mostly about donations, subscribers or Twitter, not from the page.
  const distant = address === 0 && imperative === 0 && s.length > 30
  const scores = new Float64Array(SETS.length)
  const anchor = new Float64Array(SETS.length)
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
  const scores = new Float64Array(SETS.length).fill(-0.5)
  const anchor = new Float64Array(SETS.length)
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
  const scores = j ? j.scores.slice() : new Float64Array(SETS.length).fill(-2)
  const anchor = j ? j.anchor.slice() : new Float64Array(SETS.length)
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
