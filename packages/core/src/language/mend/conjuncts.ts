/**
 * “She urges him to come and says it twice”: a finite verb is no second half to a bare infinitive. Where the parser joined the two,
 * the finite verb goes on with the nearest verb above that stands in its own form. “It is odd that she asks, yet refuses to pay”: an
 * empty *it* refuses nothing, so the verb goes on with the clause that *it* stands for.
 */

import { hang } from '../trees.ts'

/** What `mendConjuncts` sets right, in place: heads as token numbers (−1 the root), with relations and Penn tags. */
export interface Conjuncts {
  readonly head: Int32Array
  readonly deprel: readonly string[]
  readonly xpos: readonly string[]
}

const FINITE = new Set(['VBD', 'VBZ'])
/** Verbs from the infinitive up to the one in question at most. */
const STEPS = 6
/** Words from the clause to the verb that goes on with it at most. */
const REACH = 40

/** In place, linear. */
export function mendConjuncts({ head, deprel, xpos }: Conjuncts): void {
  let own: Uint8Array | null = null
  for (let i = 0; i < head.length; i++) {
    const h = head[i]!
    if (deprel[i] !== 'conj' || !FINITE.has(xpos[i]!) || h < 0 || h > i) continue
    own ??= ownWords(head, deprel, xpos)
    if (own[i] & OWN) continue
    if (own[h] & EMPTY) {
      const clause = clauseOf(h, i, head, deprel)
      if (clause >= 0 && xpos[clause] === xpos[i]) {
        hang(head, i, clause)
        continue
      }
    } else if (xpos[h] !== 'VB' && !(own[h]! & BARE)) continue
    let verb = head[i]!
    for (let step = 0; step < STEPS && verb >= 0 && (xpos[verb] !== xpos[i] || verb > i); step++) verb = head[verb]!
    if (verb >= 0 && verb < i && xpos[verb] === xpos[i]) hang(head, i, verb)
  }
}

/** A verb with a subject or an auxiliary of its own begins a clause anew, so its form says nothing. */
const OWN = 1
/** A predicate whose subject is an empty *it*. */
const EMPTY = 2
/** “be wrong”: a predicate with a bare infinitive of *be*. */
const BARE = 4

function ownWords(head: Int32Array, deprel: readonly string[], xpos: readonly string[]): Uint8Array {
  const own = new Uint8Array(head.length)
  for (let i = 0; i < head.length; i++) {
    const h = head[i]!
    if (h < 0) continue
    if (/^(?:[nc]subj|aux)/.test(deprel[i]!)) own[h]! |= OWN
    else if (deprel[i] === 'cop' && xpos[i] === 'VB') own[h]! |= BARE
    else if (deprel[i] === 'expl') own[h]! |= OWN | EMPTY
  }
  return own
}

/** The clause between a predicate and the verb joined to it that is the predicate's subject or complement, or −1. */
function clauseOf(predicate: number, verb: number, head: Int32Array, deprel: readonly string[]): number {
  for (let i = verb - 1; i > predicate && verb - i < REACH; i--)
    if (head[i] === predicate && /^(?:csubj|ccomp)/.test(deprel[i]!)) return i
  return -1
}
