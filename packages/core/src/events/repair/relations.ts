/** Relations that the words beside them contradict: titles as prepositions, objects behind a preposition, the voice of a participle. */
import { VERBS } from '../lexicon.ts'
import { ADVERB, childrenOf, type Mending, NOMINAL, NOUN, VERB } from './mending.ts'

/** Conjunctions of time that a parser takes for prepositions of the subject behind them. */
const CONJUNCTIONS = new Set(['after', 'before', 'since', 'until', 'till', 'as', 'because', 'once', 'while'])
const FINITE = new Set(['VBD', 'VBZ', 'VBP'])

export function mendRelations(m: Mending): void {
  const { a, deprel, uposCode, head } = m
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
  for (let v = 0; v < a.size; v++) if (deprel[v] === 'conj' && uposCode[v] === VERB) mendBelated(m, v)
  for (let i = 0; i < a.size; i++) {
    const rel = deprel[i] ?? ''
    // "after wildfire razed": a noun is no auxiliary
    if (rel.startsWith('aux') && uposCode[i] === NOUN) deprel[i] = 'nsubj'
    // "gathered outside the hall": what stands behind a preposition is no object
    else if (rel === 'obj' && caseOf(m, i) >= 0) deprel[i] = 'obl'
    // "soup for two hikers stranded on a ledge": nor is it a subject
    else if (rel === 'nsubj' && participleAfter(m, i)) {
      const v = head[i] as number
      head[i] = head[v] ?? -1
      deprel[i] = 'obl'
      head[v] = i
      deprel[v] = 'acl'
    } else if ((rel === 'obl' || rel === 'nmod') && NOMINAL.has(uposCode[i] ?? 0)) {
      mendFloated(m, i)
      mendParticle(m, i)
      mendSubject(m, i)
    }
  }
}

/**
 * "After Chad and Niger signed a pact", "after Rome and Athens both withdrew", "after the lift to the summit was shut down": the
 * phrase right before a finite verb without subject, hung as if the conjunction were its preposition, is that verb's subject.
 */
function mendSubject(m: Mending, i: number): void {
  const { a, deprel, head } = m
  const mark = caseOf(m, i)
  if (mark < 0 || !CONJUNCTIONS.has(a.lower[mark] ?? '')) return
  const verb = finiteAfter(m, (a.right[i] ?? i + 1) - 1, i)
  if (verb < 0) return
  const above = head[i] ?? -1
  if (above !== verb) {
    // the clause takes the place of the phrase, unless that would close a circle
    let t = above
    for (let step = 0; step < 60 && t >= 0; step++) {
      if (t === verb) return
      t = head[t] ?? -1
    }
    if (t >= 0 || above < 0) return
    head[verb] = above
    deprel[verb] = 'advcl'
    head[i] = verb
    for (const c of childrenOf(a, verb)) if (deprel[c] === 'cc' && c > i) deprel[c] = 'advmod'
  }
  deprel[i] = passive(m, verb) ? 'nsubj:pass' : 'nsubj'
  head[mark] = verb
  deprel[mark] = 'mark'
}

/**
 * "Talks stalled after a press conference by the minister, Ada Moss, and her counterpart, Ivo Kastel, was called off": a subject that
 * brings its own "and" is the second of two nouns, and the phrase behind the conjunction of time is the verb's subject.
 */
function mendBelated(m: Mending, v: number): void {
  const { a, deprel, head } = m
  const up = head[v] ?? -1
  if (up < 0 || up > v) return
  let second = -1
  for (const c of childrenOf(a, v)) if ((deprel[c] ?? '').startsWith('nsubj')) second = c
  if (second < 0 || second > v || !childrenOf(a, second).some((c) => deprel[c] === 'cc' && c < second)) return
  let subject = -1
  for (const c of childrenOf(a, up))
    if (c > up && c < second && deprel[c] === 'obl' && CONJUNCTIONS.has(a.lower[caseOf(m, c)] ?? '')) subject = c
  if (subject < 0) return
  const mark = caseOf(m, subject)
  let first = subject
  for (const c of childrenOf(a, subject)) if (c > subject && c < second && deprel[c] === 'nmod') first = c
  head[second] = first
  deprel[second] = 'conj'
  head[subject] = v
  deprel[subject] = passive(m, v) ? 'nsubj:pass' : 'nsubj'
  head[mark] = v
  deprel[mark] = 'mark'
  deprel[v] = 'advcl'
}

/** "After Rome and Athens both withdrew": the phrase before "both" is the subject, not "both" alone. */
function mendFloated(m: Mending, i: number): void {
  const { a, deprel, xpos, uposCode, head } = m
  const verb = head[i] ?? -1
  if (verb <= i || uposCode[verb] !== VERB || !FINITE.has(xpos[verb] ?? '') || caseOf(m, i) >= 0) return
  let floated = -1
  for (let t = a.right[i] ?? verb; t < verb; t++) {
    if (!FLOATED.has(a.lower[t] ?? '')) return
    if (head[t] === verb && deprel[t] === 'nsubj') floated = t
  }
  if (floated < 0) return
  deprel[i] = 'nsubj'
  deprel[floated] = 'advmod'
}
const FLOATED = new Set(['both', 'all', 'each'])

/** "Hand over two men": what the parser took for a preposition is the verb's particle, where the lexicon has the two as one verb. */
function mendParticle(m: Mending, i: number): void {
  const { a, lemma, deprel, uposCode, head } = m
  const verb = head[i] ?? -1
  const particle = verb + 1
  if (verb < 0 || verb >= i || uposCode[verb] !== VERB || deprel[particle] !== 'case') return
  // "over" may hang on "two"
  const on = head[particle] ?? -1
  if (on !== i && (on < 0 || on > i || head[on] !== i)) return
  const word = a.lower[particle] ?? ''
  if (!PARTICLES.has(word) || !VERBS.get(lemma[verb] ?? '')?.some((v) => v.particle === word)) return
  deprel[i] = 'obj'
  head[particle] = verb
  deprel[particle] = 'compound:prt'
  // "to Niger" is where they are handed, not what they are
  for (const c of childrenOf(a, i))
    if (c > i && deprel[c] === 'nmod' && a.lower[caseOf(m, c)] === 'to') {
      head[c] = verb
      deprel[c] = 'obl'
    }
}
const PARTICLES = new Set(['over', 'up', 'out', 'off', 'back', 'down'])

/** True for a phrase with a preposition right before a bare participle of a clause below another verb, hung on it as its subject. */
function participleAfter(m: Mending, i: number): boolean {
  const { a, deprel, xpos, head } = m
  const v = head[i] ?? -1
  if (v <= i || v - i > 2 || deprel[v] !== 'advcl' || (head[v] ?? -1) >= i || (head[v] ?? -1) < 0) return false
  if (xpos[v] !== 'VBN' && xpos[v] !== 'VBG') return false
  const mark = caseOf(m, i)
  if (mark < 0 || CONJUNCTIONS.has(a.lower[mark] ?? '') || a.lower[mark] === 'with') return false
  for (const c of childrenOf(a, v)) if ((deprel[c] ?? '').startsWith('aux') || deprel[c] === 'mark') return false
  return true
}

const BOTH = new Set(['both', 'all', 'each', 'had', 'has', 'have'])
const passive = (m: Mending, v: number): boolean => {
  for (const c of childrenOf(m.a, v)) if (m.deprel[c] === 'aux:pass') return true
  return false
}
/** The finite verb, or the verb of the finite auxiliary, right behind token `end`, that has no subject; −1 if there is none. */
function finiteAfter(m: Mending, end: number, phrase: number): number {
  const { a, deprel, xpos, uposCode, head } = m
  let t = end + 1
  while (
    t < a.size &&
    (uposCode[t] === ADVERB || (a.lower[t] !== 'had' && BOTH.has(a.lower[t] ?? '') && uposCode[t] !== AUX))
  )
    t++
  if (t >= a.size || a.sentenceOf[t] !== a.sentenceOf[end]) return -1
  let verb = t
  if ((deprel[t] ?? '').startsWith('aux') && (head[t] ?? -1) > t && FINITE_AUX.has(xpos[t] ?? ''))
    verb = head[t] as number
  else if (!FINITE.has(xpos[t] ?? '')) return -1
  if (uposCode[verb] !== VERB) return -1
  for (const c of childrenOf(a, verb)) {
    const rel = deprel[c] ?? ''
    if (c !== phrase && (rel.startsWith('nsubj') || rel.startsWith('csubj') || rel === 'mark')) return -1
    if (rel.startsWith('aux') && verb === t) return -1
  }
  return verb
}
const AUX = 3
const FINITE_AUX = new Set(['VBD', 'VBZ', 'VBP', 'MD'])

function caseOf(m: Mending, i: number): number {
  for (const child of childrenOf(m.a, i))
    if (child < i && m.deprel[child] === 'case' && m.a.lower[child] !== "'s") return child
  return -1
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

/** "… was cancelled, and an exhibition due to open was put off": a noun joined to a verb is the subject of the verb without one behind it. */
export function mendJoinedNoun(m: Mending): void {
  const { a, deprel, uposCode, head } = m
  for (let i = 2; i < a.size; i++) {
    const over = head[i] ?? -1
    if (deprel[i] !== 'conj' || !NOMINAL.has(uposCode[i] ?? 0) || over < 0 || over > i || uposCode[over] !== VERB)
      continue
    if (caseOf(m, i) >= 0) continue
    for (let v = i + 2; v < a.size && v < i + 30 && a.sentenceOf[v] === a.sentenceOf[i]; v++) {
      if (head[v] !== over || uposCode[v] !== VERB || !CLAUSE.has(deprel[v] ?? '')) continue
      let aux = false
      let told = false
      for (const c of childrenOf(a, v)) {
        const rel = deprel[c] ?? ''
        aux ||= rel.startsWith('aux') && c > i
        told ||= rel.startsWith('nsubj') || rel.startsWith('csubj') || rel === 'mark'
      }
      if (told || (!aux && !FINITE.has(m.xpos[v] ?? ''))) break
      head[i] = v
      deprel[i] = passive(m, v) ? 'nsubj:pass' : 'nsubj'
      deprel[v] = 'conj'
      break
    }
  }
}

const GIVING = new Set(
  'give grant offer send show hand pay lend deny promise owe award serve deal teach cost'.split(' '),
)
/** "Gave the governor a seven-day ultimatum": of two objects behind a verb of giving the first is the one it is given to. */
export function mendGiven(m: Mending): void {
  const { a, lemma, deprel, uposCode, head } = m
  for (let v = 0; v < a.size; v++) {
    if (uposCode[v] !== VERB || !GIVING.has(lemma[v] ?? '')) continue
    let first = -1
    for (const c of childrenOf(a, v)) {
      if (c < v || head[c] !== v || deprel[c] !== 'obj') continue
      if (first >= 0) {
        deprel[first] = 'iobj'
        break
      }
      first = c
    }
  }
}
