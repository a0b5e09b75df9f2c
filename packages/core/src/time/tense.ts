/**
 * Past or future, for days that name no week ("on Friday"). The clause's verb group decides: the verbs over the phrase in
 * the tree, else the nearest to the left in the sentence, else the nearest to the right. Words alone do most of it (a tagger confuses VBN with VBD, and both look back);
 * where the language room has tagged the words, its tags settle what endings cannot.
 */
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
import { calledOff, nounTense } from './tense-nouns.ts'

/** How far the window reaches, in atoms: it keeps reading linear, and verbs stand nearer. */
const REACH = 28

/** What the language room knows of the words at an offset; without it the words must do. */
export interface Tree {
  /** Penn tag of the token that covers an offset, or '' if there is none. */
  tag(offset: number): string
  /** Offsets of the verbs over the phrase in the tree, nearest first; empty if there is no tree. */
  verbsOver(start: number, end: number): number[]
}

type TagAt = Tree['tag']

export function tenseAt(s: Scan, from: number, to: number, tree: Tree): Tense {
  const tagAt = tree.tag
  const word: Word = (i) => {
    if (i < 0 || i >= s.size) return ''
    if (s.kind[i] !== 0) return s.word[i]!
    return s.end[i]! - s.start[i]! > 16 ? '#' : s.raw(i).toLowerCase().replace('’', "'")
  }
  const ends = (i: number): boolean => {
    const w = s.at(i)
    return (
      w === '!' ||
      w === '?' ||
      w === ';' ||
      (w === '.' && !s.glued(i + 1) && s.end[i - 1]! - s.start[i - 1]! > 1 && (i + 1 >= s.size || !s.is(i + 1, 2)))
    )
  }
  // "was to last until Saturday": near enough to trust the words more than the tree
  for (let k = from - 2; k > from - 5; k--)
    if (word(k) === 'to' && TO_BE.has(word(k - 1))) return orFuture(infinitive(k, word))
  for (let k = from - 3; k > from - 7; k--) if (word(k) === 'to' && word(k + 1) === 'have') return null
  // ", and by Saturday the site was …": a phrase that opens its clause belongs to the verb behind it
  let lead = from - 1
  while (LEADING.has(word(lead)) && from - lead < 9) lead--
  const opens = lead >= 0 && from - lead < 9 && (s.at(lead) === ',' || s.at(lead) === 'and' || word(lead) === 'but')
  const leftwards = (): Tense | undefined => {
    for (let i = from - 1, n = 0; n < REACH && i >= 0 && !ends(i); n++, i--) {
      const t = verdict(s, i, from, word, tagAt)
      if (t !== undefined) return t
    }
    return undefined
  }
  const noun = nounTense(s, from, to, word, leftwards)
  if (noun !== undefined) return noun
  // "Monday's vote was postponed", "a dinner on Saturday has been cancelled": the nearest day wins
  const off = !opens && (from > 0 || s.at(to) === "'s") ? calledOff(s, to, word) : undefined
  if (off !== undefined) return off
  // "resumes on Saturday": the verb right before the day, whatever the tree hung the day on
  const near = from - (word(from - 1) === 'on' || word(from - 1) === 'in' ? 2 : 1)
  if (
    SCHEDULED_PRESENT.has(word(near)) &&
    (AND_VERB.has(word(near - 1)) || !tagAt(s.start[near] ?? 0).startsWith('NN'))
  )
    return didOver(near, word) ? 'past' : 'future'
  // "promised reform if he takes office in January"
  for (let k = near, n = 0; n < 5 && k >= 0 && s.at(k) !== ','; k--, n++) {
    const tag = tagAt(s.start[k]!)
    if (!tag.startsWith('V') && tag !== 'MD') continue
    if ((tag === 'VBZ' || tag === 'VBP') && !HAVE.has(word(k)) && underIf(s, k, word)) return 'future'
    break
  }
  // "mourning beginning on Monday", "has until noon on Thursday"
  if (STARTING.has(word(near)) && !/^(?:was|were|been)$/.test(word(near - 1))) return 'future'
  const limit = withClock(s, from) - 1
  if (word(limit) === 'until' && /^(?:has|have|had|give|given|gave)$/.test(word(limit - 1))) return 'future'
  // "a strike planned for Monday", "the parade, due on 1 May": the word right before it is surer than any verb over it
  const set = withClock(s, from) - 2
  if (SET_FOR.has(word(set)) && (word(set + 1) === 'for' || word(set) === 'due')) {
    const t = verdict(s, set, from, word, tagAt)
    if (t !== undefined) return t
  }
  // "called a strike for Friday", "fixed Thursday for the hearing"
  if (word(limit) === 'for' && s.at(to) !== "'s")
    for (let k = limit - 1; k > limit - 9 && k >= 0 && !ends(k); k--) if (CALLING.has(word(k))) return 'future'
  if (FIXING.has(word(from - 1)) && word(to) === 'for') return 'future'
  // "the owner, who will not be named, beat them on Friday": the verb group of the stretch between the comma and the day
  const own = sinceComma(s, from, ends, (i) => verdict(s, i, from, word, tagAt))
  if (own === 'past') return own
  for (const offset of tree.verbsOver(s.start[from]!, s.end[to - 1]!)) {
    const i = s.atomAt(offset)
    if (i < 0 || (i >= from && i < to) || (opens && i < from)) continue
    const own = verdict(s, i, i < from ? from : -1, word, tagAt, true)
    const t = own === undefined ? group(i, word, tagAt(offset)) : own
    if (t !== undefined) return t
  }
  const rightwards = (): Tense | undefined => {
    for (let i = to, n = 0; n < REACH && i < s.size && !ends(i); n++, i++) {
      const t = verdict(s, i, -1, word, tagAt)
      if (t !== undefined) return t
    }
    return undefined
  }
  const first = opens ? rightwards() : leftwards()
  if (first !== undefined) return first
  const second = opens ? leftwards() : rightwards()
  if (second !== undefined) return second
  return 'none'
}

/** What the words before a bare or -ing form make of it: "will meet", "is to meet", "did meet", "is meeting"; undefined if it hangs on another verb. */
function group(i: number, word: Word, tag: string): Tense | undefined {
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
function infinitive(to: number, word: Word): Tense | undefined {
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

type Word = (i: number) => string
const NOMINAL = /^(?:NN|PRP|DT|CD|JJ)/
const isModal = (w: string): boolean => MODALS.has(w) || w.endsWith("'ll")
const STARTING: ReadonlySet<string> = new Set(['beginning', 'starting', 'commencing', 'effective'])
/** "did not come", "didn't visit" */
const didOver = (verb: number, word: Word): boolean => {
  for (let k = verb - 1; k > verb - 4 && k >= 0; k--) if (word(k) === 'did' || word(k) === "didn't") return true
  return false
}
const AND_VERB: ReadonlySet<string> = new Set(['and', 'which', 'that', 'it', 'he', 'she', 'who'])
const underIf = (s: Scan, verb: number, word: Word): boolean => {
  for (let k = verb - 1; k > verb - 7 && k >= 0 && s.at(k) !== ','; k--) if (IF.has(word(k))) return true
  return false
}
/** What the words between the last comma and a time say, if that comma closes an insertion. */
function sinceComma(s: Scan, from: number, ends: (i: number) => boolean, of: (i: number) => Tense | undefined): Tense | undefined {
  let said: Tense | undefined
  for (let i = from - 1, n = 0; n < 12 && i >= 0 && !ends(i); n++, i--) {
    if (s.at(i) === ',') return said
    if (said === undefined) said = of(i)
  }
  return undefined
}
const FIXING: ReadonlySet<string> = new Set(['fixed', 'set', 'chose', 'picked', 'named'])
const CALLING: ReadonlySet<string> = new Set(
  'called calls call set sets fixed schedule scheduled arranged announced announces booked planned convened summoned'.split(' '),
)
/** "was to parade them on Saturday, did not do so" */
const notDone = (time: number, word: Word): boolean => {
  for (let k = time + 1; k < time + 5; k++)
    if (word(k) === 'did' || word(k) === "didn't" || word(k) === 'never' || word(k) === 'failed') return true
  return false
}
const orFuture = (t: Tense | undefined): Tense => (t === undefined ? 'future' : t)

/** "at [10am on Saturday]", "at [7.30 on Monday]": where the whole time starts, so that the word before it is seen. */
function withClock(s: Scan, from: number): number {
  let k = from - 1
  if (s.at(k) === 'on' || s.at(k) === ',') k--
  const last = k
  while (k > last - 6 && (s.is(k, KIND.digits) || CLOCK.has(s.at(k)))) k--
  return k < last ? k + 1 : from
}
const CLOCK: ReadonlySet<string> = new Set(['am', 'pm', 'noon', 'midnight', 'midday', ':', '.'])

/** What atom i says about time: undefined if nothing, null if it speaks of both. `before` is where the time stands, −1 if i comes after it. */
function verdict(s: Scan, i: number, before: number, word: Word, tagAt: TagAt, governs = false): Tense | undefined {
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
    if (tag === 'VBN' && NOMINAL.test(tagAt(s.start[k]!))) break
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

const TO_BE: ReadonlySet<string> = new Set([
  'was',
  'were',
  'is',
  'are',
  'due',
  'set',
  'expected',
  'scheduled',
  'likely',
])
/** What may stand before a day that opens its clause. */
const LEADING: ReadonlySet<string> = new Set([
  'on',
  'by',
  'at',
  'in',
  'the',
  'end',
  'of',
  'day',
  'late',
  'early',
  'until',
  'later',
  'then',
  'again',
])
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
