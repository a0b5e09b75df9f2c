/** Relations that the words beside them contradict: titles as prepositions, objects behind a preposition, the voice of a participle. */
import { ADVERB, childrenOf, type Mending, NOMINAL, NOUN, VERB } from './mending.ts'

/** Conjunctions of time that a parser takes for prepositions of the subject behind them. */
const CONJUNCTIONS = new Set(['after', 'before', 'since', 'until', 'till', 'as', 'because', 'once', 'while'])
const FINITE = new Set(['VBD', 'VBZ', 'VBP'])

export function mendRelations(m: Mending): void {
  const { a, deprel, uposCode } = m
  for (let i = 0; i < a.size; i++) {
    // "accused Mr Zelin": a title is no preposition
    if (deprel[i] === 'case' && a.xpos[i] === 'NNP') deprel[i] = 'compound'
    // "was to inaugurate": before a bare form "to" marks an infinitive, and "be" is its auxiliary
    const up = a.head[i] ?? -1
    if (up > i && uposCode[up] === VERB) {
      if (deprel[i] === 'case' && a.lower[i] === 'to' && a.xpos[up] === 'VB') deprel[i] = 'mark'
      else if (deprel[i] === 'cop' && a.xpos[up] !== 'JJ') deprel[i] = a.xpos[up] === 'VBN' ? 'aux:pass' : 'aux'
    }
  }
  for (let i = 0; i < a.size; i++) {
    const rel = deprel[i] ?? ''
    // "after wildfire razed": a noun is no auxiliary
    if (rel.startsWith('aux') && uposCode[i] === NOUN) deprel[i] = 'nsubj'
    // "gathered outside the hall": what stands behind a preposition is no object
    else if (rel === 'obj' && caseOf(m, i) >= 0) deprel[i] = 'obl'
    else if (rel === 'obl' && NOMINAL.has(uposCode[i] ?? 0)) mendSubject(m, i)
  }
}

/** "After Chad and Niger signed a pact": the phrase right before a finite verb without subject is its subject. */
function mendSubject(m: Mending, i: number): void {
  const { a, deprel, xpos, uposCode } = m
  const verb = a.head[i] ?? -1
  if (verb <= i || uposCode[verb] !== VERB || !FINITE.has(xpos[verb] ?? '')) return
  const mark = caseOf(m, i)
  if (mark < 0 || !CONJUNCTIONS.has(a.lower[mark] ?? '')) return
  let t = verb - 1
  while (t > i && uposCode[t] === ADVERB) t--
  if ((a.right[i] ?? i + 1) - 1 !== t) return
  for (const c of childrenOf(a, verb))
    if ((deprel[c] ?? '').startsWith('nsubj') || (deprel[c] ?? '').startsWith('aux')) return
  deprel[i] = 'nsubj'
  deprel[mark] = 'mark'
}

function caseOf(m: Mending, i: number): number {
  for (const child of childrenOf(m.a, i))
    if (child < i && m.deprel[child] === 'case' && m.a.lower[child] !== "'s") return child
  return -1
}

/** "Klibi undertook a mission between Chad and Hall": a phrase right before a finite verb, hung on a word behind that verb, is its subject. */
export function mendCrossed(m: Mending): void {
  const { a, deprel, xpos, uposCode, head } = m
  for (let v = 1; v < a.size; v++) {
    if (uposCode[v] !== VERB || !FINITE.has(xpos[v] ?? '') || !CLAUSE.has(deprel[v] ?? '')) continue
    let t = v - 1
    while (t > 0 && uposCode[t] === ADVERB) t--
    if (!NOMINAL.has(uposCode[t] ?? 0) || a.sentenceOf[t] !== a.sentenceOf[v]) continue
    for (let step = 0; step < 8 && (head[t] ?? -1) >= 0 && (head[t] as number) < v; step++) t = head[t] as number
    if (t >= v || (head[t] ?? -1) <= v || (deprel[t] ?? '').startsWith('nsubj') || caseOf(m, t) >= 0) continue
    let told = false
    for (const c of childrenOf(a, v)) told ||= /^(?:nsubj|csubj|aux|expl)/.test(deprel[c] ?? '')
    if (told) continue
    head[t] = v
    deprel[t] = 'nsubj'
  }
}
const CLAUSE = new Set(['root', 'conj', 'parataxis', 'ccomp', 'advcl'])

/** The voice by the auxiliary that stands there rather than by the parser's relation. */
export function mendVoice(m: Mending, be: Uint8Array, have: Uint8Array): void {
  const { a, deprel, xpos } = m
  for (let i = 0; i < a.size; i++) {
    const tag = xpos[i] ?? ''
    if (!tag.startsWith('VB')) continue
    // "had been let go": a bare form behind "been" is a participle
    if (be[i] === 1 && (tag === 'VB' || tag === 'VBD' || tag === 'VBP') && !hasTo(m, i)) xpos[i] = 'VBN'
    if (xpos[i] !== 'VBN' && xpos[i] !== 'VBD') continue
    let subject = -1
    for (const child of childrenOf(a, i)) {
      const rel = deprel[child] ?? ''
      if (rel !== 'nsubj' && rel !== 'nsubj:pass') continue
      if (subject < 0) subject = child
      else if (be[i] === 0 && rel === 'nsubj:pass') deprel[child] = 'nsubj'
    }
    if (subject < 0) continue
    if (be[i] === 1 && xpos[i] === 'VBN') deprel[subject] = 'nsubj:pass'
    else if (be[i] === 0) {
      deprel[subject] = 'nsubj'
      if (have[i] === 0 && xpos[i] === 'VBN' && subject < i) xpos[i] = 'VBD'
    }
  }
}

function hasTo(m: Mending, i: number): boolean {
  for (const child of childrenOf(m.a, i))
    if ((m.deprel[child] === 'mark' || m.deprel[child] === 'case') && m.a.lower[child] === 'to') return true
  return false
}
