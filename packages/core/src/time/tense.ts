/**
 * Past or future, for days that name no week ("on Friday"). The clause's verb group decides: the verbs over the phrase in
 * the tree, else the nearest to the left in the sentence, else the nearest to the right. Words alone do most of it (a tagger confuses VBN with VBD, and both look back);
 * where the language room has tagged the words, its tags settle what endings cannot.
 */
import type { Tense } from './context.ts'
import { AHEAD, HAVE, IRREGULAR_PAST, PROSPECTIVE, PUT_OFF, SCHEDULED_PRESENT, SET_FOR } from './en/tense.ts'
import type { Scan } from './scan.ts'
import { calledOff, nounTense } from './tense-nouns.ts'
import {
  didOver,
  group,
  infinitive,
  NOMINAL,
  orFuture,
  type Tree,
  underIf,
  verdict,
  type Word,
  withClock,
} from './tense-verb.ts'

/** How far the window reaches, in atoms: it keeps reading linear, and verbs stand nearer. */
const REACH = 28

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
  // "will bury those shot on Saturday": a participle behind its noun, unless it speaks of a day to come
  const w = word(near)
  if (
    (tagAt(s.start[near] ?? 0) === 'VBN' || (word(near - 1) === 'those' && IRREGULAR_PAST.has(w))) &&
    NOMINAL.test(tagAt(s.start[near - 1] ?? 0)) &&
    !SET_FOR.has(w) &&
    !PUT_OFF.has(w) &&
    !AHEAD.has(w) &&
    !PROSPECTIVE.has(w)
  )
    return 'past'
  // "vowed new trams if she becomes mayor in May"
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

const STARTING: ReadonlySet<string> = new Set(['beginning', 'starting', 'commencing', 'effective'])

const AND_VERB: ReadonlySet<string> = new Set(['and', 'which', 'that', 'it', 'he', 'she', 'who'])

/** What the words between the last comma and a time say, if that comma closes an insertion. */
function sinceComma(
  s: Scan,
  from: number,
  ends: (i: number) => boolean,
  of: (i: number) => Tense | undefined,
): Tense | undefined {
  let said: Tense | undefined
  for (let i = from - 1, n = 0; n < 12 && i >= 0 && !ends(i); n++, i--) {
    if (s.at(i) === ',') return said
    if (said === undefined) said = of(i)
  }
  return undefined
}

const FIXING: ReadonlySet<string> = new Set(['fixed', 'set', 'chose', 'picked', 'named'])

const CALLING: ReadonlySet<string> = new Set(
  'called calls call set sets fixed schedule scheduled arranged announced announces booked planned convened summoned'.split(
    ' ',
  ),
)

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
