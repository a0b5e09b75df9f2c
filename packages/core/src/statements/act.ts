/** The force of a statement, from cue and content together. */

import { tokenAt } from '../language/index.ts'
import type { Act, Analysis, Attribution } from '../record/index.ts'
import {
  BLAME_WORDS,
  DELIGHTED,
  DENIABLE_NOUNS,
  DENIAL_WORDS,
  DIRECTIVE_ADJECTIVES,
  DONE_TO_US,
  DOUBT_WORDS,
  HARM_WORDS,
  LACKING_NOUNS,
  NEGATIONS,
  PRAISE_WORDS,
  PROMISED_DEEDS,
  STATIVE_VERBS,
  STRONG_PRAISE_WORDS,
  TOLD_VERBS,
} from './en/acts.ts'
import { DOCUMENT_NOUNS } from './en/nouns.ts'
import type { Frame } from './en/types.ts'
import { CUE_ADJECTIVE, CUE_NOUNS, CUE_VERBS, PHRASES, setOf, VERB_PREPOSITION } from './lexicon.ts'
import { isFiniteVerb, upos } from './tree.ts'

const BLAME = setOf(BLAME_WORDS)
const PRAISE = setOf(PRAISE_WORDS)
const HARM = setOf(HARM_WORDS)
const DOUBT = setOf(DOUBT_WORDS)
const NEGATION = setOf(NEGATIONS)
const DENIAL = setOf(DENIAL_WORDS)
const STRONG = setOf(STRONG_PRAISE_WORDS)
const DENIABLE = setOf(DENIABLE_NOUNS)
const STATIVE = setOf(STATIVE_VERBS)
const PROMISED = setOf(PROMISED_DEEDS)
const LACKING = setOf(LACKING_NOUNS)
const TOLD = setOf(TOLD_VERBS)
const DONE_TO = setOf(DONE_TO_US)
const DELIGHT = setOf(DELIGHTED)
const DOCUMENT = setOf(DOCUMENT_NOUNS)
const VITAL = setOf(DIRECTIVE_ADJECTIVES)

export function actOf(a: Analysis, x: Attribution): Act {
  const cue = cueAct(a, x)
  const lemma = x.cueHead >= 0 ? a.lemma[x.cueHead]! : ''
  // delighted to announce
  if (cue === 'praise' && x.cueHead >= 0 && DELIGHT.has(a.lower[x.cueHead]!) && a.lower[x.cueHead + 1] === 'to')
    return contentAct(a, x, lemma)
  if ((lemma === 'dismiss' || lemma === 'reject') && cue === 'accuse') return 'deny'
  if (cue === 'assert') return contentAct(a, x, lemma)
  // a warning with harm at the speaker's hands, or on a condition, is a threat
  if (cue === 'predict' && (lemma === 'warn' || lemma === 'warning')) {
    const seen = look(a, x)
    return seen.harm && (seen.unless || (seen.condition && seen.future)) ? 'threaten' : 'predict'
  }
  if (cue === 'promise') {
    const seen = look(a, x)
    if (seen.harm && (seen.condition || seen.unless)) return 'threaten'
  }
  return cue
}

/** What the cue alone says. */
function cueAct(a: Analysis, x: Attribution): Act {
  if (x.cueHead < 0) return 'assert'
  const v = x.cueHead
  const lemma = a.lemma[v]!
  const head = x.rule.split('.')[0]!
  if (head === 'noun') return CUE_NOUNS.get(lemma)?.act ?? 'assert'
  // a "no new taxes" pledge
  if (x.rule === 'label.modifier') return CUE_NOUNS.get(lemma)?.act ?? 'assert'
  if (head === 'adjective') return CUE_ADJECTIVE.get(a.lower[v]!)?.act ?? 'assert'
  if (x.rule === 'verb.preposition') {
    const opener = a.lower[tokenAt(a, x.content[0]!.start) - 1]
    for (const [preposition, entry] of VERB_PREPOSITION.get(lemma) ?? [])
      if (a.lower[v + 1] === preposition || opener === preposition) return entry.act
    for (const entry of VERB_PREPOSITION.get(lemma)?.values() ?? []) return entry.act
  }
  if (head === 'phrase') {
    for (const phrase of PHRASES.get(lemma) ?? [])
      if (
        phrase.words.every(
          (w, k) => k === 0 || a.lower.slice(v, v + 8).includes(w) || a.lemma.slice(v, v + 8).includes(w),
        )
      )
        return phrase.act
    return 'assert'
  }
  const cue = CUE_VERBS.get(lemma)
  if (!cue) return 'assert'
  const frame = frameOf(a, x)
  const act = (frame && cue.actBy.get(frame)) ?? cue.act
  // a study suggests a figure, a person a venue
  if (lemma === 'suggest' && frame === 'np' && x.sourceHead >= 0 && DOCUMENT.has(a.lemma[x.sourceHead]!))
    return 'assert'
  if (x.rule === 'passive.directed' && lemma === 'tell') return 'demand'
  return act
}

/** The frame of the rule; for the head's own findings, and where the two differ, by the first word of the content. */
function frameOf(a: Analysis, x: Attribution): Frame | undefined {
  const named = FRAME[x.rule]
  if (named !== undefined && named !== 'that') return named
  const from = tokenAt(a, x.content[0]!.start)
  if (x.cueHead < 0 || from < x.cueHead) return named
  const first = a.lower[from]!
  if (first === 'to') return 'to'
  if (named !== undefined) return named
  if (first === 'that') return 'that'
  if (WH.has(first)) return 'wh'
  if (a.xpos[from] === 'VBG') return 'ing'
  if (x.kind === 'direct') return 'quote'
  const to = tokenAt(a, x.content[0]!.end)
  for (let i = from; i < to; i++) {
    if (a.lower[i] === 'to' && a.xpos[i + 1] === 'VB') return 'ask'
    if (isFiniteVerb(a, i)) return 'that'
  }
  return 'np'
}

const WH = new Set(['what', 'who', 'whom', 'whose', 'which', 'when', 'where', 'why', 'how', 'whether', 'if'])

const FRAME: { readonly [rule: string]: Frame } = {
  'clause.that': 'that',
  'clause.bare': 'that',
  'clause.fronted': 'that',
  'clause.wh': 'wh',
  'clause.to': 'to',
  'clause.ask': 'ask',
  'clause.gerund': 'ing',
  'clause.predicate': 'pred',
  'object.np': 'np',
  'object.complement': 'np',
  'object.pred': 'pred',
  'passive.directed': 'ask',
  'passive.judged': 'np',
  'passive.impersonal': 'that',
  'speech.after': 'quote',
  'speech.inverted': 'quote',
  'speech.before': 'quote',
  'speech.plain': 'quote',
  'speech.colon': 'quote',
}

interface Seen {
  question: boolean
  past: boolean
  negated: boolean
  absent: boolean
  directive: boolean
  harm: boolean
  future: boolean
  modal: boolean
  ownFuture: boolean
  condition: boolean
  unless: boolean
  blame: number
  praise: number
  doubt: boolean
  denial: boolean
  likely: boolean
}

/** Longer contents are judged by their beginning and end. */
const WINDOW = 120

function look(a: Analysis, x: Attribution): Seen {
  const seen: Seen = {
    question: false,
    past: false,
    negated: false,
    absent: false,
    directive: false,
    harm: false,
    future: false,
    modal: false,
    ownFuture: false,
    condition: false,
    unless: false,
    blame: 0,
    praise: 0,
    doubt: false,
    denial: false,
    likely: false,
  }
  let budget = WINDOW
  for (const range of x.content) {
    const from = tokenAt(a, range.start)
    const to = tokenAt(a, range.end)
    for (let i = from; i < to && budget-- > 0; i++) word(a, i, from, to, seen)
    for (let i = to - 1; i >= from && i > to - 4; i--) if (a.lower[i] === '?') seen.question = true
  }
  return seen
}

function word(a: Analysis, i: number, from: number, to: number, seen: Seen): void {
  const w = a.lower[i]!
  const next = i + 1 < to ? a.lower[i + 1]! : ''
  const before = i > from ? a.lower[i - 1]! : ''
  if (NEGATION.has(w)) {
    const verb = negatedVerb(a, i, to)
    if (verb >= 0 && !STATIVE.has(a.lemma[verb]!) && next !== 'longer') seen.negated = true
    // "no shells had been fired"
    if (w === 'no' && before !== 'have' && before !== 'had' && before !== 'has')
      for (let k = i + 2; k < to && k < i + 7; k++) {
        if (!/^(?:has|have|had|was|were)$/.test(a.lower[k]!)) continue
        if (a.xpos[k + 1] === 'VBN') seen.negated = true
        break
      }
    // "there was no boycott", not "there is no reason to …"
    if (w === 'no' && i > from + 1 && a.lower[i - 2] === 'there' && a.lemma[i - 1] === 'be' && !LACKING.has(next))
      seen.absent = true
    if (
      (w === 'nobody' || w === 'none') &&
      /^(?:has|have|had)$/.test(next) &&
      a.xpos[i + 2] === 'VBN' &&
      TOLD.has(a.lemma[i + 2]!)
    )
      seen.absent = true
    // "I rang nobody", "not a bullet had left a barrel"
    if (w === 'nobody' && a.xpos[i - 1] === 'VBD' && (a.lower[i - 2] === 'i' || a.lower[i - 2] === 'we'))
      seen.absent = true
    if (
      w === 'not' &&
      (next === 'a' || next === 'one' || next === 'single') &&
      a.lower[i + 3] === 'had' &&
      a.xpos[i + 4] === 'VBN'
    )
      seen.absent = true
    // "there is no deal", "knows of no such demand"
    if (w === 'no' || w === 'any' || w === 'nothing')
      for (let k = i + 1; k < to && k < i + 4; k++)
        if (DENIABLE.has(a.lemma[k]!) || DENIABLE.has(a.lower[k]!)) seen.absent = true
  }
  if (w === 'must' && next !== 'have') seen.directive = true
  if (
    w === 'should' &&
    next !== 'have' &&
    before !== 'why' &&
    !/^(?:DET|NOUN|PROPN)$/.test(i + 1 < to ? upos(a, i + 1) : '')
  )
    seen.directive = true
  if (
    (w === 'need' || w === 'needs' || w === 'needed') &&
    upos(a, i) !== 'NOUN' &&
    before !== 'not' &&
    before !== "n't" &&
    before !== 'may' &&
    before !== 'might' &&
    !/^(?:i|you)$/.test(before)
  )
    seen.directive = true
  if (w === 'need' && upos(a, i) === 'NOUN' && next === 'for') seen.directive = true
  if (w === 'ought' || (w === 'let' && next === "'s") || (w === 'let' && next === 'us')) seen.directive = true
  if (VITAL.has(w) && w !== 'unacceptable') seen.directive = true
  if (HARM.has(w) || HARM.has(a.lemma[i]!)) seen.harm = true
  if (
    w === 'will' ||
    w === 'shall' ||
    w === '’ll' ||
    w === "'ll" ||
    w === 'would' ||
    (w === 'going' && next === 'to')
  ) {
    if (upos(a, i) !== 'NOUN') seen.future = true
    if ((before === 'i' || before === 'we') && next !== 'not' && next !== 'have') seen.ownFuture = w !== 'would'
  }
  if (w === 'may' || w === 'might' || w === 'could') seen.modal = true
  if (w === 'likely' || w === 'unlikely' || w === 'expected' || w === 'probably' || w === 'tipped') seen.likely = true
  if (w === 'if' || (w === 'should' && i + 1 < to && /^(?:DET|NOUN|PROPN|PRON)$/.test(upos(a, i + 1))))
    seen.condition = true
  if (w === 'unless') seen.unless = true
  // "posted to the wrong address" blames nobody
  if (BLAME.has(w) && !(w === 'wrong' && (next === 'address' || (i + 1 < to && upos(a, i + 1) === 'NOUN'))))
    seen.blame++
  if (STRONG.has(w)) seen.praise += 2
  else if (PRAISE.has(w)) seen.praise++
  // "stands by her", "has full confidence in"
  if ((a.lemma[i] === 'stand' && (next === 'by' || next === 'behind')) || (w === 'confidence' && before === 'full'))
    seen.praise += 2
  if (DOUBT.has(w)) seen.doubt = true
  if (DENIAL.has(w) || (w === 'conscience' && (a.lower[i + 1] === 'clear' || a.lower[i + 2] === 'clear')))
    seen.denial = true
  if (a.xpos[i] === 'VBD') seen.past = true
}

/** The past verb that a negation denies: *did not sign*, *has never met*, *was not told*; −1 for other negations. */
function negatedVerb(a: Analysis, i: number, to: number): number {
  const w = a.lower[i]!
  if (w !== 'not' && w !== "n't" && w !== 'never') return -1
  const aux = i > 0 ? a.lower[i - 1]! : ''
  const past = /^(?:did|had|has|have|was|were)$/.test(aux)
  for (let k = i + 1; k < to && k < i + 4; k++) {
    const x = a.xpos[k]!
    if (x === 'VBD' && w === 'never') return k
    if (past && (x === 'VB' || x === 'VBN')) return a.lemma[k] === 'be' && a.xpos[k + 1] === 'VBN' ? k + 1 : k
  }
  return -1
}

/** *it would open*, *they will not interfere*: the speaker's own side, as the subject of the reported clause. */
function ownPlan(a: Analysis, x: Attribution, lemma: string): 'promise' | 'threaten' | null {
  const from = tokenAt(a, x.content[0]!.start)
  const to = Math.min(tokenAt(a, x.content[0]!.end), from + WINDOW)
  let i = from
  if (a.lower[i] === 'that') i++
  const own = /^(?:it|he|she|they|i|we)$/.test(a.lower[i]!)
  const announced = lemma === 'announce' || lemma === 'declare'
  let until = false
  for (let k = i; k < to; k++) if (a.lower[k] === 'until' || a.lower[k] === 'unless') until = true
  for (let k = i + 1; k < to && k < i + 24; k++) {
    const w = a.lower[k]!
    if (w !== 'will' && w !== 'would' && w !== "'ll" && w !== '’ll') {
      if (
        own &&
        k < i + 3 &&
        (w === 'plan' || w === 'plans' || w === 'planned' || w === 'intends' || w === 'intend' || w === 'intended')
      )
        return 'promise'
      if (own && (isFiniteVerb(a, k) || a.lower[k] === ',')) return null
      continue
    }
    if (upos(a, k) === 'NOUN') continue
    let v = k + 1
    const not = a.lower[v] === 'not' || a.lower[v] === "n't"
    while (v < to && a.xpos[v] === 'RB') v++
    if (not && until) return 'threaten'
    if (a.lemma[v] === 'be' && (a.xpos[v + 1] === 'VBG' || a.xpos[v + 1] === 'VBN')) v++
    if (a.lower[v] === 'have' && a.xpos[v + 1] === 'VBN') return null
    const verb = a.lemma[v]!
    if (a.xpos[v] === 'VBN') return PROMISED.has(verb) ? 'promise' : null
    if (a.lower[i] === 'it' && IMPERSONAL_FUTURE.has(verb)) return null
    if (own && k <= i + 2) return verb === 'be' || STATIVE.has(verb) ? null : 'promise'
    return announced && verb !== 'be' && !STATIVE.has(verb) ? 'promise' : null
  }
  return null
}

const IMPERSONAL_FUTURE = new Set(
  'be take cost depend mean seem appear rain snow prove lead cause have make'.split(' '),
)

/** *insisted the road was open*: a claim set against another's, neither order nor plan. */
const counters = (a: Analysis, x: Attribution, seen: Seen): boolean => {
  if (seen.future || seen.directive || seen.modal || x.kind === 'direct') return false
  for (let i = tokenAt(a, x.content[0]!.start), end = i + 12; i < end && i < a.size; i++)
    if (/^(?:was|were|had|is|are|has|have)$/.test(a.lower[i]!)) return true
  return false
}

/** *“We were told to walk”*, *“They offered us a dime”*: what was done to the speaker's own side. */
function complains(a: Analysis, x: Attribution): boolean {
  if (x.kind !== 'direct') return false
  let i = tokenAt(a, x.content[0]!.start)
  while (i < a.size && upos(a, i) === 'PUNCT') i++
  const first = a.lower[i]
  if ((first === 'we' && a.lower[i + 1] === 'were') || (first === 'i' && a.lower[i + 1] === 'was'))
    return a.xpos[i + 2] === 'VBN' && DONE_TO.has(a.lemma[i + 2]!)
  return first === 'they' && DONE_TO.has(a.lemma[i + 1]!) && (a.lower[i + 2] === 'us' || a.lower[i + 2] === 'me')
}

/** A quotation that begins with an order: *“Let the process take its course”*, *“Stop the bombing now”*. */
function commands(a: Analysis, x: Attribution): boolean {
  if (x.kind !== 'direct') return false
  let i = tokenAt(a, x.content[0]!.start)
  const to = tokenAt(a, x.content[0]!.end)
  while (i < to && (upos(a, i) === 'PUNCT' || a.lower[i] === 'please')) i++
  // "Let the process take its course", but "let me tell you"
  if (a.lower[i] === 'let' && !/^(?:me|us|'s|’s)$/.test(a.lower[i + 1] ?? '')) return true
  if (a.lower[i] === 'do' && (a.lower[i + 1] === 'not' || a.lower[i + 1] === "n't")) return true
  return (
    a.xpos[i] === 'VB' &&
    upos(a, i) === 'VERB' &&
    a.lemma[i] !== 'thank' &&
    a.lemma[i] !== 'see' &&
    a.lemma[i] !== 'guess'
  )
}

function contentAct(a: Analysis, x: Attribution, lemma: string): Act {
  const seen = look(a, x)
  if (seen.question && x.kind !== 'indirect') return 'ask'
  const judged = /^(clause\.predicate|object\.(?:pred|complement)|label\.modifier|passive\.judged)$/.test(x.rule)
  if (judged && (lemma === 'dismiss' || lemma === 'reject')) return 'deny'
  // "called the report a forgery"
  if (judged && seen.denial) return 'deny'
  if (judged)
    return seen.praise > seen.blame
      ? 'praise'
      : CUE_VERBS.get(lemma)?.speech === false && seen.blame === 0 && x.kind === 'indirect'
        ? 'assert'
        : 'accuse'
  if (seen.harm && seen.future && (seen.unless || seen.condition || seen.ownFuture)) return 'threaten'
  if (seen.unless && seen.modal) return 'threaten'
  const plan = ownPlan(a, x, lemma)
  if (plan !== null) return plan
  if (commands(a, x)) return 'demand'
  if (seen.praise > seen.blame + 1 && !seen.negated) return 'praise'
  if (seen.absent || seen.negated || seen.denial) return 'deny'
  if (lemma === 'insist' && counters(a, x, seen)) return 'deny'
  if (complains(a, x)) return 'accuse'
  if (seen.directive) return 'demand'
  if (seen.blame > seen.praise) return 'accuse'
  if (seen.praise > seen.blame && seen.praise > 1) return 'praise'
  if (seen.ownFuture) return 'promise'
  if (seen.doubt) return 'doubt'
  if (seen.likely || (seen.modal && !seen.past)) return 'predict'
  return 'assert'
}
