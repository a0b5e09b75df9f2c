/**
 * Passive cues: *is believed to be*, *it is understood that*, *was told to leave*, *has been accused of lying*,
 * *it was announced that*, and the participle *accused of*.
 */
import { ORGANISATION, PERSON } from '../language/index.ts'
import type { Analysis, Range } from '../record/index.ts'
import { framed } from './clause.ts'
import { add, contentRange, type Scene } from './draft.ts'
import { PEOPLE_NOUNS } from './en/nouns.ts'
import { CUE_VERBS, DIRECTIVE_PASSIVE, HEARSAY_PASSIVE, IMPERSONAL_VERB, setOf } from './lexicon.ts'
import { sourceOf } from './source.ts'
import { clauseAt, clauseEnd, phraseEnd } from './surface.ts'
import {
  isNegated,
  isNominal,
  isPassive,
  isVerb,
  kid,
  kids,
  nounPhrase,
  sentenceEnd,
  sentenceStart,
  upos,
} from './tree.ts'

const PEOPLE = setOf(PEOPLE_NOUNS)

export function findPassives(scene: Scene): void {
  const { a } = scene
  for (let v = 0; v < a.size; v++) {
    if (!scene.body[v] || scene.used[v] || !isVerb(a, v)) continue
    const lemma = a.lemma[v]!
    if (!CUE_VERBS.has(lemma) && !HEARSAY_PASSIVE.has(lemma)) continue
    if (isNegated(a, v)) continue
    if (itIs(scene, v)) continue
    if (!isPassive(a, v)) continue
    impersonal(scene, v) || raised(scene, v) || directed(scene, v) || judged(scene, v)
  }
}

/** *It is understood (that) …*, by the words. */
function itIs(scene: Scene, v: number): boolean {
  const { a } = scene
  if (!IMPERSONAL_VERB.has(a.lemma[v]!) || (a.xpos[v] !== 'VBN' && a.xpos[v] !== 'VBD' && a.xpos[v] !== 'JJ'))
    return false
  let i = v - 1
  const first = sentenceStart(a, v)
  if (i > first && upos(a, i) === 'ADV') i--
  if (i > first && a.lower[i] === 'been') i--
  if (i <= first - 1 || !BE.has(a.lower[i]!)) return false
  if (upos(a, i - 1) === 'ADV') i--
  if (i - 1 < first || a.lower[i - 1] !== 'it') return false
  const last = sentenceEnd(a, v)
  if (a.lower[v + 1] !== 'that' && !clauseAt(scene, v + 1, last) && !subjectAt(scene, v + 1, last)) return false
  const range = contentRange(scene, { from: v + 1, to: clauseEnd(scene, v, v + 1) }, v)
  if (range === null) return false
  add(scene, {
    cue: { from: i - 1, to: v + 1 },
    cueHead: v,
    content: [range],
    rule: 'passive.impersonal',
    speech: true,
  })
  return true
}
/** A noun phrase and some verb behind it, where the tagger shows no finite one. */
function subjectAt(scene: Scene, from: number, last: number): boolean {
  const { a } = scene
  const u = from < last ? upos(a, from) : ''
  if (u !== 'DET' && u !== 'PRON' && u !== 'PROPN' && u !== 'NOUN') return false
  for (let i = from + 1; i < last && i < from + 12; i++) if (isVerb(a, i) && a.lower[i - 1] !== 'to') return true
  return false
}
const BE = new Set(['is', 'was', '’s', "'s", 'has', 'had', 'have'])

export function agentOf(scene: Scene, v: number): number {
  const { a } = scene
  for (const c of kids(a, v)) {
    if (c < v || !a.deprel[c]!.startsWith('obl')) continue
    if (a.deprel[c] === 'obl:agent') return c
    const by = kid(a, c, 'case')
    if (by >= 0 && a.lower[by] === 'by') return c
  }
  return -1
}

/** *Described as a “liar” [by rivals]*: an agent that the tree hung on the complement; right behind a quotation, or somebody who can speak: *accused of lying [by rivals]*. */
export function agentBehind(scene: Scene, v: number): number {
  const { a, quotes } = scene
  const last = sentenceEnd(a, v)
  for (let i = v + 2; i + 1 < last && i < v + 30; i++) {
    if (a.lower[i] !== 'by' || quotes.at[i]! >= 0) continue
    const agent = a.head[i]! > i && isNominal(a, a.head[i]!) ? a.head[i]! : -1
    if (quotes.at[i - 1]! >= 0) return agent
    if (agent >= 0 && upos(a, i - 1) !== 'ADV' && speaks(a, agent)) return agent
  }
  return -1
}

/** A person, a body, or people of a kind. */
export function speaks(a: Analysis, i: number): boolean {
  const name = a.nameOf[i]!
  return name >= 0 ? a.nameType[name] === PERSON || a.nameType[name] === ORGANISATION : PEOPLE.has(a.lower[i]!)
}

/** *It is understood that …*: the whole frame is the cue. */
function impersonal(scene: Scene, v: number): boolean {
  const { a } = scene
  if (!IMPERSONAL_VERB.has(a.lemma[v]!)) return false
  const it = kid(a, v, 'nsubj:pass', 'expl', 'nsubj', 'expl:pass')
  if (it < 0 || a.lower[it] !== 'it') return false
  const comp = kid(a, v, 'ccomp', 'csubj', 'csubj:pass')
  if (comp < v) return false
  const range = contentRange(
    scene,
    { from: Math.max(v + 1, a.left[comp]!), to: Math.min(a.right[comp]!, sentenceEnd(a, v)) },
    v,
  )
  if (range === null) return false
  const agent = agentOf(scene, v)
  add(scene, {
    source: agent >= 0 ? nounPhraseOf(scene, agent, v) : null,
    sourceHead: agent,
    cue: { from: it, to: v + 1 },
    cueHead: v,
    content: [range],
    speech: CUE_VERBS.get(a.lemma[v]!)?.speechBy.get('that') ?? true,
    rule: 'passive.impersonal',
  })
  return true
}

/** Behind *to*: a verb or an adverb before one; *held to its rules* is no hearsay. */
const opensInfinitive = (a: Analysis, i: number): boolean =>
  a.xpos[i] === 'VB' || /^(?:AUX|ADV|PART|VERB)$/.test(upos(a, i))

/** *Her passport is thought to be in Lima*: subject and infinitive are the content. */
function raised(scene: Scene, v: number): boolean {
  const { a } = scene
  if (!HEARSAY_PASSIVE.has(a.lemma[v]!) || a.lemma[v] === 'expect') return false
  const last = sentenceEnd(a, v)
  if (a.lower[v + 1] !== 'to' || a.lemma[v] === 'suppose' || v + 2 >= last || !opensInfinitive(a, v + 2)) return false
  const subject = sourceOf(scene, v)
  if (subject === null || subject.head > v || a.lower[subject.head] === 'it') return false
  const content: Range[] = []
  const first = contentRange(scene, subject.np, v)
  if (first) content.push(first)
  const second = contentRange(scene, { from: v + 1, to: phraseEnd(scene, v, v + 2) }, v)
  if (second) content.push(second)
  if (content.length < 2) return false
  const agent = agentOf(scene, v)
  add(scene, {
    source: agent >= 0 ? nounPhraseOf(scene, agent, v) : null,
    sourceHead: agent,
    cue: { from: v, to: v + 1 },
    cueHead: v,
    content,
    speech: CUE_VERBS.get(a.lemma[v]!)?.speech ?? true,
    rule: 'passive.raised',
  })
  return true
}

const MODALS = new Set(['could', 'would', 'may', 'might', 'should', 'must', 'can', 'to'])
function hypothetical(scene: Scene, v: number): boolean {
  for (const c of kids(scene.a, v)) if (c < v && MODALS.has(scene.a.lower[c]!)) return true
  return false
}

/** *Staff were told to leave*; *was asked whether he would*: the subject is spoken to. */
function directed(scene: Scene, v: number): boolean {
  const { a } = scene
  if (!DIRECTIVE_PASSIVE.has(a.lemma[v]!) || hypothetical(scene, v)) return false
  const comp = kid(a, v, 'xcomp', 'ccomp')
  if (comp < v) return false
  const subject = kid(a, v, 'nsubj:pass', 'nsubj')
  if (framed(scene, v, subject)) return false
  const range = contentRange(
    scene,
    { from: Math.max(v + 1, a.left[comp]!), to: Math.min(a.right[comp]!, sentenceEnd(a, v)) },
    v,
  )
  if (range === null) return false
  const agent = agentOf(scene, v)
  add(scene, {
    source: agent >= 0 ? nounPhraseOf(scene, agent, v) : null,
    sourceHead: agent,
    cue: { from: v, to: v + 1 },
    cueHead: v,
    content: [range],
    addressee: subject,
    rule: 'passive.directed',
  })
  return true
}

const JUDGED = new Set([
  'accuse',
  'criticize',
  'criticise',
  'blame',
  'praise',
  'condemn',
  'charge',
  'describe',
  'denounce',
  'hail',
  'propose',
  'suggest',
  'tout',
  'dismiss',
  'portray',
  'depict',
  'characterise',
  'characterize',
  'call',
  'dub',
  'label',
  'brand',
  'credit',
  'fault',
  'mock',
  'lauded',
  'laud',
  'view',
  'regard',
  'see',
  'consider',
])

/** *Smith has been accused of lying by rivals*: who is spoken of, and what of them. */
function judged(scene: Scene, v: number): boolean {
  const { a } = scene
  if (!JUDGED.has(a.lemma[v]!) || kid(a, v, 'aux:pass') < 0) return false
  const subject = kid(a, v, 'nsubj:pass', 'nsubj')
  const content: Range[] = []
  if (
    subject >= 0 &&
    subject < v &&
    a.lower[subject] !== 'who' &&
    a.lower[subject] !== 'which' &&
    a.lower[subject] !== 'that'
  ) {
    const first = contentRange(scene, nounPhrase(a, subject, v), v)
    if (first) content.push(first)
  }
  const own = agentOf(scene, v)
  const agent = own >= 0 ? own : agentBehind(scene, v)
  let complement = false
  for (const c of kids(a, v)) {
    if (c <= v || c === agent) continue
    const rel = a.deprel[c]!
    const opener = a.lower[a.left[c]!]!
    const cut = agent > c || (agent >= 0 && agent < a.right[c]!) ? Math.min(a.right[c]!, a.left[agent]!) : a.right[c]!
    if (
      rel === 'xcomp' ||
      ((rel === 'obl' || rel.startsWith('advcl')) &&
        (opener === 'of' || opener === 'for' || opener === 'as' || opener === 'with'))
    ) {
      const range = contentRange(scene, { from: Math.max(v + 1, a.left[c]!), to: Math.min(cut, sentenceEnd(a, v)) }, v)
      if (range) {
        content.push(range)
        complement = true
        break
      }
    }
  }
  if (!complement) return false
  add(scene, {
    source: agent >= 0 ? nounPhraseOf(scene, agent, v) : null,
    sourceHead: agent,
    cue: { from: v, to: v + 1 },
    cueHead: v,
    content,
    rule: 'passive.judged',
  })
  return true
}

/** The agent without its *by*. */
export function nounPhraseOf(scene: Scene, head: number, v: number) {
  const np = nounPhrase(scene.a, head, v)
  return scene.a.lower[np.from] === 'by' && np.from < head ? { from: np.from + 1, to: np.to } : np
}
