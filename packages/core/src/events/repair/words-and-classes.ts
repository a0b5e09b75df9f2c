/** Nouns taken for verbs and verbs taken for nouns, set right by what stands beside them and by what the lexicon knows. */
import * as status from '../en/status.ts'
import { NOUN_SENSES, VERBS } from '../lexicon.ts'
import { childrenOf, type Mending, NOMINAL, NOUN, VERB } from './mending.ts'
import { BE, bases, HAVE, KNOWN, PAST_FORMS } from './words.ts'

const NOMINAL_RELATION = /^(?:nsubj|obj|obl|nmod)/

/** Past forms that the tagger took for nouns ("fled"), and forms in -ing and the like that are nouns behind an owner. */
export function mendNouns(m: Mending): void {
  const { a, lemma, deprel, uposCode } = m
  for (let i = 0; i < a.size; i++)
    if (uposCode[i] !== VERB && PAST_FORMS.has(a.lower[i] ?? '') && deprel[i] !== 'flat') {
      asVerb(m, i, 'VBD', PAST_FORMS.get(a.lower[i] ?? '') ?? lemma[i] ?? '')
      for (const child of childrenOf(a, i)) if (child === i - 1 && deprel[child] === 'compound') deprel[child] = 'nsubj'
    }
  for (let i = 1; i < a.size; i++) {
    if (deprel[i] === 'acl' && a.xpos[i] === 'NN') compoundHead(m, i)
    // "two suspects": behind a number stands no finite verb
    if (uposCode[i] === VERB && a.xpos[i] === 'VBZ' && deprel[i - 1] === 'nummod' && a.head[i - 1] === i) {
      asNoun(m, i)
      lemma[i] = a.lemma[i] ?? ''
      m.xpos[i] = 'NNS'
      const over = a.head[i] ?? -1
      if (over >= 0 && uposCode[over] === VERB)
        for (const child of childrenOf(a, i)) if (child > i && deprel[child] === 'obl') m.head[child] = over
    }
  }
  for (let i = 0; i < a.size; i++) {
    const rel = deprel[i] ?? ''
    // "Saturday's rodeo": behind an owner or an article stands a noun, if the lexicon knows it as nothing else
    const before = i > 0 ? (a.xpos[i - 1] ?? '') : ''
    if (
      uposCode[i] === VERB &&
      (before === 'POS' || before === 'PRP$' || before === 'DT') &&
      !KNOWN.has(lemma[i] ?? '') &&
      !NOMINAL.has(a.uposCode[i + 1] ?? 0) &&
      (NOUN_SENSES.has(a.lower[i] ?? '') || a.xpos[i] === 'VBG')
    ) {
      asNoun(m, i)
      if ((a.head[i] ?? -1) > i) deprel[i] = 'nsubj'
      else if ((a.head[i] ?? -1) >= i - 3 && uposCode[a.head[i] ?? 0] === VERB) deprel[i] = 'obj'
      for (const child of childrenOf(a, i)) {
        if (child < i) deprel[child] = before === 'DT' ? 'det' : 'nmod:poss'
        else if (deprel[child] === 'obl') deprel[child] = 'nmod'
      }
    }
    // "his restaurant opening has been": a form in -ing with an owner or a compound in front is a noun
    if (
      a.xpos[i] === 'VBG' &&
      uposCode[i] === VERB &&
      NOUN_SENSES.has(a.lower[i] ?? '') &&
      hasOwner(m, i) &&
      (NOMINAL_RELATION.test(rel) || isLostSubject(m, i))
    ) {
      asNoun(m, i)
      if (!NOMINAL_RELATION.test(rel)) deprel[i] = 'nsubj'
    }
  }
}

/** Hung as an adverbial clause on a verb behind it that has no subject. */
function isLostSubject(m: Mending, i: number): boolean {
  const over = m.a.head[i] ?? -1
  if (m.deprel[i] !== 'advcl' || over < i || m.uposCode[over] !== VERB) return false
  for (const c of childrenOf(m.a, over)) if (/^[nc]subj|^expl/.test(m.deprel[c] ?? '')) return false
  return true
}

/** "Gino's restaurant opening": a noun hung as a clause on the noun right before it is the head of the two. */
function compoundHead(m: Mending, i: number): void {
  const { a, deprel, head } = m
  const before = i - 1
  if (head[i] !== before || m.uposCode[before] !== NOUN || head[before] === i) return
  head[i] = head[before] ?? -1
  deprel[i] = deprel[before] ?? ''
  head[before] = i
  deprel[before] = 'compound'
  if (m.uposCode[i] !== NOUN) asNoun(m, i)
  for (const c of childrenOf(a, before)) if (c !== i) head[c] = i
}

/** Verbs behind auxiliaries: "will no longer travel", "was axed", "was attending". */
export function mendVerbs(m: Mending, be: Uint8Array, lastAux: Int32Array): void {
  const { a, lemma, xpos, deprel, uposCode } = m
  for (let i = 0; i < a.size; i++) {
    const lower = a.lower[i] ?? ''
    const aux = lastAux[i] ?? -1
    // "will no longer travel": what stands behind a modal is a verb
    if (uposCode[i] === NOUN && aux >= 0 && a.xpos[aux] === 'MD' && VERBS.has(lower)) {
      asVerb(m, i, 'VB', lower)
      for (const child of childrenOf(a, i)) if (child < i && deprel[child] === 'amod') deprel[child] = 'advmod'
    }
    // "campers set fire to a shed": an adjective with a subject and an object is a verb
    if (xpos[i] === 'JJ' && be[i] === 0 && VERBS.has(lower) && hasBoth(m, i)) asVerb(m, i, 'VBD', lower)
    if (be[i] === 1) {
      const adjective = xpos[i] === 'JJ' || (xpos[i] === 'VBN' && uposCode[i] !== VERB)
      // "was axed": a participle of calling off that the tagger took for an adjective
      const dropped = adjective && lower.endsWith('ed') ? base(lower, status.CANCEL, status.POSTPONE) : undefined
      if (dropped !== undefined) {
        asVerb(m, i, 'VBN', dropped)
        deprel[aux] = 'aux:pass'
      }
      // "was attending", "are meeting in Oslo": a form in -ing behind "be" that the lexicon knows is a verb
      const gerund = (adjective && lower.endsWith('ing')) || (uposCode[i] === NOUN && xpos[i] === 'VBG')
      const going = gerund ? base(lower, VERBS) : undefined
      if (going !== undefined) {
        uposCode[i] = VERB
        xpos[i] = 'VBG'
        lemma[i] = going
      }
    }
    if ((xpos[i] ?? '').startsWith('VB') && !KNOWN.has(lemma[i] ?? '')) {
      const known = base(lower, KNOWN)
      if (known !== undefined) lemma[i] = known
    }
  }
}

function hasBoth(m: Mending, i: number): boolean {
  let subject = false
  let object = false
  for (const c of childrenOf(m.a, i)) {
    subject ||= c < i && m.deprel[c] === 'nsubj'
    object ||= c > i && m.deprel[c] === 'obj'
    if (m.deprel[c] === 'cop') return false
  }
  return subject && object
}

const base = (form: string, ...known: readonly { has(word: string): boolean }[]): string | undefined =>
  bases(form).find((b) => known.some((k) => k.has(b)))

function asVerb(m: Mending, i: number, tag: string, lemma: string): void {
  m.uposCode[i] = VERB
  m.xpos[i] = tag
  m.lemma[i] = lemma
  for (const child of childrenOf(m.a, i)) if (child > i && m.deprel[child] === 'nmod') m.deprel[child] = 'obl'
}

function asNoun(m: Mending, i: number): void {
  m.uposCode[i] = NOUN
  m.xpos[i] = 'NN'
  m.lemma[i] = m.a.lower[i] ?? ''
}

function hasOwner(m: Mending, i: number): boolean {
  for (const child of childrenOf(m.a, i))
    if (child < i && /^(?:det|nmod:poss|compound|amod)$/.test(m.deprel[child] ?? '')) return true
  return false
}

/** For each token whether the last auxiliary before it is a form of "be", which tells the voice: "was to have flown" is active. */
export function voices(m: Mending): { be: Uint8Array; have: Uint8Array; lastAux: Int32Array } {
  const { a, deprel } = m
  const be = new Uint8Array(a.size)
  const have = new Uint8Array(a.size)
  const lastAux = new Int32Array(a.size).fill(-1)
  for (let i = 0; i < a.size; i++) {
    const head = a.head[i] ?? -1
    const rel = deprel[i] ?? ''
    if (head < i || !(rel.startsWith('aux') || rel === 'cop')) continue
    lastAux[head] = i
    if (HAVE.has(a.lower[i] ?? '')) have[head] = 1
  }
  for (let i = 0; i < a.size; i++) if ((lastAux[i] ?? -1) >= 0 && BE.has(a.lower[lastAux[i] as number] ?? '')) be[i] = 1
  return { be, have, lastAux }
}
