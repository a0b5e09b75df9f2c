/**
 * The time in a clause whose tree went wrong: "sold kites to another in Arequipa on Monday", where the parser hung Monday
 * on nothing that reaches the verb. Words alone: the first time to the right, with no verb and no mark of a new clause between.
 */
import type { Analysis, Time } from '../record/index.ts'

/** Tokens between a verb or noun and its time at most. */
const REACH = 14
const AUX = 3
const VERB = 15
/** A time behind these is the limit, the start or the measure of something else, or of a noun beside it. */
const LIMITS = new Set([
  'by',
  'until',
  'till',
  'since',
  'before',
  'after',
  'of',
  'for',
  'from',
  'between',
  'to',
  'than',
])
const FRESH = new Set([
  ',',
  ';',
  ':',
  '(',
  ')',
  '"',
  '“',
  '”',
  '—',
  '–',
  'that',
  'which',
  'who',
  'whose',
  'while',
  'when',
  'if',
])

/**
 * The time that stands behind `token` in the same stretch of words, or null. `times` in reading order; `from` is the index of
 * the first that starts behind the token. Bounded work.
 */
export function nearby(a: Analysis, times: readonly Time[], token: number, from: number): Time | null {
  const t = times[from]
  if (!t || t.type === 'DURATION' || t.type === 'SET') return null
  const end = a.sentences[a.sentenceOf[token]! + 1]!
  for (let i = token + 1; i < end && i <= token + REACH; i++) {
    if (a.end[i]! > t.start) return fits(a, t, token, i) ? t : null
    if (FRESH.has(a.lower[i]!) || a.uposCode[i] === AUX || (a.uposCode[i] === VERB && a.deprel[i] !== 'amod'))
      return null
  }
  return null
}

/** An adverbial: behind its own preposition or none, and not the possessor of a noun ("Monday's talks"). */
function fits(a: Analysis, t: Time, token: number, first: number): boolean {
  if (LIMITS.has(a.lower[first - 1]!)) return false
  let last = first
  while (last + 1 < a.size && a.start[last + 1]! < t.end) last++
  const next = a.lower[last + 1]
  if (next === "'s" || next === '’s') return false
  // a time that the tree gives to a verb of its own ("… and on Tuesday he left") is not up for grabs
  let h = first
  for (let n = 0; n < 4; n++) {
    h = a.head[h]!
    if (h < 0) return true
    if (h > last && a.uposCode[h] === VERB && a.head[h] !== token) return false
  }
  return true
}
