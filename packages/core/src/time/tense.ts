/**
 * Past or future, for days that name no week ("on Friday"). The clause's verb group decides: the verbs over the phrase in
 * the tree, else the nearest to the left in the sentence, else the nearest to the right. Words alone do most of it (a tagger confuses VBN with VBD, and both look back);
 * where the language room has tagged the words, its tags settle what endings cannot.
 */
import type { Tense } from './context.ts'
import { AHEAD, IMPLICATIVE, IRREGULAR_PAST, MODALS, PUT_OFF, SCHEDULED_PRESENT } from './en/tense.ts'
import type { Scan } from './scan.ts'

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
  const word = (i: number): string => {
    if (i < 0 || i >= s.size) return ''
    if (s.kind[i] !== 0) return s.word[i]!
    return s.end[i]! - s.start[i]! > 16 ? '#' : s.raw(i).toLowerCase()
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
  for (const offset of tree.verbsOver(s.start[from]!, s.end[to - 1]!)) {
    const i = s.atomAt(offset)
    if (i < 0 || (i >= from && i < to)) continue
    const t = verdict(s, i, i < from ? from : -1, word, tagAt) ?? group(i, word, tagAt(offset))
    if (t !== undefined) return t
  }
  let left = from - 1
  for (let n = 0; n < REACH && left >= 0 && !ends(left); n++, left--) {
    const t = verdict(s, left, from, word, tagAt)
    if (t !== undefined) return t
  }
  for (let i = to, n = 0; n < REACH && i < s.size && !ends(i); n++, i++) {
    const t = verdict(s, i, -1, word, tagAt)
    if (t !== undefined) return t
  }
  return 'none'
}

/** What the words before a bare or -ing form make of it: "will meet", "is to meet", "did meet", "is meeting"; undefined if it hangs on another verb. */
function group(i: number, word: (i: number) => string, tag: string): Tense | undefined {
  if (tag !== 'VB' && tag !== 'VBG') return undefined
  for (let k = i - 1; k > i - 5 && k >= 0; k--) {
    const p = word(k)
    if (MODALS.has(p)) return 'future'
    if (p === 'did' || p === "didn't" || p === 'was' || p === 'were' || p === 'been') return 'past'
    if (p === 'is' || p === 'are' || p === "'re") return 'future'
    if (p === 'to' || p === '' || p === ',') return undefined
  }
  return undefined
}

/** What atom i says about time: undefined if nothing, null if it speaks of both. `before` is where the time stands, −1 if i comes after it. */
function verdict(s: Scan, i: number, before: number, word: (i: number) => string, tagAt: TagAt): Tense | undefined {
  const w = word(i)
  if (w === '' || w === '#') return undefined
  const kind = s.kind[i]!
  if (kind !== 0 && w !== 'to' && w !== "'s") return undefined
  const tag = tagAt(s.start[i]!)
  const onto = before >= 0 && before - i <= 3 ? word(before - 1) : ''
  if (
    PUT_OFF.has(w) &&
    (onto === 'to' || onto === 'until' || onto === 'till' || (onto === 'for' && w === 'rescheduled'))
  )
    return 'future'
  if (w === 'to' && before !== i + 1) {
    const v = tagAt(s.start[i + 1] ?? 0)
    if (
      v !== ''
        ? v === 'VB'
        : /^[a-z]{2,}$/.test(word(i + 1)) && s.kind[i + 1] === 0 && !s.capital(i + 1) && !PRONOUN.has(word(i + 1))
    ) {
      const p = word(i - 1)
      if (IMPLICATIVE.has(p)) return 'past'
      if (word(i + 1) === 'have' || p === 'was' || p === 'were') return null
      if (p === 'had' || p === 'due' || p === 'scheduled' || p === 'set' || p === 'expected') {
        for (let k = i - 2; k > i - 5; k--)
          if (word(k) === 'had' || word(k) === 'was' || word(k) === 'were') return null
      }
      return tag !== '' || AHEAD.has(p) || p === 'is' || p === 'are' || p === "'s" ? 'future' : undefined
    }
    return undefined
  }
  if (w === 'had' || w === 'was' || w === 'were') {
    for (let k = i + 1; k < i + 4; k++)
      if (word(k) === 'to' || word(k) === 'due' || word(k) === 'scheduled' || word(k) === 'planned') return null
    return 'past'
  }
  if (MODALS.has(w)) return word(i + 1) === 'have' ? null : 'future'
  if (AHEAD.has(w) && tag !== 'NN' && tag !== 'NNS') {
    for (let k = i - 1; k > i - 4; k--) if (word(k) === 'had' || word(k) === 'was' || word(k) === 'were') return null
    return 'future'
  }
  if (tag === 'VBD') return 'past'
  if (tag === 'VBZ' || tag === 'VBP') {
    if (HAVE.has(w)) return perfect(i, word)
    if (COPULA.has(w)) return before < 0 ? undefined : copula(i, word)
    return SAYING.has(w) ? undefined : 'future'
  }
  if (tag === 'VBN' || IRREGULAR_PAST.has(w) || (tag === '' && w.length > 4 && w.endsWith('ed') && !NOT_PAST.has(w))) {
    // "will be held", "is to be signed", "are being moved": the group before the participle decides.
    for (let k = i - 1; k > i - 6 && k >= 0; k--) {
      const p = word(k)
      if (MODALS.has(p)) return word(k + 1) === 'have' ? null : 'future'
      if (p === 'to' && (word(k + 1) === 'be' || k + 1 === i)) {
        const q = word(k - 1)
        return q === 'was' || q === 'were' || q === 'had' ? null : 'future'
      }
      if (p === 'being') return 'future'
      if (p === 'have' && (word(k - 1) === 'to' || MODALS.has(word(k - 1)))) return null
      if (HAVE.has(p) || p === 'had' || p === 'was' || p === 'were' || p === 'been') return 'past'
      if (p === 'is' || p === 'are') return 'future'
      if (p === '' || p === ',') break
    }
    return 'past'
  }
  if (tag === '' && SCHEDULED_PRESENT.has(w)) return 'future'
  if (tag === '' && HAVE.has(w)) return perfect(i, word)
  return undefined
}

const HAVE: ReadonlySet<string> = new Set(['has', 'have', "'ve", 'hasn’t', "hasn't", "haven't"])
const COPULA: ReadonlySet<string> = new Set(['is', 'are', "'s", "'re", 'am', 'be'])
const SAYING: ReadonlySet<string> = new Set(['says', 'say', 'adds', 'believes', 'thinks', 'tells', 'reports', 'claims'])
const NOT_PAST: ReadonlySet<string> = new Set([
  'united',
  'armed',
  'indeed',
  'hundred',
  'unprecedented',
  'wicked',
  'speed',
  'proceed',
  'exceed',
  'succeed',
  'alleged',
])
const PRONOUN: ReadonlySet<string> = new Set([
  'the',
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'your',
  'him',
  'them',
  'us',
  'me',
  'it',
  'you',
  'these',
  'those',
  'what',
  'such',
  'no',
  'any',
])

const perfect = (i: number, word: (i: number) => string): Tense => {
  for (let k = i + 1; k < i + 4; k++) if (word(k) === 'to') return 'future'
  return 'past'
}
/** "is meeting", "are leaving", "is due": ahead; a plain "is" says nothing. */
const copula = (i: number, word: (i: number) => string): Tense | undefined => {
  for (let k = i + 1; k < i + 4; k++) if (word(k).endsWith('ing') || word(k) === 'to') return 'future'
  return undefined
}
