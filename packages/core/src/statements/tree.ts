/** Small views of the dependency tree. All bounded: no walk is longer than the sentence or a fixed number of steps. */
import type { Analysis } from '../record/index.ts'
import { UPOS } from '../record/index.ts'
import { HELD_NOUNS } from './en/nouns.ts'
import { GIVING_VERBS, OBJECT_CONTROL } from './en/verbs.ts'
import { setOf } from './lexicon.ts'

/** Half-open run of tokens. */
export interface Tokens {
  readonly from: number
  readonly to: number
}

export const upos = (a: Analysis, i: number): string => UPOS[a.uposCode[i]!]!

/** Dependents of token i, in order. */
export const kids = (a: Analysis, i: number): Int32Array => a.childList.subarray(a.childStart[i], lastKid(a, i))

/** No walk looks at more dependents than this: a broken text may hang thousands of words on one. */
const MOST_KIDS = 128
const lastKid = (a: Analysis, i: number): number => Math.min(a.childStart[i + 1]!, a.childStart[i]! + MOST_KIDS)

/** First dependent with one of these relations, or −1. */
export function kid(a: Analysis, i: number, ...relations: string[]): number {
  for (let k = a.childStart[i]!, end = lastKid(a, i); k < end; k++) {
    const c = a.childList[k]!
    if (relations.includes(a.deprel[c]!)) return c
  }
  return -1
}

/** No sentence reaches further from a word than this: a page without full stops is one sentence. */
const REACH = 300
export const sentenceStart = (a: Analysis, i: number): number => Math.max(a.sentences[a.sentenceOf[i]!]!, i - REACH)
export const sentenceEnd = (a: Analysis, i: number): number => Math.min(a.sentences[a.sentenceOf[i]! + 1]!, i + REACH)

const MARKS = new Set(['"', '“', '”', '``', "''", '«', '»', '„', '‘', '’', "'", '`'])
const PUNCT = new Set([
  ',',
  '.',
  ';',
  ':',
  '?',
  '!',
  '…',
  '—',
  '–',
  '-',
  '--',
  '...',
  '(',
  ')',
  '[',
  ']',
  '/',
  '*',
  '•',
  '|',
])
export const isMark = (a: Analysis, i: number): boolean => MARKS.has(a.lower[i]!)
export const isPunct = (a: Analysis, i: number): boolean => PUNCT.has(a.lower[i]!) || MARKS.has(a.lower[i]!)

export const isRelative = (a: Analysis, i: number): boolean => {
  const w = a.lower[i]
  return w === 'who' || w === 'which' || (w === 'that' && a.uposCode[i] !== SCONJ && a.uposCode[i] !== DET)
}
const SCONJ = UPOS.indexOf('SCONJ')
const DET = UPOS.indexOf('DET')

export const isNominal = (a: Analysis, i: number): boolean => {
  const u = upos(a, i)
  return u === 'NOUN' || u === 'PROPN' || u === 'PRON' || u === 'NUM'
}
export const isVerb = (a: Analysis, i: number): boolean => upos(a, i) === 'VERB' || /^VB/.test(a.xpos[i]!)
export const isFiniteVerb = (a: Analysis, i: number): boolean => {
  const x = a.xpos[i]!
  return x === 'VBD' || x === 'VBZ' || x === 'VBP' || x === 'MD'
}

const PERFECT = new Set(['has', 'have', 'had', '’ve', "'ve"])
/** Passive: a passive auxiliary or subject. */
export const isPassive = (a: Analysis, i: number): boolean =>
  kid(a, i, 'aux:pass') >= 0 ||
  (a.xpos[i] === 'VBN' && kid(a, i, 'nsubj:pass') >= 0 && !(i > 0 && PERFECT.has(a.lower[i - 1]!)))

const NOT = new Set(['not', "n't", 'never', "'t", 'nt', 'hardly', 'neither', 'nor'])
/** Negated: *did not say*, *never said*. */
export function isNegated(a: Analysis, i: number): boolean {
  for (const c of kids(a, i)) if (c < i && NOT.has(a.lower[c]!)) return true
  return false
}

export interface Subject {
  /** Head token of the noun phrase, −1 if the text names nobody. */
  readonly head: number
  readonly passive: boolean
  /** Reached through coordination, control or a participle, not the verb's own subject. */
  readonly borrowed: boolean
}

/**
 * The subject of a verb: its own, else that of the verb it is coordinated with, controlled by or a participle of,
 * else the noun it modifies; for a relative pronoun the antecedent.
 */
export function subjectOf(a: Analysis, verb: number): Subject {
  let v = verb
  let borrowed = false
  for (let step = 0; step < 8; step++) {
    const own = kid(a, v, 'nsubj', 'nsubj:pass', 'nsubj:outer')
    if (own >= 0) {
      // a passive participle hung on an active verb has lost its subject
      const passive = a.deprel[own] === 'nsubj:pass'
      if (isRelative(a, own) || a.lower[own] === 'whom') return { head: antecedent(a, v), passive, borrowed }
      return { head: own, passive, borrowed }
    }
    const rel = a.deprel[v]!
    const h = a.head[v]!
    if (h < 0) break
    const controller = controllerOf(a, v)
    if (controller >= 0) return { head: controller, passive: false, borrowed: true }
    if (rel === 'acl' && HELD.has(a.lemma[h]!) && a.lower[v - 1] === 'to') {
      // "an opportunity to remind": whose opportunity it is
      const holder = kid(a, h, 'nmod:poss')
      if (holder >= 0) return { head: holder, passive: false, borrowed: true }
      if (a.head[h]! < 0 || !isVerb(a, a.head[h]!)) return { head: h, passive: false, borrowed: true }
      v = a.head[h]!
      borrowed = true
      const given = kid(a, v, 'iobj')
      if (given >= 0) return { head: given, passive: false, borrowed: true }
      continue
    }
    if (rel === 'conj' || rel === 'xcomp' || rel.startsWith('advcl') || rel === 'parataxis' || rel === 'dep') {
      // the passive agent speaks in an active participle of a passive only by chance: take the subject
      v = h
      borrowed = true
      if (!isVerb(a, v) && upos(a, v) !== 'ADJ' && upos(a, v) !== 'AUX' && kid(a, v, 'cop', 'nsubj') < 0) break
    } else if (rel === 'acl' && isNominal(a, h)) return { head: h, passive: false, borrowed: true }
    else if (rel === 'acl:relcl' && isNominal(a, h)) return { head: h, passive: false, borrowed: true }
    else break
  }
  return { head: -1, passive: false, borrowed }
}

const CONTROL = setOf(OBJECT_CONTROL)
const HELD = setOf(HELD_NOUNS)
const GIVING = setOf(GIVING_VERBS)

/** *Forced [Holm] to admit*: the object that does what an infinitive says, or −1. */
export function controllerOf(a: Analysis, v: number): number {
  const h = a.head[v]!
  const rel = a.deprel[v]!
  if (h < 0 || !(rel === 'xcomp' || rel === 'ccomp' || rel.startsWith('advcl')) || a.lower[v - 1] !== 'to') return -1
  // "lend the porter permission to promise"
  const given = v > 1 && GIVING.has(a.lemma[h]!) && HELD.has(a.lemma[v - 2]!)
  if (!given && !CONTROL.has(a.lemma[h]!)) return -1
  const object = kid(a, h, 'obj', 'iobj')
  return object > h && object < v && isNominal(a, object) && !(given && object === v - 2) ? object : -1
}

function antecedent(a: Analysis, verb: number): number {
  let v = verb
  for (let step = 0; step < 6 && v >= 0; step++) {
    if (a.deprel[v] === 'acl:relcl') return a.head[v]!
    v = a.head[v]!
  }
  return -1
}

/** The noun phrase of a head, without trailing punctuation; never over `verb`. */
export function nounPhrase(a: Analysis, head: number, verb: number): Tokens {
  let from = Math.max(a.left[head]!, sentenceStart(a, head))
  let to = Math.min(a.right[head]!, sentenceEnd(a, head))
  if (verb >= 0 && verb < head) from = Math.max(from, verb + 1)
  if (verb > head) {
    to = Math.min(to, verb)
    // the antecedent ends before its relative clause
    for (const c of kids(a, head))
      if (c > head && a.left[c]! <= verb && verb < a.right[c]!) to = Math.min(to, a.left[c]!)
  }
  // auxiliaries and adverbs of a broken tree
  while (
    to > head + 1 &&
    to - 1 > head &&
    (upos(a, to - 1) === 'AUX' || upos(a, to - 1) === 'ADV' || a.lower[to - 1] === 'and' || a.lower[to - 1] === 'but')
  )
    to--
  return trim(a, { from, to }, head)
}

/** *Holm’s* → *Holm*. */
export function withoutGenitive(a: Analysis, np: Tokens): Tokens {
  const w = a.lower[np.to - 1]
  return np.to - 1 > np.from && (w === "'s" || w === '’s' || w === "'" || w === '’')
    ? { from: np.from, to: np.to - 1 }
    : np
}

/** Takes commas, dashes and lone marks off both ends. */
export function trim(a: Analysis, t: Tokens, head = -1): Tokens {
  let { from, to } = t
  const edge = (i: number) => {
    const w = a.lower[i]!
    return (
      w === ',' ||
      w === ';' ||
      w === ':' ||
      w === '—' ||
      w === '–' ||
      w === '--' ||
      w === '-' ||
      w === '.' ||
      w === '•' ||
      w === '*'
    )
  }
  while (from < to && (head < 0 || from < head) && edge(from)) from++
  while (to > from && (head < 0 || to - 1 > head) && edge(to - 1)) to--
  if (to > from + 1 && a.lower[to - 1] === ')' && !between(a, from, to, '(')) to--
  return { from, to }
}

function between(a: Analysis, from: number, to: number, word: string): boolean {
  for (let i = from; i < to; i++) if (a.lower[i] === word) return true
  return false
}
