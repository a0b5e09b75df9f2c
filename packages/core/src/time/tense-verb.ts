/** What a verb group, or one word of it, says of past and future. */
import type { Tense } from './context.ts'
import {
  AHEAD,
  HAVE,
  IF,
  IMPLICATIVE,
  IRREGULAR_PAST,
  LOOKING_BACK,
  MODALS,
  NOT_PAST,
  PROSPECTIVE,
  PUT_OFF,
  SAME_FORMS,
  SAYING,
  SCHEDULED_PRESENT,
  SET_FOR,
  TOLD_OF,
} from './en/tense.ts'
import { KIND, type Scan } from './scan.ts'

/** What the language room knows of the words at an offset; without it the words must do. */
export interface Tree {
  /** Penn tag of the token that covers an offset, or '' if there is none. */
  tag(offset: number): string
  /** Offsets of the verbs over the phrase in the tree, nearest first; empty if there is no tree. */
  verbsOver(start: number, end: number): number[]
}

export type TagAt = Tree['tag']
/** What the words before a bare or -ing form make of it: "will meet", "is to meet", "did meet", "is meeting"; undefined if it hangs on another verb. */
export function group(i: number, word: Word, tag: string): Tense | undefined {
  if (tag !== 'VB' && tag !== 'VBG') return undefined
  for (let k = i - 1; k > i - 5 && k >= 0; k--) {
    const p = word(k)
    if (isModal(p)) return 'future'
    if (p === 'to') return infinitive(k, word)
    if (p === 'did' || p === "didn't" || p === 'was' || p === 'were' || p === 'been') return 'past'
    if (p === 'is' || p === 'are' || p === "'re") return 'future'
    if (p === '' || p === ',' || (tag === 'VBG' && GERUND.has(p))) return undefined
  }
  return undefined
}

/** "is accused of sending" */
const GERUND: ReadonlySet<string> = new Set(['of', 'for', 'by', 'after', 'before', 'in', 'with', 'from', 'without'])
/** "to" before a verb takes its sense from the word that asks for it; undefined where a purpose follows ("flew to Rome to meet"). */
export function infinitive(to: number, word: Word): Tense | undefined {
  const p = word(to - 1)
  if (p === 'was' || p === 'were' || p === 'had') return 'due'
  if (p === 'is' || p === 'are' || p === "'s" || p === 'has' || p === 'have' || p === 'about') return 'future'
  if (IMPLICATIVE.has(p)) return 'past'
  if (AHEAD.has(p) || p === 'set' || p === 'down') return lookedAhead(to - 1, word)
  for (let k = to - 1; k > to - 5; k--) if (PROSPECTIVE.has(word(k))) return 'future'
  return undefined
}

/** "due", "expected": ahead; after "had been", "was" they may have come or gone. */
function lookedAhead(i: number, word: Word): Tense {
  for (let k = i - 1; k > i - 4; k--) if (word(k) === 'had' || word(k) === 'was' || word(k) === 'were') return 'due'
  return 'future'
}

export type Word = (i: number) => string
export const NOMINAL = /^(?:NN|PRP|DT|CD|JJ)/
const isModal = (w: string): boolean => MODALS.has(w) || w.endsWith("'ll")
/** "did not come", "didn't visit" */
export const didOver = (verb: number, word: Word): boolean => {
  for (let k = verb - 1; k > verb - 4 && k >= 0; k--) if (word(k) === 'did' || word(k) === "didn't") return true
  return false
}
export const underIf = (s: Scan, verb: number, word: Word): boolean => {
  for (let k = verb - 1; k > verb - 7 && k >= 0 && s.at(k) !== ','; k--) if (IF.has(word(k))) return true
  return false
}
/** "was to parade them on Saturday, did not do so" */
const notDone = (time: number, word: Word): boolean => {
  for (let k = time + 1; k < time + 5; k++)
    if (word(k) === 'did' || word(k) === "didn't" || word(k) === 'never' || word(k) === 'failed') return true
  return false
}
export const orFuture = (t: Tense | undefined): Tense => (t === undefined ? 'future' : t)
/** "at [10am on Saturday]", "at [7.30 on Monday]": where the whole time starts, so that the word before it is seen. */
export function withClock(s: Scan, from: number): number {
  let k = from - 1
  if (s.at(k) === 'on' || s.at(k) === ',') k--
  const last = k
  while (k > last - 6 && (s.is(k, KIND.digits) || CLOCK.has(s.at(k)))) k--
  return k < last ? k + 1 : from
}

const CLOCK: ReadonlySet<string> = new Set(['am', 'pm', 'noon', 'midnight', 'midday', ':', '.'])
/** What atom i says about time: undefined if nothing, null if it speaks of both. `before` is where the time stands, −1 if i comes after it. */
export function verdict(
  s: Scan,
  i: number,
  before: number,
  word: Word,
  tagAt: TagAt,
  governs = false,
): Tense | undefined {
  const w = word(i)
  if (w === '' || w === '#' || (s.kind[i] !== 0 && w !== 'to' && w !== "'s")) return undefined
  const tag = tagAt(s.start[i]!)
  const start = before >= 0 ? withClock(s, before) : -1
  const onto = start >= 0 && start - i <= 3 ? word(start - 1) : ''
  if (PUT_OFF.has(w) && start >= 0) {
    // "put its ruling off until Tuesday": the limit may stand further off than the new day of "moved to"
    const limit = word(start - 1)
    if (onto === 'to' || (start - i < 10 && (limit === 'until' || limit === 'till' || limit === 'through')))
      return 'future'
  }
  // "moved from Saturday to Sunday": the old day is the nearest, the new one lies ahead
  if (PUT_OFF.has(w) && word(i + 1) === 'from' && before > i && before - i < 9) {
    if (before === i + 2) return null
    const to = word(before - 1)
    if (to === 'to' || to === 'until' || to === 'till') return 'future'
  }
  if (SET_FOR.has(w) && (onto === 'for' || (onto === 'on' && w === 'due'))) {
    // "originally planned for Tuesday", "scheduled for Thursday did not take place": it may have come
    if (word(i - 1) === 'originally' || word(i - 1) === 'initially' || word(i - 1) === 'first') return null
    for (let k = before + 1; k < before + 4; k++)
      if (word(k) === 'did' || word(k) === "didn't" || word(k) === 'never') return 'past'
    return lookedAhead(i, word)
  }
  if (w === 'to') {
    if (before === i + 1) return undefined
    const v = tagAt(s.start[i + 1] ?? 0)
    const verb =
      v !== '' ? v === 'VB' : /^[a-z]{2,}$/.test(word(i + 1)) && !s.capital(i + 1) && !PRONOUN.has(word(i + 1))
    if (!verb) return undefined
    return word(i + 1) === 'have' ? null : infinitive(i, word)
  }
  if (w === 'had' || w === 'was' || w === 'were') {
    for (let k = i + 1; k < i + 4; k++)
      if (word(k) === 'to' || word(k) === 'due' || word(k) === 'scheduled' || word(k) === 'planned')
        return before >= 0 && notDone(before, word) ? 'past' : 'due'
    return 'past'
  }
  if (isModal(w)) return word(i + 1) === 'have' ? null : 'future'
  if (LOOKING_BACK.has(w) && (tag === 'VBZ' || tag === 'VBP')) return 'past'
  if (AHEAD.has(w) && tag !== 'NN' && tag !== 'NNS') return lookedAhead(i, word)
  if (IRREGULAR_PAST.has(w) || tag === 'VBD' || tag === 'VBN') return participle(s, i, word, tag, tagAt)
  if (HAVE.has(w)) return perfect(i, word)
  if (COPULA.has(w)) return before < 0 ? undefined : copula(i, word)
  if (SCHEDULED_PRESENT.has(w) && !tag.startsWith('NN') && tag !== 'VBG') return didOver(i, word) ? 'past' : 'future'
  if (SAYING.has(w) && !tag.startsWith('NN')) return 'past' // "tells the BBC on Friday": told already
  // any other present means a plan only where the day hangs on it ("performs on Friday")
  if (tag === 'VBZ' || tag === 'VBP') {
    if (governs) return 'future'
    if (underIf(s, i, word)) return 'future'
  }
  if (tag === '' && w.length > 4 && w.endsWith('ed') && !NOT_PAST.has(w)) return participle(s, i, word, tag, tagAt)
  return undefined
}

/** "will be held", "is to be signed", "were to have met", "was held": the group before a participle decides. */
function participle(s: Scan, i: number, word: Word, tag: string, tagAt: TagAt): Tense | undefined {
  // "the crew beat them on Friday", tagged as a present: news tells of it as past, but for "they cut", "to cut", "if crews quit"
  if ((tag === 'VB' || tag === 'VBP') && SAME_FORMS.has(word(i)) && !ONE.has(word(i - 1))) {
    if (!SAME_PAST.has(word(i)) || MANY.has(word(i - 1)) || underIf(s, i, word)) return undefined
    for (let k = i - 1; k > i - 4 && k >= 0; k--) {
      const p = word(k)
      if (p === 'to' || isModal(p) || p === 'do' || p === 'and' || p === 'or') return undefined
    }
  }
  for (let k = i - 1; k > i - 6 && k >= 0; k--) {
    const p = word(k)
    if (isModal(p)) return word(k + 1) === 'have' ? null : 'future'
    // "will bury those killed on Saturday": the participle of a noun, not of the verb before it
    if ((tag === 'VBN' || tag === 'VBD') && NOMINAL.test(tagAt(s.start[k]!))) break
    if (p === 'to') {
      if (word(k + 1) === 'have') return null
      if (word(k + 1) === 'be' || k + 1 === i) return orFuture(infinitive(k, word))
      break
    }
    if (p === 'being') return word(k - 1) === 'was' || word(k - 1) === 'were' ? 'past' : 'future'
    if (p === 'have' && (word(k - 1) === 'to' || isModal(word(k - 1)))) return null
    if (HAVE.has(p) || p === 'had' || p === 'was' || p === 'were') return 'past'
    if (p === 'is' || p === 'are') return TOLD_OF.has(word(i)) ? 'past' : 'future'
    // "I can say that she got it": what stands before "that" belongs to another clause
    if (p === '' || p === ',' || p === 'that') break
  }
  return 'past'
}

/** "who quit", "he cut": no plain present, that would have an -s. */
const ONE: ReadonlySet<string> = new Set(['who', 'he', 'she', 'it'])
const MANY: ReadonlySet<string> = new Set(['they', 'we', 'you', 'i', 'to'])
/** Of the verbs of one form those that are no nouns, adjectives or scheduled presents beside it. */
const SAME_PAST: ReadonlySet<string> = new Set('beat hit hurt quit put shut let set cut burst'.split(' '))
const COPULA: ReadonlySet<string> = new Set(['is', 'are', "'s", "'re", 'am'])
const PRONOUN: ReadonlySet<string> = new Set(
  'the his her its their our my your him them us me it you these those what such no any'.split(' '),
)
const perfect = (i: number, word: Word): Tense => {
  for (let k = i + 1; k < i + 4; k++) if (word(k) === 'to') return 'future'
  return 'past'
}
/** "is meeting", "are leaving", "is due": ahead; a plain "is" says nothing. */
const copula = (i: number, word: Word): Tense | undefined => {
  for (let k = i + 1; k < i + 4; k++) if (word(k).endsWith('ing') || word(k) === 'to') return 'future'
  return undefined
}
