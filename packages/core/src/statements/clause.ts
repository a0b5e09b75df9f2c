/**
 * Indirect speech and attitudes through verbs: *said that …*, *…, the OSCE said*, *urged Moscow to stop*,
 * *accused him of lying*, *called it “fiction”*, *vowed to resign*, *asked whether …*.
 */
import type { Range } from '../record/index.ts'
import { clauseOf } from './complement.ts'
import { addresseeOf, cueOf } from './cue.ts'
import { add, type Scene } from './draft.ts'
import { frontedOf } from './fronted.ts'
import { CUE_VERBS, type CueVerb, PARTICLE, VERB_PREPOSITION } from './lexicon.ts'
import { complementOf, objectOf } from './object.ts'
import { openingOf } from './opening.ts'
import { tryPreposition } from './preposition.ts'
import { surfaceClause } from './reported.ts'
import { type Source, sourceOf, withoutClause } from './source.ts'
import { isNegated, isPassive, isVerb, type Subject, sentenceStart, subjectOf } from './tree.ts'

const FIRST = new Set(['i', 'we'])

export function findClauses(scene: Scene): void {
  const { a } = scene
  for (let v = 0; v < a.size; v++) {
    if (!scene.body[v] || scene.used[v] || !isVerb(a, v)) continue
    const cue = CUE_VERBS.get(a.lemma[v]!)
    const prepositions = VERB_PREPOSITION.get(a.lemma[v]!)
    if (!cue && !prepositions) continue
    if (isNegated(a, v) || isPassive(a, v) || phrasal(scene, v) || empty(scene, v)) continue
    const subject = subjectOf(a, v)
    if (framed(scene, v, subject.head)) continue
    if (cue && tryVerb(scene, v, cue, subject)) continue
    if (prepositions) tryPreposition(scene, v, prepositions, subject)
  }
}

/** *called off*, *ruled out*: another verb than the cue. */
export function phrasal(scene: Scene, v: number): boolean {
  const { a } = scene
  const next = v + 1
  if (next >= a.size || (a.deprel[next] !== 'compound:prt' && a.xpos[next] !== 'RP')) return false
  return !PARTICLE.get(a.lemma[v]!)?.has(a.lower[next]!) && !VERB_PREPOSITION.get(a.lemma[v]!)?.has(a.lower[next]!)
}

const SAYING = new Set(
  'comment say discuss answer elaborate respond reply talk speak identify name give provide specify disclose reveal'.split(
    ' ',
  ),
)
/** *declined to comment*, *refused to say why*, *asked not to be named*: nothing was said. */
export function empty(scene: Scene, v: number): boolean {
  const { a } = scene
  const lemma = a.lemma[v]!
  if (lemma === 'decline' || lemma === 'refuse') return a.lower[v + 1] === 'to' && SAYING.has(a.lemma[v + 2]!)
  if (SAYING.has(lemma) && a.lower[v - 1] === 'to' && (a.lemma[v - 2] === 'decline' || a.lemma[v - 2] === 'refuse'))
    return true
  return lemma === 'ask' && a.lower[v + 1] === 'not' && a.lower[v + 2] === 'to'
}

/** *I think*, *we urge* inside the speaker's own quotation set the act and are no statements. */
export function framed(scene: Scene, v: number, subject: number): boolean {
  const { a, quotes } = scene
  if (quotes.at[v]! < 0) return false
  // "I told them …": a report of one's own words
  if (subject >= 0 && FIRST.has(a.lower[subject]!) && a.lower[v] === 'told') return false
  return subject < 0 || FIRST.has(a.lower[subject]!) || a.lower[subject] === 'you'
}

function tryVerb(scene: Scene, v: number, cue: CueVerb, subject: Subject): boolean {
  // "Known as the Undertaker, the minister …", "the seats, commonly known as …"
  if (scene.a.lemma[v] === 'know' && scene.a.lower[v + 1] === 'as') return false
  if (scene.a.xpos[v] === 'VBN' && v === sentenceStart(scene.a, v) && scene.a.lemma[v] !== 'ask') return false
  const fronted = cue.quoteOnly ? null : frontedOf(scene, v, cue)
  if (fronted !== null)
    return put(scene, v, fronted.source, fronted.content, 'clause.fronted', cue.speechBy.get('that') ?? cue.speech)
  const judged = complementOf(scene, v)
  if (judged !== null)
    return emit(
      scene,
      v,
      subject,
      [judged],
      'object.complement',
      cue.speechBy.get('np') ?? cue.speechBy.get('pred') ?? cue.speech,
    )
  const clause = surfaceClause(scene, v, cue) ?? clauseOf(scene, v, cue)
  if (clause !== null) return emit(scene, v, subject, clause.content, clause.rule, clause.speech, clause.told)
  const object = objectOf(scene, v, cue)
  if (object !== null) return emit(scene, v, subject, object.content, object.rule, object.speech)
  return false
}

function emit(
  scene: Scene,
  v: number,
  subject: Subject,
  content: Range[],
  rule: string,
  speech: boolean,
  told = -1,
): boolean {
  const { a } = scene
  if (content.length === 0) return false
  let source = sourceOf(scene, v, subject)
  if (source !== null) source = withoutClause(scene, source, v)
  // the subject of a broken tree may lie in the content
  if (source !== null && content.some((c) => a.start[source!.head]! >= c.start && a.start[source!.head]! < c.end))
    source = null
  // "The Vatican, asked whether it might help": the subject was asked
  if (a.xpos[v] === 'VBN' && a.lemma[v] === 'ask' && (v === sentenceStart(a, v) || a.lower[v - 1] === ',')) {
    add(scene, {
      cue: cueOf(scene, v),
      cueHead: v,
      content,
      speech,
      addressee: source?.head ?? -1,
      rule: 'passive.directed',
    })
    return true
  }
  if (source === null) {
    const opening = openingOf(scene, v, content)
    if (opening === null) return false
    return put(scene, v, opening.source, opening.content, rule, speech, told)
  }
  return put(scene, v, source, content, rule, speech, told)
}

function put(
  scene: Scene,
  v: number,
  source: Source | null,
  content: Range[],
  rule: string,
  speech: boolean,
  told = -1,
): boolean {
  add(scene, {
    source: source?.np ?? null,
    sourceHead: source?.head ?? -1,
    cue: cueOf(scene, v),
    cueHead: v,
    content,
    speech,
    addressee: told >= 0 ? told : addresseeOf(scene, v),
    rule,
  })
  return true
}
