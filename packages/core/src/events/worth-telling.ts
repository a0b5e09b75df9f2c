/** Which verbs are left out though the lexicon knows them: possible, habitual, asked for, in a question. */
import type { Statement } from '../record/index.ts'
import type { CollectInput } from './collect-input.ts'
import * as words from './en/status.ts'
import type { Judgement } from './judgement.ts'
import { clauseOf, kid, ownSubject, relation } from './tree.ts'

/** Types whose verbs are speech: their present tense is no habit ("the Treasury denies"). */
export const SPEECH = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'AGREE', 'SUPPORT', 'THREATEN', 'CONCEDE'])

const NO_DEED = new Set([
  'comment',
  'elaborate',
  'say',
  'respond',
  'answer',
  'identify',
  'name',
  'confirm',
  'discuss',
  'give',
  'speculate',
  'be',
  'disclose',
  'specify',
  'reveal',
  'explain',
])
const AS_SAID = new Set([
  'agreed',
  'announced',
  'promised',
  'planned',
  'demanded',
  'requested',
  'ordered',
  'pledged',
  'proposed',
])
const TOPIC = new Set(['on', 'about', 'over', 'towards', 'toward', 'into', 'instead'])
const INFINITIVE_SKIPPED = new Set(['status.infinitive-noun', 'status.purpose', 'status.bare', 'status.complement'])

/** Verbs that are told as possible, habitual or asked for are left out where they would only be noise. */
export function worthTelling(
  input: CollectInput,
  v: number,
  type: string | null,
  j: Judgement,
  cue: Statement | null,
): boolean {
  const a = input.scene.analysis
  if (input.genre === 'weather') return false
  if (j.directive) return false
  // "declined to comment": no deed
  if (
    (a.lemma[v] === 'decline' || a.lemma[v] === 'refuse') &&
    kid(
      a,
      v,
      (r, c) =>
        NO_DEED.has(a.lemma[c] ?? '') && (r === 'xcomp' || r === 'ccomp' || (r === 'advcl' && a.xpos[c] === 'VB')),
    ) >= 0
  )
    return false
  // "talks on reopening the railway": a topic
  if (a.xpos[v] === 'VBG' && kid(a, v, (r, m) => (r === 'mark' || r === 'case') && TOPIC.has(a.lower[m] ?? '')) >= 0)
    return false
  if (
    j.rule === 'status.unreal' &&
    relation(a, v) === 'acl' &&
    kid(a, v, (r, m) => r === 'mark' && a.lower[m] === 'to') >= 0
  )
    return false
  // "as announced", "as agreed"
  if (AS_SAID.has(a.lower[v] ?? '') && (a.lower[v - 1] === 'as' || a.lower[v - 2] === 'as')) return false
  if (a.lower[v] === 'announced' && kid(a, v, (r, m) => r === 'mark' && a.lower[m] === 'as') >= 0) return false
  if (a.lemma[v] === 'ask' && cue === null && j.status === 'ongoing') return false
  if (INFINITIVE_SKIPPED.has(j.rule)) return false
  if (
    j.present &&
    !(
      type !== null &&
      SPEECH.has(type) &&
      (cue !== null || a.deprel[v] === 'root' || a.deprel[v] === 'parataxis' || a.deprel[v] === 'conj')
    )
  )
    return false
  // the thing promised or agreed to is part of the promise
  const head = a.head[v] ?? -1
  if (
    head >= 0 &&
    (relation(a, v) === 'xcomp' || relation(a, v) === 'ccomp') &&
    [
      'agree',
      'promise',
      'offer',
      'propose',
      'pledge',
      'decline',
      'refuse',
      'undertake',
      'commit',
      'volunteer',
      'recommend',
    ].includes(a.lemma[head] ?? '') &&
    !input.cueAt(head)?.speech === false
  )
    return j.status === 'hypothetical' && false
  const content = input.contentAt(v)
  if (content !== null && content.kind === 'direct') {
    // inside somebody's own words: no questions, wishes or first-person frames
    const end = a.sentences[(a.sentenceOf[v] ?? 0) + 1] ?? a.size
    for (let t = end - 1; t >= end - 3 && t >= 0; t--) if (a.lower[t] === '?') return false
    if (type === null && j.status !== 'happened') return false
    const subject = a.lower[ownSubject(a, v)] ?? ''
    if (subject === 'you' || ((subject === 'i' || subject === 'we') && (j.present || type === 'CONSULT'))) return false
    if (SPEECH.has(type ?? '') && j.status !== 'did-not-happen' && (subject === 'i' || subject === 'we')) return false
  }
  // "if … attacks": the condition itself is no event
  const clause = clauseOf(a, v)
  if (
    relation(a, clause) === 'advcl' &&
    j.rule === 'status.if' &&
    kid(a, clause, (r, m) => r === 'mark' && words.CONDITIONAL_MARKS.has(a.lower[m] ?? '')) >= 0
  )
    return false
  return true
}

export function verbSpan(input: CollectInput, v: number, particle: number, object: number): [number, number] {
  const a = input.scene.analysis
  let end = v + 1
  if (particle === v + 1 && !PREPOSITION.has(a.lower[particle] ?? '')) end = particle + 1
  if (object > v && object - v <= 6 && a.sentenceOf[object] === a.sentenceOf[v]) end = object + 1
  return [v, end]
}

/** What belongs to the complement, not to the name of the deed. */
const PREPOSITION = new Set(['for', 'on', 'to', 'with', 'against', 'by', 'of', 'at', 'upon', 'from', 'about', 'in'])
