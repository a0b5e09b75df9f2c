/** The force of a statement, from cue and content together. */
import type { Act, Analysis, Attribution } from '../record/index.ts'
import {
  BLAME_WORDS,
  DENIAL_WORDS,
  DIRECTIVE_ADJECTIVES,
  DOUBT_WORDS,
  HARM_WORDS,
  NEGATIONS,
  PRAISE_WORDS,
} from './en/acts.ts'
import type { Frame } from './en/types.ts'
import { tokenAt } from './kind.ts'
import { CUE_ADJECTIVE, CUE_NOUNS, CUE_VERBS, PHRASES, setOf, VERB_PREPOSITION } from './lexicon.ts'
import { upos } from './tree.ts'

const BLAME = setOf(BLAME_WORDS)
const PRAISE = setOf(PRAISE_WORDS)
const HARM = setOf(HARM_WORDS)
const DOUBT = setOf(DOUBT_WORDS)
const NEGATION = setOf(NEGATIONS)
const DENIAL = setOf(DENIAL_WORDS)
const VITAL = setOf(DIRECTIVE_ADJECTIVES)

export function actOf(a: Analysis, x: Attribution): Act {
  const cue = cueAct(a, x)
  const lemma = x.cueHead >= 0 ? a.lemma[x.cueHead]! : ''
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
  if (head === 'adjective') return CUE_ADJECTIVE.get(a.lower[v]!)?.act ?? 'assert'
  if (x.rule === 'verb.preposition') {
    for (const [preposition, entry] of VERB_PREPOSITION.get(lemma) ?? [])
      if (a.lower[v + 1] === preposition) return entry.act
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
  const frame = FRAME[x.rule]
  const act = (frame && cue.actBy.get(frame)) ?? cue.act
  if (x.rule === 'passive.directed' && lemma === 'tell') return 'demand'
  return act
}

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
    // "has not signed", "was never asked", "no shells had been fired"
    let past = false
    for (let k = Math.max(from, i - 3); k < to && k < i + 7; k++) {
      const x = a.xpos[k]
      if (
        x === 'VBD' ||
        ((a.lower[k] === 'has' || a.lower[k] === 'have' || a.lower[k] === 'had') &&
          (a.xpos[k + 1] === 'VBN' || a.xpos[k + 1] === 'RB' || a.lower[k + 1] === 'not'))
      )
        past = true
    }
    const be = (k: number) =>
      k >= from &&
      k < to &&
      (a.lower[k] === 'is' || a.lower[k] === 'was' || a.lower[k] === 'are' || a.lower[k] === 'were')
    if (past && w !== 'without' && next !== 'longer') seen.negated = true
    if (w === 'no' && be(i - 1) && a.lower[i - 2] === 'there') seen.absent = true
    if ((w === 'nobody' || w === 'nothing' || w === 'none') && past) seen.absent = true
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
  if (BLAME.has(w)) seen.blame++
  if (PRAISE.has(w)) seen.praise++
  if (DOUBT.has(w)) seen.doubt = true
  if (DENIAL.has(w)) seen.denial = true
  if (a.xpos[i] === 'VBD') seen.past = true
}

function contentAct(a: Analysis, x: Attribution, lemma: string): Act {
  const seen = look(a, x)
  if (seen.question && x.kind !== 'indirect') return 'ask'
  const judged = /^(clause\.predicate|object\.(?:pred|complement)|label\.modifier|passive\.judged)$/.test(x.rule)
  if (judged)
    return seen.praise > seen.blame
      ? 'praise'
      : CUE_VERBS.get(lemma)?.speech === false && seen.blame === 0 && x.kind === 'indirect'
        ? 'assert'
        : 'accuse'
  if (seen.harm && seen.future && (seen.unless || seen.condition || seen.ownFuture)) return 'threaten'
  if (seen.unless && seen.modal) return 'threaten'
  if (seen.absent || seen.negated || seen.denial) return 'deny'
  if (seen.directive) return 'demand'
  if (seen.blame > seen.praise) return 'accuse'
  if (seen.praise > seen.blame && seen.praise > 1) return 'praise'
  if (seen.ownFuture) return 'promise'
  if (seen.doubt) return 'doubt'
  if (seen.likely || (seen.modal && !seen.past)) return 'predict'
  return 'assert'
}
