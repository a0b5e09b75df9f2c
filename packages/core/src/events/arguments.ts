/** Who did it and to whom, read from the event's own clause: subjects with control and coordination, objects, by-agents, possessors, "between A and B". */
import type { Analysis } from '../record/index.ts'
import { DIRECTIVE } from './en/status.ts'
import { antecedent, isPassive, isVerb, kid, kids, ownObject, ownSubject, preposition, relation } from './tree.ts'

/** Verbs whose object, not subject, is the one who acts in the infinitive below ("urged Moscow to stop"). */
const OBJECT_CONTROL = new Set([
  ...DIRECTIVE,
  'tell',
  'force',
  'allow',
  'let',
  'make',
  'help',
  'expect',
  'want',
  'see',
  'permit',
  'enable',
  'cause',
  'get',
  'lead',
  'invite',
  'warn',
  'train',
  'persuade',
  'convince',
  'compel',
  'oblige',
])

/** Antecedents that are when, where or why, not what ("the week they met"). */
const CIRCUMSTANCE = new Set([
  'week',
  'day',
  'time',
  'month',
  'year',
  'moment',
  'place',
  'reason',
  'way',
  'period',
  'morning',
  'evening',
  'night',
  'hour',
  'case',
  'fact',
  'hotel',
  'hall',
  'room',
])

export interface Roles {
  /** Token of who acts, or −1. */
  readonly subject: number
  /** Token of what it is done to, or −1. */
  readonly object: number
  readonly passive: boolean
}

const byAgent = (a: Analysis, v: number): number =>
  kid(a, v, (r, c) => (r === 'obl:agent' || r === 'obl' || r === 'nmod') && preposition(a, c) === 'by')

/** Subject of a verb, found upwards where its own clause has none: coordination, infinitives, participles, relatives. */
function subjectAbove(a: Analysis, v: number): number {
  let t = v
  for (let step = 0; step < 8; step++) {
    const head = a.head[t] ?? -1
    if (head < 0) return -1
    const rel = relation(a, t)
    if (rel === 'acl' && a.deprel[t] !== 'acl:relcl') {
      // "a plan to …", "troops firing …": the noun acts in a participle; in an infinitive, its possessor or its verb's subject.
      if (
        a.xpos[t] === 'VBG' &&
        !CIRCUMSTANCE.has(a.lemma[head] ?? '') &&
        !(a.uposCode[t - 1] === PUNCT && under(a, head))
      )
        return head
      // "spent three hours debating": whose hours they were
      if (a.xpos[t] === 'VBG') {
        let above = a.head[head] ?? -1
        for (let n = 0; n < 4 && above >= 0 && !isVerb(a, above) && ownSubject(a, above) < 0; n++)
          above = a.head[above] ?? -1
        return above >= 0 ? ownSubject(a, above) : -1
      }
      const owner = kid(a, head, (r) => r === 'nmod:poss')
      if (owner >= 0) return owner
      const from = kid(a, head, (r, c) => r === 'nmod' && (preposition(a, c) === 'from' || preposition(a, c) === 'by'))
      if (from >= 0) return from
      t = head
      while (step++ < 8 && (a.head[t] ?? -1) >= 0 && !isVerb(a, t)) t = a.head[t] as number
      if (!isVerb(a, t)) return -1
      return ownSubject(a, t) >= 0 ? ownSubject(a, t) : subjectOnce(a, t)
    }
    if (rel === 'acl') return -1
    if (
      rel !== 'conj' &&
      rel !== 'xcomp' &&
      rel !== 'advcl' &&
      rel !== 'ccomp' &&
      rel !== 'parataxis' &&
      rel !== 'obl' &&
      rel !== 'obj' &&
      rel !== 'dep'
    )
      return -1
    if ((rel === 'xcomp' || rel === 'ccomp' || rel === 'advcl') && OBJECT_CONTROL.has(a.lemma[head] ?? '')) {
      const object =
        ownObject(a, head) >= 0 ? ownObject(a, head) : kid(a, head, (r) => r === 'iobj' || r === 'nsubj:pass')
      if (object >= 0) return object
      const on = kid(a, head, (r, c) => r === 'obl' && ['on', 'upon', 'to', 'with'].includes(preposition(a, c)))
      if (on >= 0) return on
    }
    // "accused Afghan forces of firing": the object acts.
    if (
      (rel === 'advcl' || rel === 'obl' || rel === 'xcomp' || rel === 'ccomp') &&
      a.xpos[t] === 'VBG' &&
      kids(a, t).some(
        (c) => (a.lower[c] === 'of' || a.lower[c] === 'for') && (a.deprel[c] === 'mark' || a.deprel[c] === 'case'),
      )
    ) {
      const object = ownObject(a, head) >= 0 ? ownObject(a, head) : kid(a, head, (r) => r === 'nsubj:pass')
      if (object >= 0) return object
    }
    if (rel === 'ccomp' && a.xpos[t] !== 'VB' && a.xpos[t] !== 'VBG') return -1
    const own = ownSubject(a, head)
    if (own >= 0) return own
    if (relation(a, head) === 'acl' && a.deprel[head] === 'acl:relcl') return a.head[head] ?? -1
    t = head
  }
  return -1
}
const PUNCT = 12
/** "was in Dili on Sunday night, dining with": a participle behind a comma and a phrase of time or place is the sentence's. */
const under = (a: Analysis, noun: number): boolean =>
  ['obl', 'nmod', 'root'].includes(relation(a, noun)) && preposition(a, noun) !== '' && preposition(a, noun) !== 'of'
const subjectOnce = (a: Analysis, v: number): number => (relation(a, v) === 'acl' ? (a.head[v] ?? -1) : -1)

/** Who acts and who is acted on, as tokens. */
export function rolesOf(a: Analysis, v: number): Roles {
  const passive = isPassive(a, v)
  const own = ownSubject(a, v)
  let object = ownObject(a, v)
  if (passive) {
    const agent = byAgent(a, v)
    const patient =
      own >= 0 ? own : relation(a, v) === 'acl' ? (a.head[v] ?? -1) : object >= 0 ? object : subjectAbove(a, v)
    return { subject: agent, object: antecedent(a, patient), passive: true }
  }
  let subject = own >= 0 ? own : subjectAbove(a, v)
  // "suggestions that he had resigned": a clause with a conjunction is no relative clause
  const relative = a.deprel[v] === 'acl:relcl' && kid(a, v, (r) => r === 'mark') < 0
  if (own < 0 && relative) {
    // "the deal they signed" has a subject; without one the antecedent acts
    subject = a.head[v] ?? -1
  } else if (
    object < 0 &&
    relative &&
    own >= 0 &&
    antecedent(a, own) === own &&
    !CIRCUMSTANCE.has(a.lemma[a.head[v] ?? -1] ?? '')
  )
    object = a.head[v] ?? -1
  if (subject >= 0) subject = antecedent(a, subject)
  if (object >= 0) object = antecedent(a, object)
  if (object >= 0 && object < v && CIRCUMSTANCE.has(a.lemma[object] ?? '') && a.deprel[v] === 'acl:relcl') object = -1
  return { subject, object, passive: false }
}

const PROPN = 11
const POINTING = new Set(['with', 'against'])
const MANNER = new Set([
  'secret',
  'private',
  'public',
  'person',
  'phone',
  'telephone',
  'detail',
  'earnest',
  'vain',
  'week',
  'month',
])
/** Heads of the phrases with one of these prepositions under a token, in order. */
export function phrases(a: Analysis, head: number, prepositions: readonly string[]): number[] {
  const out: number[] = []
  for (const p of prepositions)
    for (const c of kids(a, head)) {
      const rel = relation(a, c)
      if ((rel === 'obl' || rel === 'nmod' || rel === 'iobj' || rel === 'advcl') && preposition(a, c) === p) out.push(c)
      // a phrase hung on the object by the parser ("imposed tariffs on France")
      // … or on a name, a day or a manner ("negotiated in secret with Moscow", "met in Oslo with the rebels")
      const beside = POINTING.has(p) && rel === 'obl' && (a.uposCode[c] === PROPN || MANNER.has(a.lemma[c] ?? ''))
      if (rel === 'obj' || rel === 'nsubj' || beside)
        for (const g of kids(a, c)) if (relation(a, g) === 'nmod' && preposition(a, g) === p) out.push(g)
    }
  return out
}
