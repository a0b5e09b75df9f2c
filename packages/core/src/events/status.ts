/** The words that decide what became of an event. */
import { children, hasDep } from '../language/index.ts'
import { type Analysis, type Status, UPOS } from '../record/index.ts'

/** Relations of words that turn a plain telling into another status: “not”, “would”, “if”, “may”. */
const TURNS = ['aux', 'mark', 'advmod', 'det', 'cc:preconj']
const WORDS = new Set(
  "not n’t n't never no nor neither without would could might may should will shall can if unless whether reportedly allegedly still".split(
    ' ',
  ),
)

const NOT = new Set("not n’t n't never".split(' '))
const MODALS = new Set('will would could might should can must shall'.split(' '))
const IF = new Set(['if', 'unless'])
/** Verbs over an infinitive that has not come to pass: "failed to pay", "plans to march". */
const OVER = new Set(
  'fail plan threaten expect promise vow schedule intend pledge refuse decline want hope wish deny prepare need'.split(
    ' ',
  ),
)

const NONE = new Set('no neither nobody none nothing'.split(' '))
const FALSE = new Set('untrue false deny'.split(' '))

/** Has the word one of NONE among what hangs on it ("no talks", "neither side")? */
const none = (a: Analysis, i: number): boolean => children(a, i).some((c) => NONE.has(a.lower[c]!))
const negated = (a: Analysis, i: number): boolean =>
  children(a, i).some((c) => NOT.has(a.lower[c]!) && hasDep(a, c, 'advmod', 'aux'))

const conditional = (a: Analysis, i: number): boolean =>
  children(a, i).some((c) => IF.has(a.lower[c]!) && hasDep(a, c, 'mark'))

/** "Had they marched, …": an auxiliary in front of the subject opens the sentence. */
function inverted(a: Analysis, i: number): boolean {
  const first = a.sentences[a.sentenceOf[i]!]!
  if (!/^(?:had|should|were)$/.test(a.lower[first]!) || first >= i) return false
  if (a.text[a.end[a.sentences[a.sentenceOf[i]! + 1]! - 1]! - 1] === '?') return false
  // as an auxiliary, or, as trees of questions have it, as the verb over a clause
  return (a.head[first] === i && hasDep(a, i, 'advcl')) || (a.head[i] === first && hasDep(a, i, 'ccomp', 'xcomp'))
}

/** What is joined to a verb shares its condition, and its negation behind *or*. */
const joinedTo = (a: Analysis, i: number): number =>
  hasDep(a, i, 'conj') && UPOS[a.uposCode[a.head[i]!]!] === 'VERB' ? a.head[i]! : -1

/** Is it told as what would follow or precede something: *if*, *unless*, *had they marched*, or joined to such a verb? */
export function isCondition(a: Analysis, i: number): boolean {
  if (UPOS[a.uposCode[i]!] !== 'VERB') return false
  const above = joinedTo(a, i)
  return conditional(a, i) || inverted(a, i) || (above >= 0 && conditional(a, above))
}

function joined(a: Analysis, i: number): boolean {
  const above = joinedTo(a, i)
  return above >= 0 && children(a, i).some((c) => a.lower[c] === 'or') && negated(a, above)
}

/**
 * Does grammar beside a word say that what it tells has not happened: *not*, *no*, *neither … nor*, *without*, a modal, a condition, an
 * infinitive under a verb that plans or fails, *it is not true that*, *reports that … are false*? Of 1,423 triggers of the
 * bank's train fold that this is said of, the gold has 48 as happened or going on; of the 107 conditions among them, 4 as those or planned.
 */
export function isUnreal(a: Analysis, token: number): boolean {
  const below = children(a, token)
  if (UPOS[a.uposCode[token]!] !== 'VERB')
    return UPOS[a.uposCode[token]!] === 'NOUN' && below.some((c) => NONE.has(a.lower[c]!) || a.lower[c] === 'without')
  for (const c of below) {
    const word = a.lower[c]!
    if (NOT.has(word) && hasDep(a, c, 'advmod', 'aux')) return true
    if (MODALS.has(word) && hasDep(a, c, 'aux')) return true
    if (word === 'without' && hasDep(a, c, 'mark')) return true
    if (word === 'neither' || word === 'nor') return true
    if (hasDep(a, c, 'nsubj', 'nsubj:pass') && (NONE.has(word) || none(a, c))) return true
  }
  if (isCondition(a, token) || joined(a, token)) return true
  const above = a.head[token]!
  if (above < 0) return false
  if (hasDep(a, token, 'xcomp')) return OVER.has(a.lemma[above]!)
  if (!hasDep(a, token, 'ccomp', 'csubj', 'acl')) return false
  // "reports that he fled are false", also where the tree hangs both on the reports
  if (UPOS[a.uposCode[above]!] === 'NOUN' && children(a, above).some((c) => FALSE.has(a.lemma[c]!))) return true
  const judge = hasDep(a, above, 'nsubj') && a.head[above]! >= 0 ? a.head[above]! : above
  return FALSE.has(a.lemma[judge]!) || (a.lemma[judge] === 'true' && negated(a, judge))
}

/** The status with the tokens that say so: of the trigger's clause and of the verb that it hangs on. */
export function settle(a: Analysis, token: number, value: Status): { value: Status; evidence: number[] } {
  const evidence: number[] = []
  if (value === 'happened') return { value, evidence }
  const look = (i: number) => {
    for (const c of children(a, i)) if (hasDep(a, c, ...TURNS) && WORDS.has(a.lower[c]!)) evidence.push(c)
  }
  look(token)
  const above = a.head[token]!
  // what hangs on a verb is turned by it: “called off the talks”, “plans to march”, “denied the attack”
  if (above >= 0 && hasDep(a, token, 'xcomp', 'ccomp', 'obj', 'nsubj:pass', 'nsubj', 'obl', 'csubj')) {
    evidence.push(above)
    look(above)
  }
  return { value, evidence: [...new Set(evidence)].sort((x, y) => x - y) }
}
