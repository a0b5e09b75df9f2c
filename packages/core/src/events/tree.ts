/** Small views of the tree: what the other files of this room ask of an analysis. */
import { type Analysis, UPOS } from '../record/index.ts'

/** Relation without its subtype. */
export const relation = (a: Analysis, i: number): string => {
  const r = a.deprel[i] ?? ''
  const colon = r.indexOf(':')
  return colon < 0 ? r : r.slice(0, colon)
}
export const upos = (a: Analysis, i: number): string => UPOS[a.uposCode[i] ?? 16] ?? 'X'

/** How many dependents are looked at: a run of a thousand coordinated words must not make each look at all others. */
const MANY = 64

/** Dependents of token i, in order; of a token with very many, the first ones. */
export function kids(a: Analysis, i: number): Int32Array {
  const start = a.childStart[i] ?? 0
  return a.childList.subarray(start, Math.min(a.childStart[i + 1] ?? 0, start + MANY))
}
export function kid(a: Analysis, i: number, test: (rel: string, c: number) => boolean): number {
  for (const c of kids(a, i)) if (test(a.deprel[c] ?? '', c)) return c
  return -1
}
export const isVerb = (a: Analysis, i: number): boolean =>
  upos(a, i) === 'VERB' || (upos(a, i) === 'AUX' && (a.deprel[i] === 'root' || a.deprel[i] === 'conj'))
export const isNoun = (a: Analysis, i: number): boolean => upos(a, i) === 'NOUN' || upos(a, i) === 'PROPN'

/** The preposition before token i's phrase ("in", "with"), lower case, or ''; "leave without signing" may have it as the mark of a noun. */
export function preposition(a: Analysis, i: number): string {
  const noun = isNoun(a, i)
  for (const c of kids(a, i))
    if ((a.deprel[c] === 'case' || (noun && a.deprel[c] === 'mark')) && c < i) return a.lower[c] ?? ''
  return ''
}

/** True where a clause of its own starts at token i (a verb that is no bare auxiliary). */
const CLAUSE = new Set(['advcl', 'acl', 'ccomp', 'xcomp', 'parataxis', 'csubj', 'root'])
export const startsClause = (a: Analysis, i: number): boolean =>
  CLAUSE.has(relation(a, i)) || (a.deprel[i] === 'conj' && isVerb(a, i))

/** The token whose clause holds token i: i itself if it heads one, else the nearest ancestor that does. Bounded. */
export function clauseOf(a: Analysis, i: number): number {
  let t = i
  for (let step = 0; step < 40; step++) {
    if (startsClause(a, t) || (a.head[t] ?? -1) < 0) return t
    t = a.head[t] as number
  }
  return t
}

const isSubject = (rel: string) => rel.startsWith('nsubj') || rel.startsWith('csubj')
/** The subject told in token i's own clause, active or passive, or −1. */
export const ownSubject = (a: Analysis, i: number): number => kid(a, i, isSubject)
/** True where the clause of token i is passive: "was arrested", "arrested on Monday", "arrested and charged". */
export function isPassive(a: Analysis, i: number, depth = 0): boolean {
  if (kid(a, i, (r) => r === 'nsubj:pass' || r === 'aux:pass' || r === 'csubj:pass') >= 0) return true
  if (a.xpos[i] !== 'VBN') return false
  const rel = relation(a, i)
  const bare = kid(a, i, (r) => r.startsWith('aux') || isSubject(r) || r === 'mark') < 0
  // "the man arrested", not "claims that he had resigned"
  if (rel === 'acl' && a.deprel[i] !== 'acl:relcl') return bare && kid(a, i, (r) => r === 'obj') < 0
  if (rel === 'xcomp' || rel === 'advcl') return bare && kid(a, i, (r) => r === 'obj') < 0
  const head = a.head[i] ?? -1
  if (rel === 'conj' && head >= 0 && bare && depth < 6) return a.xpos[head] === 'VBN' && isPassive(a, head, depth + 1)
  return kid(a, i, (r, c) => r === 'cop' && a.lemma[c] === 'be') >= 0
}

/** Relative pronouns stand for the noun their clause hangs on. */
const RELATIVE = new Set(['who', 'which', 'that', 'whom'])
export function antecedent(a: Analysis, token: number): number {
  if (token < 0 || !RELATIVE.has(a.lower[token] ?? '')) return token
  const clause = clauseOf(a, token)
  return relation(a, clause) === 'acl' && (a.head[clause] ?? -1) >= 0 ? (a.head[clause] as number) : token
}

/** The head and its coordinated parts, in order. */
export function coordinated(a: Analysis, i: number): number[] {
  const parts = [i]
  for (const c of kids(a, i)) if (a.deprel[c] === 'conj' && parts.length < 12) parts.push(c)
  return parts
}

/** The object told in the clause, or −1; a relative clause without one takes its antecedent. */
export function ownObject(a: Analysis, i: number): number {
  const object = kid(a, i, (r, c) => r === 'obj' && c > i)
  if (object >= 0) return object
  const front = kid(a, i, (r) => r === 'obj')
  if (front >= 0) return front
  // a bare noun phrase behind the verb is its object, whatever the parser calls it
  const bare = kid(
    a,
    i,
    (r, c) => c > i && (r === 'obl' || r === 'nmod' || r === 'dep') && isNoun(a, c) && preposition(a, c) === '',
  )
  if (bare >= 0) return bare
  const named = kid(
    a,
    i,
    (r, c) => r === 'xcomp' && c > i && isNoun(a, c) && (upos(a, c) === 'PROPN' || kid(a, c, (d) => d === 'det') >= 0),
  )
  if (named >= 0 && (!COPULAR.has(a.lemma[i] ?? '') || kid(a, i, (r) => r === 'compound:prt') >= 0)) return named
  return a.xpos[i] === 'VBD' || a.xpos[i] === 'VB' || a.xpos[i] === 'VBZ' || a.xpos[i] === 'VBP'
    ? phraseAfter(a, i)
    : -1
}

const COPULAR = new Set([
  'become',
  'be',
  'remain',
  'seem',
  'look',
  'appear',
  'stay',
  'call',
  'name',
  'elect',
  'appoint',
  'make',
  'declare',
  'consider',
])
const INSIDE_PHRASE = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN'])
/** Head of the noun phrase that begins right behind token i and that the parser hung elsewhere, or −1. */
function phraseAfter(a: Analysis, i: number): number {
  let last = -1
  for (let t = i + 1; t < a.size && t <= i + 8 && a.sentenceOf[t] === a.sentenceOf[i]; t++) {
    const tag = upos(a, t)
    if (!INSIDE_PHRASE.has(tag) && a.xpos[t] !== 'PRP$' && a.xpos[t] !== 'POS') break
    if (isNoun(a, t)) last = t
  }
  if (last < 0) return -1
  // the head of a run of names is its first token
  while (relation(a, last) === 'flat' && (a.head[last] ?? -1) > i) last = a.head[last] as number
  const rel = relation(a, last)
  return rel === 'nsubj' || (/tmod|unmarked/.test(a.deprel[last] ?? '') && a.head[last] === i) ? -1 : last
}

/** Particles that open no phrase of their own: "called off", "walked out". */
const ADVERBIAL = new Set([
  'out',
  'off',
  'up',
  'down',
  'back',
  'over',
  'in',
  'ahead',
  'away',
  'aside',
  'apart',
  'together',
  'go',
  'on',
])

/** Token of the particle or preposition beside the verb, or −1: as particle, adverb, or preposition of one of its phrases. */
export function particleOf(a: Analysis, verb: number, particle: string): number {
  const adverbial = ADVERBIAL.has(particle)
  for (const c of kids(a, verb)) {
    if (c > verb && a.lower[c] === particle && a.deprel[c] !== 'mark' && c - verb <= 6) return c
    if (adverbial && particle !== 'on') continue
    const rel = relation(a, c)
    if (
      c > verb &&
      (rel === 'obl' || rel === 'nmod' || rel === 'obj' || rel === 'advcl' || rel === 'xcomp' || rel === 'advmod')
    )
      for (const g of kids(a, c))
        if (a.lower[g] === particle && g <= c && (a.deprel[g] === 'case' || a.deprel[g] === 'mark')) return g
  }
  if (adverbial)
    for (let t = verb + 2; t <= verb + 6 && t < a.size && a.sentenceOf[t] === a.sentenceOf[verb]; t++) {
      if (a.lower[t] === particle && (a.xpos[t] === 'RP' || a.xpos[t] === 'RB') && (a.head[t] ?? -1) >= verb) return t
      // "lifting passengers off in pairs": of two prepositions the first is the verb's
      if (
        a.lower[t] === particle &&
        a.deprel[t] === 'case' &&
        a.deprel[t + 1] === 'case' &&
        a.head[t] === a.head[t + 1]
      )
        return t
      if (upos(a, t) === 'VERB' || upos(a, t) === 'PUNCT') break
    }
  const next = verb + 1
  if (a.lower[next] !== particle || a.sentenceOf[next] !== a.sentenceOf[verb]) return -1
  return particle === 'in' && a.deprel[next] === 'case' && a.lemma[verb] !== 'participate' ? -1 : next
}
