/**
 * What no tree may have and the parser's single choices may still make: two subjects of one verb, of which one stands behind a
 * preposition (“the criticism of Mr Holm reflected”), or which are a title and its name. The first belongs to the noun before its
 * preposition, the title to the name.
 */

import { TITLES } from './en/titles.ts'

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
      head[i] = i + 1
      deprel[i] = 'nmod:desc'
      continue
    }
    if (h < 0 || i > h || !deprel[i]!.startsWith('nsubj') || preposition[i]! < 0) continue
    const other = subject[h]!
    if (other < 0 || other >= preposition[i]! || preposition[other]! >= 0) continue
    head[i] = other
    deprel[i] = 'nmod'
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
    if (v >= 0 && verb[v] && v < i) head[i] = v
  }
}
