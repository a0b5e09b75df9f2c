/** Who does what in a clause: subjects and objects as the tree shows them, through coordination and control. */
import type { Analysis } from '../record/index.ts'
import { childrenWith, childWith, hasDep, uposOf } from './tree.ts'
import { isPassive } from './verbs.ts'

export interface Subject {
  readonly token: number
  /** The subject undergoes the verb ("was sacked"). */
  readonly passive: boolean
  /**
   * own: its own dependent; conj: shared with an earlier verb; control: of the governing verb ("wants to go",
   * "urged them to go"); adverbial: of the main clause ("Speaking in Rome, he"); noun: the noun it modifies ("the man detained").
   */
  readonly how: 'own' | 'conj' | 'control' | 'adverbial' | 'noun'
}

/** Verbs whose subject, not object, is to do what follows: "promised them to go". */
const SUBJECT_CONTROL = new Set(['promise', 'vow', 'pledge', 'threaten', 'swear', 'use', 'take'])

/** The subject of the verb (or predicate) i, or null. A relative pronoun is given as it stands: see `antecedent`. */
export function subjectOf(a: Analysis, i: number): Subject | null {
  const passive = isPassive(a, i)
  let how: Subject['how'] = 'own'
  for (let k = 0; k < 8; k++) {
    const own = k === 0 || how === 'conj' ? childWith(a, i, 'nsubj', 'csubj') : -1
    if (own >= 0) return { token: own, passive, how }
    const h = a.head[i]!
    if (h < 0) return null
    if (hasDep(a, i, 'conj')) {
      if (how === 'own') how = 'conj'
      i = h
      const shared = childWith(a, i, 'nsubj', 'csubj')
      if (shared >= 0) return { token: shared, passive, how }
    } else if (hasDep(a, i, 'xcomp') || (hasDep(a, i, 'ccomp', 'advcl') && infinitive(a, i))) {
      how = 'control'
      const object = hasDep(a, i, 'advcl') || SUBJECT_CONTROL.has(a.lemma[h]!) ? -1 : childWith(a, h, 'obj', 'iobj')
      if (object >= 0 && object < i) return { token: object, passive, how }
      const subject = childWith(a, h, 'nsubj')
      if (subject >= 0) return { token: subject, passive, how }
      i = h
    } else if (hasDep(a, i, 'advcl')) {
      const subject = subjectOfMain(a, h)
      return subject < 0 ? null : { token: subject, passive, how: 'adverbial' }
    } else if (hasDep(a, i, 'acl') && !hasDep(a, i, 'acl:relcl') && !infinitive(a, i)) {
      return { token: h, passive, how: 'noun' }
    } else return null
  }
  return null
}

function subjectOfMain(a: Analysis, h: number): number {
  for (let k = 0; k < 8 && h >= 0; k++) {
    const s = childWith(a, h, 'nsubj')
    if (s >= 0) return s
    if (!hasDep(a, h, 'conj', 'xcomp')) return -1
    h = a.head[h]!
  }
  return -1
}

const infinitive = (a: Analysis, i: number): boolean => childrenWith(a, i, 'mark').some((m) => a.lower[m] === 'to')

/** Direct object of the verb i, or −1. */
export const objectOf = (a: Analysis, i: number): number => childWith(a, i, 'obj')

/** Who does it: the subject of an active verb, "by …" of a passive one; −1 where the text does not say. */
export function agentOf(a: Analysis, i: number): number {
  if (!isPassive(a, i)) return subjectOf(a, i)?.token ?? -1
  const agent = childWith(a, i, 'obl:agent')
  if (agent >= 0) return agent
  for (const o of childrenWith(a, i, 'obl')) if (childrenWith(a, o, 'case').some((c) => a.lower[c] === 'by')) return o
  return -1
}

/** Whom it is done to: the object of an active verb, the subject of a passive one; −1 for none. */
export const patientOf = (a: Analysis, i: number): number =>
  isPassive(a, i) ? (subjectOf(a, i)?.token ?? -1) : objectOf(a, i)

/** The noun that a relative pronoun stands for ("the man [who]"), or the token itself. */
export function antecedent(a: Analysis, i: number): number {
  const w = a.lower[i]!
  if (w !== 'who' && w !== 'which' && w !== 'that' && w !== 'whom' && w !== 'whose') return i
  for (let k = 0, h = i; k < 6 && a.head[h]! >= 0; k++, h = a.head[h]!)
    if (hasDep(a, h, 'acl:relcl', 'acl')) return a.head[h]!
  return i
}

/** The verb or predicate of the clause that i stands in: the nearest head that is a verb or has a subject or copula; i itself if it is one. */
export function clauseOf(a: Analysis, i: number): number {
  for (let k = 0; k < 64; k++) {
    const u = uposOf(a, i)
    if (u === 'VERB' || childWith(a, i, 'nsubj', 'cop') >= 0 || a.head[i]! < 0) return i
    i = a.head[i]!
  }
  return i
}
