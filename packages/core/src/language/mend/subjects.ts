/**
 * What no tree may have and the parser's single choices may still make: two subjects of one verb, of which one stands behind a
 * preposition (“the patience of Mr Holm ended”), or which are a title and its name. The first belongs to the noun before its
 * preposition, the title to the name.
 */

import { TITLES } from '../en/titles.ts'
import { hang } from '../trees.ts'

/** What `mendSubjects` and `mendObjects` set right, in place. */
export interface Branches {
  readonly head: Int32Array
  readonly deprel: string[]
  readonly lower: readonly string[]
  /** 1 for verbs. */
  readonly verb: Uint8Array
  /** 1 for proper nouns. */
  readonly proper: Uint8Array
}

const isSubject = (relation: string) => relation.startsWith('nsubj')

/** Hangs such subjects on the other one as `nmod`, or titles on their names as `nmod:desc`, in place. Linear. */
export function mendSubjects({ head, deprel, lower }: Branches): void {
  const n = head.length
  // first preposition and first subject of each token
  const preposition = new Int32Array(n).fill(-1)
  const subject = new Int32Array(n).fill(-1)
  for (let i = n - 1; i >= 0; i--) {
    const h = head[i]!
    if (h < 0) continue
    if (deprel[i] === 'case' && i < h && lower[i] !== "'s") preposition[h] = i
    else if (deprel[i]!.startsWith('nsubj')) subject[h] = i
  }
  for (let i = 0; i < n; i++) {
    const h = head[i]!
    if (h > i + 1 && TITLES.has(lower[i]!) && head[i + 1] === h && isSubject(deprel[i]!) && isSubject(deprel[i + 1]!)) {
      if (hang(head, i, i + 1)) deprel[i] = 'nmod:desc'
      continue
    }
    if (h < 0 || i > h || !deprel[i]!.startsWith('nsubj') || preposition[i]! < 0) continue
    const other = subject[h]!
    if (other < 0 || other >= preposition[i]! || preposition[other]! >= 0) continue
    if (hang(head, i, other)) deprel[i] = 'nmod'
  }
}

/** Steps from a name up to its verb at most. */
const STEPS = 3

/** “gave Governor Obi an ultimatum”: a name has no object; it is its verb's. In place, linear. */
export function mendObjects({ head, deprel, verb, proper }: Branches): void {
  for (let i = 0; i < head.length; i++) {
    if (deprel[i] !== 'obj' || head[i]! < 0 || !proper[head[i]!]) continue
    let v = head[i]!
    for (let step = 0; step < STEPS && v >= 0 && !verb[v]; step++) v = head[v]!
    if (v >= 0 && verb[v] && v < i) hang(head, i, v)
  }
}

/** What `mendLostSubjects` sets right, in place. */
export interface Clauses extends Pick<Branches, 'head' | 'deprel' | 'lower'> {
  readonly xpos: readonly string[]
}

const FINITE = new Set(['VBD', 'VBZ', 'VBP'])
/** Relations of finite verbs that may do without a subject of their own. */
const SHARED = /^(?:conj|aux|cop|xcomp|acl)/
/** Steps from the word before a verb up to the phrase it ends, and from a word to the left edge of its phrase. */
const CLIMB = 10
/** Words of a phrase that are looked at, at most. */
const REACH = 40

/**
 * “In the library, Ilse and four knitters protested”: a verb without a subject, and before it a phrase behind a comma that hangs on
 * the phrase before the comma as apposition. It is the subject. In place, linear.
 */
export function mendLostSubjects({ head, deprel, lower, xpos }: Clauses): void {
  const n = head.length
  const has = new Uint8Array(n)
  const cased = new Uint8Array(n)
  const bare = new Int32Array(n).fill(-1)
  for (let i = 0; i < n; i++) {
    if (head[i]! < 0) continue
    if (/subj|expl/.test(deprel[i]!)) has[head[i]!] = 1
    else if (deprel[i] === 'case') cased[head[i]!] = 1
  }
  for (let i = 0; i < n; i++)
    if (deprel[i] === 'obl' && !cased[i] && head[i]! > i && /^(?:NN|PRP$)/.test(xpos[i]!)) bare[head[i]!] = i
  for (let v = 2; v < n; v++) {
    if (has[v] || !FINITE.has(xpos[v]!) || SHARED.test(deprel[v]!)) continue
    // “after Paris and Berlin both withdrew”: no phrase without a preposition is oblique, but for times, which have a label of their own
    if (bare[v]! >= 0) {
      deprel[bare[v]!] = 'nsubj'
      has[v] = 1
      continue
    }
    let last = v - 1
    while (last > 0 && v - last < CLIMB && (deprel[last] === 'advmod' || deprel[last] === 'punct')) last--
    let subject = -1
    let appositions = 0
    for (let i = last, step = 0; i >= 0 && i < v && step < CLIMB; i = head[i]!, step++) {
      // “four knitters” may hang on the library beside Ilse
      if (deprel[i] === 'conj')
        for (let k = i - 1; k > head[i]! && i - k < CLIMB; k--) {
          if (deprel[k] !== 'appos' || head[k] !== head[i]) continue
          i = k
          break
        }
      if (deprel[i] !== 'appos' || head[i]! > i) continue
      subject = i
      appositions++
    }
    if (subject < 0 || has[head[subject]!]) continue
    // “Storm Ada, by now a gale, rattled”: a comma on either side
    if (lower[v - 1] === ',' && appositions < 2) continue
    const host = head[subject]!
    let left = subject
    while (
      left - 1 > host &&
      subject - left < REACH &&
      (head[left - 1] === subject || (head[left - 1]! > host && head[left - 1]! <= subject))
    )
      left--
    const edge = lower[left] === ',' ? left : left - 1
    if (lower[edge] !== ',') continue
    // a phrase that opens the sentence is the subject itself (“A third juror, Mr Holm, coughed”)
    if (!governed(host, deprel, head)) continue
    // a verb that hangs on the phrase itself has another subject
    if (!hang(head, subject, v)) continue
    deprel[subject] = 'nsubj'
    has[v] = 1
    // “Ilse and four knitters”: the rest of the pair comes along
    for (let i = subject + 1; i < v && i - subject < REACH; i++)
      if (head[i] === host && deprel[i] === 'conj') hang(head, i, subject)
  }
}

/** Whether a phrase hangs on a preposition or on a verb before it. */
function governed(i: number, deprel: readonly string[], head: Int32Array): boolean {
  if (/^(?:obl|nmod|obj)/.test(deprel[i]!)) return true
  return deprel[i] === 'conj' && head[i]! >= 0 && /^(?:obl|nmod|obj)/.test(deprel[head[i]!]!)
}

const ARGUMENT = /^(?:nsubj|obj|iobj)/

/** “gave Adaeze Obi”, “Seán Ó Briain arrived”: two arguments of one verb side by side, both names, are one name. In place, linear. */
export function mendHalves({ head, deprel, proper }: Pick<Branches, 'head' | 'deprel' | 'proper'>): void {
  for (let i = 0; i + 1 < head.length; i++) {
    if (!proper[i] || head[i]! < 0 || !ARGUMENT.test(deprel[i]!)) continue
    let j = i + 1
    // a particle between the two, on either
    if (j + 1 < head.length && proper[j] && (head[j] === i || head[j] === j + 1)) j++
    if (!proper[j] || head[j] !== head[i] || deprel[j]!.split(':')[0] !== deprel[i]!.split(':')[0]) continue
    for (let k = i + 1; k <= j; k++) {
      if (hang(head, k, i)) deprel[k] = 'flat'
    }
  }
}
