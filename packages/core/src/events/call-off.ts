/**
 * Frames that call a happening off, put it off or set it, read where the tree alone would lose them: "is off", "pulled the plug
 * on", "put on ice", "fell through", "pencilled in", "is likely". Each gives the noun that is called off, whatever that noun is.
 */
import type { Status } from '../record/index.ts'
import { rolesOf } from './arguments.ts'
import type { Carrier } from './carriers.ts'
import { isAgent, type Scene } from './fit.ts'
import { nounSense } from './nouns.ts'
import { isNoun, kid, kids, ownSubject, preposition, relation } from './tree.ts'

/** Things that are called off or put off without being happenings. */
export const NOT_HAPPENINGS = new Set(
  `contract order debt licence license visa passport subscription policy law rule tax programme program service project
  account insurance degree title card ticket decision right membership restriction sanction ban curfew money price share
  time year month hour minute moment day week weekend pound dollar euro percent cent people thing bid plan proposal hope
  measure reform move deal law interest age view position line record office belief idea fund stock stake asset`.split(
    /\s+/,
  ),
)

/** True if the noun may be what is called off: the lexicon knows it, or it names nobody and nothing that is no happening. */
export function mayHappen(s: Scene, n: number): boolean {
  if (n < 0) return false
  const a = s.analysis
  if (!isNoun(a, n)) return false
  if (nounSense(s, n) !== null) return true
  const compound = kid(a, n, (r, c) => r === 'compound' && c < n) >= 0
  if ((s.timeAt[n] ?? -1) >= 0 && !compound) return false
  if (compound && OCCASION_HEADS.has(a.lemma[n] ?? '')) return true
  return !NOT_HAPPENINGS.has(a.lemma[n] ?? '') && !isAgent(s, n)
}
/** Stricter, for words that are said of lamps and people too. */
const isOccasion = (s: Scene, n: number): boolean =>
  nounSense(s, n) !== null || OCCASION_HEADS.has(s.analysis.lemma[n] ?? '')
const OCCASION_HEADS = new Set([
  'day',
  'weekend',
  'week',
  'night',
  'evening',
  'programme',
  'morning',
  'service',
  'show',
])

/** Phrases said of a happening, by their first word. */
const PREDICATES: { readonly [first: string]: readonly (readonly [rest: string, status: Status])[] } = {
  under: [['way', 'ongoing']],
  in: [
    ['progress', 'ongoing'],
    ['full swing', 'ongoing'],
    ['doubt', 'hypothetical'],
    ['the works', 'planned'],
    ['the offing', 'planned'],
    ['limbo', 'postponed'],
  ],
  on: [
    ['hold', 'postponed'],
    ['ice', 'postponed'],
    ['track', 'planned'],
    ['the cards', 'planned'],
    ['course', 'planned'],
  ],
  off: [
    ['the table', 'cancelled'],
    ['the agenda', 'cancelled'],
    ['the cards', 'cancelled'],
  ],
}
const PREDICATIVE = new Set(['be', 'remain', 'stay'])

/** "Negotiations are under way", "the visit is on hold", or null. */
function predicate(s: Scene, v: number): { target: number; carrier: Carrier } | null {
  const a = s.analysis
  const found = PREDICATES[a.lower[v] ?? '']?.find(([rest]) => follows(s, v + 1, rest))
  if (found === undefined) return null
  let be = v - 1
  while (be > 0 && (a.uposCode[be] === 2 || a.lower[be] === 'not')) be--
  if (!PREDICATIVE.has(a.lemma[be] ?? '') || a.sentenceOf[be] !== a.sentenceOf[v]) return null
  if (a.lower[be + 1] === 'not') return null
  const words = (found[0].match(/ /g)?.length ?? 0) + 1
  const own = ownSubject(a, v + words)
  const target = own >= 0 && nounSense(s, own) !== null ? own : happeningBefore(s, be, true)
  return target < 0
    ? null
    : {
        target,
        carrier: { verb: v, role: 'predicate', particle: v + words, subject: -1, passive: true, status: found[1] },
      }
}

const BE = new Set(['is', 'was', "'s", 'are', 'were', "'re", 'been', 'be'])
const OBJECT_OF_PULLING = new Set(['plug', 'pin', 'curtain', 'shutter', 'rug'])
/** Verb and the words behind its object or itself: what is put on ice is put off, what is knocked on the head is called off. */
const PUT: readonly (readonly [verbs: string, behind: readonly string[], role: 'cancel' | 'postpone'])[] = [
  ['put', ['on ice', 'on hold', 'on the back burner', 'on the backburner', 'on pause'], 'postpone'],
  ['kick', ['into the long grass', 'down the road', 'into touch'], 'postpone'],
  ['knock', ['on the head'], 'cancel'],
  ['consign', ['to the scrapheap', 'to the bin'], 'cancel'],
]
const AFTER_SUBJECT = new Set(['fall', 'bite'])
const LIKELY: { readonly [word: string]: Status } = {
  likely: 'planned',
  imminent: 'planned',
  possible: 'hypothetical',
  unlikely: 'hypothetical',
  underway: 'ongoing',
}

/** The noun nearest before token `v` that may happen, with no finite verb between; −1 if there is none. */
export function happeningBefore(s: Scene, v: number, known: boolean): number {
  const a = s.analysis
  let best = -1
  for (let t = v - 1; t >= 0 && t > v - 40 && a.sentenceOf[t] === a.sentenceOf[v]; t--) {
    const tag = a.xpos[t] ?? ''
    // the verb of a relative clause in between belongs to the noun before it
    if ((tag === 'VBD' || tag === 'VBZ' || tag === 'VBP') && a.uposCode[t] === VERB && a.deprel[t] !== 'acl:relcl')
      break
    if (!isNoun(a, t) || (s.timeAt[t] ?? -1) >= 0) continue
    if (nounSense(s, t) !== null) return t
    if (!known && best < 0 && mayHappen(s, t) && (a.nameOf[t] ?? -1) < 0) best = t
  }
  return best
}
const VERB = 15

const follows = (s: Scene, from: number, phrase: string): boolean => {
  const words = phrase.split(' ')
  return words.every((w, n) => s.analysis.lower[from + n] === w)
}

/** Words one of which each frame holds: most tokens are passed over by one look. */
const OPENERS = new Set([
  'off',
  'pencilled',
  'penciled',
  'pull',
  'call',
  'fall',
  'bite',
  'put',
  'kick',
  'knock',
  'consign',
  ...Object.keys(PREDICATES),
  ...Object.keys(LIKELY),
])

/** What token `v` calls off, puts off or sets in one of these frames, or null. */
export function calledOff(s: Scene, v: number): { target: number; carrier: Carrier } | null {
  const a = s.analysis
  const lower = a.lower[v] ?? ''
  if (!OPENERS.has(lower) && !OPENERS.has(a.lemma[v] ?? '')) return null
  const carrier = (role: Carrier['role'], particle: number, subject = -1): Carrier => ({
    verb: v,
    role,
    particle,
    subject,
    passive: subject < 0,
  })
  const said = predicate(s, v)
  if (said !== null) return said
  // "the summit is off", "the sports day is off too""
  if (lower === 'off' && BE.has(a.lower[v - 1] ?? '') && closes(a.lower[v + 1] ?? '')) {
    const own = ownSubject(a, v)
    const be = a.head[v] ?? -1
    const subject = own >= 0 ? own : be >= 0 && isNoun(a, be) && be < v ? be : happeningBefore(s, v - 1, false)
    return subject >= 0 && subject < v && mayHappen(s, subject) && isOccasion(s, subject)
      ? { target: subject, carrier: carrier('cancel', -1) }
      : null
  }
  const likely = LIKELY[lower]
  if (
    likely !== undefined &&
    kid(a, v, (r) => r === 'cop') >= 0 &&
    kid(a, v, (r) => r === 'xcomp' || r === 'ccomp') < 0
  ) {
    const subject = ownSubject(a, v)
    return subject >= 0 && isNoun(a, subject) && nounSense(s, subject) !== null
      ? { target: subject, carrier: { ...carrier('predicate', -1), status: likely } }
      : null
  }
  const lemma = a.lemma[v] ?? ''
  if (lemma === 'pull') {
    for (let t = v + 1; t <= v + 4 && t < a.size; t++) {
      if (!OBJECT_OF_PULLING.has(a.lower[t] ?? '')) continue
      const { subject, passive } = rolesOf(a, v)
      const roots = [v, t]
      for (const r of roots)
        for (const c of kids(a, r))
          if (c > t && preposition(a, c) === 'on' && mayHappen(s, c))
            return { target: c, carrier: carrier('cancel', t, passive ? -1 : subject) }
      // "organisers of the weekend have pulled the pin"
      const of = subject >= 0 ? kid(a, subject, (r, c) => r.startsWith('nmod') && preposition(a, c) === 'of') : -1
      return mayHappen(s, of) ? { target: of, carrier: carrier('cancel', t, subject) } : null
    }
  }
  if (lemma === 'call' && (a.lower[v + 1] === 'time' || a.lower[v + 1] === 'halt' || a.lower[v + 2] === 'halt')) {
    const roles = rolesOf(a, v)
    for (const r of [v, roles.object])
      for (const c of r < 0 ? [] : kids(a, r))
        if (c > v + 1 && (preposition(a, c) === 'on' || preposition(a, c) === 'to') && mayHappen(s, c))
          return { target: c, carrier: carrier('cancel', v + 1, roles.subject) }
  }
  for (const [verb, behind, role] of PUT) {
    if (lemma !== verb) continue
    const roles = rolesOf(a, v)
    for (let t = v + 1; t <= v + 12 && a.sentenceOf[t] === a.sentenceOf[v]; t++)
      if (behind.some((b) => follows(s, t, b))) {
        const target = mayHappen(s, roles.object) ? roles.object : roles.passive ? happeningBefore(s, v, false) : -1
        return mayHappen(s, target)
          ? { target, carrier: carrier(role, t + 1, roles.passive ? -1 : roles.subject) }
          : null
      }
  }
  // "the sale fell through", "the tour bit the dust"
  if (AFTER_SUBJECT.has(lemma)) {
    const through =
      lemma === 'fall'
        ? a.lower[v + 1] === 'through' && !isNoun(a, v + 2) && a.uposCode[v + 2] !== 5
        : follows(s, v + 1, 'the dust')
    const subject = through ? ownSubject(a, v) : -1
    if (through && subject >= 0 && isNoun(a, subject) && !isAgent(s, subject))
      return { target: subject, carrier: carrier('cancel', v + 1) }
  }
  // "is pencilled in for the spring"
  if ((lower === 'pencilled' || lower === 'penciled') && a.lower[v + 1] === 'in') {
    const subject = ownSubject(a, v)
    const above = relation(a, v) === 'acl' ? (a.head[v] ?? -1) : -1
    const target = subject >= 0 && isNoun(a, subject) ? subject : above >= 0 ? above : happeningBefore(s, v, false)
    const again = a.lower[v - 1] === 'now' || a.lower[v - 2] === 'now'
    return mayHappen(s, target)
      ? { target, carrier: again ? carrier('postpone', v + 1) : { ...carrier('predicate', v + 1), status: 'planned' } }
      : null
  }
  return null
}
const closes = (next: string): boolean =>
  next === '' ||
  /^[.,;:!?—–)”"’]/.test(next) ||
  [
    'too',
    'again',
    'for',
    'as',
    'after',
    'because',
    'and',
    'but',
    'until',
    'now',
    'altogether',
    'indefinitely',
    'this',
    'next',
  ].includes(next)
